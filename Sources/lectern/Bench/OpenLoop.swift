// Calls that wait for the clock only.

internal import CLinux
internal import LecternNet

/// Begins calls when they are due, whether or not earlier ones have been answered. A call that is due while every connection
/// has as many open as it may is begun when one of them is answered; its latency counts from when it was due.
final class OpenLoop: Loop {
    private struct State {
        var timetable: Timetable
        /// How many more calls each connection takes; nil: it takes none any more.
        var room: [Int?]
        var open = 0
        var isOver = false

        /// Takes room on the connection whose turn it is, or on the next that has some.
        mutating func takeRoom() -> Int? {
            for step in room.indices {
                let index = (timetable.next + step) % room.count
                guard let left = room[index], left > 0 else { continue }
                room[index] = left - 1
                open += 1
                return index
            }
            return nil
        }

        mutating func giveBack(_ index: Int) {
            room[index]? += 1
            open -= 1
        }
    }

    private let connections: [MeasuredConnection]
    private let time: MeasuredTime
    private let state: Monitor<State>

    /// - Parameters:
    ///   - connections: where to call, in turn.
    ///   - inFlight: calls that may be open on each of them.
    ///   - rate: calls a second on all together.
    init(_ connections: [MeasuredConnection], inFlight: Int, rate: Int, _ time: MeasuredTime) {
        self.connections = connections
        self.time = time
        state = Monitor(State(
            timetable: Timetable(begins: time.begins, perSecond: rate), room: connections.map { _ in inFlight }))
    }

    var notBegun: (count: Int, since: Int64) {
        state.look { state in
            var rest = state.timetable
            rest.skip(before: time.start)
            return (max(0, rest.count(before: time.end) - rest.next), rest.due)
        }
    }

    func begin() throws {
        _ = try PlainThread(name: "timetable") { [self] in
            clinux_wake_on_time()
            while true {
                let due = due
                guard time.sleep(until: due), let index = room() else { break }
                call(on: index, due: due)
            }
            state.change { $0.isOver = true }
        }
    }

    func wait(until moment: Int64) -> Bool {
        // The thread may wait for room, in a measured time that was longer then.
        state.change { _ in }
        return state.wait(until: moment) { $0.isOver && $0.open == 0 ? true : nil } ?? false
    }

    /// Waits for room on a connection.
    /// - Returns: its index; nil when the time is over or no connection takes calls any more.
    private func room() -> Int? {
        state.wait(until: time.end) { state -> Int?? in
            if time.isOver { return .some(nil) }
            if let index = state.takeRoom() { return index }
            return state.room.allSatisfy { $0 == nil } ? .some(nil) : nil
        } ?? nil
    }

    /// When the next call is due. What the warm-up has not begun is left to it, so that the measured time begins without debts.
    private var due: Int64 {
        state.look { state in
            if clinux_monotonic() >= time.start { state.timetable.skip(before: time.start) }
            return state.timetable.due
        }
    }

    private func call(on index: Int, due: Int64) {
        let isBegun = connections[index].begin(due: due) { [self] in state.change { $0.giveBack(index) } }
        state.look { state in
            if isBegun { return state.timetable.begin() }
            // The call goes to another connection.
            state.room[index] = nil
            state.open -= 1
        }
    }
}
