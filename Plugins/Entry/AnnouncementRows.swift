// What is announced.

internal import EntryMessages
internal import LecternKit

/// Announcements as the table holds them. Valid inside one handler.
struct AnnouncementRows {
    private static let byNumber = SQL("SELECT \(AnnouncementRow.columns()) FROM \(AnnouncementRow.table) WHERE announcement_id = $1")
    private static let live = SQL("""
        SELECT \(AnnouncementRow.columns()) FROM \(AnnouncementRow.table) WHERE withdrawn_at_ms = 0 AND ends_at_ms > $1
        ORDER BY from_ms DESC, announcement_id DESC LIMIT $2
        """)
    private static let written = AnnouncementRow.insert(
        onConflict: .announcementId, update: .definition, .fromMs, .endsAtMs, .withdrawnAtMs, .version)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// An announcement by its number, whatever became of it.
    /// - Throws: `StoreError`.
    func load(id: Int64) throws -> Entry.Announcement? {
        try call.first(Self.byNumber, .integer(id), as: AnnouncementRow.self).map { try Entry.Announcement($0.definition) }
    }

    /// Those that are not over, the latest first.
    /// - Throws: `StoreError`.
    func load() throws -> [Entry.Announcement] {
        try call.rows(Self.live, .integer(call.nowMilliseconds), .integer(EntryLimits.announcementsMax), as: AnnouncementRow.self)
            .map { try Entry.Announcement($0.definition) }
    }

    /// Writes an announcement, and tells watchers.
    /// - Throws: `StoreError`.
    func put(_ announcement: Entry.Announcement) throws {
        let audience = announcement.audience ?? Entry.Audience()
        try call.insert(
            AnnouncementRow(
                announcementId: announcement.announcementId, definition: try announcement.encoded(), fromMs: audience.fromMs,
                endsAtMs: audience.untilMs == 0 ? .max : audience.untilMs, withdrawnAtMs: announcement.withdrawnAtMs,
                version: announcement.version),
            Self.written)
        try call.emit(
            topic: "entry.announcement", kind: announcement.withdrawnAtMs == 0 ? "put" : "withdrawn",
            subject: Subject("announcement", announcement.announcementId),
            Entry.AnnouncementChanged(announcementId: announcement.announcementId, category: announcement.category))
    }
}
