// What is shown of a reader to whom. Pure: the same on every desk, slip and screen.

/// Covers parts of values.
package enum Mask {
    /// Who looks.
    package enum Viewer: Sendable {
        /// The reader, or whoever may see everything and is recorded.
        case full
        /// Staff at their work.
        case masked
        /// A partner.
        case nameOnly
    }

    /// Family names of two characters; all others have one.
    private static let doubleNames: Set<String> = [
        "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "长孙", "宇文", "南宫", "万俟", "闻人", "赫连", "澹台",
        "公冶", "宗政", "濮阳", "淳于", "单于", "太叔", "申屠", "轩辕", "钟离", "闾丘", "司空", "歐陽", "司馬", "諸葛", "東方", "尉遲", "長孫", "鍾離",
    ]

    /// A name: "张*", "欧阳*", "L*". How many characters are covered is not told.
    package static func name(_ name: String) -> String {
        guard let first = name.first else { return "" }
        let two = String(name.prefix(2))
        return (doubleNames.contains(two) && name.count > 2 ? two : String(first)) + "*"
    }

    /// A phone number: its beginning and its last four digits, "+86138****8000"; of a short one nothing.
    package static func phone(_ phone: String) -> String {
        guard phone.count >= 11 else { return phone.isEmpty ? "" : "****" }
        return phone.prefix(phone.hasPrefix("+86") ? 6 : 3) + "****" + phone.suffix(4)
    }

    /// An address of e-mail: the first character and the domain, "l***@example.com".
    package static func email(_ email: String) -> String {
        guard let at = email.lastIndex(of: "@"), let first = email.first, at > email.startIndex else { return email.isEmpty ? "" : "***" }
        return "\(first)***\(email[at...])"
    }

    /// A date: the year, "2015-**-**".
    package static func date(_ date: String) -> String { date.count == 10 ? date.prefix(4) + "-**-**" : "" }

    /// A street, a postcode or a number: covered, unless there is none.
    package static func covered(_ text: String) -> String { text.isEmpty ? "" : "***" }

    /// A number on a card or in an app: its last four characters; of a short one nothing.
    package static func code(_ code: String) -> String { code.count > 8 ? "****" + code.suffix(4) : covered(code) }

    /// The value of a field of a reader, as the history has it.
    /// - Parameters:
    ///   - value: the value.
    ///   - field: the field's name in the contract.
    ///   - viewer: who looks.
    package static func value(_ value: String, of field: String, for viewer: Viewer) -> String {
        switch viewer {
        case .full: return value
        case .nameOnly: return field == "name" ? name(value) : ""
        case .masked:
            switch field {
            case "phone": return phone(value)
            case "email": return email(value)
            case "birth_date": return date(value)
            case "addresses": return covered(value)
            default: return value
            }
        }
    }
}
