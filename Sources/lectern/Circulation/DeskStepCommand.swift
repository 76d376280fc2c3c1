// lectern item use, lectern item undo: what was used in the library, and what a desk takes back.

internal import CirculationMessages
internal import LecternMessages

/// Counts use in the library, and takes steps back.
enum DeskStepCommand {
    static let commands = [
        Command(
            "item use", "counts that an item was used in the library and not lent: it was left on a table", operands: "BARCODE", count: 1...1,
            details: ["Needs a desk's or a device's certificate. The item is checked in there, so one that was missing or on its way is found."],
            connects: true, example: "lectern item use 04403000000001"
        ) { arguments in
            try RulesCommand.withDesk(arguments) { desk in
                try desk.session.tell(try desk.circulation.useInHouse(.init(barcode: arguments.operands[0]))) { used in
                    let answer = used.answer ?? .init()
                    return ["\(answer.item?.barcode ?? "")  used \(used.usesToday) times today  \(CheckInCommand.place(answer))  \(answer.item?.title ?? "")"]
                }
            }
        },
        Command(
            "item undo", "takes back what this desk did with an item last: a loan, a return, a renewal or a move", operands: "BARCODE", count: 1...1,
            details: [
                "Within a minute, and before anything else happened to the item. The history keeps both.",
                "Needs a desk's certificate with a session of staff with the right circulation.lend.",
            ],
            connects: true, example: "lectern item undo 04403000000001 --session \"$session\""
        ) { arguments in
            try RulesCommand.withDesk(arguments) { desk in
                try desk.session.tell(try desk.circulation.undo(.init(barcode: arguments.operands[0]))) { undone in
                    let (item, step) = (undone.answer?.item ?? .init(), undone.undone ?? .init())
                    var lines = ["\(item.barcode)  taken back: \(step.event) at \(LocalTime.text(step.happenedAtMs))  \(item.title)"]
                    if let loan = undone.loan {
                        lines.append(
                            loan.returnedAtMs == 0 ? "    on loan, due \(LocalTime.text(loan.dueAtMs))" : "    the loan has ended; \(CheckInCommand.place(undone.answer ?? .init()))")
                    }
                    return lines
                }
            }
        },
    ]
}
