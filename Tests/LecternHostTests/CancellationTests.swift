// Cancelling and deadlines at each stage: in the queue, in a READ, in a WRITE, in prepare.

import CLecternPlugin
import LecternNet
import LecternWire
import Testing

@testable import LecternHost

@Suite struct CancellationTests {
    /// A WRITE that holds the writer until the test lets it go.
    private func hold(_ begun: Signal, _ go: Signal) -> ScriptedMethod {
        ScriptedMethod(name: "test.v1.Notes/Hold", call: { call in
            begun.give()
            go.wait()
            return Notes.insert(call, call.text) == LECTERN_OK ? call.answer("held") : call.fail("DOUBLE")
        })
    }

    private func open(_ method: String, _ text: String = "x") -> Frame.Open {
        Frame.Open(method: method, message: Text.encode(text), requestKey: RequestKey.make())
    }

    @Test(arguments: [(CancelCause.client, "CANCELLED"), (.deadline, "DEADLINE_PASSED"), (.connectionLost, "CANCELLED")])
    func queuedWrite_whenCancelled_isAnsweredAtOnceAndNeverBegun(_ cause: CancelCause, _ reason: String) throws {
        let (begun, go) = (Signal(), Signal())
        let notes = Notes()
        let host = try HostUnderTest([notes.plugin([hold(begun, go)])])
        defer { host.stop() }
        let holding = host.begin(open("test.v1.Notes/Hold", "held"))
        #expect(begun.wait())
        let queued = host.begin(open("test.v1.Notes/Write", "never"))
        host.cancel(queued, cause)
        // Answered while the writer is still held.
        #expect(host.recorder.close(of: queued)?.reason == reason)
        go.give()
        #expect(host.recorder.close(of: holding)?.text == "held")
        #expect(host.call("test.v1.Notes/All").text == "held")
        #expect(notes.written.value == 0)
    }

    @Test func runningWrite_whenCancelled_isRolledBackAlone() throws {
        let (begun, go) = (Signal(), Signal())
        let notes = Notes()
        let host = try HostUnderTest([notes.plugin([hold(begun, go)])])
        defer { host.stop() }
        let cancelled = open("test.v1.Notes/Hold", "held")
        let holding = host.begin(cancelled)
        #expect(begun.wait())
        let neighbours = (0..<5).map { host.begin(open("test.v1.Notes/Write", "n\($0)")) }
        host.cancel(holding)
        #expect(host.recorder.closeNow(of: holding) == nil, "what has begun is answered when its outcome is certain")
        go.give()
        #expect(host.recorder.close(of: holding)?.reason == "CANCELLED")
        for neighbour in neighbours { #expect(host.recorder.close(of: neighbour)?.status == .ok) }
        #expect(host.call("test.v1.Notes/All").text == "n0,n1,n2,n3,n4")
        #expect(host.recorder.close(of: host.begin(cancelled))?.text == "held", "its key is free")
    }

    @Test func runningRead_whenCancelled_isInterrupted() throws {
        let (begun, cancelled) = (Signal(), Signal())
        let long = ScriptedMethod(name: "test.v1.Notes/Long", effect: .read, call: { call in
            begun.give()
            cancelled.wait()
            let rows = call.query(
                "WITH RECURSIVE n AS (SELECT 1 AS x UNION ALL SELECT x + 1 FROM n WHERE x < 2000000000) SELECT count(*) FROM n")
            return rows.code == LECTERN_OK ? call.answer("counted") : LECTERN_FAILED
        })
        let host = try HostUnderTest([Notes().plugin([long])])
        defer { host.stop() }
        let call = host.begin(open("test.v1.Notes/Long"))
        #expect(begun.wait())
        host.cancel(call)
        cancelled.give()
        #expect(host.recorder.close(of: call)?.reason == "CANCELLED")
    }

    @Test func call_cancelledInPrepare_doesNotReachTheWriter() throws {
        let (begun, go) = (Signal(), Signal())
        let notes = Notes()
        let slow = ScriptedMethod(
            name: "test.v1.Notes/Slow", flags: LECTERN_METHOD_PREPARES,
            prepare: { call in
                begun.give()
                go.wait()
                return call.isCancelled ? call.answer("late") : call.answer("early")
            },
            call: { call in
                notes.written.add()
                return call.answer("prepared \(Text.decode(call.info.prepared.copied))")
            })
        let host = try HostUnderTest([notes.plugin([slow])])
        defer { host.stop() }
        let call = host.begin(open("test.v1.Notes/Slow"))
        #expect(begun.wait())
        host.cancel(call)
        go.give()
        #expect(host.recorder.close(of: call)?.reason == "CANCELLED")
        #expect(notes.written.value == 0)
        #expect(host.call("test.v1.Notes/Slow").text == "prepared early")
    }

    @Test func prepare_mayRead_butNotWrite() throws {
        let codes = CodeBox()
        let slow = ScriptedMethod(
            name: "test.v1.Notes/Slow", flags: LECTERN_METHOD_PREPARES,
            prepare: { call in
                if call.text == "read" { return call.answer("\(call.query("SELECT body FROM notes_note").rows.count)") }
                codes.add(Notes.insert(call, "sneaked"))
                return call.answer("")
            },
            call: { call in call.answer("prepared \(Text.decode(call.info.prepared.copied))") })
        let host = try HostUnderTest([Notes().plugin([slow])])
        defer { host.stop() }
        #expect(host.call("test.v1.Notes/Slow", "read").text == "prepared 0")
        #expect(host.call("test.v1.Notes/Slow", "write").reason == "INTERNAL_ERROR")
        #expect(codes.all == [LECTERN_STATEMENT])
        #expect(host.call("test.v1.Notes/All").text == "")
    }

    @Test func computeCall_forAFullQueue_isOverloaded() throws {
        let (begun, go) = (Signal(), Signal())
        let compute = ScriptedMethod(name: "test.v1.Notes/Compute", effect: .none, call: { call in
            begun.give()
            go.wait()
            return call.answer("done")
        })
        var limits = Limits()
        limits.computeThreads = 1
        limits.computeQueueMax = 1
        let host = try HostUnderTest([Notes().plugin([compute])], limits: limits)
        defer { host.stop() }
        let running = host.begin(open("test.v1.Notes/Compute"))
        #expect(begun.wait())
        let waiting = host.begin(open("test.v1.Notes/Compute"))
        let refused = host.begin(open("test.v1.Notes/Compute"))
        #expect(host.recorder.close(of: refused)?.reason == "OVERLOADED")
        #expect((host.recorder.close(of: refused)?.problem?.retryAfterMilliseconds ?? 0) > 0)
        host.cancel(waiting)
        #expect(host.recorder.close(of: waiting)?.reason == "CANCELLED")
        go.give()
        #expect(host.recorder.close(of: running)?.text == "done")
    }
}
