// What a session of staff may do, as the plugin that signs staff in has granted it.

/// The rights of a session: names such as "circulation.lend", or "*", which is all of them.
struct SessionRights: Equatable, Sendable {
    /// What a method names for which any member of staff will do.
    static let any = "*"

    /// As they are stored.
    let text: String
    private let names: Set<Substring>
    private let areAll: Bool

    /// No rights.
    static let none = SessionRights("")

    /// Reads them as they are stored.
    /// - Parameter text: names with spaces between them.
    init(_ text: String) {
        self.text = text
        names = Set(text.split(separator: " "))
        areAll = names.contains("*")
    }

    /// Whether a session with these rights has one.
    /// - Parameter right: what a method's rule names; empty or "*": nothing.
    func contains(_ right: String) -> Bool {
        right.isEmpty || right == SessionRights.any || areAll || names.contains(right[...])
    }

    /// Whether a text is made of names with single spaces between them, so that it may be stored.
    static func isWellFormed(_ text: String) -> Bool {
        text.isEmpty
            || text.split(separator: " ", omittingEmptySubsequences: false).allSatisfy { name in
                name == "*"
                    || !name.isEmpty && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x5F }
            }
    }
}
