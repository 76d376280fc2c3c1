// The calls a second that partners may make on this worker.

internal import HostMessages
internal import LecternNet
internal import LecternWire

/// A call beyond a partner's rate.
struct RateExcess: Equatable, Sendable {
    let callsPerSecond: UInt32
    /// When the next call is taken.
    let retryAfterMilliseconds: UInt32

    /// The caller's problem.
    func problem(_ makeProblem: HostProblem) -> Problem {
        makeProblem(
            .partnerRateReached, Label(name: "limit", value: "\(callsPerSecond)"), retryAfterMilliseconds: retryAfterMilliseconds)
    }
}

/// A token bucket: so many calls at once as a second has, then one for each that a part of a second brings.
struct TokenBucket: Equatable, Sendable {
    let callsPerSecond: UInt32
    /// When the bucket is full again, CLOCK_MONOTONIC in nanoseconds: each call moves it on by a call's part of a second.
    private var fullAt: Int64

    private static let secondNanoseconds: Int64 = 1_000_000_000

    /// A full bucket.
    /// - Parameters:
    ///   - callsPerSecond: at least 1.
    ///   - now: CLOCK_MONOTONIC in nanoseconds.
    init(callsPerSecond: UInt32, now: Int64) {
        self.callsPerSecond = callsPerSecond
        fullAt = now
    }

    private var part: Int64 { max(1, Self.secondNanoseconds / Int64(callsPerSecond)) }

    /// How long the next call has to wait, in nanoseconds; 0 or less: it is taken.
    func wait(_ now: Int64) -> Int64 { max(fullAt, now) + part - now - max(Self.secondNanoseconds, part) }

    /// Takes a call.
    /// - Parameter now: CLOCK_MONOTONIC in nanoseconds.
    /// - Returns: nil; the excess where there is no room for it.
    mutating func take(_ now: Int64) -> RateExcess? {
        let wait = wait(now)
        guard wait <= 0 else {
            return RateExcess(callsPerSecond: callsPerSecond, retryAfterMilliseconds: UInt32(clamping: (wait + 999_999) / 1_000_000))
        }
        fullAt = max(fullAt, now) + part
        return nil
    }
}

/// The buckets of the partners that called this worker. A rate is known from the first call that was looked up, and follows what each call
/// finds. Any thread.
final class PartnerRates: Sendable {
    private let buckets = Monitor<[String: TokenBucket]>([:])

    /// Sets a partner's rate, which a call has found.
    /// - Parameters:
    ///   - name: the name in its certificate.
    ///   - callsPerSecond: 0: none.
    func set(_ name: String, callsPerSecond: UInt32) {
        let isKnown = buckets.look { buckets in buckets[name]?.callsPerSecond ?? 0 == callsPerSecond }
        if isKnown { return }
        buckets.look { buckets in
            buckets[name] = callsPerSecond == 0 ? nil : TokenBucket(callsPerSecond: callsPerSecond, now: .min / 2)
        }
    }

    /// Counts a call.
    /// - Parameters:
    ///   - name: the name in the partner's certificate.
    ///   - now: CLOCK_MONOTONIC in nanoseconds.
    /// - Returns: nil; the excess where it is beyond the rate.
    func take(_ name: String, now: Int64) -> RateExcess? {
        buckets.look { buckets in buckets[name]?.take(now) }
    }

    /// Whether the next call is beyond the rate.
    func isReached(_ name: String, now: Int64) -> Bool {
        buckets.look { buckets in buckets[name].map { $0.wait(now) > 0 } ?? false }
    }
}
