// The cache of a connection's prepared statements.

internal import CLinux

/// Prepared statements by their text, least recently used evicted. Confined to the thread of its connection.
///
/// Looked up by the address of the text, or else by its hash. Either way the text is compared too: the caller's buffer may
/// hold another statement the next time.
package struct StatementCache<Statement: CachedStatement> {
    private var texts: StatementTexts
    private var statements: [Statement] = []

    /// - Parameter capacity: statements at most.
    package init(capacity: Int) {
        texts = StatementTexts(capacity: capacity)
    }

    /// Cached statements.
    package var count: Int { statements.count }

    /// The statement whose text was last found at this address, if its text is the same and it is not running. Cheaper than
    /// `find`, which needs the hash.
    package mutating func findByAddress(_ text: UnsafeBufferPointer<UInt8>) -> Statement? {
        guard let index = texts.findByAddress(text), !statements[index].isBusy else { return nil }
        return statements[index]
    }

    /// The statement of a text, if it is cached and not running.
    ///
    /// - Parameters:
    ///   - text: the SQL; borrowed for the call.
    ///   - hash: of the text, by `hash(_:)`.
    package mutating func find(_ text: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Statement? {
        guard let index = texts.find(text, hash), !statements[index].isBusy else { return nil }
        return statements[index]
    }

    /// Caches a statement, and evicts the least recently used one that is not running if the cache is full. Does nothing if a
    /// text with the same hash is cached.
    package mutating func insert(_ statement: Statement, _ text: [UInt8], _ hash: UInt64) {
        guard !texts.contains(hash) else { return }
        if statements.count < texts.capacity {
            texts.append(text, hash)
            statements.append(statement)
        } else if let evicted = texts.leastRecentlyUsed(where: { !statements[$0].isBusy }) {
            texts.replace(evicted, by: text, hash)
            statements[evicted] = statement
        }
    }

    /// Removes all statements.
    package mutating func removeAll() {
        texts = StatementTexts(capacity: texts.capacity)
        statements.removeAll()
    }

    /// The hash of a text. Not collision resistant: texts are plugins' constants, not input from outside.
    package static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        clinux_hash(text.baseAddress, UInt64(text.count))
    }
}
