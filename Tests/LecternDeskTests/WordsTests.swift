// What the desk says where something is not as a person meant it: in one language, with what to do.

import LecternDesk
import LecternMessages
import LecternWire
import ReadersMessages
import StaffMessages
import Testing
import WorkMessages

@Suite struct WordsTests {
    private func signedIn(_ language: DeskLanguage = .english) -> Rehearsal {
        var desk = Rehearsal(language)
        desk.signIn()
        return desk
    }

    @Test func refusedField_inChinese_isNamedInChinese() {
        var desk = signedIn(.chinese)
        desk.answers["Change"] = { _ in Rehearsal.refused("FIELD_INVALID", "字段无效。", [Label("field", "phone"), Label("why", "缺少")]) }
        desk.press(.function(4))
        desk.type("zs\n1\n4\n13900139000\n\ny\n")
        #expect(desk.text.contains("字段无效。（字段 电话，原因 缺少）"), "\(desk.text)")
    }

    @Test func conflict_inChinese_hasNoEnglishWords() {
        var desk = signedIn(.chinese)
        desk.type("5\n1\n1\n")
        #expect(desk.text.contains("新增") && !desk.text.contains("added") && !desk.text.contains("ITEM_ON_LOAN"), "\(desk.text)")
        // The person who settles it sees where the item is.
        #expect(desk.text.contains("已借出"), "\(desk.text)")
    }

    @Test func wait_afterWrongPasswords_isTold() {
        for (language, told) in [(DeskLanguage.english, "(again in 30 s)"), (.chinese, "（30 秒后再试）")] {
            var desk = Rehearsal(language)
            desk.answers["SignIn"] = { _ in
                .failure(Problem(status: .resourceExhausted, reason: "TOO_MANY_ATTEMPTS", message: "Wait.", retryAfterMilliseconds: 29_500))
            }
            desk.signIn()
            #expect(desk.text.contains("Wait." + (language == .english ? " " : "") + told), "\(desk.text)")
        }
    }

    @Test func keyThatTheScreenDoesNotKnow_isNoScan() {
        var desk = signedIn()
        desk.press(.function(4))
        desk.type("zs\n1\nz\n")
        #expect(desk.text.contains("There is no z here; F1 says what there is."), "\(desk.text)")
        desk.type("04403000000001\n")
        #expect(desk.text.contains("04403000000001  Not done: this screen takes no scans"))
        desk.press(.function(8))
        #expect(desk.text.contains("04403000000001") && !desk.text.contains("- z "), "\(desk.text)")
    }

    @Test func search_ofOneLetter_saysWhatItNeeds() {
        var desk = signedIn()
        desk.answers["FindReaders"] = { call in
            guard let request = try? Readers.FindReadersRequest(call.request), !request.text.isEmpty else { return Rehearsal.encoded(Readers.FindReadersResponse()) }
            return Rehearsal.refused("FIELD_INVALID", "A field is not valid.", [Label("field", "text"), Label("why", "it needs two letters")])
        }
        desk.press(.function(4))
        desk.type("z\n")
        #expect(desk.text.contains("because it needs two letters"), "\(desk.text)")
    }

    @Test func search_ofAReplacedCard_saysSo() {
        var desk = signedIn()
        desk.answers["FindReaders"] = { _ in Rehearsal.encoded(Readers.FindReadersResponse()) }
        desk.answers["Get"] = { _ in Rehearsal.refused("CARD_RETIRED", "The card was replaced by another one.") }
        desk.press(.function(4))
        desk.type("0755000099\n")
        #expect(desk.text.contains("The card was replaced by another one."), "\(desk.text)")
    }

    @Test func sum_isCheckedAtItsField_andRepeated() {
        var desk = signedIn()
        desk.type("5\n1\n1\nc\n3\n12,5\n")
        #expect(desk.text.contains("That is no sum like 12.50 CNY.") && desk.text.contains("Amount > 12,5"), "\(desk.text)")
        desk.press(.control("u"))
        desk.type("12.5\n")
        #expect(desk.text.contains("12.50 CNY") && desk.text.contains("Note, for the record > "), "\(desk.text)")
    }

    @Test func deskThatIsNoServicePoint_saysSo() {
        var desk = Rehearsal()
        desk.answers["SignIn"] = { _ in
            Rehearsal.encoded(
                Staff.SignInResponse(
                    session: "token", expiresAtMs: Rehearsal.morning + 30 * Rehearsal.minute, account: .init(accountId: 7, login: "chen.jing", name: "陈静")))
        }
        desk.signIn()
        #expect(desk.text.contains("This desk is no service point"), "\(desk.text)")
        desk.press(.function(4))
        desk.type("zs\n1\n4\n")
        #expect(desk.text.contains("This desk is no service point") && desk.text.contains("readers.write"), "\(desk.text)")
    }
}
