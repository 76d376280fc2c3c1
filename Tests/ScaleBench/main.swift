// Makes a city of some size, or makes calls in one, so that a profiler counts what each costs: see Scripts/bench-scale.

import Foundation
import LecternKitTesting

let words = CommandLine.arguments.dropFirst()
do {
    switch words.first {
    case "make" where words.count == 3:
        let sizes = words.dropFirst(2).first == "large" ? ScaleSizes.large : ScaleSizes.small
        try ScaleCity(in: CommandLine.arguments[2], seed: 1).build(sizes)
    case "call" where words.count == 2: try ScaleCalls(ScaleCity(in: CommandLine.arguments[2], seed: 2)).run()
    default:
        print("usage: scale-bench make FOLDER small|large, then scale-bench call FOLDER")
        exit(2)
    }
} catch {
    print("scale-bench: \(error)")
    exit(1)
}
