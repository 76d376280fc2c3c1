// Replaces the network: records answers, items and credit, and lets a test wait for them.

import LecternNet
import LecternWire

/// Records replies. Any thread.
final class Recorder: CallOutput {
    private struct State {
        var closes: [UInt32: Frame.Close] = [:]
        var items: [UInt32: [Frame.Item]] = [:]
        var credit: [UInt32: Int] = [:]
        var order: [UInt32] = []
    }

    private let state = Monitor(State())
    /// Longer than anything takes; only a failing test waits so long.
    static let patienceMilliseconds = 20_000

    func deliver(_ reply: CallReply) {
        state.change { state in
            switch reply {
            case .close(let call, let close):
                state.closes[call.number] = close
                state.order.append(call.number)
            case .item(let call, let item): state.items[call.number, default: []].append(item)
            case .credit(let call, let items): state.credit[call.number, default: 0] += Int(items)
            case .deadline, .disconnect: break
            }
        }
    }

    /// Waits for a call's end.
    func close(of call: ServerCall) -> Frame.Close? {
        state.wait(until: Deadline.after(Recorder.patienceMilliseconds)) { $0.closes[call.number] }
    }

    /// A call's end, if it has come.
    func closeNow(of call: ServerCall) -> Frame.Close? { state.look { $0.closes[call.number] } }

    /// Waits for so many items of a call.
    func items(of call: ServerCall, count: Int) -> [Frame.Item] {
        state.wait(until: Deadline.after(Recorder.patienceMilliseconds)) { state in
            let items = state.items[call.number] ?? []
            return items.count >= count || state.closes[call.number] != nil ? items : nil
        } ?? state.look { $0.items[call.number] ?? [] }
    }

    /// Credit that a call was granted so far.
    func credit(of call: ServerCall) -> Int { state.look { $0.credit[call.number] ?? 0 } }

    /// Calls in the order of their ends.
    var order: [UInt32] { state.look { $0.order } }
}
