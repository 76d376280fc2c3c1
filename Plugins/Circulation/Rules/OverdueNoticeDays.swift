// The days after a due date on which a reader is told once more that a loan is overdue.

/// Days after the due date, rising.
package struct OverdueNoticeDays: Sendable, Equatable {
    package let days: [Int64]

    /// The most steps, and the last day of one.
    package static let stepsMax = 10
    private static let dayMax: Int64 = 3_650

    /// Reads "7,28"; nil for anything but rising numbers of days.
    package init?(_ text: String) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int64($0) }
        guard numbers.count == parts.count, numbers.count <= Self.stepsMax, zip(numbers, numbers.dropFirst()).allSatisfy(<),
            numbers.allSatisfy({ (1...Self.dayMax).contains($0) })
        else { return nil }
        days = numbers
    }
}
