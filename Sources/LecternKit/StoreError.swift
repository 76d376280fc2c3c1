// Why the host or its store did not do what a handler asked.

internal import CLecternPlugin

/// What the store says of a statement, or the host of any other request. The call is doomed with it:
/// let it pass, and the host does what is right (runs the call again, or tells the caller).
public struct StoreError: Error, Equatable, CustomStringConvertible {
    /// What kind of error. An open set.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        public let rawValue: Int32

        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// The statement broke a constraint of the database.
        public static let constraint = Kind(rawValue: LECTERN_CONSTRAINT)
        /// The transaction can't go on; the host runs the call again.
        public static let retry = Kind(rawValue: LECTERN_RETRY)
        /// Cancelled, or out of time.
        public static let interrupted = Kind(rawValue: LECTERN_INTERRUPTED)
        /// The disk, or the store's own limit.
        public static let full = Kind(rawValue: LECTERN_FULL)
        /// The database does not answer.
        public static let unavailable = Kind(rawValue: LECTERN_UNAVAILABLE)
        /// The statement is wrong or not allowed.
        public static let statement = Kind(rawValue: LECTERN_STATEMENT)
        /// An earlier error of this call forbids any further work in it.
        public static let doomed = Kind(rawValue: LECTERN_DOOMED)
        /// The host was asked for what this kind of method may not do.
        public static let invalid = Kind(rawValue: LECTERN_INVALID)
    }

    /// What kind of error.
    public let kind: Kind
    /// What the store says of it, for the log.
    public let message: String

    init(_ code: Int32, _ message: String) {
        kind = Kind(rawValue: code)
        self.message = message
    }

    /// What was asked, and what came of it.
    public var description: String { "store error \(kind.rawValue): \(message)" }
}
