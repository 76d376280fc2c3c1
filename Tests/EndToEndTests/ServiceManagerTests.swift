// lecternd as its service manager sees it: what it says at each step, what --check says, and what it takes for wrong.

import Foundation
import LecternTestSupport
import LecternTesting
import Testing

@Suite(.serialized) struct ServiceManagerTests {
    /// A daemon's folder and configuration; nothing is running.
    private func prepared(_ plugins: String...) throws -> DaemonUnderTest { try DaemonUnderTest(.init(plugins: plugins)) }

    /// Runs it to its end, which must come by itself.
    private func ended(_ arguments: String...) throws -> ProgramResult {
        try Program.run(Repository.products + "/lecternd", arguments, environment: ["NOTIFY_SOCKET": ""], mergesErrors: true)
    }

    @Test func serviceManager_isNotifiedOfEachStep() throws {
        let daemon = try prepared("Hello")
        let socket = try NotifySocket(daemon.folder + "/notify")
        let supervisor = try Program(
            Repository.products + "/lecternd", ["--config", daemon.configurationPath], environment: ["NOTIFY_SOCKET": socket.path])
        #expect(socket.next()?.hasPrefix("READY=1\n") == true)
        kill(supervisor.identifier, SIGHUP)
        let reloading = try #require(socket.next())
        #expect(reloading.hasPrefix("RELOADING=1\nMONOTONIC_USEC="), "\(reloading)")
        #expect(socket.next()?.hasPrefix("READY=1\n") == true)
        kill(supervisor.identifier, SIGTERM)
        #expect(socket.next()?.hasPrefix("STOPPING=1\n") == true)
        #expect(supervisor.finish().status == 0)
    }

    @Test func check_opensEverything_andStartsNothing() throws {
        let daemon = try prepared("Hello")
        let good = try ended("--check", "--config", daemon.configurationPath)
        #expect(good.status == 0 && good.output.contains("the configuration is good") && good.output.contains("hello 1.0.0"), "\(good)")
        #expect(!FileManager.default.fileExists(atPath: daemon.folder + "/state/lectern.db"), "no database was made")
        let ghost = try prepared("Nonsense")
        let bad = try ended("--check", "--config", ghost.configurationPath)
        #expect(bad.status == 78 && bad.output.contains("libNonsensePlugin.so"), "\(bad)")
        try "{ lisen: 1 }".write(toFile: ghost.configurationPath, atomically: true, encoding: .utf8)
        let misspelt = try ended("--check", "--config", ghost.configurationPath)
        #expect(misspelt.status == 78 && misspelt.output.contains("lisen"), "\(misspelt)")
    }

    @Test func arguments_wrong_areReported() throws {
        let wrong = try ended("--nonsense")
        #expect(wrong.status == 64 && wrong.output.contains("--nonsense"), "\(wrong)")
        #expect(try ended("--version").output.hasPrefix("lecternd "))
        #expect(try ended("--help").output.contains("lecternd --check"))
    }
}

/// A datagram socket, as systemd's is.
private struct NotifySocket {
    let path: String
    private let descriptor: Int32
    private static let patienceSeconds = 60

    init(_ path: String) throws {
        self.path = path
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        try #require(path.utf8.count < MemoryLayout.size(ofValue: address.sun_path))
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        var patience = timeval(tv_sec: NotifySocket.patienceSeconds, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        let isBound = withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { Glibc.bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
        }
        try #require(isBound == 0)
    }

    /// The next message; nil when none came.
    func next() -> String? {
        var bytes = [UInt8](repeating: 0, count: 1_024)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
    }
}
