// Decides at which junctions of a route there is something to say.

/// Takes the legs of a route in their order and makes steps of them.
struct StepWriter {
    private let map: StreetMap
    private let tables: StreetMap.Mode
    private let mode: TravelMode
    private let language: StepLanguage
    private var steps: [RouteStep] = []
    private var last: RouteGuide.Leg?
    /// Exits of the roundabout on which the route is, so far; nil where it is on none.
    private var exits: Int?
    /// Where that roundabout began.
    private var roundabout: (location: Location, metres: Double, milliseconds: Int)?

    init(map: StreetMap, tables: StreetMap.Mode, mode: TravelMode, language: StepLanguage) {
        self.map = map
        self.tables = tables
        self.mode = mode
        self.language = language
    }

    mutating func add(_ leg: RouteGuide.Leg) {
        let start = leg.line.first ?? Location(latitude: 0, longitude: 0)
        defer { last = leg }
        // People on foot go round a roundabout on its edge.
        if leg.segment.isRoundabout, mode != .foot {
            if exits == nil {
                (exits, roundabout) = (0, (start, 0, 0))
            } else if hasExit(into: leg) {
                exits = (exits ?? 0) + 1
            }
            roundabout?.metres += leg.metres
            roundabout?.milliseconds += leg.milliseconds
            return
        }
        if let exits, let roundabout {
            step(
                .roundabout(exit: exits + 1), leg, at: roundabout.location, metres: roundabout.metres,
                milliseconds: roundabout.milliseconds)
            (self.exits, self.roundabout) = (nil, nil)
        } else if let last {
            if let action = action(from: last, to: leg) { step(action, leg, at: start) } else { extend(leg) }
        } else {
            step(.depart(bearing: Int(leg.firstBearing)), leg, at: start)
        }
    }

    private mutating func step(
        _ action: RouteStep.Action, _ leg: RouteGuide.Leg, at location: Location, metres: Double = 0, milliseconds: Int = 0
    ) {
        steps.append(
            RouteStep(
                action: action, street: map.name(Int(leg.passage >> 1), language.rawValue), kind: leg.kind,
                metres: metres + leg.metres,
                milliseconds: milliseconds + leg.milliseconds, location: location))
    }

    private mutating func extend(_ leg: RouteGuide.Leg) {
        steps[steps.count - 1].metres += leg.metres
        steps[steps.count - 1].milliseconds += leg.milliseconds
    }

    /// The edges that may follow the last leg, but for the way back.
    private func choices(behind passage: UInt32) -> [StreetEdge] {
        let edge = tables.edges[Int(tables.edgeOfPassage[Int(passage)])]
        return tables.outgoing(edge.head).map { tables.edges[$0] }.filter {
            $0.passage != passage ^ 1 && !$0.has(StreetEdge.isCopy)
        }
    }

    /// Whether one can leave the roundabout where a leg of it begins.
    private func hasExit(into leg: RouteGuide.Leg) -> Bool {
        guard let last else { return false }
        return choices(behind: last.passage).contains {
            $0.passage != leg.passage && !map.segments[Int($0.passage >> 1)].isRoundabout
        }
    }

    /// What to say between two legs; nil: nothing.
    private func action(from last: RouteGuide.Leg, to leg: RouteGuide.Leg) -> RouteStep.Action? {
        if leg.passage == last.passage ^ 1 { return .turn(.uTurn) }
        if leg.kind == .steps, last.kind != .steps { return .stairs }
        let degrees = StepWriter.change(from: last.lastBearing, to: leg.firstBearing)
        let turn = RouteStep.Turn(degrees: degrees)
        let others = choices(behind: last.passage).filter { $0.passage != leg.passage }
        if others.isEmpty, last.kind != .steps { return nil }
        let isSameStreet = last.segment.name == leg.segment.name && (leg.segment.name != 0 || last.kind == leg.kind)
        guard isSameStreet else { return .turn(turn) }
        switch turn {
        case .straight: return nil
        case .slightLeft, .slightRight:
            // A bend, unless another street goes on straighter.
            let isStraighter = others.contains { other in
                abs(StepWriter.change(from: last.lastBearing, to: firstBearing(of: other))) < abs(degrees)
            }
            return isStraighter ? .turn(turn) : nil
        case .left, .right, .sharpLeft, .sharpRight, .uTurn: return .turn(turn)
        }
    }

    private func firstBearing(of edge: StreetEdge) -> Double {
        let line = map.line(Int(edge.passage >> 1)).map(\.location)
        return RouteGuide.Leg(
            passage: edge.passage, line: edge.passage & 1 == 0 ? line : line.reversed(), metres: 0, milliseconds: 0,
            segment: map.segments[Int(edge.passage >> 1)]
        ).firstBearing
    }

    /// The change of a direction in degrees clockwise, -180 up to 180.
    static func change(from: Double, to: Double) -> Double {
        let change = (to - from).truncatingRemainder(dividingBy: 360)
        return change > 180 ? change - 360 : change <= -180 ? change + 360 : change
    }

    /// The steps, with the last one: where the route ends, and on which side of the street.
    mutating func finish(_ route: Route) -> [RouteStep] {
        if let exits, let roundabout, let last {
            // It ends on the roundabout.
            step(
                .roundabout(exit: max(1, exits)), last, at: roundabout.location, metres: roundabout.metres - last.metres,
                milliseconds: roundabout.milliseconds - last.milliseconds)
        }
        var side = RouteStep.Side.ahead
        // Nearer than this it cannot be told on which side.
        if route.to.metres >= 3, let last = route.passages.last {
            side = route.to.isLeft == (last & 1 == 0) ? .left : .right
        }
        steps.append(
            RouteStep(action: .arrive(side), street: "", kind: .street, metres: 0, milliseconds: 0, location: route.to.location))
        return steps
    }
}
