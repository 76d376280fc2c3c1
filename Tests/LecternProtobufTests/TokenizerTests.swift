// The tokens of the wire format at their borders: lengths of varints, ends of messages, numbers and types of fields.

import LecternProtobuf
import Testing

@Suite struct TokenizerTests {
    private func varint(_ bytes: [UInt8], end: Int? = nil) -> (result: Result<UInt64, ProtobufError.Fault>, at: Int) {
        var at = 0
        do {
            return (.success(try ProtobufTokenizer.varint(bytes.span, &at, end ?? bytes.count)), at)
        } catch {
            return (.failure(error), at)
        }
    }

    @Test func varint_ofEveryLength_comesBack() {
        for bit in 0..<64 {
            for value in [UInt64(1) << bit, UInt64(1) << bit - 1, .max >> bit] {
                var bytes: [UInt8] = []
                Varint.append(value, to: &bytes)
                #expect(bytes.count == Varint.size(value))
                let alike = [UInt8](capacity: 10) { Varint.append(value, to: &$0) }
                #expect(alike == bytes)
                let read = varint(bytes + [0xff])
                #expect(read.result == .success(value) && read.at == bytes.count, "\(value)")
                #expect(varint(bytes, end: bytes.count - 1).result == .failure(.varintTruncated), "\(value)")
            }
        }
    }

    @Test func varint_longerThanNeeded_isRead() {
        #expect(varint([0x80, 0x00]).result == .success(0))
        #expect(varint([UInt8](repeating: 0x80, count: 9) + [0x00]).result == .success(0))
    }

    @Test func varint_past64Bits_dropsTheHigherBits() {
        #expect(varint([UInt8](repeating: 0xff, count: 9) + [0x7f]).result == .success(.max))
    }

    @Test func varint_ofElevenBytes_isRefused() {
        let read = varint([UInt8](repeating: 0x80, count: 10) + [0x00])
        #expect(read.result == .failure(.varintTooLong) && read.at == 10)
        #expect(varint([UInt8](repeating: 0x80, count: 9)).result == .failure(.varintTruncated))
        #expect(varint([]).result == .failure(.varintTruncated))
    }

    @Test func tag_atItsBorders_isReadOrRefused() throws {
        let highest = UInt64(ProtobufTokenizer.numberMax)
        #expect(try ProtobufTokenizer.field(1 << 3) == (1, .varint))
        #expect(try ProtobufTokenizer.field(highest << 3 | 5) == (ProtobufTokenizer.numberMax, .fixed32))
        #expect(try ProtobufTokenizer.field(2 << 3 | 3) == (2, .beginGroup))
        #expect(try ProtobufTokenizer.field(2 << 3 | 4) == (2, .endGroup))
        for tag in [0, 2, (highest + 1) << 3, 1 << 3 | 6, 1 << 3 | 7, .max] {
            #expect(throws: ProtobufError.Fault.badTag) { try ProtobufTokenizer.field(tag) }
        }
    }

    @Test func value_ofEveryType_isFoundAndPassed() throws {
        let cases: [(WireType, [UInt8], Range<Int>)] = [
            (.varint, [0x80, 1], 0..<2), (.fixed32, [1, 2, 3, 4], 0..<4), (.fixed64, [1, 2, 3, 4, 5, 6, 7, 8], 0..<8),
            (.bytes, [2, 65, 66], 1..<3), (.bytes, [0], 1..<1), (.bytes, [0x81, 0, 65], 2..<3),
        ]
        for (type, bytes, expected) in cases {
            var at = 0
            let longer = bytes + [9]
            #expect(try ProtobufTokenizer.value(longer.span, &at, longer.count, type) == expected)
            #expect(at == bytes.count)
            at = 0
            #expect(throws: ProtobufError.Fault.self, "\(type) \(bytes)") {
                // One byte less than the value has, though the byte is there: the message ends before it.
                try ProtobufTokenizer.value(longer.span, &at, bytes.count - 1, type)
            }
        }
        for type in [WireType.beginGroup, .endGroup] {
            var at = 0
            #expect(throws: ProtobufError.Fault.group) { try ProtobufTokenizer.value([0, 0].span, &at, 2, type) }
        }
    }

    @Test func length_beyondTheEnd_isRefusedBeforeTheBytes() {
        let bytes: [UInt8] = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 65]
        var at = 0
        #expect(throws: ProtobufError.Fault.truncated) { try ProtobufTokenizer.lengthDelimited(bytes.span, &at, bytes.count) }
        #expect(at == 10)
    }

    @Test func fixedNumbers_haveTheLowestByteFirst() throws {
        let bytes: [UInt8] = [0, 1, 2, 3, 4, 5, 6, 7, 8]
        var at = 1
        #expect(try ProtobufTokenizer.fixed32(bytes.span, &at, 9) == 0x0403_0201)
        at = 1
        #expect(try ProtobufTokenizer.fixed64(bytes.span, &at, 9) == 0x0807_0605_0403_0201)
        #expect(at == 9)
        at = 6
        #expect(throws: ProtobufError.Fault.truncated) { try ProtobufTokenizer.fixed32(bytes.span, &at, 9) }
        at = 2
        #expect(throws: ProtobufError.Fault.truncated) { try ProtobufTokenizer.fixed64(bytes.span, &at, 9) }
        #expect(at == 2)
    }
}
