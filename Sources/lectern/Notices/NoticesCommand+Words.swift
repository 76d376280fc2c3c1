// Channels, purposes, hours and states as the command line writes and reads them.

internal import LecternMessages
internal import NoticesMessages

extension NoticesCommand {
    private static let channelWords: [(Notices.ChannelKind, String)] = [
        (.sms, "sms"), (.wechat, "wechat"), (.email, "email"), (.inbox, "inbox"), (.slip, "slip"),
    ]
    private static let purposeWords: [(Notices.Purpose, String)] = [(.service, "service"), (.reminder, "reminder"), (.promotion, "promotion")]

    static func word(_ channel: Notices.ChannelKind) -> String { channelWords.first { $0.0 == channel }?.1 ?? "all" }

    static func word(_ purpose: Notices.Purpose) -> String { purposeWords.first { $0.0 == purpose }?.1 ?? "\(purpose.rawValue)" }

    static func word(_ state: Notices.NoticeState) -> String {
        let words = ["", "held", "queued", "sent", "delivered", "failed", "expired", "withdrawn", "declined", "joined", "opened", "acted"]
        return words.indices.contains(Int(state.rawValue)) ? words[Int(state.rawValue)] : "state \(state.rawValue)"
    }

    /// A channel by its word.
    /// - Throws: `UsageError`.
    static func channel(_ text: String) throws -> Notices.ChannelKind {
        guard let found = channelWords.first(where: { $0.1 == text })?.0 else {
            throw UsageError("\(text) is no channel; there are \(channelWords.map(\.1).joined(separator: ", "))", nil)
        }
        return found
    }

    /// The channel that an option names; unspecified where it was not given.
    static func channel(_ arguments: Arguments) throws -> Notices.ChannelKind {
        try arguments["--channel"].map { try channel($0) } ?? .init(rawValue: 0)
    }

    /// The choices of --on and --off, "reminder/sms".
    /// - Throws: `UsageError`.
    static func choices(_ arguments: Arguments) throws -> [Notices.Choice] {
        try [("--on", true), ("--off", false)].flatMap { option, wanted in
            try arguments.all(option).map { text in
                let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
                guard parts.count == 2, let purpose = purposeWords.first(where: { $0.1 == parts[0] })?.0 else {
                    throw UsageError("\(option) \(text) is not PURPOSE/CHANNEL; purposes are \(purposeWords.map(\.1).joined(separator: ", "))", nil)
                }
                return Notices.Choice(purpose: purpose, channel: try channel(parts[1]), wanted: wanted)
            }
        }
    }

    /// The hours of --hours, "08:00-21:00"; nil: it was not given.
    /// - Throws: `UsageError`.
    static func hours(_ arguments: Arguments) throws -> Notices.Hours? {
        guard let text = arguments["--hours"] else { return nil }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { minute(String($0)) }
        guard parts.count == 2, let from = parts[0], let until = parts[1] else { throw UsageError("--hours \(text) is not like 08:00-21:00", nil) }
        return Notices.Hours(fromMinute: from, untilMinute: until)
    }

    private static func minute(_ text: String) -> UInt32? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let hour = UInt32(parts[0]), let minute = UInt32(parts[1]), hour <= 24, minute < 60 else { return nil }
        return hour * 60 + minute
    }

    static func text(_ hours: Notices.Hours?) -> String {
        guard let hours else { return "" }
        func clock(_ minutes: UInt32) -> String { (minutes < 600 ? "0" : "") + "\(minutes / 60):" + (minutes % 60 < 10 ? "0" : "") + "\(minutes % 60)" }
        return "\(clock(hours.fromMinute))-\(clock(hours.untilMinute))"
    }

    /// The number of the notice that is the first operand.
    /// - Throws: `UsageError`.
    static func notice(_ text: String) throws -> Int64 {
        guard let id = Int64(text), id > 0 else { throw UsageError("\(text) is not the number of a notice", nil) }
        return id
    }

    /// A text for people, in English where there is one, as all that the command line says.
    static func title(_ texts: [Notices.Text]) -> String { (texts.first { $0.language.hasPrefix("en") } ?? texts.first)?.text ?? "" }

    /// Values of an option "FIELD=VALUE".
    /// - Throws: `UsageError`.
    static func values(_ arguments: Arguments) throws -> [Notices.FieldValue] {
        try arguments.all("--value").map { text in
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else { throw UsageError("--value \(text) is not FIELD=VALUE", nil) }
            return Notices.FieldValue(name: parts[0], value: parts[1])
        }
    }
}
