// The prepared statements of one connection, found by their text.

internal import Glibc

/// Statements by text. Confined to the thread of its connection.
///
/// Found by a hash over the text and a comparison of it: a pointer alone says nothing, since the
/// caller's buffer may hold another statement the next time. Both together cost some 50 ns.
package struct StatementCache<Statement: CachedStatement> {
    private struct Entry {
        let text: [UInt8]
        let statement: Statement
        var usedAt: UInt64
    }

    private let capacity: Int
    private var entries: [UInt64: Entry] = [:]
    private var uses: UInt64 = 0

    /// - Parameter capacity: statements kept at most.
    package init(capacity: Int) {
        self.capacity = capacity
    }

    /// How many are kept.
    package var count: Int { entries.count }

    /// The kept statement of a text, if it is not running.
    package mutating func find(_ text: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Statement? {
        uses += 1
        guard let index = entries.index(forKey: hash) else { return nil }
        let entry = entries.values[index]
        guard !entry.statement.isBusy, isSame(entry.text, text) else { return nil }
        entries.values[index].usedAt = uses
        return entry.statement
    }

    private func isSame(_ kept: [UInt8], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard kept.count == text.count, let given = text.baseAddress else { return false }
        return kept.withUnsafeBytes { bytes in
            bytes.baseAddress.map { memcmp($0, given, text.count) == 0 } ?? false
        }
    }

    /// Keeps a statement; the one that was not used for longest goes if there is no room.
    package mutating func keep(_ statement: Statement, _ text: [UInt8], _ hash: UInt64) {
        guard entries[hash] == nil else { return }
        if entries.count >= capacity {
            let idle = entries.filter { !$0.value.statement.isBusy }
            guard let oldest = idle.min(by: { $0.value.usedAt < $1.value.usedAt }) else { return }
            entries[oldest.key] = nil
        }
        entries[hash] = Entry(text: text, statement: statement, usedAt: uses)
    }

    /// Forgets all statements.
    package mutating func removeAll() {
        entries.removeAll()
    }

    /// A hash of a text: fast, and not for strangers' input, since plugins' texts are constant.
    package static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let bytes = UnsafeRawBufferPointer(text)
        var hash = UInt64(bytes.count) &* 0x9e37_79b9_7f4a_7c15
        var at = 0
        while at + 8 <= bytes.count {
            hash = (hash ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0xff51_afd7_ed55_8ccd
            hash ^= hash >> 32
            at += 8
        }
        while at < bytes.count {
            hash = (hash ^ UInt64(bytes[at])) &* 0x0000_0100_0000_01b3
            at += 1
        }
        return hash ^ (hash >> 29)
    }
}
