// Log lines: a peer's bytes never break a line or reach a terminal as control characters.

internal import Glibc
internal import LecternWire
internal import Synchronization
internal import Testing

@Suite struct LogTests {
    private final class Lines: Sendable {
        private let all = Mutex<[String]>([])
        func add(_ line: String) { all.withLock { $0.append(line) } }
        var last: String { all.withLock { $0.last ?? "" } }
        var count: Int { all.withLock { $0.count } }
    }

    @Test func jsonLog_writesOneObjectALine() {
        let lines = Lines()
        let log = Log(format: .json, labels: [Label("process", "worker")], write: lines.add)
        log.info("a \"b\"\n\u{1b}[2J\\", Label("peer", "书"))
        let line = lines.last
        #expect(line.hasPrefix("{\"time\":\"2") && line.hasSuffix("}\n"))
        #expect(line.contains("\"message\":\"a \\\"b\\\"\\n\\u001b[2J\\\\\",\"process\":\"worker\",\"peer\":\"书\""))
        #expect(line.filter { $0 == "\n" }.count == 1)
    }

    @Test func textLog_escapesControlCharacters() {
        let lines = Lines()
        Log(format: .text, write: lines.add).error("a\nb\u{1b}\u{9b}", Label("x", "\r"))
        #expect(lines.last.hasSuffix(" error a\\u000ab\\u001b\\u009b x=\\u000d\n"))
    }

    @Test func log_belowItsLevel_isNotWritten() {
        let lines = Lines()
        let log = Log(level: .warning, write: lines.add)
        log.info("no")
        log.debug("no")
        log.warning("yes")
        log.error("yes")
        #expect(lines.count == 2)
    }

    @Test func output_thatIsNotRead_dropsAndCountsLines() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer {
            close(ends[0])
            close(ends[1])
        }
        let output = LogOutput(ends[1])
        let log = Log(format: .json, write: output.write)
        let text = String(repeating: "x", count: 10_000)
        // More than a pipe holds: a blocking write would never return.
        for number in 0..<40 { log.info("line \(number)", Label("text", text)) }
        #expect(fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0)
        func readAll() -> String {
            var all: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while case let count = read(ends[0], &buffer, buffer.count), count > 0 { all += buffer[..<count] }
            return String(decoding: all, as: UTF8.self)
        }
        let before = readAll().split(separator: "\n").filter { $0.hasSuffix("}") }.count
        #expect((1..<39).contains(before))
        log.info("read again")
        let lines = readAll().split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.contains("\"lines\":\"\(40 - before)\"") == true, "\(lines)")
        #expect(lines.last?.contains("read again") == true)
    }

    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00.000Z"), (951_782_400_001, "2000-02-29T00:00:00.001Z"),
            (-1, "1969-12-31T23:59:59.999Z"), (1_795_493_106_789, "2026-11-24T04:05:06.789Z"),
            (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
        ] as [(Int64, String)])
    func logTime_isISO8601(_ milliseconds: Int64, _ text: String) {
        #expect(LogTime.text(milliseconds: milliseconds) == text)
    }
}
