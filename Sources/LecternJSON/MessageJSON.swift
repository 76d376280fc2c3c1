// JSON <-> protobuf messages by descriptor: the one converter of command line, configuration and fronts.

package import LecternProtobuf
package import LecternWire

/// Turns JSON into the bytes of a message and back, by proto3's JSON mapping: int64 as a string, bytes in base64, enums
/// by name, lowerCamelCase names (the .proto's own are taken too). The messages of google.protobuf with a JSON form
/// of their own (Timestamp and the like) are treated as any other message; the contract uses none of them.
package struct MessageJSON: Sendable {
    let pool: DescriptorPool
    let limits: Limits

    /// Makes a converter.
    /// - Parameters:
    ///   - pool: knows the types.
    ///   - limits: `jsonDepthMax` bounds messages within messages.
    package init(_ pool: DescriptorPool, limits: Limits = Limits()) {
        self.pool = pool
        self.limits = limits
    }

    /// The bytes of a message.
    /// - Parameters:
    ///   - json: an object.
    ///   - type: the message's full name, "lectern.hello.v1.GreetRequest".
    ///   - root: what the value is called in errors.
    ///   - hints: which of a field's names they offer.
    /// - Returns: the encoded message, its fields in the order of their numbers.
    /// - Throws: `MessageJSONError` with the path of what does not fit.
    package func jsonToMessage(
        _ json: JSON, as type: String, root: String = "request", hints: KeyPath<FieldType, String> = \.jsonName
    ) throws(MessageJSONError) -> [UInt8] {
        try JSONToMessage(pool: pool, limits: limits, hints: hints).message(json, try message(type, root), at: root, depth: 0)
    }

    /// A message as JSON.
    /// - Parameters:
    ///   - bytes: the encoded message; fields that the type does not have are left out.
    ///   - type: the message's full name.
    ///   - includingDefaults: also fields that hold nothing but their default (0, "", [], …), those in a oneof excepted.
    /// - Returns: an object, its members in the order of the .proto.
    /// - Throws: `MessageJSONError` for bytes that are no such message.
    package func messageToJSON(_ bytes: [UInt8], as type: String, includingDefaults: Bool = false) throws(MessageJSONError) -> JSON {
        let decoder = MessageToJSON(pool: pool, limits: limits, includesDefaults: includingDefaults)
        return try decoder.message(bytes[...], try message(type, "message"), at: "message", depth: 0)
    }

    private func message(_ name: String, _ path: String) throws(MessageJSONError) -> MessageType {
        guard let type = pool.message(named: name) else {
            throw MessageJSONError(path: path, message: "the type \(name) is not known")
        }
        return type
    }
}
