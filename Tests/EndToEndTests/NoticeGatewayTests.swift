// examples/notice-gateway as a partner runs it: a real daemon, a real mail server, and everything that can end ends.

import CityMessages
import Foundation
import HostMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import NoticesMessages
import ReadersMessages
import TellerMessages
import Testing

@Suite final class NoticeGatewayTests {
    private static let carrier = "mailer"
    private static let isUsable = PythonClientTests.isUsable && MailServer.isInstalled

    private let daemon: DaemonUnderTest
    private let mail: MailServer
    private let folder: TemporaryFolder
    /// Made anew after each worker's end.
    private var admin: SessionCaller

    init() throws {
        daemon = try DaemonUnderTest(plugins: ["City", "Readers", "Staff", "Work", "Notices", "Teller"])
        mail = try MailServer()
        folder = try TemporaryFolder()
        admin = SessionCaller(try daemon.connect(.admin, "admin"))
        let places = City.Client(admin)
        _ = try places.putLibrary(.init(code: "LIB", name: "市图书馆"))
        _ = try places.putPartner(.init(partner: .init(name: Self.carrier, title: "邮件")))
        _ = try Notices.Client(admin).putChannel(.init(channel: .init(kind: .email, carrier: Self.carrier, rank: 1)))
        _ = try Readers.Client(admin).putCategory(.init(code: "adult", name: "成人"))
        for name in ["client.py", "gateway.py"] {
            try FileManager.default.copyItem(atPath: "\(Repository.path)/examples/notice-gateway/\(name)", toPath: "\(folder.path)/\(name)")
        }
        let protos = ["options", "wire/v1/wire", "host/v1/host", "work/v1/work", "notices/v1/notices"].map { "lectern/\($0).proto" }
        try Program.output("sh", ["-c", "cd '\(Repository.path)/Proto' && protoc -I. --python_out='\(folder.path)' \(protos.joined(separator: " "))"])
    }

    /// Adds a reader with an e-mail address.
    private func reader(_ name: String) throws -> Int64 {
        let register = Readers.Client(admin)
        let made = try register.putReader(.init(card: "CARD-\(name)", name: name, category: "adult", language: "zh"))
        _ = try register.change(
            .init(readerId: made.readerId, expectedVersion: made.version, fields: ["email"], email: "\(name)@example.org"))
        return made.readerId
    }

    /// Tells a reader of a book, at whatever hour.
    private func tell(_ reader: Int64, _ key: String) throws -> Int64 {
        let kind = Notices.Kind(
            code: "teller.news", version: 1, title: [.init(language: "en", text: "News")], purpose: .service,
            fields: [.init(name: "title", label: [.init(language: "en", text: "Title")], needed: true, sample: "红楼梦")],
            expiryMinutes: 1_440, ignoresHours: true,
            templates: [.init(language: "en", subject: "News", body: "{title}"), .init(language: "zh", subject: "通知", body: "《{title}》到了")])
        return try Teller.Client(admin).tell(.init(kind: kind, key: key, readerId: reader, values: [.init(name: "title", value: "三体 \(key)")])).noticeId
    }

    private func gateway(_ port: UInt16? = nil) throws -> Program {
        let files = try daemon.certificate(.partner, Self.carrier)
        return try Program(
            PythonClientTests.python,
            [
                "gateway.py", "run", "--server", "localhost:\(daemon.port)", "--ca", daemon.certificates.authority, "--certificate", files.certificate,
                "--key", files.key, "--smtp", "127.0.0.1:\(port ?? mail.port)", "--from", "library@example.org", "--state", "state.db",
                "--retry-seconds", "0.2",
            ], in: folder.path)
    }

    private func state(_ notice: Int64) throws -> Notices.NoticeState { try Notices.Client(admin).get(.init(noticeId: notice)).notice?.state ?? .unspecified }

    private func waitForDelivery(_ notices: [Int64], _ gateway: Program) throws {
        let isDone = try waitUntil { try notices.allSatisfy { try state($0) == .delivered } }
        let states = try notices.map { try state($0) }
        #expect(isDone, "\(states)\n\(gateway.errors)\n\(mail.log)")
    }

    /// How often each message arrived, by its name, of which the notice's number is the first part.
    private var arrived: [String: Int] {
        var counts: [String: Int] = [:]
        for message in mail.messages {
            let line = message.split(separator: "\n").first { $0.hasPrefix("Message-ID: <") }
            counts[line.map { String($0.dropFirst("Message-ID: <".count).prefix { $0 != "." }) } ?? "", default: 0] += 1
        }
        return counts
    }

    @Test(.enabled(if: isUsable, "needs python3-protobuf and exim4, which make test installs"))
    func notices_overEndsOfGatewayDaemonAndMailServer_arriveOnce() throws {
        let readers = try (0..<6).map { try reader("reader-\($0)") }
        // Some wait before the gateway runs for the first time; it has no cursor, and lists them.
        var notices = try readers.map { try tell($0, "waiting-\($0)") }
        try mail.start()
        var gateway = try gateway()
        try waitForDelivery(notices, gateway)
        // The mail server is down: what the gateway has fetched waits there, over its own death and a reload of the daemon.
        try mail.kill()
        notices += try readers.map { try tell($0, "down-\($0)") }
        #expect(try waitUntil { try notices.suffix(6).contains { try state($0) == .sent } }, "\(gateway.errors)")
        kill(gateway.identifier, SIGKILL)
        _ = gateway.finish()
        let before = daemon.workers
        daemon.signal(SIGHUP)
        #expect(waitUntil { daemon.workers.count == 1 && daemon.workers != before })
        admin = SessionCaller(try daemon.connect(.admin, "admin"))
        notices += try readers.map { try tell($0, "away-\($0)") }
        gateway = try self.gateway()
        try mail.start()
        // And a worker's death while it is about them.
        #expect(waitUntil { arrived.count > 7 }, "\(gateway.errors)\n\(mail.log)")
        for worker in daemon.workers { kill(worker, SIGKILL) }
        admin = SessionCaller(try daemon.connect(.admin, "admin"))
        try waitForDelivery(notices, gateway)
        #expect(waitUntil { arrived.count == notices.count }, "\(mail.log)")
        #expect(arrived == Dictionary(uniqueKeysWithValues: notices.map { ("\($0)", 1) }))
        kill(gateway.identifier, SIGTERM)
        #expect(gateway.finish().status == 0)
    }

    @Test(.enabled(if: isUsable, "needs python3-protobuf and exim4, which make test installs"))
    func bounces_atOnceAndLater_areTold() throws {
        try mail.start()
        let gateway = try gateway()
        let lost = try reader("nobody"), gone = try reader("gone")
        let notice = try tell(lost, "lost")
        func bounce(of reader: Int64) throws -> Notices.Contact? {
            try Notices.Client(admin).preferences(.init(readerId: reader)).contacts.first { $0.channel == .email && $0.bouncedAtMs != 0 }
        }
        #expect(try waitUntil { try bounce(of: lost) != nil }, "\(gateway.errors)")
        #expect(try bounce(of: lost)?.reason.contains("5.1.1") == true)
        // No other channel is left: it is in the inbox.
        #expect(try state(notice) == .failed)
        // A mailbox that took the message and sent it back.
        let late = try tell(gone, "late")
        try waitForDelivery([late], gateway)
        #expect(waitUntil { !mail.messages.isEmpty })
        let message = try #require(mail.messages.first { $0.contains("To: gone@example.org") })
        let name = try #require(message.split(separator: "\n").first { $0.hasPrefix("Message-ID:") })
        let report = """
            From: MAILER-DAEMON@mail.example.org
            To: library@example.org
            Subject: Undelivered
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            It came back.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mail.example.org

            Final-Recipient: rfc822; gone@example.org
            Action: failed
            Status: 5.2.1
            Diagnostic-Code: smtp; 550 5.2.1 mailbox closed

            --b
            Content-Type: text/rfc822-headers

            \(name)
            To: gone@example.org

            --b--

            """
        let read = try Program.run(PythonClientTests.python, ["gateway.py", "bounce", "--state", "state.db"], input: [UInt8](report.utf8), in: folder.path)
        #expect(read.status == 0, "\(read)")
        #expect(try waitUntil { try bounce(of: gone) != nil }, "\(gateway.errors)")
        let other = try Program.run(PythonClientTests.python, ["gateway.py", "bounce", "--state", "state.db"], input: [UInt8]("Subject: hello\n\n".utf8), in: folder.path)
        #expect(other.status == 1)
    }
}
