// Classes of the Chinese Library Classification and of Dewey's, with the classes above them.

/// A class as catalogues write it: "I247.55", "TP311.561", "823.914".
package enum ClassCode {
    /// A longer class is cut.
    static let charactersMax = 24

    /// The class in the form in which it is found: small letters, digits and dots; empty: the text is no class.
    /// - Parameter text: may have what catalogues add: "I247.55/12", "[K203-61]", "823.9/14".
    package static func normal(_ text: String) -> String {
        var code = ""
        for character in text.lowercased() where !" []{}'′+".contains(character) {
            guard character.isASCII, character.isLetter || character.isNumber || character == "." || character == "-" else {
                // Dewey's prime mark is a slash in the number.
                if character == "/", code.contains("."), code.first?.isNumber == true { continue }
                break
            }
            code.append(character)
            if code.count == charactersMax { break }
        }
        while let last = code.last, last == "." || last == "-" { code.removeLast() }
        return isClass(code) ? code : ""
    }

    /// A class as a reader asks for it, which may be one above those that catalogues write: "I", "82"; empty: it is none.
    package static func searched(_ text: String) -> String {
        let code = normal(text)
        if !code.isEmpty { return code }
        let digits = text.filter { $0 != " " }
        return digits.count <= 3 && !digits.isEmpty && digits.allSatisfy({ $0.isASCII && $0.isNumber }) ? digits : ""
    }

    /// The class and all above it: i247.55, i247.5, i247, i24, i2, i.
    package static func withParents(_ code: String) -> [String] {
        var codes: [String] = []
        var rest = code
        while !rest.isEmpty {
            if rest.last != ".", rest.last != "-" { codes.append(rest) }
            rest.removeLast()
        }
        // A class of Dewey's has three digits; "8" and "82" stand above "823".
        return codes
    }

    /// One or two letters and then digits, or three digits and what follows a dot.
    private static func isClass(_ code: String) -> Bool {
        let letters = code.prefix { $0.isLetter }
        let rest = code.dropFirst(letters.count)
        guard letters.count <= 2, rest.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }) else { return false }
        if letters.isEmpty { return rest.prefix { $0.isNumber }.count == 3 && rest.dropFirst(3).first.map { $0 == "." } ?? true }
        return rest.first?.isNumber ?? true
    }

    /// Whether a typed word is meant as a class: a letter with digits, or a number with a dot. A number alone may be anything.
    static func isTyped(_ word: String) -> Bool {
        let code = normal(word)
        guard !code.isEmpty, code.count == word.filter({ $0 != " " }).count else { return false }
        return code.first?.isLetter == true && code.contains(where: \.isNumber) || code.contains(".")
    }
}
