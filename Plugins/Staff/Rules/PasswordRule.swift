// Which passwords may be chosen.

/// Why a password may not be chosen, in both languages.
package struct PasswordObjection: Equatable, Sendable {
    package let en: String
    package let zh: String

    package init(_ en: String, _ zh: String) {
        self.en = en
        self.zh = zh
    }
}

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
    package func objection(to password: String, login: String, old: String?) -> PasswordObjection? {
        let scalars = password.unicodeScalars
        if scalars.count < charactersMin { return .init("it has fewer than \(charactersMin) characters", "少于 \(charactersMin) 个字符") }
        if scalars.count > Self.charactersMax { return .init("it has more than \(Self.charactersMax) characters", "超过 \(Self.charactersMax) 个字符") }
        if scalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) { return .init("it holds a control character", "含控制字符") }
        if password == old { return .init("it is the old one", "与原密码相同") }
        if !login.isEmpty && password.lowercased().contains(login.lowercased()) { return .init("it holds the login name", "含用户名") }
        if Set(scalars).count < Self.differentMin { return .init("it has fewer than \(Self.differentMin) different characters", "不同字符少于 \(Self.differentMin) 个") }
        return nil
    }
}
