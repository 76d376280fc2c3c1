// How often each latency was seen, in bounded memory and to within 1/64.

/// Latencies in nanoseconds, counted in log-linear buckets as HdrHistogram does it: every power of two is cut into 64
/// equal buckets, so that a bucket is never wider than 1/64 of the values in it. Values below 128 have buckets of their
/// own. 3,712 buckets hold everything up to 292 years; the array ends with the highest that was needed.
struct Histogram: Equatable, Sendable {
    /// A range of values that are counted together, with their count.
    struct Bucket: Equatable, Sendable {
        let low: Int64
        /// The highest value in it.
        let high: Int64
        let count: Int
    }

    /// Each power of two is cut into 2 to the power of this many buckets.
    private static let precision: Int64 = 6
    private var counts: [Int] = []
    private(set) var count = 0
    /// The highest value itself; 0 where there is none.
    private(set) var max: Int64 = 0
    private var sum = 0.0

    /// The mean; 0 where there is none.
    var mean: Int64 { count == 0 ? 0 : Int64(sum / Double(count)) }

    /// Counts a value.
    /// - Parameters:
    ///   - value: nanoseconds; a negative one is 0.
    ///   - times: how often it was seen.
    mutating func add(_ value: Int64, times: Int = 1) {
        let value = Swift.max(0, value)
        let index = Histogram.index(of: value)
        if index >= counts.count { counts += [Int](repeating: 0, count: index + 1 - counts.count) }
        counts[index] += times
        count += times
        max = Swift.max(max, value)
        sum += Double(value) * Double(times)
    }

    /// Counts all that another has counted.
    mutating func merge(_ other: Histogram) {
        if other.counts.count > counts.count { counts += [Int](repeating: 0, count: other.counts.count - counts.count) }
        for (index, count) in other.counts.enumerated() { counts[index] += count }
        count += other.count
        max = Swift.max(max, other.max)
        sum += other.sum
    }

    /// The buckets in which there is something, the lowest first.
    var buckets: [Bucket] {
        counts.indices.filter { counts[$0] > 0 }.map { index in
            let (low, high) = Histogram.bounds(of: index)
            return Bucket(low: low, high: high, count: counts[index])
        }
    }

    /// The value that a share of all values does not exceed.
    /// - Parameter share: 0.99 for the 99th percentile.
    /// - Returns: the highest value of its bucket, so it is never too low, and too high by 1/64 at most; 0 where there is none.
    func value(at share: Double) -> Int64 {
        let wanted = Swift.max(1, Int((Double(count) * share).rounded(.up)))
        var seen = 0
        for index in counts.indices {
            seen += counts[index]
            if seen >= wanted { return min(max, Histogram.bounds(of: index).high) }
        }
        return max
    }

    /// The latencies that callers would have seen had they not waited for one another.
    ///
    /// A caller of a closed loop asks nothing while it waits. A daemon that stands still for a second is then met by one slow
    /// call, where callers with a pace of their own would have met it a thousand times: Gil Tene's *coordinated omission*.
    /// This adds the calls that were not made, as HdrHistogram's `recordValueWithExpectedInterval` and
    /// `copyCorrectedForCoordinatedOmission` do: beside a value v those of v − i, v − 2i and so on, down to i.
    /// - Parameter interval: i, the pace at which a caller would have called; 0 or less corrects nothing.
    func corrected(every interval: Int64) -> Histogram {
        guard interval > 0 else { return self }
        var corrected = self
        for bucket in buckets {
            var missing = min(max, bucket.high) - interval
            while missing >= interval {
                corrected.add(missing, times: bucket.count)
                missing -= interval
            }
        }
        return corrected
    }

    private static func index(of value: Int64) -> Int {
        let shift = Swift.max(0, 63 - Int64(value.leadingZeroBitCount) - precision)
        return Int((shift << precision) + (value >> shift))
    }

    private static func bounds(of index: Int) -> (low: Int64, high: Int64) {
        let shift = Swift.max(0, (Int64(index) >> precision) - 1)
        let low = (Int64(index) - (shift << precision)) << shift
        return (low, low + ((1 << shift) - 1))
    }
}
