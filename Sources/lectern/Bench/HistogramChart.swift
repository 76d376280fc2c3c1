// Draws a histogram into a terminal.

/// Bars of a histogram: one row for each power of two, or for each half or quarter of one where few are needed.
struct HistogramChart {
    /// How wide the terminal is.
    let columns: Int
    /// Bars of "#", for files and programs.
    let isPlain: Bool

    private static let rowsMax = 24
    private static let barColumnsMax = 60
    /// What stands before a bar: "65.5 µs – 98.3 µs      1234  ".
    private static let labelColumns = 33
    private static let eighths: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

    /// A row: from a value on, up to the next row's.
    private struct Row {
        let from: Int64
        let below: Int64
        var count = 0
    }

    /// The rows as text, none where nothing was counted.
    func lines(_ histogram: Histogram) -> [String] {
        let rows = rows(histogram.buckets)
        let most = rows.map(\.count).max() ?? 0
        return rows.map { row in
            let range = HistogramChart.right(DurationText.text(row.from), 8) + " – " + HistogramChart.right(DurationText.text(row.below), 8)
            let line = range + HistogramChart.right("\(row.count)", 12) + "  " + bar(row.count, of: most)
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// The finest rows of which there are not too many; empty ones between others are kept, so that gaps are seen.
    private func rows(_ buckets: [Histogram.Bucket]) -> [Row] {
        guard let first = buckets.first, let last = buckets.last else { return [] }
        let parts: Int64 = [4, 2].first { place(last.low, $0) - place(first.low, $0) < HistogramChart.rowsMax } ?? 1
        let start = place(first.low, parts)
        var rows = (start...place(last.low, parts)).map { Row(from: edge($0, parts), below: edge($0 + 1, parts)) }
        for bucket in buckets { rows[place(bucket.low, parts) - start].count += bucket.count }
        return rows
    }

    /// In which row a value stands, counted from the value 1, where each power of two has so many parts: 1, 2 or 4.
    private func place(_ value: Int64, _ parts: Int64) -> Int {
        let value = max(1, value)
        let power = 63 - Int64(value.leadingZeroBitCount)
        let quarter = (value - (1 << power)) >> (power - 2)
        return Int(power * parts + quarter * parts / 4)
    }

    /// Where a row begins.
    private func edge(_ place: Int, _ parts: Int64) -> Int64 {
        let power = Int64(place) / parts
        return power >= 60 ? .max : (1 << power) + (1 << power) * (Int64(place) % parts) / parts
    }

    private func bar(_ count: Int, of most: Int) -> String {
        guard count > 0 else { return "" }
        let width = max(1, min(HistogramChart.barColumnsMax, columns - HistogramChart.labelColumns))
        let eighths = max(1, Int(Double(count) / Double(most) * Double(width) * 8))
        if isPlain { return String(repeating: "#", count: (eighths + 7) / 8) }
        let rest = eighths % 8 == 0 ? "" : String(HistogramChart.eighths[eighths % 8 - 1])
        return String(repeating: "█", count: eighths / 8) + rest
    }

    /// Text set to the right of so many columns.
    static func right(_ text: String, _ columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - text.count)) + text
    }
}
