// A small city with a second branch and more readers, for tests of holds: one host for all of them, and for each test a book of its own.

import CirculationMessages
import CityMessages
import CityTesting
import DiscoveryMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import NoticesMessages
import ReadersMessages
import StaffMessages
import Synchronization
import Testing
import TypesMessages

/// Branches A and B, each with a kiosk and a desk, readers CARD-0 to CARD-3, and a book with items of its own, at home in A.
struct HoldCity {
    /// What all tests share. Signing in costs half a second: a session is used until it ends.
    private final class Shared: Sendable {
        let small: SmallCity
        let books = Mutex(0)
        let sessions = Mutex<[String: Session]>([:])

        struct Session {
            let token: String
            let at: Int64
        }

        init() throws {
            small = try SmallCity(items: 0, loansMax: 1_000)
            let admin = small.host.connect(.admin("admin"))
            let places = City.Client(admin)
            _ = try places.putBranch(.init(libraryCode: "LIB", code: "B", name: "B 分馆", address: "人民路 2 号"))
            let hours = (1...7).map { Types.OpenTime(weekday: $0, fromMinute: 540, untilMinute: 1260) }
            for (branch, code) in [("B", "kiosk-b"), ("A", "desk-a"), ("B", "desk-b")] {
                _ = try places.putServicePoint(.init(
                    branchCode: branch, code: code, name: code, kind: code.hasPrefix("desk") ? .serviceDesk : .kiosk, zone: "Asia/Shanghai",
                    hours: hours, lends: true, takesReturns: true))
            }
            for reader in 1..<4 {
                _ = try Readers.Client(admin).putReader(.init(card: "CARD-\(reader)", name: "读者\(reader)", category: "adult", pin: CityFixture.pin))
            }
        }
    }

    private static let sessionMilliseconds: Int64 = 20 * 60_000
    private static let made = Result { try Shared() }
    private let shared: Shared
    /// The record of the book, and those of its other editions.
    var record: Int64 { records[0] }
    let records: [Int64]
    private let number: Int

    var small: SmallCity { shared.small }

    /// - Parameters:
    ///   - items: how many items the book has.
    ///   - editions: how many records there are; the catalogue takes each for a work of its own.
    init(items: Int = 1, editions: Int = 1) throws {
        shared = try Self.made.get()
        let number = shared.books.withLock { books in
            books += 1
            return books
        }
        let admin = shared.small.host.connect(.admin("admin"))
        let stream = admin.stream("lectern.discovery.v1.Discovery/Import", sends: true)
        self.number = number
        let raw = (0..<editions).map { Discovery.RawRecord(data: Array(Self.book(number, edition: $0).utf8), format: .marcXml, offset: 0) }
        stream.send(try Discovery.ImportBatch(records: raw, source: "holds").encoded())
        stream.finish()
        while try stream.next() != nil {}
        records = try (0..<editions).map { edition in
            try #require(try Discovery.Client(admin).lookup(.init(source: "holds", controlNumber: "hold-\(number)-\(edition)")).records.first).recordId
        }
        for item in 0..<items {
            _ = try self.admin.putItem(.init(barcode: self.item(item), recordId: record, branchCode: "A", itemType: "book", callNumber: "I247/\(item)"))
        }
    }

    private static func book(_ number: Int, edition: Int) -> String {
        """
        <record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000nam a2200000 i 4500</leader>
        <controlfield tag="001">hold-\(number)-\(edition)</controlfield>
        <controlfield tag="008">260101s2008    cc ||||||||||||||||||chi d</controlfield>
        <datafield tag="245" ind1="1" ind2="0"><subfield code="a">预约的书 \(number)\(edition == 0 ? "" : " 第\(edition)版")</subfield></datafield></record>
        """
    }

    /// The barcode of an item of the book.
    func item(_ item: Int = 0) -> String { "BOOK-\(number)-\(item)" }

    /// An item of another edition, which is new.
    func put(_ barcode: String, edition: Int, branch: String = "A", type: String = "book") throws {
        _ = try admin.putItem(.init(barcode: barcode, recordId: records[edition], branchCode: branch, itemType: type, callNumber: "I247/\(edition)"))
    }

    /// Staff say that records are of one work.
    func merge(_ editions: [Int]) throws {
        _ = try Discovery.Client(small.host.connect(.admin("admin"))).mergeWorks(.init(workIds: editions.map { records[$0] }, reason: "test"))
    }

    /// Staff say that records are of another work.
    func split(_ editions: [Int]) throws {
        _ = try Discovery.Client(small.host.connect(.admin("admin"))).splitWork(.init(recordIds: editions.map { records[$0] }, reason: "test"))
    }

    /// A reader who is signed in at a kiosk.
    func reader(_ number: Int, at kiosk: String = "kiosk-a") throws -> Circulation.Client<TestCaller> {
        var caller = small.host.connect(.device(kiosk))
        let key = "\(number) \(kiosk)"
        if let known = shared.sessions.withLock({ $0[key] }), known.at + Self.sessionMilliseconds > now {
            caller.session = known.token
        } else {
            caller.session = try Readers.Client(caller).signIn(.init(card: "CARD-\(number)", pin: CityFixture.pin)).session
            let made = Shared.Session(token: caller.session, at: now)
            shared.sessions.withLock { $0[key] = made }
        }
        return Circulation.Client(caller)
    }

    /// Somebody of the staff who is signed in at a desk.
    /// - Parameters:
    ///   - actions: what they may do.
    ///   - desk: where they are signed in.
    ///   - branch: the only branch at which they may; empty: everywhere.
    func staff(_ actions: [String], at desk: String, only branch: String = "") throws -> Circulation.Client<TestCaller> {
        Circulation.Client(try staffCaller(actions, at: desk, only: branch))
    }

    /// The same, for calls of any service.
    func staffCaller(_ actions: [String], at desk: String, only branch: String = "") throws -> TestCaller {
        let staff = Staff.Client(small.host.connect(.admin("admin")))
        let (login, first, password) = ("staff.\(number).\(actions.count)\(branch.lowercased())", "first-Pass-4711", "lychee-Tree-0815")
        _ = try staff.putRole(.init(code: login, name: "馆员", actions: actions))
        _ = try staff.putAccount(.init(login: login, name: "馆员", password: first))
        _ = try staff.assign(.init(login: login, role: login, branchCode: branch))
        var caller = small.host.connect(.desk(desk))
        caller.session = try Staff.Client(caller).signIn(.init(login: login, password: first, newPassword: password)).session
        return caller
    }

    /// The kinds of what a reader was told, or will be at the next hour at which readers are told something.
    func told(_ number: Int) throws -> [String] { try notices(number).map(\.kind) }

    /// What a reader was told of the book, or will be.
    func notices(_ number: Int) throws -> [Notices.Notice] {
        try Notices.Client(small.host.connect(.admin("admin"))).sent(.init(card: "CARD-\(number)", limit: 200)).notices
            .filter { $0.values.contains { $0.value == "预约的书 \(self.number)" } && $0.state != .withdrawn }
    }

    /// A desk at which nobody is signed in.
    func desk(_ code: String) -> Circulation.Client<TestCaller> { Circulation.Client(small.host.connect(.desk(code))) }
    var admin: Circulation.Client<TestCaller> { small.admin }
    var now: Int64 { small.host.clock.nowMilliseconds }

    /// Places a hold on the book.
    func place(_ number: Int, at point: String = "kiosk-a", _ change: (inout Circulation.PlaceHoldRequest) -> Void = { _ in }) throws -> Circulation.Hold {
        var request = Circulation.PlaceHoldRequest(barcode: item(), pickupPoint: point)
        change(&request)
        pass(milliseconds: 5)
        return try reader(number).placeHold(request)
    }

    /// Lets time go by.
    func pass(milliseconds: Int64) { small.host.clock.advance(by: .milliseconds(milliseconds)) }

    func hold(_ hold: Circulation.Hold) throws -> Circulation.Hold { try #require(try admin.getHold(.init(holdId: hold.holdId)).hold) }
    func state(_ hold: Circulation.Hold) throws -> Circulation.HoldState { try self.hold(hold).state }

    /// Position and number of those who wait for the book, in their order.
    func line() throws -> [String] { try admin.holdLine(.init(recordId: record)).holds.map { "\($0.position) \($0.holdId)" } }

    /// The numbers of the holds of the book on a shelf.
    func shelf(_ branch: String, onlyOver: Bool = false) throws -> [Int64] {
        try admin.holdShelf(.init(branchCode: branch, onlyOver: onlyOver, limit: 200)).holds.filter { $0.recordId == record }.map(\.holdId)
    }

    /// What a branch is to fetch of the book.
    func picks(_ branch: String) throws -> [Circulation.Pick] {
        try admin.pickList(.init(branchCode: branch, limit: 200)).picks.filter { $0.hold?.recordId == record }
    }

    /// How many items of the book there are and can be taken, as the catalogue counts.
    func counts() throws -> [UInt32] {
        let found = try Discovery.Client(small.host.connect(.admin("admin"))).get(.init(recordId: record))
        return found.forms.filter { $0.form == .paper }.flatMap { [$0.items, $0.available] }
    }

    /// The reason of a refusal; empty: there was none.
    func reason(_ body: () throws -> Void) -> String {
        do { try body() } catch let problem as Problem { return problem.reason } catch { return "\(error)" }
        return ""
    }
}
