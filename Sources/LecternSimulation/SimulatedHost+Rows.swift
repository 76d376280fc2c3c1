// Reads of a simulated host's database, past the host.

internal import LecternHost
internal import LecternKitTesting
internal import LecternTesting

extension SimulatedHost {
    /// Reads rows, past the host.
    /// - Parameters:
    ///   - sql: a SELECT.
    ///   - parameters: its $1 and so on.
    func rows(_ sql: String, _ parameters: [StoreValue] = []) throws -> [[StoreValue]] {
        var found: Result<[[StoreValue]], any Error> = .success([])
        let work = StoreWork(storeBehind, writes: false) { session in
            var rows: [[StoreValue]] = []
            found = Result {
                try session.run(sql, parameters) { row in
                    rows.append(row)
                    return true
                }
                return rows
            }
            return false
        }
        guard work.runNow() == 0 else { throw StoreTestError("the store does not run a unit") }
        return try found.get()
    }

    /// Whether the store holds changes back that were committed.
    func isFeedHeldBack() throws -> Bool {
        var found: Result<Bool, any Error> = .success(false)
        let work = StoreWork(storeBehind, writes: false) { session in
            found = Result { try session.feedEnd().isHeldBack }
            return false
        }
        guard work.runNow() == 0 else { throw StoreTestError("the store does not run a unit") }
        return try found.get()
    }

    /// The first number of the first row; 0: there is none.
    func number(_ sql: String, _ parameters: [StoreValue] = []) throws -> Int64 {
        guard case .integer(let number) = try rows(sql, parameters).first?.first else { return 0 }
        return number
    }
}
