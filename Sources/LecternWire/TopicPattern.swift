// How a topic that is followed is written: checked by the generator for an author, and by the host for every plugin.

/// A topic, "circulation.loan", or the beginning of several, "circulation.*".
package enum TopicPattern {
    /// What is wrong with a pattern; nil: nothing.
    /// - Parameter pattern: as a method's rule has it.
    package static func objection(to pattern: String) -> String? {
        let parts = pattern.split(separator: ".", omittingEmptySubsequences: false)
        let isPlugin = parts.first.map { first in
            !first.isEmpty && first.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        }
        let areNames = parts.dropFirst().enumerated().allSatisfy { index, part in
            if part == "*" { return index == parts.count - 2 }
            return !part.isEmpty && part.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "*") }
        }
        guard isPlugin == true, parts.count > 1, areNames else {
            return "a topic is a plugin's name, a dot and a name, such as \"circulation.loan\", or a beginning, \"circulation.*\""
        }
        return nil
    }

    /// The plugin that emits a topic: what stands before its first dot.
    package static func plugin(of pattern: String) -> String { String(pattern.prefix { $0 != "." }) }
}
