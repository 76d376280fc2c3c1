// A change on its way from a handler into the feed.

/// A change that a handler emitted; a row only when the unit is kept.
struct ChangeRecord: Equatable, Sendable {
    var topic: String
    var kind: String
    var subject: String
    var bodyType: String
    var body: [UInt8]
}
