// One instruction on a way.

/// What to do at a place, and the stretch that follows it.
package struct RouteStep: Equatable, Sendable {
    /// Which way a turn goes.
    package enum Turn: String, CaseIterable, Sendable {
        case straight, slightLeft, left, sharpLeft, slightRight, right, sharpRight, uTurn

        /// - Parameter degrees: how far the direction changes, clockwise, -180 up to 180.
        package init(degrees: Double) {
            switch abs(degrees) {
            case ..<20: self = .straight
            case ..<60: self = degrees < 0 ? .slightLeft : .slightRight
            case ..<120: self = degrees < 0 ? .left : .right
            case ..<165: self = degrees < 0 ? .sharpLeft : .sharpRight
            default: self = .uTurn
            }
        }
    }

    package enum Side: String, Sendable { case left, right, ahead }

    package enum Action: Equatable, Sendable {
        /// Set off in a direction, in degrees clockwise from north.
        case depart(bearing: Int)
        case turn(Turn)
        /// Leave a roundabout by its exit of this number, from 1.
        case roundabout(exit: Int)
        /// Take the stairs.
        case stairs
        case arrive(Side)
    }

    package let action: Action
    /// The street that follows, in the language of the route; empty where it has no name.
    package let street: String
    package let kind: StreetKind
    /// The length and the time of the stretch up to the next step.
    package var metres: Double
    package var milliseconds: Int
    package let location: Location

    package init(action: Action, street: String, kind: StreetKind, metres: Double, milliseconds: Int, location: Location) {
        self.action = action
        self.street = street
        self.kind = kind
        self.metres = metres
        self.milliseconds = milliseconds
        self.location = location
    }
}
