// The leases, a table of the host.

/// The table of leases, inside one transaction.
struct LeaseTable {
    private let transaction: Transaction

    init(_ transaction: Transaction) {
        self.transaction = transaction
    }

    /// What stands under a name.
    /// - Parameter name: the lease's.
    /// - Returns: nil when there is none yet.
    /// - Throws: `StoreError` when the store could not.
    func find(_ name: String) throws(StoreError) -> LeaseRow? {
        let rows = try transaction.query("SELECT holder, fence, beat FROM lectern_lease WHERE name = $1", .text(name)).rows
        guard let row = rows.first, row.count == 3 else { return nil }
        return LeaseRow(holder: row[0].blob, fence: row[1].integer, beat: row[2].integer)
    }

    /// Makes a lease.
    /// - Parameters:
    ///   - name: the lease's.
    ///   - row: what is to stand there.
    /// - Returns: whether nobody was faster.
    /// - Throws: `StoreError` when the store could not.
    func create(_ name: String, _ row: LeaseRow) throws(StoreError) -> Bool {
        try transaction.query(
            "INSERT INTO lectern_lease (name, holder, fence, beat) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
            .text(name), .blob(row.holder), .integer(row.fence), .integer(row.beat)
        ).changed == 1
    }

    /// Puts another row in place of one that was found in the same transaction.
    /// - Parameters:
    ///   - name: the lease's.
    ///   - row: what is to stand there.
    /// - Throws: `StoreError` when the store could not.
    func put(_ name: String, _ row: LeaseRow) throws(StoreError) {
        try transaction.send(
            "UPDATE lectern_lease SET holder = $1, fence = $2, beat = $3 WHERE name = $4", .blob(row.holder),
            .integer(row.fence), .integer(row.beat), .text(name))
    }
}
