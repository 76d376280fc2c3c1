// Whether a change of named fields may be made although the row was changed since it was read.

/// What was changed since a version, and what that means for a change of named fields.
package struct FieldVersions: Equatable, Sendable {
    /// What comes of a change.
    package enum Outcome: Equatable, Sendable {
        /// Nobody changed the same fields: make it.
        case proceed
        /// Somebody did, or it can't be told: the fields that were changed since, in order of their names.
        case conflict([String])
    }

    /// A version that the history has, and a field that it changed; "": none.
    package typealias Change = (version: Int64, field: String)

    /// Decides. A version without a trace in the history, which a release before it made, counts as a change of everything.
    /// - Parameters:
    ///   - fields: what is to be changed.
    ///   - expected: the version that was read.
    ///   - found: the row's version.
    ///   - changes: what the history has of versions after the expected one.
    package static func decide(_ fields: [String], expected: Int64, found: Int64, changes: [Change]) -> Outcome {
        if expected == found { return .proceed }
        let since = changes.filter { $0.version > expected && $0.version <= found }
        let changed = Set(since.map(\.field)).subtracting([""])
        let isKnown = expected < found && Set(since.map(\.version)).count == Int(clamping: found - expected)
        return isKnown && changed.isDisjoint(with: fields) ? .proceed : .conflict(changed.sorted())
    }

    /// Versions further back are not looked for: whoever read so long ago reads again.
    package static let versionsMax: Int64 = 200
}
