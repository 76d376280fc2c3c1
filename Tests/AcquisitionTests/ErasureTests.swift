// A reader who used everything: what an export tells is what the whole database holds, and after an erasure the same look finds what is named alone.

import AcquisitionMessages
import CirculationMessages
import CityTesting
import DiscoveryMessages
import FormsMessages
import LecternKitTesting
import LecternMessages
import LecternTesting
import LecternWire
import LedgerMessages
import NoticesMessages
import ReadersMessages
import ReadersRecordMessages
import Testing
import TypesMessages
import WorkMessages

@Suite struct ErasureTests {
    private static let (card, newCard, phone, email, name, citizen) =
        ("ERASE-0001", "ERASE-0002", "13877776666", "erase.me@example.org", "欧阳删除", "CITIZEN-77001")
    private static let texts = [card, newCard, phone, email, name, citizen, "擦除路九十九号"]

    private let database: TestDatabase
    private let city: AcquisitionFixture
    private let id: Int64
    private let librarian: TestCaller
    private var desk: Circulation.Client<TestCaller> { Circulation.Client(librarian) }
    private var readers: Readers.Client<TestCaller> { Readers.Client(city.caller) }
    private var record: ReadersRecord.Client<TestCaller> { ReadersRecord.Client(city.caller) }

    /// A reader with a row, or a mention, in nearly every table that may have one.
    init() throws {
        database = try TestDatabase()
        city = try AcquisitionFixture(database: database)
        librarian = try city.staff()
        let readers = Readers.Client(city.caller)
        id = try readers.putReader(.init(card: Self.card, name: Self.name, category: "adult", pin: CityFixture.pin)).readerId
        _ = try readers.change(.init(
            card: Self.card, expectedVersion: 1, fields: ["phone", "email", "addresses"], phone: Self.phone, email: Self.email,
            addresses: [.init(label: "家", region: "深圳", street: "擦除路九十九号")]))
        _ = try readers.reveal(.init(card: Self.card, reason: "核对"))
        _ = try readers.bindIdentifier(.init(card: Self.card, kind: .citizenCard, value: Self.citizen))
        _ = try readers.block(.init(card: Self.card, reason: "证件过期"))
        let block = try #require(try readers.get(.init(card: Self.card)).blocks.first)
        _ = try readers.unblock(.init(card: Self.card, blockId: block.blockId))
        _ = try readers.replaceCard(.init(card: Self.card, newCard: Self.newCard, reason: "损坏"))
        try useOwnRecord()
        try fillInForms()
        try lend()
        try pay()
    }

    /// A form that became a preference, and one that waited and was given up: its answers stood in a queue, too.
    private func fillInForms() throws {
        let titles = [Types.Text(language: "zh-Hans", text: "表")]
        let forms = Forms.Client(city.caller)
        _ = try forms.putForm(.init(form: .init(
            code: "theme", titles: titles,
            fields: [.init(code: "card", titles: titles, kind: .card, required: true), .init(code: "name", titles: titles, kind: .text, required: true)],
            becomes: [
                .init(
                    method: "ReaderRecord/PutEntries",
                    fills: [.init(path: "card", field: "card"), .init(path: "key", value: "paper.name"), .init(path: "text", field: "name")])
            ])))
        func enter(_ name: String, _ key: String) throws -> Forms.Entry {
            try forms.enter(.init(
                form: "theme", batch: "pile", key: key, answers: [.init(field: "card", value: Self.newCard), .init(field: "name", value: name)]))
        }
        try #require(try enter(Self.name, "1").state == .done)
        let waiting = try enter(Self.name + "\u{7}", "2")
        try #require(waiting.state == .waiting)
        _ = try forms.drop(.init(entryId: waiting.entryId, note: "重复"))
    }

    /// The reader at a phone.
    private func app() throws -> TestCaller {
        var app = city.host.connect(.partner("app"))
        app.session = try Readers.Client(app).signIn(.init(card: Self.newCard, pin: CityFixture.pin)).session
        return app
    }

    private func useOwnRecord() throws {
        let app = try app()
        let own = ReadersRecord.Client(app)
        _ = try own.putEntries(.init(changes: [
            .init(kind: .preference, key: "app.theme", text: "dark"), .init(kind: .list, key: "to-read", text: "想读"),
            .init(kind: .listEntry, key: "to-read/42", recordId: 42), .init(kind: .note, key: "n", text: "私人笔记"),
        ]))
        _ = try own.putPosition(.init(editionId: 42, percentHundredths: 1_200, locator: "p12"))
        _ = try ReadersRecord.Client(city.caller).putPurpose(.init(code: "news", name: "新书通知", text: "推荐新书。"))
        _ = try own.putConsent(.init(purpose: "news", given: true, textVersion: 1))
        _ = try own.setHistory(.init(keep: true))
        _ = try Notices.Client(app).putPreferences(.init(choices: [.init(purpose: .reminder, channel: .email, wanted: false)]))
    }

    private func lend() throws {
        let admin = Circulation.Client(city.caller)
        _ = try admin.putLoanRule(.init(code: "any", category: "adult", lendable: true, days: 30, loansMax: 9, renewalsMax: 1))
        let stream = city.caller.stream("lectern.discovery.v1.Discovery/Import", sends: true)
        let raw = Discovery.RawRecord(data: CityFixture.marc("fx-1"), format: .iso2709, offset: 0)
        stream.send(try Discovery.ImportBatch(records: [raw], source: "fixture").encoded())
        stream.finish()
        while try stream.next() != nil {}
        for barcode in ["E-1", "E-2"] {
            _ = try admin.putItem(.init(barcode: barcode, branchCode: "A", itemType: "book", recordSource: "fixture", recordControlNumber: "fx-1"))
        }
        let app = try app()
        // By the reader, who as caller stands in the histories, and by the desk.
        var kiosk = city.host.connect(.device("desk-b"))
        kiosk.session = try Readers.Client(kiosk).signIn(.init(card: Self.newCard, pin: CityFixture.pin)).session
        _ = try Circulation.Client(kiosk).borrow(.init(barcode: "E-1"))
        _ = try desk.return(.init(barcode: "E-1"))
        _ = try desk.borrow(.init(barcode: "E-1", card: "C2"))
        let hold = try Circulation.Client(app).placeHold(.init(barcode: "E-1", pickupPoint: "desk-a"))
        _ = try Circulation.Client(app).cancelHold(.init(holdId: hold.holdId))
        // The kiosk was off the line and tells of a loan that was another's by then: a conflict, and an item of work.
        city.host.clock.advance(by: .seconds(60))
        kiosk.happenedAtMilliseconds = city.host.clock.nowMilliseconds - 1_000
        kiosk.deviceSequence = 1
        _ = try Circulation.Client(kiosk).borrow(.init(barcode: "E-1"))
        // Nobody is signed in there, and nobody knows the barcode: the conflict names the reader by the card alone.
        var offline = city.host.connect(.device("desk-b"))
        offline.happenedAtMilliseconds = city.host.clock.nowMilliseconds - 1_000
        offline.deviceSequence = 2
        _ = try? Circulation.Client(offline).borrow(.init(barcode: "0000000000", card: Self.newCard))
        try #require(try admin.conflicts(.init()).conflicts.contains { $0.readerId == 0 })
        try city.campaign()
        let acquisition = Acquisition.Client(app)
        let chosen = try acquisition.choose(.init(book: city.book()))
        _ = try acquisition.cancel(.init(purchaseId: chosen.purchaseId))
    }

    private func pay() throws {
        let charge = try city.ledger.chargeReader(.init(card: Self.newCard, fee: "damage", listPrice: city.yuan(12), reason: "封面破损"))
        _ = try city.ledger.waiveCharge(.init(chargeId: charge.chargeId, note: "首次"))
    }

    /// Ends what is open of the reader, as staff do before an erasure.
    private func settle() throws {
        let admin = Circulation.Client(city.caller)
        for loan in try admin.loans(.init(card: Self.newCard)).loans { _ = try desk.return(.init(barcode: loan.item?.barcode ?? "")) }
        for conflict in try admin.conflicts(.init()).conflicts where conflict.readerId == id || conflict.otherReaderId == id {
            _ = try admin.settleConflict(.init(conflictId: conflict.conflictId, note: "核对后了结"))
        }
    }

    private func export() throws -> [ReadersRecord.ExportedRow] {
        let begun = try record.beginExport(.init(readerId: id, reason: "读者索取"))
        var rows: [ReadersRecord.ExportedRow] = []
        var cursor: [UInt8] = []
        repeat {
            let page = try record.exportPage(.init(readerId: id, exportId: begun.exportId, cursor: cursor))
            rows += page.rows
            cursor = page.cursor
        } while !cursor.isEmpty
        return rows
    }

    @Test func export_tellsEveryRowThatTheDatabaseHolds() throws {
        let rows = try export()
        let told = Dictionary(grouping: rows.filter { $0.table != "lectern_feed" }, by: \.table).mapValues(\.count)
        let scanned = try DatabaseScan(person: id, texts: Self.texts).rows(in: database)
        #expect(told == scanned)
        for (table, count) in scanned where told[table] != count { Issue.record("\(table): \(count) rows, told \(told[table] ?? 0)") }
        // The reader is in the tables of all who know readers.
        let plugins = Set(rows.map(\.plugin))
        #expect(plugins.isSuperset(of: ["readers", "circulation", "ledger", "acquisition", "notices", "lectern"]))
        #expect(rows.contains { $0.table == "lectern_feed" })
        #expect(!rows.contains { row in row.columns.contains { $0.name == "salt" || $0.name == "hash" || $0.name == "session_id" } })
        #expect(try record.seenBy(.init(readerId: id)).sightings.map(\.event) == ["exported", "revealed"])
        // Another terminal does not read on.
        let other = ReadersRecord.Client(city.host.connect(.admin("other")))
        let begun = try record.beginExport(.init(readerId: id, reason: "x"))
        #expect(throws: Problem.self) { _ = try other.exportPage(.init(readerId: id, exportId: begun.exportId)) }
    }

    @Test func erasure_leavesWhatIsNamedAlone_andIsRefusedWhileSomethingIsOpen() throws {
        _ = try desk.borrow(.init(barcode: "E-2", card: Self.newCard))
        let refused = Self.problem { _ = try record.erase(.init(card: Self.newCard, reason: "本人申请")) }
        #expect(refused?.reason == "STILL_OPEN" && refused?.fact("open")?.contains("circulation_loan 2") == true)
        try settle()
        let naming = Self.problem { _ = try record.erase(.init(card: Self.newCard, reason: "\(Self.name)申请")) }
        #expect(naming?.reason == "FIELD_INVALID" && naming?.fact("field") == "reason", "the reason is kept, and must not name the reader")
        let erasure = try record.erase(.init(card: Self.newCard, reason: "本人申请"))
        // Who it was is gone at once.
        #expect(Self.problem { _ = try readers.get(.init(readerId: id)) }?.reason == "READER_UNKNOWN")
        #expect(Self.problem { _ = try readers.putReader(.init(card: Self.newCard, name: "别人", category: "adult")) }?.reason == "CARD_RETIRED")
        city.host.runDueTimers()
        let done = try record.erasure(.init(erasureId: erasure.erasureId))
        #expect(done.doneAtMs > 0 && done.tables.allSatisfy { !$0.keptFor.isEmpty || $0.kept + $0.blanked == 0 || $0.table.hasPrefix("lectern_") || $0.deleted > 0 })
        let left = try DatabaseScan(person: id, texts: Self.texts).rows(in: database)
        let kept = Set(done.tables.filter { $0.kept > 0 }.map(\.table))
        // Cards and identifiers stay, without whose they were, so that nobody gets them again.
        #expect(Set(left.keys) == kept.union(["readers_card", "readers_identifier"]))
        #expect(kept == ["ledger_account", "ledger_charge", "readers_erasure"])
        let charges = try DatabaseScan(person: id, texts: []).rows(in: database)["ledger_charge"] ?? 0
        #expect(done.tables.first { $0.table == "ledger_charge" }?.kept == UInt64(charges), "each row that is kept is counted once")
        for (table, count) in left where !kept.contains(table) && !["readers_card", "readers_identifier"].contains(table) { Issue.record("\(table): \(count) rows are left") }
        // The number alone stands in those that are kept.
        let named = try DatabaseScan(person: id, texts: []).rows(in: database)
        #expect(Set(named.keys) == kept)
        // The other reader is whole.
        #expect(try readers.get(.init(card: "C2")).name == "林小满")
    }

    private static func problem(_ body: () throws -> Void) -> Problem? {
        do {
            try body()
            return nil
        } catch { return error as? Problem }
    }
}
