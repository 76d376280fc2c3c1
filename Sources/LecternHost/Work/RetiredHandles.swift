// Memory of call handles that have ended, kept back from the allocator for a while.

internal import Synchronization

/// Delays the reuse of a handle's address: a plugin that goes on using a handle after its call has ended is told so, and does not
/// answer the next call, which malloc would otherwise give the same address. Any thread.
final class RetiredHandles: Sendable {
    static let shared = RetiredHandles()
    /// So many handles end before an address is used again.
    private static let handlesMax = 256

    private struct Ring {
        var handles = [UInt](repeating: 0, count: RetiredHandles.handlesMax)
        var next = 0
    }

    private let ring = Mutex(Ring())

    /// Takes a handle whose magic number is cleared, and frees the oldest one.
    func add(_ handle: UnsafeMutablePointer<CallHandle>) {
        let oldest = ring.withLock { ring in
            let oldest = ring.handles[ring.next]
            ring.handles[ring.next] = UInt(bitPattern: handle)
            ring.next = (ring.next + 1) % RetiredHandles.handlesMax
            return oldest
        }
        MallocRecord.free(UnsafeMutableRawPointer(bitPattern: oldest))
    }
}
