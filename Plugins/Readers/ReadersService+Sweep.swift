// What happens by itself: readers come of age, and those of the release before become findable.

internal import LecternKit
internal import LecternMessages
internal import ReadersMessages
internal import ReadersRules

extension ReadersService {
    /// What is swept; the name stands in the table and in the timer's key.
    enum Sweep: String {
        case ages, names
    }

    private static let begun = SweepRow.insert(onConflict: .name)
    /// Only the migration that adds the index of names writes a row that was not begun.
    private static let indexingBegun = SQL("UPDATE \(SweepRow.table) SET since_ms = $1 WHERE name = 'names' AND since_ms = 0")
    private static let withAges = SQL("SELECT \(CategoryRow.columns()) FROM \(CategoryRow.table) WHERE until_age > 0 ORDER BY code")
    private static let grownUp = SQL("""
        SELECT \(ReaderAge.columns()) FROM \(ReaderRow.table)
        WHERE category = $1 AND birth_day <= $2 ORDER BY birth_day, reader_id LIMIT $3
        """)
    private static let unnamed = SQL("""
        SELECT \(ReaderRow.columns()) FROM \(ReaderRow.table)
        WHERE named IS NULL OR named <> name ORDER BY reader_id LIMIT $1
        """)
    private static let ofAge = ReaderRow.update(.category, .version)
    private static let named = ReaderRow.update(.named)

    /// Begins a sweep, at once and from then on, unless that was begun.
    /// - Throws: `StoreError`.
    func begin(_ sweep: Sweep, _ call: Call) throws {
        guard try call.write(SweepRow(name: sweep.rawValue, sinceMs: call.nowMilliseconds), Self.begun) == 1 else { return }
        try schedule(sweep, atMilliseconds: call.nowMilliseconds, call)
    }

    /// Begins to make readers findable whom the release before wrote, unless that was begun, or there are none.
    /// - Throws: `StoreError`.
    func beginIndexing(_ call: Call) throws {
        guard try call.write(Self.indexingBegun, .integer(call.nowMilliseconds)) == 1 else { return }
        try schedule(.names, atMilliseconds: call.nowMilliseconds, call)
    }

    private func schedule(_ sweep: Sweep, atMilliseconds: Int64, _ call: Call) throws {
        switch sweep {
        case .ages: try call.schedule(at: atMilliseconds, key: sweep.rawValue, Readers.Timers.sweepAges, Readers.SweepAgesRequest())
        case .names: try call.schedule(at: atMilliseconds, key: sweep.rawValue, Readers.Timers.indexNames, Readers.IndexNamesRequest())
        }
    }

    /// One page of those who have come of age. It finds them by their category and birthday, whenever it runs: after a day without a daemon, and
    /// after a category got another end. It goes on at once while there are any, and then sleeps until the next local day.
    func sweepAges(_ request: Readers.SweepAgesRequest, _ call: Call) throws -> Readers.SweepAgesResponse {
        let now = call.nowMilliseconds
        let zone = settings.current.zone
        let today = zone?.local(now)?.day ?? LocalDay(utcMilliseconds: now)
        var moved: UInt32 = 0
        for category in try call.rows(Self.withAges, as: CategoryRow.self) {
            let left = ReadersLimits.sweptReadersMax - Int(moved)
            guard left > 0 else { break }
            let latest = Age.lastBirthday(completing: category.untilAge, on: today)
            for reader in try call.rows(Self.grownUp, .text(category.code), .integer(latest.number), .integer(Int64(left)), as: ReaderAge.self) {
                try call.update(
                    ReaderRow(readerId: reader.readerId, category: category.nextCategory, version: reader.version + 1), Self.ofAge)
                try ChangeRows(call).insert(
                    [.init(field: "category", old: category.code, new: category.nextCategory)], of: reader.readerId,
                    version: reader.version + 1, reason: "\(category.untilAge)")
                try ReaderRows(call).emit("changed", reader.readerId, fields: ["category"])
                moved += 1
            }
        }
        let tomorrow = zone?.milliseconds(today.advanced(by: 1), seconds: 0) ?? now + 86_400_000
        try schedule(.ages, atMilliseconds: moved > 0 ? now : tomorrow, call)
        return Readers.SweepAgesResponse(readers: moved)
    }

    /// One page of the readers who can't be found by their names; then it sleeps for a day, since the release before may run beside this one.
    func indexNames(_ request: Readers.IndexNamesRequest, _ call: Call) throws -> Readers.IndexNamesResponse {
        let found = try call.rows(Self.unnamed, .integer(Int64(ReadersLimits.sweptReadersMax)), as: ReaderRow.self)
        for var row in found {
            try TermRows(call).put(row.readerId, name: row.name, phone: ProfileRows(call).load(row.readerId).phone)
            row.named = row.name
            try call.update(row, Self.named)
        }
        let isMore = found.count == ReadersLimits.sweptReadersMax
        try schedule(.names, atMilliseconds: call.nowMilliseconds + (isMore ? 0 : 86_400_000), call)
        return Readers.IndexNamesResponse(readers: UInt32(found.count))
    }
}
