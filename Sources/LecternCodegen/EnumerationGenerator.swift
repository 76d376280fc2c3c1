// Generates enums as open sets: a struct with static members, since the wire may carry values that were added later.

internal import LecternProtobuf

/// Generates enums.
struct EnumerationGenerator {
    /// An enum; one named Reason gets its texts too.
    func write(_ enumeration: EnumerationType, to text: inout SourcePrinter) {
        let isReason = enumeration.values.contains { $0.reason != nil }
        let comment = enumeration.documentation.comment
        text.documentation(comment.isEmpty ? "The enum `\(enumeration.fullName)`." : comment)
        text.block("public struct \(enumeration.name): \(isReason ? "ReasonCode" : "Hashable, Sendable"), RawRepresentable {") { text in
            text.line("/// The number on the wire.")
            text.line("public var rawValue: Int32")
            text.line()
            text.line("/// Any value, known or not.")
            text.line("public init(rawValue: Int32) { self.rawValue = rawValue }")
            for value in enumeration.values {
                text.line()
                let comment = [value.reason?.en ?? "", value.documentation.comment].filter { !$0.isEmpty }.joined(separator: "\n")
                text.documentation(comment.isEmpty ? "`\(value.name)`" : comment)
                text.line("public static let \(Naming.value(value.name, of: enumeration.name)) = \(enumeration.name)(rawValue: \(value.number))")
            }
            text.line()
            text.line("/// The name in the .proto; the number for a value that it does not have.")
            text.block("public var name: String {") { text in
                text.choice("switch rawValue {") { text in
                    for value in enumeration.values { text.line("case \(value.number): \"\(value.name)\"") }
                    text.line("default: \"\\(rawValue)\"")
                }
            }
            if isReason { writeTexts(of: enumeration, to: &text) }
        }
    }

    private func writeTexts(of enumeration: EnumerationType, to text: inout SourcePrinter) {
        func property(_ name: String, _ type: String, _ comment: String, _ other: String, _ value: (ReasonText) -> String) {
            text.line()
            text.documentation(comment)
            text.block("public var \(name): \(type) {") { text in
                text.choice("switch rawValue {") { text in
                    for member in enumeration.values {
                        if let reason = member.reason { text.line("case \(member.number): \(value(reason))") }
                    }
                    text.line("default: \(other)")
                }
            }
        }
        property("status", "Int32", "gRPC's status code.", "2") { "\($0.statusCode)" }
        property("zh", "String", "For a person who reads Chinese.", "name") { StringLiteral.quoted($0.zh) }
        property("en", "String", "For everybody else.", "name") { StringLiteral.quoted($0.en) }
    }
}

/// String literals.
enum StringLiteral {
    /// A text as a Swift literal on one line.
    static func quoted(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case "\0": literal += "\\0"
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }
}
