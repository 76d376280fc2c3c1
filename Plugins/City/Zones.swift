// IANA time zones, and a calendar for each that was asked for.

internal import Foundation
internal import Synchronization

/// Calendars by zone. They are dear to make and cheap to copy, and every loan asks for one.
enum Zones {
    /// Guarded by itself; never more than there are zones.
    private static let calendars = Mutex<[String: Calendar]>([:])
    private static let known = Set(TimeZone.knownTimeZoneIdentifiers).union(["UTC"])

    /// The Gregorian calendar in a zone.
    /// - Parameter name: "Asia/Shanghai".
    /// - Returns: nil where there is no such zone.
    static func calendar(_ name: String) -> Calendar? {
        calendars.withLock { calendars in
            if let calendar = calendars[name] { return calendar }
            guard known.contains(name), let zone = TimeZone(identifier: name) else { return nil }
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = zone
            calendars[name] = calendar
            return calendar
        }
    }
}
