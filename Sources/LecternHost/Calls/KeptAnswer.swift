// An outcome as bytes in the table of request keys: its Close frame.

internal import HostMessages
internal import LecternWire

/// Codes outcomes as frames, so that what is stored is what the wire says.
enum KeptAnswer {
    /// The bytes of an outcome.
    static func bytes(_ outcome: CallOutcome) -> [UInt8] {
        var bytes: [UInt8] = []
        FrameEncoder.append(Frame(call: 0, .close(Frame.Close(outcome))), to: &bytes)
        return Array(bytes.dropFirst(FrameEncoder.prefixBytes))
    }

    /// What stands in the place of an answer that told of a person who was erased.
    static let erased = bytes(.refused(HostProblem(language: "")(.requestKeyExpired)))

    /// The outcome of bytes.
    /// - Parameter bytes: what `bytes` made.
    /// - Returns: nil for anything else.
    static func outcome(_ bytes: [UInt8]) -> CallOutcome? {
        let decoder = FrameDecoder(limits: Limits())
        guard let frame = try? decoder.decode(bytes.span, 0..<bytes.count), case .close(let close) = frame.kind else { return nil }
        if close.status == .ok { return .answered(close.message) }
        return close.problem.map { CallOutcome.refused($0) }
    }
}
