// Instructions: their texts, at which junctions there is one, and the line as text.

import LecternStreets
import LecternTestSupport
import Testing

@Suite struct GuidanceTests {
    private static let place = Location(latitude: 22.5, longitude: 114)

    private func step(_ action: RouteStep.Action, _ street: String = "", _ kind: StreetKind = .street) -> RouteStep {
        RouteStep(action: action, street: street, kind: kind, metres: 0, milliseconds: 0, location: Self.place)
    }

    @Test func texts_ofEveryAction_areSentences() {
        let texts: [(RouteStep.Action, String, String)] = [
            (.depart(bearing: 0), "沿福中路向北出发", "Head north on 福中路"), (.depart(bearing: 338), "沿福中路向北出发", "Head north on 福中路"),
            (.depart(bearing: 337), "沿福中路向西北出发", "Head northwest on 福中路"),
            (.depart(bearing: 23), "沿福中路向东北出发", "Head northeast on 福中路"),
            (.depart(bearing: 180), "沿福中路向南出发", "Head south on 福中路"),
            (.turn(.straight), "直行，进入福中路", "Continue onto 福中路"), (.turn(.slightLeft), "向左前方行进，进入福中路", "Bear left onto 福中路"),
            (.turn(.left), "左转，进入福中路", "Turn left onto 福中路"), (.turn(.sharpLeft), "向左后方转弯，进入福中路", "Turn sharp left onto 福中路"),
            (.turn(.slightRight), "向右前方行进，进入福中路", "Bear right onto 福中路"), (.turn(.right), "右转，进入福中路", "Turn right onto 福中路"),
            (.turn(.sharpRight), "向右后方转弯，进入福中路", "Turn sharp right onto 福中路"),
            (.turn(.uTurn), "掉头，进入福中路", "Make a U-turn onto 福中路"),
            (.roundabout(exit: 1), "进入环岛，从第1个出口驶出，进入福中路", "At the roundabout, take the 1st exit onto 福中路"),
            (.stairs, "走楼梯（福中路）", "Take the stairs (福中路)"),
        ]
        for (action, chinese, english) in texts {
            #expect(step(action, "福中路").text(.chinese) == chinese && step(action, "福中路").text(.english) == english)
        }
        #expect(
            step(.arrive(.left)).text(.chinese) == "到达目的地，目的地在左侧"
                && step(.arrive(.left)).text(.english) == "Arrive at the destination, on the left")
        #expect(
            step(.arrive(.right)).text(.chinese) == "到达目的地，目的地在右侧"
                && step(.arrive(.ahead)).text(.english) == "Arrive at the destination")
        #expect(step(.turn(.left)).text(.chinese) == "左转" && step(.turn(.straight)).text(.english) == "Go straight on")
        #expect(
            step(.turn(.left), "", .path).text(.english) == "Turn left onto the footpath" && step(.stairs).text(.chinese) == "走楼梯"
        )
        let ordinals = [1, 2, 3, 4, 11, 12, 13, 21, 22].map {
            step(.roundabout(exit: $0)).text(.english).split(separator: " ")[5]
        }
        #expect(ordinals == ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd"])
    }

    @Test(arguments: [
        (0, RouteStep.Turn.straight), (19, .straight), (-19, .straight), (20, .slightRight), (-59, .slightLeft), (60, .right),
        (-90, .left),
        (119, .right), (120, .sharpRight), (-164, .sharpLeft), (165, .uTurn), (180, .uTurn), (-179, .uTurn),
    ])
    func turn_ofAnAngle_isNamed(_ degrees: Double, _ turn: RouteStep.Turn) { #expect(RouteStep.Turn(degrees: degrees) == turn) }

    @Test func distances_areRounded() {
        #expect(RouteStep.distance(3, .english) == "10 m" && RouteStep.distance(994, .chinese) == "990米")
        #expect(RouteStep.distance(995, .english) == "1.0 km" && RouteStep.distance(12_340, .chinese) == "12.3公里")
    }

    @Test func polyline_ofThePublishedExample_isThatText() {
        let line = [(38.5, -120.2), (40.7, -120.95), (43.252, -126.453)].map { Location(latitude: $0.0, longitude: $0.1) }
        #expect(Polyline.encode(line) == "_p~iF~ps|U_ulLnnqC_mqNvxq`@")
        #expect(Polyline.decode("_p~iF~ps|U_ulLnnqC_mqNvxq`@") == line)
        #expect(Polyline.decode("_p~iF~ps|U_") == nil && Polyline.decode("\u{1}") == nil && Polyline.encode([]).isEmpty)
        #expect(Polyline.decode(String(repeating: "~", count: 90)) == nil)
    }

    private func texts(_ streets: Streets, _ from: Location, _ to: Location, by mode: TravelMode = .car) throws -> [String] {
        let map = try streets.map()
        let start = try #require(map.nearest(from, by: mode))
        let end = try #require(map.nearest(to, by: mode))
        let route = try #require(RouteSearch(map, by: mode).route(from: start, to: end))
        return RouteGuide(route, on: map, language: .english).steps.map { $0.text(.english) }
    }

    @Test func junctions_whereNothingChanges_areNotMentioned() throws {
        var streets = Streets("A B C D\n       \nE F G H")
        streets.way("ABCD", "highway=residential name=Long")
        streets.way("BF", "highway=residential name=Side")
        streets.way("DH", "highway=residential name=Long")
        streets.way("EFGH", "highway=residential name=Other")
        // At C there is no junction, at D no choice though the street bends.
        #expect(
            try texts(streets, streets.between("A", "B", 0.2), streets.between("D", "H", 0.7)) == [
                "Head east on Long", "Arrive at the destination",
            ])
        #expect(
            try texts(streets, streets.between("A", "B", 0.2), streets.between("F", "G", 0.7))
                == ["Head east on Long", "Turn right onto Side", "Turn left onto Other", "Arrive at the destination"])
    }

    @Test func destination_besideTheStreet_isOnItsSide() throws {
        var streets = Streets("A B C")
        streets.way("ABC", "highway=residential name=Long")
        var north = streets.between("B", "C")
        north.latitude += 0.0002
        var south = north
        south.latitude -= 0.0004
        let west = streets.between("A", "B")
        #expect(try texts(streets, west, north).last == "Arrive at the destination, on the left")
        #expect(try texts(streets, west, south).last == "Arrive at the destination, on the right")
        let back = Location(latitude: west.latitude + 0.0002, longitude: west.longitude)
        #expect(try texts(streets, streets.between("B", "C", 0.9), back).last == "Arrive at the destination, on the right")
    }

    /// A roundabout of four streets, driven on the right, that is against the clock.
    private func roundabout() -> Streets {
        var streets = Streets("     N     \n     a     \nW   b d   E\n     c     \n     S     ")
        streets.way("abcda", "highway=primary junction=roundabout name=Circle")
        streets.way("Na", "highway=residential name=North")
        streets.way("Wb", "highway=residential name=West")
        streets.way("cS", "highway=residential name=South")
        streets.way("dE", "highway=residential name=East")
        return streets
    }

    @Test(arguments: [("W", "b", "1st", "West"), ("S", "c", "2nd", "South"), ("E", "d", "3rd", "East")])
    func roundabout_isLeftByTheExitOfItsNumber(_ end: Character, _ corner: Character, _ exit: String, _ name: String) throws {
        let streets = roundabout()
        #expect(
            try texts(streets, streets.between("N", "a", 0.3), streets.between(corner, end, 0.7))
                == ["Head south on North", "At the roundabout, take the \(exit) exit onto \(name)", "Arrive at the destination"])
    }

    @Test func roundabout_onFoot_isAStreet() throws {
        let streets = roundabout()
        let said = try texts(streets, streets.between("N", "a", 0.3), streets.between("d", "E", 0.7), by: .foot)
        #expect(!said.contains { $0.contains("exit") } && said.contains { $0.contains("Circle") }, "\(said)")
    }

    @Test func stairs_areMentioned() throws {
        var streets = Streets("A B C D")
        streets.way("AB", "highway=footway")
        streets.way("BC", "highway=steps")
        streets.way("CD", "highway=residential name=Upper")
        #expect(
            try texts(streets, streets.between("A", "B"), streets.between("C", "D"), by: .foot)
                == ["Head east on the footpath", "Take the stairs", "Continue onto Upper", "Arrive at the destination"])
    }

    @Test func turningBack_isAUTurn() throws {
        var streets = Streets("A B C")
        streets.way("AB", "highway=residential name=Long")
        streets.way("BC", "highway=residential name=Long oneway=-1")
        // Out of the one-way street one gets at B; the place behind is reached after turning back at A.
        let said = try texts(streets, streets.between("B", "C", 0.5), streets.between("A", "B", 0.5))
        #expect(said == ["Head west on Long", "Arrive at the destination"])
        var dead = Streets("A B\n   \nC D")
        dead.way("AB", "highway=residential name=Dead")
        dead.way("BD", "highway=residential name=Side")
        dead.way("DC", "highway=residential name=Low")
        dead.restriction("no_left_turn", from: 2, via: "B", to: 1)
        dead.restriction("only_straight_on", from: 1, via: "B", to: 2)
        let back = try texts(dead, dead.between("A", "B", 0.5), dead.between("A", "B", 0.4))
        #expect(back == ["Head west on Dead", "Arrive at the destination"])
    }
}
