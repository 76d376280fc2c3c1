// Forms that are entered: what they become, as of when they were filled in and by whose right; and what can't be done.

import CirculationMessages
import FormsMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import ReadersMessages
import ReadersRecordMessages
import Testing
import WorkMessages

@Suite struct EnterTests {
    private let city: FormsFixture
    private let staff: TestCaller

    init() throws {
        city = try FormsFixture()
        staff = try city.staff()
    }

    @Test func hold_countsFromWhenItWasFilledIn_soThatPaperIsNotBehindWhoCameLater() throws {
        // C1 asks for B1 on a phone after C2's neighbour did on paper two hours ago.
        _ = try Readers.Client(city.caller).putReader(.init(card: "C3", name: "周", category: "adult"))
        _ = try Circulation.Client(city.reader("C1")).placeHold(.init(scope: .record, barcode: "B1", pickupPoint: "desk-a"))
        let entry = try city.enter("hold", ("card", " C3\r"), ("barcode", "B1"), by: staff, before: 2 * FormsFixture.hour)
        #expect(entry.state == .done && entry.made.map(\.method) == ["Circulation/PlaceHold"])
        #expect(entry.filledInAtMs <= city.now - 2 * FormsFixture.hour && entry.enteredBy != 0 && entry.terminal == "desk-a")
        let line = try city.circulation.holdLine(.init(barcode: "B1")).holds
        #expect(line.first?.holdId == entry.made.first?.id && line.count == 2)
        // It stands with the reader.
        let found = try Forms.Client(staff).entries(.init(card: "C3")).entries
        #expect(found.map(\.entryId) == [entry.entryId] && found.first?.readerId == entry.readerId && entry.readerId != 0)
        #expect(FormsFixture.refusal { _ = try Forms.Client(staff).entries(.init(card: "none")) } == "READER_UNKNOWN")
    }

    @Test func membership_makesTheReader_withWhatElseIsOnThePaper() throws {
        let entry = try city.enter(
            "membership", ("card", "N1"), ("name", "王芳"), ("phone", "13800138000"), ("theme", "dark"), ("news", "yes"), by: staff)
        #expect(entry.made.map(\.method) == ["Readers/PutReader", "Readers/Change", "ReaderRecord/PutEntries", "ReaderRecord/PutConsent"])
        let read = try Readers.Client(city.caller).read(.init(card: "N1"))
        #expect(read.reader?.name == "王芳" && read.phone.hasSuffix("8000") && entry.readerId == read.reader?.readerId)
        #expect(try ReadersRecord.Client(city.caller).consents(.init(card: "N1")).consents.map(\.given) == [true])
    }

    @Test func returnedItem_isBackAsOfTheDayOfTheSlip() throws {
        city.host.clock.advance(by: .milliseconds(3 * FormsFixture.day))
        let entry = try city.enter("return", ("barcode", "B1"), by: try city.staff(), before: FormsFixture.day)
        #expect(entry.state == .done && entry.made.first?.id != 0)
        let history = try city.circulation.history(.init(barcode: "B1")).entries
        #expect(history.contains { $0.event == "returned" && $0.happenedAtMs == entry.filledInAtMs }, "\(history)")
        #expect(entry.filledInAtMs <= city.now - FormsFixture.day)
    }

    @Test func formThatFailsInItsLastCall_leavesNothingOfItsFirst_andWaits() throws {
        var form = FormsFixture.membership
        form.becomes[3].fills[1].value = "unknown"
        _ = try city.admin.putForm(.init(form: form))
        let entry = try city.enter("membership", ("card", "N2"), ("name", "李四"), ("news", "yes"), by: staff)
        #expect(entry.state == .waiting && entry.reason == "PURPOSE_UNKNOWN" && entry.made.isEmpty && !entry.why.isEmpty)
        #expect(FormsFixture.refusal { _ = try Readers.Client(city.caller).get(.init(card: "N2")) } == "READER_UNKNOWN")
    }

    @Test func membershipOfATakenCard_waits_andNeverChangesTheOtherReader() throws {
        let entry = try city.enter("membership", ("card", "C1"), ("name", "冒名"), by: staff)
        #expect(entry.reason == "CARD_IN_USE" && entry.state == .waiting)
        #expect(try Readers.Client(city.caller).get(.init(card: "C1")).name == "林小满")
    }

    @Test func preference_ofTheNewerTimeCounts() throws {
        var form = FormsFixture.membership
        (form.code, form.becomes) = ("theme", [form.becomes[2]])
        form.fields.removeAll { $0.code == "name" }
        _ = try city.admin.putForm(.init(form: form))
        city.host.clock.advance(by: .milliseconds(FormsFixture.day))
        let staff = try city.staff()
        let own = ReadersRecord.Client(try city.reader("C1"))
        _ = try own.putEntries(.init(changes: [.init(kind: .preference, key: "app.theme", text: "light")]))
        city.host.clock.advance(by: .milliseconds(FormsFixture.hour))
        #expect(try city.enter("theme", ("card", "C1"), ("theme", "dark"), by: staff, before: 2 * FormsFixture.hour).reason == "ENTRY_CONFLICT")
        #expect(try own.entries(.init()).entries.map(\.text) == ["light"])
        #expect(try city.enter("theme", ("card", "C1"), ("theme", "dark"), by: staff).state == .done)
        #expect(try own.entries(.init()).entries.map(\.text) == ["dark"])
    }

    @Test func whoeverEntersAForm_needsTheRightsOfWhatItBecomes() throws {
        let wu = try city.staff("wu")
        let refusal = #expect(throws: Problem.self) { try city.enter("hold", ("card", "C1"), ("barcode", "B1"), by: wu) }
        #expect(refusal?.reason == "RIGHT_MISSING" && refusal?.facts.first { $0.name == "right" }?.value == "circulation.holds")
        #expect(try city.circulation.holdLine(.init(barcode: "B1")).holds.isEmpty)
        #expect(try city.enter("return", ("barcode", "B1"), by: wu).state == .done)
    }

    @Test func wrongAnswer_isToldAtTheDesk_andWaitsOfAPile() throws {
        let refusal = #expect(throws: Problem.self) { try city.enter("hold", ("card", "C1"), by: staff) }
        #expect(refusal?.reason == "FIELD_INVALID" && refusal?.facts.first { $0.name == "field" }?.value == "answers.barcode")
        let entry = try city.enter("hold", ("card", "C1"), by: staff, batch: "pile", key: "1")
        #expect(entry.state == .waiting && entry.reason == "FIELD_INVALID" && entry.why.hasPrefix("barcode: "))
        for (form, reason) in [("none", "FORM_UNKNOWN"), ("hold", "FORM_CLOSED")] {
            if form == "hold" {
                var closed = FormsFixture.hold
                closed.closed = true
                _ = try city.admin.putForm(.init(form: closed))
            }
            #expect(FormsFixture.refusal { _ = try city.enter(form, ("card", "C1"), ("barcode", "B1"), by: staff) } == reason)
        }
    }

    @Test func keyOfABatch_isEnteredOnce_andWithOtherAnswersRefused() throws {
        let first = try city.enter("hold", ("card", "C1"), ("barcode", "B1"), by: staff, batch: "pile", key: "1")
        let again = try city.enter("hold", ("barcode", "B1 "), ("card", "C1"), ("remark", ""), by: staff, batch: "pile", key: "1")
        #expect(again.known && again.entryId == first.entryId && !first.known)
        #expect(FormsFixture.refusal { _ = try city.enter("hold", ("card", "C2"), ("barcode", "B1"), by: staff, batch: "pile", key: "1") } == "KEY_TAKEN")
        _ = try city.enter("hold", ("card", "C1"), ("barcode", "B1"), by: staff, batch: "pile", key: "2")
        #expect(try city.circulation.holdLine(.init(barcode: "B1")).holds.count == 1)
        let totals = try #require(try Forms.Client(staff).batches(.init()).batches.first)
        #expect([totals.entries, totals.done, totals.waiting, totals.dropped] == [2, 1, 1, 0])
        #expect(FormsFixture.refusal { _ = try city.enter("hold", ("card", "C1"), ("barcode", "B1"), by: staff, batch: "pile") } == "FIELD_INVALID")
    }

    @Test func formThatWaits_isWork_whichTriesItAgainWithWhatIsCorrected() throws {
        let entry = try city.enter("hold", ("card", "C9"), ("barcode", "B1"), ("remark", "请尽快"), by: staff, before: FormsFixture.hour, batch: "p", key: "1")
        #expect(entry.reason == "READER_UNKNOWN")
        let item = try #require(try city.work("hold").first)
        let values = Dictionary(item.values.map { ($0.name, $0.value) }) { first, _ in first }
        #expect(values["card"] == "C9" && values["barcode"] == "B1" && values["reason"] == "READER_UNKNOWN" && values["entry"] == "\(entry.entryId)")
        // No names and free texts: those are read with the form.
        #expect(values["remark"] == nil && item.branchId != 0)
        let claim = try Work.Client(staff).claim(.init(itemId: item.itemId)).claim
        func attempt(_ card: String) -> String {
            FormsFixture.refusal {
                _ = try Forms.Client(staff).actOnWork(.init(
                    key: item.key, claim: claim, action: "try", inputs: [.init(name: "card", value: card)]))
            }
        }
        #expect(attempt("C8") == "STILL_REFUSED")
        #expect(try city.work("hold").first?.values.contains { $0.value == "C8" } == true)
        #expect(attempt("C1") == "")
        #expect(try city.work("hold").isEmpty)
        let details = try Forms.Client(staff).getEntry(.init(entryId: entry.entryId))
        #expect(details.entry?.state == .done && details.entry?.reason == "" && details.entry?.made.count == 1)
        #expect(details.history.map(\.event) == ["corrected", "refused_again", "put_aside"])
        let hold = try #require(try city.circulation.holdLine(.init(barcode: "B1")).holds.first)
        // Work is a matter of now, and what is made by it, too; corrected without a claim it counts from the paper.
        #expect(hold.placedAtMs > entry.filledInAtMs)
        // The pile sent again, as the paper says it, is known.
        #expect(try city.enter("hold", ("card", "C9"), ("barcode", "B1"), ("remark", "请尽快"), by: staff, batch: "p", key: "1").known)
        #expect(FormsFixture.refusal { _ = try Forms.Client(staff).correct(.init(entryId: entry.entryId)) } == "STATE_FORBIDS")
    }

    @Test func formThatWaits_isCorrectedOrDroppedWithoutWork_whichGoes() throws {
        let (first, second) = (
            try city.enter("hold", ("card", "C9"), ("barcode", "B1"), by: staff, before: FormsFixture.hour, batch: "p", key: "1"),
            try city.enter("hold", ("card", "C9"), ("barcode", "B2"), by: staff, batch: "p", key: "2")
        )
        #expect(try city.work("hold").count == 2 && Forms.Client(staff).entries(.init(onlyWaiting: true)).entries.count == 2)
        var late = staff
        late.happenedAtMilliseconds = first.filledInAtMs
        let corrected = try Forms.Client(late).correct(.init(entryId: first.entryId, answers: [.init(field: "card", value: "C1")]))
        #expect(try corrected.state == .done && city.circulation.holdLine(.init(barcode: "B1")).holds.first?.placedAtMs == first.filledInAtMs)
        #expect(try Forms.Client(staff).drop(.init(entryId: second.entryId, note: "重复")).state == .dropped)
        #expect(try city.work("hold").isEmpty && Forms.Client(staff).entries(.init(onlyWaiting: true)).entries.isEmpty)
        let totals = try #require(try Forms.Client(staff).batches(.init(batch: "p")).batches.first)
        #expect([totals.entries, totals.done, totals.waiting, totals.dropped] == [2, 1, 0, 1])
    }

    @Test func formThatWaits_standsAgainstItsReadersErasure_whichBlanksWhatIsDone() throws {
        let waiting = try city.enter("membership", ("card", "C1"), ("name", "王芳"), by: staff)
        let record = ReadersRecord.Client(city.caller)
        #expect(FormsFixture.refusal { _ = try record.erase(.init(card: "C1", reason: "申请删除")) } == "STILL_OPEN")
        _ = try Forms.Client(staff).drop(.init(entryId: waiting.entryId))
        _ = try record.erase(.init(card: "C1", reason: "申请删除"))
        city.host.runDueTimers()
        let details = try Forms.Client(staff).getEntry(.init(entryId: waiting.entryId))
        #expect(details.answers.isEmpty && details.entry?.readerId == 0 && details.entry?.why == "")
    }

    @Test func lists_page() throws {
        for key in 0..<5 { _ = try city.enter("hold", ("card", "C9"), ("barcode", "B1"), by: staff, batch: "p", key: "\(key)") }
        var (keys, cursor): ([String], String) = ([], "")
        repeat {
            let page = try Forms.Client(staff).entries(.init(batch: "p", limit: 2, cursor: cursor))
            keys += page.entries.map(\.key)
            cursor = page.cursor
        } while !cursor.isEmpty
        #expect(Set(keys).count == 5 && keys.count == 5)
        let first = try city.admin.definitions(.init(limit: 2))
        #expect(first.forms.map(\.code) == ["hold", "membership"])
        #expect(try city.admin.definitions(.init(limit: 2, cursor: first.cursor)).forms.map(\.code) == ["return"])
        #expect(FormsFixture.refusal { _ = try Forms.Client(staff).entries(.init(limit: 2, cursor: "x")) } == "CURSOR_INVALID")
    }
}
