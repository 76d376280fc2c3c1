// A generated service, from a client's call to the handler and back, without a daemon between them.

@testable import LecternMessages
import SampleMessages
import Testing
import TypesMessages

@Suite struct ServiceTests {
    /// What handlers of these tests are told of a call.
    private struct TestCall {
        var prepared: [UInt8] = []
    }

    private struct Refused: Error {}

    private struct Implementation: Sample.Service {
        func ask(_ request: Sample.Everything, _ call: TestCall) throws -> Sample.Everything {
            if request.withALargeNumber == 0 { throw Refused() }
            return Sample.Everything(place: request.place, withALargeNumber: request.withALargeNumber + 1)
        }
        func `return`(_ request: Sample.Empty, _ call: TestCall) throws -> Sample.Empty {
            if call.prepared != [1, 2] { throw Refused() }
            return request
        }
        func prepareReturn(_ request: Sample.Empty, _ call: TestCall) throws -> [UInt8] { [1, 2] }
        func undescribed(_ request: Sample.Empty, _ call: TestCall) throws -> Types.Place { Types.Place(latitude: 1, longitude: 2) }
        func follow(
            _ request: Sample.Words, from cursor: [UInt8], credit: Int, _ call: TestCall
        ) throws -> StreamStep<Sample.Numbers> {
            let items = (0..<credit).map { (item: Sample.Numbers(anInt64: Int64($0)), cursor: cursor + [UInt8($0)]) }
            return StreamStep(items: items, next: .wait(topics: [request.in]))
        }
        func put(_ request: Sample.Words, _ call: TestCall) throws -> Sample.Empty { Sample.Empty() }
    }

    /// Takes calls to a dispatcher, as the daemon does.
    private struct Loopback: Caller {
        let dispatcher = Sample.Dispatcher(Implementation())

        func call(_ method: MethodDescription, _ request: [UInt8]) throws -> [UInt8] {
            guard let number = dispatcher.description.methods.firstIndex(where: { $0.name == method.name }) else { throw Refused() }
            var answer: [UInt8] = []
            try request.withUnsafeBytes {
                try dispatcher.call(method: number, request: $0, TestCall(prepared: [1, 2])) { answer = Array($0) }
            }
            return answer
        }
    }

    private let dispatcher = Sample.Dispatcher(Implementation())

    @Test func client_reachesItsHandler() throws {
        let client = Sample.Client(Loopback())
        let answer = try client.ask(Sample.Everything(place: Types.Place(latitude: 3), withALargeNumber: 41))
        #expect(answer == Sample.Everything(place: Types.Place(latitude: 3), withALargeNumber: 42))
        #expect(try client.return(Sample.Empty()) == Sample.Empty())
        #expect(try client.undescribed(Sample.Empty()).longitude == 2)
        #expect(throws: Refused.self) { try client.ask(Sample.Everything()) }
    }

    @Test func stream_runsInSteps_afterItsSlowPart() throws {
        let request = try Sample.Words(in: "topic").encoded()
        let step = try request.withUnsafeBytes { try dispatcher.step(method: 3, request: $0, cursor: [9], credit: 2, TestCall()) }
        #expect(step.next == .wait(topics: ["topic"]))
        #expect(step.items.map(\.cursor) == [[9, 0], [9, 1]])
        #expect(try step.items.map { try Sample.Numbers($0.item).anInt64 } == [0, 1])
        #expect(try dispatcher.prepare(method: 1, request: UnsafeRawBufferPointer(start: nil, count: 0), TestCall()) == [1, 2])
    }

    @Test func malformedRequest_isDistinguished() throws {
        #expect(throws: RequestError(cause: MessageError(.malformed, at: "lectern.sample.v1.Everything"))) {
            try [UInt8]([0x0a, 9]).withUnsafeBytes { try dispatcher.call(method: 0, request: $0, TestCall()) { _ in } }
        }
    }

    @Test(arguments: [3, 5, -1]) func unknownMethodNumber_isRefused(number: Int) {
        let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
        #expect(throws: MethodNumberError.self) { try dispatcher.call(method: number, request: nothing, TestCall()) { _ in } }
        #expect(throws: MethodNumberError.self) { try dispatcher.prepare(method: number, request: nothing, TestCall()) }
        if number != 3 {
            #expect(throws: MethodNumberError.self) { try dispatcher.step(method: number, request: nothing, cursor: [], credit: 1, TestCall()) }
        }
    }

    @Test func description_matchesTheProto() {
        let methods = Sample.description.methods
        #expect(methods.map(\.effect) == [.read, .write, .none, .read, .write])
        #expect(methods.map(\.traits) == [[], [.prepares, .secret], [.inline], [.serverStreams], [.clientStreams, .serverStreams]])
        #expect(methods[0].timeoutMilliseconds == 250)
        #expect(methods[0].reasons == ["NOT_TODAY"])
        #expect(methods[0].allow == [.init(certificate: 0, session: 0)])
        #expect(methods[1].allow == [.init(certificate: 1, session: 1)])
        #expect(methods[2].allow == [])
        #expect(methods[4].requestType == "lectern.sample.v1.Words" && methods[4].answerType == "lectern.sample.v1.Empty")
        #expect(Sample.Reason.notToday.en == "Not \"today\"; a \\ and a | too.")
        #expect(Sample.Shade.default.rawValue == -3 && Sample.Shade._50Grey.name == "SHADE_50_GREY")
    }
}
