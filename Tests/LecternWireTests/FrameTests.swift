// Frames to bytes and back: every field, every cut, every limit.

import LecternTestSupport
internal import LecternTesting
internal import LecternWire
internal import Testing

@Suite struct FrameTests {
    @Test func frame_encoded_isDecodedUnchanged() throws {
        var random = SeededRandom(seed: 1)
        for _ in 0..<20_000 {
            let frame = random.frame()
            let bytes = encoded(frame)
            #expect(bytes.count == FrameEncoder.size(frame) + FrameEncoder.prefixBytes)
            #expect(try decode([bytes]) == [frame])
        }
    }

    @Test func frame_encoded_hasThePublishedBytes() {
        // Encoded by hand from wire.proto; docs/Protocol.md shows the same bytes.
        let hello = Frame(call: 0, .hello(Frame.Hello(name: "k1", frameBytesMax: 65_536, version: 1)))
        #expect(encoded(hello) == [0, 0, 0, 0, 12, 0x3a, 10, 0x0a, 2, 0x6b, 0x31, 0x10, 0x80, 0x80, 0x04, 0x20, 1])
        let close = Frame(
            call: 300, .close(Frame.Close(status: .notFound, problem: Problem(status: .notFound, reason: "X"))))
        #expect(encoded(close) == [0, 0, 0, 0, 12, 0x08, 0xac, 0x02, 0x22, 7, 0x08, 5, 0x1a, 3, 0x0a, 1, 0x58])
        #expect(encoded(Frame(call: 0, .ping(1))) == [0, 0, 0, 0, 11, 0x42, 9, 0x09, 1, 0, 0, 0, 0, 0, 0, 0])
        #expect(encoded(Frame(call: 1, .cancel)) == [0, 0, 0, 0, 4, 0x08, 1, 0x2a, 0])
    }

    @Test func frames_cutAnywhere_areDecodedUnchanged() throws {
        var random = SeededRandom(seed: 2)
        let frames = (0..<12).map { _ in random.frame() }
        var bytes: [UInt8] = []
        for frame in frames { FrameEncoder.append(frame, to: &bytes) }
        for cut in 0...bytes.count {
            #expect(try decode([Array(bytes[..<cut]), Array(bytes[cut...])]) == frames)
        }
        #expect(try decode(bytes.map { [$0] }) == frames)
        for _ in 0..<200 {
            var pieces: [[UInt8]] = []
            var at = 0
            while at < bytes.count {
                let end = min(bytes.count, at + 1 + random.below(40))
                pieces.append(Array(bytes[at..<end]))
                at = end
            }
            #expect(try decode(pieces) == frames)
        }
    }

    @Test func fieldsAndKinds_unknown_areSkipped() throws {
        // 11: varint, 12: bytes, 13: fixed32, 14: fixed64, 15: a group with a field in it, 16: bytes of another kind.
        let unknown: [UInt8] = [
            0x58, 0x96, 0x01, 0x62, 2, 1, 2, 0x6d, 1, 2, 3, 4, 0x71, 1, 2, 3, 4, 5, 6, 7, 8, 0x7b, 0x08, 1, 0x7c,
            0x82, 0x01, 1, 9,
        ]
        #expect(try decode([prefixed(unknown + [0x08, 7])]) == [Frame(call: 7, .unknown)])
        #expect(try decode([prefixed([0x08, 7] + unknown + [0x2a, 0])]) == [Frame(call: 7, .cancel)])
        #expect(try decode([prefixed([])]) == [Frame(call: 0, .unknown)])
        // Unknown fields within a kind.
        let open = [0x0a, 1, 0x61] + unknown.map { $0 }
        let payload = [0x08, 1, 0x12, UInt8(open.count)] + open
        #expect(try decode([prefixed(payload)]) == [Frame(call: 1, .open(Frame.Open(method: "a")))])
        // A known number with another wire type is an unknown field.
        #expect(try decode([prefixed([0x0a, 0, 0x10, 5])]) == [Frame(call: 0, .unknown)])
    }

    @Test func parts_repeated_areMergedAndTheLastKindWins() throws {
        let first: [UInt8] = [0x12, 3, 0x0a, 1, 0x61]
        let second: [UInt8] = [0x12, 2, 0x18, 9]
        let merged = Frame(call: 0, .open(Frame.Open(method: "a", timeoutMilliseconds: 9)))
        #expect(try decode([prefixed(first + second)]) == [merged])
        #expect(try decode([prefixed(first + [0x2a, 0])]) == [Frame(call: 0, .cancel)])
        #expect(try decode([prefixed([0x08, 1, 0x08, 2, 0x2a, 0])]) == [Frame(call: 2, .cancel)])
    }

    @Test func flag_inThePrefix_isRefusedAtOnce() {
        #expect(throws: FrameError.flag(1)) { try decode([[1]]) }
        #expect(throws: FrameError.flag(0x80)) { try decode([encoded(Frame(call: 1, .cancel)) + [0x80]]) }
    }

    @Test(
        arguments: [
            [0x08], [0x08, 0x80], [0x12, 5, 1], [0x0f], [0x00], [0x04, 1], [0x0c], [0x7b, 0x08, 1], [0x7b, 0x84, 0x01],
            [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1], [0x42, 3, 0x09, 1, 2], [0x6d, 1, 2],
            [0x12, 3, 0x0a, 1, 0xff], [0x12, 4, 0x0a, 2, 0x61, 0x00], [0x12, 3, 0x22, 1, 0xc0],
            [0x7b, 0x7b, 0x7b, 0x7b, 0x7b, 0x7b, 0x7b, 0x7b, 0x7b, 0x7b],
        ] as [[UInt8]])
    func frame_malformed_isRefused(_ payload: [UInt8]) throws {
        do {
            let frames = try decode([prefixed(payload)])
            Issue.record("taken as \(frames)")
        } catch FrameError.malformed {}
    }

    @Test func frame_pastTheLimit_namesItsCall() throws {
        var limits = Limits()
        limits.frameBytesMax = 100
        let fits = Frame(call: 300, .item(Frame.Item(message: [UInt8](repeating: 1, count: 93))))
        #expect(FrameEncoder.size(fits) == 100)
        #expect(try decode([encoded(fits)], limits: limits) == [fits])
        let over = encoded(Frame(call: 300, .item(Frame.Item(message: [UInt8](repeating: 1, count: 94)))))
        for cut in 0...over.count {
            #expect(throws: FrameError.tooLarge(call: 300, bytes: 101)) {
                try decode([Array(over[..<cut]), Array(over[cut...])], limits: limits)
            }
        }
        let kindFirst: [UInt8] = [0, 0xff, 0xff, 0xff, 0xff, 0x12, 1, 2, 3, 4, 5]
        #expect(throws: FrameError.tooLarge(call: 0, bytes: 0xffff_ffff)) { try decode([kindFirst], limits: limits) }
    }

    @Test func textsAndLists_pastTheirLimits_areRefused() {
        let limits = Limits()
        let long = String(repeating: "a", count: limits.methodBytesMax + 1)
        let labels = [Label](repeating: Label("a", "b"), count: limits.labelsMax + 1)
        let opens = [
            Frame.Open(method: long), Frame.Open(requestKey: String(repeating: "a", count: limits.nameBytesMax + 1)),
            Frame.Open(session: String(repeating: "a", count: limits.nameBytesMax + 1)), Frame.Open(labels: labels),
            Frame.Open(labels: [Label("a", String(repeating: "b", count: limits.textBytesMax + 1))]),
        ]
        for open in opens {
            #expect(throws: FrameError.self) { try decode([encoded(Frame(call: 1, .open(open)))]) }
        }
        let cursor = [UInt8](repeating: 0, count: limits.cursorBytesMax + 1)
        #expect(throws: FrameError.self) { try decode([encoded(Frame(call: 1, .item(Frame.Item(cursor: cursor))))]) }
        let facts = [Label](repeating: Label("a", "b"), count: limits.factsMax + 1)
        let problem = Problem(status: .ok, reason: "", facts: facts)
        #expect(throws: FrameError.self) {
            try decode([encoded(Frame(call: 1, .close(Frame.Close(problem: problem))))])
        }
    }

    @Test func frame_announcedOnly_isNotBuffered() throws {
        var splitter = FrameSplitter(limits: Limits())
        let decoder = FrameDecoder(limits: Limits())
        let begun: [UInt8] = [0, 0, 0x0f, 0xff, 0xff, 0x08, 1]
        var position = 0
        #expect(try splitter.next(in: begun.span, from: &position, decoder: decoder) == nil)
        #expect(splitter.hasBegun && position == begun.count)
    }
}
