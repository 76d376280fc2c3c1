// How long a way takes that is known as a straight line only: pure.

package import LecternStreets

extension TravelMode {
    /// Speed in a city, in metres an hour.
    fileprivate var metresOfAnHour: Int64 {
        switch self {
        case .foot: 4_800
        case .bicycle: 14_000
        case .car: 25_000
        }
    }

    /// What is added to each way: to unlock and lock a bicycle, to reach a car and park it, in seconds.
    package var extraSeconds: Int64 {
        switch self {
        case .foot: 0
        case .bicycle: 60
        case .car: 300
        }
    }
}

/// A way as it is estimated from the distance in a straight line.
package struct TravelEstimate: Equatable, Sendable {
    /// The length of the way, metres.
    package let metres: Int64
    package let seconds: Int64

    /// - Parameters:
    ///   - straightMetres: the distance.
    ///   - detourPercent: how long the way is for 100 metres of distance.
    ///   - mode: how somebody travels.
    package init(straightMetres: Int64, detourPercent: Int64, _ mode: TravelMode) {
        metres = straightMetres * detourPercent / 100
        seconds = mode.extraSeconds + Self.seconds(metres, mode)
    }

    /// How long so many metres take, rounded up.
    package static func seconds(_ metres: Int64, _ mode: TravelMode) -> Int64 { (metres * 3_600 + mode.metresOfAnHour - 1) / mode.metresOfAnHour }
}
