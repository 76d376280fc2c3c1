// Accounts: finds and opens them, and changes their balances within their bounds.

internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import LedgerRules
internal import TypesMessages

/// Accounts as the table holds them. Valid inside one handler.
struct AccountRows {
    private static let byName = SQL("""
        SELECT \(AccountRow.columns()) FROM \(AccountRow.table) WHERE kind = $1 AND code = $2 AND currency = $3
        """)
    private static let byNumber = SQL("SELECT \(AccountRow.columns()) FROM \(AccountRow.table) WHERE account_id = $1")
    private static let ofCode = SQL("""
        SELECT \(AccountRow.columns()) FROM \(AccountRow.table) WHERE kind = $1 AND code = $2 ORDER BY currency LIMIT $3
        """)
    private static let ofKind = SQL("""
        SELECT \(AccountRow.columns()) FROM \(AccountRow.table)
        WHERE kind = $1 AND (opened_at_ms, account_id) > ($2, $3) ORDER BY opened_at_ms, account_id LIMIT $4
        """)
    private static let open = AccountRow.insert(onConflict: .kind, .code, .currency)
    private static let changed = SQL("UPDATE \(AccountRow.table) SET balance = balance + $2 WHERE account_id = $1")
    // The bound holds in the statement, whatever was read before it.
    private static let changedWithinBound = SQL("""
        UPDATE \(AccountRow.table) SET balance = balance + $2 WHERE account_id = $1 AND balance + $2 >= reserved
        """)
    private static let reserved = SQL("""
        UPDATE \(AccountRow.table) SET reserved = reserved + $2, next_expiry_ms = $3 WHERE account_id = $1 AND balance - reserved >= $2
        """)
    private static let freed = SQL("UPDATE \(AccountRow.table) SET reserved = reserved - $2 WHERE account_id = $1 AND reserved >= $2")
    private static let scheduled = SQL("UPDATE \(AccountRow.table) SET next_expiry_ms = $2 WHERE account_id = $1")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// An account; nil: it was never opened.
    /// - Throws: `StoreError`.
    func load(_ name: AccountName) throws -> AccountRow? {
        try call.first(Self.byName, .integer(name.kind.rawValue), .text(name.code), .text(name.currency), as: AccountRow.self)
    }

    /// - Throws: `StoreError`.
    func load(id: Int64) throws -> AccountRow? { try call.first(Self.byNumber, .integer(id), as: AccountRow.self) }

    /// An account that must be there.
    /// - Throws: `ACCOUNT_UNKNOWN`, `StoreError`.
    func known(_ name: AccountName) throws -> AccountRow {
        guard let row = try load(name) else {
            throw Refusal(
                Ledger.Reason.accountUnknown, facts: ("kind", "\(name.kind)"), ("code", name.code), ("currency", name.currency))
        }
        return row
    }

    /// The accounts of one code, one of each currency.
    /// - Throws: `StoreError`.
    func load(_ kind: AccountKind, _ code: String) throws -> [AccountRow] {
        try call.rows(Self.ofCode, .integer(kind.rawValue), .text(code), .integer(LedgerLimits.currenciesMax), as: AccountRow.self)
    }

    /// A page of the accounts of a kind, in the order in which they were opened.
    /// - Throws: `StoreError`.
    func page(_ kind: Int64, after: KeysetCursor, limit: Int64) throws -> [AccountRow] {
        try call.rows(Self.ofKind, .integer(kind), .integer(after.at), .integer(after.id), .integer(limit), as: AccountRow.self)
    }

    /// An account, opened where it is not there.
    /// - Throws: `StoreError`.
    func opened(_ name: AccountName, title: String = "", library: Int64 = 0) throws -> AccountRow {
        if let row = try load(name) { return row }
        let row = AccountRow(
            accountId: try call.newID(), kind: name.kind.rawValue, code: name.code, currency: name.currency, title: title, libraryId: library,
            openedAtMs: call.nowMilliseconds)
        guard try call.write(row, Self.open) == 0 else { return row }
        guard let other = try load(name) else { throw BooksChanged(description: "the account \(name.code) was opened and is not there") }
        return other
    }

    /// Changes a balance.
    /// - Parameters:
    ///   - row: the account, as it was read in this call.
    ///   - change: minor units, on the side on which it grows.
    /// - Throws: `BooksChanged` where the bound would not hold, though it did when the row was read; `StoreError`.
    func change(_ row: AccountRow, by change: Int64) throws {
        guard change < 0, row.name?.kind.isBounded ?? true else {
            return try call.execute(Self.changed, .integer(row.accountId), .integer(change))
        }
        guard try call.write(Self.changedWithinBound, .integer(row.accountId), .integer(change)) == 1 else {
            throw BooksChanged(description: "the balance of \(row.code) is no more than its bound")
        }
    }

    /// Reserves a part of a budget.
    /// - Parameters:
    ///   - row: the budget.
    ///   - amount: minor units.
    ///   - nextExpiry: when the timer of its reservations is due from now on, milliseconds since 1970.
    /// - Throws: `BooksChanged` where it has not so much; `StoreError`.
    func reserve(_ row: AccountRow, _ amount: Int64, nextExpiry: Int64) throws {
        guard try call.write(Self.reserved, .integer(row.accountId), .integer(amount), .integer(nextExpiry)) == 1 else {
            throw BooksChanged(description: "the budget \(row.code) has not so much left")
        }
    }

    /// Frees what was reserved.
    /// - Throws: `BooksChanged` where less is reserved; `StoreError`.
    func free(_ account: Int64, _ amount: Int64) throws {
        guard try call.write(Self.freed, .integer(account), .integer(amount)) == 1 else {
            throw BooksChanged(description: "less is reserved of the budget than is to be freed")
        }
    }

    /// Puts down when the timer of a budget's reservations is due; 0: there is none.
    /// - Throws: `StoreError`.
    func schedule(_ account: Int64, at milliseconds: Int64) throws {
        try call.execute(Self.scheduled, .integer(account), .integer(milliseconds))
    }
}

/// A statement found other rows than the call had read. It undoes the call.
struct BooksChanged: Error, CustomStringConvertible {
    let description: String
}

extension AccountRow {
    /// As postings name it; nil: of a kind that a later version has made.
    var name: AccountName? { AccountKind(rawValue: kind).map { AccountName($0, code, currency) } }

    /// Minor units that are neither spent nor reserved.
    var available: Int64 { balance - reserved }

    /// The contract's message.
    func message(library: String = "") -> Ledger.AccountEntry {
        Ledger.AccountEntry(
            accountId: accountId, kind: Ledger.AccountKind(rawValue: Int32(clamping: kind)), code: code, title: title,
            balance: Amount(balance, currency).money, reserved: Amount(reserved, currency).money, libraryCode: library)
    }
}
