// What accounts are for, and on which side they grow.

/// The kind of an account; the numbers are those of the contract.
package enum AccountKind: Int64, CaseIterable, Sendable {
    case budget = 1
    case partnerPayable, readerDeposit, readerCharges, revenue, cashBox, bank, expense, suspense

    /// Whether debits make it larger.
    package var growsByDebit: Bool {
        switch self {
        case .readerCharges, .cashBox, .bank, .expense: true
        case .budget, .partnerPayable, .readerDeposit, .revenue, .suspense: false
        }
    }

    /// Whether it is never below zero, or below what is reserved of it.
    package var isBounded: Bool {
        switch self {
        case .budget, .readerDeposit, .readerCharges, .cashBox, .suspense: true
        // A bank may be overdrawn, a partner be paid in advance, and revenue be countered in another period.
        case .partnerPayable, .revenue, .bank, .expense: false
        }
    }

    /// What a line changes the balance by.
    /// - Parameter amount: minor units; debits are positive.
    package func change(_ amount: Int64) -> Int64 { growsByDebit ? amount : -amount }
}

/// An account, as postings name it.
package struct AccountName: Hashable, Sendable, Comparable {
    package let kind: AccountKind
    package let code: String
    package let currency: String

    package init(_ kind: AccountKind, _ code: String, _ currency: String) {
        self.kind = kind
        self.code = code
        self.currency = currency
    }

    /// The order in which accounts are written: two postings that change the same ones meet at the first.
    package static func < (one: AccountName, other: AccountName) -> Bool {
        (one.kind.rawValue, one.code, one.currency) < (other.kind.rawValue, other.code, other.currency)
    }
}
