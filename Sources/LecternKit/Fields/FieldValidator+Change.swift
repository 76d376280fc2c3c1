// Which fields a request changes, with the service's own reasons.

extension FieldValidator {
    /// What a request changes of a row; `FieldChange` has the rule.
    /// - Parameters:
    ///   - fields: the request's `fields`.
    ///   - expected: the request's `expected_version`.
    ///   - changeable: the names that may stand in `fields`.
    ///   - found: the row's version, read in this transaction; nil: there is no such row.
    ///   - absent: the refusal of named fields of a row that is not there.
    /// - Throws: `Refusal` with the reason of an invalid field or of a version conflict, or `absent`.
    public func change(
        _ fields: [String], _ expected: Int64, of changeable: [String], found: Int64?, absent: @autoclosure () -> Refusal
    ) throws(Refusal) -> FieldChange {
        do throws(FieldChange.Objection) {
            return try FieldChange(fields: fields, expectedVersion: expected, of: changeable, foundVersion: found)
        } catch {
            switch error {
            case .invalid(let field, let why): throw invalid(field, why)
            case .absent: throw absent()
            case .conflict(let expected, let found):
                guard let conflictReason else { throw invalid("expected_version", "it is not \(found)") }
                throw Refusal(conflictReason, facts: ("expected", "\(expected)"), ("found", "\(found)"))
            }
        }
    }
}
