// Reads google.protobuf.FileDescriptorProto. The field numbers are descriptor.proto's.

/// Reads one file's descriptor.
package struct FileReader {
    private let locations: [[Int]: Documentation]
    private let scope: String

    /// Reads a file's descriptor.
    /// - Parameter bytes: the encoded FileDescriptorProto.
    /// - Throws: `ProtobufError` where it is no such message.
    package static func read(_ bytes: ArraySlice<UInt8>) throws(ProtobufError) -> FileType {
        var name = "", package = "", syntax = "proto2"
        var dependencies: [String] = []
        var messages: [ArraySlice<UInt8>] = [], enumerations: [ArraySlice<UInt8>] = [], services: [ArraySlice<UInt8>] = []
        var locations: [[Int]: Documentation] = [:]
        try eachField(of: bytes) { number, type, reader throws(ProtobufError) in
            switch (number, type) {
            case (1, .bytes): name = try reader.text()
            case (2, .bytes): package = try reader.text()
            case (3, .bytes): dependencies.append(try reader.text())
            case (4, .bytes): messages.append(try reader.lengthDelimited())
            case (5, .bytes): enumerations.append(try reader.lengthDelimited())
            case (6, .bytes): services.append(try reader.lengthDelimited())
            case (9, .bytes): locations = try LocationReader.read(try reader.lengthDelimited())
            case (12, .bytes): syntax = try reader.text()
            default: return false
            }
            return true
        }
        let scope = package.isEmpty ? "" : package + "."
        let file = FileReader(locations: locations, scope: scope)
        return FileType(
            name: name, package: package, dependencies: dependencies, syntax: syntax,
            messages: try indexed(messages) { index, bytes throws(ProtobufError) in try file.message(bytes, scope, [4, index], 0) },
            enumerations: try indexed(enumerations) { index, bytes throws(ProtobufError) in try file.enumeration(bytes, scope, [5, index]) },
            services: try indexed(services) { index, bytes throws(ProtobufError) in try file.service(bytes, [6, index]) },
            comment: locations[[12]]?.comment ?? "",
            syntaxPlace: locations[[12]] ?? Documentation(comment: "", line: 1, column: 1))
    }

    private static let depthMax = 32

    private static func indexed<Result>(
        _ parts: [ArraySlice<UInt8>], _ read: (Int, ArraySlice<UInt8>) throws(ProtobufError) -> Result
    ) throws(ProtobufError) -> [Result] {
        var results: [Result] = []
        for (index, part) in parts.enumerated() { results.append(try read(index, part)) }
        return results
    }

    private func documentation(_ path: [Int]) -> Documentation { locations[path] ?? .none }

    private func message(_ bytes: ArraySlice<UInt8>, _ scope: String, _ path: [Int], _ depth: Int) throws(ProtobufError) -> MessageType {
        guard depth < FileReader.depthMax else { throw ProtobufError(fault: .tooDeep, offset: 0) }
        var name = ""
        var options = OptionReader.MessageOptions()
        var fields: [ArraySlice<UInt8>] = [], messages: [ArraySlice<UInt8>] = [], enumerations: [ArraySlice<UInt8>] = []
        var oneofs: [String] = []
        try eachField(of: bytes) { number, type, reader throws(ProtobufError) in
            switch (number, type) {
            case (1, .bytes): name = try reader.text()
            case (2, .bytes): fields.append(try reader.lengthDelimited())
            case (3, .bytes): messages.append(try reader.lengthDelimited())
            case (4, .bytes): enumerations.append(try reader.lengthDelimited())
            case (7, .bytes): options = try OptionReader.message(try reader.lengthDelimited())
            case (8, .bytes): oneofs.append(try text(field: 1, of: try reader.lengthDelimited()))
            default: return false
            }
            return true
        }
        let fullName = scope + name
        return MessageType(
            name: name, fullName: fullName,
            fields: try FileReader.indexed(fields) { index, bytes throws(ProtobufError) in try field(bytes, path + [2, index]) },
            oneofs: oneofs,
            messages: try FileReader.indexed(messages) { index, bytes throws(ProtobufError) in
                try message(bytes, fullName + ".", path + [3, index], depth + 1)
            },
            enumerations: try FileReader.indexed(enumerations) { index, bytes throws(ProtobufError) in
                try enumeration(bytes, fullName + ".", path + [4, index])
            },
            isMapEntry: options.isMapEntry, table: options.table, viewOf: options.viewOf, documentation: documentation(path))
    }

    private func text(field wanted: Int, of bytes: ArraySlice<UInt8>) throws(ProtobufError) -> String {
        var text = ""
        try eachField(of: bytes) { number, type, reader throws(ProtobufError) in
            guard number == wanted, type == .bytes else { return false }
            text = try reader.text()
            return true
        }
        return text
    }

    private func field(_ bytes: ArraySlice<UInt8>, _ path: [Int]) throws(ProtobufError) -> FieldType {
        var name = "", jsonName = "", typeName = "", number = 0, isRepeated = false, isOptional = false
        var kind = FieldKind.int32
        var oneof: Int?
        try eachField(of: bytes) { field, type, reader throws(ProtobufError) in
            switch (field, type) {
            case (1, .bytes): name = try reader.text()
            case (3, .varint): number = Int(truncatingIfNeeded: try reader.varint())
            case (4, .varint): isRepeated = try reader.varint() == 3
            case (5, .varint):
                guard let known = FieldKind(rawValue: try reader.varint()) else { throw reader.fail(.badTag) }
                kind = known
            case (6, .bytes):
                let text = try reader.text()
                typeName = text.hasPrefix(".") ? String(text.dropFirst()) : text
            case (9, .varint): oneof = Int(truncatingIfNeeded: try reader.varint())
            case (10, .bytes): jsonName = try reader.text()
            case (17, .varint): isOptional = try reader.varint() != 0
            default: return false
            }
            return true
        }
        return FieldType(
            name: name, jsonName: jsonName, number: number, kind: kind, isRepeated: isRepeated, typeName: typeName,
            oneof: oneof, isOptional: isOptional, documentation: documentation(path))
    }

    private func enumeration(_ bytes: ArraySlice<UInt8>, _ scope: String, _ path: [Int]) throws(ProtobufError) -> EnumerationType {
        var name = ""
        var values: [EnumerationType.Value] = []
        try eachField(of: bytes) { number, type, reader throws(ProtobufError) in
            switch (number, type) {
            case (1, .bytes): name = try reader.text()
            case (2, .bytes): values.append(try value(try reader.lengthDelimited(), path + [2, values.count]))
            default: return false
            }
            return true
        }
        return EnumerationType(name: name, fullName: scope + name, values: values, documentation: documentation(path))
    }

    private func value(_ bytes: ArraySlice<UInt8>, _ path: [Int]) throws(ProtobufError) -> EnumerationType.Value {
        var name = "", value: Int32 = 0
        var reason: ReasonText?
        try eachField(of: bytes) { number, type, reader throws(ProtobufError) in
            switch (number, type) {
            case (1, .bytes): name = try reader.text()
            case (2, .varint): value = Int32(truncatingIfNeeded: try reader.varint())
            case (3, .bytes): reason = try OptionReader.reason(inOptions: try reader.lengthDelimited())
            default: return false
            }
            return true
        }
        return .init(name: name, number: value, reason: reason, documentation: documentation(path))
    }

    private func service(_ bytes: ArraySlice<UInt8>, _ path: [Int]) throws(ProtobufError) -> ServiceType {
        var name = ""
        var methods: [ArraySlice<UInt8>] = []
        try eachField(of: bytes) { number, type, reader throws(ProtobufError) in
            switch (number, type) {
            case (1, .bytes): name = try reader.text()
            case (2, .bytes): methods.append(try reader.lengthDelimited())
            default: return false
            }
            return true
        }
        let fullName = scope + name
        return ServiceType(
            name: name, fullName: fullName,
            methods: try FileReader.indexed(methods) { index, bytes throws(ProtobufError) in try method(bytes, fullName, path + [2, index]) },
            documentation: documentation(path))
    }

    private func method(_ bytes: ArraySlice<UInt8>, _ service: String, _ path: [Int]) throws(ProtobufError) -> MethodType {
        var name = "", input = "", output = "", clientStreams = false, serverStreams = false
        var rule = MethodRule()
        try eachField(of: bytes) { number, type, reader throws(ProtobufError) in
            switch (number, type) {
            case (1, .bytes): name = try reader.text()
            case (2, .bytes): input = String(try reader.text().drop { $0 == "." })
            case (3, .bytes): output = String(try reader.text().drop { $0 == "." })
            case (4, .bytes): rule = try OptionReader.rule(inOptions: try reader.lengthDelimited())
            case (5, .varint): clientStreams = try reader.varint() != 0
            case (6, .varint): serverStreams = try reader.varint() != 0
            default: return false
            }
            return true
        }
        return MethodType(
            name: name, fullName: "\(service)/\(name)", inputType: input, outputType: output, clientStreams: clientStreams,
            serverStreams: serverStreams, rule: rule, documentation: documentation(path))
    }
}
