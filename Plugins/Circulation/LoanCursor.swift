// Where a list of loans goes on.

/// The last loan that was told: when it is due or was returned, and its number.
struct LoanCursor: Equatable {
    /// Two numbers of 20 digits, "past" and two dots.
    private static let bytesMax = 46

    /// Which list it belongs to.
    var isPast: Bool
    var at: Int64
    var loan: Int64

    /// The beginning of a list.
    init(startOfPast isPast: Bool) {
        self.isPast = isPast
        at = isPast ? .max : .min
        loan = isPast ? .max : .min
    }

    init(isPast: Bool, at: Int64, loan: Int64) {
        self.isPast = isPast
        self.at = at
        self.loan = loan
    }

    /// Reads what `text` wrote; nil for anything else.
    init?(_ text: String) {
        guard text.utf8.count <= LoanCursor.bytesMax else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "open" || parts[0] == "past", let at = Int64(parts[1]),
            let loan = Int64(parts[2])
        else { return nil }
        self.init(isPast: parts[0] == "past", at: at, loan: loan)
    }

    /// "open.1790000000000.42"
    var text: String { "\(isPast ? "past" : "open").\(at).\(loan)" }
}
