// Decodes the bytes of one frame: protobuf by hand, with limits and checked texts.

internal import LecternProtobuf

/// Decodes frames. Immutable: one decoder may serve any number of connections.
package final class FrameDecoder: Sendable {
    private let limits: Limits
    private let methods: MethodNames

    /// Makes a decoder.
    /// - Parameters:
    ///   - limits: what texts and lists may hold.
    ///   - methods: the known method names, which are found without making a string.
    package init(limits: Limits, methods: MethodNames = MethodNames([])) {
        self.limits = limits
        self.methods = methods
    }

    /// Reads an Open frame in place.
    /// - Parameters:
    ///   - bytes: the buffer with the frame.
    ///   - range: which bytes are the frame, without its prefix.
    ///   - opening: is set if the frame is the number of a call and then one Open, as every protobuf library writes it.
    /// - Returns: the number of the call; nil for any other frame, which `decode` takes.
    /// - Throws: FrameError when the bytes are no frame.
    package func readOpenFrame(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ opening: inout OpenFrameView
    ) throws(FrameError) -> UInt32? {
        var at = range.lowerBound
        guard range.count > 4, bytes[at] == 1 << 3 | 0 else { return nil }
        at += 1
        let number = UInt32(truncatingIfNeeded: try FrameFields.varint(bytes, &at, range.upperBound))
        guard at < range.upperBound, bytes[at] == 2 << 3 | 2 else { return nil }
        at += 1
        let inner = try FrameFields.range(bytes, &at, range.upperBound)
        guard at == range.upperBound else { return nil }
        opening = OpenFrameView()
        try readParts(bytes, inner, &opening)
        return number
    }

    /// Copies an Open frame out of its bytes.
    /// - Parameters:
    ///   - opening: what `readOpenFrame` gave.
    ///   - bytes: the same bytes.
    /// - Returns: the frame with copies of its texts and bytes.
    package func open(_ opening: OpenFrameView, _ bytes: Span<UInt8>) -> Frame.Open {
        var open = Frame.Open()
        complete(&open, opening, bytes)
        return open
    }

    /// Decodes a frame.
    /// - Parameters:
    ///   - bytes: the buffer with the frame.
    ///   - range: which bytes are the frame, without its prefix.
    /// - Returns: the frame; its kind is `unknown` when it has none that this build knows.
    /// - Throws: FrameError when the bytes are no frame.
    package func decode(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(FrameError) -> Frame {
        var frame = Frame(call: 0, .unknown)
        var at = range.lowerBound
        let end = range.upperBound
        while at < end {
            let (number, type) = try FrameFields.tag(bytes, &at, end)
            switch (number, type) {
            case (1, .varint):
                frame.call = UInt32(truncatingIfNeeded: try FrameFields.varint(bytes, &at, end))
            case (2...10, .bytes):
                let inner = try FrameFields.range(bytes, &at, end)
                try decodeKind(bytes, inner, number, &frame.kind)
            default:
                // An unknown kind would replace an earlier one only if it is part of the oneof, which can't be known here;
                // it is skipped like any unknown field.
                try FrameFields.skip(bytes, &at, end, number: number, type: type)
            }
        }
        return frame
    }

    private func decodeKind(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ number: Int, _ kind: inout Frame.Kind
    ) throws(FrameError) {
        switch number {
        case 2:
            var open = Frame.Open()
            if case .open(let earlier) = kind { open = earlier }
            var opening = OpenFrameView(numbersOf: open)
            try readParts(bytes, range, &opening, labelsBefore: open.labels.count)
            complete(&open, opening, bytes)
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

    private func readParts(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ opening: inout OpenFrameView, labelsBefore: Int = 0
    ) throws(FrameError) {
        var at = range.lowerBound
        let end = range.upperBound
        var labels = labelsBefore
        while at < end {
            let begin = at
            let tag = try FrameFields.varint(bytes, &at, end)
            switch tag {
            case 1 << 3 | 2:
                let name = try FrameFields.range(bytes, &at, end)
                opening.method = OpenFrameView.Part(name)
                opening.methodIndex = methods.index(of: bytes, name)
                if opening.methodIndex == nil { try FrameFields.check(bytes, name, "a method's name", limits.methodBytesMax) }
            case 2 << 3 | 2: opening.message = OpenFrameView.Part(try FrameFields.range(bytes, &at, end))
            case 3 << 3 | 0: opening.timeoutMilliseconds = UInt32(truncatingIfNeeded: try FrameFields.varint(bytes, &at, end))
            case 4 << 3 | 2: opening.requestKey = try checked(bytes, &at, end, "a request key")
            case 5 << 3 | 2: opening.session = try checked(bytes, &at, end, "a session")
            case 6 << 3 | 0: opening.more = try FrameFields.varint(bytes, &at, end) != 0
            case 7 << 3 | 2:
                guard labels < limits.labelsMax else { throw .malformed("a call has too many labels") }
                labels += 1
                try eachLabelField(bytes, try FrameFields.range(bytes, &at, end)) { _, _ in }
                opening.labels = opening.labels.extended(to: begin..<at)
            case 8 << 3 | 0: opening.credit = UInt32(truncatingIfNeeded: try FrameFields.varint(bytes, &at, end))
            case 9 << 3 | 0: opening.happenedAtMilliseconds = Int64(bitPattern: try FrameFields.varint(bytes, &at, end))
            case 10 << 3 | 0: opening.deviceSequence = try FrameFields.varint(bytes, &at, end)
            default:
                let (number, type) = try FrameFields.field(tag)
                try FrameFields.skip(bytes, &at, end, number: number, type: type)
            }
        }
    }

    /// Adds the fields of a view, which were checked when it was read.
    private func complete(_ open: inout Frame.Open, _ opening: OpenFrameView, _ bytes: Span<UInt8>) {
        if let index = opening.methodIndex {
            open.method = methods[Int(index)]
        } else if opening.method.isPresent {
            open.method = FrameFields.string(bytes, opening.method.range)
        }
        if opening.message.isPresent { open.message = FrameFields.array(bytes, opening.message.range) }
        if opening.requestKey.isPresent { open.requestKey = FrameFields.string(bytes, opening.requestKey.range) }
        if opening.session.isPresent { open.session = FrameFields.string(bytes, opening.session.range) }
        open.timeoutMilliseconds = opening.timeoutMilliseconds
        open.more = opening.more
        open.credit = opening.credit
        open.happenedAtMilliseconds = opening.happenedAtMilliseconds
        open.deviceSequence = opening.deviceSequence
        eachLabel(of: opening, bytes) { name, value in
            open.labels.append(Label(name: FrameFields.string(bytes, name), value: FrameFields.string(bytes, value)))
        }
    }

    /// The value of an opening's first label of a name.
    /// - Parameters:
    ///   - name: the label's name.
    ///   - opening: what `readOpenFrame` gave.
    ///   - bytes: the same bytes.
    /// - Returns: where the value lies; nil without such a label.
    package func label(_ name: StaticString, of opening: OpenFrameView, _ bytes: Span<UInt8>) -> Range<Int>? {
        guard opening.labels.isPresent else { return nil }
        var found: Range<Int>?
        eachLabel(of: opening, bytes) { other, value in
            if found == nil, FrameFields.isEqual(bytes, other, name) { found = value }
        }
        return found
    }

    /// The text of a part of an opening.
    /// - Parameters:
    ///   - range: a part that `readOpenFrame` has checked to be text.
    ///   - bytes: the same bytes.
    package func text(_ range: Range<Int>, _ bytes: Span<UInt8>) -> String { FrameFields.string(bytes, range) }

    private func eachLabel(of opening: OpenFrameView, _ bytes: Span<UInt8>, _ body: (Range<Int>, Range<Int>) -> Void) {
        guard opening.labels.isPresent else { return }
        var at = opening.labels.range.lowerBound
        let end = opening.labels.range.upperBound
        do {
            while at < end {
                let (number, type) = try FrameFields.tag(bytes, &at, end)
                guard number == 7, type == .bytes else {
                    try FrameFields.skip(bytes, &at, end, number: number, type: type)
                    continue
                }
                var name = 0..<0
                var value = 0..<0
                try eachLabelField(bytes, try FrameFields.range(bytes, &at, end)) { number, range in
                    if number == 1 { name = range } else { value = range }
                }
                body(name, value)
            }
        } catch {
            preconditionFailure("labels that were read once can't be read again: \(error)")
        }
    }

    private func decodeItem(_ bytes: Span<UInt8>, _ range: Range<Int>, _ item: inout Frame.Item) throws(FrameError) {
        var at = range.lowerBound
        let end = range.upperBound
        while at < end {
            let (number, type) = try FrameFields.tag(bytes, &at, end)
            switch (number, type) {
            case (1, .bytes): item.message = FrameFields.array(bytes, try FrameFields.range(bytes, &at, end))
            case (2, .varint): item.last = try FrameFields.varint(bytes, &at, end) != 0
            case (3, .bytes): item.cursor = try cursor(bytes, try FrameFields.range(bytes, &at, end))
            case (4, .bytes): item.itemKey = try name(bytes, try FrameFields.range(bytes, &at, end), "an item key")
            default: try FrameFields.skip(bytes, &at, end, number: number, type: type)
            }
        }
    }

    private func decodeClose(_ bytes: Span<UInt8>, _ range: Range<Int>, _ close: inout Frame.Close) throws(FrameError) {
        var at = range.lowerBound
        let end = range.upperBound
        while at < end {
            let (number, type) = try FrameFields.tag(bytes, &at, end)
            switch (number, type) {
            case (1, .varint):
                close.status = Status(rawValue: Int32(truncatingIfNeeded: try FrameFields.varint(bytes, &at, end)))
            case (2, .bytes): close.message = FrameFields.array(bytes, try FrameFields.range(bytes, &at, end))
            case (3, .bytes):
                var problem = close.problem ?? Problem(status: .ok, reason: "")
                try decodeProblem(bytes, try FrameFields.range(bytes, &at, end), &problem)
                close.problem = problem
            case (4, .bytes): close.cursor = try cursor(bytes, try FrameFields.range(bytes, &at, end))
            default: try FrameFields.skip(bytes, &at, end, number: number, type: type)
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
            let (number, type) = try FrameFields.tag(bytes, &at, end)
            switch (number, type) {
            case (1, .bytes): problem.reason = try name(bytes, try FrameFields.range(bytes, &at, end), "a reason")
            case (2, .bytes):
                let text = try FrameFields.range(bytes, &at, end)
                problem.message = try FrameFields.text(bytes, text, "a problem's message", limits.textBytesMax)
            case (3, .bytes):
                guard problem.facts.count < limits.factsMax else { throw .malformed("a problem has too many facts") }
                problem.facts.append(try label(bytes, try FrameFields.range(bytes, &at, end)))
            case (4, .varint):
                problem.retryAfterMilliseconds = UInt32(truncatingIfNeeded: try FrameFields.varint(bytes, &at, end))
            default: try FrameFields.skip(bytes, &at, end, number: number, type: type)
            }
        }
    }

    private func decodeHello(_ bytes: Span<UInt8>, _ range: Range<Int>, _ hello: inout Frame.Hello) throws(FrameError) {
        var at = range.lowerBound
        let end = range.upperBound
        while at < end {
            let (number, type) = try FrameFields.tag(bytes, &at, end)
            switch (number, type) {
            case (1, .bytes): hello.name = try name(bytes, try FrameFields.range(bytes, &at, end), "a peer's name")
            case (2, .varint): hello.frameBytesMax = UInt32(truncatingIfNeeded: try FrameFields.varint(bytes, &at, end))
            case (3, .varint): hello.openCallsMax = UInt32(truncatingIfNeeded: try FrameFields.varint(bytes, &at, end))
            case (4, .varint): hello.version = UInt32(truncatingIfNeeded: try FrameFields.varint(bytes, &at, end))
            default: try FrameFields.skip(bytes, &at, end, number: number, type: type)
            }
        }
    }
}

// The parts that several kinds share.
extension FrameDecoder {
    private func skipAll(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(FrameError) {
        var at = range.lowerBound
        while at < range.upperBound {
            let (number, type) = try FrameFields.tag(bytes, &at, range.upperBound)
            try FrameFields.skip(bytes, &at, range.upperBound, number: number, type: type)
        }
    }

    /// A message whose only field is number 1, uint32.
    private func number32(_ bytes: Span<UInt8>, _ range: Range<Int>, earlier: UInt32) throws(FrameError) -> UInt32 {
        var value = earlier
        var at = range.lowerBound
        while at < range.upperBound {
            let (number, type) = try FrameFields.tag(bytes, &at, range.upperBound)
            if number == 1, type == .varint {
                value = UInt32(truncatingIfNeeded: try FrameFields.varint(bytes, &at, range.upperBound))
            } else {
                try FrameFields.skip(bytes, &at, range.upperBound, number: number, type: type)
            }
        }
        return value
    }

    private func decodeEcho(_ bytes: Span<UInt8>, _ range: Range<Int>, earlier: UInt64) throws(FrameError) -> UInt64 {
        var value = earlier
        var at = range.lowerBound
        while at < range.upperBound {
            let (number, type) = try FrameFields.tag(bytes, &at, range.upperBound)
            if number == 1, type == .fixed64 {
                value = try FrameFields.fixed64(bytes, &at, range.upperBound)
            } else {
                try FrameFields.skip(bytes, &at, range.upperBound, number: number, type: type)
            }
        }
        return value
    }

    private func label(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(FrameError) -> Label {
        var label = Label(name: "", value: "")
        try eachLabelField(bytes, range) { number, range in
            let text = FrameFields.string(bytes, range)
            if number == 1 { label.name = text } else { label.value = text }
        }
        return label
    }

    /// Checks a label and gives its name (1) and value (2).
    private func eachLabelField(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ body: (Int, Range<Int>) -> Void
    ) throws(FrameError) {
        var at = range.lowerBound
        let end = range.upperBound
        while at < end {
            let (number, type) = try FrameFields.tag(bytes, &at, end)
            switch (number, type) {
            case (1, .bytes): body(1, try checked(bytes, &at, end, "a label's name").range)
            case (2, .bytes):
                let value = try FrameFields.range(bytes, &at, end)
                try FrameFields.check(bytes, value, "a label's value", limits.textBytesMax)
                body(2, value)
            default: try FrameFields.skip(bytes, &at, end, number: number, type: type)
            }
        }
    }

    private func checked(
        _ bytes: Span<UInt8>, _ at: inout Int, _ end: Int, _ what: StaticString
    ) throws(FrameError) -> OpenFrameView.Part {
        let range = try FrameFields.range(bytes, &at, end)
        try FrameFields.check(bytes, range, what, limits.nameBytesMax)
        return OpenFrameView.Part(range)
    }

    private func name(_ bytes: Span<UInt8>, _ range: Range<Int>, _ what: StaticString) throws(FrameError) -> String {
        try FrameFields.text(bytes, range, what, limits.nameBytesMax)
    }

    private func cursor(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(FrameError) -> [UInt8] {
        guard range.count <= limits.cursorBytesMax else {
            throw .malformed("a cursor has more than \(limits.cursorBytesMax) bytes")
        }
        return FrameFields.array(bytes, range)
    }
}
