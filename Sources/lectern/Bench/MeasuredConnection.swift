// A connection of a run, with the counts of its calls.

internal import CLinux
internal import LecternClient
internal import LecternWire
internal import Synchronization

/// Begins calls on a connection and counts how they end. Any thread begins; answers are counted on a thread of the client's.
final class MeasuredConnection: Sendable {
    private struct State {
        var tally = Tally()
        var refusal: Problem?
    }

    private let client: ReconnectingClient
    private let requests: Requests
    private let time: MeasuredTime
    private let state = Mutex(State())

    init(_ client: ReconnectingClient, _ requests: Requests, _ time: MeasuredTime) {
        self.client = client
        self.requests = requests
        self.time = time
    }

    /// The counts of its calls so far.
    var tally: Tally { state.withLock { $0.tally } }

    /// How often it connected again, and how many calls were sent again for that.
    var figures: ReconnectingClient.Figures { client.figures }

    /// Why no more calls can be begun here: the connection was lost, and no other came.
    var refusal: Problem? { state.withLock { $0.refusal } }

    /// Begins a call.
    /// - Parameters:
    ///   - due: when it was to be begun, from which its latency counts.
    ///   - whenDone: is called on a thread of the client's after the end has been counted.
    /// - Returns: false where no call can be begun here any more; then `whenDone` is not called.
    func begin(due: Int64, whenDone: @escaping @Sendable () -> Void) -> Bool {
        let counts = time.contains(due)
        let (request, options) = requests.next()
        if counts { state.withLock { $0.tally.begun += 1 } }
        do throws(Problem) {
            try client.begin(requests.method, request, options) { [self] result in
                let now = clinux_monotonic()
                state.withLock { $0.tally.count(result, latency: counts ? now - due : nil, isInTime: time.contains(now)) }
                whenDone()
            }
            return true
        } catch {
            state.withLock { state in
                if counts { state.tally.begun -= 1 }
                state.refusal = error
            }
            return false
        }
    }

    /// Ends the connection in order.
    func close() { client.close() }
}

extension Tally {
    /// Counts the end of a call.
    /// - Parameters:
    ///   - latency: nil where the call itself does not count.
    ///   - isInTime: it ended within the measured time.
    fileprivate mutating func count(_ result: Result<[UInt8], Problem>, latency: Int64?, isInTime: Bool) {
        if isInTime { endsInTime += 1 }
        switch result {
        case .success:
            if isInTime { answersInTime += 1 }
            if let latency { latencies.add(latency) }
        case .failure(let problem):
            if latency != nil { failures.add(problem) }
        }
    }
}
