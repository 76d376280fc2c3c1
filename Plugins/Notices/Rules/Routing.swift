// By which channel a notice goes: pure.

/// Why a reader is told something; the numbers are those of the contract.
package enum NoticePurpose: Int64, Sendable, CaseIterable {
    case service = 1, reminder, promotion
}

/// How a notice comes to a reader; the numbers are those of the contract.
package enum NoticeChannel: Int64, Sendable, CaseIterable {
    case sms = 1, wechat, email, inbox, slip

    /// Whether somebody carries it.
    package var isCarried: Bool { self != .inbox }
}

/// Someone who carries a channel.
package struct CarriedChannel: Sendable, Hashable {
    package let channel: NoticeChannel
    package let carrier: String
    /// Of WeChat: the app whose openid is the address.
    package let app: String

    package init(_ channel: NoticeChannel, carrier: String, app: String = "") {
        self.channel = channel
        self.carrier = carrier
        self.app = app
    }
}

/// What a reader wants.
package struct Wishes: Sendable, Equatable {
    /// A purpose by a channel.
    package struct Pair: Sendable, Hashable {
        package let purpose: NoticePurpose
        package let channel: NoticeChannel

        package init(_ purpose: NoticePurpose, _ channel: NoticeChannel) {
            self.purpose = purpose
            self.channel = channel
        }
    }

    /// What was said, from the one that counts most: the reader's, the library's, the city's.
    package var said: [[Pair: Bool]]

    package init(_ said: [[Pair: Bool]]) { self.said = said }

    /// Whether a purpose is wanted by a channel. The service's notices are in the inbox whatever is said; nobody gets promotion who has not
    /// asked for it, but in the inbox.
    package func wants(_ pair: Pair) -> Bool {
        if pair.purpose == .service, pair.channel == .inbox { return true }
        for choices in said { if let choice = choices[pair] { return choice } }
        return pair.purpose != .promotion || pair.channel == .inbox
    }
}

/// By which channel a notice goes next.
package enum Route: Sendable, Equatable {
    /// To a carrier.
    case carried(CarriedChannel)
    /// It is in the inbox, and goes nowhere else.
    case inbox
    /// The reader wants it by no channel.
    case declined

    /// Decides.
    /// - Parameters:
    ///   - purpose: of the notice's kind.
    ///   - channels: who carries what, in the order in which they are tried; without those where it was tried.
    ///   - wishes: what the reader wants.
    ///   - isReachable: whether the reader has an address there that is not known to be bad.
    package static func next(
        _ purpose: NoticePurpose, channels: [CarriedChannel], wishes: Wishes,
        isReachable: (CarriedChannel) -> Bool
    ) -> Route {
        for channel in channels
        where wishes.wants(.init(purpose, channel.channel)) && isReachable(channel) {
            return .carried(channel)
        }
        return wishes.wants(.init(purpose, .inbox)) ? .inbox : .declined
    }
}
