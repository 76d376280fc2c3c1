// What the scans of a parcel mean together: the same whatever order they came in, and however often.

package import DeliveryMessages

/// Scans of one parcel. Pure.
package enum ParcelScans {
    /// One scan, as far as it decides.
    package struct Scan: Hashable, Sendable {
        package let kind: Delivery.ScanKind
        /// When it was scanned, milliseconds since 1970.
        package let at: Int64

        /// - Parameters:
        ///   - kind: what the carrier tells.
        ///   - at: when, milliseconds since 1970.
        package init(_ kind: Delivery.ScanKind, at: Int64) { (self.kind, self.at) = (kind, at) }
    }

    /// The event to which all scans together lead: a delivery before all else, then a parcel that comes back, then one that is lost; of the others
    /// the latest. Where two were made at one moment, the one that is further on the way.
    /// - Parameter scans: in any order; a scan may be there twice.
    /// - Returns: the event, and when it happened; nil: nothing was scanned.
    package static func outcome(_ scans: some Sequence<Scan>) -> (event: RequestLife.Event, at: Int64)? {
        var best: (rank: Int, at: Int64, event: RequestLife.Event)?
        for scan in scans {
            guard let (rank, event) = meaning(scan.kind) else { continue }
            let isBetter: Bool
            if let found = best {
                // What ends the way does so at the first word of it; of the others the last word counts.
                let isEnd = rank >= end
                if isEnd || found.rank >= end {
                    isBetter = rank > found.rank || rank == found.rank && scan.at < found.at
                } else {
                    isBetter = (scan.at, rank) > (found.at, found.rank)
                }
            } else {
                isBetter = true
            }
            if isBetter { best = (rank, scan.at, event) }
        }
        return best.map { ($0.event, $0.at) }
    }

    private static let end = 10

    private static func meaning(_ kind: Delivery.ScanKind) -> (rank: Int, event: RequestLife.Event)? {
        switch kind {
        case .scanHandedOver: (1, .handedOver)
        case .scanInTransit: (2, .moved)
        case .scanAttempted: (3, .attempted)
        case .scanLost: (end, .untraced)
        case .scanRefused, .scanUndeliverable: (end + 1, .returning)
        case .scanDelivered: (end + 2, .delivered)
        default: nil
        }
    }

    /// The state of a request to which an event of a parcel leads; nil: it is none of a parcel.
    package static func state(after event: RequestLife.Event) -> RequestLife.State? {
        switch event {
        case .handedOver: .handedOver
        case .moved: .inTransit
        case .attempted: .attempted
        case .delivered: .delivered
        case .returning: .returning
        case .untraced: .untraced
        default: nil
        }
    }
}
