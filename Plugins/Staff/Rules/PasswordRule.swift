// Which passwords may be chosen.

/// The rule for passwords: long enough, not the login name, not the old one, and of more than a few characters.
package struct PasswordRule: Equatable, Sendable {
    package var charactersMin: Int
    package static let charactersMax = 128
    /// How many characters must differ from each other.
    private static let differentMin = 5

    package init(charactersMin: Int = 10) { self.charactersMin = charactersMin }

    /// Why a password may not be chosen; nil: it may.
    /// - Parameters:
    ///   - password: the new one.
    ///   - login: whose it will be.
    ///   - old: the one that it replaces; nil: it is not known.
    package func objection(to password: String, login: String, old: String?) -> String? {
        let scalars = password.unicodeScalars
        if scalars.count < charactersMin { return "it has fewer than \(charactersMin) characters" }
        if scalars.count > Self.charactersMax { return "it has more than \(Self.charactersMax) characters" }
        if scalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) { return "it holds a control character" }
        if password == old { return "it is the old one" }
        if !login.isEmpty && password.lowercased().contains(login.lowercased()) { return "it holds the login name" }
        if Set(scalars).count < Self.differentMin { return "it has fewer than \(Self.differentMin) different characters" }
        return nil
    }
}
