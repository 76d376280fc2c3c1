// Reading and writing the fields of a message, and descriptors that nest too deep.

@testable import LecternProtobuf
import Testing

@Suite struct ReaderAndWriterTests {
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
        ([0x08, 0x80], ProtobufError.Fault.varintTruncated, 2),
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
    func field_malformed_isRefusedWithItsOffset(bytes: [UInt8], fault: ProtobufError.Fault, offset: Int) {
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
