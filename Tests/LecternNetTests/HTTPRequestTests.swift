// Reading the head of an HTTP request, byte by byte.

import LecternTestSupport
import LecternTesting
import Testing

@testable import LecternNet

@Suite struct HTTPRequestTests {
    private func parse(_ text: String) -> HTTPRequest.Parsing { HTTPRequest.parse(Array(text.utf8), bytesMax: 256) }

    private func status(_ text: String) -> Int? {
        if case .refused(let response) = parse(text) { response.status } else { nil }
    }

    @Test func get_inAnyPieces_isReadWhenItsHeadEnds() {
        let whole = "GET /metrics?x=1 HTTP/1.1\r\nHost: a:1\r\nAccept: */*\r\nX-Tab:\tb\r\n\r\n"
        let bytes = Array(whole.utf8)
        for count in bytes.indices { #expect(HTTPRequest.parse(Array(bytes[..<count]), bytesMax: 256) == .incomplete, "\(count)") }
        #expect(parse(whole) == .request(HTTPRequest(path: "/metrics")))
        #expect(parse(whole + "GET /live HTTP/1.1\r\n") == .request(HTTPRequest(path: "/metrics")))
    }

    @Test(arguments: [
        ("POST / HTTP/1.1\r\nHost: a\r\n\r\n", 405), ("P", 405), ("HEAD / HTTP/1.1\r\n", 405), ("GETX / HTTP/1.1\r\n", 405),
        ("\u{16}\u{3}", 400), ("GET  / HTTP/1.1\r\n", 400), ("GET / HTTP/1.1 \r\n", 400), ("GET /\r\n", 400), ("GET * HTTP/1.1\r\n", 400),
        ("GET http://a/ HTTP/1.1\r\n", 400), ("GET / http/1.1\r\n", 400), ("\r\nGET / HTTP/1.1\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost a\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a\u{0}\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nAccept: a\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 00\r\n\r\n", 400), ("GET / HTTP/1.1\nHost: a\n\n" + String(repeating: "x", count: 300), 400),
        ("GET /" + String(repeating: "x", count: 300), 431),
    ])
    func request_thatIsNone_isRefused(_ text: String, _ expected: Int) {
        #expect(status(text) == expected)
    }

    @Test func head_beyondItsBytes_isRefused() {
        let long = "GET / HTTP/1.1\r\nHost: a\r\nX: " + String(repeating: "x", count: 300) + "\r\n\r\n"
        #expect(status(long) == 431)
        #expect(HTTPRequest.parse(Array(long.utf8.prefix(255)), bytesMax: 256) == .incomplete)
        #expect(HTTPRequest.parse(Array(long.utf8.prefix(256)), bytesMax: 256) == .refused(.tooLong(256)))
    }

    @Test func anyBytes_areNeverWorseThanRefused() {
        var random = SeededRandom(seed: 7)
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0..<80, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            let begun = Bool.random(using: &random) ? Array("GET / HTTP/1.1\r\n".utf8) : []
            if case .request = HTTPRequest.parse(begun + bytes, bytesMax: 256), begun.isEmpty { Issue.record("\(bytes)") }
        }
    }
}
