// What a change is about, as those who watch the feed find it.

/// The subject of a change: a kind and a number, "reader:42". A terminal sees the changes of the reader who is signed in there, and
/// finds them by this text, so `reader` is what a change about a reader has, in whatever plugin.
///
/// A plugin adds its own kinds in an extension: `static func guest(_ id: Int64) -> Subject { Subject("guest", id) }`.
public struct Subject: Hashable, Sendable, CustomStringConvertible {
    /// The subject as it is stored and sent: "reader:42".
    public let description: String

    /// Makes a subject.
    /// - Parameters:
    ///   - kind: small letters and underscores.
    ///   - id: the number of the thing.
    public init(_ kind: String, _ id: Int64) { description = "\(kind):\(id)" }

    /// A reader.
    public static func reader(_ id: Int64) -> Subject { Subject("reader", id) }
    /// An item: one physical copy.
    public static func item(_ id: Int64) -> Subject { Subject("item", id) }
    /// A record of the catalogue.
    public static func record(_ id: Int64) -> Subject { Subject("record", id) }
    /// A library.
    public static func library(_ id: Int64) -> Subject { Subject("library", id) }
    /// A branch of a library.
    public static func branch(_ id: Int64) -> Subject { Subject("branch", id) }
    /// A service point: desk, kiosk, locker.
    public static func servicePoint(_ id: Int64) -> Subject { Subject("service_point", id) }
    /// A conflict that staff have to settle.
    public static func conflict(_ id: Int64) -> Subject { Subject("conflict", id) }
}
