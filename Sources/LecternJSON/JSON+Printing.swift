// Writing JSON as text.

extension JSON {
    /// The value as JSON, on one line or one member a line. Infinity and NaN become strings, as in messages.
    /// - Parameter pretty: with line breaks and two spaces of indentation.
    package func text(pretty: Bool = false) -> String {
        var text = ""
        write(to: &text, indentation: pretty ? 0 : nil)
        return text
    }

    private func write(to text: inout String, indentation: Int?) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .number(let digits):
            if digits.hasSuffix("y") || digits == "NaN" { JSON.writeQuoted(digits, to: &text) } else { text += digits }
        case .string(let value): JSON.writeQuoted(value, to: &text)
        case .array(let elements):
            JSON.writeList(elements, "[", "]", to: &text, indentation: indentation) { element, text, inner in
                element.write(to: &text, indentation: inner)
            }
        case .object(let members):
            JSON.writeList(members, "{", "}", to: &text, indentation: indentation) { member, text, inner in
                JSON.writeQuoted(member.name, to: &text)
                text += inner == nil ? ":" : ": "
                member.value.write(to: &text, indentation: inner)
            }
        }
    }

    private static func writeList<Element>(
        _ list: [Element], _ open: String, _ close: String, to text: inout String, indentation: Int?,
        _ write: (Element, inout String, Int?) -> Void
    ) {
        text += open
        guard !list.isEmpty else { return text += close }
        let inner = indentation.map { $0 + 2 }
        for (index, element) in list.enumerated() {
            if index > 0 { text += "," }
            if let inner { text += "\n" + String(repeating: " ", count: inner) }
            write(element, &text, inner)
        }
        if let indentation { text += "\n" + String(repeating: " ", count: indentation) }
        text += close
    }

    private static func writeQuoted(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..<"\u{20}", "\u{7f}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
