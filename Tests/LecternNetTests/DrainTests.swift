// Drain and handover: begun calls are answered, and calls opened after the grace are refused.

internal import CLinux
internal import LecternNet
internal import LecternTesting
internal import LecternWire
internal import Synchronization
internal import Testing

@Suite struct DrainTests {
    @Test func open_afterTheDrainGrace_isRefused() throws {
        let bench = try Bench()
        let client = try RawClient(bench)
        try client.sendHello()
        try client.open(1, "hold", [1])
        _ = bench.sink.seen.wait(until: patience()) { $0.held.count == 1 ? true : nil }
        let done = Monitor(false)
        bench.server.drain(graceMilliseconds: 300) { done.change { $0 = true } }
        #expect(try client.answer() == Frame(call: 0, .drain(graceMilliseconds: 300)))
        try client.open(2, "echo", [2])
        #expect(try client.close()?.close.message == [2])
        // The held call outlives the grace: unlike a stream, it is not cancelled.
        var number: UInt32 = 3
        while true {
            try client.open(number, "echo")
            guard let (_, close) = try client.close() else {
                Issue.record("closed with a call open")
                return
            }
            if close.status != .ok {
                #expect(close.problem?.reason == "DRAINING")
                break
            }
            number += 1
        }
        #expect(!done.look { $0 })
        bench.sink.release()
        #expect(try client.close()?.close.message == [1])
        #expect(try client.next() == nil)
        client.shutdown()
        #expect(done.wait(until: patience()) { $0 ? true : nil } == true)
        #expect(bench.sink.seen.look { $0.cancelled } == [])
    }

    @Test func stream_afterTheDrainGrace_isCancelled() throws {
        let bench = try Bench()
        let client = try RawClient(bench)
        try client.sendHello()
        try client.open(1, "hold", credit: 5)
        _ = bench.sink.seen.wait(until: patience()) { $0.held.count == 1 ? true : nil }
        let done = Monitor(false)
        bench.server.drain(graceMilliseconds: 1) { done.change { $0 = true } }
        let end = try client.close()
        #expect(end?.close.cursor == [9] && end?.close.status == .cancelled)
        #expect(bench.sink.seen.look { $0.cancelled } == [.drainEnded])
        #expect(try client.next() == nil)
        client.shutdown()
        #expect(done.wait(until: patience()) { $0 ? true : nil } == true)
    }

    @Test func drain_ofAnIdleServer_endsAtOnce() throws {
        let bench = try Bench(reactors: 2)
        let done = Monitor(0)
        bench.server.drain(graceMilliseconds: 60_000) { done.change { $0 += 1 } }
        #expect(done.wait(until: patience()) { $0 == 1 ? true : nil } == true)
    }

    @Test func drain_whenTheClientDisconnects_endsBeforeTheGrace() throws {
        let bench = try Bench()
        let link = try bench.connect()
        let done = Monitor(false)
        bench.server.drain(graceMilliseconds: 3_600_000) { done.change { $0 = true } }
        #expect(done.wait(until: patience()) { $0 ? true : nil } == true)
        #expect(link.ended?.reason == "DRAINING" || link.ended == nil)
    }

    @Test func handover_underLoad_dropsNoCall() throws {
        let certificates = try TestCertificates()
        let listener = clinux_listen("127.0.0.1", 0, 1024)
        defer { clinux_close(listener) }
        var target = ClientTarget(
            host: "127.0.0.1", port: UInt16(clinux_local_port(listener)), tls: certificates.clientTLS(), name: "load")
        target.limits = Limits()
        let sink = EchoSink()
        func worker() throws -> Server {
            let server = try Server(
                listeners: [listener], tls: certificates.serverTLS, limits: Limits(), reactors: 2, sink: sink, log: .silent)
            try server.start()
            return server
        }
        var current = try worker()
        let load = Load(target)
        let threads = try (0..<6).map { number in try PlainThread(name: "load") { load.run(number) } }
        for handover in 1...5 {
            let before = load.answered
            _ = load.state.wait(until: patience()) { $0.answered > before + 300 ? true : nil }
            let next = try worker()
            let done = Monitor(false)
            current.drain(graceMilliseconds: 2000) { done.change { $0 = true } }
            #expect(done.wait(until: patience()) { $0 ? true : nil } == true, "handover \(handover)")
            current.stop()
            current = next
        }
        load.stop()
        for thread in threads { thread.join() }
        current.stop()
        let state = load.state.look { $0 }
        #expect(state.dropped == [])
        #expect(state.answered > 1500 && state.connections > 6 * 3)
    }
}

/// Clients that obey Drain and never retry: any call that does not end in its own answer is a dropped one.
private final class Load: Sendable {
    struct State {
        var answered = 0
        var connections = 0
        var dropped: [String] = []
        var isOver = false
    }

    let state = Monitor(State())
    private let target: ClientTarget

    init(_ target: ClientTarget) { self.target = target }

    var answered: Int { state.look { $0.answered } }
    func stop() { state.change { $0.isOver = true } }

    func run(_ number: Int) {
        var round: UInt8 = 0
        while !state.look({ $0.isOver }) {
            do {
                let link = try ClientLink(target)
                state.change { $0.connections += 1 }
                while link.drainGraceMilliseconds == nil, !state.look({ $0.isOver }) {
                    round &+= 1
                    let message = [UInt8(number), round]
                    let call: ClientCall
                    do {
                        call = try link.open(Frame.Open(method: round % 2 == 0 ? "echo" : "later", message: message))
                    } catch {
                        // Drain arrived in between: the call was not begun, so it is not dropped.
                        if error.reason == "DRAINING" { break }
                        throw error
                    }
                    let close = try call.waitForClose(until: patience())
                    state.change { state in
                        state.answered += 1
                        if close?.message != message { state.dropped.append("\(String(describing: close))") }
                    }
                }
                link.close()
            } catch {
                state.change { $0.dropped.append("\(error)") }
                return
            }
        }
    }
}
