// lectern deliver: books that readers ask for and that are brought, for readers, staff and carriers.

internal import DeliveryMessages
internal import LecternClient
internal import LecternMessages
internal import LecternWire
internal import TypesMessages

/// Asks for books, and tells what became of parcels. The commands are declared here; what they do is in DeliverCommand+….swift.
enum DeliverCommand {
    private static let reader =
        "In a reader's session it is about that reader; staff with the right delivery.request name the card."
    private static let carrier = "Needs the carrier's certificate."
    private static let card = Command.Option("--card", "CARD", "the reader's card, for staff")
    private static let ruleSet = Command.Option("--rules", "CODE", "the rule set; else the first that holds today")
    private static let pages: [Command.Option] = [
        .init("--limit", "N", "entries on a page, 50 unless given"),
        .init("--cursor", "CURSOR", "the next page, from the last one's end"),
    ]

    static let commands = readerCommands + staffCommands + carrierCommands

    private static let readerCommands = [
        Command(
            "deliver offer", "tells by which carriers books can come, what each costs and when they are promised",
            operands: "RECORD...", count: 1...50,
            details: [reader, "Nothing is kept. --why tells which copies were looked at, and what the place of each weighs."],
            options: [
                .init("--carrier", "CODE", "only this one"), .init("--point", "POINT", "to this service point; else to the door"),
                .init("--why", nil, "how the copies were chosen"), ruleSet, card,
            ],
            connects: true, example: "lectern deliver offer 42 43 --session \"$session\"", run: offer),
        Command(
            "deliver request", "asks for books: their copies are kept, and the fee is owed", operands: "CARRIER RECORD...",
            count: 2...51,
            details: [reader, "--fee is what was offered, 4.00; where it is another one by now, nothing happens."],
            options: [
                .init("--fee", "AMOUNT", "the fee that was agreed to; 0 unless given"),
                .init("--currency", "CODE", "of the fee: CNY unless given"),
                .init("--point", "POINT", "to this service point"), .init("--street", "TEXT", "to the door: where"),
                .init("--region", "TEXT", "province, city and district"),
                .init("--postcode", "CODE", "likewise"),
                .init("--phone", "NUMBER", "whom the carrier calls; else the reader's own"),
                .init("--address", "LABEL", "instead: one of the reader's own addresses"), ruleSet, card,
            ],
            connects: true, example: "lectern deliver request post 42 --fee 4.00 --street \"科技路 1 号\" --session \"$session\"",
            run: request),
        Command(
            "deliver cancel", "gives a request up before its carrier has it", operands: "REQUEST", count: 1...1,
            details: ["For the reader as far as the rules allow, and for staff with the right delivery.request."],
            options: [.init("--reason", "TEXT", "for the record")], connects: true,
            example: "lectern deliver cancel 42 --session \"$session\"", run: cancel),
        Command(
            "deliver list", "lists requests, the last first: a reader's own, to staff all or those of a card",
            options: [.init("--state", "STATE", "only in this state: requested, packed, in_transit"), card] + pages,
            connects: true,
            example: "lectern deliver list --session \"$session\"", run: list),
        Command(
            "deliver show", "shows a request with what happened to it", operands: "REQUEST", count: 1...1, connects: true,
            example: "lectern deliver show 42 --session \"$session\"", run: show),
    ]

    private static let staffCommands = [
        Command(
            "deliver picks", "lists what a branch has to pick, in the order of its shelves", operands: "BRANCH", count: 1...1,
            details: [
                "Needs an administrator's certificate, or a desk's with a session of staff with the right delivery.read.",
                "What is done with it is done with `lectern work`: list delivery.pick, claim, act picked --input barcode=….",
            ], options: pages, connects: true, example: "lectern deliver picks szlib", run: picks),
        Command(
            "deliver queue", "tells how many requests are in each state, how many are in danger, and how promises were kept",
            details: ["Needs an administrator's certificate, or a desk's with a session of staff with the right delivery.read."],
            options: [.init("--branch", "CODE", "of this branch; else of the whole city")], connects: true,
            example: "lectern deliver queue", run: queue),
        Command(
            "deliver rules", "lists the rule sets with their carriers and fees",
            details: ["Needs a carrier's, a desk's or an administrator's certificate."],
            options: [.init("--open", nil, "only those that hold today")] + pages, connects: true,
            example: "lectern deliver rules --open", run: rules),
        Command(
            "deliver import", "adds or changes a rule set from a file, if all its examples hold", operands: "FILE", count: 1...1,
            details: [
                "Needs an administrator's certificate, or a desk's with a session of staff with the right delivery.rules.",
                "FILE is JSON5: { rule_set: { code, carriers, fees, limits, examples, … } }; - is standard input. docs/Delivery.md has the fields.",
            ],
            options: [.init("--expect", "N", "the version that was read; else whatever it is")], connects: true,
            example: "lectern deliver import etc/deliveries/ningbo-2024.json5", run: importFile),
    ]

    private static let carrierCommands = [
        Command(
            "deliver parcels", "lists parcels, the last first: a carrier's own, to staff all",
            options: [
                .init("--open", nil, "only those whose way is not over"),
                .init("--carrier", "CODE", "of this carrier, for staff"),
            ] + pages, connects: true,
            example: "lectern deliver parcels --open", run: parcels),
        Command(
            "deliver accept", "takes a parcel on that was offered", operands: "PARCEL", count: 1...1, details: [carrier],
            connects: true,
            example: "lectern deliver accept 42", run: accept),
        Command(
            "deliver decline", "does not take a parcel: it is offered to the next carrier by rule", operands: "PARCEL",
            count: 1...1, details: [carrier],
            options: [.init("--reason", "TEXT", "for the record")], connects: true,
            example: "lectern deliver decline 42 --reason 超区", run: decline),
        Command(
            "deliver track", "tells what happened to a parcel; late, again and in any order", operands: "PARCEL SCAN",
            count: 2...2,
            details: [carrier, "SCAN is one of handed_over, in_transit, attempted, delivered, refused, undeliverable and lost."],
            options: [
                .init("--at", "TIME", "when it was scanned: \"2026-09-01 14:30\"; else now"),
                .init("--reference", "NUMBER", "the carrier's own"),
                .init("--note", "TEXT", "for people"),
            ],
            connects: true, example: "lectern deliver track 42 attempted --note 无人", run: track),
    ]

    /// Connects, and ends the connection afterwards.
    static func withClient(_ arguments: Arguments, _ body: (DaemonSession, Delivery.Client<SessionCaller>) throws -> Void) throws
    {
        let session = try DaemonSession(arguments)
        defer { session.connection.close() }
        try body(session, Delivery.Client(session.caller))
    }

    // MARK: Words

    static func id(_ arguments: Arguments, _ what: String) throws -> Int64 { try LedgerCommand.id(arguments.operands[0], what) }

    static func text(_ texts: [Types.Text]) -> String { (texts.first { $0.language == "en" } ?? texts.first)?.text ?? "" }

    static func line(_ request: Delivery.Request) -> String {
        var parts = ["\(request.requestId)", text(request.stateTexts), request.title, request.barcode, "by \(request.carrier)"]
        if !request.point.isEmpty { parts.append("to \(request.point)") }
        if request.doneAtMs == 0 { parts.append("promised \(LocalTime.text(request.promisedAtMs))") }
        if request.late, request.doneAtMs == 0 { parts.append("in danger") }
        if request.dueAtMs != 0 { parts.append("due \(LocalTime.text(request.dueAtMs))") }
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    static func line(_ parcel: Delivery.Parcel) -> String {
        let address = parcel.address.map { [$0.region, $0.street, $0.phone].filter { !$0.isEmpty }.joined(separator: " ") } ?? ""
        let books = parcel.volumes == 1 ? "1 book" : "\(parcel.volumes) books"
        return [
            "\(parcel.parcelId)", parcel.state.isEmpty ? "packed" : parcel.state, parcel.carrier, books,
            "from \(parcel.branchName)", parcel.recipient, address,
            parcel.point, "promised \(LocalTime.text(parcel.promisedAtMs))",
        ].filter { !$0.isEmpty }.joined(separator: "  ")
    }

    static func lines(_ fee: Delivery.Fee?, _ currency: String) -> [String] {
        (fee?.lines ?? []).map {
            "  \($0.rule): \(text($0.texts))  \(LedgerCommand.text(Types.Money(minorUnits: $0.amount, currency: currency)))"
        }
    }
}
