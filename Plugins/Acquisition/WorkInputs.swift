// What staff put into the fields of an action on an item of work.

internal import AcquisitionMessages
internal import LecternKit
internal import LecternSettlement
internal import WorkMessages

/// The inputs of an action, checked against those that its kind declares.
struct WorkInputs {
    private let values: [String: String]

    /// - Parameters:
    ///   - act: the action.
    ///   - kind: the kind of the item.
    /// - Throws: `FIELD_INVALID` for an input that the action does not have, or that is told twice.
    init(_ act: Work.Act, _ kind: Work.Kind) throws(Refusal) {
        let names = kind.actions.first { $0.name == act.action }?.inputs.map(\.name) ?? []
        var values: [String: String] = [:]
        for input in act.inputs {
            guard names.contains(input.name) else {
                let known = names.isEmpty ? "none" : names.joined(separator: ", ")
                throw AcquisitionService.validator.invalid("inputs.\(input.name)", "\(act.action) has no such input; it has \(known)")
            }
            guard values.updateValue(input.value, forKey: input.name) == nil else {
                throw AcquisitionService.validator.invalid("inputs.\(input.name)", "it is there twice")
            }
        }
        self.values = values
    }

    /// What was put in; empty: nothing.
    subscript(_ name: String) -> String { values[name] ?? "" }

    /// An amount as items of work have it, "3950 CNY", in minor units.
    /// - Throws: `FIELD_INVALID`.
    func amount(_ name: String, _ currency: String) throws(Refusal) -> Int64 {
        let parts = self[name].split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1] == currency, let amount = Int64(parts[0]) else {
            throw AcquisitionService.validator.invalid("inputs.\(name)", "it is no amount in \(currency)")
        }
        return amount
    }

    /// Thousandths of a per cent with at most one decimal; nothing is 0.
    /// - Throws: `FIELD_INVALID`.
    func permille(_ name: String) throws(Refusal) -> UInt32 {
        guard !self[name].isEmpty else { return 0 }
        guard let permille = SettlementFile.decimal(self[name], 1), (0...1_000).contains(permille) else {
            throw AcquisitionService.validator.invalid("inputs.\(name)", "it is no per cent with at most one decimal")
        }
        return UInt32(permille)
    }
}
