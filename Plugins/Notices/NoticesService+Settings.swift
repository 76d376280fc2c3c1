// The handlers by which staff say who carries what, and what holds in a library.

internal import CityMessages
internal import LecternKit
internal import LecternMessages
internal import NoticesMessages
internal import NoticesRules

extension NoticesService {
    func channels(_ request: Notices.ChannelsRequest, _ call: Call) throws -> Notices.ChannelsResponse {
        let libraries = try City.Client(call).libraries(City.LibrariesRequest()).libraries
        let codes = Dictionary(libraries.map { ($0.libraryId, $0.code) }) { first, _ in first }
        return Notices.ChannelsResponse(
            channels: try SettingsRows(call).channels().map { row in
                Notices.Channel(
                    libraryCode: codes[row.libraryId] ?? "", kind: Notices.ChannelKind(rawValue: Int32(clamping: row.channel)),
                    carrier: row.carrier, rank: UInt32(clamping: row.rank), app: row.app, version: row.version)
            })
    }

    func putChannel(_ request: Notices.PutChannelRequest, _ call: Call) throws -> Notices.Channel {
        guard var channel = request.channel else { throw Self.validator.invalid("channel", "it is missing", zh: "缺少") }
        guard let kind = channel.kind.rule, kind.isCarried else {
            throw Self.validator.invalid("channel.kind", "it is not SMS, WECHAT, EMAIL or SLIP", zh: "不是 SMS、WECHAT、EMAIL 或 SLIP")
        }
        try Self.validator.code(channel.carrier, "channel.carrier")
        try Self.validator.number(channel.rank, "channel.rank", max: NoticesLimits.rankMax)
        if kind == .wechat { try Self.validator.code(channel.app, "channel.app") }
        guard kind == .wechat || channel.app.isEmpty else {
            throw Self.validator.invalid("channel.app", "only WECHAT has one", zh: "只有 WECHAT 才有")
        }
        let library = try Self.library(channel.libraryCode, call)
        if kind != .slip { try Self.mustBePartner(channel.carrier, call) }
        let rows = SettingsRows(call)
        let all = try rows.channels()
        let old = all.first { $0.libraryId == library && $0.channel == kind.rawValue && $0.carrier == channel.carrier }
        guard old != nil || all.count < NoticesLimits.channelsMax else {
            throw Self.validator.invalid("channel", "there are \(NoticesLimits.channelsMax) of them", zh: "已有 \(NoticesLimits.channelsMax) 个")
        }
        _ = try Self.validator.change([], request.expectedVersion, of: [], found: old?.version, absent: Self.unknown(0))
        channel.version = (old?.version ?? 0) + 1
        try rows.put(
            ChannelRow(
                libraryId: library, channel: kind.rawValue, carrier: channel.carrier, rank: Int64(channel.rank), app: channel.app,
                version: channel.version))
        return channel
    }

    /// Changes for a carrier go to its own topics, so it is a partner that City knows.
    private static func mustBePartner(_ name: String, _ call: Call) throws {
        let asked = City.PartnerStandingRequest(name: name)
        if case .failure(let problem) = try call.tryCall({ try City.Client($0).partnerStanding(asked) }) {
            guard problem.reason == City.Reason.partnerUnknown.name else { throw problem }
            throw Refusal(Notices.Reason.partnerUnknown, facts: ("name", name))
        }
    }

    func removeChannel(_ request: Notices.RemoveChannelRequest, _ call: Call) throws -> Notices.RemoveChannelResponse {
        let library = try Self.library(request.libraryCode, call)
        guard try SettingsRows(call).removeChannel(library: library, request.kind, carrier: request.carrier) else {
            throw Refusal(Notices.Reason.channelUnknown, facts: ("channel", "\(request.kind.rawValue)"), ("carrier", request.carrier))
        }
        return Notices.RemoveChannelResponse()
    }

    func getSettings(_ request: Notices.GetSettingsRequest, _ call: Call) throws -> Notices.Settings {
        var found = try SettingsRows(call).settings(try Self.library(request.libraryCode, call))
        found.libraryCode = request.libraryCode
        return found
    }

    func putSettings(_ request: Notices.PutSettingsRequest, _ call: Call) throws -> Notices.Settings {
        guard var put = request.settings else { throw Self.validator.invalid("settings", "it is missing", zh: "缺少") }
        try Self.validator.languageTag(put.language, "settings.language")
        if let hours = put.hours { _ = try Self.checked(hours, "settings.hours") }
        _ = try Self.pairs(put.choices, "settings.choices")
        guard put.zone.isEmpty || LocalZone(put.zone) != nil else {
            throw Self.validator.invalid("settings.zone", "it is no IANA zone like Asia/Shanghai", zh: "不是 Asia/Shanghai 这样的时区")
        }
        let library = try Self.library(put.libraryCode, call)
        let rows = SettingsRows(call)
        let old = try rows.settings(library)
        _ = try Self.validator.change([], request.expectedVersion, of: [], found: old.version, absent: Self.unknown(0))
        put.version = old.version + 1
        try rows.put(put, library: library)
        return put
    }
}
