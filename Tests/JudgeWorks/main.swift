// judge-works: groups pairs of real records into works, and tells how many are right. Scripts/judge-works says how.

import Foundation

do {
    var worst = 20
    var isChecked = false
    var isTogether = false
    var file = ""
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst() {
        switch argument {
        case "--check": isChecked = true
        case "--together": isTogether = true
        case "--records": file = arguments.popFirst() ?? ""
        case "--worst":
            guard let count = arguments.popFirst().flatMap({ Int($0) }), count >= 0 else { throw JudgeError(description: "--worst takes a number") }
            worst = count
        default: throw JudgeError(description: "there is no option \(argument); Scripts/judge-works --help tells all")
        }
    }
    if !file.isEmpty {
        try JudgedRecord.printGroups(of: file)
        exit(0)
    }
    let result = try WorkJudge.judge(together: isTogether)
    print("kind                          right  wrongly bound  wrongly apart")
    for (kind, counts) in result.kinds.sorted(by: { $0.key < $1.key }) {
        print(kind.padding(toLength: 30, withPad: " ", startingAt: 0), counts.right, counts.bound, counts.apart, separator: "\t")
    }
    print("precision \(String(format: "%.3f", result.precision)) (target \(WorkJudge.precisionTarget)), recall \(String(format: "%.3f", result.recall)) (target \(WorkJudge.recallTarget))")
    for line in result.worst.prefix(worst) { print("  \(line)") }
    exit(result.isGood || !isChecked ? 0 : 1)
} catch {
    FileHandle.standardError.write(Data("judge-works: \(error)\n".utf8))
    exit(2)
}
