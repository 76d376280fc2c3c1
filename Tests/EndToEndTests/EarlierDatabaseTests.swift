// Databases that an earlier build made: what is stored and said of it has not changed.

import Foundation
import HostMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import Testing

/// `databases/` holds, for each store, the sample city after a few loans as the build before rows were declared as messages left
/// it, and beside it calls with what that build answered.
@Suite struct EarlierDatabaseTests {
    private static let folder = Repository.path + "/Tests/EndToEndTests/databases"
    private static let plugins = ["Hello", "City", "Readers", "Staff", "Work", "Ledger", "Notices", "Discovery", "Circulation"]

    /// A daemon on the database that is kept for the store under test.
    private func daemon() throws -> DaemonUnderTest {
        let database = try TestDatabase()
        let kept = try TemporaryFolder()
        let unpacked = try Program.run("gunzip", ["-c", "\(Self.folder)/\(database.store.rawValue).gz"]).succeeded()
        try kept.write("database", unpacked.outputBytes)
        try database.load(kept.path + "/database")
        var options = DaemonUnderTest.Options(plugins: Self.plugins)
        options.database = database
        let daemon = try DaemonUnderTest(options)
        try daemon.start()
        return daemon
    }

    /// Runs `lectern call` with a line for each call.
    private func call(_ daemon: DaemonUnderTest, _ role: Role, _ name: String, _ lines: [[String: Any]], session: String = "") throws -> [Any] {
        let folder = try TemporaryFolder()
        let texts = try lines.map { String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self) }
        try folder.write("calls", Array(texts.joined(separator: "\n").utf8))
        let files = try daemon.certificate(role, name)
        let result = try Program.run(
            Repository.products + "/lectern",
            ["call", "--lines", folder.path + "/calls", "--json", "--server", "127.0.0.1:\(daemon.port)", "--ca", daemon.certificates.authority,
                "--certificate", files.certificate, "--key", files.key] + (session.isEmpty ? [] : ["--session", session]),
            hasOwnHome: true)
        #expect(result.status == 0, "\(result.errors)")
        return try result.output.split(separator: "\n").map { try JSONSerialization.jsonObject(with: Data($0.utf8)) }
    }

    /// Whether an answer has all that was answered before; it may have more.
    private func holds(_ answer: Any, _ before: Any) -> Bool {
        switch (answer, before) {
        case (let answer as [String: Any], let before as [String: Any]):
            before.allSatisfy { name, value in answer[name].map { holds($0, value) } ?? false }
        case (let answer as [Any], let before as [Any]):
            answer.count == before.count && zip(answer, before).allSatisfy { holds($0, $1) }
        default: (answer as? NSObject) == (before as? NSObject)
        }
    }

    @Test func everyAnswer_isThatOfTheEarlierBuild() throws {
        let daemon = try daemon()
        let text = try String(contentsOfFile: "\(Self.folder)/\(TestStore.current().rawValue).jsonl", encoding: .utf8)
        let kept = try text.split(separator: "\n").map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
        #expect(kept.count >= 19)
        let answers = try call(daemon, .admin, "admin", kept.map { $0.filter { $0.key != "answer" } })
        #expect(answers.count == kept.count)
        for (answer, before) in zip(answers, kept) {
            let expected = try #require(before["answer"])
            #expect(holds(answer, expected), "\(before["method"] ?? "")\n\(answer)\n\(expected)")
        }
    }

    @Test func changesOfTheEarlierBuild_haveNobodyAndNoMethod() throws {
        let daemon = try daemon()
        let connection = try daemon.connect(.admin, "admin")
        let stream = try connection.stream(
            "lectern.host.v1.Host/Watch", try Host.WatchRequest(fromStart: true).encoded())
        let item = try #require(try stream.next(timeoutMilliseconds: 20_000))
        let change = try Host.Change(item.message)
        #expect(!change.topic.isEmpty && change.person == 0 && change.session == "" && change.method == "")
    }

    @Test func readersOfTheEarlierBuild_areFoundByPinyin_onceSomebodySignedIn() throws {
        let daemon = try daemon()
        func found() throws -> Bool {
            let page = try call(daemon, .admin, "admin", [["method": "Readers/FindReaders", "request": ["text": "lxm"]]]).first as? [String: Any]
            return ((page?["readers"] as? [[String: Any]]) ?? []).contains { $0["card"] as? String == "0755000001" }
        }
        #expect(try !found())
        _ = try call(daemon, .device, "kiosk-szlib-1", [["method": "Readers/SignIn", "request": ["card": "0755000001", "pin": "730519"]]])
        #expect(try waitUntil(every: 100, found))
    }

    @Test func recordsOfTheEarlierBuild_areFoundByPinyin_onceOneWasReturned() throws {
        let daemon = try daemon()
        func search(_ words: String) throws -> [String] {
            let page = try call(daemon, .device, "kiosk-szlib-1", [["method": "Discovery/Search", "request": ["words": words]]]).first as? [String: Any]
            return ((page?["records"] as? [[String: Any]]) ?? []).compactMap { $0["title"] as? String }
        }
        let before = try search("三体")
        #expect(try !before.isEmpty && !search("santi").contains(before[0]))
        let signedIn = try call(daemon, .device, "kiosk-szlib-1", [["method": "Readers/SignIn", "request": ["card": "0755000001", "pin": "730519"]]])
        let session = try #require((signedIn.first as? [String: Any])?["session"] as? String)
        let loans = try call(daemon, .device, "kiosk-szlib-1", [["method": "Circulation/Loans", "request": [:]]], session: session)
        let items = ((loans.first as? [String: Any])?["loans"] as? [[String: Any]] ?? []).compactMap { ($0["item"] as? [String: Any])?["barcode"] as? String }
        // Not every one becomes available at once: somebody may wait for it.
        _ = try call(daemon, .device, "kiosk-szlib-1", items.map { ["method": "Circulation/Return", "request": ["barcode": $0]] })
        #expect(try waitUntil(every: 100) { try search("santi").contains(before[0]) })
        #expect(try search("三体") == before)
        // Its records are grouped then, too.
        #expect(try waitUntil(every: 100) {
            let page = try call(daemon, .device, "kiosk-szlib-1", [["method": "Discovery/Search", "request": ["words": "三体"]]]).first as? [String: Any]
            let records = page?["records"] as? [[String: Any]] ?? []
            return !records.isEmpty && records.allSatisfy { ($0["workId"] as? String ?? "0") != "0" }
        })
    }

    @Test func aLoanOfTheEarlierBuild_isRenewedAndReturned() throws {
        let daemon = try daemon()
        let signedIn = try call(daemon, .device, "kiosk-szlib-1", [["method": "Readers/SignIn", "request": ["card": "0755000001", "pin": "730519"]]])
        let session = try #require((signedIn.first as? [String: Any])?["session"] as? String)
        let loans = try call(daemon, .device, "kiosk-szlib-1", [["method": "Circulation/Loans", "request": [:]]], session: session)
        let items = ((loans.first as? [String: Any])?["loans"] as? [[String: Any]] ?? []).compactMap { ($0["item"] as? [String: Any])?["barcode"] as? String }
        #expect(items.count >= 3)
        let returned = try call(
            daemon, .device, "kiosk-szlib-1", items.map { ["method": "Circulation/Return", "request": ["barcode": $0]] })
        #expect(returned.count == items.count)
        let after = try call(daemon, .device, "kiosk-szlib-1", [["method": "Circulation/Loans", "request": [:]]], session: session)
        let open = (after.first as? [String: Any])?["loans"] as? [Any] ?? []
        #expect(open.isEmpty)
    }
}
