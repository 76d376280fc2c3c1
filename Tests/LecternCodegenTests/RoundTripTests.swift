// Random messages of every type, through our codec and through Google's protobuf for Python.

import Foundation
import LecternMessages
import LecternWire
import SampleMessages
import Testing

@Suite struct RoundTripTests {
    private static let messagesOfAType = 40

    /// What stands between a request to the oracle and its answer: type, bytes.
    private struct Case {
        let type: any Message.Type
        let bytes: [UInt8]
    }

    @Test func everyTypeComesBackAsItWas() throws {
        var random = RandomMessage(pool: try AllMessages.pool(), random: SeededRandom(seed: 11))
        for type in AllMessages.types {
            for _ in 0..<Self.messagesOfAType { try comesBack(type, random.encoding(of: type.messageName)) }
        }
    }

    private func comesBack<Type: Message>(_ type: Type.Type, _ bytes: [UInt8]) throws {
        let message = try Type(bytes)
        let encoded = try message.encoded()
        #expect(try Type(encoded) == message, "\(Type.messageName) \(bytes)")
        var behind: [UInt8] = [1, 2, 3]
        try message.append(to: &behind)
        #expect(behind == [1, 2, 3] + encoded)
    }

    @Test func googlesProtobufWritesTheSameBytes() throws {
        var random = RandomMessage(pool: try AllMessages.pool(), random: SeededRandom(seed: 12))
        var cases: [Case] = []
        for type in AllMessages.types {
            for _ in 0..<Self.messagesOfAType { cases.append(Case(type: type, bytes: random.encoding(of: type.messageName))) }
        }
        let answers = try Oracle.canonical(cases.map { ($0.type.messageName, $0.bytes) })
        #expect(answers.count == cases.count)
        for (one, answer) in zip(cases, answers) {
            #expect(try one.type.init(one.bytes).encoded() == answer, "\(one.type.messageName) \(one.bytes)")
        }
    }

    /// Broken bytes may be taken by one and refused by the other; what both take, both read alike.
    @Test func whatBothTakeBothReadAlike() throws {
        var random = RandomMessage(pool: try AllMessages.pool(), random: SeededRandom(seed: 13))
        var cases: [Case] = []
        for type in AllMessages.types {
            for _ in 0..<Self.messagesOfAType {
                cases.append(Case(type: type, bytes: random.broken(random.encoding(of: type.messageName))))
            }
        }
        let answers = try Oracle.canonical(cases.map { ($0.type.messageName, $0.bytes) })
        var taken = 0
        for (one, answer) in zip(cases, answers) {
            guard let answer, random.isReadAlike(one.bytes[...], as: one.type.messageName),
                let ours = try? one.type.init(one.bytes).encoded()
            else { continue }
            taken += 1
            #expect(ours == answer, "\(one.type.messageName) \(one.bytes)")
        }
        #expect(taken > cases.count / 10)
    }
}
