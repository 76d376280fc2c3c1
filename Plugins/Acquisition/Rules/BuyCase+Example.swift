// The case of an example that staff have written.

package import AcquisitionMessages
internal import LecternKit

extension BuyCase {
    private static let noon: Int64 = 720

    /// The case of an example; nil: its moment is none.
    package init?(_ example: Acquisition.BuyExampleCase) {
        let parts = example.at.split(separator: " ", omittingEmptySubsequences: false)
        guard let date = parts.first, let day = LocalDay(String(date)), parts.count <= 2 else { return nil }
        self.init(book: example.book ?? .init(), day: day)
        minute = Self.noon
        if parts.count == 2 {
            let time = parts[1].split(separator: ":").compactMap { Int64($0) }
            guard time.count == 2, (0..<24).contains(time[0]), (0..<60).contains(time[1]) else { return nil }
            minute = time[0] * 60 + time[1]
        }
        (partner, category, readerObjection) = (example.partner, example.category, example.readerObjection)
        holdings = example.holdings ?? .init()
        available = example.available ?? .max
        for count in example.counts {
            counts[count.rule] = Count(books: count.books, amount: count.amount)
            totals[count.rule] = Count(books: count.total)
        }
    }
}
