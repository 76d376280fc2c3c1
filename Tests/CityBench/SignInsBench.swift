// How many sign-ins by PIN a city takes, beside what scrypt alone allows, and how long other calls take meanwhile.

import CityTesting
import DiscoveryMessages
import Foundation
import LecternClient
import LecternNet
import LecternSecrets
import LecternTestSupport
import LecternTesting
import LecternWire
import ReadersMessages

extension CityBench {
    /// Sign-ins a second are at least this share of what the processors could hash.
    private static let shareMin = 0.8
    /// p99 of other calls beside sign-ins may be so many times that without.
    private static let waitRatioMax = 1.5
    /// Other calls, a second.
    private static let pace = 100.0
    private static let hashes = 20

    /// Measures Get without sign-ins, then all sign-ins with Get beside them; prints both and the two ratios.
    func measureSignIns() throws {
        let processors = ProcessInfo.processInfo.activeProcessorCount
        let hashSeconds = try CityBench.hashSeconds()
        print(String(format: "scrypt alone: %.1f ms for a PIN, so %d processors allow %.1f sign-ins/s", hashSeconds * 1_000, processors, Double(processors) / hashSeconds))
        let without = try others(until: { [end = Date().addingTimeInterval(Double(options.seconds))] in Date() >= end })
        let left = Monitor((count: options.signIns, working: visitors.count, problem: String?.none))
        let begun = Date()
        let threads = try visitors.indices.map { index in
            let (visitor, card) = (visitors[index], city.cards[index])
            return try PlainThread(name: "visitor") {
                do {
                    let readers = Readers.Client(SessionCaller(visitor.caller.connection))
                    while left.change({ $0.count -= 1; return $0.count >= 0 }) { _ = try readers.signIn(.init(card: card, pin: CityFixture.pin)) }
                } catch {
                    left.change { $0.problem = "SignIn: \(error)" }
                }
                left.change { $0.working -= 1 }
            }
        }
        let with = try others(until: { left.look { $0.working == 0 } })
        for thread in threads { thread.join() }
        if let problem = left.look({ $0.problem }) { throw Options.UsageError(description: problem) }
        let rate = Double(options.signIns) / Date().timeIntervalSince(begun)
        let share = rate * hashSeconds / Double(processors)
        let ratio = Double(with.quantile(0.99)) / Double(max(1, without.quantile(0.99)))
        for (name, row) in [("without sign-ins", without), ("beside sign-ins", with)] {
            print(name.padding(toLength: 18, withPad: " ", startingAt: 0)
                + String(format: "%7d Gets, p50 %6d µs, p99 %6d µs", row.microseconds.count, row.quantile(0.5), row.quantile(0.99)))
        }
        print(String(
            format: "%d sign-ins: %.1f/s, %.0f %% of what scrypt allows; at least %.0f %%: %@", options.signIns, rate, share * 100, CityBench.shareMin * 100,
            share >= CityBench.shareMin ? "met" : "NOT met"))
        print(String(
            format: "p99 of Get beside sign-ins: %.2f x that without; at most %.1f: %@", ratio, CityBench.waitRatioMax,
            ratio <= CityBench.waitRatioMax ? "met" : "NOT met"))
    }

    /// How long one processor hashes a PIN as Readers does, the best of several.
    private static func hashSeconds() throws -> Double {
        var best = Double.infinity
        for _ in 0..<hashes {
            let begun = DispatchTime.now().uptimeNanoseconds
            _ = try Scrypt.hash(CityFixture.pin, salt: [UInt8](repeating: 7, count: 16), ScryptCost())
            best = min(best, Double(DispatchTime.now().uptimeNanoseconds - begun) / 1e9)
        }
        return best
    }

    /// Calls Get at a steady pace from a terminal of its own.
    private func others(until isOver: () -> Bool) throws -> Lending {
        let kiosk = try daemons[0].connect(.device, "kiosk-others")
        defer { kiosk.close() }
        let discovery = Discovery.Client(SessionCaller(kiosk))
        var found = Lending()
        var due = DispatchTime.now().uptimeNanoseconds
        while !isOver() {
            due += UInt64(1e9 / CityBench.pace)
            let now = DispatchTime.now().uptimeNanoseconds
            if due > now { usleep(UInt32((due - now) / 1_000)) }
            // From when it was due: a call that had to wait for the one before it is late, too.
            _ = try discovery.get(.init(recordId: city.recordID))
            found.microseconds.append(Int((DispatchTime.now().uptimeNanoseconds - max(due, now)) / 1_000))
        }
        found.microseconds.sort()
        return found
    }
}
