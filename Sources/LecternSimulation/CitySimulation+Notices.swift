// What the city tells by itself: loans that are due soon, and loans that are overdue.

internal import LecternHost
internal import LecternKitTesting

/// The notices that a watcher has seen, by kind, loan and due date.
struct ToldDueDates {
    private struct Key: Hashable {
        let loan: Int64
        let dueAt: Int64
    }

    private var dueSoon: Set<Key> = []
    private var overdue: Set<Key> = []
    private var postponed: Set<Key> = []

    /// The keys that Circulation gives the notices that readers get of these.
    var keys: Set<NoticeKey> {
        Set(dueSoon.map { NoticeKey(kind: "circulation.due_soon", key: "\($0.loan)/\($0.dueAt)") })
            .union(overdue.map { NoticeKey(kind: "circulation.overdue", key: "\($0.loan)/\($0.dueAt)") })
    }

    /// How many loans were told to be due soon, and to be overdue.
    var counts: (dueSoon: Int, overdue: Int) { (dueSoon.count, overdue.count) }

    /// Takes a notice.
    /// - Returns: what is wrong with it; nil: nothing.
    mutating func take(_ change: LoanChange) -> String? {
        guard change.returnedAt == 0 else { return "a loan that has ended was told to be due: \(change)" }
        let key = Key(loan: change.loan, dueAt: change.dueAt)
        if change.kind == "postponed" { return postponed.insert(key).inserted ? nil : "a due date was moved twice to \(change)" }
        let isNew = change.kind == "overdue" ? overdue.insert(key).inserted : dueSoon.insert(key).inserted
        guard isNew else { return "this was told twice: \(change)" }
        if change.kind == "due_soon", overdue.contains(key) { return "a loan that was told to be overdue was told to be due soon: \(change)" }
        return nil
    }

    func isTold(_ loan: Int64, due: Int64) -> Bool { isDueSoon(loan, due: due) || isOverdue(loan, due: due) }
    func isDueSoon(_ loan: Int64, due: Int64) -> Bool { dueSoon.contains(Key(loan: loan, dueAt: due)) }
    func isOverdue(_ loan: Int64, due: Int64) -> Bool { overdue.contains(Key(loan: loan, dueAt: due)) }
}

extension CitySimulation {
    /// After a due date, or after the city has learned of one that is over, a sweep may take so long: it comes at least once a day.
    private static let sweepMilliseconds = PlannedHours.dayMilliseconds + 3_600_000

    /// Every open loan whose due date is over was told to be overdue.
    /// - Parameter everyWindow: whether each that was open in the days before its due date was told to be due soon, too; so it is where
    ///   the clock has not jumped.
    func checkNotices(everyWindow: Bool = false) throws {
        let now = host.clock.nowMilliseconds
        for index in model.openLoans {
            let loan = model.loans[index]
            guard max(loan.dueAt, loan.dueKnownAt) + CitySimulation.sweepMilliseconds < now else { continue }
            guard watchers[0].notices.isOverdue(loan.id, due: loan.dueAt) else {
                throw violation("overdue loans are told", "loan \(loan.id) was due at \(loan.dueAt), it is \(now), and nobody was told")
            }
        }
        guard everyWindow else { return }
        for loan in model.loans {
            let end = loan.returnedAt ?? now
            if end > max(loan.dueAt, loan.dueKnownAt) + CitySimulation.sweepMilliseconds, !watchers[0].notices.isOverdue(loan.id, due: loan.dueAt) {
                throw violation("overdue loans are told", "loan \(loan.id) came back at \(end), was due at \(loan.dueAt), and nobody was told")
            }
            let isLong = loan.lentAt + 5 * PlannedHours.dayMilliseconds < loan.dueAt && loan.renewals == 0
            if isLong, end > loan.dueAt, !watchers[0].notices.isDueSoon(loan.id, due: loan.dueAt) {
                throw violation("loans that are due soon are told", "loan \(loan.id) was due at \(loan.dueAt)")
            }
        }
    }
}
