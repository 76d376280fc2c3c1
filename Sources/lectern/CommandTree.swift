// All commands.

internal import LecternJSON

/// The commands, in the order of the help.
enum CommandTree {
    static let commands: [Command] = families.flatMap { $0 }

    private static let families: [[Command]] = [
        AuthorityCommands.all,
        [CallCommand.command, ServicesCommand.command, StatesCommand.command],
        [ImportCommand.command, ExportCommand.command],
        ItemCommand.commands,
        DeskStepCommand.commands,
        CheckInCommand.commands,
        InventoryCommand.commands,
        LoansCommand.commands,
        HoldCommand.commands,
        HoldCommand.weightCommands,
        SuspensionCommand.commands,
        LicenceCommand.commands,
        SearchCommand.commands,
        CatalogueCommand.commands,
        ReaderCommand.commands,
        ReaderRecordCommand.commands,
        OwnRecordCommand.commands,
        ErasureCommand.commands,
        CityCommand.commands,
        RulesCommand.commands,
        ListCommand.all,
        StaffCommand.commands,
        WorkCommand.commands,
        LedgerCommand.commands,
        AcquireCommand.commands,
        DeliverCommand.commands,
        FormsCommand.commands,
        TerminalsCommand.commands,
        NoticesCommand.commands,
        EntryCommand.commands,
        StreetsCommand.commands,
        [DeskCommand.command],
        [WatchCommand.command, StatusCommand.command, BenchCommand.command],
        BlobCommands.all,
        TimersCommand.all,
        FollowerCommand.all,
        QuarantineCommand.all,
        CopyCommands.all,
        PluginCommands.all,
        [
            Command("version", "prints the version", example: "lectern version") { arguments in
                Terminal.line(arguments.has("--json") ? "{\"version\":\"\(Version.current)\"}" : "lectern \(Version.current)")
            }
        ],
    ]

    /// Runs the command that the command line names.
    /// - Parameter arguments: gives them, without the program's name.
    /// - Returns: the exit code.
    static func run(_ arguments: () throws -> [String]) -> ExitCode {
        do {
            try dispatch(try arguments()[...])
            return .done
        } catch {
            let (code, message) = Failure.explain(error)
            let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map { Terminal.safe(String($0)) }
            Terminal.note("lectern: " + lines.joined(separator: "\n"))
            return code
        }
    }

    private static func dispatch(_ arguments: ArraySlice<String>) throws {
        let words = Array(arguments)
        if words.isEmpty || words[0] == "help" || words[0] == "--help" || words[0] == "-h" { return try help(words.dropFirst()) }
        if words[0] == "--version" { return try dispatch(["version"]) }
        guard let command = find(words) else { throw unknown(words) }
        let rest = words.dropFirst(command.name.split(separator: " ").count)
        if rest.prefix(while: { $0 != "--" }).contains(where: { ["--help", "-h"].contains($0) }) { return Terminal.line(HelpText.page(command)) }
        try command.run(try Arguments(rest, of: command))
    }

    private static func find(_ words: [String]) -> Command? {
        commands.filter { words.starts(with: $0.name.split(separator: " ").map(String.init)) }.max { $0.name.count < $1.name.count }
    }

    /// The error for an unknown command. Names the commands that begin with the first word, such as `plugin new` for `plugin`,
    /// or with its letters where no command has that word, or the one that is spelt nearly so.
    private static func unknown(_ words: [String]) -> UsageError {
        let names = commands.map(\.name)
        let group = names.filter { $0.hasPrefix(words[0] + " ") }
        let near = group.isEmpty ? names.filter { $0.hasPrefix(words[0]) } : group
        let name = words.prefix(group.isEmpty ? 1 : 2).joined(separator: " ")
        if near.isEmpty, let meant = Spelling.nearest(words[0], among: names) {
            return UsageError("there is no command \(name); did you mean \(meant)?", nil)
        }
        return UsageError("there is no command \(name)" + (near.isEmpty ? "" : "; there is " + near.joined(separator: ", ")), nil)
    }

    private static func help(_ words: ArraySlice<String>) throws {
        switch words.first {
        case nil: Terminal.line(HelpText.overview(commands))
        case "--man": Terminal.line(HelpText.manual(commands))
        case "--bash": Terminal.line(HelpText.completion(commands))
        default:
            guard let command = find(Array(words)) else { throw unknown(Array(words)) }
            Terminal.line(HelpText.page(command))
        }
    }
}

/// Which Lectern this is.
enum Version {
    static let current = "0.1.0"
}
