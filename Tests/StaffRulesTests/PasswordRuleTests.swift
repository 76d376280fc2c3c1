// Which passwords, login names and actions there may be.

import StaffRules
import Testing

@Suite struct PasswordRuleTests {
    @Test(arguments: [
        ("mulberry-0815", nil), ("mulberry-0", nil), ("mulberry-", "it has fewer than 10 characters"), ("荔枝一二三四五六七八", nil),
        ("aaaaabbbbbccccc", "it has fewer than 5 different characters"), ("abcdabcdabcde", nil), ("mulberry-0815\n", "it holds a control character"),
        ("mulberry\u{7F}0815", "it holds a control character"), ("my-Chen.Jing-1", "it holds the login name"), ("old-password-1", "it is the old one"),
    ] as [(String, String?)])
    func password_ofEachForm_isOfTheTable(_ password: String, _ why: String?) {
        #expect(PasswordRule().objection(to: password, login: "chen.jing", old: "old-password-1")?.en == why)
    }

    @Test func password_ofTooManyCharacters_isNotAllowed() {
        let longest = String(repeating: "abcdefgh", count: 16)
        #expect(PasswordRule().objection(to: longest, login: "", old: nil) == nil)
        #expect(PasswordRule().objection(to: longest + "i", login: "", old: nil)?.en == "it has more than 128 characters")
        #expect(PasswordRule(charactersMin: 11).objection(to: "mulberry-0", login: "", old: nil)?.en == "it has fewer than 11 characters")
    }
}

@Suite struct NameTests {
    @Test(arguments: [
        ("chen.jing", true), ("li", true), ("a1-_.", true), ("l", false), ("", false), ("1li", false), (".li", false), ("Li", false), ("陈静", false),
        ("li bai", false), (String(repeating: "a", count: 64), true), (String(repeating: "a", count: 65), false),
    ])
    func login_ofEachForm_isOfTheTable(_ text: String, _ isValid: Bool) { #expect(LoginName.isValid(text) == isValid) }

    @Test func login_inCapitals_isTheSame() { #expect(LoginName.normal("Chen.JING") == "chen.jing") }

    @Test(arguments: [
        ("*", true), ("circulation.lend", true), ("work.settle_all", true), ("lend", false), ("a.b.c", false), (".lend", false), ("lend.", false),
        ("Circulation.lend", false), ("a.b ", false), ("", false), ("a." + String(repeating: "b", count: 62), true),
        ("a." + String(repeating: "b", count: 63), false),
    ])
    func action_ofEachForm_isOfTheTable(_ text: String, _ isValid: Bool) { #expect(ActionName.isValid(text) == isValid) }
}
