// One plain connection: a request comes, a response goes, and that is all.

internal import CLinux

/// A connection of the health listener. Confined to the server's thread.
struct HTTPConnection {
    enum Phase {
        /// The request is coming.
        case reading([UInt8])
        /// Its answer is being made.
        case waiting
        /// Its answer is being sent, from a place on.
        case writing([UInt8], at: Int)
        /// All is sent; the peer's end is awaited, since a close with bytes unread would take the answer back.
        case lingering
    }

    /// What came of working on it.
    enum Progress: Equatable {
        /// It waits for its socket, or for its answer.
        case goesOn
        /// A request has come.
        case request(HTTPRequest)
        case ended
    }

    let socket: Int32
    private(set) var phase = Phase.reading([])
    /// When its time in this phase is over, CLOCK_MONOTONIC in nanoseconds.
    var endsAt: Int64

    var isReading: Bool { if case .reading = phase { true } else { false } }
    var isWaiting: Bool { if case .waiting = phase { true } else { false } }
    var isLingering: Bool { if case .lingering = phase { true } else { false } }
    /// What epoll is to tell of it.
    var interest: UInt32 {
        switch phase {
        case .reading, .lingering: CLINUX_EVENT_IN
        case .writing: CLINUX_EVENT_OUT
        case .waiting: 0
        }
    }

    init(socket: Int32, endsAt: Int64) {
        self.socket = socket
        self.endsAt = endsAt
    }

    /// Reads what has come.
    /// - Parameter bytesMax: how long a request may be.
    mutating func read(bytesMax: Int) -> Progress {
        var buffer = [UInt8](repeating: 0, count: 1_024)
        while true {
            let count = Int(Syscall.retry { clinux_read(socket, &buffer, UInt64(buffer.count)) })
            if count == -11 { return .goesOn }
            guard count > 0 else { return .ended }
            // While lingering, what comes is of no use any more.
            guard case .reading(var bytes) = phase else { continue }
            bytes += buffer[..<count]
            switch HTTPRequest.parse(bytes, bytesMax: bytesMax) {
            case .incomplete: phase = .reading(bytes)
            case .request(let request):
                phase = .waiting
                return .request(request)
            case .refused(let response): return answer(response)
            }
        }
    }

    /// Sends a response, or begins to.
    mutating func answer(_ response: HTTPResponse) -> Progress {
        phase = .writing(response.bytes, at: 0)
        return write()
    }

    /// Goes on sending.
    mutating func write() -> Progress {
        guard case .writing(let bytes, var position) = phase else { return .goesOn }
        while position < bytes.count {
            let count = Int(Syscall.retry {
                bytes.withUnsafeBytes { bytes in
                    bytes.baseAddress.map { clinux_write(socket, $0 + position, UInt64(bytes.count - position)) } ?? 0
                }
            })
            if count == -11 { break }
            guard count > 0 else { return .ended }
            position += count
        }
        guard position == bytes.count else {
            phase = .writing(bytes, at: position)
            return .goesOn
        }
        phase = .lingering
        return clinux_shutdown_write(socket) >= 0 ? .goesOn : .ended
    }
}
