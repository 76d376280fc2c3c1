// Travel times to many places at once, against a route to each.

import LecternStreets
import LecternTestSupport
import Testing

@Suite struct TravelTimesTests {
    @Test(arguments: TravelMode.allCases)
    func times_toManyPlaces_areThoseOfTheRoutes(_ mode: TravelMode) throws {
        let map = try Streets.map(try Streets.extractBytes(), try TemporaryFolder())
        var random = SeededRandom(seed: 11)
        let places = (0..<120).map { _ in map.place(random.below(map.segmentsCount), Double(random.below(1_001)) / 1_000) }
        let destinations = StreetDestinations(places, on: map, by: mode)
        let times = TravelTimes(map, by: mode)
        let search = RouteSearch(map, by: mode)
        for _ in 0..<2 {
            let start = try #require(map.place(random.below(map.segmentsCount), 0.25))
            let all = times.nearest(from: start, to: destinations, count: places.count)
            let expected = places.enumerated().compactMap { number, place in
                place.flatMap { search.route(from: start, to: $0) }.map {
                    TravelTimes.Arrival(place: number, milliseconds: $0.milliseconds)
                }
            }.sorted { ($0.milliseconds, $0.place) < ($1.milliseconds, $1.place) }
            #expect(all == expected)
            for count in [1, 7, 40] {
                #expect(times.nearest(from: start, to: destinations, count: count) == Array(expected.prefix(count)))
            }
            let within = times.nearest(from: start, to: destinations, count: places.count, millisecondsMax: 240_000)
            #expect(within == expected.filter { $0.milliseconds <= 240_000 })
        }
    }

    @Test func place_onNoStreet_keepsTheNumbersOfTheOthers() throws {
        var streets = Streets("A B C")
        streets.way("AB")
        streets.way("BC")
        let map = try streets.map()
        let place = try #require(map.nearest(streets.between("B", "C"), by: .foot))
        let destinations = StreetDestinations([nil, place], on: map, by: .foot)
        let start = try #require(map.nearest(streets.between("A", "B"), by: .foot))
        #expect(TravelTimes(map, by: .foot).nearest(from: start, to: destinations, count: 5).map(\.place) == [1])
    }
}
