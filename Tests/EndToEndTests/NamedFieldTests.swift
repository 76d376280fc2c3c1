// Changing what is kept: every method that puts something changes the fields that are named, of the version that is
// expected, and puts all where none is named, as it did before fields could be named.

import CirculationMessages
import CityMessages
import CityTesting
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import ReadersMessages
import Testing
import TypesMessages

@Suite struct NamedFieldTests {
    private let fixture: CityFixture
    private let admin: Connection
    private let city: City.Client<SessionCaller>
    private let readers: Readers.Client<SessionCaller>
    private let circulation: Circulation.Client<SessionCaller>

    init() throws {
        let daemon = try DaemonUnderTest(plugins: CityFixture.plugins)
        fixture = try CityFixture(daemon, kiosks: ["kiosk-a"], readers: 1, items: 1, loansMax: 2)
        admin = try daemon.connect(.admin, "admin")
        city = City.Client(SessionCaller(admin))
        readers = Readers.Client(SessionCaller(admin))
        circulation = Circulation.Client(SessionCaller(admin))
    }

    private func facts(_ body: () throws -> Void) -> String {
        do { try body() } catch {
            guard let problem = error as? Problem else { return "\(error)" }
            return ([problem.reason] + problem.facts.map { "\($0.name)=\($0.value)" }).joined(separator: " ")
        }
        return ""
    }

    @Test func branch_changedByOneField_keepsTheOthers() throws {
        let old = try #require(try city.branches(.init()).branches.first { $0.code == "A" })
        let new = try city.putBranch(.init(code: "A", address: "深南路 2 号", fields: ["address"], expectedVersion: old.version))
        #expect(new.address == "深南路 2 号" && new.name == old.name && new.place == old.place && new.libraryId == old.libraryId)
        #expect(new.version == old.version + 1)
        #expect(try city.branches(.init()).branches.first { $0.code == "A" } == new)
        // A message that is absent can be put, too.
        let nowhere = try city.putBranch(.init(code: "A", fields: ["place"], expectedVersion: new.version))
        #expect(nowhere.place == nil && nowhere.address == new.address)
        // Put whole, as clients do that know no fields: what is left out is gone.
        let whole = try city.putBranch(.init(libraryCode: "LIB", code: "A", name: "A"))
        #expect(whole.address.isEmpty && whole.version == nowhere.version + 1)
    }

    @Test func servicePoint_changedByOneField_keepsItsHours() throws {
        let old = try city.servicePoint(.init(code: "kiosk-a"))
        var new = try city.putServicePoint(.init(
            code: "kiosk-a", closedDates: ["2026-10-01"], fields: ["closed_dates"], expectedVersion: old.version))
        #expect(new.closedDates == ["2026-10-01"] && new.hours == old.hours && !new.hours.isEmpty && new.zone == old.zone)
        #expect(new.lends && new.takesReturns && new.branchId == old.branchId && new.kind == old.kind)
        new = try city.putServicePoint(.init(branchCode: "B", code: "kiosk-a", fields: ["branch_code"], expectedVersion: new.version))
        #expect(new.branchId != old.branchId && new.closedDates == ["2026-10-01"])
    }

    @Test func reader_changedByOneField_keepsTheOthersAndThePin() throws {
        let old = try readers.get(.init(card: "CARD-0"))
        let new = try readers.putReader(.init(
            card: "CARD-0", expiresAtMs: 4_000_000_000_000, expectedVersion: old.version, fields: ["expires_at_ms"]))
        #expect(new.name == old.name && new.category == "adult" && new.expiresAtMs == 4_000_000_000_000)
        _ = try fixture.signIn("CARD-0", at: try fixture.daemon.connect(.device, "kiosk-a"))
        // A PIN that is not named is not set, and one that is named can't be empty.
        let same = try readers.putReader(.init(
            card: "CARD-0", name: "王", pin: "lychee-0815", expectedVersion: new.version, fields: ["name"]))
        _ = try fixture.signIn("CARD-0", at: try fixture.daemon.connect(.device, "kiosk-a"))
        #expect(facts { _ = try readers.putReader(.init(card: "CARD-0", expectedVersion: same.version, fields: ["pin"])) } == "PIN_UNSUITABLE")
        _ = try readers.putReader(.init(card: "CARD-0", pin: "lychee-0815", expectedVersion: same.version, fields: ["pin"]))
        #expect(refusal { _ = try fixture.signIn("CARD-0", at: try fixture.daemon.connect(.device, "kiosk-a")) } == "CARD_OR_PIN_WRONG")
    }

    @Test func itemAndRule_changedByOneField_keepTheOthers() throws {
        let old = try circulation.getItem(.init(barcode: "ITEM-0")).item
        let version = try #require(old?.version)
        let new = try circulation.putItem(.init(barcode: "ITEM-0", callNumber: "I247.5", fields: ["call_number"], expectedVersion: version))
        #expect(new.callNumber == "I247.5" && new.recordId == old?.recordId && new.title == old?.title && new.itemType == "book")
        #expect(new.homeBranchId == old?.homeBranchId && new.version == version + 1)
        // Lending changes nothing that staff have put.
        let kiosk = try fixture.daemon.connect(.device, "kiosk-a")
        let session = try fixture.signIn("CARD-0", at: kiosk)
        _ = try Circulation.Client(SessionCaller(kiosk, session: session)).borrow(.init(barcode: "ITEM-0"))
        #expect(try circulation.getItem(.init(barcode: "ITEM-0")).item?.version == new.version)

        let rule = try #require(try circulation.loanRules(.init()).rules.first)
        let longer = try circulation.putLoanRule(.init(code: rule.code, days: 60, fields: ["days"], expectedVersion: rule.version))
        #expect(longer.days == 60 && longer.loansMax == rule.loansMax && longer.lendable && longer.category == "adult")
        #expect(try circulation.loanRules(.init()).rules == [longer])
        // What is made of a rule that was read, with its version as another field, is put whole.
        let written = try admin.call(
            "lectern.circulation.v1.Circulation/PutLoanRule", try longer.encoded(), .init(requestKey: CallOptions.newRequestKey()))
        #expect(try Circulation.LoanRule(written).version == longer.version + 1)
    }

    @Test func libraryOfferAndCategory_changedByOneField_keepTheOthers() throws {
        let library = try city.putLibrary(.init(code: "LIB", name: "新馆", fields: ["name"], expectedVersion: 1))
        #expect(library.version == 2 && library.name == "新馆")
        #expect(try city.libraries(.init()).libraries == [library])
        let offer = try city.putOffer(.init(offer: .init(code: "kiosk", name: "自助", description: "全天", service: "s")))
        let renamed = try city.putOffer(.init(offer: .init(code: "kiosk", name: "自助机"), fields: ["name"], expectedVersion: offer.version))
        #expect(renamed.description == "全天" && renamed.service == "s" && renamed.version == 2)
        #expect(try city.directory(.init()).offers == [renamed])
        let category = try readers.putCategory(.init(code: "adult", name: "成年", fields: ["name"], expectedVersion: 1))
        #expect(try readers.categories(.init()).categories == [category] && category.version == 2)
    }

    /// Each method with a field of its own and a code that is not there.
    @Test func change_thatCannotBeMade_isRefusedAlikeByEveryMethod() throws {
        typealias Put = (_ code: String, _ fields: [String], _ version: Int64) throws -> Void
        let methods: [(name: String, there: String, field: String, absent: String, put: Put)] = [
            ("library", "LIB", "name", "LIBRARY_UNKNOWN library_code=gone", {
                _ = try city.putLibrary(.init(code: $0, name: "n", fields: $1, expectedVersion: $2)) }),
            ("branch", "A", "name", "BRANCH_UNKNOWN branch_code=gone", {
                _ = try city.putBranch(.init(code: $0, name: "n", fields: $1, expectedVersion: $2)) }),
            ("point", "kiosk-a", "name", "SERVICE_POINT_UNKNOWN code=gone", {
                _ = try city.putServicePoint(.init(code: $0, name: "n", fields: $1, expectedVersion: $2)) }),
            ("category", "adult", "name", "CATEGORY_UNKNOWN category=gone", {
                _ = try readers.putCategory(.init(code: $0, name: "n", fields: $1, expectedVersion: $2)) }),
            ("reader", "CARD-0", "name", "READER_UNKNOWN card=gone", {
                _ = try readers.putReader(.init(card: $0, name: "n", expectedVersion: $2, fields: $1)) }),
            ("item", "ITEM-0", "call_number", "ITEM_UNKNOWN barcode=gone", {
                _ = try circulation.putItem(.init(barcode: $0, callNumber: "n", fields: $1, expectedVersion: $2)) }),
            ("rule", "adult-any", "days", "RULE_UNKNOWN code=gone", {
                _ = try circulation.putLoanRule(.init(code: $0, days: 9, fields: $1, expectedVersion: $2)) }),
        ]
        for method in methods {
            func said(_ code: String, _ fields: [String], _ version: Int64) -> String { facts { try method.put(code, fields, version) } }
            #expect(said("gone", [method.field], 1) == method.absent, "\(method.name)")
            #expect(said(method.there, [method.field], 9) == "VERSION_CONFLICT expected=9 found=1", "\(method.name)")
            #expect(said(method.there, [method.field], 0).hasPrefix("FIELD_INVALID field=expected_version why=it is missing"), "\(method.name)")
            #expect(said(method.there, ["nmae"], 1).hasPrefix("FIELD_INVALID field=fields[0] why=it is not one of "), "\(method.name)")
            #expect(said(method.there, [method.field], 1) == "", "\(method.name)")
            #expect(said(method.there, [method.field], 1) == "VERSION_CONFLICT expected=1 found=2", "\(method.name)")
        }
    }
}
