// The requirement of the statement cache on its statements.

/// A prepared statement in a `StatementCache`.
package protocol CachedStatement: AnyObject {
    /// Whether it is running; a nested use of the same text then needs a statement of its own.
    var isBusy: Bool { get }
}
