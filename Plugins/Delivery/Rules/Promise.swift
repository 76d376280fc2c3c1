// The time that is promised: when a parcel is packed, when its carrier comes for it, and how long it is on its way.

package import DeliveryMessages
package import LecternKit

/// Computes promises. Pure.
package enum Promise {
    private static let daysMax = 400

    /// When a parcel is with the reader, or at the point.
    /// - Parameters:
    ///   - day: the local day on which it is packed.
    ///   - minute: since that day's midnight.
    ///   - carrier: who brings it.
    /// - Returns: the local day, and the minute since its midnight; the end of a day is minute 1,440.
    package static func local(packedOn day: LocalDay, minute: Int64, _ carrier: Delivery.Carrier) -> (
        day: LocalDay, minute: Int64
    ) {
        var pickedUp = day
        let last = carrier.pickUpMinutes.map { Int64($0) }.max() ?? 1_440
        if !carrier.works(on: day) || minute > last { pickedUp = carrier.nextWorkingDay(after: day) }
        var arrives = pickedUp
        for _ in 0..<min(Int(carrier.transitDays), daysMax) { arrives = carrier.nextWorkingDay(after: arrives) }
        var by = carrier.deliveredByMinute == 0 ? 1_440 : Int64(carrier.deliveredByMinute)
        // Nothing is delivered before it was picked up.
        if arrives == pickedUp {
            let from = pickedUp == day ? minute : 0
            let pickUp = carrier.pickUpMinutes.map { Int64($0) }.filter { $0 >= from }.min() ?? from
            by = max(by, pickUp)
        }
        return (arrives, by)
    }

    /// The same in milliseconds since 1970.
    /// - Parameters:
    ///   - packedAt: milliseconds since 1970.
    ///   - carrier: who brings it.
    ///   - zone: the rule set's; nil: Greenwich.
    package static func moment(packedAt: Int64, _ carrier: Delivery.Carrier, zone: LocalZone?) -> Int64 {
        let local = zone?.local(packedAt) ?? (LocalDay(utcMilliseconds: packedAt), 0)
        let promised = Self.local(packedOn: local.day, minute: local.seconds / 60, carrier)
        func start(_ day: LocalDay, _ seconds: Int64) -> Int64 {
            zone?.milliseconds(day, seconds: seconds) ?? day.number * 86_400_000 + seconds * 1_000
        }
        return promised.minute == 1_440 ? start(promised.day.advanced(by: 1), 0) - 1 : start(promised.day, promised.minute * 60)
    }

    /// Further days of picking where a branch has much to do.
    /// - Parameters:
    ///   - load: open picks of the branch.
    ///   - picksOfDay: what it picks in a day; 0: any number.
    package static func queueDays(load: Int64, picksOfDay: UInt32) -> Int64 {
        picksOfDay == 0 ? 0 : max(0, load) / Int64(picksOfDay)
    }
}

extension Delivery.Carrier {
    fileprivate func works(on day: LocalDay) -> Bool { weekdays.isEmpty || weekdays.contains(day.weekday) }

    fileprivate func nextWorkingDay(after day: LocalDay) -> LocalDay {
        for days in 1...7 where works(on: day.advanced(by: Int64(days))) { return day.advanced(by: Int64(days)) }
        return day.advanced(by: 1)
    }
}
