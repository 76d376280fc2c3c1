// How long is waited after wrong PINs and passwords.

import LecternSecrets
import Testing

@Suite struct AttemptCountTests {
    private static let now: Int64 = 1_790_000_000_000
    private static let minute: Int64 = 60_000

    @Test func wait_ofAName_beginsAtTheLimitAndDoublesUpToAnHour() {
        var count = AttemptCount()
        var waits: [Int64] = []
        for step in 0..<40 {
            let now = Self.now + Int64(step)
            count = count.after(failureAt: now, DoublingWait())
            waits.append(max(0, count.waitUntil - now))
        }
        #expect(waits.prefix(12) == [0, 0, 0, 0, 30_000, 60_000, 120_000, 240_000, 480_000, 960_000, 1_920_000, 3_600_000])
        #expect(waits.dropFirst(12).allSatisfy { $0 == 3_600_000 })
        #expect(count.failures == 40 && count.since == Self.now && count.last == Self.now + 39)
    }

    @Test(arguments: [30, 1000] as [Int64])
    func wait_ofATerminal_beginsAtTheLimitAndEndsWithTheWindow(_ failuresMax: Int64) {
        let bounds = WindowWait(failuresMax: failuresMax, windowMilliseconds: 10 * Self.minute, pause: .restOfWindow)
        var count = AttemptCount()
        for _ in 1..<failuresMax { count = count.after(failureAt: Self.now, bounds) }
        #expect(count == AttemptCount(failures: failuresMax - 1, since: Self.now, last: Self.now))
        count = count.after(failureAt: Self.now + 1, bounds)
        #expect(count.waitUntil == Self.now + 10 * Self.minute && count.last == Self.now + 1)
    }

    @Test func wait_ofEachFailure_isOnePauseLong() {
        let bounds = WindowWait(failuresMax: 2, windowMilliseconds: 60 * Self.minute, pause: .each(10_000))
        var count = AttemptCount().after(failureAt: Self.now, bounds)
        #expect(count.waitUntil == 0)
        for step in [1, 20_000] as [Int64] {
            count = count.after(failureAt: Self.now + step, bounds)
            #expect(count.waitUntil == Self.now + step + 10_000)
        }
    }

    @Test func window_ofATerminal_beginsAnewWhenItIsOver() {
        let bounds = WindowWait(failuresMax: 30, windowMilliseconds: 10 * Self.minute, pause: .restOfWindow)
        let full = AttemptCount(failures: 30, since: Self.now, last: Self.now, waitUntil: Self.now + 10 * Self.minute)
        let late = Self.now + 10 * Self.minute
        #expect(full.after(failureAt: late - 1, bounds).failures == 31)
        #expect(full.after(failureAt: late, bounds) == AttemptCount(failures: 1, since: late, last: late))
    }
}

@Suite struct SecretCheckTests {
    @Test func check_onItsWay_isTheSame() {
        for check in [SecretCheck(), SecretCheck(person: .max, version: 7, isRight: true), SecretCheck(person: 1, version: .max)] {
            #expect(SecretCheck(check.bytes + [1, 2, 3]) == check)
        }
        #expect(SecretCheck([]) == nil && SecretCheck([UInt8](repeating: 2, count: 17)) == nil)
    }

    @Test func check_ofAChangedSecret_isNotCurrent() {
        let check = SecretCheck(person: 4, version: 2, isRight: true)
        let hash = SecretHash(salt: [], hash: [])
        #expect(check.isCurrent((4, 2, hash)))
        #expect(!check.isCurrent((4, 3, hash)) && !check.isCurrent((5, 2, hash)) && !check.isCurrent(nil))
        #expect(SecretCheck().isCurrent(nil) && !SecretCheck().isCurrent((4, 2, hash)))
    }

    @Test func secret_hashed_matchesItselfAlone() throws {
        let cost = ScryptCost(cost: 16)
        let hash = try Scrypt.hash("lychee-0815", salt: [UInt8](repeating: 3, count: Scrypt.saltBytes), cost)
        #expect(try Scrypt.matches("lychee-0815", hash))
        #expect(try !Scrypt.matches("lychee-0816", hash))
        #expect(SecretHash(hash.bytes[...], cost) == hash)
        #expect(throws: ScryptError.self) { try Scrypt.hash("x", salt: [], ScryptCost(cost: 3)) }
    }

    @Test func hashCost_configured_isAPowerOfTwoWithinItsRange() {
        #expect(ScryptCost(configured: 0) == ScryptCost(cost: 32_768))
        #expect(ScryptCost(configured: 1_024)?.cost == 1_024 && ScryptCost(configured: 131_072)?.cost == 131_072)
        for refused: UInt32 in [1, 512, 1_023, 1_025, 262_144, .max] { #expect(ScryptCost(configured: refused) == nil) }
    }
}
