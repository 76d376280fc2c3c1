// The commands by which staff work on items.

internal import LecternClient
internal import LecternDesk
internal import LecternMessages
internal import LecternWire
internal import WorkMessages

extension WorkCommand {
    private static func tell(_ item: Work.Item, _ desk: Desk, _ arguments: Arguments) throws {
        let names = try StaffNames(of: [item.keptFor], desk.shared.caller)
        try desk.shared.tell(item, arguments) { text($0, names) }
    }

    static func claim(_ arguments: Arguments) throws {
        let id = try item(arguments)
        try withDesk(arguments) { desk in try tell(try desk.work.claim(.init(itemId: id)), desk, arguments) }
    }

    static func release(_ arguments: Arguments) throws {
        let id = try item(arguments)
        try withDesk(arguments) { desk in
            try tell(try desk.work.release(.init(itemId: id, note: arguments["--note"] ?? "")), desk, arguments)
        }
    }

    static func handOver(_ arguments: Arguments) throws {
        let id = try item(arguments)
        guard ["--to", "--branch", "--city", "--right"].contains(where: arguments.has) else {
            throw UsageError("one of --to LOGIN, --branch CODE, --city and --right RIGHT says to whom it goes", nil)
        }
        try withDesk(arguments) { desk in
            let handed = try desk.work.handOver(
                .init(
                    itemId: id, login: arguments["--to"] ?? "", branchCode: arguments["--branch"] ?? "", city: arguments.has("--city"),
                    right: arguments["--right"] ?? "", note: arguments["--note"] ?? ""))
            try tell(handed, desk, arguments)
        }
    }

    static func comment(_ arguments: Arguments) throws {
        let id = try item(arguments)
        try withDesk(arguments) { desk in
            try tell(try desk.work.comment(.init(itemId: id, text: arguments.operands[1])), desk, arguments)
        }
    }

    static func act(_ arguments: Arguments) throws {
        let id = try item(arguments)
        let name = arguments.operands[1]
        let inputs = try arguments.all("--input").map { text in
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw UsageError("--input \(text) is not NAME=VALUE", nil) }
            return Work.FieldValue(name: parts[0], value: parts[1])
        }
        try withDesk(arguments) { desk in
            let details = try desk.work.get(.init(itemId: id))
            guard let item = details.item, let action = details.kind?.actions.first(where: { $0.name == name }) else {
                let names = details.kind?.actions.map(\.name).joined(separator: ", ") ?? ""
                throw UsageError("the item has no action \(name), but \(names)", nil)
            }
            guard item.closedAtMs != 0 || item.claim != 0 else {
                throw UsageError("claim the item first: lectern work claim \(id)", nil)
            }
            let types = Dictionary(action.inputs.map { ($0.name, $0.type) }) { first, _ in first }
            let typed = try inputs.map { input in
                let value = WorkValue.typed(input.value, types[input.name] ?? .text)
                guard types[input.name] != .money || value != input.value else { throw UsageError("\(input.value) is no sum like 12.50 CNY", nil) }
                return Work.FieldValue(name: input.name, value: value)
            }
            let request = Work.Act(key: item.key, claim: item.claim, action: name, note: arguments["--note"] ?? "", inputs: typed)
            // The method of the item's owner, whichever plugin that is: all take an Act.
            var options = desk.shared.caller.options
            options.requestKey = CallOptions.newRequestKey()
            let acted = try Work.Acted(try desk.shared.connection.call(action.method, try request.encoded(), options))
            let sums = typed.filter { types[$0.name] == .money }.map { " " + WorkValue.money($0.value) }.joined()
            try desk.shared.tell(acted, arguments) { ["\($0.itemId)  finished by \(name)\(sums)"] }
        }
    }
}
