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
    /// Everything that stands against the loan, the first of which refuses a call; empty: lend.
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

    /// What stands against a renewal first; nil: renew. A renewal is refused, never recorded as a conflict.
    /// - Parameters:
    ///   - reader: who renews.
    ///   - itemType: the item's type, "book".
    ///   - renewals: how often the loan was renewed before.
    ///   - rules: those that match the reader, the item and the branch that lent.
    ///   - atMilliseconds: when it happens, since 1970.
    package static func objectionToRenewal(
        by reader: Readers.StandingResponse, itemType: String, renewals: Int64, rules: RuleBook, atMilliseconds: Int64
    ) -> Objection? {
        if let objection = objections(to: reader, atMilliseconds: atMilliseconds).first { return objection }
        guard let rule = rules.winner, rule.lendable else {
            return Objection(reason: .noRule, facts: [("category", reader.category), ("item_type", itemType)])
        }
        guard renewals < Int64(rule.renewalsMax) else {
            return Objection(reason: .renewalLimitReached, facts: [("rule", rule.code), ("limit", "\(rule.renewalsMax)")])
        }
        return nil
    }

    /// The objection that refuses a call.
    /// - Parameter timing: what the call's time means. What was done offline is refused by none; each is a conflict.
    package func refusing(_ timing: CallTiming) -> Objection? {
        timing == .offline ? nil : objections.first
    }
}
