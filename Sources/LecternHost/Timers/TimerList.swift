// The list of timers for people: each with its state, a page at a time.

/// What is asked of the list.
struct TimerFilter {
    /// One state; empty: all.
    var state = ""
    /// One plugin; empty: all.
    var plugin = ""
    /// One timer; 0: all.
    var id: Int64 = 0
}

/// A timer as it is listed.
struct ListedTimer: Equatable, Sendable {
    let id: Int64
    let plugin: String
    let key: String
    let method: String
    /// "scheduled", "due", "late", "failing", "waiting" or "parked".
    let state: String
    let dueMilliseconds: Int64
    /// When it is tried next; 0: it is parked.
    let nextMilliseconds: Int64
    let failures: Int64
    let parkedAtMilliseconds: Int64
    let problem: String
    let scheduledAtMilliseconds: Int64
    let byMethod: String
    let byTerminal: String

    /// - Parameter row: the columns of `TimerList`.
    init?(_ row: [SQLValue]) {
        guard row.count == 13 else { return nil }
        id = row[0].integer
        plugin = row[1].text
        key = row[2].text
        method = row[3].text
        state = row[4].text
        dueMilliseconds = row[5].integer
        nextMilliseconds = row[6].integer
        failures = row[7].integer
        parkedAtMilliseconds = row[8].integer
        problem = row[9].text
        scheduledAtMilliseconds = row[10].integer
        byMethod = row[11].text
        byTerminal = row[12].text
    }
}

/// Statements over the table of timers, in which each has its state. They depend on the methods that are loaded, and are made once.
struct TimerList: Sendable {
    /// The states, in the order in which they are told.
    static let states = ["scheduled", "due", "late", "failing", "waiting", "parked"]

    private let page: String
    private let count: String
    private let methods: [SQLValue]

    /// - Parameter methods: the methods that timers may run here.
    init(methods: [String]) {
        let names = methods.isEmpty ? [""] : methods
        self.methods = names.map { .text($0) }
        func known(from first: Int) -> String { names.indices.map { "$\(first + $0)" }.joined(separator: ", ") }
        func state(_ methodsFrom: Int) -> String {
            """
            CASE WHEN parked_at_ms IS NOT NULL THEN 'parked' WHEN method NOT IN (\(known(from: methodsFrom))) THEN 'waiting'
            WHEN failures > 0 THEN 'failing' WHEN next_ms < $1 THEN 'late' WHEN next_ms <= $2 THEN 'due' ELSE 'scheduled' END AS state
            """
        }
        page = """
            SELECT timer_id, plugin, timer_key, method, state, due_ms, next_ms, failures, parked_at_ms, problem, scheduled_at_ms,
                by_method, by_terminal
            FROM (SELECT timer_id, plugin, timer_key, method, \(state(9)), due_ms, next_ms, failures, parked_at_ms, problem,
                scheduled_at_ms, by_method, by_terminal FROM lectern_timer) listed
            WHERE ($3 = '' OR state = $3) AND ($4 = '' OR plugin = $4) AND ($5 = 0 OR timer_id = $5)
                AND (due_ms > $6 OR (due_ms = $6 AND timer_id > $7))
            ORDER BY due_ms, timer_id LIMIT $8
            """
        count = "SELECT state, COUNT(*) FROM (SELECT \(state(3)) FROM lectern_timer) listed GROUP BY state"
    }

    /// A moment of the list, from which states follow.
    struct Moment {
        /// Milliseconds since 1970 UTC.
        let now: Int64
        /// What was to be tried before this is late.
        let lateBefore: Int64

        fileprivate var values: [SQLValue] { [.integer(lateBefore), .integer(now)] }
    }

    /// Timers in the order in which they are due.
    /// - Parameters:
    ///   - filter: which.
    ///   - moment: when.
    ///   - after: the last that was listed; nil: from the first.
    ///   - limit: at most so many.
    /// - Throws: `StoreError` when the store could not.
    func timers(
        _ transaction: Transaction, _ filter: TimerFilter, _ moment: Moment, after: (due: Int64, id: Int64)? = nil, limit: Int
    ) throws(StoreError) -> [ListedTimer] {
        let values: [SQLValue] = [
            .text(filter.state), .text(filter.plugin), .integer(filter.id), .integer(after?.due ?? .min), .integer(after?.id ?? 0),
            .integer(Int64(limit)),
        ]
        return try transaction.query(page, all: moment.values + values + methods).rows.compactMap(ListedTimer.init)
    }

    /// How many timers are in each state.
    /// - Throws: `StoreError` when the store could not.
    func counts(_ transaction: Transaction, _ moment: Moment) throws(StoreError) -> [(state: String, timers: Int64)] {
        var counts: [String: Int64] = [:]
        for row in try transaction.query(count, all: moment.values + methods).rows where row.count == 2 {
            counts[row[0].text] = row[1].integer
        }
        return TimerList.states.map { ($0, counts[$0] ?? 0) }
    }
}
