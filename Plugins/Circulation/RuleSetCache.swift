// The rule sets that were read, ready to be asked.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit
internal import Synchronization

/// Rule sets by their numbers. A set that was scheduled never changes, and its number is never used again, so what is kept can't be wrong, in
/// however many processes. Guarded by itself; any thread.
final class RuleSetCache: Sendable {
    /// The sets that are kept at most: that in force, and those by which late reports are decided.
    static let setsMax = 8

    private let books = Mutex<[Int64: RuleSetBook]>([:])

    /// A scheduled set.
    /// - Parameters:
    ///   - id: its number.
    ///   - branches: those of the case: a set that was made ready before one of them was opened is made ready again.
    /// - Throws: `StoreError`; a `Problem` of City's.
    func book(_ id: Int64, branches: [Int64], _ call: Call) throws -> RuleSetBook {
        if let book = books.withLock({ $0[id] }), branches.allSatisfy({ $0 == 0 || book.places.libraryOfBranch[$0] != nil }) { return book }
        guard let set = try RuleSetRows(call).load(id: id) else { throw RuleSetGone(id: id) }
        let book = RuleSetBook(set, places: try RulePlaces(call))
        books.withLock { books in
            if books.count >= Self.setsMax { books.removeAll() }
            books[id] = book
        }
        return book
    }
}

/// A scheduled set is not there: an error of the database, which undoes the call.
struct RuleSetGone: Error, CustomStringConvertible {
    let id: Int64
    var description: String { "the rule set \(id) is gone" }
}

extension RulePlaces {
    /// The city's places, as they are now.
    /// - Throws: a `Problem` of City's.
    init(_ call: Call) throws {
        let city = City.Client(call)
        let branches = try city.branches(.init()).branches
        self.init(
            branches: Dictionary(branches.map { ($0.code, $0.branchId) }) { first, _ in first },
            libraries: Dictionary(try city.libraries(.init()).libraries.map { ($0.code, $0.libraryId) }) { first, _ in first },
            libraryOfBranch: Dictionary(branches.map { ($0.branchId, $0.libraryId) }) { first, _ in first })
    }
}
