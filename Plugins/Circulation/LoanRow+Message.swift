// Rows of loans as messages of the contract.

internal import CirculationMessages
internal import CirculationRules

extension LoanRow {
    /// Where it is in its life.
    var life: LoanLife.State {
        if returnedAtMs != nil { return .ended }
        switch stage {
        case Self.stageDueSoon: return .dueSoon
        case Self.stageOverdue: return .overdue
        case Circulation.OverdueStepKind.secondNotice.stage: return .notifiedTwice
        case Circulation.OverdueStepKind.thirdNotice.stage: return .notifiedThrice
        case Circulation.OverdueStepKind.bill.stage: return .billed
        default: return .open
        }
    }

    /// Nothing was told of its due date.
    static let stageNothing: Int64 = 0
    /// It was told that it is due soon.
    static let stageDueSoon: Int64 = 1
    /// It was told that it is overdue.
    static let stageOverdue: Int64 = 2

    /// It is of an electronic copy, and ends by itself: nobody is told that it is due, and no closing day moves it.
    static let stageElectronic: Int64 = 9

    /// All of them that are swept: behind the first notice those of the further steps.
    static let stages: [Int64] = [stageNothing, stageDueSoon, stageOverdue, 3, 4, 5]

    /// The contract's message, with the item as it is now.
    /// - Parameters:
    ///   - item: the item.
    ///   - now: when it is told, milliseconds since 1970.
    func message(_ item: ItemRecord, atMilliseconds now: Int64) -> Circulation.Loan {
        Circulation.Loan(
            loanId: loanId, readerId: readerId, item: item.message, lentAtMs: lentAtMs, dueAtMs: dueAtMs,
            returnedAtMs: returnedAtMs ?? 0, renewals: UInt32(clamping: renewals), rule: rule,
            lentAtTerminal: lentAtTerminal, returnedAtTerminal: returnedAtTerminal,
            overdue: returnedAtMs == nil && dueAtMs < now, dueBeforeRecallMs: dueBeforeRecallMs)
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
            lentAtTerminal: lentAtTerminal, returnedAtTerminal: end?.returnedAtTerminal ?? "", dueBeforeRecallMs: dueBeforeRecallMs)
    }
}
