// The hand-written frames against the generated messages of wire.proto, which LecternCodegenTests compares with Google's protobuf.

internal import LecternMessages
import LecternTestSupport
internal import LecternTesting
internal import LecternWire
internal import Testing
internal import WireMessages

@Suite struct AgreementTests {
    @Test func frames_encoded_areDecodedByTheMessages() throws {
        var random = SeededRandom(seed: 3)
        for _ in 0..<5_000 {
            let frame = random.frame()
            let message = try Wire.Frame(Array(encoded(frame)[5...]))
            #expect(message == wire(frame))
        }
    }

    @Test func messages_encoded_areDecodedAsFrames() throws {
        var random = SeededRandom(seed: 4)
        for _ in 0..<5_000 {
            let frame = random.frame()
            let bytes = try wire(frame).encoded()
            #expect(try decode([prefixed(bytes)]) == [frame])
            #expect(bytes == Array(encoded(frame)[5...]))
        }
    }

    private func wire(_ frame: Frame) -> Wire.Frame {
        var message = Wire.Frame()
        message.call = frame.call
        switch frame.kind {
        case .open(let open): message.kind = .open(wire(open))
        case .item(let item):
            var out = Wire.Item()
            out.message = item.message
            out.last = item.last
            out.cursor = item.cursor
            out.itemKey = item.itemKey
            message.kind = .item(out)
        case .close(let close): message.kind = .close(wire(close))
        case .cancel: message.kind = .cancel(Wire.Cancel())
        case .credit(let items):
            var out = Wire.Credit()
            out.items = items
            message.kind = .credit(out)
        case .hello(let hello):
            var out = Wire.Hello()
            out.name = hello.name
            out.maxFrameBytes = hello.frameBytesMax
            out.maxOpenCalls = hello.openCallsMax
            out.protocol = hello.version
            message.kind = .hello(out)
        case .ping(let echo):
            var out = Wire.Ping()
            out.echo = echo
            message.kind = .ping(out)
        case .pong(let echo):
            var out = Wire.Pong()
            out.echo = echo
            message.kind = .pong(out)
        case .drain(let grace):
            var out = Wire.Drain()
            out.graceMs = grace
            message.kind = .drain(out)
        case .unknown: break
        }
        return message
    }

    private func wire(_ open: Frame.Open) -> Wire.Open {
        var out = Wire.Open()
        out.method = open.method
        out.message = open.message
        out.timeoutMs = open.timeoutMilliseconds
        out.requestKey = open.requestKey
        out.session = open.session
        out.more = open.more
        out.labels = open.labels.map(wire)
        out.credit = open.credit
        out.happenedAtMs = open.happenedAtMilliseconds
        out.deviceSequence = open.deviceSequence
        return out
    }

    private func wire(_ close: Frame.Close) -> Wire.Close {
        var out = Wire.Close()
        out.status = close.status.rawValue
        out.message = close.message
        out.cursor = close.cursor
        if let problem = close.problem {
            var inner = Wire.Problem()
            inner.reason = problem.reason
            inner.message = problem.message
            inner.facts = problem.facts.map(wire)
            inner.retryAfterMs = problem.retryAfterMilliseconds
            out.problem = inner
        }
        return out
    }

    private func wire(_ label: Label) -> Wire.Label {
        var out = Wire.Label()
        out.name = label.name
        out.value = label.value
        return out
    }
}
