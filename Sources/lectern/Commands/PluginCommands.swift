// lectern plugin: creates the folder of a new plugin, and shows what a built one declares.

internal import Foundation
internal import LecternJSON

/// The commands for authors of plugins.
enum PluginCommands {
    static let all = [new, check]

    private static let new = Command(
        "plugin new", "makes a folder for a new plugin", operands: "NAME", count: 1...1,
        details: [
            "The folder NAME has a contract, its handlers, a table, a test that starts a daemon, and a Makefile. make builds it, make test tests it.",
            "NAME is the prefix of the plugin's tables: 1 to 32 small letters and digits, beginning with a letter.",
        ],
        options: [
            .init("--c", nil, "in C instead of Swift"), .init("--folder", "FOLDER", "where the folder NAME is made, . unless given"),
            .init("--sdk", "FOLDER", "the SDK, that of this installation unless given"),
        ],
        example: "lectern plugin new shelf"
    ) { arguments in
        let made = try NewPlugin(
            name: arguments.operands[0], isC: arguments.has("--c"), parent: arguments["--folder"] ?? ".", sdk: arguments["--sdk"]
        ).make()
        if arguments.has("--json") {
            return Terminal.line(JSON.object([.init("folder", .string(made.folder)), .init("files", .array(made.files.map { .string($0) }))]).text(pretty: false))
        }
        for file in made.files { Terminal.line("  \(file)") }
        Terminal.line("made \(made.folder); now: cd \(made.folder) && make test")
    }

    private static let check = Command(
        "plugin check", "shows what a plugin declares, as the daemon reads it", operands: "FILE", count: 1...1,
        details: [
            "Reads the stamp, opens the plugin in a process of its own and reads its descriptor; starts and changes nothing. Tells name, version,",
            "interface, compiler, services, who may call each method, migrations, and what it calls itself. What the daemon would refuse is",
            "said with what to do, and so is a plugin that crashes, ends the process or does not return.",
        ],
        options: [.init("--seconds", "N", "how long opening it may take, 10 unless given")], example: "lectern plugin check libShelfPlugin.so"
    ) { arguments in
        let file = URL(fileURLWithPath: arguments.operands[0]).standardizedFileURL.path
        try Lecternd.run(["--check-plugin", file], arguments, secondsMax: try arguments.number("--seconds", 1...3600) ?? 10) { end in
            switch end {
            case .signal(let number): "\(file): opening it crashes with signal \(number); look at its constructors and at lectern_plugin_open"
            case .timeout(let seconds): "\(file): opening it did not return within \(seconds) s; look at its constructors and at lectern_plugin_open"
            case .status: "\(file) can't be loaded; lecternd says above why"
            }
        }
    }
}
