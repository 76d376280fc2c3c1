// A reader's record: read and changed by field, masked by who looks, with a history and a change on the feed.

import Foundation
import LecternKitTesting
import LecternMessages
import LecternTestSupport
import LecternTesting
import LecternWire
import ReadersMessages
import Testing

@Suite struct RecordTests {
    @Test func fields_differentOnes_areBothChanged() throws {
        let house = try ReadersHouse()
        let reader = try house.add("C-1", "张三")
        let one = try house.admin.change(.init(
            card: "C-1", expectedVersion: reader.version, fields: ["phone"], phone: "13800138000"))
        let other = try house.reader("C-1").change(.init(expectedVersion: reader.version, fields: ["email"], email: "zs@example.com"))
        #expect(one.reader?.version == reader.version + 1 && other.reader?.version == reader.version + 2)
        #expect(other.phone == "+8613800138000" && other.email == "zs@example.com" && other.view == .full)
        #expect(one.phone == "+86138****8000" && one.view == .masked)
    }

    @Test func field_changedMeanwhile_isRefusedWithWhatWasChanged() throws {
        let house = try ReadersHouse()
        let reader = try house.add("C-1", "张三")
        _ = try house.admin.change(.init(card: "C-1", expectedVersion: reader.version, fields: ["phone", "email"], phone: "13800138000", email: "a@b.cn"))
        let late = problem {
            _ = try house.admin.change(.init(card: "C-1", expectedVersion: reader.version, fields: ["phone"], phone: "13900139000"))
        }
        #expect(late?.reason == "VERSION_CONFLICT" && late?.fact("changed") == "email phone" && late?.fact("found") == "2")
        // PutReader, which a desk of the release before calls, is told apart by field, too.
        _ = try house.admin.putReader(.init(card: "C-1", name: "张三丰", category: "adult"))
        #expect(try house.admin.change(.init(card: "C-1", expectedVersion: 2, fields: ["phone"], phone: "13900139000")).reader?.version == 4)
        #expect(problem { _ = try house.admin.change(.init(card: "C-1", expectedVersion: 2, fields: ["name"], name: "张") ) }?.reason == "VERSION_CONFLICT")
        #expect(try house.reader("C-1").read(.init()).phone == "+8613900139000")
    }

    @Test func reader_mayChangeWhatIsTheReaders_andNothingElse() throws {
        let house = try ReadersHouse()
        try house.add("C-1", "张三")
        let reader = try house.reader("C-1")
        for field in ["name", "category", "library_id", "expires_at_ms", "phone_verified", "email_verified", "birth_date", "guardian_id", "guardian_consent", "card_kind"] {
            let refused = problem { _ = try reader.change(.init(expectedVersion: 1, fields: [field])) }
            #expect(refused?.reason == "FIELD_NOT_YOURS" && refused?.fact("field") == field)
        }
        #expect(problem { _ = try reader.change(.init(card: "C-1", expectedVersion: 1, fields: ["phone"])) }?.reason == "REQUEST_MALFORMED")
        #expect(problem { _ = try reader.read(.init(readerId: 7)) }?.reason == "REQUEST_MALFORMED")
    }

    @Test func values_thatCannotBe_areRefusedByField() throws {
        let house = try ReadersHouse()
        let id = try house.add("C-1", "张三").readerId
        func why(_ request: Readers.ChangeRequest) -> String? {
            var request = request
            (request.card, request.expectedVersion) = ("C-1", 1)
            let refused = problem { _ = try house.admin.change(request) }
            return refused.map { "\($0.reason) \($0.fact("field") ?? "")" }
        }
        #expect(why(.init(fields: [])) == "FIELD_INVALID fields")
        #expect(why(.init(fields: ["card"])) == "FIELD_INVALID fields[0]")
        #expect(why(.init(fields: ["phone"], phone: "12x")) == "FIELD_INVALID phone")
        #expect(why(.init(fields: ["email"], email: "li.example.com")) == "FIELD_INVALID email")
        #expect(why(.init(fields: ["birth_date"], birthDate: "2015-02-29")) == "FIELD_INVALID birth_date")
        #expect(why(.init(fields: ["birth_date"], birthDate: "3015-02-28")) == "FIELD_INVALID birth_date")
        #expect(why(.init(fields: ["guardian_id"], guardianId: id)) == "FIELD_INVALID guardian_id")
        #expect(why(.init(fields: ["guardian_id"], guardianId: 5)) == "FIELD_INVALID guardian_id")
        #expect(why(.init(fields: ["category"], category: "none")) == "CATEGORY_UNKNOWN ")
        #expect(why(.init(fields: ["card_kind"], cardKind: "none")) == "CARD_KIND_UNKNOWN ")
        let addresses = (0..<11).map { Readers.Address(label: "\($0)", street: "人民路") }
        #expect(why(.init(fields: ["addresses"], addresses: addresses)) == "FIELD_INVALID addresses")
        #expect(why(.init(fields: ["addresses"], addresses: [.init(label: "家")])) == "FIELD_INVALID addresses[0].street")
    }

    @Test func history_saysWhoChangedWhat_masked() throws {
        let house = try ReadersHouse()
        let reader = try house.add("C-1", "张三")
        _ = try house.reader("C-1").change(.init(expectedVersion: 1, fields: ["phone", "language"], language: "zh-Hans", phone: "13800138000"))
        #expect(problem { _ = try house.admin.reveal(.init(card: "C-1")) }?.fact("field") == "reason")
        let all = try house.admin.reveal(.init(card: "C-1", reason: "电话核对"))
        #expect(all.phone == "+8613800138000" && all.view == .full)
        let entries = try house.admin.changes(.init(card: "C-1")).changes
        #expect(entries.map { "\($0.event) \($0.field) \($0.after) \($0.terminal) \($0.method)" }.sorted() == [
            "changed language zh-Hans app Readers/Change", "changed phone +86138****8000 app Readers/Change", "revealed   admin Readers/Reveal",
        ])
        #expect(entries.filter { $0.event == "changed" }.allSatisfy { $0.person == reader.readerId && $0.session == .reader && !$0.requestKey.isEmpty })
        #expect(entries.first { $0.event == "revealed" }?.reason == "电话核对")
        #expect(try house.reader("C-1").changes(.init()).changes.contains { $0.after == "+8613800138000" })
        let page = try house.admin.changes(.init(card: "C-1", limit: 2))
        #expect(page.changes + (try house.admin.changes(.init(card: "C-1", cursor: page.cursor)).changes) == entries)
    }

    @Test func change_isOnTheFeed_withNamesOfFieldsAndNoValues() throws {
        let house = try ReadersHouse()
        let reader = try house.add("C-1", "张三")
        _ = try house.admin.change(.init(card: "C-1", expectedVersion: 1, fields: ["phone", "email"], phone: "13800138000", email: "a@b.cn"))
        let watch = try house.host.connect(.admin("admin")).watch("readers.reader")
        var changed: [String] = []
        for _ in 0..<2 {
            let change = try #require(try watch.next())
            changed.append("\(change.kind) \(change.subject) \(try Readers.ReaderChanged(change.body).fields.joined(separator: " "))")
            #expect(!String(decoding: change.body, as: UTF8.self).contains("138"))
        }
        #expect(changed == ["added reader:\(reader.readerId) ", "changed reader:\(reader.readerId) phone email"])
    }

    @Test func kindOfCard_setsValidityAndCategory_guardianIsRequired() throws {
        let house = try ReadersHouse()
        let reader = try house.add("C-1", "小满")
        let parent = try house.add("C-2", "林父")
        _ = try house.admin.putCategory(.init(code: "child", name: "少儿", untilAge: 18, nextCategory: "adult", guardianRequired: true))
        _ = try house.admin.putCardKind(.init(code: "temp", name: "临时", basis: .temporary, validDays: 60))
        let refused = problem { _ = try house.admin.change(.init(card: "C-1", expectedVersion: 1, fields: ["category"], category: "child")) }
        #expect(refused?.reason == "GUARDIAN_REQUIRED")
        let child = try house.admin.change(.init(
            card: "C-1", expectedVersion: 1, fields: ["category", "guardian_id", "guardian_consent", "card_kind", "birth_date"], category: "child",
            birthDate: "2015-06-01", guardianId: parent.readerId, guardianConsent: "form 17", cardKind: "temp"))
        #expect(child.reader?.category == "child" && child.guardianId == parent.readerId && child.guardianConsentAtMs > 0)
        #expect(child.birthDate == "2015-**-**" && child.cardKind == "temp")
        #expect((child.reader?.expiresAtMs ?? 0) / ReadersHouse.day == house.host.clock.nowMilliseconds / ReadersHouse.day + 60)
        #expect(try house.admin.changes(.init(readerId: reader.readerId)).changes.contains { $0.field == "expires_at_ms" })
        #expect(problem { _ = try house.admin.putCardKind(.init(code: "dep", name: "押金", basis: .deposit)) }?.fact("field") == "deposit_minor_units")
        #expect(try house.admin.cardKinds(.init()).cardKinds.map(\.code) == ["temp"])
    }

    @Test func birthday_movesTheCategoryOnce_whenNothingRanForDays() throws {
        let house = try ReadersHouse()
        let today = try #require(ISO8601DateFormatter().string(from: Date(timeIntervalSince1970: Double(house.host.clock.nowMilliseconds) / 1_000)).split(separator: "T").first)
        _ = try house.admin.putCategory(.init(code: "youth", name: "青年", untilAge: 18, nextCategory: "adult"))
        _ = try house.admin.putCategory(.init(code: "child", name: "少儿", untilAge: 14, nextCategory: "youth"))
        #expect(problem { _ = try house.admin.putCategory(.init(code: "youth", name: "青年", untilAge: 14, nextCategory: "adult")) }?.fact("field") == "until_age")
        for index in 0..<70 { try house.add("C-\(index)", "小\(index)", category: "child") }
        let year = try #require(Int(today.prefix(4)))
        // Born on 15 January 13 years ago or earlier: the birthday is within the year to come.
        for index in 0..<70 {
            _ = try house.admin.change(.init(card: "C-\(index)", expectedVersion: 1, fields: ["birth_date"], birthDate: "\(year - 13)-01-15"))
        }
        house.host.runDueTimers()
        #expect(try house.admin.get(.init(card: "C-0")).category == "child")
        house.host.clock.advance(by: .seconds(3 * 366 * 86_400))
        house.host.runDueTimers()
        for index in [0, 69] { #expect(try house.admin.get(.init(card: "C-\(index)")).category == "youth") }
        let moves = try house.admin.changes(.init(card: "C-69")).changes.filter { $0.field == "category" }
        #expect(moves.map { "\($0.before) \($0.after) \($0.method)" } == ["child youth Readers/SweepAges"])
        house.host.clock.advance(by: .seconds(4 * 366 * 86_400))
        house.host.runDueTimers()
        #expect(try house.admin.get(.init(card: "C-69")).category == "adult")
    }

    @Test func family_hasMembers_eachInOne() throws {
        let house = try ReadersHouse()
        let readers = try (0..<3).map { try house.add("C-\($0)", "家\($0)") }
        let family = try house.admin.putFamily(.init(name: "林家", loansMax: 90))
        for reader in readers { _ = try house.admin.setFamily(.init(readerId: reader.readerId, familyId: family.familyId)) }
        #expect(try house.admin.getFamily(.init(readerId: readers[1].readerId)).readerIds == readers.map(\.readerId).sorted())
        let other = try house.admin.putFamily(.init(name: "李家"))
        _ = try house.admin.setFamily(.init(card: "C-1", familyId: other.familyId))
        #expect(try house.admin.getFamily(.init(familyId: family.familyId)).readerIds.count == 2)
        #expect(problem { _ = try house.admin.setFamily(.init(card: "C-1", familyId: 99)) }?.reason == "FAMILY_UNKNOWN")
        _ = try house.admin.setFamily(.init(card: "C-1"))
        #expect(problem { _ = try house.admin.getFamily(.init(readerId: readers[1].readerId)) }?.reason == "FAMILY_UNKNOWN")
    }
}
