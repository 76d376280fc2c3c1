// What the rules of a campaign are asked about.

package import AcquisitionMessages
package import LecternKit

/// A book, a reader, and what there is already. Pure.
package struct BuyCase: Sendable {
    /// What is counted for a rule, this book not counted.
    package struct Count: Sendable, Equatable {
        package var books: Int64
        /// Minor units of list prices.
        package var amount: Int64

        package init(books: Int64 = 0, amount: Int64 = 0) {
            self.books = books
            self.amount = amount
        }

        package static func + (one: Count, other: Count) -> Count { Count(books: one.books + other.books, amount: one.amount + other.amount) }
    }

    package var book: Acquisition.Book
    package var partner = ""
    /// The reader's.
    package var category = ""
    /// Why the reader may choose nothing: a block's reason, "expired"; empty: nothing stands against it.
    package var readerObjection = ""
    package var holdings = Acquisition.Holdings()
    /// Minor units that the budget has left, what is reserved for this purchase counted in.
    package var available: Int64 = 0
    /// It is asked for, and in no shop: the shops of the campaign do not matter.
    package var isRequest = false
    /// Where and when it is asked: the local day and the minutes since its midnight.
    package var day: LocalDay
    package var minute: Int64 = 0
    /// Of each rule that counts, by its code.
    package var counts: [String: Count] = [:]
    /// Of a rule of kind SHARE_MAX: the books of all classes.
    package var totals: [String: Count] = [:]

    /// - Parameters:
    ///   - book: with what the catalogue knows of it.
    ///   - day: the local day.
    package init(book: Acquisition.Book, day: LocalDay) {
        self.book = book
        self.day = day
    }
}

extension Acquisition.BuyRule {
    /// Whether the rule counts what was bought before.
    package var counts: Bool { kind == .booksMax || kind == .amountMax || kind == .shareMax }

    /// Whether it holds on a day for readers of a category.
    package func applies(on day: LocalDay, category: String) -> Bool {
        if let from = LocalDay(validFrom), day < from { return false }
        if let until = LocalDay(validUntil), until < day { return false }
        return categories.isEmpty || categories.contains(category)
    }

    /// The moments between which it counts: the first is counted in, the second is not.
    /// - Parameters:
    ///   - moment: when it is asked, milliseconds since 1970.
    ///   - day: the local day.
    ///   - zone: the campaign's; nil: Greenwich.
    package func window(_ moment: Int64, day: LocalDay, zone: LocalZone?) -> Range<Int64> {
        func start(_ day: LocalDay) -> Int64 { zone?.milliseconds(day, seconds: 0) ?? day.number * 86_400_000 }
        switch span {
        case .month:
            let first = day.firstOfMonth
            return start(first)..<start(first.advanced(by: 31).firstOfMonth)
        case .year:
            let first = day.firstOfYear
            return start(first)..<start(first.advanced(by: 366).firstOfYear)
        case .lastDays: return (moment - Int64(days) * 86_400_000)..<Int64.max
        default: return 0..<Int64.max
        }
    }
}

extension LocalDay {
    /// The first day of its month.
    package var firstOfMonth: LocalDay { LocalDay(text.prefix(8) + "01") ?? self }
    /// The first day of its year.
    package var firstOfYear: LocalDay { LocalDay(text.prefix(5) + "01-01") ?? self }
}
