// The plugin of tally.proto: a row for each kind of change, with how many there were and the sum of their loans' numbers; and a row for
// each loan of which a timer has reminded.

internal import CirculationMessages
internal import HostMessages
public import LecternKit
internal import LecternMessages
internal import TallyMessages

struct TallyService: Tally.Service {
    /// A loan's number as it is summed up: the sum of a year's stays below 2^63.
    private static let numberMax: Int64 = 1 << 40

    /// How long after a loan was counted its timer is due.
    private static let reminderMilliseconds: Int64 = 36 * 3_600_000

    func countLoan(_ change: Host.Change, _ call: Call) throws -> Tally.CountLoanResponse {
        guard let loan = try change.body(as: Circulation.LoanChanged.self)?.loan else { return Tally.CountLoanResponse() }
        try count(change.kind, loan.loanId, call)
        if change.kind == "lent" {
            let reminder = Tally.RemindRequest(loanId: loan.loanId)
            try call.schedule(
                at: call.nowMilliseconds + Self.reminderMilliseconds, key: "loan/\(loan.loanId)", Tally.Timers.remind, reminder)
        }
        try call.emit(topic: "tally.loan", kind: "counted", subject: Subject("loan", loan.loanId), Tally.Counted(loanId: loan.loanId))
        return Tally.CountLoanResponse()
    }

    func countCounted(_ change: Host.Change, _ call: Call) throws -> Tally.CountCountedResponse {
        guard let counted = try change.body(as: Tally.Counted.self) else { return Tally.CountCountedResponse() }
        try count("counted", counted.loanId, call)
        return Tally.CountCountedResponse()
    }

    func remind(_ request: Tally.RemindRequest, _ call: Call) throws -> Tally.RemindResponse {
        try call.execute(
            """
            INSERT INTO tally_reminder (loan_id, runs, due_ms) VALUES ($1, 1, $2)
            ON CONFLICT (loan_id) DO UPDATE SET runs = tally_reminder.runs + 1
            """,
            .integer(request.loanId), .integer(call.happenedAtMilliseconds))
        return Tally.RemindResponse()
    }

    private func count(_ kind: String, _ loan: Int64, _ call: Call) throws {
        try call.execute(
            """
            INSERT INTO tally_count (kind, changes, loans) VALUES ($1, 1, $2)
            ON CONFLICT (kind) DO UPDATE SET changes = tally_count.changes + 1, loans = tally_count.loans + $2
            """,
            .text(kind), .integer(loan % Self.numberMax))
    }
}

struct TallyPlugin: Plugin {
    let name = "tally"
    let version = "1.0.0"
    let services: [any ServiceDispatcher<Call>] = [Tally.Dispatcher(TallyService())]
    let migrations = [
        Migration(1, "CREATE TABLE tally_count (kind TEXT PRIMARY KEY, changes BIGINT NOT NULL, loans BIGINT NOT NULL)"),
        Migration(2, "CREATE TABLE tally_reminder (loan_id BIGINT PRIMARY KEY, runs BIGINT NOT NULL, due_ms BIGINT NOT NULL)"),
    ]
}

@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, TallyPlugin())
}
