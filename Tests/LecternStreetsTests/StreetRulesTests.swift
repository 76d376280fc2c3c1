// Who may use a street, by its tags.

import LecternStreets
import LecternTestSupport
import Testing

@Suite struct StreetRulesTests {
    /// In which directions a street from A to B is open on foot, by bicycle and by car: ">" along, "<" against, "=" both, "-" neither.
    private func open(_ tags: String) throws -> String {
        var streets = Streets("A B C")
        streets.way("AB", tags)
        streets.way("BC", "highway=residential")
        let map = try streets.map()
        let (first, second) = (streets.between("A", "B", 0.2), streets.between("A", "B", 0.8))
        return TravelMode.allCases.map { mode in
            guard let start = map.nearest(first, by: mode, metresMax: 30), let end = map.nearest(second, by: mode, metresMax: 30)
            else { return "-" }
            let search = RouteSearch(map, by: mode)
            let isAlong = search.route(from: start, to: end) != nil
            let isAgainst = search.route(from: end, to: start) != nil
            return isAlong && isAgainst ? "=" : isAlong ? ">" : isAgainst ? "<" : "-"
        }.joined()
    }

    @Test(arguments: [
        ("highway=residential", "==="), ("highway=motorway", "-->"), ("highway=motorway_link", "-->"), ("highway=trunk", "==="),
        ("highway=footway", "=--"), ("highway=pedestrian", "=--"), ("highway=steps", "=--"), ("highway=path", "==-"),
        ("highway=cycleway", "==-"),
        ("highway=footway bicycle=yes", "==-"), ("highway=footway access=yes", "=--"),
        ("highway=pedestrian motor_vehicle=yes", "=-="),
        ("highway=residential access=private", ""), ("highway=residential access=no foot=yes", "=--"),
        ("highway=residential motor_vehicle=no", "==-"), ("highway=residential vehicle=no", "=--"),
        ("highway=residential vehicle=no bicycle=yes", "==-"),
        ("highway=service access=customers", ""), ("highway=residential access=destination", "==="),
        ("highway=primary foot=no", "-=="),
        ("highway=primary bicycle=use_sidepath", "=-="), ("highway=residential motorcar=no motor_vehicle=yes", "==-"),
        ("highway=residential oneway=yes", "=>>"), ("highway=residential oneway=-1", "=<<"),
        ("highway=residential oneway=yes oneway:bicycle=no", "==>"),
        ("highway=residential oneway=reversible", "=--"), ("highway=motorway oneway=no", "--="),
        ("highway=primary junction=roundabout", "=>>"),
        ("highway=footway bicycle=dismount", "==-"), ("highway=steps conveying=forward", ">--"),
        ("highway=footway conveying=backward", "<--"),
        ("highway=construction", ""), ("highway=proposed", ""), ("railway=rail", ""), ("highway=bus_stop", ""),
    ])
    func street_ofTags_isOpenToThese(_ tags: String, _ expected: String) throws {
        #expect(try open(tags) == (expected.isEmpty ? "---" : expected))
    }

    @Test func speeds_followClassAndLimit() throws {
        func seconds(_ tags: String, _ mode: TravelMode = .car) throws -> Double {
            var streets = Streets("A          B")
            streets.way("AB", tags)
            let map = try streets.map()
            let start = try #require(map.place(0, 0))
            let end = try #require(map.place(0, 1))
            let route = try #require(RouteSearch(map, by: mode).route(from: start, to: end))
            return Double(route.milliseconds) / 1_000
        }
        let metres = Location(latitude: 22.5, longitude: 114).metres(to: Location(latitude: 22.5, longitude: 114.011))
        func expected(_ kilometresPerHour: Double) -> Double { metres / kilometresPerHour * 3.6 }
        for (tags, speed) in [
            ("highway=primary", 40.0), ("highway=primary maxspeed=30", 30), ("highway=primary maxspeed=80", 40),
            ("highway=primary maxspeed=20mph", 32),
            ("highway=primary maxspeed=none", 40), ("highway=living_street maxspeed=walk", 5), ("highway=motorway", 90),
        ] {
            let found = try seconds(tags)
            #expect(abs(found - expected(speed)) < 0.01, "\(tags)")
        }
        let (steps, street) = (try seconds("highway=steps", .foot), try seconds("highway=residential", .foot))
        #expect(abs(steps - expected(2.5)) < 0.01 && abs(street - expected(4.8)) < 0.01)
        let pushed = try seconds("highway=footway bicycle=dismount", .bicycle)
        #expect(abs(pushed - expected(4)) < 0.01)
    }
}
