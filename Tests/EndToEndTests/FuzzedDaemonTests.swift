// Mutated frames and requests against a whole daemon: it neither dies, nor grows, nor harms another connection.
// LECTERN_FUZZ_ROUNDS sets how many, LECTERN_FUZZ_SEED with which seed.

import Foundation
import HelloMessages
import HostMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Testing

@Suite struct FuzzedDaemonTests {
    private static func setting(_ name: String, _ usual: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
    }

    /// Resident memory of a process in KiB.
    private func residentKiB(_ process: Int32) throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
        return try #require(Int(line.split(whereSeparator: \.isWhitespace)[1]))
    }

    @Test func daemon_underMutatedFrames_survivesWithinItsMemory() throws {
        let rounds = FuzzedDaemonTests.setting("LECTERN_FUZZ_ROUNDS", 20_000)
        let seed = UInt64(FuzzedDaemonTests.setting("LECTERN_FUZZ_SEED", 5))
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let worker = try #require(daemon.workers.first)
        let connection = try daemon.connect(.device, "kiosk-1")
        let hello = Hello.Client(SessionCaller(connection))
        var flood = Flood(daemon: daemon, files: try daemon.certificate(.admin, "flood"), seed: seed)
        var middle = 0
        while flood.sent < rounds {
            flood.wave()
            #expect(try hello.greet(.init(name: "李白")).greeting.contains("李白"))
            if middle == 0, flood.sent > rounds / 2 { middle = try residentKiB(worker) }
        }
        #expect(try hello.sign(.init(name: "seed \(seed)")).guestId != 0)
        let grown = try residentKiB(worker) - middle
        #expect(daemon.workers == [worker], "seed \(seed): the worker did not survive")
        #expect(grown < 16_384, "seed \(seed): the worker grew by \(grown) KiB in the second half")
        #expect(flood.answered > rounds / 100, "hardly anything was understood, so hardly anything was tested")
    }
}

/// Connections that say whole frames, mutated frames, and calls with mutated requests.
private struct Flood {
    let daemon: DaemonUnderTest
    let files: TestCertificates.Files
    var random: SeededRandom
    var ticket: [UInt8] = []
    var sent = 0
    var answered = 0

    init(daemon: DaemonUnderTest, files: TestCertificates.Files, seed: UInt64) {
        self.daemon = daemon
        self.files = files
        random = SeededRandom(seed: seed)
    }

    /// One connection's worth.
    mutating func wave() {
        guard let client = try? RawClient(port: daemon.port, tls: daemon.certificates.clientTLS(files), ticket: ticket)
        else { return }
        try? client.sendHello()
        var bytes: [UInt8] = []
        for number in 1...(1 + random.below(200)) {
            bytes += said(UInt32(number))
            sent += 1
        }
        try? client.send(bytes + encoded(Frame(call: 0, .ping(UInt64.max))))
        // Until the pong, or the daemon's last word; every other connection just goes away.
        let stays = random.chance(2)
        reading: while stays, let frame = try? client.next() {
            switch frame.kind {
            case .pong(.max): break reading
            case .close: answered += frame.call == 0 ? 0 : 1
            default: break
            }
        }
        client.shutdown()
        if let fresh = client.ticket { ticket = fresh }
    }

    /// Mostly what a client may say now, else anything; so that a connection lives for some fifty frames.
    private mutating func said(_ number: UInt32) -> [UInt8] {
        let earlier = UInt32(1 + random.below(Int(number)))
        switch random.below(100) {
        case 0: return encoded(random.frame())
        case 1: return prefixed(random.mutated(Array(encoded(Frame(call: number, .open(open())))[5...])))
        case 2..<6: return encoded(Frame(call: number, .open(open())), Frame(call: earlier, .cancel))
        case 6..<10: return encoded(Frame(call: number, .open(open())), Frame(call: earlier, .credit(random.number32())))
        case 10..<14: return encoded(Frame(call: number, .open(open())), Frame(call: 0, .ping(random.next())))
        default: return encoded(Frame(call: number, .open(open())))
        }
    }

    private mutating func open() -> Frame.Open {
        let methods =
            ["Hello/Greet", "Hello/Sign", "Hello/Guests", "Hello/SignMany"].map { "lectern.hello.v1." + $0 }
            + ["Describe", "Status", "Watch"].map { "lectern.host.v1.Host/" + $0 }
        let request = (try? Hello.SignRequest(name: random.text(30)).encoded()) ?? []
        return Frame.Open(
            method: methods[random.below(methods.count)],
            message: random.chance(2) ? request : random.mutated(request),
            timeoutMilliseconds: random.chance(2) ? 0 : UInt32(random.below(50)),
            requestKey: random.chance(4) ? random.text(36) : RequestKey.make(), more: random.chance(8),
            credit: random.chance(2) ? 0 : UInt32(random.below(20)))
    }
}
