// What a person may do where: the roles' actions, and the places for which they were given.

/// A part of the city: all of it, a library, or a branch.
package struct Scope: Hashable, Sendable {
    /// 0: not of one library.
    package let library: Int64
    /// 0: not of one branch.
    package let branch: Int64

    /// Makes a scope.
    /// - Parameters:
    ///   - library: a library; of a branch, its own.
    ///   - branch: a branch; 0: the library, or the city.
    package init(library: Int64, branch: Int64) {
        self.library = library
        self.branch = branch
    }

    /// The whole city.
    package static let city = Scope(library: 0, branch: 0)

    /// Whether all of another scope lies in this one.
    package func covers(_ other: Scope) -> Bool {
        if branch != 0 { return other.branch == branch }
        if library != 0 { return other.library == library }
        return true
    }
}

/// Actions in a scope: a role as a person has it.
package struct Grant: Equatable, Sendable {
    package let actions: Set<String>
    package let scope: Scope

    /// Makes a grant.
    /// - Parameters:
    ///   - actions: "circulation.lend"; "*": everything.
    ///   - scope: where.
    package init(_ actions: Set<String>, _ scope: Scope) {
        self.actions = actions
        self.scope = scope
    }
}

/// Everything that a person may do.
package struct Grants: Equatable, Sendable {
    /// The action that stands for all.
    package static let everything = "*"

    private let grants: [Grant]

    package init(_ grants: [Grant]) { self.grants = grants }

    /// Whether a person with these may do something everywhere in a scope.
    package func allow(_ action: String, in scope: Scope) -> Bool {
        grants.contains { grant in
            grant.scope.covers(scope) && (grant.actions.contains(action) || grant.actions.contains(Self.everything))
        }
    }

    /// The actions that hold everywhere in a scope, in their order; "*" alone where that is among them.
    package func rights(in scope: Scope) -> [String] {
        let all = grants.filter { $0.scope.covers(scope) }.reduce(into: Set<String>()) { $0.formUnion($1.actions) }
        return all.contains(Self.everything) ? [Self.everything] : all.sorted()
    }

    /// The same with one more action in each.
    package func adding(_ action: String) -> Grants {
        Grants(grants.map { Grant($0.actions.union([action]), $0.scope) })
    }

    /// The first action of others that these don't hold; nil: they hold all of them, each where it was given.
    package func missing(for other: Grants) -> String? {
        for grant in other.grants {
            for action in grant.actions.sorted() where !allow(action, in: grant.scope) { return action }
        }
        return nil
    }
}
