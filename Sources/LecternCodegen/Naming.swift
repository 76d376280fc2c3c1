// How names of the .proto become names in Swift and in protoc-c's C.

internal import LecternWire

/// Names.
enum Naming {
    /// "reader_id" -> "readerId"
    static func property(_ name: String) -> String {
        safe(lowerCamel(name.split(separator: "_").map(String.init)))
    }

    /// A field's place in an encoded message: "records" -> "recordsField".
    static func fieldConstant(_ name: String) -> String { property(name).filter { $0 != "`" } + "Field" }

    /// A method's function: "SignIn" -> "signIn".
    static func function(_ name: String) -> String {
        let first = name.prefix(1).lowercased() + name.dropFirst()
        return reserved.contains(first) ? "`\(first)`" : first
    }

    /// An enum value without its enum's name: "FORM_UNSPECIFIED" of Form -> "unspecified".
    static func value(_ name: String, of enumeration: String) -> String {
        let prefix = snake(enumeration).uppercased() + "_"
        let short = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
        return safe(lowerCamel(short.lowercased().split(separator: "_").map(String.init)))
    }

    /// A name that Swift takes: none of its own words, and not beginning with a digit.
    private static func safe(_ name: String) -> String {
        if reserved.contains(name) { return "`\(name)`" }
        return name.first?.isNumber == true ? "_\(name)" : name
    }

    /// The namespace of a package: "lectern.readers.v1" -> "Readers", "lectern.readers.v2" -> "ReadersV2",
    /// "lectern.store.sqlite.v1" -> "StoreSqlite".
    static func namespace(_ package: String) -> String {
        var parts = package.split(separator: ".").map(String.init)
        if parts.count > 1, parts.first == "lectern" { parts.removeFirst() }
        if parts.count > 1, parts.last == "v1" { parts.removeLast() }
        return parts.map { capitalized(camel($0)) }.joined()
    }

    /// A type inside its package's namespace: "lectern.types.v1.Place" -> "Types.Place".
    static func type(_ fullName: String, package: String) -> String {
        namespace(package) + fullName.dropFirst(package.count)
    }

    /// A field of protoc-c's structure.
    static func cField(_ name: String) -> String {
        let lower = name.lowercased()
        return cKeywords.contains(lower) ? lower + "_" : lower
    }

    private static func lowerCamel(_ words: [String]) -> String {
        guard let first = words.first else { return "" }
        return first.prefix(1).lowercased() + first.dropFirst() + words.dropFirst().map(capitalized).joined()
    }

    private static func camel(_ name: String) -> String {
        let words = name.split(separator: "_").map(String.init)
        return (words.first ?? "") + words.dropFirst().map(capitalized).joined()
    }

    private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

    private static func snake(_ name: String) -> String {
        var snake = ""
        var wasUpper = true
        for character in name {
            let isUpper = character.isUppercase
            if isUpper && !wasUpper { snake += "_" }
            snake += character.lowercased()
            wasUpper = isUpper
        }
        return snake
    }

    private static let reserved: Set<String> = [
        "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else",
        "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init",
        "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return",
        "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var",
        "where", "while",
    ]

    private static let cKeywords: Set<String> = [
        "auto", "break", "case", "char", "const", "continue", "default", "do", "double", "else", "enum", "extern", "float",
        "for", "goto", "if", "inline", "int", "long", "register", "return", "short", "signed", "sizeof", "static", "struct",
        "switch", "typedef", "union", "unsigned", "void", "volatile", "while", "class", "new", "delete", "this",
    ]
}
