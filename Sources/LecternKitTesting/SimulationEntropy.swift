// The randomness of a simulated host.

internal import Synchronization

/// Random bytes that a seed decides, for ids, tokens and keys. Any thread.
final class SimulationEntropy: Sendable {
    private let random: Mutex<SimulationRandom>

    init(seed: UInt64) { random = Mutex(SimulationRandom(seed: seed)) }

    /// Fills a buffer.
    func fill(_ buffer: UnsafeMutableRawBufferPointer) {
        random.withLock { random in
            for index in buffer.indices { buffer[index] = UInt8(truncatingIfNeeded: random.next() >> 32) }
        }
    }
}
