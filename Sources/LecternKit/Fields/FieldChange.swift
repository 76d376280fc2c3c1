// Which fields a request changes, and of which version: one shape for every method that puts something.

/// What a request asks to change of a row that is kept. Each such request has `repeated string fields`, which names what it
/// changes, and `int64 expected_version`; `docs/Protocol.md` says what they mean to a caller.
public struct FieldChange: Equatable, Sendable {
    /// Why a change can't be made. The service has a reason for each.
    public enum Objection: Error, Equatable {
        /// A field of the request can't be what it is: its name, and why.
        case invalid(field: String, why: String)
        /// The row is not there.
        case absent
        /// The row has another version than the request expects; `found` is 0 where it is not there.
        case conflict(expected: Int64, found: Int64)
    }

    /// What is changed; nil: everything.
    private let named: [String]?

    /// Looks whether a change may be made.
    /// - Parameters:
    ///   - fields: the request's `fields`; empty: everything is put.
    ///   - expectedVersion: the request's `expected_version`; 0: none is expected, which goes with no `fields` only.
    ///   - changeable: the names that may stand in `fields`.
    ///   - foundVersion: the row's version, read in this transaction; nil: there is no such row.
    /// - Throws: `Objection`.
    public init(
        fields: [String], expectedVersion: Int64, of changeable: [String], foundVersion: Int64?
    ) throws(Objection) {
        for (index, field) in fields.enumerated() {
            guard changeable.contains(field) else {
                throw .invalid(field: "fields[\(index)]", why: "it is not one of \(changeable.joined(separator: ", "))")
            }
            guard !fields[..<index].contains(field) else {
                throw .invalid(field: "fields[\(index)]", why: "\(field) is named twice")
            }
        }
        guard expectedVersion >= 0 else { throw .invalid(field: "expected_version", why: "it is negative") }
        if !fields.isEmpty {
            guard foundVersion != nil else { throw .absent }
            guard expectedVersion != 0 else {
                throw .invalid(
                    field: "expected_version", why: "it is missing; whoever names fields says which version they change")
            }
        }
        guard expectedVersion == 0 || expectedVersion == foundVersion else {
            throw .conflict(expected: expectedVersion, found: foundVersion ?? 0)
        }
        named = fields.isEmpty ? nil : fields
    }

    /// Whether a field is changed.
    /// - Parameter field: its name in the `.proto`.
    public func includes(_ field: String) -> Bool { named?.contains(field) ?? true }

    /// Puts what stays into the request, so that it is whole.
    /// - Parameters:
    ///   - field: its name in the `.proto`.
    ///   - new: the request's own.
    ///   - old: the row's, as the request would have it.
    public func keep<Value>(_ field: String, _ new: inout Value, _ old: @autoclosure () -> Value) {
        if !includes(field) { new = old() }
    }
}
