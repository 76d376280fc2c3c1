// Datums against published points, and there and back over all of China.

import Foundation
import LecternStreets
import LecternTestSupport
import Testing

@Suite struct DatumTests {
    private func metres(_ one: Location, _ latitude: Double, _ longitude: Double) -> Double {
        one.metres(to: Location(latitude: latitude, longitude: longitude))
    }

    /// WGS-84 and GCJ-02: the first three from the tests of github.com/googollee/eviltransform, the fourth from those of
    /// github.com/wandergis/coordtransform, the last two points of libraries in Shenzhen as a geocoder gives both.
    @Test(arguments: [
        (31.1774276, 121.5272106, 31.17530398364597, 121.531541859215),
        (22.543847, 113.912316, 22.540796131694766, 113.9171764808363),
        (39.911954, 116.377817, 39.91334545536069, 116.38404722455657), (39.915, 116.404, 39.91640428150164, 116.41024449916938),
        (22.54871, 114.05214, 22.545982, 114.057247), (22.757124, 113.945344, 22.754155, 113.950237),
    ])
    func gcj02_ofPublishedPoints_agreesToTenCentimetres(_ point: (Double, Double, Double, Double)) {
        let place = Location(latitude: point.0, longitude: point.1)
        #expect(metres(Datum.wgs84.convert(place, to: .gcj02), point.2, point.3) < 0.1)
        #expect(metres(Datum.gcj02.convert(Location(latitude: point.2, longitude: point.3), to: .wgs84), point.0, point.1) < 0.1)
    }

    /// GCJ-02 and BD-09: Beijing's railway station from the R package `geoChina`, to five decimals, and the point of coordtransform's tests.
    @Test(arguments: [
        (39.90245, 116.42703, 39.90851, 116.43351, 1.0), (39.915, 116.404, 39.92133699351021, 116.41036949371029, 0.01),
    ])
    func bd09_ofPublishedPoints_agrees(_ point: (Double, Double, Double, Double, Double)) {
        let place = Location(latitude: point.0, longitude: point.1)
        #expect(metres(Datum.gcj02.convert(place, to: .bd09), point.2, point.3) < point.4)
        #expect(
            metres(Datum.bd09.convert(Location(latitude: point.2, longitude: point.3), to: .gcj02), point.0, point.1) < point.4)
    }

    @Test func roundTrips_overChinasBox_comeBackWithinAMillimetre() {
        var random = SeededRandom(seed: 19)
        var shifted = 0
        for _ in 0..<40_000 {
            let place = Location(
                latitude: 0.8293 + Double(random.below(1_000_000)) / 1_000_000 * (55.8271 - 0.8293),
                longitude: 72.004 + Double(random.below(1_000_000)) / 1_000_000 * (137.8347 - 72.004))
            for datum in [Datum.gcj02, .bd09] {
                let there = Datum.wgs84.convert(place, to: datum)
                let distance = there.metres(to: place)
                let back = datum.convert(there, to: .wgs84)
                if distance > 0 {
                    shifted += 1
                    #expect(distance > 5 && distance < 2_000)
                    #expect(back.metres(to: place) < 0.001, "\(place)")
                } else if back != place {
                    // Beside the border what is not shifted may be what is shifted elsewhere.
                    #expect(back.metres(to: place) < 2_000)
                    #expect(Datum.wgs84.convert(back, to: datum).metres(to: there) < 0.001, "\(place)")
                }
            }
            let gcj02 = Datum.wgs84.convert(place, to: .gcj02)
            let bd09 = Datum.wgs84.convert(place, to: .bd09)
            if gcj02 != place {
                #expect(
                    Datum.bd09.convert(bd09, to: .gcj02).metres(to: gcj02) < 0.001
                        && Datum.gcj02.convert(gcj02, to: .bd09).metres(to: bd09) < 0.001)
            }
        }
        #expect(shifted > 20_000)
    }

    @Test(arguments: [
        (60.1699, 24.9384), (43.7384, 7.4246), (35.6762, 139.6503), (25.0330, 121.5654), (1.3521, 103.8198), (28.6139, 77.2090),
        (21.0278, 105.8342), (-33.8688, 151.2093), (40.7128, -74.0060), (0, 0), (90, 0), (-90, 180),
    ])
    func place_outsideOfChina_isNotShifted(_ point: (Double, Double)) {
        let place = Location(latitude: point.0, longitude: point.1)
        for from in Datum.allCases {
            for to in Datum.allCases { #expect(from.convert(place, to: to) == place, "\(from) to \(to)") }
        }
    }

    @Test(arguments: [
        (22.2793, 114.1628), (22.1987, 113.5439), (43.8256, 87.6168), (29.6520, 91.1721), (45.8038, 126.5349),
        (18.2528, 109.5120),
    ])
    func place_atChinasEnds_isShifted(_ point: (Double, Double)) {
        let place = Location(latitude: point.0, longitude: point.1)
        #expect(Datum.wgs84.convert(place, to: .gcj02).metres(to: place) > 50)
    }

    @Test func location_ofText_isReadOrRefused() {
        #expect(Location("22.5,114.05") == Location(latitude: 22.5, longitude: 114.05))
        #expect(Location(" 22.5, 114.05 ") == Location(latitude: 22.5, longitude: 114.05))
        for text in ["", "22.5", "22.5,", "91,0", "0,181", "nan,0", "1,2,3", "inf,0", "22.5 114"] {
            #expect(Location(text) == nil, "\(text)")
        }
    }
}
