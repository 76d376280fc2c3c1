// The descriptor set that is embedded in generated code: the file and its imports, with comments but without other source
// information.

internal import LecternProtobuf

/// Makes a descriptor set.
struct EmbeddedDescriptors {
    private static let sourceInfoField = 9
    let request: CodeGeneratorRequest

    /// The encoded set of a file and all that it imports, in base64 without padding.
    func base64(for file: FileType) throws(ProtobufError) -> String {
        var needed: Set<String> = [file.name]
        for other in request.files.reversed() where needed.contains(other.name) { needed.formUnion(other.dependencies) }
        var set = ProtobufWriter()
        for (other, bytes) in zip(request.files, request.encodedFiles) where needed.contains(other.name) {
            set.tag(1, .bytes)
            set.lengthDelimited(try stripped(bytes, keepsComments: !other.name.hasPrefix("google/")))
        }
        return EmbeddedDescriptors.base64(set.bytes)
    }

    private func stripped(_ file: ArraySlice<UInt8>, keepsComments: Bool) throws(ProtobufError) -> [UInt8] {
        var writer = ProtobufWriter()
        var reader = ProtobufReader(file)
        while let (number, type) = try reader.next() {
            guard number == EmbeddedDescriptors.sourceInfoField, type == .bytes else {
                try writer.copy(number, type, from: &reader)
                continue
            }
            let info = try reader.lengthDelimited()
            guard keepsComments else { continue }
            writer.tag(number, .bytes)
            writer.lengthDelimited(try commentedLocations(info))
        }
        return writer.bytes
    }

    /// The locations that have a comment.
    private func commentedLocations(_ info: ArraySlice<UInt8>) throws(ProtobufError) -> [UInt8] {
        var writer = ProtobufWriter()
        var reader = ProtobufReader(info)
        while let (number, type) = try reader.next() {
            guard number == 1, type == .bytes else {
                try reader.skip(type)
                continue
            }
            let location = try reader.lengthDelimited()
            var fields = ProtobufReader(location)
            var hasComment = false
            while let (field, type) = try fields.next() {
                hasComment = hasComment || field == 3 || field == 4
                try fields.skip(type)
            }
            guard hasComment else { continue }
            writer.tag(1, .bytes)
            writer.lengthDelimited(location)
        }
        return writer.bytes
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        var bits: UInt32 = 0, count: UInt32 = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 6 {
                count -= 6
                text.append(digits[Int(bits >> count & 63)])
            }
        }
        if count > 0 { text.append(digits[Int(bits << (6 - count) & 63)]) }
        return String(decoding: text, as: UTF8.self)
    }
}
