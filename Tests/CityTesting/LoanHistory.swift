// What a feed of loans amounts to, and which promise it breaks.

/// Replays changes of loans, and looks at each moment whether the rules held.
package struct LoanHistory {
    /// Open loans by barcode: whose.
    package private(set) var open: [String: (reader: String, loan: Int64)] = [:]
    /// Loans by number: how often they were lent.
    package private(set) var lent: [Int64: Int] = [:]
    /// The inconsistencies.
    package private(set) var faults: [String] = []

    /// - Parameters:
    ///   - changes: in order.
    ///   - loansMax: open loans that a reader may have.
    package init(_ changes: [FeedWatcher.Seen], loansMax: Int) {
        var counts: [String: Int] = [:]
        for change in changes {
            switch change.kind {
            case "lent":
                if let other = open[change.barcode] { faults.append("\(change.barcode) lent to \(change.reader) and \(other.reader)") }
                open[change.barcode] = (change.reader, change.loan)
                lent[change.loan, default: 0] += 1
                counts[change.reader, default: 0] += 1
                if counts[change.reader, default: 0] > loansMax { faults.append("\(change.reader) has \(counts[change.reader, default: 0]) loans") }
            case "returned":
                if open[change.barcode]?.loan != change.loan { faults.append("\(change.barcode) returned and not lent") }
                open[change.barcode] = nil
                counts[change.reader, default: 0] -= 1
            default: faults.append("a change of kind \(change.kind)")
            }
        }
        faults += lent.filter { $0.value != 1 }.map { "loan \($0.key) was lent \($0.value) times" }
    }
}
