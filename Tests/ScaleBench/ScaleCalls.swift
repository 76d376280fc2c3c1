// The calls whose cost is compared, each made once unmeasured and then some times by a function at which a profiler begins and ends.

import CirculationMessages
import Foundation
import LecternKitTesting

/// Calls in a city that was made before. Confined to one thread.
struct ScaleCalls {
    /// How often each call is made; the first is not measured.
    private static let times = 4

    private let city: ScaleCity
    private let a: Circulation.Client<TestCaller>
    private let b: Circulation.Client<TestCaller>

    init(_ city: ScaleCity) throws {
        self.city = city
        (a, b) = (try city.staff("A"), try city.staff("B"))
    }

    /// Makes all calls, and prints the name of each that was measured.
    /// - Throws: `Problem` where one is refused.
    func run() throws {
        var card = ScaleCity.others.makeIterator()
        func other() -> String { card.next() ?? "" }
        let (line, many, own) = (ScaleCity.line, ScaleCity.many, ScaleCity.own)
        try measure("PlaceHold in the line") { _ in try place(other(), ScaleCity.barcode(line, 0), "desk-A") }
        var kept: [(barcode: String, hold: Int64)] = []
        try measure("Return to the next in the line") {
            let barcode = ScaleCity.barcode(line, $0)
            kept.append((barcode, try a.return(.init(barcode: barcode)).hold?.holdId ?? 0))
        }
        try measure("Borrow of what was kept") { _ = try a.borrow(.init(barcode: kept[$0].barcode, card: "WAITS-\($0)")) }
        try measure("Borrow by the reader with a past") { _ = try a.borrow(.init(barcode: ScaleCity.barcode(own, 3 + $0), card: ScaleCity.reader)) }
        try measure("Return by the reader with a past") { _ = try a.return(.init(barcode: ScaleCity.barcode(own, 3 + $0))) }
        try measure("PlaceHold by the reader with a past") { try place(ScaleCity.reader, ScaleCity.barcode(ScaleCity.plain[$0], 0), "desk-A") }
        try measure("Loans of the reader with a past") { _ in _ = try a.loans(.init(card: ScaleCity.reader)) }
        try measure("Borrow of one of many items") { _ = try a.borrow(.init(barcode: ScaleCity.barcode(many, $0), card: ScaleCity.lender)) }
        try measure("Return of one of many items") { _ = try a.return(.init(barcode: ScaleCity.barcode(many, $0))) }
        try measure("PlaceHold on a record of many items") { try place(other(), ScaleCity.barcode(many, $0), "desk-A") }
        try measure("Return that arrives") { _ = try b.return(.init(barcode: "transit/\($0 + 1)")) }
        try measure("Borrow on the way") { _ = try b.borrow(.init(barcode: "transit/\($0 + 11)", card: ScaleCity.lender)) }
        try measure("PlaceHold at the branch") { try place(other(), ScaleCity.barcode(ScaleCity.plain[8 + $0], 1), "desk-B") }
        try measure("Loans of who lent it") { _ in _ = try b.loans(.init(card: ScaleCity.lender, limit: 10)) }
        city.host.stop()
    }

    private func place(_ card: String, _ barcode: String, _ point: String) throws {
        _ = try a.placeHold(.init(card: card, barcode: barcode, pickupPoint: point))
    }

    private func measure(_ name: String, _ body: (Int) throws -> Void) throws {
        for time in 0..<Self.times {
            city.host.clock.advance(by: .milliseconds(1_234))
            guard time > 0 else { try body(time); continue }
            try scaleMeasured(time, body)
            print(name)
        }
    }
}

/// Where a profiler begins and ends to count.
@inline(never)
private func scaleMeasured(_ time: Int, _ body: (Int) throws -> Void) throws {
    try body(time)
    fflush(nil)
}
