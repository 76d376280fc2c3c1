// A shift: readers, lending, work of a kind that the desk has never heard of, claims that end, and sessions that last.

import CirculationMessages
import LecternDesk
import LecternMessages
import LecternWire
import ReadersMessages
import StaffMessages
import Testing
import WorkMessages

@Suite struct ShiftTests {
    private func signedIn(_ language: DeskLanguage = .english) -> Rehearsal {
        var desk = Rehearsal(language)
        desk.signIn()
        return desk
    }

    @Test func signIn_asksForWhatIsNeeded_andShowsNoPassword() {
        var desk = Rehearsal()
        var tries: [String] = []
        desk.answers["SignIn"] = { call in
            let request = (try? Staff.SignInRequest(call.request)) ?? .init()
            if request.code.isEmpty { return Rehearsal.refused("CODE_REQUIRED", "Give the code.") }
            if request.newPassword.isEmpty { return Rehearsal.refused("PASSWORD_CHANGE_REQUIRED", "Choose a new one.") }
            guard request.newPassword == "lychee-Tree-0816" else {
                return Rehearsal.refused("PASSWORD_UNSUITABLE", "Not suitable.", [Label("why", "too short")])
            }
            return Rehearsal.city["SignIn"]?(call) ?? .success([])
        }
        desk.type("chen.jing\nlychee-Tree-0815")
        tries.append(desk.text)
        desk.type("\n")
        #expect(desk.text.contains("Code of your telephone > "))
        desk.type("123456\n")
        #expect(desk.text.contains("New password > "))
        #expect(desk.text.contains("choose a new one."))
        desk.type("short\nshirt\n")
        #expect(desk.text.contains("The two are not the same."))
        desk.type("short\nshort\n")
        #expect(desk.text.contains("Not suitable. (because too short)") && desk.text.contains("New password > "))
        desk.type("lychee-Tree-0816\nlychee-Tree-0816")
        tries.append(desk.text)
        desk.type("\n")
        #expect(desk.text.contains("Desk") && desk.text.contains("陈静  中心馆"), "\(desk.text)")
        #expect(tries.allSatisfy { !$0.contains("lychee") && $0.contains("****") })
    }

    @Test func reader_foundByPinyin_isLentTo() {
        var desk = signedIn()
        desk.press(.function(4))
        desk.type("zs\n")
        #expect(
            desk.text.contains("1  0755000001") && desk.text.contains("2  0755000012") && desk.text.contains("blocked: 欠费"),
            "\(desk.text)")
        desk.type("1\n")
        #expect(desk.text.contains("+86138****8000") && desk.text.contains("overdue since 2026-11-28"), "\(desk.text)")
        desk.type("l\n04403000000001\nX1\n")
        #expect(desk.text.contains("04403000000001  三体  due 2026-12-30") && desk.text.contains("on loan: 3 of 20"))
        #expect(desk.text.contains("X1 The reader has as many loans as the rule allows. (rule"), "\(desk.text)")
    }

    @Test func field_isChangedByItsNumber_ofTheVersionThatWasRead() throws {
        var desk = signedIn()
        nonisolated(unsafe) var request = Readers.ChangeRequest()
        desk.answers["Change"] = { call in
            request = (try? .init(call.request)) ?? .init()
            return Rehearsal.encoded(Readers.Record(reader: Rehearsal.zhang))
        }
        desk.press(.function(4))
        desk.type("zs\n1\n4\n")
        #expect(desk.text.contains("Telephone > ") && desk.text.contains("now: +86138****8000"))
        desk.type("13900139000\n读者来电\n04403000000001\n")
        #expect(desk.text.contains("y saves") && !desk.made.contains("Change"))
        desk.press(.control("u"))
        desk.type("y\n")
        #expect(
            request.fields == ["phone"] && request.phone == "13900139000" && request.expectedVersion == 4
                && request.reason == "读者来电" && request.readerId == 11)
        #expect(desk.text.contains("Saved."))
    }

    @Test func workOfAnyKind_showsItsSidesAndActions_andIsSettled() throws {
        var desk = signedIn()
        nonisolated(unsafe) var act = Work.Act()
        desk.answers["ActOnConflict"] = { call in
            act = (try? .init(call.request)) ?? .init()
            return Rehearsal.encoded(Work.Acted(itemId: 4201))
        }
        desk.type("5\n1\n1\n")
        #expect(desk.text.contains("One side") && desk.text.contains("| The other side"))
        #expect(desk.text.contains("0755000001 张三") && desk.text.contains("0755000012 赵四"), "\(desk.text)")
        #expect(desk.text.contains("3  Charge  (Amount)"))
        desk.type("3\n")
        #expect(desk.text.contains("Claim it first: c"))
        desk.type("c\n3\n12.5\n遗失\ny\n")
        #expect(
            act
                == Work.Act(
                    key: "901", claim: 77, action: "charge", note: "遗失", inputs: [.init(name: "amount", value: "1250 CNY")]),
            "\(act)")
        #expect(desk.text.contains("Settled: Charge 12.50 CNY.") && desk.text.contains("Number of a line"), "\(desk.text)")
    }

    @Test func refusal_ofAClaimedItem_saysWhoHasIt_inBothLanguages() {
        let facts = [
            Label("item_id", "4201"), Label("holder", "9"), Label("holder_name", "李白"), Label("terminal", "desk-2"),
            Label("until_ms", "\(Rehearsal.morning + 15 * Rehearsal.minute)"),
        ]
        for (language, message, told) in [
            (DeskLanguage.english, "Somebody else works on the item.", "李白 has it, at desk-2, until 10:15."),
            (.chinese, "该项工作正由他人处理。", "李白 在 desk-2 处理，至 10:15。"),
        ] {
            var desk = signedIn(language)
            desk.answers["Claim"] = { _ in Rehearsal.refused("ITEM_CLAIMED", message, facts) }
            desk.type("5\n1\n1\n")
            let bells = desk.bells
            desk.type("c\n")
            #expect(desk.text.contains(message) && desk.text.contains(told), "\(desk.text)")
            #expect(desk.bells > bells)
        }
    }

    @Test func claim_isRenewedWhileThePersonWorks_andTheEndIsToldToOneWhoDoesNot() {
        var desk = signedIn()
        desk.type("5\n1\n1\nc\n")
        #expect(desk.made.count { $0 == "Claim" } == 1)
        desk.pass(6 * Rehearsal.minute)
        #expect(desk.made.count { $0 == "Claim" } == 1)
        desk.press(.down)
        desk.pass(1_000)
        #expect(desk.made.count { $0 == "Claim" } == 2)
        // Nobody works: it is told, and ends.
        desk.pass(13 * Rehearsal.minute + 1_000)
        #expect(desk.made.count { $0 == "Claim" } == 2 && desk.text.contains("Any key keeps it"), "\(desk.text)")
        desk.press(.down)
        desk.pass(1_000)
        #expect(desk.made.count { $0 == "Claim" } == 3)
        desk.answers["Get"] = { _ in Rehearsal.encoded(Work.ItemDetails(item: Rehearsal.item, kind: Rehearsal.kind)) }
        desk.pass(16 * Rehearsal.minute)
        #expect(desk.text.contains("Your claim has ended") && desk.text.contains("c claim,"), "\(desk.text)")
    }

    @Test func claim_ofAnItemThatIsNotShown_isToldBeforeItEnds_andWhenItHas() {
        var desk = signedIn()
        desk.type("5\n1\n1\nc\n")
        desk.press(.function(3))
        desk.pass(12 * Rehearsal.minute)
        #expect(!desk.text.contains("claim"))
        desk.pass(Rehearsal.minute + 1_000)
        #expect(desk.text.contains("Your claim on #4201 ends at 10:15. Open it to keep it: F5, m."), "\(desk.text)")
        desk.pass(2 * Rehearsal.minute)
        #expect(desk.text.contains("#4201  Your claim has ended; others may work on it now."), "\(desk.text)")
        #expect(desk.made.count { $0 == "Claim" } == 1)
        // One that was settled is forgotten.
        desk.press(.function(5))
        desk.type("1\n1\nc\n1\n\ny\n")
        #expect(desk.text.contains("Settled: Accept."))
        desk.press(.function(3))
        desk.pass(16 * Rehearsal.minute)
        #expect(!desk.text.contains("claim"))
    }

    @Test func item_isCommentedOn_givenBack_andHandedOver() {
        var desk = signedIn()
        nonisolated(unsafe) var released = Work.ReleaseRequest(), commented = Work.CommentRequest(), handed = Work.HandOverRequest()
        desk.answers["Release"] = { call in
            released = (try? .init(call.request)) ?? .init()
            return Rehearsal.encoded(Rehearsal.item)
        }
        desk.answers["Comment"] = { call in
            commented = (try? .init(call.request)) ?? .init()
            return Rehearsal.encoded(Rehearsal.item)
        }
        desk.answers["HandOver"] = { call in
            handed = (try? .init(call.request)) ?? .init()
            return Rehearsal.encoded(Rehearsal.item)
        }
        desk.type("5\n1\n1\nk\n等读者回电\n")
        #expect(commented == .init(itemId: 4201, text: "等读者回电") && desk.text.contains("Written.") && desk.text.contains("#4201"))
        desk.type("r\n")
        #expect(desk.text.contains("Claim it first: c") && released == .init(), "\(desk.text)")
        desk.type("c\nr\n明天\n")
        #expect(released == .init(itemId: 4201, note: "明天") && desk.text.contains("Given back."))
        desk.type("1\nh\n\n\n\n")
        #expect(desk.text.contains("To whom, or where?") && handed == .init())
        desk.press(.up)
        desk.type("futian\n\n")
        #expect(handed == .init(itemId: 4201, branchCode: "futian") && desk.text.contains("Handed over."), "\(desk.text)")
    }

    @Test func overdueLoan_leadsToItsReader() {
        var desk = signedIn()
        desk.press(.function(7))
        #expect(desk.text.contains("1  2026-11-28  04403000000007   红楼梦"), "\(desk.text)")
        desk.type("n\n")
        #expect(desk.text.contains("There is no other page."))
        desk.type("1\n")
        #expect(desk.text.contains("0755000001  张三"))
        desk.answers["Overdue"] = { _ in Rehearsal.refused("RIGHT_MISSING", "No right.", [Label("right", "circulation.lists")]) }
        desk.press(.function(7))
        #expect(desk.text.contains("No right. (right circulation.lists)") && !desk.text.contains("Nothing is overdue"))
    }

    @Test func loans_areRenewed_oneOrAll_withALineEach() {
        var desk = signedIn()
        desk.press(.function(4))
        desk.type("zs\n1\nr 3\n")
        #expect(desk.text.contains("There is no loan 3.") && !desk.made.contains("Renew"))
        desk.type("r 2\n")
        #expect(desk.made.count { $0 == "Renew" } == 1 && desk.text.contains("04403000000009 renewed, due 2026-12-30"))
        desk.type("r\n")
        #expect(desk.made.count { $0 == "Renew" } == 3)
        desk.press(.function(8))
        #expect(desk.text.contains("   3 + 10:00:00 04403000000009  renewed, due 2026-12-30"), "\(desk.text)")
    }

    @Test func formThatIsNotAllowed_isNotOpened() {
        var desk = Rehearsal()
        desk.answers["SignIn"] = { call in
            Rehearsal.encoded(Staff.SignInResponse(session: "token", account: .init(name: "陈静"), rights: ["readers.read"], branchId: 1))
        }
        desk.signIn()
        desk.press(.function(4))
        for (command, right) in [("4", "readers.write"), ("v", "readers.read_full"), ("x", "readers.write")] {
            desk.type(desk.text.contains("Number of a field") ? "\(command)\n" : "zs\n1\n\(command)\n")
            #expect(desk.text.contains("it needs the right \(right).") && desk.text.contains("Number of a field"), "\(desk.text)")
        }
    }

    @Test func fieldThatIsRefused_isAskedForAgain() {
        var desk = signedIn()
        desk.answers["ActOnConflict"] = { _ in Rehearsal.refused("FIELD_INVALID", "A field is missing or not valid.", [Label("field", "note"), Label("why", "it is missing")]) }
        desk.type("5\n1\n1\nc\n3\n1.00\n\ny\n")
        #expect(desk.text.contains("(field note, because it is missing)") && desk.text.contains("Note, for the record > "), "\(desk.text)")
        desk.answers["ActOnConflict"] = { call in
            (try? Work.Act(call.request))?.note == "读者来电" ? Rehearsal.encoded(Work.Acted()) : Rehearsal.refused("FIELD_INVALID", "")
        }
        desk.type("读者来电\n\n")
        #expect(desk.text.contains("Settled: Charge 1.00 CNY."), "\(desk.text)")
    }

    @Test func session_isKeptWhileThePersonWorks_andOnlyAskedForOtherwise() {
        var desk = signedIn()
        desk.pass(61_000)
        #expect(desk.made.count { $0 == "Stay" } == 0 && desk.made.last == "Me")
        desk.pass(1_000)
        desk.press(.down)
        desk.pass(61_000)
        #expect(desk.made.last == "Stay" && desk.text.contains("until 11:00"), "\(desk.text)")
        desk.pass(30_000)
        #expect(desk.made.count { $0 == "Stay" } == 1)
        desk.answers["Me"] = { _ in .failure(Problem(status: .unauthenticated, reason: "SESSION_EXPIRED", message: "Gone.")) }
        desk.pass(61_000)
        #expect(desk.text.contains("The session has ended"))
    }

    @Test func scanOnTheMenu_isLookedUpOnly() {
        var desk = signedIn()
        desk.type("04403000000001\n")
        #expect(
            desk.text.contains("on loan") && desk.text.contains("0755000001  张三") && desk.text.contains("I247.5/7246"),
            "\(desk.text)")
        #expect(!desk.made.contains("Return") && !desk.made.contains("Borrow"))
        desk.type("t\n")
        #expect(desk.made.contains("Return"))
    }

    @Test func scanWhereNoneIsTaken_isToldAsNotDone() {
        var desk = signedIn()
        for key in [5, 7, 8] {
            desk.press(.function(key))
            desk.type("0440300000000\(key)\n")
            #expect(desk.text.contains("0440300000000\(key)  Not done: "), "\(desk.text)")
        }
        desk.press(.function(8))
        #expect(desk.text.contains("- 10:00:00 04403000000007"))
    }

    @Test(arguments: ["12.50", "12.5", "12.50 cny"]) func money_isTypedAsPeopleWriteIt(_ typed: String) {
        var desk = signedIn()
        nonisolated(unsafe) var amount = ""
        desk.answers["ActOnConflict"] = { call in
            amount = (try? Work.Act(call.request))?.inputs.first?.value ?? ""
            return Rehearsal.encoded(Work.Acted())
        }
        desk.type("5\n1\n1\nc\n3\n\(typed)\n\ny\n")
        #expect(amount == "1250 CNY")
    }
}
