// Stands where the network is: keeps what the host answers, and lets a test wait for it.

internal import CLinux
internal import LecternNet
internal import LecternWire

/// Keeps replies by call. Any thread.
final class CallRecorder: CallOutput {
    private struct State {
        var open: [UInt32: ServerCall] = [:]
        var closes: [UInt32: Frame.Close] = [:]
        var items: [UInt32: [Frame.Item]] = [:]
    }

    /// Longer than anything takes; only a failing test waits so long.
    private static let waitMilliseconds: Int64 = 20_000
    private let state = Monitor(State())

    /// Notes a call before the host knows of it.
    func began(_ call: ServerCall) { state.change { $0.open[call.number] = call } }

    /// Calls that have not ended.
    var openCalls: [ServerCall] { state.look { Array($0.open.values) } }

    /// Whether a call has ended.
    func isClosed(_ call: ServerCall) -> Bool { state.look { $0.closes[call.number] != nil } }

    /// Whether an item of a call is there, or will never be.
    func has(item index: Int, of call: ServerCall) -> Bool {
        state.look { $0.closes[call.number] != nil || index < $0.items[call.number]?.count ?? 0 }
    }

    /// Ends all calls as a caller sees it whose connection is lost. What is answered to them later is not heard.
    func loseAll() {
        let problem = Problem(status: .unavailable, reason: "CONNECTION_LOST", message: "the worker ended")
        state.change { state in
            for number in state.open.keys { state.closes[number] = Frame.Close(status: problem.status, problem: problem) }
            state.open = [:]
        }
    }

    func deliver(_ reply: CallReply) {
        state.change { state in
            switch reply {
            case .close(let call, let close):
                guard state.open.removeValue(forKey: call.number) != nil else { return }
                state.closes[call.number] = close
            case .item(let call, let item): state.items[call.number, default: []].append(item)
            case .credit, .deadline, .disconnect: break
            }
        }
    }

    /// Waits for a call's end.
    func close(of call: ServerCall) -> Frame.Close {
        state.wait(until: CallRecorder.limit) { $0.closes[call.number] } ?? CallRecorder.late
    }

    /// Waits for an item of a call.
    /// - Returns: nil where the call ended without it.
    func item(of call: ServerCall, at index: Int) throws(Problem) -> Frame.Item? {
        enum Found { case item(Frame.Item), end(Frame.Close) }
        let found = state.wait(until: CallRecorder.limit) { state -> Found? in
            if let items = state.items[call.number], index < items.count { return .item(items[index]) }
            return state.closes[call.number].map { .end($0) }
        }
        switch found ?? .end(CallRecorder.late) {
        case .item(let item): return item
        case .end(let close):
            if let problem = close.problem { throw problem }
            return nil
        }
    }

    private static var limit: Int64 { clinux_monotonic() + waitMilliseconds * 1_000_000 }

    private static var late: Frame.Close {
        let problem = Problem(status: .deadlineExceeded, reason: "NO_ANSWER", message: "nothing came within \(waitMilliseconds) ms")
        return Frame.Close(status: problem.status, problem: problem)
    }
}
