// Messages that are passed on as bytes: put together, taken apart, and answered with.

import LecternMessages
import LecternTestSupport
import LecternWire
import SampleMessages
import Testing
import TypesMessages

@Suite struct EncodedTests {
    private static let messages = 200

    private func random(_ seed: UInt64) throws -> RandomMessage {
        RandomMessage(pool: try AllMessages.pool(), random: SeededRandom(seed: seed))
    }

    private func everything(_ random: inout RandomMessage) throws -> Sample.Everything {
        try Sample.Everything(random.encoding(of: Sample.Everything.messageName))
    }

    @Test func partsWritten_equalTheWhole() throws {
        var random = try random(21)
        for _ in 0..<Self.messages {
            let whole = try everything(&random)
            var rest = whole
            rest.manyNumbers = []
            rest.money = []
            rest.place = nil
            rest.withALargeNumber = 0
            var encoded = try Encoded(rest)
            for numbers in whole.manyNumbers { try encoded.append(numbers, to: Sample.Everything.manyNumbersField) }
            if let place = whole.place { try encoded.append(try Encoded(place), to: Sample.Everything.placeField) }
            try encoded.append(Sample.Everything(money: whole.money, withALargeNumber: whole.withALargeNumber))
            #expect(try encoded.bytes == whole.encoded())
            #expect(try encoded.message() == whole)
        }
    }

    @Test func field_extracted_leavesTheRest() throws {
        var random = try random(22)
        for _ in 0..<Self.messages {
            var whole = try everything(&random)
            var encoded = try Encoded(whole)
            #expect(try encoded.take(Sample.Everything.manyNumbersField) == whole.manyNumbers)
            whole.manyNumbers = []
            #expect(try encoded.bytes == whole.encoded())
            #expect(try encoded.take(Sample.Everything.placeField).first == whole.place)
            whole.place = nil
            #expect(try encoded.bytes == whole.encoded())
            #expect(try encoded.take(Sample.Everything.placeField).isEmpty)
            #expect(try encoded.bytes == whole.encoded())
        }
    }

    @Test func fields_betweenOthers_areExtracted() throws {
        let one = try Sample.Everything(manyNumbers: [.init(anInt32: 1)]).encoded()
        let between = try Sample.Everything(withALargeNumber: 7).encoded()
        let two = try Sample.Everything(manyNumbers: [.init(anInt32: 2), .init()]).encoded()
        let last = try Sample.Everything(place: .init(latitude: 1)).encoded()
        var encoded = Encoded<Sample.Everything>(trusted: one + between + two + last)
        let taken = try encoded.take(Sample.Everything.manyNumbersField)
        #expect(taken == [.init(anInt32: 1), .init(anInt32: 2), .init()])
        #expect(encoded.bytes == between + last)
    }

    @Test func malformedMessage_isRefusedAndUnchanged() throws {
        var random = try random(23)
        let field = Sample.Everything.manyNumbersField
        for _ in 0..<Self.messages {
            let bytes = random.broken(try everything(&random).encoded())
            var encoded = Encoded<Sample.Everything>(trusted: bytes)
            do {
                _ = try encoded.take(field)
            } catch {
                #expect(encoded.bytes == bytes)
            }
        }
        for bytes: [UInt8] in [
            [0x3a], [0x3a, 2, 0], [0x3a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1], [0x09, 0], [0x0d, 0, 0, 0],
            [0x0b], [0x08, 0x80], [UInt8](repeating: 0x80, count: 11),
        ] {
            var encoded = Encoded<Sample.Everything>(trusted: bytes)
            #expect(throws: MessageError.self, "\(bytes)") { try encoded.take(field) }
            #expect(encoded.bytes == bytes)
        }
    }

    private struct Stored: Sample.Service {
        func ask(_ request: Sample.Everything, _ call: Void) throws -> Encoded<Sample.Everything> { Encoded(trusted: [1, 2, 3]) }
        func `return`(_ request: Sample.Empty, _ call: Void) throws -> Sample.Empty { request }
        func prepareReturn(_ request: Sample.Empty, _ call: Void) throws -> [UInt8] { [] }
        func undescribed(_ request: Sample.Empty, _ call: Void) throws -> Types.Place { Types.Place() }
        func follow(
            _ request: Sample.Words, from cursor: [UInt8], credit: Int, _ call: Void
        ) throws -> StreamStep<Sample.Numbers> { StreamStep(items: [], next: .end) }
        func put(_ request: Sample.Words, _ call: Void) throws -> Sample.Empty { Sample.Empty() }
    }

    @Test func handler_mayAnswerWithEncodedBytes() throws {
        var answer: [UInt8] = []
        let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
        try Sample.Dispatcher(Stored()).call(method: 0, request: nothing, ()) { answer = Array($0) }
        #expect(answer == [1, 2, 3])
    }
}
