// From the bytes of one frame to a Frame: protobuf by hand, with limits and checked texts.

/// Decodes frames. Holds the name of the last method that it saw, so that a terminal which calls one
/// method again and again costs no new string; one decoder may serve any number of connections.
package struct FrameDecoder: Sendable {
    private let limits: Limits
    private var method = ""
    private var methodBytes: [UInt8] = []

    /// Makes a decoder.
    /// - Parameter limits: what texts and lists may hold.
    package init(limits: Limits) {
        self.limits = limits
    }

    /// Decodes a frame.
    /// - Parameters:
    ///   - bytes: where it lies.
    ///   - range: which bytes are the frame, without its prefix.
    /// - Returns: the frame; its kind is `unknown` when it has none that this build knows.
    /// - Throws: FrameError when the bytes are no frame.
    package mutating func decode(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(FrameError) -> Frame {
        var frame = Frame(call: 0, .unknown)
        var at = range.lowerBound
        let end = range.upperBound
        while at < end {
            let (number, kind) = try WireFields.tag(bytes, &at, end)
            switch (number, kind) {
            case (1, .varint):
                frame.call = UInt32(truncatingIfNeeded: try WireFields.varint(bytes, &at, end))
            case (2...10, .bytes):
                let inner = try WireFields.range(bytes, &at, end)
                try decodeKind(bytes, inner, number, &frame.kind)
            default:
                // A kind that is not known takes the place of an earlier one only if it is part of the
                // oneof, which nobody can tell; so it is passed over like any other field.
                try WireFields.skip(bytes, &at, end, number: number, kind: kind)
            }
        }
        return frame
    }

    private mutating func decodeKind(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ number: UInt64, _ kind: inout Frame.Kind
    ) throws(FrameError) {
        switch number {
        case 2:
            var open = Frame.Open()
            if case .open(let earlier) = kind { open = earlier }
            try decodeOpen(bytes, range, &open)
            kind = .open(open)
        case 3:
            var item = Frame.Item()
            if case .item(let earlier) = kind { item = earlier }
            try decodeItem(bytes, range, &item)
            kind = .item(item)
        case 4:
            var close = Frame.Close()
            if case .close(let earlier) = kind { close = earlier }
            try decodeClose(bytes, range, &close)
            kind = .close(close)
        case 5:
            try skipAll(bytes, range)
            kind = .cancel
        case 6:
            var items: UInt32 = 0
            if case .credit(let earlier) = kind { items = earlier }
            kind = .credit(try number32(bytes, range, earlier: items))
        case 7:
            var hello = Frame.Hello(version: 0)
            if case .hello(let earlier) = kind { hello = earlier }
            try decodeHello(bytes, range, &hello)
            kind = .hello(hello)
        case 8:
            var echo: UInt64 = 0
            if case .ping(let earlier) = kind { echo = earlier }
            kind = .ping(try decodeEcho(bytes, range, earlier: echo))
        case 9:
            var echo: UInt64 = 0
            if case .pong(let earlier) = kind { echo = earlier }
            kind = .pong(try decodeEcho(bytes, range, earlier: echo))
        default:
            var grace: UInt32 = 0
            if case .drain(let earlier) = kind { grace = earlier }
            kind = .drain(graceMilliseconds: try number32(bytes, range, earlier: grace))
        }
    }

    private mutating func decodeOpen(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ open: inout Frame.Open
    ) throws(FrameError) {
        var at = range.lowerBound
        let end = range.upperBound
        while at < end {
            let (number, kind) = try WireFields.tag(bytes, &at, end)
            switch (number, kind) {
            case (1, .bytes): open.method = try methodName(bytes, try WireFields.range(bytes, &at, end))
            case (2, .bytes): open.message = WireFields.array(bytes, try WireFields.range(bytes, &at, end))
            case (3, .varint): open.timeoutMilliseconds = UInt32(truncatingIfNeeded: try WireFields.varint(bytes, &at, end))
            case (4, .bytes): open.requestKey = try name(bytes, try WireFields.range(bytes, &at, end), "a request key")
            case (5, .bytes): open.session = try name(bytes, try WireFields.range(bytes, &at, end), "a session")
            case (6, .varint): open.more = try WireFields.varint(bytes, &at, end) != 0
            case (7, .bytes):
                guard open.labels.count < limits.labelsMax else { throw .malformed("a call has too many labels") }
                open.labels.append(try label(bytes, try WireFields.range(bytes, &at, end)))
            case (8, .varint): open.credit = UInt32(truncatingIfNeeded: try WireFields.varint(bytes, &at, end))
            case (9, .varint): open.happenedAtMilliseconds = Int64(bitPattern: try WireFields.varint(bytes, &at, end))
            case (10, .varint): open.deviceSequence = try WireFields.varint(bytes, &at, end)
            default: try WireFields.skip(bytes, &at, end, number: number, kind: kind)
            }
        }
    }

    private func decodeItem(_ bytes: Span<UInt8>, _ range: Range<Int>, _ item: inout Frame.Item) throws(FrameError) {
        var at = range.lowerBound
        let end = range.upperBound
        while at < end {
            let (number, kind) = try WireFields.tag(bytes, &at, end)
            switch (number, kind) {
            case (1, .bytes): item.message = WireFields.array(bytes, try WireFields.range(bytes, &at, end))
            case (2, .varint): item.last = try WireFields.varint(bytes, &at, end) != 0
            case (3, .bytes): item.cursor = try cursor(bytes, try WireFields.range(bytes, &at, end))
            case (4, .bytes): item.itemKey = try name(bytes, try WireFields.range(bytes, &at, end), "an item key")
            default: try WireFields.skip(bytes, &at, end, number: number, kind: kind)
            }
        }
    }

    private func decodeClose(_ bytes: Span<UInt8>, _ range: Range<Int>, _ close: inout Frame.Close) throws(FrameError) {
        var at = range.lowerBound
        let end = range.upperBound
        while at < end {
            let (number, kind) = try WireFields.tag(bytes, &at, end)
            switch (number, kind) {
            case (1, .varint):
                close.status = Status(rawValue: Int32(truncatingIfNeeded: try WireFields.varint(bytes, &at, end)))
            case (2, .bytes): close.message = WireFields.array(bytes, try WireFields.range(bytes, &at, end))
            case (3, .bytes):
                var problem = close.problem ?? Problem(status: .ok, reason: "")
                try decodeProblem(bytes, try WireFields.range(bytes, &at, end), &problem)
                close.problem = problem
            case (4, .bytes): close.cursor = try cursor(bytes, try WireFields.range(bytes, &at, end))
            default: try WireFields.skip(bytes, &at, end, number: number, kind: kind)
            }
        }
        close.problem?.status = close.status
    }

    private func decodeProblem(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ problem: inout Problem
    ) throws(FrameError) {
        var at = range.lowerBound
        let end = range.upperBound
        while at < end {
            let (number, kind) = try WireFields.tag(bytes, &at, end)
            switch (number, kind) {
            case (1, .bytes): problem.reason = try name(bytes, try WireFields.range(bytes, &at, end), "a reason")
            case (2, .bytes):
                let text = try WireFields.range(bytes, &at, end)
                problem.message = try WireFields.text(bytes, text, "a problem's message", limits.textBytesMax)
            case (3, .bytes):
                guard problem.facts.count < limits.factsMax else { throw .malformed("a problem has too many facts") }
                problem.facts.append(try label(bytes, try WireFields.range(bytes, &at, end)))
            case (4, .varint):
                problem.retryAfterMilliseconds = UInt32(truncatingIfNeeded: try WireFields.varint(bytes, &at, end))
            default: try WireFields.skip(bytes, &at, end, number: number, kind: kind)
            }
        }
    }

    private func decodeHello(_ bytes: Span<UInt8>, _ range: Range<Int>, _ hello: inout Frame.Hello) throws(FrameError) {
        var at = range.lowerBound
        let end = range.upperBound
        while at < end {
            let (number, kind) = try WireFields.tag(bytes, &at, end)
            switch (number, kind) {
            case (1, .bytes): hello.name = try name(bytes, try WireFields.range(bytes, &at, end), "a peer's name")
            case (2, .varint): hello.frameBytesMax = UInt32(truncatingIfNeeded: try WireFields.varint(bytes, &at, end))
            case (3, .varint): hello.openCallsMax = UInt32(truncatingIfNeeded: try WireFields.varint(bytes, &at, end))
            case (4, .varint): hello.version = UInt32(truncatingIfNeeded: try WireFields.varint(bytes, &at, end))
            default: try WireFields.skip(bytes, &at, end, number: number, kind: kind)
            }
        }
    }
}

// The parts that several kinds share.
extension FrameDecoder {
    private func skipAll(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(FrameError) {
        var at = range.lowerBound
        while at < range.upperBound {
            let (number, kind) = try WireFields.tag(bytes, &at, range.upperBound)
            try WireFields.skip(bytes, &at, range.upperBound, number: number, kind: kind)
        }
    }

    /// A message whose only field is number 1, uint32.
    private func number32(_ bytes: Span<UInt8>, _ range: Range<Int>, earlier: UInt32) throws(FrameError) -> UInt32 {
        var value = earlier
        var at = range.lowerBound
        while at < range.upperBound {
            let (number, kind) = try WireFields.tag(bytes, &at, range.upperBound)
            if number == 1, kind == .varint {
                value = UInt32(truncatingIfNeeded: try WireFields.varint(bytes, &at, range.upperBound))
            } else {
                try WireFields.skip(bytes, &at, range.upperBound, number: number, kind: kind)
            }
        }
        return value
    }

    private func decodeEcho(_ bytes: Span<UInt8>, _ range: Range<Int>, earlier: UInt64) throws(FrameError) -> UInt64 {
        var value = earlier
        var at = range.lowerBound
        while at < range.upperBound {
            let (number, kind) = try WireFields.tag(bytes, &at, range.upperBound)
            if number == 1, kind == .fixed64 {
                value = try WireFields.fixed64(bytes, &at, range.upperBound)
            } else {
                try WireFields.skip(bytes, &at, range.upperBound, number: number, kind: kind)
            }
        }
        return value
    }

    private func label(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(FrameError) -> Label {
        var label = Label(name: "", value: "")
        var at = range.lowerBound
        let end = range.upperBound
        while at < end {
            let (number, kind) = try WireFields.tag(bytes, &at, end)
            switch (number, kind) {
            case (1, .bytes): label.name = try name(bytes, try WireFields.range(bytes, &at, end), "a label's name")
            case (2, .bytes):
                let value = try WireFields.range(bytes, &at, end)
                label.value = try WireFields.text(bytes, value, "a label's value", limits.textBytesMax)
            default: try WireFields.skip(bytes, &at, end, number: number, kind: kind)
            }
        }
        return label
    }

    private func name(_ bytes: Span<UInt8>, _ range: Range<Int>, _ what: StaticString) throws(FrameError) -> String {
        try WireFields.text(bytes, range, what, limits.nameBytesMax)
    }

    private func cursor(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(FrameError) -> [UInt8] {
        guard range.count <= limits.cursorBytesMax else {
            throw .malformed("a cursor has more than \(limits.cursorBytesMax) bytes")
        }
        return WireFields.array(bytes, range)
    }

    private mutating func methodName(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(FrameError) -> String {
        if range.count == methodBytes.count {
            var same = true
            for index in 0..<methodBytes.count where methodBytes[index] != bytes[range.lowerBound + index] {
                same = false
                break
            }
            if same { return method }
        }
        method = try WireFields.text(bytes, range, "a method's name", limits.methodBytesMax)
        methodBytes = WireFields.array(bytes, range)
        return method
    }
}
