// Whether an item may be lent to a reader, and if not, why.

internal import CirculationMessages
internal import LecternKit
internal import ReadersMessages

/// What the rules say of one loan.
struct Decision {
    /// Something that stands against it.
    struct Objection {
        let reason: Circulation.Reason
        let facts: [(String, String)]
    }

    let openLoans: Int64
    /// Everything that stands against it, in the order in which it is told; empty: lend.
    let objections: [Objection]

    /// Decides, with the counts of this transaction.
    /// - Parameters:
    ///   - rules: those that match.
    ///   - atMilliseconds: when it happens.
    /// - Throws: `StoreError`.
    init(
        _ call: Call, item: ItemRecord, reader: Readers.StandingResponse, rules: RuleBook, atMilliseconds: Int64
    ) throws {
        openLoans = try LoanRows(call).open(of: reader.readerId)
        let ruled = rules.winner.map { [("rule", $0.code)] } ?? []
        var found = Self.objections(to: reader, atMilliseconds: atMilliseconds)
        if item.openLoan != nil {
            found.append(Objection(
                reason: .itemOnLoan, facts: ruled + [("barcode", item.barcode), ("due_at_ms", "\(item.dueAt)")]))
        }
        if let rule = rules.winner {
            if !rule.lendable { found.append(Objection(reason: .itemNotLendable, facts: ruled)) }
            if rule.lendable, openLoans >= Int64(rule.loansMax) {
                found.append(Objection(
                    reason: .loanLimitReached,
                    facts: ruled + [("limit", "\(rule.loansMax)"), ("open_loans", "\(openLoans)")]))
            }
        } else {
            found.append(Objection(
                reason: .noRule, facts: [("category", reader.category), ("item_type", item.type)]))
        }
        objections = found
    }

    /// What stands against any loan or renewal of a reader.
    static func objections(to reader: Readers.StandingResponse, atMilliseconds: Int64) -> [Objection] {
        var found: [Objection] = []
        if let block = reader.blocks.first {
            found.append(Objection(
                reason: .readerBlocked, facts: [("block", block.reason), ("until_ms", "\(block.untilMs)")]))
        }
        if reader.expiresAtMs != 0, reader.expiresAtMs <= atMilliseconds {
            found.append(Objection(reason: .readerExpired, facts: [("expires_at_ms", "\(reader.expiresAtMs)")]))
        }
        return found
    }

    /// The refusal that tells the first objection.
    var refusal: Refusal? { objections.first.map { Refusal($0.reason, facts: $0.facts) } }
}
