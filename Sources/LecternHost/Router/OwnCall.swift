// A call of the daemon's own service that touches no data.

internal import HostMessages
internal import LecternNet
internal import LecternWire

/// Serves Describe, Status and Lift on a thread of the pool.
final class OwnCall: CallRunner {
    private let call: ServerCall
    private let method: PluginMethod
    private let service: HostService
    private let lanes: Lanes
    private let limits: Limits
    private let open: OpenCalls

    init(_ call: ServerCall, method: PluginMethod, service: HostService, lanes: Lanes, limits: Limits, open: OpenCalls) {
        self.call = call
        self.method = method
        self.service = service
        self.lanes = lanes
        self.limits = limits
        self.open = open
    }

    private var say: HostProblem {
        HostProblem(language: call.open.labels.first { $0.name == "language" }?.value ?? "")
    }

    func begin() {
        let isTaken = lanes.compute.submit { [self] in
            guard !call.isClosed else { return }
            guard !call.isCancelled else { return end(say(.cancelled)) }
            switch service.answer(method, call.open.message, say) {
            case .answered(let message):
                if let problem = AnswerRoom(call, limits: limits).objection(to: message, say) { return end(problem) }
                open.end(call, Frame.Close(status: .ok, message: message))
            case .problem(let problem): end(problem)
            }
        }
        if !isTaken { end(say(.overloaded, retryAfterMilliseconds: 500)) }
    }

    private func end(_ problem: Problem) {
        open.end(call, Frame.Close(status: problem.status, problem: problem))
    }

    func cancel(_ cause: CancelCause) {}
    func giveUp(isRunning: Bool) {
        if isRunning { end(say(.storeUnavailable, retryAfterMilliseconds: 1_000)) }
    }
    func itemArrived(_ item: Frame.Item) {}
    func creditGranted(_ items: UInt32) {}
    func drain() {}
}
