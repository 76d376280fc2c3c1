// Clients that ask for much and read nothing: the daemon's memory stays bounded, and others are served meanwhile.

import Foundation
import HelloMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import Testing

@Suite(.serialized) struct OutputTests {
    private static let clients = 60
    private static let callsOfEach: UInt32 = 256

    /// Memory that a process holds, in MiB.
    private func memory(_ process: Int32) throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
        return try #require(line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }) / 1024
    }

    /// Asks for the descriptions of everything again and again, and reads none of them.
    private func silent(_ daemon: DaemonUnderTest, _ files: TestCertificates.Files?) throws -> RawClient {
        let client = try RawClient(port: daemon.port, tls: daemon.certificates.clientTLS(files))
        var bytes: [UInt8] = []
        FrameEncoder.append(Frame(call: 0, .hello(Frame.Hello(name: "silent"))), to: &bytes)
        for number in 1...OutputTests.callsOfEach {
            FrameEncoder.append(Frame(call: number, .open(Frame.Open(method: "lectern.host.v1.Host/Describe"))), to: &bytes)
        }
        try client.send(bytes)
        return client
    }

    @Test(arguments: [false, true]) func memory_withClientsThatReadNothing_staysBounded(isCertified: Bool) throws {
        var options = DaemonUnderTest.Options(plugins: ["City", "Readers", "Staff", "Work", "Ledger", "Notices", "Discovery", "Circulation", "Hello"])
        options.limits = "output_bytes_total_max: 33554432, compute_queue_max: 100000"
        let daemon = try DaemonUnderTest(options)
        try daemon.start()
        let worker = try #require(daemon.workers.first)
        let kiosk = try daemon.connect(.device, "kiosk-1")
        let hello = Hello.Client(SessionCaller(kiosk))
        _ = try hello.greet(.init(name: "杜甫"))
        let before = try memory(worker)
        let files = isCertified ? try daemon.certificate(.device, "kiosk-2") : nil
        var clients: [RawClient] = []
        var most = before
        for _ in 0..<OutputTests.clients {
            clients.append(try silent(daemon, files))
            most = max(most, try memory(worker))
        }
        for _ in 0..<20 {
            #expect(try hello.greet(.init(name: "李白")).greeting.contains("李白"))
            most = max(most, try memory(worker))
            usleep(100_000)
        }
        // Unbounded it is 60 x 256 x 57 KB = 870 MB. TLS and buffers of the sockets have their part of it.
        #expect(most - before < 160, "from \(before) to \(most) MiB")
        withExtendedLifetime(clients) {}
    }
}
