// Thread-safe records that a scripted handler fills and its test reads.

import Synchronization

/// Codes in the order in which they came.
final class CodeBox: Sendable {
    private let codes = Mutex<[Int32]>([])
    func add(_ code: Int32) { codes.withLock { $0.append(code) } }
    var all: [Int32] { codes.withLock { $0 } }
}

/// A text.
final class TextBox: Sendable {
    private let held = Mutex("")
    func set(_ text: String) { held.withLock { $0 = text } }
    var text: String { held.withLock { $0 } }
}
