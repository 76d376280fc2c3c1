// What visitors do.

import CirculationMessages
import CityTesting
import DiscoveryMessages
import LecternClient
import LecternMessages
import LecternWire

/// One kind of work.
enum Shape: String, CaseIterable {
    case borrow = "Borrow"
    case `return` = "Return"
    case borrowAndReturn = "Borrow, Return"
    case loans = "Loans"
    case get = "Get"
    case search = "Search"

    /// Whether it ends with the visitor's items instead of the time.
    var isOncePerItem: Bool { self == .borrow || self == .return }
    /// Whether it writes.
    var writes: Bool { isOncePerItem || self == .borrowAndReturn }

    /// Works once.
    /// - Parameters:
    ///   - caller: the visitor's connection and session.
    ///   - barcode: one of the visitor's own items.
    ///   - record: a record.
    /// - Returns: how many calls it made.
    func work(_ caller: SessionCaller, _ barcode: String, _ record: Int64) throws -> Int {
        switch self {
        case .borrow: _ = try Circulation.Client(caller).borrow(.init(barcode: barcode))
        case .return: _ = try Circulation.Client(caller).return(.init(barcode: barcode))
        case .borrowAndReturn:
            let circulation = Circulation.Client(caller)
            _ = try circulation.borrow(.init(barcode: barcode))
            _ = try circulation.return(.init(barcode: barcode))
            return 2
        case .loans: _ = try Circulation.Client(caller).loans(.init(limit: 20))
        case .get: _ = try Discovery.Client(caller).get(.init(recordId: record))
        case .search: _ = try Discovery.Client(caller).search(.init(words: "三体", limit: 10))
        }
        return 1
    }
}
