// The whole table of what a call's time means for the rules.

import CirculationRules
import Testing

@Suite struct CallTimingTests {
    private static let now: Int64 = 1_790_000_000_000
    private static let window: Int64 = 900_000

    /// How long ago, whether somebody was signed in then, the device sequence, and what follows.
    @Test(arguments: [
        (0, true, 0, .present), (0, true, 7, .present), (0, false, 0, .present), (0, false, 7, .present),
        (-1, true, 7, .present),
        (1, true, 0, .repeated), (window, true, 0, .repeated),
        (1, true, 1, .offline), (window, true, UInt64.max, .offline),
        (1, false, 0, .offline), (1, false, 1, .offline), (window, false, 0, .offline),
        (window + 1, true, 0, .offline), (window + 1, true, 1, .offline), (window + 1, false, 0, .offline),
    ] as [(Int64, Bool, UInt64, CallTiming)])
    func timing_ofAgeSessionAndSequence_isOfTheTable(_ age: Int64, _ hasSession: Bool, _ sequence: UInt64, _ expected: CallTiming) {
        let timing = CallTiming(
            happenedAt: Self.now - age, now: Self.now, hasSession: hasSession, deviceSequence: sequence,
            repeatMillisecondsMax: Self.window)
        #expect(timing == expected)
    }
}
