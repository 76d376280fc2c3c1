// How long sessions last, how many wrong passwords are borne, and how much a request may hold.

internal import LecternKit
internal import LecternSecrets
internal import StaffMessages
internal import StaffRules

/// How many wrong passwords are borne.
struct WrongPasswordLimits: Equatable, Sendable {
    /// Of a login name at a desk.
    var desk = DoublingWait()
    /// Of a desk, whatever the names.
    var terminal = WindowWait(failuresMax: 30, windowMilliseconds: 10 * 60_000, pause: .restOfWindow)
    /// Of a login name wherever it is tried: it only delays, since it also meets the person whose name it is.
    var account = WindowWait(failuresMax: 20, windowMilliseconds: 60 * 60_000, pause: .each(10_000))
}

/// The numbers of the plugin's configuration, with its defaults filled in.
struct StaffLimits {
    var idleMilliseconds: Int64 = 30 * 60_000
    var shiftMilliseconds: Int64 = 720 * 60_000
    var wrongPasswords = WrongPasswordLimits()
    var password = PasswordRule()
    /// What hashing a new password costs.
    var passwordHashCost = ScryptCost()
    /// What a telephone shows as the issuer of codes.
    var issuer = "Lectern"

    /// Accounts and records on a page.
    static let page = PageSize(itemsDefault: 50, itemsMax: 200)
    /// Numbers that one call asks the names of.
    static let namesMax = 200
    static let actionsMax = 100
    static let languagesMax = 20
    /// A longer password is not even compared.
    static let passwordBytesMax = 512
    /// A session's rights together, as the host takes them.
    static let rightsBytesMax = 4_096

    private static let minutesMax: UInt32 = 60 * 24
    private static let passwordCharactersMin: UInt32 = 8
    private static let passwordCharactersMax: UInt32 = 64
    private static let issuerCharactersMax = 64

    /// The defaults.
    init() {}

    /// - Throws: `ConfigurationError` where a number makes no sense.
    init(_ configuration: Staff.Configuration) throws(ConfigurationError) {
        guard configuration.idleMinutes <= Self.minutesMax, configuration.shiftMinutes <= Self.minutesMax else {
            throw ConfigurationError("idle_minutes and shift_minutes: at most \(Self.minutesMax)")
        }
        let characters = configuration.passwordCharactersMin
        guard characters == 0 || (Self.passwordCharactersMin...Self.passwordCharactersMax).contains(characters) else {
            throw ConfigurationError("password_characters_min: from \(Self.passwordCharactersMin) to \(Self.passwordCharactersMax)")
        }
        guard configuration.issuer.unicodeScalars.count <= Self.issuerCharactersMax, !configuration.issuer.contains(":") else {
            throw ConfigurationError("issuer: at most \(Self.issuerCharactersMax) characters, and no colon")
        }
        guard let cost = ScryptCost(configured: configuration.passwordHashCost) else {
            throw ConfigurationError("password_hash_cost: a power of two from \(ScryptCost.choice.lowerBound) to \(ScryptCost.choice.upperBound)")
        }
        passwordHashCost = cost
        func chosen(_ number: UInt32, _ standard: Int64) -> Int64 { number == 0 ? standard : Int64(number) }
        idleMilliseconds = chosen(configuration.idleMinutes, 30) * 60_000
        shiftMilliseconds = chosen(configuration.shiftMinutes, 720) * 60_000
        wrongPasswords.desk.failuresMax = chosen(configuration.deskFailuresMax, wrongPasswords.desk.failuresMax)
        wrongPasswords.terminal.failuresMax = chosen(configuration.terminalFailuresMax, wrongPasswords.terminal.failuresMax)
        wrongPasswords.account.failuresMax = chosen(configuration.accountFailuresMax, wrongPasswords.account.failuresMax)
        password.charactersMin = Int(chosen(characters, Int64(password.charactersMin)))
        if !configuration.issuer.isEmpty { issuer = configuration.issuer }
    }
}
