// The descriptor set for protoc-c: messages alone. protoc-c would generate services too, whose methods may have names such as
// `Return`, and the options' file would pull all of descriptor.proto into the C.

internal import LecternProtobuf

/// Makes a descriptor set for protoc-c.
package enum StructureDescriptors {
    /// The same set without services and without lectern/options.proto and what that imports.
    /// - Parameter fileDescriptorSet: what `protoc --descriptor_set_out --include_imports` wrote.
    /// - Returns: the set for `protoc-c --descriptor_set_in`.
    /// - Throws: `GeneratorError` where the bytes are no such set.
    package static func reduced(_ fileDescriptorSet: [UInt8]) throws(GeneratorError) -> [UInt8] {
        do throws(ProtobufError) {
            return try reducedSet(fileDescriptorSet)
        } catch {
            throw GeneratorError("the descriptor set can't be read: \(error)")
        }
    }

    private static let options = "lectern/options.proto"
    private static let fileField = 1, nameField = 1, dependencyField = 3, serviceField = 6

    private static func reducedSet(_ set: [UInt8]) throws(ProtobufError) -> [UInt8] {
        var writer = ProtobufWriter()
        var reader = ProtobufReader(set)
        while let (number, type) = try reader.next() {
            guard number == fileField, type == .bytes else {
                try writer.copy(number, type, from: &reader)
                continue
            }
            let file = try reader.lengthDelimited()
            let name = try FileReader.read(file).name
            if name == options || name.hasPrefix("google/protobuf/") { continue }
            writer.tag(fileField, .bytes)
            writer.lengthDelimited(try reducedFile(file))
        }
        return writer.bytes
    }

    private static func reducedFile(_ file: ArraySlice<UInt8>) throws(ProtobufError) -> [UInt8] {
        var writer = ProtobufWriter()
        var reader = ProtobufReader(file)
        while let (number, type) = try reader.next() {
            switch (number, type) {
            case (serviceField, .bytes): try reader.skip(type)
            case (dependencyField, .bytes):
                let name = try reader.text()
                if name == options { continue }
                writer.tag(number, type)
                writer.lengthDelimited(name.utf8)
            default: try writer.copy(number, type, from: &reader)
            }
        }
        return writer.bytes
    }
}
