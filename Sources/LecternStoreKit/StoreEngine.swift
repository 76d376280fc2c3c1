// A running store, as the tables of the C interface see it.

package import CLecternPlugin

/// A running store. Any thread may call it.
package protocol StoreEngine: AnyObject, Sendable {
    /// Takes a unit of work.
    ///
    /// - Parameter unit: the host's; valid until it was told its outcome.
    /// - Returns: `LECTERN_OK`; `LECTERN_BUSY` if the queue is full; `LECTERN_INVALID` for an effect without a transaction.
    func submit(_ unit: UnsafeMutablePointer<lectern_unit>) -> Int32

    /// Runs a READ unit on the calling thread, which must not wait.
    ///
    /// - Parameter unit: the host's; its `done` is not called.
    /// - Returns: `LECTERN_OK` once it has run; any other code: what it did counts for nothing, and it is to be submitted.
    func readNow(_ unit: UnsafeMutablePointer<lectern_unit>) -> Int32

    /// Whom to tell of changes, from now on until `stop` returns. Called once, before the first unit.
    ///
    /// - Parameter heard: to be called, on any thread, when changes may have been committed; it does not block.
    func listen(_ heard: @escaping @Sendable () -> Void)

    /// Figures for people.
    var status: [(name: String, value: String)] { get }

    /// Finishes what was submitted and closes the database; returns when all is on disk. Once is enough.
    func stop()
}

extension StoreEngine {
    /// A store that has to wait for its database does nothing at once.
    package func readNow(_ unit: UnsafeMutablePointer<lectern_unit>) -> Int32 { LECTERN_BUSY }
}
