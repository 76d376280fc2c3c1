// Frames of every kind with every field, from a seed.

package import LecternTestSupport
package import LecternWire

extension SeededRandom {
    /// A number of any size up to 32 bits.
    package mutating func number32() -> UInt32 { UInt32(truncatingIfNeeded: number()) }

    /// Up to three labels.
    package mutating func labels() -> [Label] {
        (0..<below(4)).map { _ in Label(name: text(8), value: text(40)) }
    }

    /// The opening of a call, with all fields.
    package mutating func open() -> Frame.Open {
        Frame.Open(
            method: text(40), message: bytes(300), timeoutMilliseconds: number32(), requestKey: text(36),
            session: text(20), more: chance(2), labels: labels(), credit: number32(),
            happenedAtMilliseconds: Int64(bitPattern: number()), deviceSequence: number())
    }

    /// The end of a call, with or without a problem.
    package mutating func close() -> Frame.Close {
        let status = Status(rawValue: Int32(bitPattern: number32()))
        let problem = Problem(
            status: status, reason: text(20), message: text(60), facts: labels(),
            retryAfterMilliseconds: number32())
        return Frame.Close(
            status: status, message: bytes(300), problem: chance(2) ? problem : nil, cursor: bytes(40))
    }

    /// A frame of any kind.
    package mutating func frame() -> Frame {
        let call = number32()
        switch below(10) {
        case 0: return Frame(call: call, .open(open()))
        case 1:
            let item = Frame.Item(message: bytes(300), last: chance(2), cursor: bytes(40), itemKey: text(36))
            return Frame(call: call, .item(item))
        case 2: return Frame(call: call, .close(close()))
        case 3: return Frame(call: call, .cancel)
        case 4: return Frame(call: call, .credit(number32()))
        case 5:
            let hello = Frame.Hello(
                name: text(20), frameBytesMax: number32(), openCallsMax: number32(), version: number32())
            return Frame(call: call, .hello(hello))
        case 6: return Frame(call: call, .ping(number()))
        case 7: return Frame(call: call, .pong(number()))
        case 8: return Frame(call: call, .drain(graceMilliseconds: number32()))
        default: return Frame(call: call, .unknown)
        }
    }
}

/// A frame with its prefix.
package func encoded(_ frames: Frame...) -> [UInt8] {
    var bytes: [UInt8] = []
    for frame in frames { FrameEncoder.append(frame, to: &bytes) }
    return bytes
}

/// A payload with a prefix before it.
package func prefixed(_ payload: [UInt8]) -> [UInt8] {
    let count = payload.count
    return [0, UInt8(count >> 24 & 255), UInt8(count >> 16 & 255), UInt8(count >> 8 & 255), UInt8(count & 255)] + payload
}
