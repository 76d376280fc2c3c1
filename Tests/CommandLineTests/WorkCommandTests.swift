// Queues and items from a shell: looked at, claimed, refused at a second desk, handed over, and settled.

import CirculationMessages
import CityMessages
import CityTesting
import Foundation
import LecternClient
import LecternJSON
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import StaffMessages
import Testing
import WorkMessages

@Suite(.serialized) struct WorkCommandTests {
    private static let first = "first-Pass-4711"
    private static let password = "lychee-Tree-0815"
    private let daemon: DaemonUnderTest

    init() throws {
        daemon = try DaemonUnderTest(plugins: CityFixture.plugins)
        _ = try CityFixture(daemon, kiosks: ["kiosk-a", "kiosk-b"], readers: 1, items: 1, loansMax: 1)
        let admin = SessionCaller(try daemon.connect(.admin, "admin"))
        let city = City.Client(admin)
        for desk in ["desk-1", "desk-2"] {
            _ = try city.putServicePoint(.init(branchCode: "A", code: desk, name: desk, kind: .serviceDesk, zone: "Asia/Shanghai"))
        }
        let staff = Staff.Client(admin)
        _ = try staff.putRole(.init(code: "settler", name: "处理", actions: ["work.settle"]))
        let desk = Staff.Client(SessionCaller(try daemon.connect(.desk, "desk-0")))
        for login in ["chen.jing", "li.bai"] {
            _ = try staff.putAccount(.init(login: login, name: login, password: Self.first))
            _ = try staff.assign(.init(login: login, role: "settler"))
            _ = try desk.signIn(.init(login: login, password: Self.first, newPassword: Self.password))
        }
        let kiosk = try daemon.connect(.device, "kiosk-a")
        for number in 0..<3 {
            var caller = SessionCaller(kiosk)
            caller.options.happenedAtMilliseconds = Int64(Date().timeIntervalSince1970 * 1_000) - 60_000
            caller.options.deviceSequence = UInt64(number + 1)
            let problem = #expect(throws: Problem.self) {
                _ = try Circulation.Client(caller).borrow(.init(barcode: "NONE-\(number)", card: "CARD-0"))
            }
            #expect(problem?.reason == "ITEM_UNKNOWN")
        }
    }

    /// What a desk's shell says with a session of its own.
    private func shell(_ login: String, at name: String) throws -> ([String]) throws -> ProgramResult {
        let desk = Staff.Client(SessionCaller(try daemon.connect(.desk, name)))
        let session = try desk.signIn(.init(login: login, password: Self.password)).session
        return { try Tool.lectern(on: daemon, as: .desk, named: name, ["work"] + $0 + ["--session", session]) }
    }

    @Test func items_areWorkedOnFromAShell() throws {
        let chen = try shell("chen.jing", at: "desk-1"), li = try shell("li.bai", at: "desk-2")
        #expect(try chen(["queues"]).output.contains("A  circulation.conflict (Conflict)  work.settle: 3 waiting; oldest of"))
        let listed = try JSON.parse(try chen(["list", "circulation.conflict", "--json"]).output)
        let ids = try #require(listed["items"]?.elements).compactMap { $0["itemId"]?.text }
        #expect(ids.count == 3)
        let page = try chen(["list", "circulation.conflict", "--limit", "1"]).output
        #expect(page.contains("\(ids[0])  due ") && page.contains("ITEM_UNKNOWN NONE-0") && page.contains("more: --cursor '"), "\(page)")
        #expect(try chen(["claim", ids[0]]).output.contains("claimed by chen.jing at desk-1 until"))
        let refused = try li(["claim", ids[0]])
        #expect(refused.status != 0 && refused.errors.contains("ITEM_CLAIMED") && refused.errors.contains("holder_name=chen.jing"), "\(refused)")
        #expect(try li(["act", ids[0], "accept"]).errors.contains("claim the item first"))
        #expect(try chen(["act", ids[0], "forget"]).errors.contains("no action forget, but accept, reverse, charge, contact"))
        #expect(try chen(["act", ids[0], "charge", "--input", "amount=12.50 CNY", "--note", "遗失"]).output == "\(ids[0])  finished by charge 12.50 CNY\n")
        let shown = try chen(["show", ids[0]]).output
        #expect(shown.contains("finished by charge") && shown.contains("finished: charge: 遗失") && !shown.contains("action accept"), "\(shown)")
        #expect(try chen(["comment", ids[1], "等读者回电"]).output.contains(ids[1]))
        let open = try chen(["show", ids[1]]).output
        #expect(open.contains("Reason: ITEM_UNKNOWN") && open.contains("action charge --input amount=…: Charge") && open.contains("commented: 等读者回电"), "\(open)")
        #expect(try chen(["handover", ids[1], "--to", "li.bai"]).output.contains("kept for"))
        #expect(try chen(["handover", ids[2]]).errors.contains("--to LOGIN"))
        #expect(try li(["list", "--mine"]).output.contains(ids[1]))
        #expect(try li(["claim", ids[1]]).status == 0)
        #expect(try li(["release", ids[1], "--note", "明天"]).status == 0)
        #expect(try li(["show", ids[1], "--history"]).output.contains("released: 明天  at desk-2 by li.bai (li.bai)"))
        #expect(try li(["list"]).errors.contains("either KIND or --mine"))
        #expect(try li(["show", "x"]).errors.contains("x is not the number of an item"))
        #expect(try Tool.lectern(on: daemon, ["work", "queues"]).output.contains("2 waiting"))
        #expect(try Tool.lectern(on: daemon, ["status"]).output.contains("\nwork circulation.conflict: 2 waiting; oldest of "))
        let json = try JSON.parse(try Tool.lectern(on: daemon, ["status", "--json"]).output)
        #expect(json["plugins"] != nil && json["work"]?["queues"]?.elements?.first?["kind"]?.text == "circulation.conflict")
        // A desk where nobody is signed in sees the daemon's own.
        let desk = try Tool.lectern(on: daemon, as: .desk, named: "desk-1", ["status"])
        #expect(desk.status == 0 && desk.output.contains("database ") && !desk.output.contains("\nwork "))
    }
}
