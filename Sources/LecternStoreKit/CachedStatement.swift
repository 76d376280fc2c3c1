// What a cache has to know of the statements that it keeps.

/// A statement that a cache keeps.
package protocol CachedStatement: AnyObject {
    /// While it runs, another use of the same text needs a statement of its own.
    var isBusy: Bool { get }
}
