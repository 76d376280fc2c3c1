// What the command families share: a connection with the profile's session, and how an answer is printed.

internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternWire

/// A daemon, as a command's options connect to it.
struct DaemonSession {
    let connection: Connection
    /// Makes calls with the session.
    let caller: SessionCaller
    private let isJSON: Bool

    /// Connects.
    /// - Throws: as `Profile.connect`.
    init(_ arguments: Arguments) throws {
        let profile = try Profile(arguments)
        connection = try profile.connect()
        caller = SessionCaller(connection, session: profile.session)
        isJSON = arguments.has("--json")
    }

    /// Prints an answer: its JSON where `--json` asks for it, else lines for people.
    /// - Throws: `Problem` of Host/Describe, by which the JSON is made.
    func tell<Answer: Message>(_ answer: Answer, _ lines: (Answer) -> [String]) throws {
        guard isJSON else {
            for line in lines(answer) { Terminal.line(Terminal.safe(line)) }
            return
        }
        let json = try Reflection(connection).json
        Terminal.line(try json.messageToJSON(try answer.encoded(), as: Answer.messageName).text(pretty: true))
    }
}
