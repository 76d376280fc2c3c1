// A command of the command line as data: help, manual page and completion are made of it.

/// A command, or a group of commands.
struct Command: Sendable {
    /// An option of a command.
    struct Option: Sendable {
        /// "--server"
        let name: String
        /// What stands after it, "HOST:PORT"; nil: nothing.
        let value: String?
        let summary: String

        init(_ name: String, _ value: String? = nil, _ summary: String) {
            self.name = name
            self.value = value
            self.summary = summary
        }
    }

    /// "ca issue"
    let name: String
    /// One line.
    let summary: String
    /// What stands after the name: "METHOD [JSON]".
    let operands: String
    /// How many operands there may be.
    let operandsCount: ClosedRange<Int>
    /// What else there is to say, in lines.
    let details: [String]
    let options: [Option]
    /// It connects to a daemon and takes the options for that.
    let connects: Bool
    /// A line that can be typed, or several.
    let example: String
    let run: @Sendable (Arguments) throws -> Void

    init(
        _ name: String, _ summary: String, operands: String = "", count: ClosedRange<Int> = 0...0, details: [String] = [],
        options: [Option] = [], connects: Bool = false, example: String, run: @escaping @Sendable (Arguments) throws -> Void
    ) {
        self.name = name
        self.summary = summary
        self.operands = operands
        operandsCount = count
        self.details = details
        self.options = options + [Option("--json", nil, "print JSON for programs")] + (connects ? Command.connectionOptions : [])
        self.connects = connects
        self.example = example
        self.run = run
    }

    /// An option by its name. Why something is done is a note to some commands and a reason to others: either name does.
    func option(_ name: String) -> Option? {
        let other = ["--note": "--reason", "--reason": "--note"][name]
        return options.first { $0.name == name } ?? options.first { $0.name == other && $0.value != nil }
    }

    /// Options of every command that connects.
    static let connectionOptions = [
        Option("--server", "HOST:PORT", "the daemon (localhost:7443)"),
        Option("--ca", "FILE", "CA certificates by which the daemon's is verified"),
        Option("--certificate", "FILE", "this terminal's certificate"),
        Option("--key", "FILE", "its key"),
        Option("--session", "TOKEN", "a reader's or staff member's session"),
        Option("--profile", "FILE", "a JSON5 file with these options as members; $LECTERN_PROFILE, ~/.config/lectern/profile.json5"),
    ]

    /// The option of commands that go on after a lost connection.
    static let patience = Option("--patience", "SECONDS", "how long a lost connection is tried again, 60 unless given")
}
