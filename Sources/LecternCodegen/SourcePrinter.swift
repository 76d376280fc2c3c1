// The printer of generated source, with indentation.

/// Collects lines of source.
struct SourcePrinter {
    private(set) var text = ""
    private var depth = 0

    /// Adds a line; an empty one stays empty.
    mutating func line(_ line: String = "") {
        text += line.isEmpty ? "\n" : String(repeating: "    ", count: depth) + line + "\n"
    }

    /// Adds a line that opens a block, the block, and the line that closes it.
    mutating func block(_ opening: String, closing: String = "}", _ body: (inout SourcePrinter) -> Void) {
        line(opening)
        self.body(body)
        line(closing)
    }

    /// Adds lines that are indented once more.
    mutating func body(_ body: (inout SourcePrinter) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// Adds a `switch`, whose cases stand as deep as itself.
    mutating func choice(_ opening: String, _ cases: (inout SourcePrinter) -> Void) {
        line(opening)
        cases(&self)
        line("}")
    }

    /// Adds a documentation comment; nothing for an empty one.
    mutating func documentation(_ comment: String) {
        guard !comment.isEmpty else { return }
        for part in comment.split(separator: "\n", omittingEmptySubsequences: false) {
            line(part.isEmpty ? "///" : "/// \(part)")
        }
    }
}
