// The writer of metrics, held against the strict reader, and the histogram's arithmetic.

import LecternTesting
import Testing

@testable import LecternHost

@Suite struct OpenMetricsTextTests {
    @Test func text_ofEachKind_isReadBack() throws {
        var text = OpenMetricsText()
        text.family("a_seconds", .counter, unit: "seconds", help: "Back\\slash and\nnewline.")
        text.sample("_total", [("path", "a\\b\"c\nd{},= 李")], OpenMetricsText.seconds(nanoseconds: 1_500_000_001))
        text.family("b", .info, help: "B.")
        text.sample("_info", [("x", "")], 1)
        text.family("c", .unknown, help: "C.")
        text.sample("", [], -5)
        text.end()
        let read = try OpenMetrics(String(decoding: text.bytes, as: UTF8.self))
        #expect(read.value("a_seconds_total", ["path": "a\\b\"c\nd{},= 李"]) == 1.500000001)
        #expect(read.value("b_info", ["x": ""]) == 1 && read.value("c") == -5)
        #expect(read.families.map(\.unit) == ["seconds", "", ""])
    }

    /// The reader is the tests' own: it has to refuse what a monitoring server would.
    @Test(arguments: [
        "a 1\n# EOF\n", "# TYPE a counter\n# HELP a A.\na 1\n# EOF\n", "# TYPE a gauge\n# HELP a A.\na 1\n", "# TYPE a gauge\n# HELP a A.\na 1\na 1\n# EOF\n",
        "# TYPE a gauge\n# HELP a A.\na{b=\"c} 1\n# EOF\n", "# TYPE a gauge\n# HELP a A.\na{b=\"\\c\"} 1\n# EOF\n", "# TYPE a gauge\n# HELP a A.\na one\n# EOF\n",
        "# TYPE a gauge\n# UNIT a seconds\n# HELP a A.\na 1\n# EOF\n", "# TYPE a gauge\n# HELP a A.\na 1\n# TYPE b gauge\n# HELP b B.\n# TYPE a gauge\n# EOF\n",
        "# TYPE a histogram\n# HELP a A.\na_bucket{le=\"1.0\"} 2\na_bucket{le=\"+Inf\"} 1\na_count 1\na_sum 1\n# EOF\n",
        "# TYPE a histogram\n# HELP a A.\na_bucket{le=\"1.0\"} 2\na_count 2\na_sum 1\n# EOF\n",
        "# TYPE a histogram\n# HELP a A.\na_bucket{le=\"+Inf\"} 2\na_count 1\na_sum 1\n# EOF\n",
    ])
    func reader_ofMalformedOpenMetrics_isRefused(_ text: String) {
        #expect(throws: OpenMetrics.Failure.self) { _ = try OpenMetrics(text) }
    }

    @Test func counters_putEachDurationIntoItsBucket() {
        let counters = CallCounters(methods: 2)
        let durations: [(UInt64, Int)] = [(0, 0), (100_000, 0), (100_001, 1), (1_000_000, 3), (9_999_999_999, 15), (10_000_000_001, 16), (.max / 64, 16)]
        for (nanoseconds, _) in durations {
            counters.count(1, .ok, calls: 3, nanoseconds: nanoseconds)
            counters.add(1, .failed, nanoseconds: nanoseconds)
        }
        var histogram = CallHistogram()
        counters.read(1, into: &histogram)
        var expected = CallHistogram()
        for (nanoseconds, bucket) in durations {
            expected.buckets[bucket] += 4
            expected.nanoseconds &+= 4 &* nanoseconds
        }
        #expect(histogram == expected)
        #expect(counters.value(1, .failed) == 7 && counters.value(1, .ok) == 21 && counters.value(0, .failed) == 0)
        #expect(CallCounters.bounds.allSatisfy { Double($0.seconds) == Double($0.nanoseconds) / 1e9 })
    }
}
