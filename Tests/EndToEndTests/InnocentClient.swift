// A terminal that calls another plugin's method in a closed loop while a plugin misbehaves, and measures how long it had no answer.

import CLinux
import HelloMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire

/// Calls Hello until it is stopped. A call without an answer is made again with its key, as the protocol asks, but without a wait.
final class InnocentClient: Sendable {
    /// What is called.
    enum Kind: String, CaseIterable, Sendable {
        /// A WRITE.
        case sign
        /// NONE, on the reactor.
        case greet
        /// A READ, the step of a stream.
        case guests
    }

    /// What came of the calls.
    struct Record: Sendable {
        var answers = 0
        /// The longest time between two answers, in milliseconds.
        var gapMilliseconds = 0
        /// Calls that were made again since the connection broke or the daemon asked for it.
        var repeated = 0
        /// What else the daemon said.
        var problems: [String] = []
        fileprivate var answeredAt: Int64 = 0
        fileprivate var isStopped = false
    }

    private static let pauseMilliseconds: Int64 = 2
    private static let callMilliseconds: UInt32 = 5_000
    private let kind: Kind
    private let daemon: DaemonUnderTest
    private let state = Monitor(Record())
    private let thread = Monitor<PlainThread?>(nil)

    /// Begins to call.
    init(_ kind: Kind, _ daemon: DaemonUnderTest) throws {
        self.kind = kind
        self.daemon = daemon
        // Its certificate is made before anything is measured.
        _ = try daemon.certificate(.device, "innocent-\(kind)")
        state.change { $0.answeredAt = clinux_monotonic() }
        let made = try PlainThread(name: "innocent") { [self] in callOnAndOn() }
        thread.change { $0 = made }
    }

    /// Waits until so many more calls were answered.
    /// - Returns: whether they were in time.
    func waitForAnswers(_ more: Int, seconds: Int64) -> Bool {
        let mark = state.look { $0.answers }
        let isDone: Void? = state.wait(until: clinux_monotonic() + seconds * 1_000_000_000) { $0.answers >= mark + more ? () : nil }
        return isDone != nil
    }

    /// Ends after the call that is under way.
    /// - Returns: what came of all calls.
    func stop() -> Record {
        state.change { record in
            record.isStopped = true
            record.note(gapUntil: clinux_monotonic())
        }
        return state.look { $0 }
    }

    /// Waits for the thread's end; the daemon has ended.
    func join() { thread.look { $0 }?.join() }

    private func callOnAndOn() {
        var connection: Connection?
        var number = 0
        while !state.look({ $0.isStopped }) {
            number += 1
            let key = CallOptions.newRequestKey()
            while !state.look({ $0.isStopped }) {
                do {
                    let used = try connection ?? daemon.connect(.device, "innocent-\(kind)")
                    connection = used
                    try call(used, "\(kind) \(number)", key)
                    state.change { record in
                        record.answers += 1
                        record.note(gapUntil: clinux_monotonic())
                    }
                    break
                } catch {
                    connection = nil
                    let problem = error as? Problem
                    // A write whose worker ended before it said how it went is sent again with its key, as the protocol asks.
                    guard problem?.status == .unavailable || problem?.reason == "OUTCOME_UNKNOWN" else {
                        state.change { $0.problems.append("\(error)") }
                        break
                    }
                    state.change { $0.repeated += 1 }
                    pause()
                }
            }
            pause()
        }
    }

    private func pause() {
        let until = clinux_monotonic() + InnocentClient.pauseMilliseconds * 1_000_000
        let _: Void? = state.wait(until: until) { $0.isStopped ? () : nil }
    }

    private func call(_ connection: Connection, _ name: String, _ key: String) throws {
        let options = CallOptions(timeoutMilliseconds: InnocentClient.callMilliseconds, requestKey: key)
        switch kind {
        case .greet: _ = try connection.call("lectern.hello.v1.Hello/Greet", try Hello.GreetRequest(name: name).encoded(), options)
        case .sign: _ = try connection.call("lectern.hello.v1.Hello/Sign", try Hello.SignRequest(name: name).encoded(), options)
        case .guests:
            let request = Hello.GuestsRequest(onlyPresent: true, cursor: Array("1000000".utf8))
            let stream = try connection.stream("lectern.hello.v1.Hello/Guests", try request.encoded())
            while try stream.next(timeoutMilliseconds: Int(InnocentClient.callMilliseconds)) != nil {}
        }
    }
}

extension InnocentClient.Record {
    /// A gap ends now.
    fileprivate mutating func note(gapUntil now: Int64) {
        gapMilliseconds = max(gapMilliseconds, Int((now - answeredAt) / 1_000_000))
        answeredAt = now
    }
}
