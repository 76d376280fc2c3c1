// The prepared statements of one connection, found by their text.

internal import CLinux
/// Statements by text. Confined to the thread of its connection.
///
/// Found by where the text lies or by a hash over it, and a comparison in either case: a pointer alone says nothing, since
/// the caller's buffer may hold another statement the next time.
package struct StatementCache<Statement: CachedStatement> {
    private var texts: StatementTexts
    private var statements: [Statement] = []

    /// - Parameter capacity: statements kept at most.
    package init(capacity: Int) {
        texts = StatementTexts(capacity: capacity)
    }

    /// How many are kept.
    package var count: Int { statements.count }

    /// The kept statement of a text that lies where it lay when it was last found, if it is not running.
    package mutating func findLately(_ text: UnsafeBufferPointer<UInt8>) -> Statement? {
        guard let index = texts.findLately(text), !statements[index].isBusy else { return nil }
        return statements[index]
    }

    /// The kept statement of a text, if it is not running.
    package mutating func find(_ text: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Statement? {
        guard let index = texts.find(text, hash), !statements[index].isBusy else { return nil }
        return statements[index]
    }

    /// Keeps a statement; the one that was not used for longest goes if there is no room.
    package mutating func keep(_ statement: Statement, _ text: [UInt8], _ hash: UInt64) {
        guard texts.mayKeep(hash) else { return }
        if statements.count < texts.capacity {
            texts.append(text, hash)
            statements.append(statement)
        } else if let oldest = texts.oldest(where: { !statements[$0].isBusy }) {
            texts.replace(oldest, by: text, hash)
            statements[oldest] = statement
        }
    }

    /// Forgets all statements.
    package mutating func removeAll() {
        texts = StatementTexts(capacity: texts.capacity)
        statements.removeAll()
    }

    /// A hash of a text: fast, and not for strangers' input, since plugins' texts are constant.
    package static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        clinux_hash(text.baseAddress, UInt64(text.count))
    }
}
