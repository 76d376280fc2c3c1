// Readers' own records: entries, positions, consents and the choice about past loans, at several terminals at once. One host for all of them.

import Foundation
import LecternKitTesting
import LecternMessages
import LecternTestSupport
import LecternWire
import ReadersMessages
import ReadersRecordMessages
import Synchronization
import Testing

@Suite struct OwnRecordTests {
    private final class Shared: Sendable {
        let house: ReadersHouse
        let readers = Mutex(0)

        init() throws { house = try ReadersHouse() }
    }
    private typealias Client = ReadersRecord.Client<TestCaller>

    /// A full session of a reader costs a hash: each test has one reader, who signs in once.
    private static let made = Result { try Shared() }
    private let house: ReadersHouse
    private let card: String
    private let id: Int64
    private let phone: TestCaller
    private var own: Client { Client(phone) }
    private var admin: Client { Client(house.host.connect(.admin("admin"))) }

    init() throws {
        let shared = try Self.made.get()
        house = shared.house
        card = "OWN-" + shared.readers.withLock { number in
            number += 1
            return "\(number)"
        }
        id = try house.add(card, "张三").readerId
        var phone = house.host.connect(.partner("app"))
        phone.session = try Readers.Client(phone).signIn(.init(card: card, pin: ReadersHouse.pin)).session
        self.phone = phone
    }

    private func past(_ milliseconds: Int64, _ caller: TestCaller) -> Client {
        var caller = caller
        caller.happenedAtMilliseconds = house.host.clock.nowMilliseconds - milliseconds
        return Client(caller)
    }

    private static func preference(_ key: String, _ text: String, expected: Int64 = 0) -> ReadersRecord.EntryChange {
        .init(kind: .preference, key: key, expectedVersion: expected, text: text)
    }

    // MARK: entries

    @Test func entries_ofDifferentKeys_areMerged_andTheSameKeyIsAConflictWithBothValues() throws {
        let first = try own.putEntries(.init(changes: [Self.preference("app.theme", "dark"), Self.preference("app.size", "12")]))
        #expect(first.entries.map(\.version) == [first.version, first.version])
        let version = first.version
        let theme = try own.putEntries(.init(changes: [Self.preference("app.theme", "light", expected: version)]))
        // The form at the desk was filled in before, with the version that the phone has changed since.
        let refused = problem { _ = try admin.putEntries(.init(card: card, changes: [Self.preference("app.theme", "sepia", expected: version)])) }
        #expect(refused?.reason == "ENTRY_CONFLICT" && refused?.status == Status(rawValue: 10))
        #expect(refused?.fact("text") == "light" && refused?.fact("expected") == "\(version)" && refused?.fact("found") == "\(theme.version)")
        #expect(refused?.fact("terminal") == "app" && refused?.fact("key") == "app.theme" && refused?.fact("kind") == "PREFERENCE")
        // Another field of the old version is merged.
        _ = try admin.putEntries(.init(card: card, changes: [Self.preference("app.size", "16", expected: version)]))
        let all = try own.entries(.init())
        #expect(all.entries.map { "\($0.key) \($0.text) \($0.terminal)" } == ["app.size 16 admin", "app.theme light app"])
        #expect(all.version == theme.version + 1 && all.entries.map(\.version).max() == all.version)
        // The values that it has already are no conflict, and no new version.
        #expect(try own.putEntries(.init(changes: [Self.preference("app.theme", "light")])).version == all.version)
    }

    @Test func entries_oneConflictAmongSeveral_changesNothing() throws {
        let version = try own.putEntries(.init(changes: [Self.preference("a.b", "1")])).version
        let refused = problem {
            _ = try own.putEntries(.init(changes: [Self.preference("a.c", "2"), Self.preference("a.b", "3", expected: version + 7)]))
        }
        #expect(refused?.reason == "ENTRY_CONFLICT")
        #expect(try own.entries(.init()).entries.map(\.text) == ["1"])
    }

    @Test func entry_removedAndAddedAgain_isNotTheOneThatWasRead() throws {
        let old = try own.putEntries(.init(changes: [Self.preference("a.b", "1")])).version
        let removed = try own.putEntries(.init(changes: [.init(kind: .preference, key: "a.b", expectedVersion: old, remove: true)]))
        #expect(removed.entries.first?.version == 0 && removed.version == old + 1)
        _ = try own.putEntries(.init(changes: [Self.preference("a.b", "2")]))
        #expect(problem { _ = try own.putEntries(.init(changes: [Self.preference("a.b", "3", expected: old)])) }?.fact("text") == "2")
    }

    @Test func lists_haveEntriesInOrder_andGoWhenEmpty() throws {
        func entry(_ record: Int64, rank: Int64, remark: String = "") -> ReadersRecord.EntryChange {
            .init(kind: .listEntry, key: "to-read/\(record)", text: remark, recordId: record, rank: rank)
        }
        #expect(problem { _ = try own.putEntries(.init(changes: [entry(42, rank: 1)])) }?.reason == "LIST_UNKNOWN")
        let put = try own.putEntries(.init(changes: [
            .init(kind: .list, key: "to-read", text: "想读"), entry(42, rank: 2), entry(7, rank: 1, remark: "老师推荐"),
            .init(kind: .note, key: "n1", text: "第一行\n第二行", recordId: 42),
        ]))
        let entries = try own.entries(.init(kind: .listEntry, within: "to-read")).entries
        #expect(entries.sorted { $0.rank < $1.rank }.map(\.recordId) == [7, 42])
        #expect(try own.entries(.init(kind: .note)).entries.map(\.text) == ["第一行\n第二行"])
        let list = ReadersRecord.EntryChange(kind: .list, key: "to-read", expectedVersion: put.version, remove: true)
        #expect(problem { _ = try own.putEntries(.init(changes: [list])) }?.reason == "LIST_NOT_EMPTY")
        let gone = [7, 42].map { ReadersRecord.EntryChange(kind: .listEntry, key: "to-read/\($0)", expectedVersion: put.version, remove: true) }
        _ = try own.putEntries(.init(changes: gone + [list]))
        #expect(try own.entries(.init()).entries.map(\.kind) == [.note])
    }

    @Test func entries_thatCannotBe_areRefusedByField() throws {
        func why(_ change: ReadersRecord.EntryChange) -> String {
            let refused = problem { _ = try own.putEntries(.init(changes: [change])) }
            return "\(refused?.reason ?? "") \(refused?.fact("field") ?? "")"
        }
        #expect(why(.init(kind: .preference, key: "theme", text: "x")) == "FIELD_INVALID changes[0].key")
        #expect(why(.init(kind: .preference, key: "a.b", text: String(repeating: "x", count: 1_025))) == "FIELD_INVALID changes[0].text")
        #expect(why(.init(kind: .preference, key: "a.b", text: "x", recordId: 1)) == "FIELD_INVALID changes[0].record_id")
        #expect(why(.init(kind: .list, key: "l", text: " ")) == "FIELD_INVALID changes[0].text")
        #expect(why(.init(kind: .listEntry, key: "l/4", recordId: 5)) == "FIELD_INVALID changes[0].record_id")
        #expect(why(.init(kind: .listEntry, key: "l", recordId: 5)) == "FIELD_INVALID changes[0].key")
        #expect(why(.init(kind: .note, key: "n", text: "a\u{7}")) == "FIELD_INVALID changes[0].text")
        #expect(why(.init(key: "n")) == "FIELD_INVALID changes[0].kind")
        #expect(problem { _ = try own.putEntries(.init(changes: (0..<65).map { Self.preference("a.b\($0)", "") })) }?.fact("field") == "changes")
        #expect(problem { _ = try own.putEntries(.init()) }?.fact("field") == "changes")
    }

    @Test func preferences_beyondTheMost_areRefused_andPagesTellAll() throws {
        for begin in stride(from: 0, to: 200, by: 50) {
            _ = try own.putEntries(.init(changes: (begin..<begin + 50).map { Self.preference("a.k\($0)", "\($0)") }))
        }
        let full = problem { _ = try own.putEntries(.init(changes: [Self.preference("a.more", "1")])) }
        #expect(full?.reason == "RECORD_FULL" && full?.fact("entries_max") == "200")
        var keys: [String] = []
        var cursor = ""
        repeat {
            let page = try own.entries(.init(kind: .preference, within: "a", limit: 64, cursor: cursor))
            keys += page.entries.map(\.key)
            cursor = page.cursor
        } while !cursor.isEmpty
        #expect(keys == (0..<200).map { "a.k\($0)" }.sorted())
        #expect(try own.entries(.init(kind: .preference, within: "b")).entries.isEmpty)
    }

    @Test func entries_of50EditorsAtOnce_loseNothing() throws {
        let editors = 50
        let other = try own.putEntries(.init(changes: [Self.preference("a.shared", "0")])).version
        let answers = Mutex<[String: Int]>([:])
        let (caller, key) = (phone, "a.shared")
        DispatchQueue.concurrentPerform(iterations: editors) { editor in
            let client = Client(caller)
            var told = ""
            do {
                _ = try client.putEntries(.init(changes: [Self.preference("a.field\(editor)", "\(editor)")]))
                _ = try client.putEntries(.init(changes: [Self.preference(key, "of \(editor)", expected: other)]))
            } catch let problem as Problem { told = problem.reason } catch { told = "\(error)" }
            answers.withLock { $0[told, default: 0] += 1 }
        }
        // All fields are there; of the same field one change was made, and all others were told of it.
        #expect(answers.withLock { $0 } == ["": 1, "ENTRY_CONFLICT": editors - 1])
        let entries = try own.entries(.init()).entries
        #expect(Set(entries.map(\.key)) == Set((0..<editors).map { "a.field\($0)" } + ["a.shared"]))
        #expect(entries.first { $0.key == key }?.text.hasPrefix("of ") == true)
        #expect(try own.entries(.init()).version == Int64(editors) + 2)
        #expect(Set(entries.map(\.version)).count == editors + 1)
    }

    @Test func change_isOnTheFeedOfTheReader_withItsVersionAndNoKeys() throws {
        let watch = try phone.watch("readers.record", "readers.consent")
        let put = try past(60_000, house.host.connect(.admin("admin"))).putEntries(.init(card: card, changes: [Self.preference("secret.key", "v")]))
        var change = try #require(try watch.next())
        while change.subject != "reader:\(id)" { change = try #require(try watch.next()) }
        let body = try ReadersRecord.RecordChanged(change.body)
        #expect(body.version == put.version && body.kinds == [.preference] && body.readerId == id)
        #expect(!String(decoding: change.body, as: UTF8.self).contains("secret"))
        let entry = try #require(try own.entries(.init()).entries.first)
        #expect(entry.recordedAtMs - entry.happenedAtMs >= 60_000 && entry.recordedAtMs - entry.happenedAtMs < 70_000)
    }

    // MARK: positions

    @Test func position_ofALateDevice_isNotTakenForTheNewest_andTheOtherIsOffered() throws {
        func put(_ client: Client, _ device: String, _ percent: UInt32) throws -> String {
            let answer = try client.putPosition(.init(editionId: 9, device: device, percentHundredths: percent, locator: "p\(percent)"))
            return "\(answer.position?.device ?? "")@\(answer.position?.percentHundredths ?? 0) \(answer.offered.map { "\($0.device)@\($0.percentHundredths)" } ?? "-")"
        }
        #expect(try put(past(50_000, phone), "tablet", 5_000) == "tablet@5000 -")
        // Was offline: older, though further on.
        #expect(try put(past(90_000, phone), "phone", 6_000) == "tablet@5000 tablet@5000")
        // Newer and further behind.
        #expect(try put(past(10_000, phone), "phone", 1_000) == "phone@1000 tablet@5000")
        // Told late of a time before what the phone itself has told.
        #expect(try put(past(20_000, phone), "phone", 2_000).hasPrefix("phone@1000"))
        let all = try own.positions(.init())
        #expect(all.positions.map { "\($0.position?.device ?? "") \($0.offered?.device ?? "")" } == ["phone tablet"])
        #expect(try own.positions(.init(editionId: 9)).positions.first?.position?.locator == "p1000")
        for device in 0..<9 { _ = try put(past(Int64(9 - device), phone), "d\(device)", 100) }
        #expect(try own.removePosition(.init(editionId: 9)).positions == 8)
        #expect(try own.positions(.init()).positions.isEmpty)
        #expect(problem { _ = try own.putPosition(.init(editionId: 9, percentHundredths: 10_001)) }?.fact("field") == "percent_hundredths")
    }

    // MARK: consents

    @Test func consent_countsByTheTimeAtWhichItHappened_andItsHistoryIsKept() throws {
        let code = "news-\(id)"
        let purpose = try admin.putPurpose(.init(code: code, name: "新书通知", text: "我们按您的借阅推荐新书。"))
        #expect(purpose.textVersion == 1)
        #expect(try own.consents(.init(purpose: code)).open.map(\.code) == [code])
        #expect(problem { _ = try own.putConsent(.init(purpose: code, given: true, textVersion: 2)) }?.reason == "TEXT_UNKNOWN")
        #expect(problem { _ = try own.putConsent(.init(purpose: "none", given: true, textVersion: 1)) }?.reason == "PURPOSE_UNKNOWN")
        #expect(try own.putConsent(.init(purpose: code, given: true, textVersion: 1)).by == .own)
        let second = try admin.putPurpose(.init(code: code, text: "新的说明。", fields: ["text"], expectedVersion: 1))
        #expect(second.textVersion == 2 && second.name == "新书通知")
        // A form that was signed the day before is entered now: it does not count any more, but is kept.
        #expect(problem { _ = try admin.putConsent(.init(card: card, purpose: code, textVersion: 1)) }?.fact("field") == "evidence")
        let late = try past(ReadersHouse.day, house.host.connect(.admin("admin"))).putConsent(.init(card: card, purpose: code, textVersion: 1, evidence: "表 17"))
        #expect(late.given && late.textVersion == 1 && late.presentTextVersion == 2)
        house.host.clock.advance(by: .milliseconds(5))
        #expect(try own.putConsent(.init(purpose: code)).given == false)
        let history = try own.consents(.init(history: true, purpose: code)).consents
        #expect(history.map { "\($0.given) \($0.by == .own ? "own" : "staff") \($0.terminal) \($0.evidence)" } == ["false own app ", "true own app ", "false staff admin 表 17"])
        #expect(try own.consents(.init()).consents.filter { $0.purpose == code }.map(\.given) == [false])
        // What is closed can be taken back and not given.
        _ = try admin.putPurpose(.init(code: code, closed: true, fields: ["closed"], expectedVersion: 2))
        #expect(problem { _ = try own.putConsent(.init(purpose: code, given: true, textVersion: 2)) }?.reason == "PURPOSE_UNKNOWN")
        _ = try own.putConsent(.init(purpose: code))
    }

    @Test func purpose_ofALibrary_takesThePlaceOfTheCitys() throws {
        let code = "photo-\(id)"
        _ = try admin.putPurpose(.init(code: code, name: "全市", text: "甲"))
        _ = try admin.putPurpose(.init(libraryId: id, code: code, name: "本馆", text: "乙"))
        #expect(try admin.purposes(.init(libraryId: id)).purposes.filter { $0.code == code }.map { "\($0.name) \($0.text)" } == ["本馆 乙"])
        #expect(try admin.purposes(.init()).purposes.filter { $0.code == code }.map(\.name) == ["全市"])
    }

    // MARK: guardians

    @Test func guardian_decidesForTheChild_andNobodyElseDoes() throws {
        _ = try house.admin.putCategory(.init(code: "child", name: "少儿", untilAge: 18, nextCategory: "adult", guardianRequired: true))
        let child = "\(card)-C"
        let childID = try house.add(child, "小满").readerId
        _ = try house.admin.change(.init(
            card: child, expectedVersion: 1, fields: ["category", "guardian_id", "guardian_consent"], category: "child", guardianId: id,
            guardianConsent: "form"))
        var kiosk = house.host.connect(.device("kiosk"))
        kiosk.session = try Readers.Client(kiosk).signIn(.init(card: child, pin: ReadersHouse.pin)).session
        let code = "kids-\(id)"
        _ = try admin.putPurpose(.init(code: code, name: "照片", text: "活动照片。"))
        #expect(problem { _ = try Client(kiosk).putConsent(.init(purpose: code, given: true, textVersion: 1)) }?.reason == "GUARDIAN_DECIDES")
        #expect(problem { _ = try Client(kiosk).setHistory(.init(keep: true)) }?.reason == "GUARDIAN_DECIDES")
        #expect(try own.putConsent(.init(readerId: childID, purpose: code, given: true, textVersion: 1)).by == .guardian)
        #expect(try own.setHistory(.init(readerId: childID)).days == 0)
        _ = try Client(kiosk).putEntries(.init(changes: [Self.preference("app.theme", "dark")]))
        #expect(try own.entries(.init(readerId: childID)).entries.map(\.text) == ["dark"])
        #expect(problem { _ = try Client(kiosk).entries(.init(readerId: id)) }?.reason == "NOT_GUARDIAN")
        #expect(problem { _ = try own.entries(.init(readerId: 1)) }?.reason == "NOT_GUARDIAN")
    }

    // MARK: privacy

    @Test func history_isTheReadersChoiceWithinThePolicy() throws {
        #expect(try own.getHistory(.init()).keep && !own.getHistory(.init()).chosen)
        let library = id
        _ = try house.admin.change(.init(card: card, expectedVersion: 1, fields: ["library_id"], libraryId: library))
        #expect(problem { _ = try admin.putHistoryPolicy(.init(libraryId: library, daysMin: 7, daysMax: 30)) }?.fact("field") == "default_days")
        _ = try admin.putHistoryPolicy(.init(libraryId: library, daysMin: 7, daysMax: 30, defaultDays: 14))
        #expect(try own.getHistory(.init()).days == 14)
        let refused = problem { _ = try own.setHistory(.init(keep: true)) }
        #expect(refused?.reason == "HISTORY_NOT_ALLOWED" && refused?.fact("days_max") == "30" && refused?.fact("keep_allowed") == "false")
        let chosen = try own.setHistory(.init(days: 21))
        #expect(chosen.chosen && chosen.days == 21 && chosen.version == 1)
        #expect(problem { _ = try own.setHistory(.init(days: 22, expectedVersion: 7)) }?.reason == "VERSION_CONFLICT")
        _ = try admin.putHistoryPolicy(.init(libraryId: library, daysMin: 0, daysMax: 10, defaultDays: 0))
        #expect(try own.getHistory(.init()).days == 10)
    }

    @Test func staff_whoLook_areSeenByTheReader() throws {
        _ = try own.putEntries(.init(changes: [.init(kind: .note, key: "n", text: "私人")]))
        #expect(problem { _ = try admin.openEntries(.init(card: card)) }?.fact("field") == "reason")
        #expect(try admin.openEntries(.init(card: card, reason: "读者来电")).entries.map(\.text) == ["私人"])
        house.host.clock.advance(by: .milliseconds(5))
        _ = try house.admin.reveal(.init(card: card, reason: "核对电话"))
        let seen = try own.seenBy(.init()).sightings
        #expect(seen.map { "\($0.event) \($0.reason) \($0.terminal) \($0.method)" } == [
            "revealed 核对电话 admin Readers/Reveal", "opened 读者来电 admin ReaderRecord/OpenEntries",
        ])
        let page = try own.seenBy(.init(limit: 1))
        #expect(page.sightings + (try own.seenBy(.init(cursor: page.cursor)).sightings) == seen)
    }
}
