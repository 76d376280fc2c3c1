// Counters of calls by method, and histograms of how long they took.

internal import Synchronization

/// How a call ended, in the figures.
enum CallEnding: Int, CaseIterable {
    /// Done.
    case ok
    /// A rule said no: the caller's affair, such as a loan limit, a wrong PIN, a request that can't be read.
    case refused
    /// The daemon could not: overload, a full disk, a deadline, a handler that failed.
    case failed
}

/// One set of counters: a row of words for each method. Any thread reads it. `add` may be called on any thread; `count`
/// on one thread only, which then pays no locked operation.
///
/// `@unchecked`: the memory is constant and holds nothing but atomics.
final class CallCounters: @unchecked Sendable {
    /// Upper bounds of the buckets but for the last, which has none: nanoseconds, and seconds as OpenMetrics writes them.
    static let bounds: [(nanoseconds: UInt64, seconds: String)] = [
        (100_000, "0.0001"), (250_000, "0.00025"), (500_000, "0.0005"), (1_000_000, "0.001"), (2_500_000, "0.0025"), (5_000_000, "0.005"),
        (10_000_000, "0.01"), (25_000_000, "0.025"), (50_000_000, "0.05"), (100_000_000, "0.1"), (250_000_000, "0.25"),
        (500_000_000, "0.5"), (1_000_000_000, "1.0"), (2_500_000_000, "2.5"), (5_000_000_000, "5.0"), (10_000_000_000, "10.0"),
    ]
    private static let sumWord = CallEnding.allCases.count
    private static let bucketWords = sumWord + 1
    private static let rowWords = bucketWords + bounds.count + 1

    /// How many methods there are.
    let methods: Int
    private let words: UnsafeMutablePointer<Atomic<UInt64>>

    /// - Parameter methods: how many methods there are.
    init(methods: Int) {
        self.methods = methods
        words = .allocate(capacity: methods * CallCounters.rowWords)
        for index in 0..<methods * CallCounters.rowWords { (words + index).initialize(to: Atomic(0)) }
    }

    deinit {
        words.deinitialize(count: methods * CallCounters.rowWords)
        words.deallocate()
    }

    private func word(_ method: Int, _ word: Int) -> UnsafeMutablePointer<Atomic<UInt64>> {
        words + (method &* CallCounters.rowWords &+ word)
    }

    /// The bucket of a duration.
    private static func bucket(_ nanoseconds: UInt64) -> Int {
        if nanoseconds <= 100_000 { return 0 }
        return bounds.firstIndex { nanoseconds <= $0.nanoseconds } ?? bounds.count
    }

    // MARK: Counting

    /// Counts the ends of calls that took as long as each other, on the one thread that counts here.
    /// - Parameters:
    ///   - method: the method's row.
    ///   - ending: how they ended.
    ///   - calls: how many.
    ///   - nanoseconds: how long each of them took.
    func count(_ method: Int, _ ending: CallEnding, calls: UInt64, nanoseconds: UInt64) {
        let row = word(method, 0)
        func add(_ index: Int, _ more: UInt64) { row[index].store(row[index].value &+ more, ordering: .relaxed) }
        add(ending.rawValue, calls)
        add(CallCounters.sumWord, nanoseconds &* calls)
        add(CallCounters.bucketWords &+ CallCounters.bucket(nanoseconds), calls)
    }

    /// Counts the end of a call, on any thread.
    /// - Parameters:
    ///   - method: the method's row.
    ///   - ending: how it ended.
    ///   - nanoseconds: how long it took; nil: that is not measured of this method.
    func add(_ method: Int, _ ending: CallEnding, nanoseconds: UInt64?) {
        word(method, ending.rawValue).pointee.add()
        guard let nanoseconds else { return }
        word(method, CallCounters.bucketWords + CallCounters.bucket(nanoseconds)).pointee.add()
        word(method, CallCounters.sumWord).pointee.add(nanoseconds)
    }

    // MARK: Reading

    /// Calls of a method that ended so.
    func value(_ method: Int, _ ending: CallEnding) -> UInt64 { word(method, ending.rawValue).pointee.value }

    /// Adds a method's histogram to another.
    func read(_ method: Int, into histogram: inout CallHistogram) {
        for bucket in histogram.buckets.indices { histogram.buckets[bucket] += word(method, CallCounters.bucketWords + bucket).pointee.value }
        histogram.nanoseconds += word(method, CallCounters.sumWord).pointee.value
    }
}

/// How long the calls of a method took.
struct CallHistogram: Equatable {
    /// Calls in each bucket alone, the last without a bound.
    var buckets = [UInt64](repeating: 0, count: CallCounters.bounds.count + 1)
    /// The sum of all, in nanoseconds.
    var nanoseconds: UInt64 = 0
}
