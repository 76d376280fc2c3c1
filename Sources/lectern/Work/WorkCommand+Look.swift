// The commands that look at queues and items.

internal import CityMessages
internal import LecternDesk
internal import LecternMessages
internal import LecternWire
internal import WorkMessages

extension WorkCommand {
    static func queues(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            let branch = try arguments["--branch"].map(desk.branch) ?? 0
            let answer = try desk.work.queues(.init(branchId: branch, everywhere: arguments.has("--everywhere")))
            let branches = try desk.branches()
            try desk.shared.tell(answer, arguments) { answer in
                answer.queues.isEmpty ? ["nothing to do"] : answer.queues.map { line($0, branches) }
            }
        }
    }

    /// "szlib  circulation.conflict (Conflict)  work.settle: 3 waiting, 1 claimed, 1 late; oldest of …".
    private static func line(_ queue: Work.Queue, _ branches: [Int64: City.Branch]) -> String {
        var counts = ["\(queue.waiting) waiting"]
        for (count, word) in [(queue.claimed, "claimed"), (queue.late, "late"), (queue.escalated, "escalated")] where count != 0 {
            counts.append("\(count) \(word)")
        }
        let next = queue.nextDueAtMs == 0 ? "" : ", next due \(LocalTime.text(queue.nextDueAtMs))"
        return "\(place(queue.branchId, branches))  \(queue.kind) (\(title(queue.title)))  \(queue.right): \(counts.joined(separator: ", "))"
            + "; oldest of \(LocalTime.text(queue.oldestAddedAtMs))\(next)"
    }

    static func list(_ arguments: Arguments) throws {
        let isMine = arguments.has("--mine")
        guard isMine != (arguments.operands.count == 1) else { throw UsageError("either KIND or --mine is given", nil) }
        let limit = UInt32(try arguments.number("--limit", 1...200) ?? 50)
        try withDesk(arguments) { desk in
            let branch = try isMine || arguments.has("--city") ? 0 : arguments["--branch"].map(desk.branch) ?? desk.ownBranch()
            let answer = try desk.work.list(
                .init(
                    kind: arguments.operands.first ?? "", branchId: branch, right: arguments["--right"] ?? "", mine: isMine, limit: limit,
                    cursor: arguments["--cursor"] ?? ""))
            let names = try StaffNames(of: answer.items.map(\.keptFor), desk.shared.caller)
            try desk.shared.tell(answer, arguments) { answer in
                var lines = answer.items.map { line($0, names) }
                if lines.isEmpty { lines = ["nothing to do"] }
                if !answer.cursor.isEmpty { lines.append("more: --cursor '\(answer.cursor)'") }
                return lines
            }
        }
    }

    /// "42  due 2026-10-01 09:00, late  claimed by 陈静 until …  READER_BLOCKED ITEM-0".
    private static func line(_ item: Work.Item, _ names: StaffNames) -> String {
        let values = item.values.prefix(3).map(\.value).joined(separator: " ")
        return "\(item.itemId)  due \(LocalTime.text(item.dueAtMs))\(marks(item, names))  \(values)"
    }

    private static func marks(_ item: Work.Item, _ names: StaffNames) -> String {
        var marks = item.escalated ? ", escalated" : item.late ? ", late" : ""
        if item.state == .claimed { marks += "  claimed by \(item.holderName) at \(item.holderTerminal) until \(LocalTime.text(item.leaseUntilMs))" }
        if item.keptFor != 0 { marks += "  kept for \(names.text(item.keptFor))" }
        return marks
    }

    static func show(_ arguments: Arguments) throws {
        let id = try item(arguments)
        let limit = UInt32(try arguments.number("--limit", 1...200) ?? 50)
        try withDesk(arguments) { desk in
            if arguments.has("--history") {
                let answer = try desk.work.history(.init(itemId: id, limit: limit, cursor: arguments["--cursor"] ?? ""))
                let names = try StaffNames(of: answer.entries.map(\.person), desk.shared.caller)
                return try desk.shared.tell(answer, arguments) { answer in
                    answer.entries.map { line($0, names) } + (answer.cursor.isEmpty ? [] : ["more: --cursor '\(answer.cursor)'"])
                }
            }
            let branches = try desk.branches()
            let details = try desk.work.get(.init(itemId: id))
            let names = try StaffNames(of: details.history.map(\.person) + [details.item?.keptFor ?? 0], desk.shared.caller)
            try desk.shared.tell(details, arguments) { lines($0, branches, names) }
        }
    }

    private static func lines(_ details: Work.ItemDetails, _ branches: [Int64: City.Branch], _ names: StaffNames) -> [String] {
        let item = details.item ?? Work.Item()
        let kind = details.kind ?? Work.Kind()
        var lines = text(item, names, kind)
        lines.append("    at \(place(item.branchId, branches)) for \(item.right), added \(LocalTime.text(item.addedAtMs))")
        let values = Dictionary(item.values.map { ($0.name, $0.value) }) { first, _ in first }
        for (side, heading) in [(UInt32(0), ""), (1, "one side"), (2, "the other side")] {
            let fields = kind.fields.filter { $0.side == side && values[$0.name] != nil }
            guard !fields.isEmpty else { continue }
            if !heading.isEmpty { lines.append("    \(heading)") }
            for field in fields { lines.append("    \(side == 0 ? "" : "    ")\(title(field.title)): \(shown(values[field.name] ?? "", field.type))") }
        }
        if item.closedAtMs == 0 {
            lines += kind.actions.map { action in
                let inputs = action.inputs.map { " --input \($0.name)=…" }.joined()
                return "    action \(action.name)\(inputs): \(title(action.title))"
            }
        }
        return lines + details.history.map { line($0, names) }
    }

    private static func line(_ entry: Work.Entry, _ names: StaffNames) -> String {
        let by = entry.person == 0 ? "" : " by \(names.text(entry.person))"
        let detail = entry.detail.isEmpty ? "" : ": \(entry.detail)"
        return "    \(LocalTime.text(entry.atMs))  \(entry.event)\(detail)" + (entry.terminal.isEmpty ? "" : "  at \(entry.terminal)") + by
    }

    /// The first lines of an item.
    static func text(_ item: Work.Item, _ names: StaffNames, _ kind: Work.Kind? = nil) -> [String] {
        let name = kind.map { " (\(title($0.title)))" } ?? ""
        if item.closedAtMs != 0 {
            let how = item.outcome.isEmpty ? "withdrawn" : "finished by \(item.outcome)"
            return ["\(item.itemId)  \(item.kind)\(name)  \(how) \(LocalTime.text(item.closedAtMs))"]
        }
        return ["\(item.itemId)  \(item.kind)\(name)  due \(LocalTime.text(item.dueAtMs))\(marks(item, names))"]
    }

    private static func shown(_ value: String, _ type: Work.ValueType) -> String {
        switch type {
        case .time: Int64(value).map { LocalTime.text($0) } ?? value
        case .money: WorkValue.money(value)
        default: value
        }
    }

    private static func place(_ branch: Int64, _ branches: [Int64: City.Branch]) -> String {
        branch == 0 ? "city" : branches[branch]?.code ?? "\(branch)"
    }

    /// A text for people, in English where there is one, as all that the command line says.
    private static func title(_ texts: [Work.Text]) -> String {
        (texts.first { $0.language.hasPrefix("en") } ?? texts.first)?.text ?? ""
    }
}
