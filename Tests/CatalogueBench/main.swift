// catalogue-bench: imports a made catalogue and searches it. Scripts/bench-catalogue says how.

import Foundation

do {
    try CatalogueBench(BenchOptions(Array(CommandLine.arguments.dropFirst()))).run()
} catch {
    FileHandle.standardError.write(Data("catalogue-bench: \(error)\n".utf8))
    exit(2)
}
