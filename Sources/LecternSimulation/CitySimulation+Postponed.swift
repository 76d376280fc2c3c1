// Due dates that fall where a branch is closed: followed by the model, once the city has moved them.

internal import LecternKitTesting
internal import LecternTesting

/// A loan with a due date that the city has moved it to.
struct PostponedLoan: Hashable, Sendable {
    let loan: Int64
    let dueAt: Int64
}

extension CityModel {
    /// Where a loan's due date belongs by the days of the branch that lent; nil: where it is, or nobody knows.
    func postponement(of loan: ModelLoan) -> Int64? {
        let day = PlannedHours.day(loan.dueAt)
        guard let closing = hours[loan.branch].closing(notBefore: PlannedHours.start(of: day)) else { return nil }
        return closing < PlannedHours.start(of: day + 1) ? nil : closing
    }
}

extension CitySimulation {
    /// Has the model follow what timers have done.
    func noteWhatTimersDid() throws {
        try noteHolds()
        try notePostponed()
    }

    /// What timers do to due dates: one that falls on a day that was closed since may move, to the end of the next opening day. Where no day was
    /// closed, none does.
    func notePostponed() throws {
        guard model.hasClosedDays else { return }
        for index in model.openLoans {
            guard let expected = model.postponement(of: model.loans[index]) else { continue }
            let loan = model.loans[index]
            let found = try rows(
                "SELECT due_after_ms FROM circulation_postponed WHERE closure_id = 0 AND due_before_ms = $1 AND loan_id = $2",
                .integer(loan.dueAt), .integer(loan.id))
            guard case .integer(let due)? = found.first?.first else { continue }
            guard due == expected else {
                throw violation("due dates move to the end of an opening day", "loan \(loan.id), due at \(loan.dueAt): to \(due) instead of \(expected)")
            }
            line("loan \(loan.id) is due at \(due) instead of \(loan.dueAt)")
            model.loans[index].dueAt = due
            model.loans[index].dueKnownAt = host.clock.nowMilliseconds
            model.postponed.insert(PostponedLoan(loan: loan.id, dueAt: due))
        }
    }
}
