// lectern checkin, lectern drop: taking many items back at once, and book drops.

internal import CirculationMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternNet
internal import LecternWire

/// Takes items back, and keeps book drops.
enum CheckInCommand {
    private static let keeper = "Needs an administrator's certificate, or a desk's with a session of staff with the right circulation.rules."
    private static let moments: [(word: String, moment: Circulation.DropMoment)] = [
        ("last-emptied", .dropLastEmptied), ("last-closing", .dropLastClosing), ("emptied", .dropEmptied),
    ]

    static let commands = [
        Command(
            "checkin", "takes many items back, and tells of each where it goes", operands: "[FILE]", count: 0...1,
            details: [
                "FILE has a barcode a line; without it, or with -, they come from standard input. What can't be taken back is told, and the rest goes on.",
                "Needs a desk's or a device's certificate. The exit code is 4 where something was not taken back.",
            ],
            options: [
                .init("--drop", "POINT", "they were found in this book drop, which is emptied now"),
                .init("--batch", "N", "they were found in a book drop that was emptied before, \"lectern drop empty\""),
            ],
            connects: true, example: "lectern checkin returned.txt --drop drop-futian --session \"$session\"", run: checkIn),
        Command(
            "drop list", "lists the book drops, and when each was emptied", details: ["Needs a desk's or an administrator's certificate."], connects: true,
            example: "lectern drop list"
        ) { arguments in
            try RulesCommand.withDesk(arguments) { desk in
                try desk.session.tell(try desk.circulation.drops(.init())) { $0.drops.isEmpty ? ["no book drops"] : $0.drops.map(line) }
            }
        },
        Command(
            "drop put", "says as of when something counts as returned that is found in a book drop", operands: "POINT", count: 1...1,
            details: [keeper, "POINT is the code of the service point that the drop is, or that has a slot: it counts as a book drop from then on."],
            options: [
                .init("--from", "MOMENT", "last-emptied, unless given; last-closing of its branch; or emptied, when it is"),
                .init("--hours", "N", "never longer ago than that: 72 unless given, at most 336"),
            ],
            connects: true, example: "lectern drop put drop-futian --from last-closing --hours 48", run: putDrop),
        Command(
            "drop empty", "says that a book drop is emptied, and tells the batch as of which its items are taken back", operands: "[POINT]", count: 0...1,
            details: ["Needs an administrator's certificate, or a desk's with a session of staff with the right circulation.lend; without POINT it is the desk's own."],
            connects: true, example: "lectern drop empty drop-futian"
        ) { arguments in
            try RulesCommand.withDesk(arguments) { desk in
                try desk.session.tell(try desk.circulation.emptyDrop(.init(pointCode: arguments.operands.first ?? ""))) {
                    ["batch \($0.batchId)  returned as of \(LocalTime.text($0.countsFromMs))"]
                }
            }
        },
    ]

    private static func line(_ drop: Circulation.Drop) -> String {
        let moment = moments.first { $0.moment == drop.countsFrom }?.word ?? "?"
        let emptied = drop.emptiedAtMs == 0 ? "never emptied" : "emptied \(LocalTime.text(drop.emptiedAtMs)) at \(drop.emptiedAtTerminal)"
        return "\(drop.pointCode)  from \(moment), at most \(drop.hoursMax) hours ago  \(emptied)"
    }

    private static func putDrop(_ arguments: Arguments) throws {
        let word = arguments["--from"] ?? moments[0].word
        guard let moment = moments.first(where: { $0.word == word })?.moment else {
            throw UsageError("--from \(word) is none of \(moments.map(\.word).joined(separator: ", "))", nil)
        }
        let hours = UInt32(try arguments.number("--hours", 1...336) ?? 0)
        try RulesCommand.withDesk(arguments) { desk in
            try desk.session.tell(try desk.circulation.putDrop(.init(pointCode: arguments.operands[0], countsFrom: moment, hoursMax: hours))) { [line($0)] }
        }
    }

    private static func checkIn(_ arguments: Arguments) throws {
        if arguments.has("--drop"), arguments.has("--batch") { throw UsageError("--drop and --batch exclude each other", nil) }
        let barcodes = try lines(arguments.operands.first ?? "-")
        var left: [String] = []
        try RulesCommand.withDesk(arguments) { desk in
            var batch = Int64(try arguments.number("--batch", 1...Int.max) ?? 0)
            if let point = arguments["--drop"] { batch = try desk.circulation.emptyDrop(.init(pointCode: point)).batchId }
            let json = arguments.has("--json") ? try Reflection(desk.session.connection).json : nil
            let stream = try desk.session.connection.send("lectern.circulation.v1.Circulation/CheckIn", desk.session.caller.options)
            func show(_ answer: [UInt8]) throws {
                let done = try Circulation.CheckedIn(answer)
                if done.answer == nil { left.append(done.barcode) }
                Terminal.line(
                    try json?.messageToJSON(answer, as: Circulation.CheckedIn.messageName).text() ?? Terminal.safe(line(done)))
            }
            for barcode in barcodes {
                _ = try stream.send(try Circulation.CheckInRequest(barcode: barcode, batchId: batch).encoded(), itemKey: CallOptions.newRequestKey())
                guard let answer = try stream.next() else { return }
                try show(answer.message)
            }
            try stream.finish()
            while let answer = try stream.next() { try show(answer.message) }
        }
        guard left.isEmpty else { throw FileError("\(left.count) of \(barcodes.count) were not taken back") }
    }

    /// The lines of a file that are not empty.
    static func lines(_ path: String) throws -> [String] {
        do { return try ListFile.lines(of: path).map(\.text).filter { !$0.allSatisfy(\.isWhitespace) } } catch { throw FileError("\(error)") }
    }

    private static func line(_ done: Circulation.CheckedIn) -> String {
        guard let answer = done.answer else { return "! \(done.barcode)  \(done.why)" + (done.noted ? "  An item of work was made of it." : "") }
        return "+ \(done.barcode)  \(answer.item?.title ?? "")  \(place(answer))\(answer.found ? ", found again" : "")\(answer.loan == nil ? ", was not on loan" : "")\(suspended(answer))"
    }

    private static func suspended(_ answer: Circulation.ReturnResponse) -> String {
        answer.suspendedUntilMs == 0 ? "" : ", its reader may not borrow until \(LocalTime.text(answer.suspendedUntilMs))"
    }

    /// Where an item goes, in words.
    static func place(_ answer: Circulation.ReturnResponse) -> String {
        switch answer.sortTo {
        case .shelf: "to its shelf" + (answer.item?.callNumber.isEmpty ?? true ? "" : " \(answer.item?.callNumber ?? "")")
        case .holdShelf: "to the hold shelf\(answer.holdFor.isEmpty ? "" : " for \(answer.holdFor)")" + (answer.hold.map { ", hold \($0.holdId)" } ?? "")
        case .van: "to the van for \(answer.sortToBranch)"
        case .staff: "put aside for staff"
        default: "stays as it is"
        }
    }
}
