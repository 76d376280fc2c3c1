// Cuts a text file, given in chunks of bytes, into its lines, whatever ends them.

/// One line of a text file.
package struct TextLine: Equatable, Sendable {
    /// The line's number, from 1.
    package let number: Int
    /// The line without its end.
    package let text: String

    /// Makes a line.
    /// - Parameters:
    ///   - number: the line's number, from 1.
    ///   - text: the line without its end.
    package init(number: Int, text: String) {
        self.number = number
        self.text = text
    }
}

/// Why a file of lines is refused, with the line.
package struct TextLineError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The line's number, from 1.
    package let number: Int
    /// What is wrong with it, and what to do.
    package let detail: String

    /// Makes an error.
    /// - Parameters:
    ///   - number: the line's number, from 1.
    ///   - detail: what is wrong with it, and what to do.
    package init(number: Int, detail: String) {
        self.number = number
        self.detail = detail
    }

    package var description: String { "line \(number): \(detail)" }
}

/// Splits bytes into lines: LF, CRLF and CR end a line, the last one needs no end, a byte order mark of UTF-8 is passed over.
///
/// A pure state machine over bytes: Swift's `Character` of CR LF is one, so splitting a `String` at "\n" misses both.
package struct LineSplitter: Sendable {
    /// The bytes of the byte order mark, U+FEFF in UTF-8.
    private static let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    private static let lineFeed = UInt8(ascii: "\n"), carriageReturn = UInt8(ascii: "\r")

    private let lineBytesMax: Int
    private var pending: [UInt8] = []
    private var number = 1
    /// The last byte taken was a CR, which an LF still belongs to.
    private var endedWithReturn = false

    /// Makes a splitter at a file's begin.
    /// - Parameter lineBytesMax: the longest line that is taken, in bytes.
    package init(lineBytesMax: Int = Limits().lineBytesMax) {
        self.lineBytesMax = lineBytesMax
    }

    /// Splits a whole file.
    /// - Parameters:
    ///   - bytes: the file.
    ///   - lineBytesMax: the longest line that is taken, in bytes.
    /// - Returns: every line, empty ones too, in the order of the file.
    /// - Throws: `TextLineError` at the first line that is no UTF-8 text or too long.
    package static func lines(of bytes: [UInt8], lineBytesMax: Int = Limits().lineBytesMax) throws(TextLineError) -> [TextLine] {
        var splitter = LineSplitter(lineBytesMax: lineBytesMax)
        var lines = try splitter.receive(bytes)
        if let last = try splitter.finish() { lines.append(last) }
        return lines
    }

    /// Takes the next bytes of the file.
    /// - Parameter chunk: any number of them.
    /// - Returns: the lines that ended in them.
    /// - Throws: `TextLineError`; the splitter is of no further use then.
    package mutating func receive(_ chunk: some Collection<UInt8>) throws(TextLineError) -> [TextLine] {
        var lines: [TextLine] = []
        for byte in chunk {
            if byte == LineSplitter.lineFeed, endedWithReturn {
                endedWithReturn = false
                continue
            }
            endedWithReturn = byte == LineSplitter.carriageReturn
            if byte == LineSplitter.lineFeed || endedWithReturn {
                lines.append(try takePending())
            } else {
                pending.append(byte)
                if pending.count > lineBytesMax { throw refusal("longer than \(lineBytesMax) bytes") }
            }
        }
        return lines
    }

    /// Says that the file has ended.
    /// - Returns: the last line where nothing ended it; nil otherwise.
    /// - Throws: `TextLineError`.
    package mutating func finish() throws(TextLineError) -> TextLine? {
        pending.isEmpty || (number == 1 && pending == LineSplitter.mark) ? nil : try takePending()
    }

    private mutating func takePending() throws(TextLineError) -> TextLine {
        if number == 1, pending.starts(with: LineSplitter.mark) { pending.removeFirst(LineSplitter.mark.count) }
        if number == 1, pending.starts(with: [0xff, 0xfe]) || pending.starts(with: [0xfe, 0xff]) {
            throw refusal("the file is UTF-16; save it as UTF-8")
        }
        guard !pending.contains(0) else { throw refusal("it holds a NUL byte; save the file as UTF-8 text") }
        guard let text = String(validating: pending, as: UTF8.self) else { throw refusal("not valid UTF-8; save the file as UTF-8") }
        let line = TextLine(number: number, text: text)
        pending.removeAll(keepingCapacity: true)
        number += 1
        return line
    }

    private func refusal(_ detail: String) -> TextLineError { TextLineError(number: number, detail: detail) }
}
