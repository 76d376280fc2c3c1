// A client of plain HTTP for tests: sends any bytes, reads one response.

internal import CLinux
internal import Foundation

/// What a daemon's health listener answered.
package struct PlainHTTP: Sendable {
    package let status: Int
    /// Names in small letters.
    package let headers: [String: String]
    package let body: String

    /// Why there is no response.
    package enum Failure: Error, Equatable {
        case refused
        /// The connection ended, or the time, and what had come until then is no response.
        case incomplete(String)
    }

    /// Makes a GET request.
    /// - Parameters:
    ///   - path: "/ready".
    ///   - port: on 127.0.0.1.
    ///   - seconds: how long to wait for the whole response.
    package static func get(_ path: String, port: UInt16, seconds: Int = 20) throws -> PlainHTTP {
        try send(Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".utf8), port: port, seconds: seconds)
    }

    /// Sends bytes and reads to the end.
    package static func send(_ bytes: [UInt8], port: UInt16, seconds: Int = 20) throws -> PlainHTTP {
        let connection = try PlainConnection(port: port)
        connection.send(bytes)
        return try PlainHTTP(connection.readToEnd(seconds: seconds))
    }

    /// Reads a response.
    package init(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let head = text.range(of: "\r\n\r\n") else { throw Failure.incomplete(text) }
        let lines = text[..<head.lowerBound].split(separator: "\r\n")
        let fields = lines.first?.split(separator: " ") ?? []
        guard fields.count >= 2, fields[0] == "HTTP/1.1", let status = Int(fields[1]) else { throw Failure.incomplete(text) }
        self.status = status
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2 { headers[parts[0].lowercased()] = String(parts[1].drop { $0 == " " }) }
        }
        self.headers = headers
        body = String(text[head.upperBound...])
        guard headers["content-length"] == "\(body.utf8.count)" else { throw Failure.incomplete(text) }
    }
}

/// A plain connection. One thread.
package final class PlainConnection {
    private let socket: Int32

    /// Connects to 127.0.0.1.
    package init(port: UInt16) throws {
        socket = clinux_connect("127.0.0.1", port, 5_000)
        guard socket >= 0 else { throw PlainHTTP.Failure.refused }
    }

    deinit {
        if socket >= 0 { clinux_close(socket) }
    }

    /// Sends as much as the socket takes without waiting.
    /// - Returns: whether it took all.
    @discardableResult
    package func send(_ bytes: [UInt8]) -> Bool { clinux_write(socket, bytes, UInt64(bytes.count)) == Int64(bytes.count) }

    /// Whether the other end has ended the connection, or will within the time.
    package func isEnded(seconds: Int) -> Bool {
        let limit = clinux_monotonic() + Int64(seconds) * 1_000_000_000
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while clinux_monotonic() < limit {
            guard clinux_poll(socket, UInt32(CLINUX_EVENT_IN), 50) != 0 else { continue }
            let count = clinux_read(socket, &buffer, UInt64(buffer.count))
            if count == 0 || (count < 0 && count != -11) { return true }
        }
        return false
    }

    /// Reads until the other end has ended, or the time is over.
    package func readToEnd(seconds: Int) -> [UInt8] {
        let limit = clinux_monotonic() + Int64(seconds) * 1_000_000_000
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while clinux_monotonic() < limit {
            let count = clinux_read(socket, &buffer, UInt64(buffer.count))
            if count == -11 {
                _ = clinux_poll(socket, UInt32(CLINUX_EVENT_IN), 100)
                continue
            }
            guard count > 0 else { break }
            bytes += buffer[..<Int(count)]
        }
        return bytes
    }
}
