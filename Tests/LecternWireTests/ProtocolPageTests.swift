// docs/Protocol.md against the code: its examples, its contract, its tables.

internal import Foundation
import LecternTestSupport
internal import LecternWire
internal import Testing

@Suite struct ProtocolPageTests {

    private func page() throws -> String {
        try String(contentsOf: Repository.root.appendingPathComponent("docs/Protocol.md"), encoding: .utf8)
    }

    private func blocks(_ language: String) throws -> [String] {
        try page().components(separatedBy: "```\(language)\n").dropFirst()
            .compactMap { $0.components(separatedBy: "```").first }
    }

    /// The cells of the tables' rows, without marks.
    private func rows() throws -> [[String]] {
        try page().split(separator: "\n").filter { $0.hasPrefix("| ") }.map { line in
            line.split(separator: "|").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " `")) }
        }
    }

    @Test func protocolPage_exampleDecodesAsDescribed() throws {
        let bytes = try blocks("hex").joined(separator: " ").split(whereSeparator: \.isWhitespace)
            .map { try #require(UInt8($0, radix: 16)) }
        let key = "019ab3a1-7c00-7000-8000-000000000001"
        let li: [UInt8] = [0x0a, 2, 0x4c, 0x69]
        let signed = Problem(status: .alreadyExists, reason: "ALREADY_SIGNED", message: "That name has signed already.")
        let cancelled = Problem(status: .cancelled, reason: "CANCELLED")
        let service = "lectern.hello.v1.Hello"
        let limits = Limits()
        let ours = Frame.Hello(
            name: "lecternd", frameBytesMax: UInt32(limits.frameBytesMax), openCallsMax: UInt32(limits.openCallsMax))
        let expected = [
            Frame(call: 0, .hello(Frame.Hello(name: "kiosk-1", frameBytesMax: 65_536))),
            Frame(call: 1, .open(Frame.Open(method: service + "/Greet", message: li, timeoutMilliseconds: 5000))),
            Frame(call: 0, .hello(ours)),
            Frame(call: 1, .close(Frame.Close(message: [0x0a, 10] + Array("Hello, Li!".utf8)))),
            Frame(call: 2, .open(Frame.Open(method: service + "/Sign", message: li, requestKey: key))),
            Frame(call: 2, .close(Frame.Close(status: .alreadyExists, problem: signed))),
            Frame(call: 3, .open(Frame.Open(method: service + "/Guests", credit: 2))),
            Frame(call: 3, .item(Frame.Item(message: [8, 7, 0x12, 2, 0x4c, 0x69], cursor: [1, 7]))),
            Frame(call: 3, .credit(2)),
            Frame(call: 3, .cancel),
            Frame(call: 3, .close(Frame.Close(status: .cancelled, problem: cancelled, cursor: [1, 7]))),
            Frame(call: 0, .ping(1)),
            Frame(call: 0, .pong(1)),
            Frame(call: 0, .drain(graceMilliseconds: 10_000)),
        ]
        #expect(try decode([bytes]) == expected)
        var written: [UInt8] = []
        for frame in expected { FrameEncoder.append(frame, to: &written) }
        #expect(written == bytes)
    }

    @Test func protocolPage_quotesTheContract() throws {
        let path = Repository.root.appendingPathComponent("Proto/lectern/wire/v1/wire.proto")
        let proto = try String(contentsOf: path, encoding: .utf8)
        let contract = try #require(proto.range(of: "syntax = "))
        let quoted = try #require(try blocks("proto").first)
        #expect(
            String(proto[contract.lowerBound...]).trimmingCharacters(in: .newlines) == quoted.trimmingCharacters(in: .newlines))
    }

    @Test func protocolPage_listsTheDefaultLimits() throws {
        let limits = Limits()
        let defaults = [
            limits.frameBytesMax, limits.openCallsMax, limits.anonymousOpenCallsMax, limits.bytesInFlightMax,
            limits.connectionsMax,
            limits.handshakeMillisecondsMax, limits.idleMillisecondsMax, limits.idleMillisecondsMax,
            limits.slowReaderMillisecondsMax, limits.outputBytesMax, limits.anonymousOutputBytesMax,
            limits.outputBytesTotalMax, limits.slowWriterMillisecondsMax,
            limits.methodBytesMax, limits.nameBytesMax, limits.textBytesMax, limits.cursorBytesMax, limits.labelsMax,
            limits.topicsMax, limits.callMilliseconds, limits.callMillisecondsMax, limits.requestKeyDaysMax,
            limits.requestKeyAheadMillisecondsMax, limits.keptAnswerBytesMax, limits.happenedAtDaysMax,
            limits.happenedAheadMillisecondsMax,
        ]
        let told = try rows().filter { $0.count == 3 }.compactMap { Int($0[1]) }
        #expect(told == defaults)
    }

    @Test func protocolPage_listsTheWiresReasons() throws {
        let problems: [Problem] = [
            .protocolViolated(""), .frameTooLarge(bytes: 1, limit: 1), .frameTooLarge(bytes: 1, limit: 1),
            .tooManyCalls(limit: 1), .draining, .connectionIdle, .peerTooSlow(""), .certificateRefused(""),
        ]
        let told = try rows().filter { $0.count == 4 && Int($0[1]) != nil }.map { "\($0[0]) \($0[1])" }
        #expect(told == problems.map { "\($0.reason) \($0.status.rawValue)" })
        let host = Repository.root.appendingPathComponent("Proto/lectern/host/v1/host.proto")
        let listed = try String(contentsOf: host, encoding: .utf8)
        for problem in problems { #expect(listed.contains("\(problem.reason) = "), "\(problem.reason)") }
    }

    @Test func protocolPage_listsThePluginsTopics() throws {
        let plugins = Repository.root.appendingPathComponent("Plugins")
        let paths = try #require(FileManager.default.enumerator(at: plugins, includingPropertiesForKeys: nil))
        var told: Set<String> = []
        for case let path as URL in paths where path.pathExtension == "swift" {
            let text = try String(contentsOf: path, encoding: .utf8)
            told.formUnion(text.matches(of: /topic: "([a-z_.]+)", kind/).map { String($0.1) })
        }
        // A partner's own topic is told with its name before it.
        let listed = try rows().filter { $0.count == 4 }.compactMap { $0[0].wholeMatch(of: /(partner\.NAME\.)?([a-z]+\.[a-z_]+)/).map { String($0.2) } }
        #expect(!told.isEmpty && Set(listed) == told)
    }

    @Test func protocolPage_namesAllStatuses() throws {
        let page = try page().replacingOccurrences(of: "\n", with: " ")
        for number in 0...16 as ClosedRange<Int32> {
            #expect(page.contains("\(number) \(Status(rawValue: number).name)"), "\(number)")
        }
        #expect(Status(rawValue: 17).name == "STATUS_17" && Status(rawValue: -1).name == "STATUS_-1")
    }
}
