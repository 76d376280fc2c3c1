// Routes over small maps: one-way streets, contraflow, turn bans of every kind, barriers, and ways back.

import Foundation
import LecternStreets
import LecternTestSupport
import Testing

@Suite struct RouteTests {
    /// Two blocks side by side.
    private static let blocks = "A B C\n     \nD E F\n     \nG H I"

    private func blocks(_ build: (inout Streets) -> Void = { _ in }) -> Streets {
        var streets = Streets(Self.blocks)
        for way in ["AB", "BC", "DE", "EF", "GH", "HI", "AD", "DG", "BE", "EH", "CF", "FI"] { streets.way(way) }
        build(&streets)
        return streets
    }

    @Test func route_alongOneStreet_goesThroughNothing() throws {
        let streets = blocks()
        let map = try streets.map()
        #expect(try streets.trip(map, streets.between("A", "B", 0.2), streets.between("A", "B", 0.8)) == "")
        #expect(try streets.trip(map, streets.between("A", "B"), streets.between("A", "B")) == "")
        #expect(try streets.trip(map, streets.between("A", "B"), streets.between("B", "C")) == "B")
    }

    @Test func oneWayStreet_againstIt_isGoneRound() throws {
        var streets = Streets("A B C\n     \nD E F")
        for way in ["AB", "DE", "EF", "AD", "CF", "BC"] {
            streets.way(way, way == "BC" ? "highway=residential oneway=yes" : "highway=residential")
        }
        streets.way("BE")
        let map = try streets.map()
        let (start, end) = (streets.between("C", "F", 0.1), streets.between("A", "B", 0.9))
        #expect(try streets.trip(map, end, start) == "BC")
        #expect(try streets.trip(map, start, end) == "FEB")
        #expect(try streets.trip(map, start, end, by: .bicycle) == "FEB")
        #expect(try streets.trip(map, start, end, by: .foot) == "CB", "people on foot go both ways")
        // On the one-way street itself, from its end to its beginning: all the way round.
        #expect(try streets.trip(map, streets.between("B", "C", 0.8), streets.between("B", "C", 0.2)) == "CFEB")
    }

    @Test(arguments: ["oneway:bicycle=no", "cycleway=opposite_lane", "cycleway:left=opposite", "cycleway:left:oneway=-1"])
    func contraflow_onAOneWayStreet_isForBicyclesAlone(_ tag: String) throws {
        var streets = Streets("A B C\n     \nD E F")
        for way in ["AB", "DE", "EF", "AD", "CF", "BE"] { streets.way(way) }
        streets.way("BC", "highway=residential oneway=yes \(tag)")
        let map = try streets.map()
        let (start, end) = (streets.between("C", "F", 0.1), streets.between("A", "B", 0.9))
        #expect(try streets.trip(map, start, end, by: .bicycle) == "CB")
        #expect(try streets.trip(map, start, end) == "FEB")
    }

    @Test func turnBan_atANode_isKeptByVehicles() throws {
        let streets = blocks { $0.restriction("no_left_turn", from: 3, via: "E", to: 9) }
        let map = try streets.map()
        let (start, end) = (streets.between("D", "E"), streets.between("B", "E"))
        #expect(map.bansCount(.car) == 1 && map.bansCount(.foot) == 0)
        #expect(try streets.trip(map, start, end) == "DAB")
        #expect(try streets.trip(map, start, end, by: .bicycle) == "DAB")
        #expect(try streets.trip(map, start, end, by: .foot) == "E")
        #expect(try streets.trip(map, end, start) == "E", "the other direction is not banned")
        #expect(try streets.trip(map, start, streets.between("E", "F")) == "E")
    }

    @Test func turnBan_withAnException_isKeptByTheOthers() throws {
        let streets = blocks { $0.restriction("no_left_turn", from: 3, via: "E", to: 9, "except=bicycle") }
        let map = try streets.map()
        #expect(try streets.trip(map, streets.between("D", "E"), streets.between("B", "E"), by: .bicycle) == "E")
        #expect(try streets.trip(map, streets.between("D", "E"), streets.between("B", "E")) == "DAB")
    }

    @Test func onlyTurn_bansAllOthers() throws {
        let streets = blocks { $0.restriction("only_straight_on", from: 3, via: "E", to: 4) }
        let map = try streets.map()
        let start = streets.between("D", "E", 0.9)
        #expect(try streets.trip(map, start, streets.between("E", "F")) == "E")
        #expect(try streets.trip(map, start, streets.between("B", "E", 0.9)) != "E")
        #expect(try streets.trip(map, start, streets.between("E", "H", 0.1)) != "E")
        #expect(try streets.trip(map, streets.between("E", "F"), streets.between("B", "E")) == "E")
    }

    @Test func turnBan_alongAWay_isKeptOnThatPathAlone() throws {
        // From D over E to F, and there not to the left; who comes to EF from elsewhere may turn.
        let streets = blocks { $0.restriction("no_left_turn", from: 3, via: "4", to: 11) }
        let map = try streets.map()
        #expect(map.restrictionsLeftOut == 0)
        let end = streets.between("C", "F", 0.9)
        let round = try #require(try streets.trip(map, streets.between("D", "E", 0.9), end))
        #expect(!round.hasPrefix("EF"), "\(round)")
        #expect(try streets.trip(map, streets.between("B", "E", 0.9), end) == "EF")
        #expect(
            try streets.trip(map, streets.between("D", "E", 0.9), streets.between("F", "I", 0.1)) == "EF",
            "only the left turn is banned")
        #expect(
            try streets.trip(map, streets.between("E", "F", 0.1), end) == "F", "who begins between them did not come that way")
        #expect(
            try streets.trip(map, streets.between("D", "E", 0.9), streets.between("E", "F", 0.9)) == "E",
            "one may go into the way between")
        #expect(try streets.trip(map, streets.between("D", "E", 0.9), end, by: .foot) == "EF")
    }

    @Test func turnBans_alongTheSameWay_areEachKeptOnTheirPath() throws {
        // Both go along EF: from D not to the left behind it, from B not to the right. Who comes from one must not use the other's way out.
        let streets = blocks {
            $0.restriction("no_left_turn", from: 3, via: "4", to: 11)
            $0.restriction("no_right_turn", from: 9, via: "4", to: 12)
        }
        let map = try streets.map()
        #expect(map.restrictionsLeftOut == 0)
        let (left, right) = (streets.between("C", "F", 0.9), streets.between("F", "I", 0.1))
        let (fromD, fromB) = (streets.between("D", "E", 0.9), streets.between("B", "E", 0.9))
        #expect(try streets.trip(map, fromD, left)?.hasPrefix("EF") == false)
        #expect(try streets.trip(map, fromB, right)?.hasPrefix("EF") == false)
        #expect(try streets.trip(map, fromD, right) == "EF" && streets.trip(map, fromB, left) == "EF")
    }

    @Test func turnBan_atTheEndOfAWayBetween_isKeptByThosePassingIt() throws {
        let streets = blocks {
            $0.restriction("no_left_turn", from: 3, via: "4", to: 11)
            $0.restriction("no_right_turn", from: 4, via: "F", to: 12)
        }
        let map = try streets.map()
        #expect(try streets.trip(map, streets.between("D", "E", 0.9), streets.between("F", "I", 0.1))?.hasPrefix("EF") == false)
    }

    @Test func onlyTurn_alongAWay_bansTheOthersOnThatPath() throws {
        let streets = blocks { $0.restriction("only_right_turn", from: 3, via: "4", to: 12) }
        let map = try streets.map()
        #expect(try streets.trip(map, streets.between("D", "E", 0.9), streets.between("F", "I", 0.1)) == "EF")
        #expect(try streets.trip(map, streets.between("D", "E", 0.9), streets.between("C", "F", 0.9))?.hasPrefix("EF") == false)
        #expect(try streets.trip(map, streets.between("B", "E", 0.9), streets.between("C", "F", 0.9)) == "EF")
    }

    @Test func restriction_thatIsUnclear_isCountedAndNotKept() throws {
        // Way 13 goes through E, so that it is not said from which side one comes.
        let streets = blocks {
            $0.way("DEF", "highway=residential")
            $0.restriction("no_left_turn", from: 13, via: "E", to: 9)
        }
        let map = try streets.map()
        #expect(map.restrictionsLeftOut == 1 && map.bansCount(.car) == 0)
    }

    @Test func turningBack_isForDeadEndsOnly() throws {
        var streets = Streets("A B C D")
        streets.way("AB")
        streets.way("BC")
        streets.way("CD", "highway=residential oneway=yes")
        streets.node("A", "highway=turning_circle")
        let map = try streets.map()
        // Against its direction of travel one gets only by way of a dead end: B leads on, A does not.
        let (start, end) = (streets.between("A", "B", 0.5), streets.between("A", "B", 0.4))
        #expect(try streets.trip(map, start, end) == "")
        #expect(map.restrictionsLeftOut == 0)
        streets.restriction("no_u_turn", from: 1, via: "A", to: 1)
        #expect(try streets.map().bansCount(.car) == 1)
    }

    @Test func leftTurnBan_isNotEvadedByTurningBackInTheStreetAhead() throws {
        // A long street on with a dead end is the only way to turn; it is taken to its end and no sooner.
        var streets = Streets("  B  \n     \nA E F Z\n     \n  H  ")
        for way in ["AE", "EF", "FZ", "EB", "EH"] { streets.way(way) }
        streets.restriction("no_left_turn", from: 1, via: "E", to: 4)
        let map = try streets.map()
        let trip = try streets.trip(map, streets.between("A", "E"), streets.between("E", "B"))
        #expect(trip == "EHE" || trip == "EFZFE", "\(trip ?? "none")")
    }

    @Test func bollard_stopsCarsAlone() throws {
        let streets = blocks { $0.node("B", "barrier=bollard") }
        let map = try streets.map()
        let (start, end) = (streets.between("A", "B", 0.9), streets.between("B", "C", 0.1))
        #expect(try streets.trip(map, start, end) == "ADEFC")
        #expect(try streets.trip(map, start, end, by: .bicycle) == "B")
        let open = blocks { $0.node("B", "barrier=bollard motor_vehicle=yes") }
        #expect(try open.trip(try open.map(), start, end) == "B")
    }

    @Test func island_isNotWhereARouteBegins() throws {
        var streets = Streets("A B   X Y\n         \nC D")
        for way in ["AB", "BD", "DC", "CA", "XY"] { streets.way(way) }
        let map = try streets.map()
        let place = try #require(map.nearest(streets.location("X"), by: .car))
        #expect(place.metres > 300, "the street between X and Y leads nowhere")
        #expect(
            map.nearest(streets.location("X"), by: .car, metresMax: 100)?.metres ?? 999 < 1,
            "where there is no other within reach, it is taken")
    }

    @Test func route_toWhereNoWayLeads_isNone() throws {
        var streets = Streets("A B C")
        streets.way("AB", "highway=residential oneway=yes")
        streets.way("BC", "highway=residential oneway=yes")
        let map = try streets.map()
        #expect(try streets.trip(map, streets.between("B", "C"), streets.between("A", "B")) == nil)
        #expect(map.nearest(Location(latitude: 22.6, longitude: 114), by: .car) == nil, "11 km away")
        #expect(map.nearest(Location(latitude: .nan, longitude: 114), by: .car) == nil)
    }

    @Test func nearest_overTheWholeExtract_isThatOfALookAtEveryStreet() throws {
        let map = try Streets.map(try Streets.extractBytes(), try TemporaryFolder())
        var random = SeededRandom(seed: 7)
        let (southWest, northEast) = map.corners
        for _ in 0..<6 {
            let place = Location(
                latitude: southWest.latitude - 0.002 + Double(random.below(10_000)) / 10_000
                    * (northEast.latitude - southWest.latitude + 0.004),
                longitude: southWest.longitude - 0.002 + Double(random.below(10_000)) / 10_000
                    * (northEast.longitude - southWest.longitude + 0.004))
            for mode in TravelMode.allCases {
                let found = try #require(map.nearest(place, by: mode))
                #expect(abs(found.metres - found.location.metres(to: place)) < 0.05)
                #expect(abs(found.metres - (Everything.nearestMetres(map, place, mode) ?? -1)) < 0.05)
            }
        }
    }
}

/// Looks at every street, by nothing of the grid.
private enum Everything {
    static func nearestMetres(_ map: StreetMap, _ place: Location, _ mode: TravelMode) -> Double? {
        (0..<map.segmentsCount).filter { map.isMain($0, mode) }.map { segment in
            let line = map.lineOfSegment(segment)
            return zip(line, line.dropFirst()).map { one, other in
                // By thirds, as the distance falls and then rises along a piece.
                var (low, high) = (0.0, 1.0)
                func distance(_ share: Double) -> Double {
                    Location(
                        latitude: one.latitude + (other.latitude - one.latitude) * share,
                        longitude: one.longitude + (other.longitude - one.longitude) * share
                    ).metres(to: place)
                }
                for _ in 0..<25 {
                    let (first, second) = (low + (high - low) / 3, high - (high - low) / 3)
                    if distance(first) < distance(second) { high = second } else { low = first }
                }
                return distance(low)
            }.min() ?? .infinity
        }.min()
    }
}
