// `CanonicalFormCheck` accepts only requests that `CanonicalRequest` would leave unchanged.

import LecternTestSupport
import LecternTesting
import LecternProtobuf
import Testing

@testable import LecternHost

@Suite struct CanonicalFormCheckTests {
    /// Fields 1 to 9 of message t.M: number, type, and whether repeated; then 14, in a oneof.
    private static func pool() throws -> DescriptorPool {
        let kinds: [(FieldKind, Bool)] = [
            (.int64, false), (.string, false), (.fixed32, false), (.double, false), (.bool, false), (.bytes, false),
            (.int64, true), (.string, true), (.message, false),
        ]
        var message = ProtobufWriter()
        write(1, "M", &message)
        for (index, (kind, isRepeated)) in kinds.enumerated() { field(index + 1, kind, isRepeated, in: &message) }
        field(14, .string, false, oneof: 0, in: &message)
        field(16, .string, false, in: &message)
        nest(8, &message) { write(1, "choice", &$0) }
        var file = ProtobufWriter()
        write(1, "t.proto", &file)
        write(2, "t", &file)
        nest(4, &file) { $0 = message }
        write(12, "proto3", &file)
        var set = ProtobufWriter()
        nest(1, &set) { $0 = file }
        return try DescriptorPool(fileDescriptorSet: set.bytes)
    }

    private static func field(
        _ number: Int, _ kind: FieldKind, _ isRepeated: Bool, oneof: UInt64? = nil, in message: inout ProtobufWriter
    ) {
        nest(2, &message) { field in
            write(1, "f\(number)", &field)
            write(3, UInt64(number), &field)
            write(4, isRepeated ? 3 : 1, &field)
            write(5, kind.rawValue, &field)
            if kind == .message { write(6, ".t.M", &field) }
            if let oneof { write(9, oneof, &field) }
        }
    }

    private static func write(_ number: Int, _ text: String, _ writer: inout ProtobufWriter) {
        writer.tag(number, .bytes)
        writer.lengthDelimited([UInt8](text.utf8))
    }

    private static func write(_ number: Int, _ value: UInt64, _ writer: inout ProtobufWriter) {
        writer.tag(number, .varint)
        writer.varint(value)
    }

    private static func nest(_ number: Int, _ writer: inout ProtobufWriter, _ body: (inout ProtobufWriter) -> Void) {
        var inner = ProtobufWriter()
        body(&inner)
        writer.tag(number, .bytes)
        writer.lengthDelimited(inner.bytes)
    }

    @Test func canonicalFormCheck_ofEncodings_acceptsOnlyCanonicalOnes() throws {
        let form = CanonicalFormCheck(try Self.pool().message(named: "t.M"))
        let plain: [[UInt8]] = [
            [], [8, 1], [8, 0xFF, 0x01], [18, 2, 65, 66], [8, 1, 18, 1, 65, 29, 1, 0, 0, 0], [33, 0, 0, 0, 0, 0, 0, 0, 1], [40, 1],
            [8, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1], [50, 1, 0],
        ]
        for bytes in plain { #expect(form.isCanonical(bytes), "\(bytes)") }
        let other: [[UInt8]] = [
            [8, 0], [8, 0x80, 0], [8, 0x81, 0], [8, 1, 8, 2], [18, 1, 65, 8, 1], [18, 0], [18, 0x81, 0, 65], [18, 2, 65], [18], [8], [8, 0x80],
            [29, 0, 0, 0, 0], [29, 1, 0, 0], [33, 1, 0, 0, 0, 0, 0, 0], [56, 1], [58, 1, 1], [66, 1, 65], [74, 0], [114, 1, 65], [80, 1],
            [9, 0, 0, 0, 0, 0, 0, 0, 1], [130, 1, 1, 65], [8, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 3], [0, 1], [11],
        ]
        for bytes in other { #expect(!form.isCanonical(bytes), "\(bytes)") }
        #expect(!CanonicalFormCheck(nil).isCanonical([8, 1]))
    }

    @Test func canonicalFormCheck_ofAcceptedBytes_agreesWithCanonicalRequest() throws {
        let pool = try Self.pool()
        let form = CanonicalFormCheck(pool.message(named: "t.M"))
        let canonical = CanonicalRequest(pool: pool)
        var random = SeededRandom(seed: 41)
        var plain = 0
        // Bytes that are likely to be fields: known tags, small numbers, a length now and then.
        let likely: [UInt8] = [0, 1, 1, 2, 3, 8, 8, 16, 18, 18, 29, 33, 40, 50, 56, 58, 66, 74, 114, 0x80, 0xFF]
        for _ in 0..<200_000 {
            let bytes = (0..<Int.random(in: 1...12, using: &random)).map { _ in likely.randomElement(using: &random) ?? 0 }
            guard form.isCanonical(bytes) else { continue }
            plain += 1
            #expect(try canonical.form(bytes, of: "t.M") == bytes, "\(bytes)")
        }
        #expect(plain > 500)
    }
}
