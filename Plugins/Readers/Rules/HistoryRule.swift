// How long past loans stay on record: the reader's choice within what the library allows. Pure.

/// A time that past loans stay on record.
package enum HistoryTime: Equatable, Sendable {
    case kept
    /// Days after the return; 0: not past it.
    case days(Int64)
}

/// What a library allows.
package struct HistoryRule: Equatable, Sendable {
    package var isKeepAllowed: Bool
    package var days: ClosedRange<Int64>
    /// For readers who have not chosen.
    package var standard: HistoryTime

    /// - Parameters:
    ///   - isKeepAllowed: whether a reader may have them kept without an end.
    ///   - days: the fewest and the most days.
    ///   - standard: for readers who have not chosen.
    package init(isKeepAllowed: Bool, days: ClosedRange<Int64>, standard: HistoryTime) {
        self.isKeepAllowed = isKeepAllowed
        self.days = days
        self.standard = standard
    }

    /// Of a library that said nothing: everything is allowed, and loans are kept.
    package static let open = HistoryRule(isKeepAllowed: true, days: 0...Int64(RecordLimits.historyDaysMax), standard: .kept)

    /// Whether a reader may choose a time.
    package func allows(_ time: HistoryTime) -> Bool {
        switch time {
        case .kept: isKeepAllowed
        case .days(let number): days.contains(number)
        }
    }

    /// What holds: the choice, or the allowed time next to it where the library's policy has changed since.
    /// - Parameter choice: nil: the reader has not chosen.
    package func effective(_ choice: HistoryTime?) -> HistoryTime {
        switch choice ?? standard {
        case .kept: isKeepAllowed ? .kept : .days(days.upperBound)
        case .days(let number): .days(min(max(number, days.lowerBound), days.upperBound))
        }
    }
}
