// judge-search: searches a catalogue of real books as people type, and tells how high the right one stands. Scripts/judge-search says how.

import Foundation

do {
    let options = try JudgeOptions(Array(CommandLine.arguments.dropFirst()))
    exit(try SearchJudge(options).run() ? 0 : 1)
} catch {
    FileHandle.standardError.write(Data("judge-search: \(error)\n".utf8))
    exit(2)
}
