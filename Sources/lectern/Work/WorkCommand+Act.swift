// The commands by which staff work on items.

internal import LecternClient
internal import LecternMessages
internal import LecternWire
internal import WorkMessages

extension WorkCommand {
    static func claim(_ arguments: Arguments) throws {
        let id = try item(arguments)
        try withDesk(arguments) { desk in try desk.shared.tell(try desk.work.claim(.init(itemId: id)), arguments) { text($0) } }
    }

    static func release(_ arguments: Arguments) throws {
        let id = try item(arguments)
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.work.release(.init(itemId: id, note: arguments["--note"] ?? "")), arguments) { text($0) }
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
            try desk.shared.tell(handed, arguments) { text($0) }
        }
    }

    static func comment(_ arguments: Arguments) throws {
        let id = try item(arguments)
        try withDesk(arguments) { desk in
            try desk.shared.tell(try desk.work.comment(.init(itemId: id, text: arguments.operands[1])), arguments) { text($0) }
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
            let request = Work.Act(key: item.key, claim: item.claim, action: name, note: arguments["--note"] ?? "", inputs: inputs)
            // The method of the item's owner, whichever plugin that is: all take an Act.
            var options = desk.shared.caller.options
            options.requestKey = CallOptions.newRequestKey()
            let acted = try Work.Acted(try desk.shared.connection.call(action.method, try request.encoded(), options))
            try desk.shared.tell(acted, arguments) { ["\($0.itemId)  finished by \(name)"] }
        }
    }
}
