// lectern staff: accounts and roles of the people who work, and signing in at a desk.

internal import LecternClient
internal import LecternMessages
internal import LecternWire
internal import StaffMessages

/// Keeps staff. The commands are declared here; what they do is in StaffCommand+….swift.
enum StaffCommand {
    private static let passwords = Command.Option(
        "--password-file", "FILE", "holds the password, and in further lines what else is asked for; else it is typed, or read from standard input")
    private static let keeper = "Needs an administrator's certificate, or a desk's with a session of staff who may staff.manage."

    static let commands = accountCommands + roleCommands + signInCommands

    private static let accountCommands = [
        Command(
            "staff add", "adds a member of staff", operands: "LOGIN", count: 1...1,
            details: [
                keeper,
                "The password is the first one: whoever signs in with it has to choose another. It is never given on the command line.",
                "With --administrator the first administrator of a city is made: with the role \"administrator\", which may do everything everywhere.",
            ],
            options: [
                .init("--name", "NAME", "the name for people; needed"), .init("--library", "CODE", "the library that employs the person"),
                .init("--languages", "LIST", "that the person speaks: zh-Hans,en"), .init("--administrator", nil, "may do everything in the whole city"),
                passwords,
            ],
            connects: true, example: "lectern staff add chen.jing --name 陈静 --administrator", run: add),
        Command(
            "staff change", "changes name, library or languages of an account", operands: "LOGIN", count: 1...1, details: [keeper],
            options: [
                .init("--name", "NAME", "the name for people"), .init("--library", "CODE", "the library; empty: the city"),
                .init("--languages", "LIST", "that the person speaks: zh-Hans,en"),
            ],
            connects: true, example: "lectern staff change chen.jing --languages zh-Hans,en", run: change),
        Command(
            "staff password", "sets the first password of an account, or changes one's own", operands: "[LOGIN]", count: 0...1,
            details: [
                "With LOGIN: a new first password, to be changed at the next sign-in. " + keeper,
                "Without: one's own, with --session; the present password is asked for first, then the new one.",
            ],
            options: [passwords], connects: true, example: "lectern staff password chen.jing", run: password),
        Command(
            "staff code", "enrols a telephone for time-based codes, or removes it", operands: "LOGIN", count: 1...1,
            details: [
                keeper, "Prints an otpauth URI, once; a telephone's application takes it, best as a QR code: lectern staff code LOGIN | qrencode -t ANSIUTF8",
                "From then on every sign-in of the account asks for a code.",
            ],
            options: [.init("--remove", nil, "takes the telephone away")], connects: true, example: "lectern staff code chen.jing", run: code),
        Command(
            "staff policy", "says whether the staff of a library need a code to sign in", operands: "on|off", count: 1...1,
            details: ["Needs an administrator's certificate."],
            options: [.init("--library", "CODE", "of this library only")], connects: true, example: "lectern staff policy on --library SZL",
            run: policy),
        Command(
            "staff withdraw", "withdraws an account, or takes that back", operands: "LOGIN", count: 1...1,
            details: [keeper, "The account can't sign in any more, and its session ends. What it did stays recorded."],
            options: [.init("--reason", "TEXT", "why, for the record; needed"), .init("--restore", nil, "takes a withdrawal back")],
            connects: true, example: "lectern staff withdraw chen.jing --reason 调离", run: withdraw),
        Command(
            "staff list", "lists the accounts by login name", details: [keeper],
            options: [.init("--limit", "N", "accounts on a page, 50 unless given"), .init("--cursor", "CURSOR", "the next page, from the last one's end")],
            connects: true, example: "lectern staff list", run: list),
        Command(
            "staff show", "shows an account with its roles", operands: "LOGIN", count: 1...1, details: [keeper],
            options: [.init("--history", nil, "with what was done to it, newest first")], connects: true,
            example: "lectern staff show chen.jing --history", run: show),
    ]

    private static let roleCommands = [
        Command(
            "staff role", "adds or changes a role", operands: "CODE", count: 1...1,
            details: [
                keeper, "A role is a set of actions, which the rules of the methods name: \"lectern staff actions\" lists them; * is all of them.",
                "A change holds at once for all who have the role.",
            ],
            options: [.init("--name", "NAME", "the name for people"), .init("--actions", "LIST", "what it allows: circulation.lend,readers.read")],
            connects: true, example: "lectern staff role desk --name 柜台 --actions circulation.lend,readers.read", run: role),
        Command("staff roles", "lists the roles with their actions", details: [keeper], connects: true, example: "lectern staff roles", run: roles),
        Command(
            "staff actions", "lists the actions that roles can allow, with the methods that ask for them", connects: true,
            example: "lectern staff actions", run: actions),
        Command(
            "staff assign", "gives a person a role, or takes it away", operands: "LOGIN ROLE", count: 2...2,
            details: [
                keeper, "In the whole city, unless a library or a branch is named. It holds at once, also where the person is signed in.",
                "Nobody gives or takes what they may not do there themselves.",
            ],
            options: [
                .init("--library", "CODE", "in this library"), .init("--branch", "CODE", "at this branch"), .init("--remove", nil, "takes the role away there"),
            ],
            connects: true, example: "lectern staff assign chen.jing desk --branch szlib", run: assign),
    ]

    private static let signInCommands = [
        Command(
            "staff signin", "signs a member of staff in at this desk", operands: "LOGIN", count: 1...1,
            details: [
                "Needs a desk's certificate. Password, code and new password are asked for as they are needed.",
                "Prints the session for --session. It ends with \"lectern staff signout\", when somebody else signs in at the desk, and half an",
                "hour after the last \"lectern staff stay\", unless the plugin's configuration says otherwise.",
            ],
            options: [passwords], connects: true, example: "lectern staff signin chen.jing --certificate desk-1.pem --key desk-1.key", run: signIn),
        Command("staff signout", "ends the session", connects: true, example: "lectern staff signout --session \"$session\"", run: signOut),
        Command("staff stay", "keeps the session from ending for a while", connects: true, example: "lectern staff stay --session \"$session\"", run: stay),
        Command(
            "staff me", "shows who is signed in and what the session may do", connects: true, example: "lectern staff me --session \"$session\"", run: me),
    ]

    /// What the commands share: a connection with the profile's session.
    struct Desk {
        private let session: DaemonSession
        let staff: Staff.Client<SessionCaller>

        /// Connects.
        init(_ arguments: Arguments) throws {
            session = try DaemonSession(arguments)
            staff = Staff.Client(session.caller)
        }

        var connection: Connection { session.connection }
        var caller: SessionCaller { session.caller }

        /// Prints an answer.
        func tell<Answer: Message>(_ answer: Answer, _ arguments: Arguments, _ lines: (Answer) -> [String]) throws {
            try session.tell(answer, lines)
        }
    }

    /// Connects, and ends the connection afterwards.
    static func withDesk(_ arguments: Arguments, _ body: (Desk) throws -> Void) throws {
        let desk = try Desk(arguments)
        defer { desk.connection.close() }
        try body(desk)
    }

    /// The parts of a list on the command line: "a,b".
    static func list(_ text: String) -> [String] { text.split(separator: ",").map(String.init) }
}
