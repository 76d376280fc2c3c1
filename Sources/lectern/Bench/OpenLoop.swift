// The open loop: calls at a fixed rate, independent of answers.

internal import CLinux
internal import LecternNet

/// Begins calls when they are due, whether or not earlier ones have been answered. A call that is due while every connection
/// has as many open as it may is begun when one of them is answered; its latency counts from when it was due.
final class OpenLoop: Loop {
    private struct State {
        var schedule: CallSchedule
        /// How many more calls each connection takes; nil: it takes none any more.
        var capacity: [Int?]
        var open = 0
        var isOver = false

        /// Reserves a call on the next connection, round robin, that has capacity.
        /// - Returns: its index; nil if none has.
        mutating func reserve() -> Int? {
            for step in capacity.indices {
                let index = (schedule.next + step) % capacity.count
                guard let left = capacity[index], left > 0 else { continue }
                capacity[index] = left - 1
                open += 1
                return index
            }
            return nil
        }

        mutating func release(_ index: Int) {
            capacity[index]? += 1
            open -= 1
        }
    }

    private let connections: [MeasuredConnection]
    private let time: MeasuredTime
    private let state: Monitor<State>

    /// - Parameters:
    ///   - connections: used round robin.
    ///   - inFlight: calls that may be open on each of them.
    ///   - rate: calls a second on all together.
    init(_ connections: [MeasuredConnection], inFlight: Int, rate: Int, _ time: MeasuredTime) {
        self.connections = connections
        self.time = time
        state = Monitor(State(
            schedule: CallSchedule(begins: time.begins, perSecond: rate), capacity: connections.map { _ in inFlight }))
    }

    var notBegun: (count: Int, since: Int64) {
        state.look { state in
            var rest = state.schedule
            rest.skip(before: time.start)
            return (max(0, rest.count(before: time.end) - rest.next), rest.due)
        }
    }

    func begin() throws {
        _ = try PlainThread(name: "schedule") { [self] in
            clinux_wake_on_time()
            while true {
                let due = due
                guard time.sleep(until: due), let index = waitForCapacity() else { break }
                call(on: index, due: due)
            }
            state.change { $0.isOver = true }
        }
    }

    func wait(until moment: Int64) -> Bool {
        // Wakes the thread that waits for capacity: the measured time may have been shortened.
        state.change { _ in }
        return state.wait(until: moment) { $0.isOver && $0.open == 0 ? true : nil } ?? false
    }

    /// Waits for capacity on a connection and reserves a call.
    /// - Returns: its index; nil when the time is over or no connection takes calls any more.
    private func waitForCapacity() -> Int? {
        state.wait(until: time.end) { state -> Int?? in
            if time.isOver { return .some(nil) }
            if let index = state.reserve() { return index }
            return state.capacity.allSatisfy { $0 == nil } ? .some(nil) : nil
        } ?? nil
    }

    /// When the next call is due. Calls that the warm-up did not begin are skipped, so that the measured time begins without a backlog.
    private var due: Int64 {
        state.look { state in
            if clinux_monotonic() >= time.start { state.schedule.skip(before: time.start) }
            return state.schedule.due
        }
    }

    private func call(on index: Int, due: Int64) {
        let isBegun = connections[index].begin(due: due) { [self] in state.change { $0.release(index) } }
        state.look { state in
            if isBegun { return state.schedule.begin() }
            // The call is still due, on another connection.
            state.capacity[index] = nil
            state.open -= 1
        }
    }
}
