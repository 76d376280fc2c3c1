// A time zone of IANA's: which day it is there, and when a clock on the wall shows a time. Only offsets are asked of Foundation.

internal import Foundation
internal import Synchronization

/// A time zone, by its IANA name. A plugin computes the next local moment with it and schedules a timer for that.
public struct LocalZone: Sendable, Equatable {
    /// "Asia/Shanghai"
    public let name: String
    private let zone: TimeZone

    /// Zones that were asked for: every loan asks for one. Guarded by itself; never more than there are zones.
    private static let zones = Mutex<[String: LocalZone]>([:])
    private static let known = Set(TimeZone.knownTimeZoneIdentifiers).union(["UTC"])
    /// Moments that are further from 1970, a hundred thousand years, are not of this world.
    private static let millisecondsMax: Int64 = 3_155_760_000_000_000
    private static let daySeconds: Int64 = 86_400

    /// A zone by its name; nil where there is no such zone.
    /// - Parameter name: "Asia/Shanghai".
    public init?(_ name: String) {
        let found = Self.zones.withLock { zones -> LocalZone? in
            if let zone = zones[name] { return zone }
            guard Self.isWrittenLikeOne(name), let zone = TimeZone(identifier: name) else { return nil }
            let made = LocalZone(name: name, zone: zone)
            zones[name] = made
            return made
        }
        guard let found else { return nil }
        self = found
    }

    private init(name: String, zone: TimeZone) {
        self.name = name
        self.zone = zone
    }

    /// Foundation's list holds one name of each zone alone, and its lookup also takes "GMT+8" and "EST": a name is
    /// either in the list, or a region and a place.
    private static func isWrittenLikeOne(_ name: String) -> Bool {
        if known.contains(name) { return true }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return (2...3).contains(parts.count)
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) }
            }
    }

    /// The day and the time of day that a clock on the wall shows.
    /// - Parameter milliseconds: since 1970 UTC.
    /// - Returns: the day, and seconds since its midnight as the clock counts them; nil for moments that are not of this world.
    public func local(_ milliseconds: Int64) -> (day: LocalDay, seconds: Int64)? {
        guard (-Self.millisecondsMax...Self.millisecondsMax).contains(milliseconds) else { return nil }
        let seconds = LocalDay.floor(milliseconds, 1_000)
        let local = seconds + offset(seconds)
        let day = LocalDay(number: LocalDay.floor(local, Self.daySeconds))
        return (day, local - day.number * Self.daySeconds)
    }

    /// The moment at which a clock on the wall shows a day and a time, in milliseconds since 1970 UTC. What it shows twice, as it is
    /// put back, is the first time; what it never shows, as it is put forward, counts on with the old offset.
    /// - Parameters:
    ///   - day: the day.
    ///   - seconds: since midnight, as the clock counts them.
    public func milliseconds(_ day: LocalDay, seconds: Int64) -> Int64 {
        let local = day.number * Self.daySeconds + seconds
        // No offset is a day long, and none lasts less than six.
        let before = offset(local - Self.daySeconds)
        if offset(local - before) == before { return (local - before) * 1_000 }
        let after = offset(local + Self.daySeconds)
        return (offset(local - after) == after ? local - after : local - before) * 1_000
    }

    /// The last millisecond of a day.
    /// - Parameter day: the day.
    public func end(of day: LocalDay) -> Int64 { milliseconds(day.advanced(by: 1), seconds: 0) - 1 }

    private func offset(_ seconds: Int64) -> Int64 {
        Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
    }
}
