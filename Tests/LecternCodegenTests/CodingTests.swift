// What random messages reach too seldom: where a value or a size is just enough, or just too much.

import Foundation
import HelloMessages
import LecternMessages
import SampleMessages
import Testing
import WireMessages

@Suite struct CodingTests {
    /// The least budget with which something is done.
    private func least<Done>(_ work: (Int) throws(MessageError) -> Done) -> Int? {
        (0..<4_000).first { budget in (try? work(budget)) != nil }
    }

    private func read<Type: Message>(_ type: Type.Type, _ bytes: [UInt8], _ budget: Int) throws(MessageError) -> Type {
        try bytes.withUnsafeBytes { buffer in
            Result { () throws(MessageError) in try Type(decoding: buffer, budget: budget) }
        }.get()
    }

    @Test func reading_isChargedItsMemory() throws {
        let text = try Hello.GreetRequest(name: String(repeating: "x", count: 100)).encoded()
        #expect(least { (budget) throws(MessageError) in try read(Hello.GreetRequest.self, text, budget) } == 32 + 100)
        let bytes = try Hello.GuestsRequest(cursor: [UInt8](repeating: 0, count: 100)).encoded()
        #expect(least { (budget) throws(MessageError) in try read(Hello.GuestsRequest.self, bytes, budget) } == 32 + 100)
        // How far an array grows is Swift's; it has room for what is in it.
        let numbers = try Sample.Lists(int64s: [1, 2, 3]).encoded()
        #expect(least { (budget) throws(MessageError) in try read(Sample.Lists.self, numbers, budget) } ?? 0 >= 32 + 3 * 8)
        let messages = try Wire.Open(labels: [Wire.Label()]).encoded()
        #expect(least { (budget) throws(MessageError) in try read(Wire.Open.self, messages, budget) } == 32 + MemoryLayout<Wire.Label>.stride)
    }

    @Test func writing_withinTheBudget_succeeds() throws {
        for count in [0, 1, 100, 1_000, 2_000] {
            let message = Hello.GreetRequest(name: String(repeating: "x", count: count))
            let size = try message.encoded().count
            let found = least { (budget) throws(MessageError) in
                var bytes: [UInt8] = []
                try message.append(to: &bytes, budget: budget)
            }
            #expect(found == size)
        }
        let large = Hello.GuestsRequest(cursor: [UInt8](repeating: 0, count: (16 << 20) - 5))
        #expect(try large.encoded().count == 16 << 20)
        #expect(throws: MessageError(.tooLarge, at: "lectern.hello.v1.GuestsRequest")) {
            try Hello.GuestsRequest(cursor: large.cursor + [0]).encoded()
        }
        // Read it takes what is beside the bytes, too.
        #expect(throws: MessageError(.tooLarge, at: "lectern.hello.v1.GuestsRequest")) { try Hello.GuestsRequest(large.encoded()) }
        #expect(try Hello.GuestsRequest(Hello.GuestsRequest(cursor: large.cursor.dropLast(27)).encoded()).cursor.count == large.cursor.count - 27)
    }

    /// Zeros, and nothing but a length, where the writer's first memory is full.
    @Test func zeros_ofEverySize_roundTrip() throws {
        for count in 900..<1_100 {
            var everything = Sample.Everything(words: .init(tag: String(repeating: "x", count: count)))  // written first
            everything.lists = .init(uint64s: [0, 0], strings: [""], messages: [.init()])
            everything.choices = .init(choice: .anInt64(0))
            everything.absences = .init(aString: "", aMessage: .init())
            #expect(try Sample.Everything(try everything.encoded()) == everything)
        }
    }

    @Test func oversizedVarint_isTruncated() throws {
        let long: [UInt8] = [0x80, 0x80, 0x80, 0x80, 0x10]  // 1 << 32
        #expect(try Sample.Numbers([8 << 3] + long).aBool)
        #expect(try Sample.Numbers([5 << 3, 0xff, 0xff, 0xff, 0xff, 0x1f]).anInt32 == -1)
        #expect(try Sample.Numbers([13 << 3, 0x81, 0x80, 0x80, 0x80, 0x10]).anUint32 == 1)
        #expect(try Sample.Numbers([14 << 3] + [UInt8](repeating: 0xff, count: 9) + [1]).aShade.rawValue == -1)
    }

    @Test func minusZero_isEncoded() throws {
        let numbers = Sample.Numbers(aDouble: -0.0, aFloat: -0.0)
        #expect(try numbers.encoded() == [9, 0, 0, 0, 0, 0, 0, 0, 0x80, 0x15, 0, 0, 0, 0x80])
    }

    @Test func nul_atEitherEnd_isFound() {
        for text in ["\u{0}ab", "ab\u{0}"] {
            #expect(throws: MessageError(.holdsNUL, at: "lectern.hello.v1.GreetRequest.name")) { try Hello.GreetRequest(name: text).encoded() }
            #expect(throws: MessageError(.holdsNUL, at: "lectern.hello.v1.GreetRequest.name")) {
                try Hello.GreetRequest([0x0a, 3] + Array(text.utf8))
            }
        }
    }

    @Test func tagOrLength_pastFiveBytes_isRefused() throws {
        #expect(try Sample.Words([0x8a, 0x80, 0x80, 0x80, 0, 0x81, 0x80, 0x80, 0x80, 0, 0x61]).in == "a")
        for bytes: [UInt8] in [[0x8a, 0x80, 0x80, 0x80, 0x80, 0, 1, 0x61], [0x0a, 0x81, 0x80, 0x80, 0x80, 0x80, 0, 0x61]] {
            #expect(throws: MessageError(.malformed, at: "lectern.sample.v1.Words")) { try Sample.Words(bytes) }
        }
    }

    @Test func oneofMember_isMergedWithItselfOnly() throws {
        let one = try Sample.Choices(choice: .aMessage(.init(anInt64: 1))).encoded()
        let two = try Sample.Choices(choice: .aMessage(.init(anInt32: 2))).encoded()
        let other = try Sample.Choices(choice: .aString("x")).encoded()
        #expect(try Sample.Choices(one + two).choice == .aMessage(.init(anInt64: 1, anInt32: 2)))
        #expect(try Sample.Choices(one + other + two).choice == .aMessage(.init(anInt32: 2)))
    }

    /// A message that comes again and again is added to, not copied each time, which took hours of a few megabytes.
    @Test(.timeLimit(.minutes(1))) func merge_isLinear() throws {
        let open = [UInt8]((0..<200_000).flatMap { _ in [0x12, 2, 0x3a, 0] as [UInt8] })
        guard case .open(let merged)? = try Wire.Frame(open).kind else {
            Issue.record("no Open")
            return
        }
        #expect(merged.labels.count == 200_000)
        let lists = [UInt8]((0..<1_000_000).flatMap { _ in [0x12, 2, 0x20, 7] as [UInt8] })
        #expect(try Sample.Everything(lists).lists?.uint64s.count == 1_000_000)
    }

    /// The writer gives back memory of its own.
    @Test func largeMessage_leaksNothing() throws {
        let message = Hello.GuestsRequest(cursor: [UInt8](repeating: 7, count: 4 << 20))
        let before = try residentBytes()
        for _ in 0..<300 { #expect(try message.encoded().count > 4 << 20) }
        #expect(try residentBytes() < before + 256 << 20)
    }

    private func residentBytes() throws -> Int {
        let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
        return (pages.count > 1 ? Int(pages[1]) ?? 0 : 0) * 4_096
    }
}
