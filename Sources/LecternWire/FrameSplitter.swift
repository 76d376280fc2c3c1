// From a stream of bytes, cut anywhere, to whole frames.

/// Finds the frames in what a peer sends. Holds only the frame that has begun and is not complete, and of it
/// only what came; a peer that announces a large frame and sends nothing costs nothing.
package struct FrameSplitter: Sendable {
    private let frameBytesMax: Int
    private var held: [UInt8] = []

    /// The bytes that are looked at before a frame is called too large: its prefix and its call number.
    private static let headBytes = FrameEncoder.prefixBytes + 6

    /// Makes a splitter.
    /// - Parameter limits: tells the largest frame that is taken.
    package init(limits: Limits) {
        precondition(limits.frameBytesMax >= 64 && limits.frameBytesMax <= 1 << 30, "a frame limit that cannot work")
        frameBytesMax = limits.frameBytesMax
    }

    /// Whether a frame has begun whose rest has not come.
    package var hasBegun: Bool { !held.isEmpty }

    /// A whole frame.
    package enum Found: Sendable {
        /// It lies in the input, here, without its prefix.
        case inInput(Range<Int>)
        /// It came in pieces; this is all of it, with its prefix.
        case assembled([UInt8])
    }

    /// Finds the next frame in the input.
    /// - Parameters:
    ///   - input: what came.
    ///   - position: where to go on in it; moved past what was taken. When nil is returned, all was taken.
    /// - Returns: the frame, nil when the input ends before the next frame does.
    /// - Throws: FrameError; nothing can be read from this peer after it.
    package mutating func find(in input: Span<UInt8>, from position: inout Int) throws(FrameError) -> Found? {
        if held.isEmpty {
            let left = input.count - position
            if left >= FrameEncoder.prefixBytes {
                let size = FrameSplitter.size(input, position)
                if input[position] == 0, size <= frameBytesMax, size <= left - FrameEncoder.prefixBytes {
                    let begin = position + FrameEncoder.prefixBytes
                    position = begin + size
                    return .inInput(begin..<position)
                }
            }
        }
        return try assemble(from: input, &position).map { .assembled($0) }
    }

    /// Takes the next frame from the input and decodes it.
    /// - Parameters:
    ///   - input: what came.
    ///   - position: as in `find`.
    ///   - decoder: decodes the frame.
    /// - Returns: the frame, nil when the input ends before the next frame does.
    /// - Throws: FrameError; nothing can be read from this peer after it.
    package mutating func next(
        in input: Span<UInt8>, from position: inout Int, decoder: FrameDecoder
    ) throws(FrameError) -> Frame? {
        switch try find(in: input, from: &position) {
        case nil: nil
        case .inInput(let range): try decoder.decode(input, range)
        case .assembled(let whole): try decoder.decode(whole.span, FrameEncoder.prefixBytes..<whole.count)
        }
    }

    /// The way of a frame that came in pieces, or that is not to be taken.
    private mutating func assemble(from input: Span<UInt8>, _ position: inout Int) throws(FrameError) -> [UInt8]? {
        while true {
            if let flag = held.first, flag != 0 { throw .flag(flag) }
            var wanted = FrameEncoder.prefixBytes
            if held.count >= FrameEncoder.prefixBytes {
                let size = FrameSplitter.size(held.span, 0)
                wanted += size
                if size > frameBytesMax {
                    wanted = FrameSplitter.headBytes
                    if held.count >= wanted { throw .tooLarge(call: callNumber(), bytes: size) }
                } else if held.count == wanted {
                    let whole = held
                    held = []
                    return whole
                }
            }
            let count = min(wanted - held.count, input.count - position)
            if count == 0 { return nil }
            let part = input.extracting(position..<(position + count))
            unsafe part.withUnsafeBufferPointer { unsafe held.append(contentsOf: $0) }
            position += count
        }
    }

    private static func size(_ bytes: Span<UInt8>, _ at: Int) -> Int {
        Int(UInt32(bigEndian: FrameFields.fourBytes(bytes, at + 1)))
    }

    /// The number of the call that the frame begins with, 0 when it begins with something else.
    private func callNumber() -> UInt32 {
        var at = FrameEncoder.prefixBytes
        guard held[at] == 1 << 3 else { return 0 }
        at += 1
        guard let number = try? FrameFields.varint(held.span, &at, held.count) else { return 0 }
        return UInt32(truncatingIfNeeded: number)
    }
}
