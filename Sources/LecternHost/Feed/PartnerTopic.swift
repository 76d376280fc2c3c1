// The topics that are one partner's alone.

/// Topics of the form "partner.NAME.TOPIC". The host makes them; a plugin names the partner.
enum PartnerTopic {
    private static let beginning = "partner."

    /// What all topics of a partner begin with. A dot of the name is written as a slash, which no name has: so the topics of "shop" are
    /// none of "shop.west".
    /// - Parameter partner: the name in the partner's certificate.
    static func beginning(of partner: String) -> String { "\(beginning)\(partner.replacing(".", with: "/"))." }

    /// A plugin's topic as a partner follows it.
    static func topic(_ topic: String, for partner: String) -> String { beginning(of: partner) + topic }

    /// Whether a topic is some partner's.
    static func isPartners(_ topic: String) -> Bool { topic.hasPrefix(beginning) }

    /// A plugin's topic in a partner's: "hello.guest" of "partner.shop.hello.guest".
    /// - Parameter topic: a name or a beginning with ".*".
    /// - Returns: nil where it is no partner's topic; "*" where it names all of one partner, or of all.
    static func pluginTopic(in topic: String) -> Substring? {
        guard isPartners(topic) else { return nil }
        let rest = topic.dropFirst(beginning.count)
        if rest == "*" { return rest }
        return rest.firstIndex(of: ".").map { rest[rest.index(after: $0)...] } ?? ""
    }
}
