// Time-based codes: the vectors of the RFCs, the window, and that a code is used once.

import Testing

@testable import LecternSecrets

@Suite struct OneTimeCodeTests {
    /// The secret of RFC 4226, appendix D, and RFC 6238, appendix B, for SHA-1.
    private static let codes = OneTimeCode(secret: Array("12345678901234567890".utf8))
    private static let now: Int64 = 1_790_000_010_000

    @Test(arguments: [
        (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
        (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ] as [(Int64, String)])
    func code_ofRFC6238_isOfTheTable(_ seconds: Int64, _ code: String) {
        #expect(Self.codes.code(step: OneTimeCode.step(atMilliseconds: seconds * 1_000), digits: 8) == code)
    }

    @Test(arguments: Array(zip(
        0..., ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"])) as [(Int, String)])
    func code_ofRFC4226_isOfTheTable(_ step: Int, _ code: String) { #expect(Self.codes.code(step: Int64(step)) == code) }

    @Test(arguments: [(-2, false), (-1, true), (0, true), (1, true), (2, false)] as [(Int64, Bool)])
    func code_ofAStepBeside_isTakenWithinOneStep(_ distance: Int64, _ isTaken: Bool) {
        let step = OneTimeCode.step(atMilliseconds: Self.now) + distance
        let found = Self.codes.step(of: Self.codes.code(step: step), atMilliseconds: Self.now, after: 0)
        #expect(found == (isTaken ? step : nil))
    }

    @Test func code_thatWasUsed_isNotTakenAgain() {
        let step = OneTimeCode.step(atMilliseconds: Self.now)
        let code = Self.codes.code(step: step)
        #expect(Self.codes.step(of: code, atMilliseconds: Self.now, after: step - 1) == step)
        #expect(Self.codes.step(of: code, atMilliseconds: Self.now, after: step) == nil)
        #expect(Self.codes.step(of: Self.codes.code(step: step - 1), atMilliseconds: Self.now, after: step) == nil)
        #expect(Self.codes.step(of: Self.codes.code(step: step + 1), atMilliseconds: Self.now, after: step) == step + 1)
    }

    @Test func code_withBlanks_isTaken() {
        let step = OneTimeCode.step(atMilliseconds: Self.now)
        let code = Self.codes.code(step: step)
        #expect(Self.codes.step(of: " \(code.prefix(3)) \(code.suffix(3))", atMilliseconds: Self.now, after: 0) == step)
    }

    @Test(arguments: ["", "12345", "1234567", "abcdef", "００００００"])
    func code_ofAnotherForm_isNotTaken(_ text: String) {
        #expect(Self.codes.step(of: text, atMilliseconds: Self.now, after: 0) == nil)
    }

    @Test(arguments: [("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI")])
    func base32_ofRFC4648_isOfTheTable(_ text: String, _ encoded: String) { #expect(OneTimeCode.base32(Array(text.utf8)) == encoded) }

    @Test func uri_ofASecret_isWhatApplicationsTake() {
        #expect(
            Self.codes.uri(issuer: "深圳 Library", account: "chen.jing")
                == "otpauth://totp/%E6%B7%B1%E5%9C%B3%20Library:chen.jing?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                + "&issuer=%E6%B7%B1%E5%9C%B3%20Library&algorithm=SHA1&digits=6&period=30")
    }
}
