// How unevenly loans are spread over items and readers.

internal import LecternKitTesting

/// A curve of shares: the first so many of all have so much of the loans.
struct Popularity {
    /// Points of the curve: a part of all, the most popular first, and its part of the loans. Between two points it is even.
    let points: [(part: Double, share: Double)]

    /// Items, measured on 272,678 pairs of reader and book of the Book-Crossing data (C.-N. Ziegler and others, "Improving
    /// Recommendation Lists Through Topic Diversification", WWW 2005): a hundredth of 17,384 books has 10.4 % of them.
    static let items = Popularity(points: [
        (0.01, 0.104), (0.02, 0.161), (0.05, 0.274), (0.1, 0.394), (0.2, 0.547), (0.3, 0.652), (0.5, 0.798), (0.7, 0.903), (0.9, 0.979), (1, 1),
    ])
    /// Readers, of the same data: a tenth of 2,946 readers has 46.1 % of the pairs.
    static let readers = Popularity(points: [
        (0.01, 0.118), (0.02, 0.187), (0.05, 0.326), (0.1, 0.461), (0.2, 0.621), (0.3, 0.719), (0.5, 0.843), (0.7, 0.922), (0.9, 0.977), (1, 1),
    ])

    /// Picks one of so many, the most popular is 0.
    func pick(of count: Int, _ random: inout SimulationRandom) -> Int {
        let drawn = Double(random.next() >> 11) / 9_007_199_254_740_992
        var (part, share) = (0.0, 0.0)
        for point in points {
            if drawn <= point.share {
                let place = part + (point.part - part) * (drawn - share) / (point.share - share)
                return min(Int(place * Double(count)), count - 1)
            }
            (part, share) = point
        }
        return count - 1
    }
}
