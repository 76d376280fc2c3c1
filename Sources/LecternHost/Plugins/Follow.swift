// The topics that a method follows, copied from a plugin's descriptor.

internal import CLecternPlugin
internal import LecternWire

/// For which changes the host calls a method, and from where on.
package struct Follow: Equatable, Sendable {
    /// The topics.
    package let topics: Topics
    /// Begins with the oldest change that is kept; else with those that come after the plugin was first loaded.
    package let fromOldest: Bool
    /// Patterns of one method.
    private static let topicsMax = 64

    /// Copies a method's record.
    /// - Parameters:
    ///   - record: the plugin's own; nil gives nil.
    ///   - method: for the message.
    /// - Throws: `HostError` when it names no topics, or what can't be one.
    init?(_ record: UnsafePointer<lectern_follow>?, of method: String) throws(HostError) {
        guard let record else { return nil }
        guard record.pointee.size >= UInt64(LECTERN_FOLLOW_SIZE_1_1) else {
            throw HostError("\(method): expected a follow of \(LECTERN_FOLLOW_SIZE_1_1) bytes, found one of \(record.pointee.size); build the plugin again")
        }
        let count = Int(clamping: record.pointee.topics_count)
        guard (1...Follow.topicsMax).contains(count), let topics = record.pointee.topics else {
            throw HostError("\(method): it follows \(count) topics; expected 1 to \(Follow.topicsMax)")
        }
        let patterns = (0..<count).map { topics[$0].text }
        for pattern in patterns {
            if let objection = TopicPattern.objection(to: pattern) { throw HostError("\(method) follows \"\(pattern)\": \(objection)") }
        }
        self.topics = Topics(patterns: patterns)
        fromOldest = record.pointee.from_oldest != 0
    }
}
