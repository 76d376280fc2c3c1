// How a reader is under way.

/// A way to travel. The raw value is the command line's word; the order is that of the tables in a street file.
package enum TravelMode: String, CaseIterable, Sendable {
    case foot
    case bicycle
    case car

    /// Its place among the tables of a street file.
    package var index: Int {
        switch self {
        case .foot: 0
        case .bicycle: 1
        case .car: 2
        }
    }
}
