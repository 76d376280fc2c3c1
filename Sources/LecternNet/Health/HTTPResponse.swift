// What is answered to a plain HTTP request.

/// A response, with which its connection ends.
package struct HTTPResponse: Equatable, Sendable {
    /// 200, 404 …
    package let status: Int
    /// "text/plain; charset=utf-8"
    package let contentType: String
    package let body: [UInt8]

    /// - Parameters:
    ///   - status: one of those in `phrase`.
    ///   - contentType: of the body.
    ///   - body: the bytes.
    package init(status: Int, contentType: String, body: [UInt8]) {
        self.status = status
        self.contentType = contentType
        self.body = body
    }

    /// A line for people.
    /// - Parameters:
    ///   - status: one of those in `phrase`.
    ///   - text: the line, without its newline.
    package init(status: Int, _ text: String) {
        self.init(status: status, contentType: "text/plain; charset=utf-8", body: Array((text + "\n").utf8))
    }

    static let malformed = HTTPResponse(status: 400, "not a request of HTTP/1.1")
    static let hostMissing = HTTPResponse(status: 400, "a request of HTTP/1.1 has a Host")
    static let bodyRefused = HTTPResponse(status: 400, "a body is not taken here")
    static let methodNotAllowed = HTTPResponse(status: 405, "only GET is served here")
    static let timedOut = HTTPResponse(status: 408, "the request took too long to come")
    static func tooLong(_ bytesMax: Int) -> HTTPResponse { HTTPResponse(status: 431, "a request may have \(bytesMax) bytes") }

    private var phrase: String {
        switch status {
        case 200: "OK"
        case 400: "Bad Request"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 408: "Request Timeout"
        case 431: "Request Header Fields Too Large"
        case 503: "Service Unavailable"
        default: "Status"
        }
    }

    /// The response as it is sent.
    var bytes: [UInt8] {
        let head = "HTTP/1.1 \(status) \(phrase)\r\nContent-Type: \(contentType)\r\nContent-Length: \(body.count)\r\n"
            + (status == 405 ? "Allow: GET\r\n" : "") + "Cache-Control: no-store\r\nConnection: close\r\n\r\n"
        return Array(head.utf8) + body
    }
}
