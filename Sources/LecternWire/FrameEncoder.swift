// From a Frame to bytes with their prefix, appended to a buffer that may hold more frames already.

internal import LecternProtobuf

/// Encodes frames.
package enum FrameEncoder {
    /// The bytes before each frame.
    package static let prefixBytes = 5

    /// Appends a frame with its prefix.
    /// - Parameters:
    ///   - frame: what to say; a frame of kind `unknown` says only its call.
    ///   - bytes: where to.
    package static func append(_ frame: Frame, to bytes: inout [UInt8]) {
        let body = bodySize(frame.kind)
        let size = frameSize(call: frame.call, kind: frame.kind, body: body)
        bytes.reserveCapacity(grown(bytes, by: size + prefixBytes))
        bytes.append(0)
        bytes.append(UInt8(truncatingIfNeeded: size >> 24))
        bytes.append(UInt8(truncatingIfNeeded: size >> 16))
        bytes.append(UInt8(truncatingIfNeeded: size >> 8))
        bytes.append(UInt8(truncatingIfNeeded: size))
        appendNumber(1, UInt64(frame.call), &bytes)
        let field = number(frame.kind)
        guard field != 0 else { return }
        bytes.append(UInt8(field << 3 | 2))
        Varint.append(UInt64(body), to: &bytes)
        appendBody(frame.kind, &bytes)
    }

    /// Appends the Close of a call that was answered: what `append` writes for it, in one piece.
    /// - Parameters:
    ///   - message: the answer's bytes.
    ///   - call: the client's number for the call.
    ///   - bytes: where to.
    package static func appendAnswer(_ message: RawSpan, call: UInt32, to bytes: inout [UInt8]) {
        let body = bytesSize(message.byteCount)
        let size = numberSize(UInt64(call)) + 1 + Varint.size(UInt64(body)) + body
        bytes.reserveCapacity(grown(bytes, by: size + prefixBytes))
        bytes.append(addingCapacity: prefixBytes + size) { (head: inout OutputSpan<UInt8>) in
            head.append(0)
            head.append(UInt8(truncatingIfNeeded: size >> 24))
            head.append(UInt8(truncatingIfNeeded: size >> 16))
            head.append(UInt8(truncatingIfNeeded: size >> 8))
            head.append(UInt8(truncatingIfNeeded: size))
            head.append(1 << 3)
            Varint.append(UInt64(call), to: &head)
            head.append(4 << 3 | 2)
            Varint.append(UInt64(body), to: &head)
            if message.isEmpty { return }
            head.append(2 << 3 | 2)
            Varint.append(UInt64(message.byteCount), to: &head)
            unsafe head.withUnsafeMutableBufferPointer { room, count in
                let rest = unsafe UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: room[count...]))
                unsafe message.withUnsafeBytes { unsafe rest.copyMemory(from: $0) }
                count += message.byteCount
            }
        }
    }

    /// The bytes of an answer's frame beside the answer itself, at most.
    package static let answerHeadBytesMax = 22

    /// The size of a frame without its prefix, in bytes.
    /// - Parameter frame: the frame.
    package static func size(_ frame: Frame) -> Int {
        frameSize(call: frame.call, kind: frame.kind, body: bodySize(frame.kind))
    }

    private static func grown(_ bytes: [UInt8], by size: Int) -> Int {
        let needed = bytes.count + size
        return needed <= bytes.capacity ? 0 : max(needed, 2 * bytes.capacity)
    }

    private static func frameSize(call: UInt32, kind: Frame.Kind, body: Int) -> Int {
        let head = numberSize(UInt64(call))
        return number(kind) == 0 ? head : head + 1 + Varint.size(UInt64(body)) + body
    }

    private static func number(_ kind: Frame.Kind) -> Int {
        switch kind {
        case .open: 2
        case .item: 3
        case .close: 4
        case .cancel: 5
        case .credit: 6
        case .hello: 7
        case .ping: 8
        case .pong: 9
        case .drain: 10
        case .unknown: 0
        }
    }

    private static func bodySize(_ kind: Frame.Kind) -> Int {
        switch kind {
        case .open(let open): openSize(open)
        case .item(let item):
            bytesSize(item.message.count) + (item.last ? 2 : 0) + bytesSize(item.cursor.count)
                + bytesSize(item.itemKey.utf8.count)
        case .close(let close):
            numberSize(UInt64(bitPattern: Int64(close.status.rawValue))) + bytesSize(close.message.count)
                + (close.problem.map { nestedSize(problemSize($0)) } ?? 0) + bytesSize(close.cursor.count)
        case .cancel, .unknown: 0
        case .credit(let items): numberSize(UInt64(items))
        case .hello(let hello):
            bytesSize(hello.name.utf8.count) + numberSize(UInt64(hello.frameBytesMax))
                + numberSize(UInt64(hello.openCallsMax)) + numberSize(UInt64(hello.version))
        case .ping(let echo), .pong(let echo): echo == 0 ? 0 : 9
        case .drain(let grace): numberSize(UInt64(grace))
        }
    }

    private static func openSize(_ open: Frame.Open) -> Int {
        var size = bytesSize(open.method.utf8.count) + bytesSize(open.message.count)
        size += numberSize(UInt64(open.timeoutMilliseconds)) + bytesSize(open.requestKey.utf8.count)
        size += bytesSize(open.session.utf8.count) + (open.more ? 2 : 0)
        for label in open.labels { size += nestedSize(labelSize(label)) }
        size += numberSize(UInt64(open.credit))
        size += numberSize(UInt64(bitPattern: open.happenedAtMilliseconds)) + numberSize(open.deviceSequence)
        return size
    }

    private static func problemSize(_ problem: Problem) -> Int {
        var size = bytesSize(problem.reason.utf8.count) + bytesSize(problem.message.utf8.count)
        for fact in problem.facts { size += nestedSize(labelSize(fact)) }
        return size + numberSize(UInt64(problem.retryAfterMilliseconds))
    }

    private static func labelSize(_ label: Label) -> Int {
        bytesSize(label.name.utf8.count) + bytesSize(label.value.utf8.count)
    }

    /// A nested message is written even when it is empty.
    private static func nestedSize(_ body: Int) -> Int { 1 + Varint.size(UInt64(body)) + body }
    private static func bytesSize(_ count: Int) -> Int { count == 0 ? 0 : 1 + Varint.size(UInt64(count)) + count }
    private static func numberSize(_ value: UInt64) -> Int { value == 0 ? 0 : 1 + Varint.size(value) }
}

// What is written, field by field.
extension FrameEncoder {
    private static func appendBody(_ kind: Frame.Kind, _ bytes: inout [UInt8]) {
        switch kind {
        case .open(let open): appendOpen(open, &bytes)
        case .item(let item):
            appendBytes(1, item.message, &bytes)
            if item.last { appendNumber(2, 1, &bytes) }
            appendBytes(3, item.cursor, &bytes)
            appendText(4, item.itemKey, &bytes)
        case .close(let close):
            appendNumber(1, UInt64(bitPattern: Int64(close.status.rawValue)), &bytes)
            appendBytes(2, close.message, &bytes)
            if let problem = close.problem { appendProblem(problem, &bytes) }
            appendBytes(4, close.cursor, &bytes)
        case .cancel, .unknown: break
        case .credit(let items): appendNumber(1, UInt64(items), &bytes)
        case .hello(let hello):
            appendText(1, hello.name, &bytes)
            appendNumber(2, UInt64(hello.frameBytesMax), &bytes)
            appendNumber(3, UInt64(hello.openCallsMax), &bytes)
            appendNumber(4, UInt64(hello.version), &bytes)
        case .ping(let echo), .pong(let echo):
            guard echo != 0 else { break }
            bytes.append(1 << 3 | 1)
            for index in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: echo >> UInt64(8 * index))) }
        case .drain(let grace): appendNumber(1, UInt64(grace), &bytes)
        }
    }

    private static func appendOpen(_ open: Frame.Open, _ bytes: inout [UInt8]) {
        appendText(1, open.method, &bytes)
        appendBytes(2, open.message, &bytes)
        appendNumber(3, UInt64(open.timeoutMilliseconds), &bytes)
        appendText(4, open.requestKey, &bytes)
        appendText(5, open.session, &bytes)
        if open.more { appendNumber(6, 1, &bytes) }
        for label in open.labels { appendLabel(7, label, &bytes) }
        appendNumber(8, UInt64(open.credit), &bytes)
        appendNumber(9, UInt64(bitPattern: open.happenedAtMilliseconds), &bytes)
        appendNumber(10, open.deviceSequence, &bytes)
    }

    private static func appendProblem(_ problem: Problem, _ bytes: inout [UInt8]) {
        bytes.append(3 << 3 | 2)
        Varint.append(UInt64(problemSize(problem)), to: &bytes)
        appendText(1, problem.reason, &bytes)
        appendText(2, problem.message, &bytes)
        for fact in problem.facts { appendLabel(3, fact, &bytes) }
        appendNumber(4, UInt64(problem.retryAfterMilliseconds), &bytes)
    }

    private static func appendLabel(_ field: UInt8, _ label: Label, _ bytes: inout [UInt8]) {
        bytes.append(field << 3 | 2)
        Varint.append(UInt64(labelSize(label)), to: &bytes)
        appendText(1, label.name, &bytes)
        appendText(2, label.value, &bytes)
    }

    private static func appendText(_ field: UInt8, _ text: String, _ bytes: inout [UInt8]) {
        let count = text.utf8.count
        guard count > 0 else { return }
        bytes.append(field << 3 | 2)
        Varint.append(UInt64(count), to: &bytes)
        bytes.append(contentsOf: text.utf8)
    }

    private static func appendBytes(_ field: UInt8, _ value: [UInt8], _ bytes: inout [UInt8]) {
        guard !value.isEmpty else { return }
        bytes.append(field << 3 | 2)
        Varint.append(UInt64(value.count), to: &bytes)
        bytes.append(contentsOf: value)
    }

    private static func appendNumber(_ field: UInt8, _ value: UInt64, _ bytes: inout [UInt8]) {
        guard value != 0 else { return }
        bytes.append(field << 3)
        Varint.append(value, to: &bytes)
    }
}
