// Accounts: reads and writes them, and tells them as messages.

internal import LecternKit
internal import StaffMessages
internal import StaffRules

/// Accounts as the tables hold them. Valid inside one handler.
struct AccountRows {
    private static let byLogin = SQL("SELECT \(AccountRow.columns()) FROM \(AccountRow.table) WHERE login = $1")
    private static let byNumber = SQL("SELECT \(AccountRow.columns()) FROM \(AccountRow.table) WHERE account_id = $1")
    private static let page = SQL("SELECT \(AccountRow.columns()) FROM \(AccountRow.table) WHERE login > $1 ORDER BY login LIMIT $2")
    private static let secrets = SQL("""
        SELECT (SELECT is_first FROM \(PasswordRow.table) WHERE account_id = $1),
            (SELECT enrolled_at_ms FROM \(CodeRow.table) WHERE account_id = $1)
        """)
    // Raises the version of the row that is there, which a new one begins with 1.
    private static let put = AccountRow.insert(onConflict: .login, update: .name, .libraryId, .languages, .withdrawn, raise: .version)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// An account by login name, in its kept form.
    /// - Throws: `StoreError`.
    func load(login: String) throws -> AccountRow? { try call.first(Self.byLogin, .text(login), as: AccountRow.self) }

    /// An account by number.
    /// - Throws: `StoreError`.
    func load(id: Int64) throws -> AccountRow? { try call.first(Self.byNumber, .integer(id), as: AccountRow.self) }

    /// An account by login name that must be there.
    /// - Throws: `ACCOUNT_UNKNOWN`, `StoreError`.
    func known(login: String) throws -> AccountRow {
        guard let account = try load(login: login) else { throw Self.unknown(login) }
        return account
    }

    /// The refusal of a login name that nobody has.
    static func unknown(_ login: String) -> Refusal { Refusal(Staff.Reason.accountUnknown, facts: ("login", login)) }

    /// A page of accounts by login name.
    /// - Throws: `StoreError`.
    func page(after login: String, limit: Int64) throws -> [AccountRow] {
        try call.rows(Self.page, .text(login), .integer(limit), as: AccountRow.self)
    }

    /// Adds an account, or changes the one with its login name, and tells those who follow accounts.
    /// - Parameters:
    ///   - account: whole; its version is not read.
    ///   - kind: what happened: "added".
    /// - Throws: `StoreError`.
    func put(_ account: AccountRow, kind: String) throws {
        var account = account
        account.version = 1
        try call.insert(account, Self.put)
        try call.emit(
            topic: "staff.account", kind: kind, subject: .account(account.accountId), Staff.AccountChanged(accountId: account.accountId))
    }

    /// An account as a message, with its roles.
    /// - Throws: `StoreError`.
    func whole(_ account: AccountRow) throws -> Staff.Account {
        var message = try brief(account)
        message.assignments = try GrantRows(call).assignments(of: account.accountId).map {
            Staff.Assignment(role: $0.role, libraryId: $0.libraryId, branchId: $0.branchId, assignedAtMs: $0.assignedAtMs)
        }
        return message
    }

    /// An account as a message, without its roles.
    /// - Throws: `StoreError`.
    func brief(_ account: AccountRow) throws -> Staff.Account {
        let secrets = try call.first(Self.secrets, .integer(account.accountId)) { row in
            (isFirst: try row.nextOptionalInteger(), enrolledAt: try row.nextOptionalInteger())
        }
        return Staff.Account(
            accountId: account.accountId, login: account.login, name: account.name, libraryId: account.libraryId,
            languages: account.languages.split(separator: " ").map(String.init), withdrawn: account.withdrawn,
            passwordIsFirst: secrets?.isFirst == 1, hasCode: secrets?.enrolledAt != nil, version: account.version)
    }
}

extension AccountRow {
    /// Where it is in its life.
    var life: AccountLife.State { withdrawn ? .withdrawn : .open }
}

/// A move that the table forbids and that no caller can bring about: an error of the plugin, which undoes the call.
struct AccountNotMovable: Error, CustomStringConvertible {
    let description: String

    init(objection: Objection<AccountLife>) { description = "an account can't move: \(objection.name)" }
}

extension Subject {
    /// An account of staff.
    static func account(_ id: Int64) -> Subject { Subject("staff", id) }
}
