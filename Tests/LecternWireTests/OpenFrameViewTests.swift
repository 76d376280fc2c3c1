// `OpenFrameView`, which reads an Open frame in place, against `FrameDecoder`, which copies it.

import LecternTestSupport
import LecternTesting
import LecternWire
import Testing

@Suite struct OpenFrameViewTests {
    private let names = MethodNames((0..<40).map { "lectern.test.v1.Test/Method\($0)" } + ["a", "ab", "b", "lectern.x.v1.X/Y"])

    private var decoder: FrameDecoder { FrameDecoder(limits: Limits(), methods: names) }

    /// The frame as read in place and as decoded; nil: an error.
    private func both(_ bytes: [UInt8]) -> (inPlace: Frame??, copied: Frame?) {
        let copied = try? decoder.decode(bytes.span, 0..<bytes.count)
        var opening = OpenFrameView()
        do {
            guard let number = try decoder.readOpenFrame(bytes.span, 0..<bytes.count, &opening) else { return (.some(nil), copied) }
            return (Frame(call: number, .open(decoder.open(opening, bytes.span))), copied)
        } catch {
            return (nil, copied)
        }
    }

    @Test func openFrameView_agreesWithTheFrameDecoder() {
        var random = SeededRandom(seed: 20_261_126)
        var read = 0
        for round in 0..<4_000 {
            var open = random.open()
            if random.chance(2) { open.method = names[random.below(40)] }
            var bytes = Array(encoded(Frame(call: random.number32() | 1, .open(open))).dropFirst(FrameEncoder.prefixBytes))
            if round % 2 == 1 {
                for _ in 0...random.below(3) { bytes[random.below(bytes.count)] = UInt8(truncatingIfNeeded: random.number()) }
            }
            let (inPlace, copied) = both(bytes)
            switch inPlace {
            case .some(.some(let frame)):
                #expect(frame == copied, "round \(round)")
                read += 1
            case .some(nil): break
            case nil: #expect(copied == nil, "round \(round)")
            }
        }
        #expect(read > 2_000)
    }

    @Test func openFrameView_ofAnotherFieldOrder_isRefused() throws {
        let open = Array(encoded(Frame(call: 7, .open(Frame.Open(method: "a")))).dropFirst(FrameEncoder.prefixBytes))
        var opening = OpenFrameView()
        #expect(try decoder.readOpenFrame(open.span, 0..<open.count, &opening) == 7)
        let others: [[UInt8]] = [
            [], [8, 7], Array(open.dropFirst(2)) + open.prefix(2), open + open.dropFirst(2), open + [8, 9], [8, 7, 18, 0, 42, 0],
        ]
        for bytes in others { #expect(try decoder.readOpenFrame(bytes.span, 0..<bytes.count, &opening) == nil, "\(bytes)") }
    }

    @Test(arguments: 1...27) func text_withAnInvalidByteAnywhere_isRefused(_ count: Int) throws {
        func reads(_ key: [UInt8]) -> Bool {
            let bytes: [UInt8] = [8, 7, 18, UInt8(5 + key.count), 10, 1, 97, 34, UInt8(key.count)] + key
            var opening = OpenFrameView()
            return (try? decoder.readOpenFrame(bytes.span, 0..<bytes.count, &opening)) == 7
        }
        let plain = [UInt8](repeating: 0x7f, count: count)
        #expect(reads(plain))
        for place in 0..<count {
            for (byte, isText) in [(UInt8(0), false), (0x80, false), (0xff, false), (0x01, true)] {
                var key = plain
                key[place] = byte
                #expect(reads(key) == isText, "\(byte) at \(place)")
            }
        }
        if count > 1 { #expect(reads(Array(plain.dropLast(2)) + [0xc3, 0xa9])) }
    }

    /// A method name that differs in one byte at any place.
    @Test(arguments: 1...27) func methodName_thatDiffersInOneByte_isNotFound(_ count: Int) throws {
        let name = String(repeating: "m", count: count)
        let decoder = FrameDecoder(limits: Limits(), methods: MethodNames([name]))
        func index(_ letters: [UInt8]) throws -> Int32? {
            let bytes: [UInt8] = [8, 7, 18, UInt8(2 + letters.count), 10, UInt8(letters.count)] + letters
            var opening = OpenFrameView()
            #expect(try decoder.readOpenFrame(bytes.span, 0..<bytes.count, &opening) == 7)
            return opening.methodIndex
        }
        let letters = Array(name.utf8)
        #expect(try index(letters) == 0)
        for place in 0..<count {
            var other = letters
            other[place] = 0x6e
            #expect(try index(other) == nil, "\(place)")
        }
    }

    @Test func label_isFoundByItsName() throws {
        let labels = [Label("traceparent", "00-1"), Label("language", "zh-Hans"), Label("language", "en"), Label("", "x")]
        let open = Frame.Open(method: "ab", message: [1, 2], labels: labels, deviceSequence: 3)
        let bytes = Array(encoded(Frame(call: 1, .open(open))).dropFirst(FrameEncoder.prefixBytes))
        var opening = OpenFrameView()
        #expect(try decoder.readOpenFrame(bytes.span, 0..<bytes.count, &opening) == 1)
        func label(_ name: StaticString) -> String? {
            decoder.label(name, of: opening, bytes.span).map { decoder.text($0, bytes.span) }
        }
        #expect(label("language") == "zh-Hans")
        #expect(label("traceparent") == "00-1")
        #expect(label("") == "x")
        #expect(label("langua") == nil && label("languages") == nil)
    }

    @Test func methodName_isFoundByItsBytes() {
        func index(_ name: String) -> Int32? {
            var opening = OpenFrameView()
            let bytes = Array(
                encoded(Frame(call: 1, .open(Frame.Open(method: name, message: [9])))).dropFirst(FrameEncoder.prefixBytes))
            _ = try? decoder.readOpenFrame(bytes.span, 0..<bytes.count, &opening)
            return opening.methodIndex
        }
        for place in 0..<44 { #expect(index(names[place]) == Int32(place)) }
        for name in ["", "c", "abc", "lectern.test.v1.Test/Method", "lectern.test.v1.Test/Method40", "Lectern.test.v1.Test/Method1"] {
            #expect(index(name) == nil, "\(name)")
        }
    }

    @Test func answer_isEncodedAsItsClose() {
        var random = SeededRandom(seed: 4)
        for count in [0, 1, 100, 127, 128, 16_383, 16_384, 70_000] {
            let message = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
            let call = random.number32() | 1
            var bytes: [UInt8] = [1, 2, 3]
            message.withUnsafeBytes { FrameEncoder.appendAnswer($0.bytes, call: call, to: &bytes) }
            #expect(bytes == [1, 2, 3] + encoded(Frame(call: call, .close(Frame.Close(message: message)))))
            #expect(bytes.count - 3 - count <= FrameEncoder.answerHeadBytesMax + FrameEncoder.prefixBytes)
        }
    }
}
