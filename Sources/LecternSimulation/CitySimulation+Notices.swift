// What the city tells by itself: loans that are due soon, and loans that are overdue.

internal import LecternHost
internal import LecternKitTesting

/// The notices that a watcher has seen, by kind, loan and due date.
struct Notices {
    private(set) var told: Set<String> = []

    /// Takes a change as the model words it.
    /// - Returns: what is wrong with it; nil: nothing. `isNotice` tells whether it is a notice at all.
    mutating func take(_ text: String) -> (isNotice: Bool, wrong: String?) {
        let words = text.split(separator: " ")
        guard words.count >= 6, words[0] == "circulation.loan", words[1] == "due_soon" || words[1] == "overdue" else { return (false, nil) }
        guard words.contains("returned=0") else { return (true, "a loan that has ended was told to be due: \(text)") }
        let key = "\(words[1]) \(words[3]) \(words[5])"
        return (true, told.insert(key).inserted ? nil : "this was told twice: \(text)")
    }

    func has(_ kind: String, loan: Int64, due: Int64) -> Bool { told.contains("\(kind) loan=\(loan) due=\(due)") }
}

extension CitySimulation {
    /// After a due date so long a sweep may take: it comes at least once a day.
    private static let sweepMilliseconds = PlannedHours.dayMilliseconds + 3_600_000

    /// Runs the timers that are due, as steps among all others.
    func runTimers() throws {
        host.lookForTimers()
        while true {
            if case .wait = host.stepTimers() {
                guard host.steps > 0 else { break }
                try step(0)
            }
            if host.steps == 0, case .wait = host.stepTimers() { break }
        }
        try runAll()
    }

    /// Whether the plugins tell notices at all: then a branch that has lent has a timer.
    private var tellsNotices: Bool {
        get throws { try !model.loans.isEmpty && !rows("SELECT 1 FROM lectern_timer WHERE plugin = 'circulation' LIMIT 1").isEmpty }
    }

    /// Every open loan whose due date is over was told to be overdue.
    /// - Parameter everyWindow: whether each that was open in the days before its due date was told to be due soon, too; so it is where
    ///   the clock has not jumped.
    func checkNotices(everyWindow: Bool = false) throws {
        guard try tellsNotices else { return }
        let now = host.clock.nowMilliseconds
        for index in model.openLoans {
            let loan = model.loans[index]
            guard loan.dueAt + CitySimulation.sweepMilliseconds < now else { continue }
            guard watchers[0].notices.has("overdue", loan: loan.id, due: loan.dueAt) else {
                throw violation("overdue loans are told", "loan \(loan.id) was due at \(loan.dueAt), it is \(now), and nobody was told")
            }
        }
        guard everyWindow else { return }
        for loan in model.loans {
            let end = loan.returnedAt ?? now
            if end > loan.dueAt + CitySimulation.sweepMilliseconds, !watchers[0].notices.has("overdue", loan: loan.id, due: loan.dueAt) {
                throw violation("overdue loans are told", "loan \(loan.id) came back at \(end), was due at \(loan.dueAt), and nobody was told")
            }
            let isLong = loan.lentAt + 5 * PlannedHours.dayMilliseconds < loan.dueAt && loan.renewals == 0
            if isLong, end > loan.dueAt, !watchers[0].notices.has("due_soon", loan: loan.id, due: loan.dueAt) {
                throw violation("loans that are due soon are told", "loan \(loan.id) was due at \(loan.dueAt)")
            }
        }
    }
}
