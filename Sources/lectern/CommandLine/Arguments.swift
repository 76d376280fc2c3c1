// What a command was given, read by its options.

/// Operands and options of one command line.
struct Arguments: Sendable {
    let operands: [String]
    private let values: [String: [String]]
    private let command: Command

    /// Reads arguments.
    /// - Parameters:
    ///   - arguments: what follows the command's name.
    ///   - command: whose they are.
    /// - Throws: `UsageError` naming what is wrong.
    init(_ arguments: ArraySlice<String>, of command: Command) throws {
        var operands: [String] = []
        var values: [String: [String]] = [:]
        var rest = arguments
        var onlyOperands = false
        while let argument = rest.popFirst() {
            if onlyOperands || !argument.hasPrefix("-") || argument == "-" {
                guard !argument.isEmpty else { throw UsageError("an operand is empty", command) }
                operands.append(argument)
            } else if argument == "--" {
                onlyOperands = true
            } else {
                let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                guard let option = command.option(parts[0]) else {
                    let hint = argument.hasPrefix("--") ? "" : "; an operand that begins with - stands behind --"
                    throw UsageError("\(parts[0]) is no option of lectern \(command.name)\(hint)", command)
                }
                guard option.value != nil else {
                    guard parts.count == 1 else { throw UsageError("\(option.name) takes no value", command) }
                    values[option.name, default: []].append("")
                    continue
                }
                guard let value = parts.count == 2 ? parts[1] : rest.popFirst() else {
                    throw UsageError("\(option.name) needs a value", command)
                }
                // A variable of the shell that is not set, most likely: what follows without the option is not what was asked for.
                guard !value.isEmpty else { throw UsageError("the value of \(option.name) is empty", command) }
                values[option.name, default: []].append(value)
            }
        }
        guard command.operandsCount.contains(operands.count) else {
            let problem = operands.count < command.operandsCount.lowerBound ? "something is missing" : "there is too much"
            let usage = command.operands.isEmpty ? command.name : "\(command.name) \(command.operands)"
            throw UsageError("\(problem): lectern \(usage)", command)
        }
        self.operands = operands
        self.values = values
        self.command = command
    }

    /// The process's arguments, without the program's name.
    /// - Throws: `UsageError` where one is not UTF-8: Swift would replace what is not, and a daemon would keep that as a name.
    static func ofProcess() throws(UsageError) -> [String] {
        var arguments: [String] = []
        for index in 1..<max(1, Int(CommandLine.argc)) {
            guard let argument = CommandLine.unsafeArgv[index] else { break }
            guard let text = String(validatingCString: argument) else {
                throw UsageError("argument \(index) is not UTF-8: \(String(cString: argument)); is the shell's locale another one?", nil)
            }
            arguments.append(text)
        }
        return arguments
    }

    /// The last value of an option; nil where it was not given.
    subscript(option: String) -> String? { values[option]?.last }

    /// Every value of an option.
    func all(_ option: String) -> [String] { values[option] ?? [] }

    /// Whether an option was given.
    func has(_ option: String) -> Bool { values[option] != nil }

    /// The command line that does the same with some of it changed, to be typed into a shell.
    /// - Parameters:
    ///   - operands: instead of these operands.
    ///   - changes: options that are to be given, or with nil not to be.
    func commandLine(operands: [String], changing changes: [String: String?]) -> String {
        let needsMark = operands.contains { $0.hasPrefix("-") && $0 != "-" }
        let quoted = operands.map(Arguments.quoted)
        var words = ["lectern"] + command.name.split(separator: " ").map(String.init) + (needsMark ? [] : quoted)
        for option in command.options where changes[option.name] == nil {
            for value in all(option.name) { words += option.value == nil ? [option.name] : [option.name, Arguments.quoted(value)] }
        }
        for (name, value) in changes.sorted(by: { $0.key < $1.key }) { if let value { words += [name, Arguments.quoted(value)] } }
        return (words + (needsMark ? ["--"] + quoted : [])).joined(separator: " ")
    }

    /// A word as a shell reads it.
    private static func quoted(_ word: String) -> String {
        let isPlain = !word.isEmpty && word.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || "-_./:,@%+=".utf8.contains(byte)
        }
        return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
    }

    /// A whole number.
    /// - Throws: `UsageError` where it is none within the range.
    func number(_ option: String, _ range: ClosedRange<Int>) throws -> Int? {
        guard let text = self[option] else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw UsageError("\(option) must be a whole number from \(range.lowerBound) to \(range.upperBound)", nil)
        }
        return number
    }
}
