// Which calls are open, so that a worker can drain and end.

internal import LecternNet
internal import LecternWire
internal import Synchronization

/// The runners of all open calls. Any thread.
final class OpenCalls: Sendable {
    private let runners = Monitor<[ObjectIdentifier: any CallRunner]>([:])
    private let figures: HostFigures
    private let log: Log

    init(figures: HostFigures, log: Log) {
        self.figures = figures
        self.log = log
    }

    /// A call is open.
    func add(_ call: ServerCall, _ runner: any CallRunner) {
        call.attachment.withLock { $0 = runner }
        runners.look { $0[ObjectIdentifier(call)] = runner }
    }

    /// Ends a call; what serves it must be over.
    /// - Parameters:
    ///   - call: the call.
    ///   - close: how it ended.
    func end(_ call: ServerCall, _ close: Frame.Close) {
        let problem = close.status == .ok ? nil : close.problem ?? Problem(status: close.status, reason: "")
        figures.ended(call.open.method, problem, nanoseconds: call.nanosecondsSinceArrival)
        if close.status != .ok { log.callFailed(close.problem, close.status, call) }
        call.attachment.withLock { $0 = nil }
        call.close(close.status, message: close.message, problem: close.problem, cursor: close.cursor)
        runners.change { $0[ObjectIdentifier(call)] = nil }
    }

    /// All that are open now.
    var all: [any CallRunner] { runners.look { Array($0.values) } }

    /// Waits until none is open.
    func waitUntilNone() {
        _ = runners.wait { $0.isEmpty ? true : nil }
    }
}
