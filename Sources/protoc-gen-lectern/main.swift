// protoc's plugin: a request on standard input, a response on standard output. With the argument
// `structures` it reduces a descriptor set for protoc-c instead. All is in LecternCodegen.

import Foundation
import LecternCodegen

let input = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
do throws(GeneratorError) {
    let output: [UInt8]
    if CommandLine.arguments.dropFirst() == ["structures"] {
        output = try StructureDescriptors.reduced(input)
    } else {
        output = CodeGeneratorResponse.encode(
            Result { () throws(GeneratorError) in try Generator.generate(try CodeGeneratorRequest(input)) })
    }
    FileHandle.standardOutput.write(Data(output))
} catch {
    FileHandle.standardError.write(Data("protoc-gen-lectern: \(error)\n".utf8))
    exit(1)
}
