// Help, manual page and completion, all made of the commands' data.

/// Texts about commands.
enum HelpText {
    /// What `lectern help` prints.
    static func overview(_ commands: [Command]) -> String {
        let width = commands.map(\.name.count).max() ?? 0
        let lines = commands.map { "  \($0.name)\(String(repeating: " ", count: width - $0.name.count))  \($0.summary)" }
        return "lectern: works with a Lectern daemon\n\nusage: lectern COMMAND [OPERANDS] [OPTIONS]\n\n" + lines.joined(separator: "\n")
            + "\n\nlectern help COMMAND shows more. Exit codes: "
            + ExitCode.allCases.map { "\($0.rawValue) \($0)" }.joined(separator: ", ") + ".\n"
    }

    /// What `lectern help COMMAND` prints.
    static func page(_ command: Command) -> String {
        var text = "lectern \(command.name): \(command.summary)\n\nusage: lectern \(command.name)"
        text += command.operands.isEmpty ? " [OPTIONS]\n" : " \(command.operands) [OPTIONS]\n"
        if !command.details.isEmpty { text += "\n" + command.details.joined(separator: "\n") + "\n" }
        text += "\noptions:\n"
        let names = command.options.map { $0.name + ($0.value.map { " " + $0 } ?? "") }
        let width = names.map(\.count).max() ?? 0
        for (name, option) in zip(names, command.options) {
            text += "  \(name)\(String(repeating: " ", count: width - name.count))  \(option.summary)\n"
        }
        return text + "\nexample: \(command.example.replacing("\n", with: "\n         "))\n"
    }

    /// The date of the manual page: when it was last reviewed.
    private static let manualDate = "2026-11-29"

    /// The manual page, in troff.
    static func manual(_ commands: [Command]) -> String {
        var page = ".TH LECTERN 1 \"\(manualDate)\" \"Lectern \(Version.current)\" \"Lectern\"\n"
        page += ".SH NAME\nlectern \\- works with a Lectern daemon\n"
        page += ".SH SYNOPSIS\n.B lectern\n.I COMMAND\n[operands] [options]\n.SH COMMANDS\n"
        for command in commands {
            page += ".SS \(escaped("lectern \(command.name) \(command.operands)"))\n\(escaped(command.summary)).\n"
            for line in command.details { page += ".br\n\(escaped(line))\n" }
            for option in command.options where !Command.connectionOptions.contains(where: { $0.name == option.name }) {
                page += ".TP\n.B \(escaped(option.name))" + (option.value.map { " \\fI\($0)\\fR" } ?? "") + "\n\(escaped(option.summary))\n"
            }
            page += ".PP\nExample:\n.nf\n\(escaped(command.example))\n.fi\n"
        }
        page += ".SH CONNECTION\nEvery command that connects takes these.\n"
        for option in Command.connectionOptions {
            page += ".TP\n.B \(escaped(option.name))" + (option.value.map { " \\fI\($0)\\fR" } ?? "") + "\n\(escaped(option.summary))\n"
        }
        page += ".SH EXIT STATUS\n"
        for code in ExitCode.allCases { page += ".TP\n.B \(code.rawValue)\n\(escaped(code.meaning))\n" }
        return page + ".SH SEE ALSO\n.BR lecternd (8)\n"
    }

    private static func escaped(_ text: String) -> String {
        let safe = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
    }

    /// A completion for bash.
    static func completion(_ commands: [Command]) -> String {
        let words = Set(commands.map { $0.name.split(separator: " ").first.map(String.init) ?? "" }).sorted()
        var script = "_lectern() {\n    local word=${COMP_WORDS[COMP_CWORD]} line=\"${COMP_WORDS[*]:1:COMP_CWORD-1}\" options=\n"
        script += "    if [ \"$COMP_CWORD\" -eq 1 ]; then COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$word\")); return; fi\n"
        script += "    case \"$line\" in\n"
        for command in commands.sorted(by: { $0.name.count > $1.name.count }) {
            script += "        '\(command.name)'*) options='\(command.options.map(\.name).joined(separator: " "))' ;;\n"
        }
        script += "        ca*) options='\(commands.filter { $0.name.hasPrefix("ca ") }.map { String($0.name.dropFirst(3)) }.joined(separator: " "))' ;;\n"
        script += "    esac\n    COMPREPLY=($(compgen -W \"$options\" -- \"$word\") $(compgen -f -- \"$word\"))\n}\ncomplete -F _lectern lectern\n"
        return script
    }
}
