// What readers are told of the end of their cards: the plugin's own kind, by a sweep once a day.

internal import LecternKit
internal import LecternMessages
internal import NoticesMessages
internal import ReadersMessages

/// Readers stands below and calls nobody, so Notices asks it which cards end. Valid inside one handler.
struct CardNotices {
    private static let dayMilliseconds: Int64 = 86_400_000
    /// A card that ends within so many days ends soon.
    static let daysMax: Int64 = 14
    /// Cards of one run of the sweep.
    static let pageCards: UInt32 = 50
    private static let begun = SweepRow.insert(onConflict: .name)

    /// The kind as it is kept; whoever changes it raises its version.
    static let kind = Notices.Kind(
        code: "notices.card_ends_soon", version: 1, title: texts("读者证即将到期", "Card ends soon"), purpose: .reminder,
        fields: [.init(name: "ends", label: texts("到期日", "Ends"), type: .day, needed: true, sample: "1790000000000")],
        expiryMinutes: daysMax * 24 * 60,
        templates: [
            .init(language: "zh-Hans", subject: "读者证即将到期", body: "您的读者证将于{ends}到期，请到馆办理延期。"),
            .init(language: "en", subject: "Card ends soon", body: "Your library card ends on {ends}. Have it renewed at a library."),
        ])

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Begins the sweep, at once and from then on, unless that was begun.
    /// - Throws: `StoreError`, `FIELD_INVALID`, `MessageError`.
    func begin() throws {
        guard try call.write(SweepRow(name: "cards", sinceMs: call.nowMilliseconds), Self.begun) == 1 else { return }
        _ = try KindRows(call).declare(Self.kind)
        try schedule(at: call.nowMilliseconds, cursor: "")
    }

    private func schedule(at milliseconds: Int64, cursor: String) throws {
        try call.schedule(at: milliseconds, key: "cards", Notices.Timers.sweepCards, Notices.SweepCardsRequest(cursor: cursor))
    }

    /// One page of the cards that end soon: it goes on at once while there are more, and then sleeps for a day. A card is told once for its
    /// end; one that was renewed has another.
    /// - Returns: how many were told that were not told before.
    /// - Throws: `Problem`, `StoreError`, `MessageError`.
    func sweep(_ cursor: String, add: (Notices.AddRequest) throws -> Notices.AddResponse) throws -> UInt32 {
        let now = call.nowMilliseconds
        let asked = Readers.ExpiringCardsRequest(beforeMs: now + Self.daysMax * Self.dayMilliseconds, limit: Self.pageCards, cursor: cursor)
        let page = try Readers.Client(call).expiringCards(asked)
        var told: UInt32 = 0
        for reader in page.readers {
            let answer = try add(
                Notices.AddRequest(
                    kind: Self.kind, key: Self.key(reader.readerId, reader.expiresAtMs), readerId: reader.readerId,
                    values: [.init(name: "ends", value: "\(reader.expiresAtMs)")], expiresAtMs: reader.expiresAtMs))
            if answer.added { told += 1 }
        }
        try schedule(at: page.cursor.isEmpty ? now + Self.dayMilliseconds : now, cursor: page.cursor)
        return told
    }

    /// Takes back what a reader was to be told of an end that is not the card's any more; what a carrier has fetched stays.
    /// - Returns: how many.
    /// - Throws: `Problem`, `StoreError`, `MessageError`.
    func withdrawOld(_ reader: Int64) throws -> UInt32 {
        let notices = try NoticeRows(call).held(reader: reader, kind: Self.kind.code)
        guard !notices.isEmpty else { return 0 }
        let ends = try NoticesService.reachable(id: reader, call)?.expiresAtMs ?? 0
        var withdrawn: UInt32 = 0
        for notice in notices where notice.ownerKey != Self.key(reader, ends) {
            if try NoticesService.takeBack(notice, note: "the card ends at another time", call) != nil { withdrawn += 1 }
        }
        return withdrawn
    }

    private static func key(_ reader: Int64, _ ends: Int64) -> String { "\(reader)/\(ends)" }

    private static func texts(_ chinese: String, _ english: String) -> [Notices.Text] {
        [.init(language: "zh-Hans", text: chinese), .init(language: "en", text: english)]
    }
}
