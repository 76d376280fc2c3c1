// The calls that are not finished, so that a worker can drain and end.

internal import LecternNet
internal import LecternWire
internal import Synchronization

/// All calls between `add` and `finish`. Any thread.
final class ActiveCalls: Sendable {
    private let calls = Monitor<[ObjectIdentifier: any ActiveCall]>([:])
    private let figures: HostFigures
    private let log: Log

    init(figures: HostFigures, log: Log) {
        self.figures = figures
        self.log = log
    }

    /// Adds a call that begins. The object that serves it becomes its attachment.
    func add(_ call: ServerCall, _ active: any ActiveCall) {
        call.attachment.withLock { $0 = active }
        calls.look { $0[ObjectIdentifier(call)] = active }
    }

    /// Finishes a call: counts it, logs a failure, and closes it. The object that serves it must have ended.
    /// - Parameters:
    ///   - call: the call.
    ///   - close: how it ended.
    func finish(_ call: ServerCall, _ close: Frame.Close) {
        let problem = close.status == .ok ? nil : close.problem ?? Problem(status: close.status, reason: "")
        figures.ended(call.open.method, problem, nanoseconds: call.nanosecondsSinceArrival)
        if close.status != .ok { log.callFailed(close.problem, close.status, call) }
        call.attachment.withLock { $0 = nil }
        call.close(close.status, message: close.message, problem: close.problem, cursor: close.cursor)
        calls.change { $0[ObjectIdentifier(call)] = nil }
    }

    /// The objects that serve the unfinished calls.
    var all: [any ActiveCall] { calls.look { Array($0.values) } }

    /// Blocks until all calls are finished.
    func waitUntilNone() {
        _ = calls.wait { $0.isEmpty ? true : nil }
    }
}
