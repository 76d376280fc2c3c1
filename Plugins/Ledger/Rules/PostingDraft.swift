// A posting before it is written: lines that sum to zero in each currency. Pure.

/// The lines of a posting.
package struct PostingDraft: Sendable, Equatable {
    package struct Line: Sendable, Equatable {
        package let account: AccountName
        /// Minor units of the account's currency; debits are positive.
        package let amount: Int64

        package init(_ account: AccountName, _ amount: Int64) {
            self.account = account
            self.amount = amount
        }
    }

    /// Why lines are no posting.
    package enum Problem: Error, Equatable {
        case tooFew
        /// A line of nothing.
        case zero
        /// An account has two lines.
        case twice
        /// The lines of a currency sum to something else than zero, or to more than a number holds.
        case unbalanced(currency: String)

        /// In a sentence.
        package var message: String {
            switch self {
            case .tooFew: "it has less than two lines"
            case .zero: "a line has no amount"
            case .twice: "an account has two lines"
            case .unbalanced(let currency): "its lines in \(currency) do not sum to zero"
            }
        }
    }

    /// In the order of the accounts.
    package let lines: [Line]

    /// - Throws: `Problem`.
    package init(_ lines: [Line]) throws(Problem) {
        guard lines.count >= 2 else { throw .tooFew }
        guard lines.allSatisfy({ $0.amount != 0 && $0.amount != .min }) else { throw .zero }
        guard Set(lines.map(\.account)).count == lines.count else { throw .twice }
        for currency in Set(lines.map(\.account.currency)).sorted() {
            guard lines.filter({ $0.account.currency == currency }).map(\.amount).checkedSum == 0 else { throw .unbalanced(currency: currency) }
        }
        self.lines = lines.sorted { $0.account < $1.account }
    }

    /// What moves from accounts to accounts of one currency. Lines of the same account are one, and those of nothing are left out.
    /// - Parameters:
    ///   - currency: of all lines.
    ///   - debits: what each account is debited.
    ///   - credits: what each account is credited.
    /// - Throws: `Problem`.
    package init(
        _ currency: String, debit debits: [(AccountKind, String, Int64)], credit credits: [(AccountKind, String, Int64)]
    ) throws(Problem) {
        var sums: [AccountName: Int64] = [:]
        for (kind, code, amount) in debits { sums[AccountName(kind, code, currency), default: 0] += amount }
        for (kind, code, amount) in credits { sums[AccountName(kind, code, currency), default: 0] -= amount }
        try self.init(sums.filter { $0.value != 0 }.map { Line($0.key, $0.value) })
    }

    private init(sorted lines: [Line]) { self.lines = lines }

    /// The counter-posting: every line with the other sign.
    package var reversed: PostingDraft { PostingDraft(sorted: lines.map { Line($0.account, -$0.amount) }) }
}
