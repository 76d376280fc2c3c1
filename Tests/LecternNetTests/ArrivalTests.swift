// What arrives is read to its end, though epoll tells of each arrival once.

import CLinux
import LecternTesting
import LecternWire
import Testing

@testable import LecternNet

@Suite struct ArrivalTests {
    /// Has the reactor stand still until `mayGoOn`.
    private func stall(_ bench: Bench) throws -> RawClient {
        let client = try RawClient(bench)
        try client.greet()
        try client.open(1, "stall")
        _ = bench.sink.seen.wait(until: patience()) { $0.begun == 1 ? true : nil }
        return client
    }

    @Test func aPeerWhoseEndComesWithItsLastBytesIsNoticed() throws {
        let bench = try Bench()
        let clients = try (0..<20).map { _ in try RawClient(bench) }
        for client in clients { try client.greet() }
        let staller = try stall(bench)
        // The reactor stands still, so that the bytes and the end lie there together when their turn comes.
        for client in clients {
            try client.open(1, "echo", [1])
            clinux_shutdown_write(client.socket)
        }
        bench.sink.seen.change { $0.mayGoOn = true }
        for client in clients {
            while try client.next() != nil {}
        }
        staller.leave()
    }

    @Test func whoIsToGoMayStillSayMuchBeforeItListens() throws {
        let bench = try Bench()
        let client = try RawClient(bench)
        try client.greet()
        let staller = try stall(bench)
        var bytes = [UInt8](repeating: 7, count: 16 << 20)
        bytes[0] = 1
        // What the sockets hold lies there before the server hangs up; only when it takes that away is there room for the rest.
        let count = client.push(bytes, from: 0)
        #expect(count < bytes.count)
        bench.sink.seen.change { $0.mayGoOn = true }
        try client.send(Array(bytes[count...]))
        #expect(try client.lastWords() == "PROTOCOL_VIOLATED")
        staller.leave()
    }

    @Test func moreThanOneTurnReadsIsReadWithoutAFurtherArrival() throws {
        let bench = try Bench()
        let client = try RawClient(bench, tls: bench.certificates.clientTLS(try bench.certificates.issue(.device, "kiosk", serial: 7)))
        try client.greet()
        let message = [UInt8](repeating: 5, count: 600_000)
        for number in 1...4 { try client.open(UInt32(number), "echo", message) }
        for number in 1...4 {
            let end = try #require(try client.close())
            #expect(end.call == UInt32(number))
            #expect(end.close.message == message)
        }
    }
}
