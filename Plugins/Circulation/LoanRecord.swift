// A loan as the tables hold it.

internal import CirculationMessages

/// A loan of an item to a reader.
struct LoanRecord {
    var id: Int64
    var item: Int64
    var reader: Int64
    /// The reader's category when it was lent.
    var category: String
    /// The branch that lent it.
    var branch: Int64
    var lentAt: Int64
    var dueAt: Int64
    /// Nil: still out.
    var returnedAt: Int64?
    var renewals: Int64 = 0
    /// The code of the rule that decided; "" where none covered it and it had happened already.
    var rule: String
    var lentTerminal: String
    var returnedTerminal = ""

    /// As it is told, with the item as it is now.
    func message(_ item: ItemRecord) -> Circulation.Loan {
        Circulation.Loan(
            loanId: id, readerId: reader, item: item.message, lentAtMs: lentAt, dueAtMs: dueAt,
            returnedAtMs: returnedAt ?? 0, renewals: UInt32(clamping: renewals), rule: rule,
            lentAtTerminal: lentTerminal, returnedAtTerminal: returnedTerminal)
    }
}
