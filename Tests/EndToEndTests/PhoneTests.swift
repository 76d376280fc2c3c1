// A form that is filled in at the desk is on the reader's open phone: a partner that follows the feed with the reader's session.

import CityMessages
import CityTesting
import FormsMessages
import Foundation
import HostMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import ReadersMessages
import ReadersRecordMessages
import StaffMessages
import Testing
import TypesMessages

@Suite(.serialized) struct PhoneTests {
    private static let first = "first-Pass-4711"
    private static let password = "lychee-Tree-0815"
    /// Forms; with LECTERN_FORMS=1000 it also prints how long they took (Scripts/bench-forms).
    private static let formsMax = Int(ProcessInfo.processInfo.environment["LECTERN_FORMS"] ?? "")

    @Test func form_filledInAtTheDesk_isOnTheOpenPhone() throws {
        let daemon = try DaemonUnderTest(plugins: ["City", "Readers", "Staff"])
        _ = try Readers.Client(SessionCaller(try daemon.connect(.admin, "admin"))).putCategory(.init(code: "adult", name: "成人"))
        let desk = Readers.Client(SessionCaller(try daemon.connect(.desk, "desk-1"), session: try signIn(daemon)))
        var versions: [String: Int64] = [:]
        for card in ["C-1", "C-2"] {
            versions[card] = try desk.putReader(.init(card: card, name: "张三", category: "adult", pin: CityFixture.pin)).version
        }
        let phone = try daemon.connect(.partner, "wechat")
        let session = try Readers.Client(SessionCaller(phone)).signIn(.init(card: "C-1", pin: CityFixture.pin))
        let reader = Readers.Client(SessionCaller(phone, session: session.session))
        let stream = try phone.stream(
            "lectern.host.v1.Host/Watch", try Host.WatchRequest(topics: ["readers.reader"], cursorItems: true).encoded(),
            CallOptions(session: session.session))
        // The stream has begun once its first cursor is there.
        while try #require(try stream.next(timeoutMilliseconds: 20_000)).message.isEmpty == false {}
        var milliseconds: [Double] = []
        for form in 0..<(Self.formsMax ?? 20) {
            // Another reader's form is nobody else's business.
            let other = try desk.change(.init(card: "C-2", expectedVersion: versions["C-2"] ?? 0, fields: ["phone"], phone: "139\(10_000_000 + form)"))
            versions["C-2"] = other.reader?.version
            let began = ContinuousClock.now
            let changed = try desk.change(.init(
                card: "C-1", expectedVersion: versions["C-1"] ?? 0, fields: ["phone", "email"], phone: "138\(10_000_000 + form)", email: "form\(form)@example.com"))
            versions["C-1"] = changed.reader?.version
            let change = try next(stream)
            #expect(change.subject == "reader:\(changed.reader?.readerId ?? 0)" && change.kind == "changed")
            #expect(try Readers.ReaderChanged(change.body).fields == ["phone", "email"])
            // What the phone reads then is what the desk wrote.
            #expect(try reader.read(.init()).phone == "+86138\(10_000_000 + form)")
            milliseconds.append(Double((ContinuousClock.now - began) / .microseconds(1)) / 1_000)
        }
        guard Self.formsMax != nil else { return }
        milliseconds.sort()
        Self.tell("forms", milliseconds)
    }

    @Test func paperForm_enteredAtTheDesk_isOnTheOpenPhone() throws {
        let daemon = try DaemonUnderTest(plugins: CityFixture.plugins + ["Acquisition", "Forms"])
        let city = try CityFixture(daemon, kiosks: ["desk-1"], readers: 2, items: 1, loansMax: 5)
        let admin = SessionCaller(try daemon.connect(.admin, "admin"))
        _ = try Forms.Client(admin).putForm(.init(form: Self.preference))
        let desk = Forms.Client(SessionCaller(try daemon.connect(.desk, "desk-1"), session: try signIn(daemon)))
        _ = try City.Client(admin).putPartner(.init(partner: .init(name: "wechat", title: "wechat")))
        let phone = try daemon.connect(.partner, "wechat")
        let session = try city.signIn(city.cards[0], at: phone)
        let own = ReadersRecord.Client(SessionCaller(phone, session: session))
        let stream = try phone.stream(
            "lectern.host.v1.Host/Watch", try Host.WatchRequest(topics: ["forms.entry"], cursorItems: true).encoded(), CallOptions(session: session))
        while try #require(try stream.next(timeoutMilliseconds: 20_000)).message.isEmpty == false {}
        var milliseconds: [Double] = []
        for form in 0..<(Self.formsMax ?? 20) {
            func enter(_ card: String) throws -> Forms.Entry {
                try desk.enter(.init(form: "theme", answers: [.init(field: "card", value: card), .init(field: "theme", value: "\(form)")]))
            }
            _ = try enter(city.cards[1])
            let began = ContinuousClock.now
            let entry = try enter(city.cards[0])
            let change = try next(stream)
            #expect(entry.state == .done && change.subject == "reader:\(entry.readerId)" && change.kind == "entered", "\(entry.reason) \(entry.why)")
            #expect(try own.entries(.init()).entries.map(\.text) == ["\(form)"])
            milliseconds.append(Double((ContinuousClock.now - began) / .microseconds(1)) / 1_000)
        }
        guard Self.formsMax != nil else { return }
        milliseconds.sort()
        Self.tell("paper forms", milliseconds)
    }

    /// A form that becomes a preference.
    private static var preference: Forms.Form {
        func titles(_ text: String) -> [Types.Text] { [.init(language: "zh-Hans", text: text)] }
        return .init(
            code: "theme", titles: titles("界面"),
            fields: [
                .init(code: "card", titles: titles("证号"), kind: .card, required: true), .init(code: "theme", titles: titles("界面"), kind: .text, required: true),
            ],
            becomes: [
                .init(
                    method: "ReaderRecord/PutEntries",
                    fills: [.init(path: "card", field: "card"), .init(path: "key", value: "app.theme"), .init(path: "text", field: "theme")])
            ])
    }

    /// Prints how long forms took.
    private static func tell(_ what: String, _ sorted: [Double]) {
        func part(_ share: Double) -> Double { sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))] }
        print("\(what) \(sorted.count): from the desk's call to what the phone read, ms: median \(part(0.5)), p99 \(part(0.99)), most \(part(1))")
    }

    /// Somebody with the right to change readers, who signs in at the desk.
    private func signIn(_ daemon: DaemonUnderTest) throws -> String {
        let staff = Staff.Client(SessionCaller(try daemon.connect(.admin, "admin")))
        _ = try staff.putRole(.init(code: "registrar", name: "办证", actions: ["readers.write", "forms.enter"]))
        _ = try staff.putAccount(.init(login: "chen.jing", name: "陈静", password: Self.first))
        _ = try staff.assign(.init(login: "chen.jing", role: "registrar"))
        return try Staff.Client(SessionCaller(try daemon.connect(.desk, "desk-1"))).signIn(
            .init(login: "chen.jing", password: Self.first, newPassword: Self.password)
        ).session
    }

    /// The next change; cursors without one are passed over.
    private func next(_ stream: ServerStream) throws -> HostMessages.Host.Change {
        while true {
            let item = try #require(try stream.next(timeoutMilliseconds: 20_000))
            if !item.message.isEmpty { return try Host.Change(item.message) }
        }
    }
}
