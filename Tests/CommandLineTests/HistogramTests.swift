// Latencies as `lectern bench` counts and draws them, against the values themselves.

import LecternTestSupport
import LecternTesting
import Testing

@testable import lectern

@Suite struct HistogramTests {
    /// Values of every size, many of them near the bounds of buckets.
    private func samples(seed: UInt64, _ count: Int = 5_000) -> [Int64] {
        var random = SeededRandom(seed: seed)
        return (0..<count).map { _ in
            let power = random.below(62)
            return random.chance(3) ? (Int64(1) << power) + Int64(random.below(3)) - 1 : Int64(random.next() >> (63 - UInt64(power)))
        }
    }

    private func histogram(_ values: [Int64]) -> Histogram {
        var histogram = Histogram()
        for value in values { histogram.add(value) }
        return histogram
    }

    @Test func bucketWidth_isAtMost64thOfItsValues() {
        for value in samples(seed: 1) + [0, 1, 63, 64, 127, 128, .max] {
            let buckets = histogram([value]).buckets
            #expect(buckets.count == 1)
            let bucket = buckets[0]
            #expect(bucket.low <= value && value <= bucket.high && bucket.count == 1, "\(value) in \(bucket)")
            #expect(bucket.high - bucket.low <= bucket.low / 64, "\(bucket)")
        }
    }

    @Test func buckets_areContiguous() {
        var histogram = Histogram()
        for value in 0..<10_000 as Range<Int64> { histogram.add(value) }
        var next: Int64 = 0
        for bucket in histogram.buckets {
            #expect(bucket.low == next)
            #expect(bucket.high < 10_000 - 128 ? bucket.count == Int(bucket.high - bucket.low + 1) : true, "\(bucket)")
            next = bucket.high + 1
        }
        #expect(histogram.buckets.reduce(0) { $0 + $1.count } == 10_000)
    }

    @Test(arguments: [0, 0.001, 0.5, 0.9, 0.99, 0.999, 0.9999, 1])
    func percentile_isTooHighBy64thAtMost(_ share: Double) {
        for seed in 2..<12 as Range<UInt64> {
            let values = samples(seed: seed, 1 + Int(seed) * 97).sorted()
            let rank = max(1, Int((Double(values.count) * share).rounded(.up)))
            let found = histogram(values).value(at: share)
            #expect(values[rank - 1] <= found && found <= values[rank - 1] + values[rank - 1] / 64, "\(share) of \(values.count)")
        }
    }

    @Test func maximum_isExact() {
        let values = samples(seed: 3)
        #expect(histogram(values).max == values.max())
        #expect(histogram(values).value(at: 1) == values.max())
    }

    @Test func emptyHistogram_isAllZero() {
        let empty = Histogram()
        #expect(empty.count == 0 && empty.max == 0 && empty.mean == 0 && empty.value(at: 0.5) == 0 && empty.buckets.isEmpty)
        #expect(empty.corrected(every: 10) == empty)
    }

    @Test func merge_equalsCountingTogether() {
        let (a, b) = (samples(seed: 4, 700).map { $0 >> 20 }, samples(seed: 5, 900).map { $0 >> 10 })
        for (first, second) in [(a, b), (b, a), (a, []), ([], b)] {
            var merged = histogram(first)
            merged.merge(histogram(second))
            let together = histogram(first + second)
            #expect(merged.buckets == together.buckets && merged.max == together.max && merged.count == together.count)
            #expect(abs(merged.mean - together.mean) <= 1)
        }
    }

    /// A second's stall among calls of a millisecond, once a millisecond: what the caller did not ask would have waited too.
    @Test func correction_ofAStall_addsTheOmittedCalls() {
        let (usual, stall): (Int64, Int64) = (1_000_000, 1_000_000_000)
        let measured = histogram([Int64](repeating: usual, count: 9_000) + [stall])
        #expect(measured.value(at: 0.99) < 2 * usual)
        let corrected = measured.corrected(every: usual)
        // v − i, v − 2i, … down to i, as HdrHistogram's recordValueWithExpectedInterval adds them.
        let missing = stride(from: stall - usual, through: usual, by: -Int(usual)).map { $0 }
        #expect(missing.count == 999)
        let expected = histogram([Int64](repeating: usual, count: 9_000) + [stall] + missing)
        #expect(corrected.count == 10_000 && corrected.buckets == expected.buckets)
        #expect(corrected.value(at: 0.99) > 800_000_000)
        #expect(measured.corrected(every: 0) == measured)
    }

    @Test func chart_showsEveryCall_withinTheWidth() {
        for seed in 20..<40 as Range<UInt64> {
            let values = samples(seed: seed, 300).map { $0 >> (seed + 10) }
            for columns in [34, 64, 80, 250] {
                for isPlain in [true, false] {
                    let lines = HistogramChart(columns: columns, isPlain: isPlain).lines(histogram(values))
                    #expect(lines.allSatisfy { $0.count <= columns }, "\(columns): \(lines)")
                    let counts = lines.compactMap { Int($0.dropFirst(19).prefix(12).drop { $0 == " " }) }
                    #expect(counts.count == lines.count && counts.reduce(0, +) == values.count, "\(lines)")
                    let bars = lines.map { String($0.dropFirst(33)) }
                    #expect(zip(counts, bars).allSatisfy { ($0 == 0) == $1.isEmpty }, "\(lines)")
                    if isPlain { #expect(bars.allSatisfy { $0.allSatisfy { $0 == "#" } }) }
                }
            }
        }
        #expect(HistogramChart(columns: 80, isPlain: true).lines(Histogram()).isEmpty)
    }

    @Test(arguments: [
        (0, "0 ns"), (999, "999 ns"), (1_000, "1.00 µs"), (9_994, "9.99 µs"), (9_996, "10.0 µs"), (99_960, "100 µs"), (999_400, "999 µs"),
        (999_600, "1.00 ms"), (1_049_000, "1.05 ms"), (120_000_000_000, "120 s"), (3_600_000_000_000, "3600 s"),
    ] as [(Int64, String)])
    func durationText_hasThreeDigits(_ nanoseconds: Int64, _ text: String) {
        #expect(DurationText.text(nanoseconds) == text)
    }
}
