// A call with one request and one answer.

internal import LecternNet
internal import LecternWire
internal import Synchronization

/// Serves a unary call.
final class UnaryCall: CallRunner {
    private let run: CallRun

    init(_ call: ServerCall, order: CallOrder, context: HostContext, lanes: Lanes, open: OpenCalls) {
        run = CallRun(context: context, lanes: lanes, order: order, call: call) { outcome in
            switch outcome {
            case .answered(let message): open.end(call, Frame.Close(status: .ok, message: message))
            case .problem(let problem): open.end(call, Frame.Close(status: problem.status, problem: problem))
            }
        }
    }

    func begin() { run.begin() }
    func cancel(_ cause: CancelCause) { run.cancel(cause) }
    func giveUp(isRunning: Bool) { run.giveUp(isRunning: isRunning) }
    func itemArrived(_ item: Frame.Item) {}
    func creditGranted(_ items: UInt32) {}
    func drain() {}
}
