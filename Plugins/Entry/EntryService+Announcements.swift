// The handlers that announce, and tell what is announced.

internal import EntryMessages
internal import EntryRules
internal import LecternKit
internal import LecternMessages

extension EntryService {
    func announcements(_ request: Entry.AnnouncementsRequest, _ call: Call) throws -> Entry.AnnouncementsResponse {
        try Self.validator.list(request.categories, "categories", countMax: EntryLimits.categoriesMax, Self.validator.code)
        let onlooker = Self.onlooker(call, try Self.place(call))
        let shown = try AnnouncementRows(call).load().filter { announcement in
            (request.categories.isEmpty || request.categories.contains(announcement.category))
                && Audience(announcement.audience).includes(onlooker, at: call.nowMilliseconds)
        }
        return Entry.AnnouncementsResponse(
            announcements: shown.prefix(EntryLimits.announcementPage.items(request.limit)).map { announcement in
                Entry.ShownAnnouncement(
                    announcementId: announcement.announcementId, title: Self.text(announcement.titles, call),
                    text: Self.text(announcement.texts, call), category: announcement.category, link: announcement.link,
                    fromMs: announcement.audience?.fromMs ?? 0, untilMs: announcement.audience?.untilMs ?? 0)
            })
    }

    func putAnnouncement(_ request: Entry.PutAnnouncementRequest, _ call: Call) throws -> Entry.Announcement {
        guard var announcement = request.announcement else { throw Self.validator.invalid("announcement", "it is missing") }
        guard !announcement.titles.isEmpty else { throw Self.validator.invalid("announcement.titles", "it is missing") }
        try Self.check(announcement.titles, "announcement.titles")
        try Self.check(announcement.texts, "announcement.texts")
        try Self.validator.code(announcement.category, "announcement.category")
        try Self.validator.text(announcement.link, "announcement.link", charactersMax: EntryLimits.textCharactersMax)
        try Self.check(announcement.audience, "announcement.audience")
        let rows = AnnouncementRows(call)
        let old = announcement.announcementId == 0 ? nil : try rows.load(id: announcement.announcementId)
        if announcement.announcementId != 0, old == nil || old?.withdrawnAtMs != 0 { throw Self.unknown(announcement.announcementId) }
        try Self.expect(request.expectedVersion, found: old?.version)
        if old == nil {
            guard try rows.load().count < EntryLimits.announcementsMax else {
                throw Refusal(Entry.Reason.announcementsTooMany, facts: ("announcements_max", "\(EntryLimits.announcementsMax)"))
            }
            announcement.announcementId = try call.newID()
        }
        announcement.version = (old?.version ?? 0) + 1
        announcement.withdrawnAtMs = 0
        var audience = announcement.audience ?? Entry.Audience()
        if audience.fromMs == 0 { audience.fromMs = call.nowMilliseconds }
        guard audience.untilMs == 0 || audience.untilMs > audience.fromMs else {
            throw Self.validator.invalid("announcement.audience.until_ms", "it is over already")
        }
        announcement.audience = audience
        try rows.put(announcement)
        return announcement
    }

    func withdrawAnnouncement(_ request: Entry.WithdrawAnnouncementRequest, _ call: Call) throws -> Entry.Announcement {
        let rows = AnnouncementRows(call)
        guard var announcement = try rows.load(id: request.announcementId) else { throw Self.unknown(request.announcementId) }
        guard announcement.withdrawnAtMs == 0 else { return announcement }
        announcement.withdrawnAtMs = call.nowMilliseconds
        announcement.version += 1
        try rows.put(announcement)
        return announcement
    }

    func keptAnnouncements(_ request: Entry.KeptAnnouncementsRequest, _ call: Call) throws -> Entry.KeptAnnouncementsResponse {
        Entry.KeptAnnouncementsResponse(announcements: try AnnouncementRows(call).load())
    }

    private static func unknown(_ id: Int64) -> Refusal { Refusal(Entry.Reason.announcementUnknown, facts: ("announcement_id", "\(id)")) }
}
