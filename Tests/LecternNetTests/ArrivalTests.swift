// Edge-triggered reading: all input is read without a further event, and no connection starves the others.

import CLinux
import LecternTesting
import LecternWire
import Testing

@testable import LecternNet

@Suite struct ArrivalTests {
    /// Blocks the reactor until `mayGoOn`.
    private func stall(_ bench: Bench) throws -> RawClient {
        let client = try RawClient(bench)
        try client.sendHello()
        let before = bench.sink.seen.change { seen in
            seen.mayGoOn = false
            return seen.begun
        }
        try client.open(1, "stall")
        _ = bench.sink.seen.wait(until: patience()) { $0.begun > before ? true : nil }
        return client
    }

    @Test func peerEnd_withItsLastBytes_isNoticed() throws {
        let bench = try Bench()
        let clients = try (0..<20).map { _ in try RawClient(bench) }
        for client in clients { try client.sendHello() }
        let staller = try stall(bench)
        // The reactor is blocked, so each connection's last bytes and its end of file are read together.
        for client in clients {
            try client.open(1, "echo", [1])
            clinux_shutdown_write(client.socket)
        }
        bench.sink.seen.change { $0.mayGoOn = true }
        for client in clients {
            while try client.next() != nil {}
        }
        staller.shutdown()
    }

    @Test func violation_whileThePeerStillSends_deliversItsCloseReason() throws {
        let bench = try Bench()
        let client = try RawClient(bench)
        try client.sendHello()
        let staller = try stall(bench)
        var bytes = [UInt8](repeating: 7, count: 16 << 20)
        bytes[0] = 1
        // The socket buffers are full before the server closes; the rest fits only when the server reads on.
        let count = client.push(bytes, from: 0)
        #expect(count < bytes.count)
        bench.sink.seen.change { $0.mayGoOn = true }
        try client.send(Array(bytes[count...]))
        #expect(try client.closeReason() == "PROTOCOL_VIOLATED")
        staller.shutdown()
    }

    @Test func input_largerThanOneReadSlice_isReadWithoutAFurtherEvent() throws {
        let bench = try Bench()
        let client = try RawClient(bench, tls: bench.certificates.clientTLS(try bench.certificates.issue(.device, "kiosk", serial: 7)))
        try client.sendHello()
        let message = [UInt8](repeating: 5, count: 600_000)
        for number in 1...4 { try client.open(UInt32(number), "echo", message) }
        for number in 1...4 {
            let end = try #require(try client.close())
            #expect(end.call == UInt32(number))
            #expect(end.close.message == message)
        }
    }

    @Test func burstOfRecords_isReadWithoutAFurtherEvent() throws {
        let bench = try Bench()
        let client = try RawClient(bench)
        try client.sendHello()
        for round in 0..<10 {
            let staller = try stall(bench)
            let numbers = (1...100).map { UInt32(100 * round + $0) }
            for number in numbers { try client.open(number, "echo", [1]) }
            bench.sink.seen.change { $0.mayGoOn = true }
            for number in numbers { #expect(try client.close()?.call == number) }
            staller.shutdown()
        }
    }

    /// The last read of a slice has the call that fills the bytes in flight, with more input behind it.
    @Test(arguments: 0...33) func input_behindTheCallThatStoppedReading_isReadWhenItEnds(before: Int) throws {
        var limits = Limits()
        limits.bytesInFlightMax = 10_000
        let bench = try Bench(limits)
        let client = try RawClient(bench)
        try client.sendHello()
        let staller = try stall(bench)
        for _ in 0..<before { try client.send(Frame(call: 0, .ping(1))) }
        try client.open(1, "hold", [UInt8](repeating: 1, count: 10_000))
        try client.open(2, "echo", [2])
        bench.sink.seen.change { $0.mayGoOn = true }
        for _ in 0..<before { #expect(try client.answer()?.kind == .pong(1)) }
        _ = bench.sink.seen.wait(until: patience()) { $0.held.isEmpty ? nil : true }
        bench.sink.release()
        #expect(try client.close()?.call == 1)
        #expect(try client.close()?.call == 2)
        staller.shutdown()
    }

    @Test func controlRecords_inAFlood_delayNoOtherConnection() throws {
        let bench = try Bench()
        let flooder = try RawClient(bench)
        let other = try RawClient(bench)
        try flooder.sendHello()
        try other.sendHello()
        let staller = try stall(bench)
        // More records than OpenSSL reads in one call.
        for _ in 0..<1_500 { try flooder.changeKey() }
        try flooder.open(1, "hold", [1])
        try other.open(1, "hold", [2])
        bench.sink.seen.change { $0.mayGoOn = true }
        let order = bench.sink.seen.wait(until: patience()) { $0.held.count == 2 ? $0.held.map(\.open.message) : nil }
        #expect(order == [[2], [1]])
        bench.sink.release()
        #expect(try flooder.close()?.close.message == [1])
        staller.shutdown()
    }
}
