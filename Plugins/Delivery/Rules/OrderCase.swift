// What the rules of a set are asked about: an order.

package import DeliveryMessages
package import LecternKit

/// An order, a reader, and what there is already. Pure.
package struct OrderCase: Sendable {
    /// The carrier's code.
    package var carrier = ""
    /// Books of each parcel.
    package var parcels: [Int64] = []
    /// The reader's.
    package var category = ""
    /// Why the reader may ask for nothing: a block's reason, "expired"; empty: nothing stands against it.
    package var readerObjection = ""
    /// List prices in all, in minor units.
    package var amount: Int64 = 0
    package var day: LocalDay
    /// Since local midnight.
    package var minute: Int64 = 0
    /// What was counted before for each rule that counts, by its code.
    package var counts: [String: Int64] = [:]

    /// - Parameter day: the local day.
    package init(day: LocalDay) { self.day = day }

    package var volumes: Int64 { parcels.reduce(0, +) }

    /// The case of an example; nil: its moment is none.
    /// - Parameter rules: the set, by whose carrier it comes in parcels.
    package init?(_ example: Delivery.ExampleCase, _ rules: Delivery.RuleSet) {
        guard let (day, minute) = LocalMoment.read(example.at) else { return nil }
        self.init(day: day)
        self.minute = minute
        (carrier, category, amount) = (example.carrier, example.category, example.amount)
        let size = rules.carriers.first { $0.code == example.carrier }?.volumesMax ?? 0
        parcels = ParcelSplit.volumes(Int64(example.volumes), max: Int64(size))
        for count in example.counts { counts[count.rule] = count.count }
    }
}

/// Local moments as staff write them.
package enum LocalMoment {
    private static let noon: Int64 = 720

    /// Reads "2026-07-01", which is noon, or "2026-07-01 18:30".
    /// - Returns: the day and the minutes since its midnight; nil: it is none.
    package static func read(_ text: String) -> (day: LocalDay, minute: Int64)? {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard let date = parts.first, let day = LocalDay(String(date)), parts.count <= 2 else { return nil }
        guard parts.count == 2 else { return (day, noon) }
        let time = parts[1].split(separator: ":").compactMap { Int64($0) }
        guard time.count == 2, (0..<24).contains(time[0]), (0..<60).contains(time[1]) else { return nil }
        return (day, time[0] * 60 + time[1])
    }

    /// "2026-07-01 18:30"
    package static func text(_ day: LocalDay, minute: Int64) -> String {
        func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day.text) \(two(minute / 60)):\(two(minute % 60))"
    }
}

/// How books come into parcels.
package enum ParcelSplit {
    /// Books of each parcel: as full as the carrier lets them be.
    /// - Parameters:
    ///   - volumes: books in all.
    ///   - max: books that a parcel holds; 0: all.
    package static func volumes(_ volumes: Int64, max: Int64) -> [Int64] {
        guard max > 0, volumes > max else { return volumes > 0 ? [volumes] : [] }
        return [max] + Self.volumes(volumes - max, max: max)
    }

    /// The same of things that go from different places: each place has parcels of its own.
    /// - Parameters:
    ///   - things: in their order.
    ///   - max: how many a parcel holds; 0: all.
    ///   - place: where a thing is.
    /// - Returns: the parcels, in the order of their first things.
    package static func parcels<Thing, Place: Hashable>(_ things: [Thing], max: Int, by place: (Thing) -> Place) -> [[Thing]] {
        var parcels: [[Thing]] = []
        var open: [Place: Int] = [:]
        for thing in things {
            let key = place(thing)
            if let index = open[key], max == 0 || parcels[index].count < max {
                parcels[index].append(thing)
            } else {
                open[key] = parcels.count
                parcels.append([thing])
            }
        }
        return parcels
    }
}
