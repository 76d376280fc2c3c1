// All that a splitter and a decoder make of some bytes.

internal import LecternWire

/// Decodes all that comes in these pieces.
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
