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
            guard isWrittenLikeOne(name), let zone = TimeZone(identifier: name) else { return nil }
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = zone
            calendars[name] = calendar
            return calendar
        }
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
}
