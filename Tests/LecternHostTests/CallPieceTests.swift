// The parts that every call shares: its time, the size of its answer, why it was cancelled, its session, its unit of work.

import CLecternPlugin
import HostMessages
import LecternNet
import LecternTesting
import LecternWire
import Testing

@testable import LecternHost

@Suite struct CallPieceTests {
    private func method(flags: UInt32 = 0, effect: Effect = .write, timeout: UInt32 = 0) throws -> PluginMethod {
        let scripted = ScriptedMethod(name: "test.v1.Pieces/One", effect: effect, flags: flags, timeoutMilliseconds: timeout)
        return try #require(try ScriptedPlugin("test", [scripted]).load().methods.first)
    }

    @Test func timeLimit_ofAUnaryCall_isTheMethodsOwnOrTheCallersUpToAMaximum() throws {
        var limits = Limits()
        limits.callMilliseconds = 1_000
        limits.callMillisecondsMax = 5_000
        let plain = CallTimeLimit(try method(), limits: limits)
        #expect(plain.milliseconds(asked: 0) == 1_000)
        #expect(plain.milliseconds(asked: 20) == 20)
        #expect(plain.milliseconds(asked: 9_000) == 5_000)
        let slow = CallTimeLimit(try method(timeout: 8_000), limits: limits)
        #expect(slow.milliseconds(asked: 0) == 8_000)
        #expect(slow.milliseconds(asked: 9_000) == 8_000, "a method's own time may be asked for")
    }

    @Test func timeLimit_ofAServerStream_isTheCallersAlone() throws {
        let stream = CallTimeLimit(try method(flags: LECTERN_METHOD_SERVER_STREAMS, effect: .read), limits: Limits())
        #expect(stream.milliseconds(asked: 0) == 0)
        #expect(stream.milliseconds(asked: .max) == .max)
        let timed = CallTimeLimit(try method(flags: LECTERN_METHOD_SERVER_STREAMS, effect: .read, timeout: 70), limits: Limits())
        #expect(timed.milliseconds(asked: 0) == 70)
        let both = LECTERN_METHOD_SERVER_STREAMS | LECTERN_METHOD_CLIENT_STREAMS
        #expect(CallTimeLimit(try method(flags: both), limits: Limits()).milliseconds(asked: 0) > 0, "its items are calls")
    }

    @Test func sizeLimit_isBoundedByCallerAndDaemon() {
        var limits = Limits()
        limits.frameBytesMax = 1_000
        limits.keptAnswerBytesMax = 100
        let makeProblem = HostProblem(language: "")
        #expect(ResponseSizeLimit(taken: 0, limits: limits).frameBytesMax == 1_000)
        #expect(ResponseSizeLimit(taken: 2_000, limits: limits).frameBytesMax == 1_000)
        let limit = ResponseSizeLimit(taken: 300, limits: limits)
        #expect(limit.frameBytesMax == 300)
        let fitting = [UInt8](repeating: 1, count: limit.answerBytesMax)
        #expect(limit.problem(sending: fitting, call: .max, makeProblem) == nil)
        #expect(limit.problem(sending: fitting, call: .max, itemKey: String(repeating: "k", count: 36), makeProblem)?.reason == "FRAME_TOO_LARGE")
        let long = [UInt8](repeating: 1, count: 300)
        #expect(limit.problem(sending: long, call: 1, makeProblem)?.facts.map(\.value) == ["308", "300"])
        #expect(limit.problem(keeping: [UInt8](repeating: 1, count: 100), makeProblem) == nil)
        #expect(limit.problem(keeping: [UInt8](repeating: 1, count: 101), makeProblem)?.reason == "ANSWER_TOO_LARGE")
    }

    @Test(arguments: [
        (CancelCause.client, "CANCELLED", UInt32(0)), (.connectionLost, "CANCELLED", 0), (.deadline, "DEADLINE_PASSED", 0),
        (.drainEnded, "DRAINING", 1),
    ])
    func problem_ofACancelledCall_hasItsReason(_ cause: CancelCause, _ reason: String, _ retryAfter: UInt32) {
        let problem = HostProblem(language: "")(cause)
        #expect(problem.reason == reason)
        #expect(problem.retryAfterMilliseconds == retryAfter)
    }

    private func call(deadline: Int64 = .max, on recorder: Recorder) -> ServerCall {
        let connection = ServerConnection(
            id: 1, peer: Peer(certificate: .device, name: "kiosk-1"), hello: Frame.Hello(name: "test"), output: recorder)
        return ServerCall(number: 1, open: Frame.Open(method: "m"), connection: connection, deadlineNanoseconds: deadline)
    }

    @Test func cancelledCall_keepsTheFirstCause() {
        let call = call(on: Recorder())
        #expect(!call.isCancelled)
        #expect(call.cancelCause == nil)
        call.cancel(.deadline)
        call.cancel(.client)
        #expect(call.isCancelled)
        #expect(call.cancelCause == .deadline)
        #expect(call.interruption(now: 0) == .deadline)
    }

    @Test func callPastItsDeadline_isCancelledWithoutACause() {
        let call = call(deadline: 5, on: Recorder())
        #expect(call.isCancelled)
        #expect(call.cancelCause == nil)
        #expect(call.interruption(now: 5) == .deadline)
        #expect(call.interruption(now: 4) == .client)
    }

    @Test func sessionToken_ofAConnection_isHashedOnce() throws {
        let connection = call(on: Recorder()).connection
        func shown(_ text: String) throws -> SessionToken? {
            let open = Frame.Open(method: "m", session: text)
            let call = ServerCall(number: 1, open: open, connection: connection)
            return ConnectionContext.of(connection, limits: Limits()).session(of: call)
        }
        #expect(try shown("") == nil)
        let first = try #require(try shown("one"))
        #expect(try shown("one") === first)
        #expect(first.id == SHA256.hash("one"))
        #expect(try shown("two")?.id == SHA256.hash("two"))
        #expect(ConnectionContext.of(connection, limits: Limits()) === ConnectionContext.of(connection, limits: Limits()))
    }

    @Test func outcome_ofADoomedCall_isAFailureWithTheHandlersProblem() {
        let (own, doom) = (Problem(status: .aborted, reason: "OWN"), Problem(status: .internal, reason: "DOOM"))
        #expect(CallOutcome.answered([1]).under(doom: nil) == .answered([1]))
        #expect(CallOutcome.answered([1]).under(doom: doom) == .failed(doom))
        #expect(CallOutcome.refused(own).under(doom: doom) == .failed(own))
        #expect(Frame.Close(CallOutcome.refused(own)).problem == own)
        #expect(Frame.Close(CallOutcome.refused(own)).status == .aborted)
        #expect(Frame.Close(CallOutcome.answered([7])) == Frame.Close(status: .ok, message: [7]))
    }

    @Test func unitOfWork_handsItsFindingFromRunToDone() throws {
        let host = try HostUnderTest([])
        defer { host.stop() }
        #expect(try CountingUnit(host, "SELECT 42").submitted() == .found(42))
        #expect(try CountingUnit(host, "SELECT no_such_thing").submitted() == .found(-1), "what an error means is a finding")
        let refused = CountingUnit(host, "SELECT 42")
        refused.refuse()
        #expect(refused.outcome == .notDone(.busy))
        let forgotten = CountingUnit(host, "SELECT 42")
        forgotten.done(.ok, message: "")
        #expect(forgotten.outcome == .notDone(.invalid), "a unit that never ran has found nothing")
    }
}

/// A unit that reads one number.
private final class CountingUnit: StoreUnit<Int64>, @unchecked Sendable {
    enum Outcome: Equatable {
        case found(Int64)
        case notDone(StoreCode)
    }

    private let sql: String
    private let end = Monitor<Outcome?>(nil)

    init(_ host: HostUnderTest, _ sql: String) {
        self.sql = sql
        super.init(context: host.router.context, effect: .read, weight: 64)
    }

    var outcome: Outcome? { end.look { $0 } }

    func submitted() throws -> Outcome {
        try #require(submit())
        return end.wait { $0 } ?? .notDone(.invalid)
    }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, Int64) {
        (.discard, try transaction.query(sql).rows.first?.first?.integer ?? 0)
    }

    override func finding(of error: StoreError) -> Int64 { -1 }

    override func ended(_ result: Result<Int64, StoreError>) {
        switch result {
        case .success(let number): end.change { $0 = .found(number) }
        case .failure(let error): end.change { $0 = .notDone(error.code) }
        }
    }
}
