// How a reader can be reached: addresses, channels, wishes, hours, languages. Loaded once for what one call does for a reader.

internal import CityMessages
internal import LecternKit
internal import LecternMessages
internal import LecternSecrets
internal import NoticesMessages
internal import NoticesRules
internal import ReadersMessages

/// How a reader can be reached, as the rows tell now.
struct ReaderReach {
    let contact: Readers.ContactResponse
    /// Who carries what for the reader's library, in the order in which they are tried.
    let channels: [CarriedChannel]
    let wishes: Wishes
    let libraryHours: SendingHours
    /// The reader's own; nil: none.
    let ownHours: SendingHours?
    let version: Int64
    let zone: LocalZone?
    /// From the one that the reader wants.
    let languages: [String]
    private let libraryCode: String
    private let libraryName: String
    private let badAddresses: [BadAddressRow]
    private let key: [UInt8]

    /// - Parameters:
    ///   - contact: the reader, as Readers has it.
    ///   - call: the call; one that reads alone can't make the key of addresses, without which there are no bad ones.
    ///   - limits: the plugin's settings.
    /// - Throws: `Problem`, `StoreError`, `MessageError`.
    init(_ contact: Readers.ContactResponse, _ call: Call, _ limits: NoticesLimits) throws {
        let rows = SettingsRows(call)
        let city = try rows.settings(0)
        let library = contact.libraryId == 0 ? city : try rows.settings(contact.libraryId)
        self.contact = contact
        channels = try rows.channels(of: contact.libraryId)
        wishes = Wishes([try rows.choices(contact.readerId), library.pairs, city.pairs])
        libraryHours = library.sendingHours ?? city.sendingHours ?? .standard
        let preference = try rows.preference(contact.readerId)
        ownHours = SendingHours(from: preference.fromMinute, until: preference.untilMinute)
        version = preference.version
        let found = contact.libraryId == 0 ? nil : try City.Client(call).libraries(City.LibrariesRequest()).libraries.first { $0.libraryId == contact.libraryId }
        libraryCode = found?.code ?? ""
        libraryName = found?.name ?? ""
        zone = try Self.zone(contact.libraryId, library.zone.isEmpty ? city.zone : library.zone, call) ?? limits.zone
        languages = [contact.language, library.language, city.language].filter { !$0.isEmpty }
        key = try SecretRows(call).key() ?? []
        badAddresses = key.isEmpty ? [] : try AttemptRows(call).badAddresses(of: contact.readerId)
    }

    /// The zone of a library: its own, or that of one of its service points.
    private static func zone(_ library: Int64, _ said: String, _ call: Call) throws -> LocalZone? {
        if let zone = LocalZone(said) { return zone }
        guard library != 0 else { return nil }
        let points = try City.Client(call).servicePoints(City.ServicePointsRequest(limit: 1, libraryId: library)).servicePoints
        return points.first.flatMap { LocalZone($0.zone) }
    }

    /// The hours that hold.
    var hours: SendingHours { ownHours?.within(libraryHours) ?? libraryHours }

    /// The name of the reader's library.
    var library: String { libraryName }

    /// The address on a channel; empty: the reader has none there, or none is needed.
    func address(_ channel: CarriedChannel) -> String {
        switch channel.channel {
        case .sms: contact.phone
        case .email: contact.email
        case .wechat: contact.openids.first { $0.scope == channel.app }?.value ?? ""
        case .inbox, .slip: ""
        }
    }

    /// Whether the reader has an address there that is not known to be bad.
    func isReachable(_ channel: CarriedChannel) -> Bool {
        if channel.channel == .slip { return true }
        let address = address(channel)
        return !address.isEmpty && bad(channel.channel, address) == nil
    }

    /// What is known to be wrong with an address.
    func bad(_ channel: NoticeChannel, _ address: String) -> BadAddressRow? {
        guard !badAddresses.isEmpty else { return nil }
        let hash = Self.hash(address, key)
        return badAddresses.first { $0.channel == channel.rawValue && $0.addressHash == hash }
    }

    /// What is kept of an address, to know it again.
    static func hash(_ address: String, _ key: [UInt8]) -> String { KeyedHash.hexadecimal("address \(address)", key: key) }

    /// By which channel a notice goes next.
    /// - Parameter tried: where it was tried before.
    func route(_ purpose: NoticePurpose, tried: [AttemptRow] = []) -> Route {
        let tried = Set(tried.map { "\($0.channel) \($0.carrier)" })
        let open = channels.filter { !tried.contains("\($0.channel.rawValue) \($0.carrier)") }
        return Route.next(purpose, channels: open, wishes: wishes, isReachable: isReachable)
    }

    /// Whether there is an address for the reader on any channel.
    var hasAddress: Bool { channels.contains { isReachable($0) } }
}

/// Covers parts of addresses.
enum MaskedAddress {
    /// "+86138****8000", "l***@example.com"; of others the last four characters.
    static func text(_ channel: NoticeChannel, _ address: String) -> String {
        guard !address.isEmpty else { return "" }
        switch channel {
        case .sms where address.count >= 11: return address.prefix(address.hasPrefix("+86") ? 6 : 3) + "****" + address.suffix(4)
        case .email:
            guard let at = address.lastIndex(of: "@"), let first = address.first, at > address.startIndex else { return "***" }
            return "\(first)***\(address[at...])"
        case .wechat where address.count > 8: return "****" + address.suffix(4)
        case .sms, .wechat, .inbox, .slip: return "****"
        }
    }
}
