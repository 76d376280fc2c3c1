// Debian's mail server, Exim, in a folder of the test's own: it takes mail on a port of loopback and keeps it in a folder.

import Foundation
import Glibc
import LecternTestSupport
import Testing

/// A mail server that can be stopped and started. Mail to "nobody" is refused.
final class MailServer {
    private static let program = "/usr/sbin/exim4"
    static let isInstalled = access(program, X_OK) == 0

    private let folder: TemporaryFolder
    let port: UInt16
    private var server: Program?

    /// Chooses a port and writes the configuration; starts nothing yet.
    init() throws {
        folder = try TemporaryFolder()
        port = try Self.freePort()
        // Exim delivers as nobody who may do all.
        let account = getuid() == 0 ? "mail" : NSUserName()
        for name in ["spool", "mail"] {
            try FileManager.default.createDirectory(atPath: "\(folder.path)/\(name)", withIntermediateDirectories: true)
        }
        guard chmod(folder.path, 0o755) == 0 else { throw Failure(description: "chmod \(folder.path): errno \(errno)") }
        if getuid() == 0, let entry = getpwnam(account) {
            guard chown("\(folder.path)/mail", entry.pointee.pw_uid, entry.pointee.pw_gid) == 0 else { throw Failure(description: "chown: errno \(errno)") }
        }
        try configuration(account).write(toFile: folder.path + "/exim.conf", atomically: true, encoding: .utf8)
    }

    deinit {
        do { try kill() } catch { Issue.record("the mail server: \(error)") }
    }

    struct Failure: Error, CustomStringConvertible { let description: String }

    private func configuration(_ account: String) -> String {
        """
        spool_directory = \(folder.path)/spool
        log_file_path = \(folder.path)/spool/%slog
        primary_hostname = mail.example.org
        local_interfaces = 127.0.0.1
        daemon_smtp_ports = \(port)
        tls_advertise_hosts =
        smtp_accept_queue_per_connection = 0
        \(getuid() == 0 ? "exim_user = root\nexim_group = root" : "")
        acl_smtp_rcpt = recipients
        acl_smtp_data = accept
        keep_environment =
        begin acl
        recipients:
          deny local_parts = nobody
               message = 5.1.1 no such user
          accept
        begin routers
        all:
          driver = accept
          transport = folder
        begin transports
        folder:
          driver = appendfile
          maildir_format
          directory = \(folder.path)/mail
          create_directory
          user = \(account)
          group = \(account)

        """
    }

    /// Starts it and waits until it takes mail.
    func start() throws {
        let server = try Program(Self.program, ["-C", folder.path + "/exim.conf", "-bdf", "-oP", folder.path + "/pid"])
        self.server = server
        guard waitUntil({ isAnswering || !server.isRunning }), server.isRunning else { throw Failure(description: "exim: \(server.finish())") }
    }

    /// Ends it as a power cut does, with the processes that it has made for open sessions.
    func kill() throws {
        guard let server else { return }
        _ = try Program.run("pkill", ["-KILL", "-P", "\(server.identifier)"])
        Glibc.kill(server.identifier, SIGKILL)
        _ = server.finish()
        self.server = nil
    }

    /// The messages that were delivered, whole.
    var messages: [String] {
        let inbox = folder.path + "/mail/new"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: inbox)) ?? []
        return names.compactMap { try? String(contentsOfFile: "\(inbox)/\($0)", encoding: .utf8) }
    }

    /// What it logged, for whoever reads a failed test.
    var log: String { (try? String(contentsOfFile: folder.path + "/spool/mainlog", encoding: .utf8)) ?? "" }

    private var isAnswering: Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        return Self.withLoopback(port) { connect(descriptor, $0, $1) } == 0
    }

    private static func freePort() throws -> UInt16 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        guard withLoopback(0, { bind(descriptor, $0, $1) }) == 0 else { throw Failure(description: "bind: errno \(errno)") }
        var address = sockaddr_in(), size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let named = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
        }
        guard named == 0 else { throw Failure(description: "getsockname: errno \(errno)") }
        return UInt16(bigEndian: address.sin_port)
    }

    private static func withLoopback(_ port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
    }
}
