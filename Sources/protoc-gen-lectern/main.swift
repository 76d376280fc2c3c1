// protoc's plugin: a request on standard input, a response on standard output. All is in LecternCodegen.

import Foundation
import LecternCodegen

let input = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
let result = Result { () throws(GeneratorError) in try Generator.generate(try CodeGeneratorRequest(input)) }
FileHandle.standardOutput.write(Data(CodeGeneratorResponse.encode(result)))
