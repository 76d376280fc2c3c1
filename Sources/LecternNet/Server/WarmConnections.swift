// Who may keep buffers between two reads: those that are talking.

/// Connections that keep their buffers, OpenSSL's and ours. Making and giving them back costs a twentieth of a small call; kept
/// by all, they would be most of what a silent connection holds. Confined to its reactor.
struct WarmConnections {
    private var kept: [Connection] = []
    /// When it is to be seen who has fallen silent, CLOCK_MONOTONIC in nanoseconds.
    private(set) var lookAt = Int64.max

    private static let most = 64
    private static let silentNanoseconds: Int64 = 100_000_000

    /// A connection talks; it keeps its buffers if there is room.
    mutating func keep(_ connection: Connection) {
        guard kept.count < WarmConnections.most else { return }
        connection.isWarm = true
        connection.session.keepBuffers(true)
        kept.append(connection)
        if lookAt == .max { lookAt = connection.heardAt + WarmConnections.silentNanoseconds }
    }

    /// Takes the buffers of those who have fallen silent.
    /// - Parameter now: CLOCK_MONOTONIC in nanoseconds.
    mutating func look(now: Int64) {
        guard now >= lookAt else { return }
        kept.removeAll { connection in
            guard now - connection.heardAt >= WarmConnections.silentNanoseconds else { return false }
            connection.isWarm = false
            connection.session.keepBuffers(false)
            if connection.output.isEmpty { connection.releaseOutput() }
            return true
        }
        lookAt = kept.isEmpty ? .max : now + WarmConnections.silentNanoseconds
    }

    /// A connection has ended.
    mutating func forget(_ connection: Connection) {
        guard connection.isWarm else { return }
        connection.isWarm = false
        kept.removeAll { $0 === connection }
    }
}
