// Texts with placeholders: read, checked, and filled in: pure.

/// A text with placeholders, "《{title}》 is due on {due}". A brace that is to be shown is doubled.
package struct TemplateText: Sendable, Equatable {
    package enum Part: Sendable, Equatable {
        case text(String)
        /// A value by its name.
        case value(String)
    }

    /// What is wrong with a text, as somebody who writes it should read it.
    package struct Wrong: Error, Equatable {
        package let why: String
        /// The same in Chinese.
        package let zh: String
    }

    package let parts: [Part]

    /// Reads a text.
    /// - Throws: `Wrong` where a brace is open, or stands alone, or a name is none.
    package init(_ text: String) throws(Wrong) {
        var parts: [Part] = []
        var plain = ""
        var rest = Substring(text)
        while let first = rest.first {
            rest.removeFirst()
            switch first {
            case "{" where rest.first == "{", "}" where rest.first == "}":
                rest.removeFirst()
                plain.append(first)
            case "{":
                guard let end = rest.firstIndex(of: "}") else { throw Wrong(why: "a brace is not closed; one that is to be shown is doubled", zh: "花括号没有闭合；要显示花括号须写两个") }
                let name = String(rest[..<end])
                guard !name.isEmpty, name.utf8.allSatisfy(Self.isOfName) else { throw Wrong(why: "{\(name)} is not the name of a field", zh: "{\(name)} 不是字段名") }
                if !plain.isEmpty { parts.append(.text(plain)) }
                plain = ""
                parts.append(.value(name))
                rest = rest[rest.index(after: end)...]
            case "}": throw Wrong(why: "a brace is closed that was not opened; one that is to be shown is doubled", zh: "有多余的右花括号；要显示花括号须写两个")
            default: plain.append(first)
            }
        }
        if !plain.isEmpty { parts.append(.text(plain)) }
        self.parts = parts
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
    }

    /// The names of its placeholders.
    package var names: Set<String> { Set(parts.compactMap { if case .value(let name) = $0 { name } else { nil } }) }

    /// The text with its values; one that is not there is shown as nothing.
    /// - Parameter values: by name.
    package func filled(_ values: [String: String]) -> String {
        parts.reduce(into: "") { text, part in
            switch part {
            case .text(let plain): text += plain
            case .value(let name): text += values[name] ?? ""
            }
        }
    }

    /// Looks whether the placeholders fit.
    /// - Parameters:
    ///   - allowed: the names that it may have.
    ///   - needed: those that it must have.
    /// - Throws: `Wrong` with the first that does not fit.
    package func check(allowed: Set<String>, needed: Set<String> = []) throws(Wrong) {
        let names = names
        if let other = names.subtracting(allowed).min() {
            let known = allowed.sorted()
            throw Wrong(
                why: "{\(other)} is no field of the kind; there are \(known.joined(separator: ", "))",
                zh: "该类通知没有字段 {\(other)}；有 \(known.joined(separator: "、"))")
        }
        if let missing = needed.subtracting(names).min() { throw Wrong(why: "{\(missing)} is missing, which every text of this kind has", zh: "缺少 {\(missing)}，此类文本都须有") }
    }
}
