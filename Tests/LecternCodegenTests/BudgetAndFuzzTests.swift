// Messages from strangers: too large, broken, or short of memory at every place. LECTERN_FUZZ_ROUNDS sets how
// many messages are mutated, LECTERN_FUZZ_SEED with which seed.

import Foundation
import LecternMessages
import LecternTestSupport
import LecternWire
import SampleMessages
import Testing

@Suite struct BudgetAndFuzzTests {
    private static func setting(_ name: String, _ otherwise: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? otherwise
    }

    /// A message that holds something of every kind.
    private func everything() throws -> (bytes: [UInt8], message: Sample.Everything) {
        var random = RandomMessage(pool: try AllMessages.pool(), random: SeededRandom(seed: 5))
        var bytes: [UInt8] = []
        while bytes.count < 600 { bytes = random.encoding(of: Sample.Everything.messageName) }
        return (bytes, try Sample.Everything(bytes))
    }

    @Test func reading_atEveryBudget_succeedsOrIsRefused() throws {
        let (bytes, message) = try everything()
        var read = 0, refused = 0
        for budget in stride(from: 0, through: 40_000, by: 8) {
            do throws(MessageError) {
                let found = try bytes.withUnsafeBytes { buffer in
                    Result { () throws(MessageError) in try Sample.Everything(decoding: buffer, budget: budget) }
                }.get()
                #expect(found == message)
                read += 1
            } catch {
                #expect(error == MessageError(.tooLarge, at: Sample.Everything.messageName))
                #expect(read == 0, "a budget of \(budget) is enough for less, not for more")
                refused += 1
            }
        }
        #expect(read > 0 && refused > 20)
    }

    @Test func writing_atEveryBudget_succeedsOrIsRefused() throws {
        let message = try everything().message
        let expected = try message.encoded()
        var written = 0, refused = 0
        for budget in stride(from: 0, through: 40_000, by: 8) {
            var bytes: [UInt8] = [7]
            do throws(MessageError) {
                try message.append(to: &bytes, budget: budget)
                #expect(bytes == [7] + expected)
                written += 1
            } catch {
                #expect(error.fault == .tooLarge)
                #expect(bytes == [7])
                refused += 1
            }
        }
        #expect(written > 0 && refused > 20)
    }

    @Test func mutatedMessages_areReadOrRefused() throws {
        let rounds = Self.setting("LECTERN_FUZZ_ROUNDS", 100_000)
        let seed = Self.setting("LECTERN_FUZZ_SEED", 20_261_124)
        var random = RandomMessage(pool: try AllMessages.pool(), random: SeededRandom(seed: UInt64(seed)))
        var read = 0, done = 0
        while done < rounds {
            let type = AllMessages.types[random.random.below(AllMessages.types.count)]
            let whole = random.encoding(of: type.messageName)
            for _ in 0..<10 {
                done += 1
                if try survives(type, random.broken(whole)) { read += 1 }
            }
        }
        #expect(read > rounds / 20 && read < rounds)
    }

    /// Whether the bytes were read; what was read is written and read again, to the same bytes.
    private func survives<Type: Message>(_ type: Type.Type, _ bytes: [UInt8]) throws -> Bool {
        let message: Type
        do { message = try Type(bytes) } catch { return false }
        let encoded = try message.encoded()
        let again = try Type(encoded).encoded()
        #expect(again == encoded, "\(Type.messageName) \(bytes)")
        return true
    }

    @Test func largeMessage_isRead() throws {
        var lists = Sample.Lists()
        lists.strings = (0..<5_000).map { "line \($0) " + String(repeating: "x", count: $0 % 200) }
        lists.someBytes = [[UInt8](repeating: 7, count: 900_000)]
        lists.doubles = (0..<20_000).map(Double.init)
        #expect(try Sample.Lists(try lists.encoded()) == lists)
        #expect(try Sample.Empty(try Sample.Empty().encoded()) == Sample.Empty())
    }

    /// Around the sizes at which the writer leaves the stack and moves.
    @Test func everySize_roundTrips() throws {
        for count in 0..<5_000 {
            var message = Sample.Everything(numbers: .init(aString: String(repeating: "x", count: count)), withALargeNumber: 7)
            message.words = .init(class: [UInt8](repeating: UInt8(truncatingIfNeeded: count), count: 5_000 - count))
            #expect(try Sample.Everything(try message.encoded()) == message)
        }
    }

    @Test func concurrentCoding_isIndependent() throws {
        let message = try everything().message
        let encoded = try message.encoded()
        let counter = Counter()
        let threads = (0..<8).map { _ in
            Thread {
                var right = 0
                for _ in 0..<200 where (try? Sample.Everything(encoded)) == message && (try? message.encoded()) == encoded { right += 1 }
                counter.add(right)
            }
        }
        threads.forEach { $0.start() }
        #expect(counter.wait(for: 8) == 8 * 200)
    }
}

/// Adds up what threads report. Guarded by `condition`.
private final class Counter: @unchecked Sendable {
    private let condition = NSCondition()
    private var sum = 0, reports = 0

    func add(_ number: Int) {
        condition.lock()
        sum += number
        reports += 1
        condition.signal()
        condition.unlock()
    }

    /// Waits for so many reports.
    func wait(for wanted: Int) -> Int {
        condition.lock()
        defer { condition.unlock() }
        while reports < wanted { condition.wait() }
        return sum
    }
}
