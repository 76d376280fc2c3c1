// What the store says of a statement or a unit.

internal import CLecternPlugin

/// A result code of the plugin interface; an open set.
struct StoreCode: RawRepresentable, Equatable, Sendable {
    let rawValue: Int32

    static let ok = StoreCode(rawValue: LECTERN_OK)
    static let constraint = StoreCode(rawValue: LECTERN_CONSTRAINT)
    static let retry = StoreCode(rawValue: LECTERN_RETRY)
    static let interrupted = StoreCode(rawValue: LECTERN_INTERRUPTED)
    static let full = StoreCode(rawValue: LECTERN_FULL)
    static let busy = StoreCode(rawValue: LECTERN_BUSY)
    static let unavailable = StoreCode(rawValue: LECTERN_UNAVAILABLE)
    static let statement = StoreCode(rawValue: LECTERN_STATEMENT)
    static let doomed = StoreCode(rawValue: LECTERN_DOOMED)
    static let invalid = StoreCode(rawValue: LECTERN_INVALID)
    static let uncertain = StoreCode(rawValue: LECTERN_UNCERTAIN)

    /// Whether the whole transaction is lost with it, not only the statement.
    var losesTransaction: Bool {
        [.retry, .interrupted, .full, .unavailable, .uncertain].contains(self)
    }
}

/// A statement of the host itself that did not succeed.
struct StoreError: Error, Equatable {
    /// What the store said.
    let code: StoreCode
    /// The store's message, for the log.
    let message: String
}
