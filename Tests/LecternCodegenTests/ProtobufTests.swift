// The reader and writer of protobuf's wire, and the descriptors that are read with them.

import LecternMessages
@testable import LecternWire
import LecternTestSupport
import SampleMessages
import Testing

@Suite struct ProtobufTests {
    @Test func numbers_roundTrip() throws {
        for value: UInt64 in [0, 1, 127, 128, 300, 1 << 32, .max] {
            var writer = ProtobufWriter()
            writer.varint(value)
            writer.fixed64(value)
            writer.fixed32(UInt32(truncatingIfNeeded: value))
            var reader = ProtobufReader(writer.bytes)
            #expect(try reader.varint() == value)
            #expect(try reader.fixed64() == value)
            #expect(try reader.fixed32() == UInt32(truncatingIfNeeded: value))
            #expect(try reader.next() == nil)
        }
    }

    @Test(arguments: [
        ([0x08, 0x80], ProtobufError.Fault.truncated, 2),
        ([0x08] + [UInt8](repeating: 0xff, count: 10), .varintTooLong, 11),
        ([0x00, 0x00], .badTag, 1),
        ([0x0b], .group, 1),
        ([0x0c], .group, 1),
        ([0x0e], .badTag, 1),
        ([0x08, 0x01, 0x12, 0x05, 0x61], .truncated, 4),
        ([0x12, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01], .truncated, 11),
        ([0x0d, 1, 2, 3], .truncated, 1),
        ([0x09, 1, 2, 3, 4, 5, 6, 7], .truncated, 1),
    ] as [([UInt8], ProtobufError.Fault, Int)])
    func brokenFieldsAreTold(bytes: [UInt8], fault: ProtobufError.Fault, offset: Int) {
        #expect(throws: ProtobufError(fault: fault, offset: offset)) {
            var reader = ProtobufReader(bytes)
            while let (_, type) = try reader.next() { try reader.skip(type) }
        }
    }

    @Test func invalidUTF8_isRefused() {
        #expect(throws: ProtobufError(fault: .notText, offset: 4)) {
            var reader = ProtobufReader([0x0a, 2, 0xc3, 0x28])
            _ = try reader.next()
            _ = try reader.text()
        }
    }

    @Test func descriptors_haveTypesRulesReasonsAndComments() throws {
        let pool = try AllMessages.pool()
        let method = try #require(pool.method(named: "lectern.sample.v1.Sample/Ask"))
        #expect(method.documentation.comment == "One request, one answer.\n\nWith a second paragraph.")
        #expect(method.rule == MethodRule(allow: [.init()], effect: 1, timeoutMilliseconds: 250, reasons: ["NOT_TODAY"], isGiven: true))
        let put = try #require(pool.method(named: "lectern.sample.v1.Sample/Put"))
        #expect(put.clientStreams && put.serverStreams && put.rule.effect == 2)
        let reasons = try #require(pool.enumeration(named: "lectern.sample.v1.Reason"))
        #expect(reasons.values.map(\.reason) == [
            nil, ReasonText(status: .failedPrecondition, zh: "今天不行。", en: "Not \"today\"; a \\ and a | too."),
        ])
        let innermost = try #require(pool.message(named: "lectern.sample.v1.Outer.Inner.Innermost"))
        #expect(innermost.fields.map(\.name) == ["word"])
        let choices = try #require(pool.message(named: "lectern.sample.v1.Choices"))
        #expect(choices.oneofs == ["choice", "other"])
        #expect(choices.field(number: 21)?.oneof == 1)
        #expect(choices.field(number: 11)?.typeName == "lectern.sample.v1.Numbers")
        #expect(choices.field(number: 11)?.documentation.comment == "One of the messages.")
        #expect(choices.field(number: 22)?.oneof == nil)
        #expect(pool.message(named: "lectern.sample.v1.Nothing") == nil)
    }

    @Test func malformedDescriptors_areRefusedOrRead() throws {
        let whole = Sample.description.fileDescriptorSet
        var random = RandomMessage(pool: try AllMessages.pool(), random: SeededRandom(seed: 21))
        var read = 0
        for _ in 0..<300 where (try? DescriptorPool(fileDescriptorSet: random.broken(whole))) != nil { read += 1 }
        #expect(read < 300)
    }

    @Test func tooDeepNesting_inADescriptor_isRefused() {
        var message: [UInt8] = []
        for _ in 0..<2_000 {
            var writer = ProtobufWriter()
            writer.tag(3, .bytes)
            writer.lengthDelimited(message)
            message = writer.bytes
        }
        var file = ProtobufWriter(), set = ProtobufWriter()
        file.tag(4, .bytes)
        file.lengthDelimited(message)
        set.tag(1, .bytes)
        set.lengthDelimited(file.bytes)
        #expect(throws: ProtobufError.self) { try DescriptorPool(fileDescriptorSet: set.bytes) }
    }
}
