// Plain HTTP for health checks and metrics: a thread of its own, a few connections, one request each.

internal import CLinux
package import LecternWire
internal import Synchronization

/// Answers GET requests on sockets that it is given. Any thread may use it.
package final class HTTPServer: Sendable {
    /// What answers requests.
    package struct Handler: Sendable {
        let answer: @Sendable (HTTPRequest, HTTPExchange) -> Void

        /// - Parameter answer: is called on the server's thread, must not block, and answers the exchange now or later.
        package init(_ answer: @escaping @Sendable (HTTPRequest, HTTPExchange) -> Void) { self.answer = answer }
    }

    private let loop: HTTPLoop
    private let thread = Mutex<PlainThread?>(nil)

    /// Makes a server that does not serve yet.
    /// - Parameters:
    ///   - listeners: listening, non-blocking sockets, which become the server's and are closed by it.
    ///   - limits: how many connections, how long a request, how much time.
    ///   - log: takes what happens.
    ///   - handler: answers requests.
    /// - Throws: SystemError when the system gives no epoll or eventfd; the sockets are closed then, too.
    package init(taking listeners: [Int32], limits: Limits, log: Log, handler: Handler) throws(SystemError) {
        loop = try HTTPLoop(taking: listeners, limits: limits, log: log, handler: handler)
    }

    /// Begins to accept.
    /// - Throws: SystemError when the system gives no thread.
    package func start() throws(SystemError) {
        let loop = loop
        let made = try PlainThread(name: "health") { loop.run() }
        thread.withLock { $0 = made }
    }

    /// Accepts nothing more and closes the listeners: another process serves there. What was accepted is answered.
    package func stopAccepting() { loop.post(.stopAccepting) }

    /// Ends every connection and waits for the thread, if there is one.
    package func stop() {
        loop.post(.stop)
        thread.withLock { $0 }?.join()
    }
}

/// One request that waits for its answer. Any thread; the first answer counts, and none that comes too late.
package final class HTTPExchange: Sendable {
    private let loop: HTTPLoop
    private let connection: UInt64
    private let fallback = Mutex<Fallback?>(nil)

    private struct Fallback {
        let make: @Sendable () -> HTTPResponse
    }

    init(loop: HTTPLoop, connection: UInt64) {
        self.loop = loop
        self.connection = connection
    }

    /// Answers the request.
    /// - Parameter response: what to answer.
    package func answer(_ response: HTTPResponse) { loop.post(.answer(connection, response)) }

    /// What is answered when no answer has come after `healthAnswerMillisecondsMax`.
    /// - Parameter make: is called once, on the server's thread.
    package func setFallback(_ make: @escaping @Sendable () -> HTTPResponse) {
        fallback.withLock { $0 = Fallback(make: make) }
    }

    /// The answer when none has come in time.
    var lateAnswer: HTTPResponse {
        fallback.withLock { $0 }?.make() ?? HTTPResponse(status: 503, "no answer came in time")
    }
}
