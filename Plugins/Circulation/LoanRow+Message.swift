// Rows of loans as messages of the contract.

internal import CirculationMessages

extension LoanRow {
    /// The contract's message, with the item as it is now.
    func message(_ item: ItemRecord) -> Circulation.Loan {
        Circulation.Loan(
            loanId: loanId, readerId: readerId, item: item.message, lentAtMs: lentAtMs, dueAtMs: dueAtMs,
            returnedAtMs: returnedAtMs ?? 0, renewals: UInt32(clamping: renewals), rule: rule,
            lentAtTerminal: lentAtTerminal, returnedAtTerminal: returnedAtTerminal)
    }
}

extension LoanSummary {
    /// The contract's message in a reader's list.
    /// - Parameters:
    ///   - reader: whose list it is.
    ///   - item: the item.
    ///   - end: when it ended; nil: it is open.
    consuming func message(of reader: Int64, _ item: consuming Circulation.Item, _ end: consuming LoanEnd? = nil) -> Circulation.Loan {
        Circulation.Loan(
            loanId: loanId, readerId: reader, item: item, lentAtMs: lentAtMs, dueAtMs: dueAtMs,
            returnedAtMs: end?.returnedAtMs ?? 0, renewals: UInt32(clamping: renewals), rule: rule,
            lentAtTerminal: lentAtTerminal, returnedAtTerminal: end?.returnedAtTerminal ?? "")
    }
}
