// Splits and decodes bytes that arrive in pieces.

internal import LecternWire

/// All frames of the pieces, in order.
func decode(_ pieces: [[UInt8]], limits: Limits = Limits()) throws -> [Frame] {
    var splitter = FrameSplitter(limits: limits)
    let decoder = FrameDecoder(limits: limits)
    var frames: [Frame] = []
    for piece in pieces {
        var position = 0
        while let frame = try splitter.next(in: piece.span, from: &position, decoder: decoder) { frames.append(frame) }
    }
    return frames
}
