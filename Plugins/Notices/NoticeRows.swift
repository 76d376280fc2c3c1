// Notices: reads them, and moves them with their history, their timer and their change.

internal import LecternKit
internal import LecternMessages
internal import NoticesMessages
internal import NoticesRules

/// Notices as the tables hold them. Valid inside one handler.
struct NoticeRows {
    private static let byNumber = SQL("SELECT \(NoticeRow.columns()) FROM \(NoticeRow.table) WHERE notice_id = $1")
    private static let byKey = SQL("SELECT \(NoticeRow.columns()) FROM \(NoticeRow.table) WHERE kind = $1 AND owner_key = $2")
    private static let due = SQL("""
        SELECT \(NoticeRow.columns()) FROM \(NoticeRow.table)
        WHERE reader_id = $1 AND next_at_ms IS NOT NULL AND next_at_ms <= $2 ORDER BY next_at_ms, added_at_ms, notice_id LIMIT $3
        """)
    private static let next = SQL("""
        SELECT next_at_ms FROM \(NoticeRow.table) WHERE reader_id = $1 AND next_at_ms IS NOT NULL ORDER BY next_at_ms LIMIT 1
        """)
    private static let heldTogether = SQL("""
        SELECT \(NoticeRow.columns()) FROM \(NoticeRow.table)
        WHERE reader_id = $1 AND next_at_ms IS NOT NULL AND state = 'held' AND digest_group = $2 AND notice_id <> $3
        ORDER BY added_at_ms, notice_id LIMIT $4
        """)
    private static let heldOfKind = SQL("""
        SELECT \(NoticeRow.columns()) FROM \(NoticeRow.table)
        WHERE reader_id = $1 AND next_at_ms IS NOT NULL AND kind = $2 ORDER BY next_at_ms, notice_id LIMIT $3
        """)
    private static let joinedTo = SQL("""
        SELECT \(NoticeRow.columns()) FROM \(NoticeRow.table) WHERE head_id = $1 AND head_id <> 0 AND state = 'joined' ORDER BY added_at_ms, notice_id
        """)
    private static let ofReader = SQL("""
        SELECT \(NoticeRow.columns()) FROM \(NoticeRow.table)
        WHERE reader_id = $1 AND (added_at_ms, notice_id) < ($2, $3) ORDER BY added_at_ms DESC, notice_id DESC LIMIT $4
        """)
    private static let inbox = SQL("""
        SELECT \(NoticeRow.columns()) FROM \(NoticeRow.table)
        WHERE reader_id = $1 AND inbox_at_ms <> 0 AND (inbox_at_ms, notice_id) < ($2, $3) AND (opened_at_ms = 0 OR $4 = 0)
        ORDER BY inbox_at_ms DESC, notice_id DESC LIMIT $5
        """)
    private static let unread = SQL("""
        SELECT COUNT(*) FROM (
            SELECT notice_id FROM \(NoticeRow.table) WHERE reader_id = $1 AND inbox_at_ms <> 0 AND opened_at_ms = 0 LIMIT $2) AS found
        """)
    private static let waiting = SQL("""
        SELECT \(NoticeRow.columns()) FROM \(NoticeRow.table)
        WHERE carrier = $1 AND waiting_since_ms IS NOT NULL AND (waiting_since_ms, notice_id) > ($2, $3)
        ORDER BY waiting_since_ms, notice_id LIMIT $4
        """)
    private static let changed = NoticeRow.update(
        .told, .state, .expiresAtMs, .nextAtMs, .digestGroup, .headId, .channel, .carrier, .attempt, .roundAfter, .waitingSinceMs, .inboxAtMs,
        .openedAtMs)

    let call: Call
    /// Whether the timer of the notices' reader runs the call: then it is gone, and set again at the end.
    private let isTimer: Bool

    /// - Parameters:
    ///   - call: the call.
    ///   - isTimer: whether the timer of the notices' reader makes it.
    init(_ call: Call, isTimer: Bool = false) {
        self.call = call
        self.isTimer = isTimer
    }

    /// A notice by number.
    /// - Throws: `StoreError`.
    func load(id: Int64) throws -> NoticeRow? { try call.first(Self.byNumber, .integer(id), as: NoticeRow.self) }

    /// A notice by its owner's key.
    /// - Throws: `StoreError`.
    func load(kind: String, key: String) throws -> NoticeRow? { try call.first(Self.byKey, .text(kind), .text(key), as: NoticeRow.self) }

    /// Those of a reader to which something happens by now.
    /// - Throws: `StoreError`.
    func due(_ reader: Int64) throws -> [NoticeRow] {
        try call.rows(
            Self.due, .integer(reader), .integer(call.nowMilliseconds), .integer(NoticesLimits.releasedNoticesMax), as: NoticeRow.self)
    }

    /// Those that are held and belong to the digest of a notice, at most so many as one message tells.
    /// - Throws: `StoreError`.
    func heldTogether(with row: NoticeRow) throws -> [NoticeRow] {
        guard !row.digestGroup.isEmpty else { return [] }
        return try call.rows(
            Self.heldTogether, .integer(row.readerId), .text(row.digestGroup), .integer(row.noticeId),
            .integer(Int64(NoticesLimits.digestNoticesMax - 1)), as: NoticeRow.self)
    }

    /// Those of a kind that are held or queued for a reader, at most so many as one run of the reader's timer looks at.
    /// - Throws: `StoreError`.
    func held(reader: Int64, kind: String) throws -> [NoticeRow] {
        try call.rows(Self.heldOfKind, .integer(reader), .text(kind), .integer(NoticesLimits.releasedNoticesMax), as: NoticeRow.self)
    }

    /// Those that a notice tells besides itself.
    /// - Throws: `StoreError`.
    func joined(to head: Int64) throws -> [NoticeRow] { try call.rows(Self.joinedTo, .integer(head), as: NoticeRow.self) }

    /// A page of what was sent to a reader, the last first.
    /// - Throws: `StoreError`.
    func page(reader: Int64, before: KeysetCursor, limit: Int64) throws -> [NoticeRow] {
        try call.rows(Self.ofReader, .integer(reader), .integer(before.at), .integer(before.id), .integer(limit), as: NoticeRow.self)
    }

    /// A page of a reader's inbox, the last first.
    /// - Throws: `StoreError`.
    func inbox(reader: Int64, onlyUnread: Bool, before: KeysetCursor, limit: Int64) throws -> [NoticeRow] {
        try call.rows(
            Self.inbox, .integer(reader), .integer(before.at), .integer(before.id), .integer(onlyUnread ? 1 : 0), .integer(limit),
            as: NoticeRow.self)
    }

    /// How many of a reader's inbox were not opened.
    /// - Throws: `StoreError`.
    func unread(reader: Int64) throws -> Int64 {
        try call.first(Self.unread, .integer(reader), .integer(NoticesLimits.unreadCountedMax), as: Int64.self) ?? 0
    }

    /// A page of what waits for a carrier, the oldest first.
    /// - Throws: `StoreError`.
    func waiting(for carrier: String, after: KeysetCursor, limit: Int64) throws -> [NoticeRow] {
        try call.rows(Self.waiting, .text(carrier), .integer(after.at), .integer(after.id), .integer(limit), as: NoticeRow.self)
    }

    /// Adds a notice.
    /// - Throws: `StoreError`.
    func add(_ row: NoticeRow) throws {
        let verdict = NoticeLife.table.decide(from: nil, .added, by: call.actor)
        try call.move(
            verdict, history: NoticeHistoryRow(noticeId: row.noticeId), atMilliseconds: call.nowMilliseconds, isPast: false,
            refuse: { NoticeNotMovable(objection: $0) }
        ) {
            try call.insert(row)
            return row.life
        }
        try finish(.added, from: nil, to: row)
    }

    /// Moves a notice: its row, its history, its reader's timer, and its change on the feed.
    /// - Parameters:
    ///   - old: the notice.
    ///   - event: what happens to it.
    ///   - asker: who wants it.
    ///   - detail: what belongs to it, for the history.
    ///   - change: puts what comes with it into the row; the state follows from the table.
    /// - Returns: the notice afterwards.
    /// - Throws: `STATE_FORBIDS` where it may not happen; `StoreError`.
    @discardableResult
    func move(
        _ old: NoticeRow, _ event: NoticeLife.Event, by asker: NoticeStanding.Asker, detail: String = "",
        _ change: (inout NoticeRow) throws -> Void = { _ in }
    ) throws -> NoticeRow {
        var new = old
        let verdict = old.standing.decide(event, by: asker, now: call.nowMilliseconds)
        let row = NoticeHistoryRow(noticeId: old.noticeId, detail: String(detail.unicodeScalars.prefix(NoticesLimits.noteCharactersMax)))
        try call.move(
            verdict, history: row, atMilliseconds: call.nowMilliseconds, isPast: false, refuse: { old.refusal($0) }
        ) {
            new.nextAtMs = nil
            new.waitingSinceMs = nil
            try change(&new)
            new.state = (verdict.to ?? old.life).rawValue
            try call.update(new, Self.changed)
            return new.life
        }
        try finish(event, from: old, to: new)
        return new
    }

    /// What the table says against an event now; empty: it may happen.
    func objections(_ row: NoticeRow, _ event: NoticeLife.Event, by asker: NoticeStanding.Asker) -> [Objection<NoticeLife>] {
        row.standing.decide(event, by: asker, now: call.nowMilliseconds).objections
    }

    /// Ends a notice whose time is over, and those that it tells.
    /// - Returns: whether its time is over.
    /// - Throws: `StoreError`.
    func expire(_ row: NoticeRow) throws -> Bool {
        let asker = NoticeStanding.Asker(call.actor)
        guard objections(row, .expired, by: asker).isEmpty else { return false }
        try move(row, .expired, by: asker)
        for member in try joined(to: row.noticeId) { try move(member, .expired, by: asker) }
        return true
    }

    /// Writes what changes without a move: other values, or a later time.
    /// - Throws: `StoreError`.
    func update(_ old: NoticeRow, _ change: (inout NoticeRow) -> Void) throws {
        var new = old
        change(&new)
        try call.update(new, Self.changed)
        if !isTimer, old.nextAtMs != new.nextAtMs { try schedule(reader: new.readerId) }
    }

    private func finish(_ event: NoticeLife.Event, from old: NoticeRow?, to new: NoticeRow) throws {
        if !isTimer, old?.nextAtMs != new.nextAtMs { try schedule(reader: new.readerId) }
        try call.emit(
            topic: "notices.notice", kind: event.rawValue, subject: .reader(new.readerId),
            Notices.NoticeChanged(
                noticeId: new.noticeId, kind: new.kind, state: new.life.message,
                channel: Notices.ChannelKind(rawValue: Int32(clamping: new.channel)), carrier: new.carrier, attempt: new.attempt,
                inInbox: new.inboxAtMs != 0))
    }

    /// Sets the timer of a reader to what happens to their notices by itself next.
    /// - Throws: `StoreError`.
    func schedule(reader: Int64) throws {
        let key = "reader/\(reader)"
        guard let next = try call.first(Self.next, .integer(reader), as: Int64.self) else {
            if !isTimer { try call.cancelTimer(key: key) }
            return
        }
        try call.schedule(at: next, key: key, Notices.Timers.release, Notices.ReleaseRequest(readerId: reader))
    }
}

/// A move that the table forbids and that no caller can bring about.
struct NoticeNotMovable: Error, CustomStringConvertible {
    let description: String

    init(objection: Objection<NoticeLife>) {
        description = "a notice can't move: " + ([objection.name] + objection.facts.map { "\($0.0) \($0.1)" }).joined(separator: ", ")
    }
}

extension NoticeHistoryRow: HistoryRow {}
