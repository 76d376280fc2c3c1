// The closed loop: each caller calls again when it is answered.

internal import CLinux
internal import LecternNet

/// A fixed number of callers, each with one open call at a time.
final class ClosedLoop: Loop {
    private let connections: [MeasuredConnection]
    private let inFlight: Int
    private let time: MeasuredTime
    private let callers: Monitor<Int>

    /// - Parameters:
    ///   - connections: each has the same number of callers.
    ///   - inFlight: callers on each of them.
    init(_ connections: [MeasuredConnection], inFlight: Int, _ time: MeasuredTime) {
        self.connections = connections
        self.inFlight = inFlight
        self.time = time
        callers = Monitor(connections.count * inFlight)
    }

    var notBegun: (count: Int, since: Int64) { (0, 0) }

    func begin() {
        for _ in 0..<inFlight { for connection in connections { call(on: connection) } }
    }

    func wait(until moment: Int64) -> Bool { callers.wait(until: moment) { $0 == 0 ? true : nil } ?? false }

    private func call(on connection: MeasuredConnection) {
        let isBegun = !time.isOver && connection.begin(due: clinux_monotonic()) { self.call(on: connection) }
        if !isBegun { callers.change { $0 -= 1 } }
    }
}
