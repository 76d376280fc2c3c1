// Reading a message field by field, with a closure for each field that is wanted.

/// Reads every field of a message.
/// - Parameters:
///   - bytes: the encoded message.
///   - field: is given each field's number, wire type and a reader that stands at its value; returns
///     whether it has read the value, which is passed over otherwise.
/// - Throws: `ProtobufError` for bytes that are no message.
func eachField(
    of bytes: ArraySlice<UInt8>,
    _ field: (Int, WireType, inout ProtobufReader) throws(ProtobufError) -> Bool
) throws(ProtobufError) {
    var reader = ProtobufReader(bytes)
    while let (number, type) = try reader.next() {
        if try !field(number, type, &reader) { try reader.skip(type) }
    }
}
