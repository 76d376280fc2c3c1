// What roles in a city, a library and a branch allow where, and who may give them.

import StaffRules
import Testing

@Suite struct ScopeTests {
    private static let library = Scope(library: 1, branch: 0)
    private static let branch = Scope(library: 1, branch: 11)

    @Test(arguments: [
        (Scope.city, Scope.city, true), (.city, library, true), (.city, branch, true),
        (library, .city, false), (library, library, true), (library, branch, true),
        (library, Scope(library: 2, branch: 0), false), (library, Scope(library: 2, branch: 21), false),
        (branch, .city, false), (branch, library, false), (branch, branch, true), (branch, Scope(library: 1, branch: 12), false),
    ])
    func scope_overAnother_coversItByTheTable(_ scope: Scope, _ other: Scope, _ covers: Bool) { #expect(scope.covers(other) == covers) }
}

@Suite struct GrantsTests {
    private static let library = Scope(library: 1, branch: 0)
    private static let branch = Scope(library: 1, branch: 11)
    private static let other = Scope(library: 2, branch: 21)
    private let grants = Grants([
        Grant(["circulation.lend"], .city), Grant(["readers.read", "readers.write"], library), Grant(["work.settle"], branch),
        Grant(["*"], Scope(library: 3, branch: 0)),
    ])

    @Test func rights_inEachScope_areThoseGivenThereOrAbove() {
        #expect(grants.rights(in: .city) == ["circulation.lend"])
        #expect(grants.rights(in: Self.library) == ["circulation.lend", "readers.read", "readers.write"])
        #expect(grants.rights(in: Self.branch) == ["circulation.lend", "readers.read", "readers.write", "work.settle"])
        #expect(grants.rights(in: Self.other) == ["circulation.lend"])
        #expect(grants.rights(in: Scope(library: 3, branch: 31)) == ["*"])
        #expect(Grants([]).rights(in: .city).isEmpty)
    }

    @Test func action_inAScope_isAllowedWhereItsRoleCoversIt() {
        #expect(grants.allow("work.settle", in: Self.branch) && !grants.allow("work.settle", in: Self.library))
        #expect(grants.allow("staff.manage", in: Scope(library: 3, branch: 31)) && !grants.allow("staff.manage", in: Self.branch))
    }

    @Test func grants_ofAnother_areHeldOnlyWhereEachIs() {
        let holder = Grants([Grant(["staff.manage", "circulation.lend"], Self.library)])
        #expect(holder.missing(for: Grants([])) == nil)
        #expect(holder.missing(for: Grants([Grant(["circulation.lend"], Self.branch)])) == nil)
        #expect(holder.missing(for: Grants([Grant(["circulation.lend"], .city)])) == "circulation.lend")
        #expect(holder.missing(for: Grants([Grant(["circulation.lend", "readers.read"], Self.branch)])) == "readers.read")
        #expect(holder.missing(for: Grants([Grant(["circulation.lend"], Self.branch), Grant(["circulation.lend"], Self.other)])) == "circulation.lend")
        #expect(holder.missing(for: Grants([Grant(["*"], Self.branch)])) == "*")
        #expect(Grants([Grant(["*"], .city)]).missing(for: Grants([Grant(["*"], .city)])) == nil)
        #expect(holder.missing(for: Grants([Grant(["circulation.lend"], Self.other)]).adding("staff.manage")) == "circulation.lend")
        #expect(
            Grants([Grant(["circulation.lend"], .city)]).missing(for: Grants([Grant(["circulation.lend"], .city)]).adding("staff.manage"))
                == "staff.manage")
    }
}
