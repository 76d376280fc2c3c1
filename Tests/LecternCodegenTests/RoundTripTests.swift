// Random messages of every type, through our codec and through Google's protobuf for Python.

import Foundation
import LecternMessages
import LecternTestSupport
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

    @Test func everyType_roundTrips() throws {
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

    @Test func encoding_equalsGoogleProtobufs() throws {
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

    /// Broken bytes are taken by both or by none, but for what we refuse: NUL in a text, groups, and a tag that is none or ends
    /// a group, at which Google's reader stops without a word; and a tag of more than 32 bits, of which it drops some.
    @Test func decoding_agreesWithGoogleProtobufs() throws {
        var random = RandomMessage(pool: try AllMessages.pool(), random: SeededRandom(seed: 13))
        var cases: [Case] = []
        for type in AllMessages.types {
            for _ in 0..<Self.messagesOfAType {
                cases.append(Case(type: type, bytes: random.broken(random.encoding(of: type.messageName))))
            }
        }
        let answers = try Oracle.canonical(cases.map { ($0.type.messageName, $0.bytes) })
        var taken = 0, refusedAlone = 0
        for (one, answer) in zip(cases, answers) {
            do throws(MessageError) {
                let ours = try one.type.init(one.bytes).encoded()
                #expect(ours == answer, "\(one.type.messageName) \(one.bytes)")
                taken += 1
            } catch {
                guard answer != nil else { continue }
                refusedAlone += 1
                let mayStop = one.bytes.contains { $0 == 0 || [3, 4].contains($0 & 7) }
                let mayHaveLongTag = one.bytes.indices.dropLast(4).contains { at in
                    one.bytes[at..<at + 4].allSatisfy { $0 >= 0x80 } && one.bytes[at + 4] > 0x0F
                }
                #expect(error.fault == .holdsNUL || mayStop || mayHaveLongTag, "\(error): \(one.bytes)")
            }
        }
        #expect(taken > cases.count / 10)
        #expect(refusedAlone < cases.count / 10, "\(refusedAlone) of \(cases.count)")
    }
}
