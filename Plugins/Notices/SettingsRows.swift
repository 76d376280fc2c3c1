// What holds in libraries, who carries what for them, and what readers want.

internal import LecternKit
internal import LecternMessages
internal import NoticesMessages
internal import NoticesRules

/// Settings, channels and preferences as the tables hold them. Valid inside one handler.
struct SettingsRows {
    private static let settings = SQL("SELECT \(SettingsRow.columns()) FROM \(SettingsRow.table) WHERE library_id = $1")
    private static let putSettings = SettingsRow.insert(onConflict: .libraryId, update: .settings, .version)
    private static let allChannels = SQL("""
        SELECT \(ChannelRow.columns()) FROM \(ChannelRow.table) ORDER BY library_id, rank, channel, carrier LIMIT 500
        """)
    private static let channelsOf = SQL("""
        SELECT \(ChannelRow.columns()) FROM \(ChannelRow.table) WHERE library_id = $1 ORDER BY rank, channel, carrier
        """)
    private static let putChannel = ChannelRow.insert(onConflict: .libraryId, .channel, .carrier, update: .rank, .app, .version)
    private static let removeChannel = SQL("DELETE FROM \(ChannelRow.table) WHERE library_id = $1 AND channel = $2 AND carrier = $3")
    private static let preference = SQL("SELECT \(PreferenceRow.columns()) FROM \(PreferenceRow.table) WHERE reader_id = $1")
    private static let putPreference = PreferenceRow.insert(onConflict: .readerId, update: .fromMinute, .untilMinute, .version)
    private static let choices = SQL("SELECT \(ChoiceRow.columns()) FROM \(ChoiceRow.table) WHERE reader_id = $1 ORDER BY purpose, channel")
    private static let putChoice = ChoiceRow.insert(onConflict: .readerId, .purpose, .channel, update: .wanted)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// What holds in a library, as it was said there.
    /// - Parameter library: its number; 0: the city.
    /// - Throws: `StoreError`, `MessageError`.
    func settings(_ library: Int64) throws -> Notices.Settings {
        guard let row = try call.first(Self.settings, .integer(library), as: SettingsRow.self) else { return Notices.Settings() }
        var settings = try Notices.Settings(row.settings)
        settings.version = row.version
        return settings
    }

    /// - Throws: `StoreError`, `MessageError`.
    func put(_ settings: Notices.Settings, library: Int64) throws {
        let row = SettingsRow(libraryId: library, settings: try settings.encoded(), version: settings.version)
        try call.insert(row, Self.putSettings)
    }

    /// All channels, by library and rank.
    /// - Throws: `StoreError`.
    func channels() throws -> [ChannelRow] { try call.rows(Self.allChannels, as: ChannelRow.self) }

    /// Those that hold for readers of a library, in the order in which they are tried: its own, or the city's where it has none.
    /// - Throws: `StoreError`.
    func channels(of library: Int64) throws -> [CarriedChannel] {
        var rows = try call.rows(Self.channelsOf, .integer(library), as: ChannelRow.self)
        if rows.isEmpty, library != 0 { rows = try call.rows(Self.channelsOf, .integer(0), as: ChannelRow.self) }
        return rows.compactMap { row in NoticeChannel(rawValue: row.channel).map { CarriedChannel($0, carrier: row.carrier, app: row.app) } }
    }

    /// - Throws: `StoreError`.
    func put(_ row: ChannelRow) throws { try call.insert(row, Self.putChannel) }

    /// - Returns: whether there was one.
    /// - Throws: `StoreError`.
    func removeChannel(library: Int64, _ channel: Notices.ChannelKind, carrier: String) throws -> Bool {
        try call.write(Self.removeChannel, .integer(library), .integer(Int64(channel.rawValue)), .text(carrier)) == 1
    }

    /// A reader's hours and version.
    /// - Throws: `StoreError`.
    func preference(_ reader: Int64) throws -> PreferenceRow {
        try call.first(Self.preference, .integer(reader), as: PreferenceRow.self) ?? PreferenceRow(readerId: reader)
    }

    /// - Throws: `StoreError`.
    func put(_ row: PreferenceRow) throws { try call.insert(row, Self.putPreference) }

    /// What a reader has said.
    /// - Throws: `StoreError`.
    func choices(_ reader: Int64) throws -> [Wishes.Pair: Bool] {
        let rows = try call.rows(Self.choices, .integer(reader), as: ChoiceRow.self)
        let pairs = rows.compactMap { row -> (Wishes.Pair, Bool)? in
            guard let purpose = NoticePurpose(rawValue: row.purpose), let channel = NoticeChannel(rawValue: row.channel) else { return nil }
            return (Wishes.Pair(purpose, channel), row.wanted)
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// - Throws: `StoreError`.
    func put(_ pair: Wishes.Pair, _ wanted: Bool, reader: Int64) throws {
        let row = ChoiceRow(readerId: reader, purpose: pair.purpose.rawValue, channel: pair.channel.rawValue, wanted: wanted)
        try call.insert(row, Self.putChoice)
    }
}

extension Notices.Settings {
    /// What is said of purposes and channels.
    var pairs: [Wishes.Pair: Bool] {
        let pairs = choices.compactMap { choice -> (Wishes.Pair, Bool)? in
            guard let purpose = choice.purpose.rule, let channel = choice.channel.rule else { return nil }
            return (Wishes.Pair(purpose, channel), choice.wanted)
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// The hours; nil: those of the city.
    var sendingHours: SendingHours? { hours.flatMap { SendingHours(from: Int64($0.fromMinute), until: Int64($0.untilMinute)) } }
}
