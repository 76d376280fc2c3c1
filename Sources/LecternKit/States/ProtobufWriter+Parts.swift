// Fields of the descriptions that are written by hand: LecternKit does not know the daemon's messages.

internal import LecternProtobuf

extension ProtobufWriter {
    /// A text, unless it is empty.
    mutating func text(_ number: Int, _ text: String) {
        guard !text.isEmpty else { return }
        nested(number, Array(text.utf8))
    }

    /// A message.
    mutating func part(_ number: Int, _ write: (inout ProtobufWriter) -> Void) {
        var inner = ProtobufWriter()
        write(&inner)
        nested(number, inner.bytes)
    }

    /// An encoded message.
    mutating func nested(_ number: Int, _ bytes: [UInt8]) {
        tag(number, .bytes)
        lengthDelimited(bytes)
    }
}
