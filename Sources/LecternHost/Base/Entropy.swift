// Where the host's randomness comes from.

internal import CLinux

/// Random bytes fit for secrets; given from outside, so that a seed can decide them in a simulation.
package struct Entropy: Sendable {
    /// Fills a buffer.
    let fill: @Sendable (UnsafeMutableRawBufferPointer) -> Void

    /// - Parameter fill: fills a buffer with random bytes; any thread.
    package init(fill: @escaping @Sendable (UnsafeMutableRawBufferPointer) -> Void) { self.fill = fill }

    /// The kernel's, by getrandom.
    package static let system = Entropy { buffer in
        guard let base = buffer.baseAddress else { return }
        let result = clinux_random(base, UInt64(buffer.count))
        precondition(result >= 0, "getrandom fails only for a bad pointer")
    }

    /// Fresh random bytes.
    /// - Parameter count: how many.
    func bytes(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        bytes.withUnsafeMutableBytes { fill($0) }
        return bytes
    }

    /// A random number.
    func number() -> UInt64 {
        bytes(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
