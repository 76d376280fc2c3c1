// Runs protobuf's Python library, the reference for the JSON of a message.

import Foundation
import LecternTestSupport
import Testing

@testable import LecternJSON
@testable import LecternProtobuf

/// The answers of `oracle/oracle.py` over `oracle/kinds.proto`.
struct JSONOracle {
    static let type = "lectern.test.v1.Kinds"
    let converter: MessageJSON
    private let folder = Repository.path + "/Tests/LecternJSONTests/oracle"
    private let descriptors: String

    init() throws {
        descriptors = NSTemporaryDirectory() + "lectern-kinds-\(UUID().uuidString).bin"
        _ = try JSONOracle.run("protoc", ["-I\(folder)", "--include_imports", "-o\(descriptors)", "kinds.proto"])
        let set = try Data(contentsOf: URL(fileURLWithPath: descriptors))
        converter = MessageJSON(try DescriptorPool(fileDescriptorSet: Array(set)))
    }

    /// The lines that the script prints.
    func lines(_ arguments: [String], input: String = "") throws -> [String] {
        let output = try JSONOracle.run("/usr/bin/python3", ["\(folder)/oracle.py", descriptors] + arguments, input: input)
        return output.split(separator: "\n").map(String.init)
    }

    func removeFiles() { try? FileManager.default.removeItem(atPath: descriptors) }

    private static func run(_ program: String, _ arguments: [String], input: String = "") throws -> String {
        let result = try Program.run(program, arguments, input: Array(input.utf8))
        #expect(result.status == 0, "\(program) \(arguments) failed; are protobuf-compiler and python3-protobuf installed?\n\(result.errors)")
        return result.output
    }
}

extension JSON {
    /// One form for any order of members and any notation of a number, to compare two printers.
    var normalized: JSON {
        switch self {
        case .number(let digits): .number(integer.map(String.init) ?? real.map(\.description) ?? digits)
        case .array(let elements): .array(elements.map(\.normalized))
        case .object(let members):
            .object(members.map { Member($0.name, $0.value.normalized) }.sorted { $0.name < $1.name })
        case .null, .bool, .string: self
        }
    }
}

/// Bytes as hexadecimal digits.
func hexadecimal(_ bytes: [UInt8]) -> String { bytes.map { String(format: "%02x", $0) }.joined() }

/// Hexadecimal digits as bytes.
func bytes(hexadecimal text: String) -> [UInt8] {
    let digits = Array(text.utf8)
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16) }
}
