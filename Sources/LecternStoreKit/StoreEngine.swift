// A running store, as the tables of the C interface see it.

package import CLecternPlugin

/// A running store. Any thread may call it.
package protocol StoreEngine: AnyObject, Sendable {
    /// Queues a unit of work.
    ///
    /// - Parameter unit: the host's record; valid until its `done` was called.
    /// - Returns: `LECTERN_OK`; `LECTERN_BUSY` if the queue is full; `LECTERN_INVALID` for an effect without a transaction.
    func submit(_ unit: UnsafeMutablePointer<lectern_unit>) -> Int32

    /// Runs a READ unit on the calling thread, which must not wait.
    ///
    /// - Parameter unit: the host's record; its `done` is not called.
    /// - Returns: `LECTERN_OK` once it has run; any other code: its results are to be discarded, and it is to be submitted.
    func readNow(_ unit: UnsafeMutablePointer<lectern_unit>) -> Int32

    /// Runs a unit on the calling thread, in a transaction of its own, and completes it. For simulations: no unit may be submitted before
    /// or beside it.
    ///
    /// - Parameter unit: the host's record; its `done` is called before this returns.
    /// - Returns: `LECTERN_OK`; `LECTERN_INVALID` for an effect without a transaction, and after `stop`: `done` is not called.
    func runNow(_ unit: UnsafeMutablePointer<lectern_unit>) -> Int32

    /// Registers the callback for changes of the feed, until `stop` returns. Called once, before the first unit.
    ///
    /// - Parameter onChange: to be called, on any thread, when changes may have been committed; does not block.
    func setChangeListener(_ onChange: @escaping @Sendable () -> Void)

    /// The store's figures for `lectern status`, by name.
    var status: [(name: String, value: String)] { get }

    /// Completes what was submitted and closes the database. Further calls do nothing.
    func stop()
}

extension StoreEngine {
    /// The default of a store that has to wait for its database: it runs nothing inline.
    package func readNow(_ unit: UnsafeMutablePointer<lectern_unit>) -> Int32 { LECTERN_BUSY }
}
