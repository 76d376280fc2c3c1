// What a piece of leased work carries, to be checked inside its own transaction.

/// A worker's word that it holds a lease. Only the database knows whether it still does.
struct LeaseClaim: Equatable, Sendable {
    let name: String
    let holder: [UInt8]
    let fence: Int64

    /// Whether the lease is still held under this fence. Work under a lease asks first, in the transaction that does it.
    /// - Parameter transaction: a WRITE's.
    /// - Throws: `StoreError` when the store could not.
    func isHeld(in transaction: Transaction) throws(StoreError) -> Bool {
        guard let row = try LeaseTable(transaction).find(name) else { return false }
        return row.holder == holder && row.fence == fence
    }
}
