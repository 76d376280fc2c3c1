// A watcher's place in the feed, opaque to everybody else.

/// Epoch and position as bytes.
struct FeedCursor: Equatable, Sendable {
    let epoch: [UInt8]
    let position: Int64

    init(epoch: [UInt8], position: Int64) {
        self.epoch = epoch
        self.position = position
    }

    /// Reads a cursor.
    /// - Parameters:
    ///   - bytes: as the watcher sent it.
    ///   - epoch: the present one.
    /// - Returns: nil when it was not made here, or belongs to another history.
    init?(_ bytes: [UInt8], epoch: [UInt8]) {
        guard bytes.count == epoch.count + 8, Array(bytes.prefix(epoch.count)) == epoch else { return nil }
        let number = bytes.suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard let position = Int64(exactly: number) else { return nil }
        self.init(epoch: epoch, position: position)
    }

    /// The cursor in hexadecimal, for a problem's facts and for people.
    var text: String { bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }

    /// The cursor for the watcher.
    var bytes: [UInt8] {
        epoch + (0..<8).map { UInt8(truncatingIfNeeded: position >> (56 - 8 * $0)) }
    }
}
