// Checks of single fields of requests: one rule for each kind of value, the same in every service.

public import LecternMessages

/// Checks fields of requests. Each check throws a `Refusal` with the service's own reason and two facts: `field`, the name of the
/// field in the `.proto`, and `why`, what is wrong with it in English.
///
///     static let validator = FieldValidator(Shelf.Reason.fieldInvalid, versionConflict: Shelf.Reason.versionConflict)
///     try Self.validator.code(request.code, "code")
///
/// The checks are pure. What several services share is checked here; what one service alone has, in an extension of its own.
public struct FieldValidator: Sendable {
    /// The longest code, barcode or other code, in bytes.
    public static let codeBytesMax = 64
    /// The longest text for people where the caller of `requiredText` names no other length, in characters (Unicode scalars).
    public static let textCharactersMax = 200
    /// The longest language tag, in bytes.
    public static let languageTagBytesMax = 35
    /// The largest amount of money, in minor units: several thousand of them can be added up.
    public static let moneyMinorUnitsMax: Int64 = 1_000_000_000_000_000

    /// The reason of a field that can't be what it is.
    let invalidReason: any ReasonCode
    /// The reason of a change that expects another version; nil: the service has none.
    let conflictReason: (any ReasonCode)?

    /// Makes a validator.
    /// - Parameters:
    ///   - invalid: the service's reason for a field that can't be what it is: `FIELD_INVALID`.
    ///   - versionConflict: the service's reason for a change of another version than the row has: `VERSION_CONFLICT`. Nil: no
    ///     request of the service has an `expected_version`.
    public init(_ invalid: some ReasonCode, versionConflict: (any ReasonCode)? = nil) {
        invalidReason = invalid
        conflictReason = versionConflict
    }

    /// The refusal of a field, for checks of a service's own.
    /// - Parameters:
    ///   - field: the field's name in the `.proto`, with the way to it: "hours[1].weekday".
    ///   - why: what is wrong with it.
    ///   - zh: the same in Chinese; empty: callers in Chinese are told `why`.
    public func invalid(_ field: String, _ why: String, zh: String = "") -> Refusal {
        Refusal(invalidReason, facts: ("field", field), ("why", why)).inChinese("why", zh)
    }

    // MARK: codes

    /// A code for programs: 1 to 64 ASCII letters, digits, dots, hyphens and underscores. Branches, categories and cards have one.
    /// - Throws: `Refusal`.
    public func code(_ text: String, _ field: String) throws(Refusal) {
        guard !text.isEmpty else { throw invalid(field, "it is missing", zh: "缺少") }
        guard text.utf8.count <= Self.codeBytesMax else {
            throw invalid(field, "it has more than \(Self.codeBytesMax) characters", zh: "超过 \(Self.codeBytesMax) 个字符")
        }
        guard Self.isCode(text) else {
            throw invalid(field, "it holds more than letters, digits, dot, hyphen and underscore", zh: "只能含字母、数字、点、连字符和下划线")
        }
    }

    /// Whether `code` takes a text.
    public static func isCode(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= codeBytesMax
            && text.utf8.allSatisfy { byte in
                isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            }
    }

    /// A barcode: 1 to 64 printable ASCII characters without blanks. Code 39 has "$", "/", "+" and "%", Code 128 all of ASCII.
    /// - Throws: `Refusal`.
    public func barcode(_ text: String, _ field: String) throws(Refusal) { try printable(text, field) }

    /// A code that another system made, such as an item type that came with a library's items: the characters of a barcode.
    /// - Throws: `Refusal`.
    public func externalCode(_ text: String, _ field: String) throws(Refusal) { try printable(text, field) }

    private func printable(_ text: String, _ field: String) throws(Refusal) {
        guard !text.isEmpty else { throw invalid(field, "it is missing", zh: "缺少") }
        guard text.utf8.count <= Self.codeBytesMax, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw invalid(
                field, "it is not made of 1 to \(Self.codeBytesMax) ASCII characters without blanks",
                zh: "须为 1 至 \(Self.codeBytesMax) 个不含空格的 ASCII 字符")
        }
    }

    /// A BCP 47 language tag, "zh-Hans", or nothing. Only its form is checked.
    /// - Throws: `Refusal`.
    public func languageTag(_ text: String, _ field: String) throws(Refusal) {
        guard text.utf8.count <= Self.languageTagBytesMax,
            text.utf8.allSatisfy({ Self.isAlphanumeric($0) || $0 == UInt8(ascii: "-") })
        else { throw invalid(field, "it is not a language tag like zh-Hans", zh: "不是 zh-Hans 这样的语言标记") }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
            true
        default: false
        }
    }

    // MARK: texts for people

    /// A text for people that must be there: a name, a reason. Blanks alone are none.
    /// - Parameters:
    ///   - text: the field's value.
    ///   - field: the field's name.
    ///   - charactersMax: how many Unicode scalars it may have.
    /// - Throws: `Refusal`.
    public func requiredText(_ text: String, _ field: String, charactersMax: Int = textCharactersMax) throws(Refusal) {
        guard text.contains(where: { !$0.isWhitespace }) else { throw invalid(field, "it is missing", zh: "缺少") }
        try self.text(text, field, charactersMax: charactersMax)
    }

    /// A text for people that may be missing; it holds no control characters, line breaks included.
    /// - Parameters:
    ///   - text: the field's value.
    ///   - field: the field's name.
    ///   - charactersMax: how many Unicode scalars it may have.
    /// - Throws: `Refusal`.
    public func text(_ text: String, _ field: String, charactersMax: Int) throws(Refusal) {
        guard text.unicodeScalars.count <= charactersMax else {
            throw invalid(field, "it has more than \(charactersMax) characters", zh: "超过 \(charactersMax) 个字符")
        }
        guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            throw invalid(field, "it holds a control character", zh: "含控制字符")
        }
    }
}
