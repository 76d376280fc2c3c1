// A terminal that says nothing costs the daemon little: its buffers are given back.

import Foundation
import HelloMessages
import LecternMessages
import LecternNet
import LecternTesting
import Testing

@Suite(.serialized) struct IdleConnectionTests {
    private static let connections = 400
    /// OpenSSL's two buffers of a connection alone, did it keep them, are more.
    private static let kibEachMax = 40

    /// Resident memory of a process in KiB.
    private func residentKiB(_ process: Int32) throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
        return try #require(Int(line.split(whereSeparator: \.isWhitespace)[1]))
    }

    /// Connections on each of which a large request was refused, so that every buffer was in use once.
    private func used(_ daemon: DaemonUnderTest, _ count: Int) throws -> [RawClient] {
        let files = try daemon.certificate(.device, "kiosk-1")
        let request = try Hello.GreetRequest(name: String(repeating: "名", count: 30_000)).encoded()
        return try (0..<count).map { _ in
            let client = try RawClient(port: daemon.port, tls: daemon.certificates.clientTLS(files))
            try client.sendHello()
            try client.open(1, "lectern.hello.v1.Hello/Greet", request)
            _ = try #require(try client.close())
            return client
        }
    }

    @Test func idleConnection_holdsNoBuffers() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let worker = try #require(daemon.workers.first)
        let warm = try used(daemon, 50)
        let before = try residentKiB(worker)
        let idle = try used(daemon, IdleConnectionTests.connections)
        let each = (try residentKiB(worker) - before) / IdleConnectionTests.connections
        print("an idle connection holds \(each) KiB")
        #expect(each < IdleConnectionTests.kibEachMax)
        for client in warm + idle { client.shutdown() }
    }
}
