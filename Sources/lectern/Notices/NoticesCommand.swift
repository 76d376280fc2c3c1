// lectern notices: what readers are told, by which texts and channels. lectern inbox: what a reader finds.

internal import LecternClient
internal import LecternMessages
internal import LecternWire
internal import NoticesMessages

/// Keeps notices. The commands are declared here; what they do is in NoticesCommand+….swift.
enum NoticesCommand {
    private static let keeper = "Needs an administrator's certificate, or a desk's with a session of staff who may do it."
    private static let owner = "Needs the session of a reader."
    private static let channel = Command.Option("--channel", "CHANNEL", "sms, wechat, email, inbox or slip")
    private static let language = Command.Option("--language", "TAG", "of the text: zh-Hans")
    private static let library = Command.Option("--library", "CODE", "of this library; else of the city")
    private static let expect = Command.Option("--expect", "N", "the version that was read; else whatever it is")
    private static let note = Command.Option("--note", "TEXT", "for the record")
    private static let wishes: [Command.Option] = [
        .init("--on", "PURPOSE/CHANNEL", "is wanted: promotion/email; may be given several times"),
        .init("--off", "PURPOSE/CHANNEL", "is not wanted: reminder/sms; likewise"),
        .init("--hours", "FROM-UNTIL", "nothing is sent at other hours: 08:00-21:00"),
    ]
    private static let pages: [Command.Option] = [
        .init("--limit", "N", "notices on a page, 50 unless given"), .init("--cursor", "CURSOR", "the next page, from the last one's end"),
    ]

    static let commands = textCommands + channelCommands + noticeCommands + readerCommands

    private static let textCommands = [
        Command("notices kinds", "lists the kinds of notices with their fields", details: [keeper], connects: true, example: "lectern notices kinds", run: kinds),
        Command(
            "notices templates", "lists the texts of a kind", operands: "KIND", count: 1...1, details: [keeper, "Those of version 0 are the kind's own."],
            connects: true, example: "lectern notices templates circulation.due_soon", run: templates),
        Command(
            "notices templates put", "writes a text of a kind", operands: "KIND", count: 1...1,
            details: [
                keeper, "Fields of the kind stand in braces, {title}; besides them there are {reader}, {library} and {unsubscribe}.",
                "Without --channel it is for all channels that have no text of their own. \"lectern notices preview\" shows what comes of it.",
            ],
            options: [
                channel, language, .init("--subject", "TEXT", "of e-mail and inbox"), .init("--body", "TEXT", "what is said"),
                .init("--body-file", "FILE", "the same, from a file"), .init("--digest-body", "TEXT", "of several notices: with {count} and {list}"),
                .init("--digest-line", "TEXT", "of each of them"), expect,
            ],
            connects: true, example: "lectern notices templates put circulation.due_soon --channel sms --language zh-Hans --body '《{title}》{due}到期'",
            run: putTemplate),
        Command(
            "notices templates remove", "removes a text, so that the kind's own holds again", operands: "KIND", count: 1...1, details: [keeper],
            options: [channel, language, expect], connects: true,
            example: "lectern notices templates remove circulation.due_soon --channel sms --language zh-Hans", run: removeTemplate),
        Command(
            "notices preview", "shows what a reader would get", operands: "KIND", count: 1...1,
            details: [keeper, "With the samples of the kind, unless values are given. With --body a text is tried that is not kept."],
            options: [
                channel, language, .init("--body", "TEXT", "a text to try"), .init("--subject", "TEXT", "its subject"),
                .init("--value", "FIELD=VALUE", "instead of the samples; may be given several times"),
                .init("--digest", "N", "so many notices in one message"),
            ],
            connects: true, example: "lectern notices preview circulation.due_soon --channel sms --language zh-Hans", run: preview),
    ]

    private static let channelCommands = [
        Command(
            "notices channels", "lists who carries what, in the order in which channels are tried", details: [keeper], connects: true,
            example: "lectern notices channels", run: channels),
        Command(
            "notices channels add", "says that a partner, or a desk that prints, carries a channel", operands: "CHANNEL CARRIER", count: 2...2,
            details: [keeper, "CHANNEL is sms, wechat, email or slip; CARRIER is the name in the certificate. It changes one that is there."],
            options: [
                library, .init("--rank", "N", "those with lower numbers are tried first"),
                .init("--app", "APP", "of wechat: the app whose openid is the address"),
            ],
            connects: true, example: "lectern notices channels add sms sms-1 --rank 1", run: addChannel),
        Command(
            "notices channels remove", "says that it does not any more", operands: "CHANNEL CARRIER", count: 2...2, details: [keeper],
            options: [library], connects: true, example: "lectern notices channels remove sms sms-1", run: removeChannel),
        Command(
            "notices settings", "shows hours, language and wishes of a library, or of the city", details: [keeper], options: [library],
            connects: true, example: "lectern notices settings --library CN-440300-1-SZ", run: settings),
        Command(
            "notices settings set", "changes them, for readers who have not said otherwise", details: [keeper, "What is not given stays."],
            options: [library, .init("--language", "TAG", "of texts to readers who have none"), .init("--zone", "ZONE", "where it is: Asia/Shanghai")] + wishes,
            connects: true, example: "lectern notices settings set --library CN-440300-1-SZ --hours 09:00-20:00 --off reminder/sms", run: setSettings),
        Command(
            "notices carriers", "shows what waits for each carrier, and who is silent", details: [keeper], connects: true,
            example: "lectern notices carriers", run: carriers),
    ]

    private static let noticeCommands = [
        Command(
            "notices sent", "lists what a reader was told, the last first", operands: "CARD", count: 1...1, details: [keeper], options: pages,
            connects: true, example: "lectern notices sent 0755000001", run: sent),
        Command(
            "notices show", "shows a notice with its attempts and what happened to it", operands: "NOTICE", count: 1...1, details: [keeper],
            connects: true, example: "lectern notices show 42", run: show),
        Command(
            "notices retry", "sends a notice anew", operands: "NOTICE", count: 1...1, details: [keeper], options: [note], connects: true,
            example: "lectern notices retry 42 --note 读者未收到", run: retry),
        Command(
            "notices cancel", "takes a notice back that nobody has fetched", operands: "NOTICE", count: 1...1, details: [keeper], options: [note],
            connects: true, example: "lectern notices cancel 42", run: cancel),
        Command(
            "notices preferences", "shows what a reader wants by which channel, or changes it", operands: "CARD", count: 1...1, details: [keeper],
            options: wishes, connects: true, example: "lectern notices preferences 0755000001 --off reminder/sms", run: preferences),
    ]

    private static let readerCommands = [
        Command(
            "inbox", "lists what the reader who is signed in was told, the last first", details: [owner],
            options: [.init("--unread", nil, "what was not opened"), .init("--read", "NOTICE", "says that it was opened; may be given several times")] + pages,
            connects: true, example: "lectern inbox --session \"$session\"", run: inbox),
        Command(
            "inbox preferences", "shows what the reader who is signed in wants, or changes it", details: [owner], options: wishes, connects: true,
            example: "lectern inbox preferences --off reminder/sms --session \"$session\"", run: ownPreferences),
    ]

    /// A connection with what calls Notices.
    struct Desk {
        let shared: StaffCommand.Desk
        let notices: Notices.Client<SessionCaller>
    }

    /// Connects, and ends the connection afterwards.
    static func withDesk(_ arguments: Arguments, _ body: (Desk) throws -> Void) throws {
        try StaffCommand.withDesk(arguments) { shared in try body(Desk(shared: shared, notices: Notices.Client(shared.caller))) }
    }
}
