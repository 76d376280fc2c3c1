// Every limit of a connection, exceeded by a client.

internal import CLinux
internal import Foundation
@testable internal import LecternNet
internal import LecternTesting
internal import LecternWire
internal import Testing

@Suite struct LimitTests {
    @Test func frame_pastItsLimit_endsItsConnectionOnly() throws {
        var limits = Limits()
        limits.frameBytesMax = 1000
        let bench = try Bench(limits)
        let other = try bench.connect()
        let held = try other.open(Frame.Open(method: "hold", message: [5]))
        #expect(bench.sink.seen.wait(until: patience()) { $0.held.isEmpty ? nil : true } == true)
        let client = try RawClient(bench)
        try client.sendHello()
        try client.open(1, "hold")
        try client.open(2, "echo", [UInt8](repeating: 0, count: 2000))
        let first = try client.close()
        #expect(first?.call == 2 && first?.close.problem?.reason == "FRAME_TOO_LARGE")
        #expect(try client.closeReason() == "FRAME_TOO_LARGE")
        client.shutdown()
        _ = bench.sink.seen.wait(until: patience()) { $0.closed == 1 ? true : nil }
        bench.sink.release()
        #expect(try held.waitForClose(until: patience())?.message == [5])
    }

    @Test func call_pastOpenCalls_isRefusedAlone() throws {
        var limits = Limits()
        limits.openCallsMax = 3
        let bench = try Bench(limits)
        let client = try RawClient(bench)
        try client.sendHello()
        for number in 1...4 as ClosedRange<UInt32> { try client.open(number, "hold", [UInt8(number)]) }
        let refused = try client.close()
        #expect(refused?.call == 4 && refused?.close.problem?.reason == "TOO_MANY_CALLS")
        bench.sink.release()
        for _ in 1...3 { #expect(try client.close()?.close.status == .ok) }
        try client.open(5, "echo", [9])
        #expect(try client.close()?.close.message == [9])
    }

    @Test(arguments: ["busy", "hold"]) func calls_inVain_areReadWithPauses(method: String) throws {
        let bench = try Bench()
        let client = try RawClient(bench)
        try client.sendHello()
        let count = 400
        var bytes: [UInt8] = []
        for number in 1...UInt32(count) {
            FrameEncoder.append(Frame(call: number, .open(Frame.Open(method: method))), to: &bytes)
            if method == "hold" { FrameEncoder.append(Frame(call: number, .cancel), to: &bytes) }
        }
        FrameEncoder.append(Frame(call: UInt32(count + 1), .open(Frame.Open(method: "busy"))), to: &bytes)
        let begunAt = clinux_monotonic()
        try client.send(bytes)
        for _ in 0...count { _ = try #require(try client.close()) }
        let seen = bench.sink.seen.look { $0 }
        #expect(seen.begun == count + 1)
        // Twelve times 32 calls: each time a pause that doubles, or 10 ms passed by themselves; 40 ms at least, however slow the machine is.
        #expect(try #require(seen.arrivals.last) - begunAt >= 30 * ReadPause.pauseNanosecondsMin)
    }

    @Test func bytesInFlight_pastTheLimit_stopReading() throws {
        var limits = Limits()
        limits.bytesInFlightMax = 100_000
        let bench = try Bench(limits)
        let client = try RawClient(bench)
        try client.sendHello()
        var bytes: [UInt8] = []
        let count = 2000
        for number in 1...count {
            let open = Frame.Open(method: "hold", message: [UInt8](repeating: 1, count: 10_000))
            FrameEncoder.append(Frame(call: UInt32(number), .open(open)), to: &bytes)
        }
        // Sends until the socket is full, which shows that the server has stopped reading.
        var at = client.push(bytes, from: 0)
        #expect(at < bytes.count)
        let begun = bench.sink.seen.wait(until: patience()) { $0.held.count >= 10 ? $0.begun : nil }
        #expect(begun ?? 0 >= 10 && begun ?? 0 < 20)
        // As calls end, the rest is read.
        var answered = 0
        while answered < count {
            _ = bench.sink.seen.wait(until: patience()) { $0.held.isEmpty ? nil : true }
            for _ in 0..<bench.sink.release() where try client.close()?.close.status == .ok { answered += 1 }
            at += client.push(bytes, from: at)
        }
        #expect(at == bytes.count)
    }

    @Test func connection_pastTheLimit_isClosed() throws {
        var limits = Limits()
        limits.connectionsMax = 2
        let bench = try Bench(limits)
        let first = try RawClient(bench)
        try first.sendHello()
        let second = try bench.connect()
        #expect(throws: RawClient.Refused.self) { try RawClient(bench) }
        second.close()
        _ = bench.sink.seen.wait(until: patience()) { $0.closed == 1 ? true : nil }
        // The second connection is closed; its slot becomes free a little later.
        var third: RawClient?
        for _ in 0..<1000 where third == nil { third = try? RawClient(bench) }
        #expect(third != nil)
        try first.open(1, "echo", [1])
        #expect(try first.close()?.close.message == [1])
    }

    @Test func handshake_pastItsTime_endsTheConnection() throws {
        var limits = Limits()
        limits.handshakeMillisecondsMax = 50
        let bench = try Bench(limits)
        let socket = clinux_connect("127.0.0.1", bench.port, 10_000)
        defer { clinux_close(socket) }
        #expect(clinux_poll(socket, CLINUX_EVENT_IN, 20_000) > 0)
        var byte: UInt8 = 0
        #expect(clinux_read(socket, &byte, 1) <= 0)
    }

    @Test func hello_pastItsTime_endsTheConnection() throws {
        var limits = Limits()
        limits.handshakeMillisecondsMax = 200
        let bench = try Bench(limits)
        let client = try RawClient(bench)
        #expect(try client.closeReason() == "PEER_TOO_SLOW")
    }

    @Test func connection_idle_isClosed() throws {
        var limits = Limits()
        limits.idleMillisecondsMax = 50
        let bench = try Bench(limits)
        let client = try RawClient(bench)
        try client.sendHello()
        #expect(try client.closeReason() == "CONNECTION_IDLE")
    }

    @Test func connection_idleWithAnOpenCall_isPingedFirst() throws {
        var limits = Limits()
        limits.idleMillisecondsMax = 50
        let bench = try Bench(limits)
        let client = try RawClient(bench)
        try client.sendHello()
        try client.open(1, "hold", [7])
        // The connection stays open as long as the client answers pings.
        for _ in 0..<3 {
            guard let frame = try client.answer(), case .ping(let echo) = frame.kind else {
                Issue.record("no ping")
                return
            }
            try client.send(Frame(call: 0, .pong(echo)))
        }
        while try client.answer() != nil {}
        #expect(bench.sink.seen.wait(until: patience()) { $0.closed == 1 ? $0.cancelled : nil } == [.connectionLost])
    }

    @Test func server_thatSendsNoPong_isLost() throws {
        let bench = try Bench(reactors: 1)
        var target = bench.target()
        target.limits.silenceMillisecondsMax = 100
        let link = try ClientLink(target)
        let held = try link.open(Frame.Open(method: "hold"))
        usleep(500_000)
        bench.sink.release()
        #expect(try held.waitForClose(until: patience())?.status == .ok, "its pongs tell that the server is there")
        let stalled = try link.open(Frame.Open(method: "stall"))
        let problem = #expect(throws: Problem.self) { try stalled.waitForClose(until: patience()) }
        #expect(problem?.reason == "CONNECTION_LOST" && problem?.message.contains("does not answer") == true)
        bench.sink.seen.change { $0.mayGoOn = true }
    }

    @Test func slowReader_pastItsTime_isClosed() throws {
        var limits = Limits()
        limits.slowReaderMillisecondsMax = 100
        let bench = try Bench(limits)
        let client = try RawClient(bench)
        try client.sendHello()
        try client.open(1, "hold")
        for number in 2...4 as ClosedRange<UInt32> { try client.open(number, "large") }
        #expect(bench.sink.seen.wait(until: patience()) { $0.closed == 1 ? $0.cancelled : nil } == [.connectionLost])
    }

    @Test func output_pastItsLimit_endsTheConnection() throws {
        var limits = Limits()
        limits.frameBytesMax = 8 << 20
        limits.bytesInFlightMax = 1 << 30
        limits.outputBytesMax = 10 << 20
        let bench = try Bench(limits)
        let client = try RawClient(bench)
        try client.sendHello()
        for number in 1...10 as ClosedRange<UInt32> {
            try client.open(number, "hold", [UInt8](repeating: 1, count: 4_000_000))
        }
        _ = bench.sink.seen.wait(until: patience()) { $0.held.count == 10 ? true : nil }
        bench.sink.release()
        #expect(bench.sink.seen.wait(until: patience()) { $0.closed == 1 ? true : nil } == true)
    }

    @Test func output_thatIsNotRead_stopsReading() throws {
        let bench = try Bench()
        let client = try RawClient(bench)
        try client.sendHello()
        // All calls come in one write, so that the daemon has them before it has answered any.
        var bytes: [UInt8] = []
        let count = 200
        for number in 1...count {
            FrameEncoder.append(Frame(call: UInt32(number), .open(Frame.Open(method: "medium"))), to: &bytes)
        }
        try client.send(bytes)
        // The daemon begins calls until the socket buffers are full, and no more.
        var last = -1
        while bench.sink.seen.look({ $0.begun }) != last {
            last = bench.sink.seen.look { $0.begun }
            _ = clinux_poll(-1, 0, 300)
        }
        #expect(last > 0 && last < count / 2, "\(last)")
        for _ in 1...count { #expect(try client.close()?.close.status == .ok) }
    }

    @Test func openCalls_withoutACertificate_areFewer() throws {
        var limits = Limits()
        limits.anonymousOpenCallsMax = 2
        let bench = try Bench(limits)
        for (files, allowed) in [(nil, 2), (try bench.certificates.issue(.device, "kiosk-1", serial: 7), 256)] {
            let client = try RawClient(port: bench.port, tls: bench.certificates.clientTLS(files), keeping: bench)
            try client.sendHello()
            guard case .hello(let hello) = try client.next()?.kind else {
                Issue.record("no Hello")
                return
            }
            #expect(hello.openCallsMax == allowed)
            for number in 1...3 as ClosedRange<UInt32> { try client.open(number, "hold") }
            if allowed == 2 { #expect(try client.close()?.close.problem?.reason == "TOO_MANY_CALLS") }
        }
    }

    @Test func output_pastTheTotalLimit_endsTheLargestHolders() throws {
        var limits = Limits()
        limits.outputBytesTotalMax = 40 << 20
        let bench = try Bench(limits)
        let files = try bench.certificates.issue(.device, "kiosk-1", serial: 7)
        let reader = try RawClient(port: bench.port, tls: bench.certificates.clientTLS(files), keeping: bench)
        try reader.sendHello()
        // Each holds two answers of four megabytes and reads nothing.
        let silent = try (0..<12).map { _ in
            let client = try RawClient(port: bench.port, tls: bench.certificates.clientTLS(files), keeping: bench)
            try client.sendHello()
            for number in 1...2 as ClosedRange<UInt32> { try client.open(number, "hold", [UInt8](repeating: 1, count: 1_000_000)) }
            return client
        }
        _ = bench.sink.seen.wait(until: patience()) { $0.held.count == 24 ? true : nil }
        bench.sink.release(as: 4_000_000)
        let ended = bench.sink.seen.wait(until: patience()) { $0.closed > 0 ? $0.closed : nil }
        #expect(ended ?? 0 > 0 && ended ?? 12 < 12)
        try reader.open(1, "echo", [3])
        #expect(try reader.close()?.close.message == [3])
        withExtendedLifetime(silent) {}
    }

    @Test func slowWriter_pastItsTime_isClosed() throws {
        var limits = Limits()
        limits.slowWriterMillisecondsMax = 50
        let bench = try Bench(limits)
        let client = try RawClient(bench)
        try client.sendHello()
        try client.send([0, 0, 0])
        #expect(try client.closeReason() == "PEER_TOO_SLOW")
    }

    @Test func client_thatDoesNotClose_isClosedAfterTheLinger() throws {
        var limits = Limits()
        limits.lingerMillisecondsMax = 50
        let bench = try Bench(limits)
        let client = try RawClient(bench)
        try client.send([1])
        #expect(try client.closeReason() == "PROTOCOL_VIOLATED")
        // The client keeps its end open, but the server no longer counts the connection.
        var drained = false
        let done = Monitor(false)
        bench.server.drain(graceMilliseconds: 0) { done.change { $0 = true } }
        drained = done.wait(until: patience()) { $0 ? true : nil } ?? false
        #expect(drained)
    }
}
