// A thousand connections at once, and hostile ones beside a working one.

internal import Foundation
internal import LecternNet
import LecternTestSupport
internal import LecternTesting
internal import LecternWire
internal import Testing

@Suite struct CrowdTests {
    @Test func connections_aThousandAtOnce_areServed() throws {
        let bench = try Bench(reactors: 2)
        var clients: [RawClient] = []
        for number in 0..<1000 {
            let client = try RawClient(bench)
            try client.sendHello()
            try client.open(1, "echo", [UInt8(number & 255)])
            clients.append(client)
        }
        for (number, client) in clients.enumerated() {
            #expect(try client.close()?.close.message == [UInt8(number & 255)])
        }
        #expect(bench.server.connections == 1000)
        for client in clients { client.shutdown() }
        #expect(bench.sink.seen.wait(until: patience()) { $0.closed == 1000 ? true : nil } == true)
    }

    /// LECTERN_FUZZ_ROUNDS frames over TLS, at most a hundred on one connection, while another works.
    @Test func mutatedFrames_harmNoOtherConnection() throws {
        let rounds = ProcessInfo.processInfo.environment["LECTERN_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 10_000
        let bench = try Bench(reactors: 1)
        let link = try bench.connect()
        let isOver = Monitor(false)
        let flood = try PlainThread(name: "flood") {
            defer { isOver.change { $0 = true } }
            var random = SeededRandom(seed: 11)
            var sent = 0
            while sent < rounds {
                guard let client = try? RawClient(bench) else { continue }
                try? client.sendHello()
                var bytes: [UInt8] = []
                for number in 1...(1 + random.below(100)) {
                    var frame = random.frame()
                    if random.chance(2) { frame.call = UInt32(number) }
                    bytes += random.chance(3) ? random.mutated(encoded(frame)) : encoded(frame)
                    sent += 1
                }
                try? client.send(bytes)
                client.shutdown()
                _ = try? client.closeReason()
            }
        }
        var asked: UInt64 = 0
        while !isOver.look({ $0 }) {
            asked += 1
            let message = [UInt8(truncatingIfNeeded: asked)]
            #expect(try link.ask("echo", message).message == message)
        }
        flood.join()
        #expect(asked > 0)
        _ = bench.sink.seen.wait(until: patience()) { $0.closed == $0.opened.count - 1 ? true : nil }
        bench.sink.release()
        #expect(bench.server.openCalls == 0)
    }

    @Test func garbage_harmsNoOtherConnection() throws {
        let bench = try Bench(reactors: 1)
        let link = try bench.connect()
        let flood = try PlainThread(name: "flood") {
            for round in 0..<150 {
                guard let client = try? RawClient(bench) else { continue }
                if round % 3 != 0 { try? client.sendHello() }
                var bytes = [UInt8](repeating: UInt8(truncatingIfNeeded: round &* 37), count: 20_000)
                if round % 2 == 0 { bytes.replaceSubrange(0..<5, with: [0, 0, 0, 0, 200]) }
                for _ in 0..<5 { try? client.send(bytes) }
                _ = try? client.closeReason()
            }
        }
        for round in 0..<1500 {
            let message = [UInt8(truncatingIfNeeded: round)]
            #expect(try link.ask(round % 5 == 0 ? "later" : "echo", message).message == message)
        }
        flood.join()
        #expect(try link.ask("echo", [1]).message == [1])
    }
}
