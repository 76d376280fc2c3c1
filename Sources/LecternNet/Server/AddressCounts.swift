// How many connections each address has that have shown no certificate.

internal import Synchronization

/// Counts connections by address, up to a bound. Any thread.
final class AddressCounts: Sendable {
    private let counts = Mutex<[String: Int]>([:])
    private let most: Int

    /// - Parameter most: how many an address may have.
    init(most: Int) {
        self.most = most
    }

    /// Counts a connection in.
    /// - Parameter address: where it comes from, as `Peer.host` has it.
    /// - Returns: false when the address has as many as it may.
    func began(_ address: String) -> Bool {
        counts.withLock { counts in
            let count = counts[address] ?? 0
            guard count < most else { return false }
            counts[address] = count + 1
            return true
        }
    }

    /// Counts a connection out.
    func ended(_ address: String) {
        counts.withLock { counts in
            guard let count = counts[address] else { return }
            counts[address] = count > 1 ? count - 1 : nil
        }
    }

    /// How many addresses are counted.
    var addresses: Int { counts.withLock { $0.count } }
}
