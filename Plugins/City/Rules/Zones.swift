// IANA time zones by their names.

package import Foundation
internal import Synchronization

/// Zones that were asked for: every loan asks for one.
package enum Zones {
    /// Guarded by itself; never more than there are zones.
    private static let zones = Mutex<[String: TimeZone]>([:])
    private static let known = Set(TimeZone.knownTimeZoneIdentifiers).union(["UTC"])

    /// A zone.
    /// - Parameter name: "Asia/Shanghai".
    /// - Returns: nil where there is no such zone.
    package static func zone(_ name: String) -> TimeZone? {
        zones.withLock { zones in
            if let zone = zones[name] { return zone }
            guard isWrittenLikeOne(name), let zone = TimeZone(identifier: name) else { return nil }
            zones[name] = zone
            return zone
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
