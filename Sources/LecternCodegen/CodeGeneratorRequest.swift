// protoc's request to a code generator and the response to it. Field numbers are those of plugin.proto.

internal import LecternProtobuf

/// google.protobuf.compiler.CodeGeneratorRequest.
package struct CodeGeneratorRequest {
    /// The files to write code for.
    package let filesToGenerate: [String]
    /// The value of `--lectern_opt`.
    package let parameter: String
    /// Those files and all that they import, the imported first, as they came.
    let encodedFiles: [ArraySlice<UInt8>]
    /// The same, read.
    let files: [FileType]

    /// Reads a request.
    /// - Parameter bytes: what protoc wrote.
    /// - Throws: `GeneratorError` where it is no request.
    package init(_ bytes: [UInt8]) throws(GeneratorError) {
        var names: [String] = [], parameter = ""
        var encoded: [ArraySlice<UInt8>] = []
        var files: [FileType] = []
        do throws(ProtobufError) {
            var reader = ProtobufReader(bytes)
            while let (number, type) = try reader.next() {
                switch (number, type) {
                case (1, .bytes): names.append(try reader.text())
                case (2, .bytes): parameter = try reader.text()
                case (15, .bytes):
                    let file = try reader.lengthDelimited()
                    encoded.append(file)
                    files.append(try FileReader.read(file))
                default: try reader.skip(type)
                }
            }
        } catch {
            throw GeneratorError("protoc's request can't be read: \(error)")
        }
        filesToGenerate = names
        self.parameter = parameter
        encodedFiles = encoded
        self.files = files
    }
}

/// google.protobuf.compiler.CodeGeneratorResponse.
package enum CodeGeneratorResponse {
    /// The response with files, or with an error that protoc will show.
    /// - Parameter result: names and contents, or what is wrong.
    /// - Returns: the encoded response.
    package static func encode(_ result: Result<[GeneratedFile], GeneratorError>) -> [UInt8] {
        var writer = ProtobufWriter()
        switch result {
        case .failure(let error):
            writer.tag(1, .bytes)
            writer.lengthDelimited(error.description.utf8)
        case .success(let files):
            for file in files {
                var entry = ProtobufWriter()
                entry.tag(1, .bytes)
                entry.lengthDelimited(file.name.utf8)
                entry.tag(15, .bytes)
                entry.lengthDelimited(file.content.utf8)
                writer.tag(15, .bytes)
                writer.lengthDelimited(entry.bytes)
            }
        }
        return writer.bytes
    }
}

/// A file to write.
package struct GeneratedFile: Equatable, Sendable {
    /// Its path below the output folder.
    package let name: String
    package let content: String
}

/// Why nothing was generated; "file:line:column: message" if it concerns a place in a file.
package struct GeneratorError: Error, Equatable, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }

    init(_ file: FileType, _ place: Documentation, _ message: String) {
        description = "\(file.name):\(place.line):\(place.column): \(message)"
    }
}
