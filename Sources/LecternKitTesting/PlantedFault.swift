// An error that is planted on purpose, to see whether a simulation finds it.

internal import CLecternPlugin

/// Makes a statement of a host or a plugin another one: as if whoever wrote it had made a mistake. The code under test stays as it is.
///
/// `@unchecked`: the replacement is constant, and valid for the life of the process since stores know statements by their address.
package final class PlantedFault: @unchecked Sendable {
    /// Its name, for people.
    package let name: String
    /// What the fault is, in a sentence.
    package let summary: String
    private let part: [UInt8]
    let replacement: lectern_bytes?
    private let every: Int
    private var seen = 0

    /// - Parameters:
    ///   - name: its name, for people.
    ///   - summary: what it is, in a sentence.
    ///   - part: a part of the statement that no other has.
    ///   - replacement: what is run instead, with the same parameters; nil: nothing, and one row is told to be changed.
    ///   - every: which of the statements is concerned: each, every second, every third.
    package init(_ name: String, _ summary: String, part: String, replacement: String? = nil, every: Int = 1) {
        self.name = name
        self.summary = summary
        self.part = Array(part.utf8)
        self.every = every
        self.replacement = replacement.map { text in
            let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
            _ = copy.initialize(from: text.utf8)
            return lectern_bytes(data: UnsafePointer(copy.baseAddress), size: UInt64(copy.count))
        }
    }

    /// Begins to count statements anew, on a new host.
    func begin() { seen = 0 }

    /// Whether a statement is to be another one.
    func concerns(_ sql: lectern_bytes) -> Bool {
        let text = UnsafeBufferPointer(start: sql.data, count: Int(clamping: sql.size))
        guard text.count >= part.count else { return false }
        for start in 0...(text.count - part.count) where text[start] == part[0] {
            guard (0..<part.count).allSatisfy({ text[start + $0] == part[$0] }) else { continue }
            seen += 1
            return seen % every == 0
        }
        return false
    }
}
