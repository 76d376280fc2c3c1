// lectern desk: a desk in text mode, at which a person works a shift.

internal import Foundation
internal import LecternClient
internal import LecternDesk
internal import LecternWire

/// Runs the desk on this terminal.
enum DeskCommand {
    static let command = Command(
        "desk", "opens a desk in this window: sign in, lend, take back, find readers and items, and work on what has to be done",
        details: [
            "For people, by keyboard and scanner alone, in a window of \(DeskLimits.columnsMin) x \(DeskLimits.rowsMin) or more. Needs a desk's certificate; staff sign in with login name, password and,",
            "where the library asks for it, a code. F1 explains each screen; docs/Desk.md shows them all. What a scanner types ahead of the",
            "answers is kept and done in its order. Where the connection is lost, what was sent is sent again, and acts once.",
            "Ctrl-C, twice, signs out and leaves. For programs there are lectern work, lectern reader and lectern call.",
        ],
        options: [
            .init("--language", "LANGUAGE", "of the screens and of the daemon's texts: zh or en; the environment's unless given")
        ],
        connects: true, example: "lectern desk --certificate desk-1.pem --key desk-1.key --language zh", run: run)

    private static func run(_ arguments: Arguments) throws {
        guard !arguments.has("--json") else {
            throw UsageError("the desk is for people; for programs there are lectern work, lectern reader and lectern call", nil)
        }
        let language = try language(arguments["--language"])
        let profile = try Profile(arguments)
        let name = try profile.deskName()
        let terminal = try DeskTerminal()
        let mailbox = try DeskMailbox()
        let connection = try DeskConnection(profile, mailbox, language)
        defer { connection.close() }
        let model = DeskModel(language: language, terminal: name, calendar: DeskCalendar(), now: DeskTerminal.now)
        let end = try terminal.run(DeskSession(model: model, connection: connection, mailbox: mailbox))
        if !end.undone.isEmpty {
            Terminal.note(Terminal.safe("lectern: typed ahead and not done: " + end.undone.joined(separator: ", ")))
        }
        if let problem = end.problem { throw problem }
    }

    /// The language of the option, else of the environment.
    private static func language(_ option: String?) throws -> DeskLanguage {
        if let option {
            guard let language = DeskLanguage(rawValue: String(option.prefix(2)).lowercased()) else {
                throw UsageError("--language \(option) is not zh or en", nil)
            }
            return language
        }
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return locale.hasPrefix("zh") ? .chinese : .english
    }
}
