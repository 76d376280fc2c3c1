// Whether an item may be lent to a reader, and if not, why.

package import CirculationMessages
package import ReadersMessages

/// What the rules say of one loan.
package struct Decision {
    /// Something that stands against it.
    package struct Objection {
        package let reason: Circulation.Reason
        package let facts: [(String, String)]
    }

    /// What is lent, as far as it matters.
    package struct Subject {
        let barcode: String
        let type: String
        /// When its open loan falls due, in milliseconds since 1970; nil: it is not on loan.
        let openLoanDueAt: Int64?

        /// - Parameters:
        ///   - barcode: the item's.
        ///   - type: the item's, "book".
        ///   - openLoanDueAt: when its open loan falls due, in milliseconds since 1970; nil: it is not on loan.
        package init(barcode: String, type: String, openLoanDueAt: Int64?) {
            self.barcode = barcode
            self.type = type
            self.openLoanDueAt = openLoanDueAt
        }
    }

    package let openLoans: Int64
    /// Everything that stands against it, in the order in which it is told; empty: lend.
    package let objections: [Objection]

    /// Decides.
    /// - Parameters:
    ///   - item: what is lent.
    ///   - reader: to whom.
    ///   - openLoans: how many loans the reader has, counted in this transaction.
    ///   - rules: those that match.
    ///   - atMilliseconds: when it happens.
    package init(
        item: Subject, reader: Readers.StandingResponse, openLoans: Int64, rules: RuleBook, atMilliseconds: Int64
    ) {
        self.openLoans = openLoans
        let ruled = rules.winner.map { [("rule", $0.code)] } ?? []
        var found = Self.objections(to: reader, atMilliseconds: atMilliseconds)
        if let dueAt = item.openLoanDueAt {
            found.append(Objection(
                reason: .itemOnLoan, facts: ruled + [("barcode", item.barcode), ("due_at_ms", "\(dueAt)")]))
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
    /// - Parameters:
    ///   - reader: who borrows or renews.
    ///   - atMilliseconds: when it happens.
    package static func objections(to reader: Readers.StandingResponse, atMilliseconds: Int64) -> [Objection] {
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

    /// The objection that refuses a call.
    /// - Parameter timing: what the call's time means. What was done offline is refused by none; each is a conflict.
    package func refusing(_ timing: CallTiming) -> Objection? {
        timing == .offline ? nil : objections.first
    }
}
