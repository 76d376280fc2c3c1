// Which connections keep their buffers between two reads: those that were active in the last 100 ms.

/// The connections that keep their buffers, OpenSSL's and ours, at most 64 of a reactor. To allocate and free them costs a twentieth
/// of a small call; kept by all, they would be most of an idle connection's memory. Confined to its reactor.
struct WarmConnections {
    private var kept: [Connection] = []
    /// When idle connections are looked for next, CLOCK_MONOTONIC in nanoseconds.
    private(set) var lookAt = Int64.max

    private static let most = 64
    private static let silentNanoseconds: Int64 = 100_000_000

    /// Lets an active connection keep its buffers, if fewer than the most do.
    mutating func keep(_ connection: Connection) {
        guard kept.count < WarmConnections.most else { return }
        connection.isWarm = true
        connection.tls.keepBuffers(true)
        kept.append(connection)
        if lookAt == .max { lookAt = connection.heardAt + WarmConnections.silentNanoseconds }
    }

    /// Frees the buffers of connections that have been idle.
    /// - Parameter now: CLOCK_MONOTONIC in nanoseconds.
    mutating func look(now: Int64) {
        guard now >= lookAt else { return }
        kept.removeAll { connection in
            guard now - connection.heardAt >= WarmConnections.silentNanoseconds else { return false }
            connection.isWarm = false
            connection.tls.keepBuffers(false)
            if connection.output.isEmpty { connection.releaseOutput() }
            return true
        }
        lookAt = kept.isEmpty ? .max : now + WarmConnections.silentNanoseconds
    }

    /// Removes a connection that has ended.
    mutating func forget(_ connection: Connection) {
        guard connection.isWarm else { return }
        connection.isWarm = false
        kept.removeAll { $0 === connection }
    }
}
