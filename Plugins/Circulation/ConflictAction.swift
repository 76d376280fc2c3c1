// What staff have decided about a conflict, as the request of an action says it.

internal import CirculationMessages
internal import LecternKit
internal import WorkMessages

/// A request of `ActOnConflict`, read and checked.
struct ConflictAction {
    /// The actions of the kind.
    enum Name: String, CaseIterable {
        case accept, reverse, charge, contact
    }

    let conflict: Int64
    let claim: Int64
    let action: Name
    let note: String
    /// What the reader owes; nil: nothing.
    let charged: (minorUnits: Int64, currency: String)?

    /// - Throws: `FIELD_INVALID`.
    init(_ request: Work.Act) throws {
        let validator = CirculationService.validator
        guard let conflict = Int64(request.key) else { throw validator.invalid("key", "it is not the number of a conflict") }
        guard let action = Name(rawValue: request.action) else {
            throw validator.invalid("action", "it is none of " + Name.allCases.map(\.rawValue).joined(separator: ", "))
        }
        try validator.text(request.note, "note", charactersMax: CirculationLimits.noteCharactersMax)
        if action == .contact { try validator.requiredText(request.note, "note", charactersMax: CirculationLimits.noteCharactersMax) }
        self.conflict = conflict
        claim = request.claim
        self.action = action
        note = request.note
        let inputs = action == .charge ? [ConflictWork.amount] : []
        for input in request.inputs where !inputs.contains(input.name) {
            throw validator.invalid("inputs", "\(action.rawValue) has no input \(input.name)")
        }
        charged = action == .charge ? try Self.amount(request.inputs.first?.value ?? "") : nil
    }

    /// Reads "1250 CNY".
    private static func amount(_ text: String) throws -> (minorUnits: Int64, currency: String) {
        let validator = CirculationService.validator
        let words = text.split(separator: " ")
        guard words.count == 2, let minorUnits = Int64(words[0]), minorUnits > 0 else {
            throw validator.invalid("inputs.amount", "it is not an amount in minor units and a currency, 1250 CNY")
        }
        let currency = String(words[1])
        try validator.money(minorUnits: minorUnits, currency: currency, "inputs.amount")
        return (minorUnits, currency)
    }
}
