// lectern inventory: counting what stands on shelves.

internal import CirculationMessages
internal import CityMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternNet
internal import LecternWire

/// Counts shelves.
enum InventoryCommand {
    private static let keeper = "Needs an administrator's certificate, or a desk's with a session of staff with the right circulation.items."
    private static let looker = "Needs an administrator's certificate, or a desk's with a session of staff with the right circulation.lists."
    private static let count = "COUNT is the number that \"lectern inventory open\" prints."
    /// The kinds of findings by their words.
    private static let kinds: [(word: String, kind: Circulation.FindingKind)] = [
        ("in-place", .inPlace), ("misplaced", .misplaced), ("other-shelf", .otherShelf), ("other-branch", .otherBranch), ("lent", .lent),
        ("kept-back", .keptBack), ("for-a-hold", .forAHold), ("found", .found), ("unknown", .unknownItem), ("missing", .notScanned),
    ]
    private static let scansMax = 100

    static let commands = [
        Command(
            "inventory open", "begins to count the shelves of a branch, or those of a range of call numbers",
            details: [keeper, "Any number of desks scan for one count, which goes on where it was left off. At most 50000 items belong to one."],
            options: [
                .init("--branch", "CODE", "the branch"), .init("--from", "CALLNUMBER", "from this call number on"),
                .init("--until", "CALLNUMBER", "up to those that begin with this one"), .init("--collection", "CODE", "only items of this collection"),
            ],
            connects: true, example: "lectern inventory open --branch szlib --from I200 --until I247", run: open),
        Command(
            "inventory scan", "counts what stands on shelves, in its order, and tells what is not where it belongs", operands: "COUNT [FILE]", count: 1...2,
            details: [
                keeper, count, "FILE has a barcode a line, an empty line between two shelves that are not beside each other; without it, or with -, standard input.",
            ],
            options: [.init("--all", nil, "prints also what is in its place")], connects: true, example: "lectern inventory scan 42 shelf.txt", run: scan),
        Command(
            "inventory list", "lists counts, the last first", details: [looker],
            options: [.init("--branch", "CODE", "of this branch"), .init("--open", nil, "only those that are not closed")], connects: true,
            example: "lectern inventory list --branch szlib --open", run: list),
        Command(
            "inventory show", "lists what a count has found that is not where it belongs, in the order of the shelves", operands: "COUNT [KIND]", count: 1...2,
            details: [looker, count, "KIND is one of \(kinds.map(\.word).filter { $0 != "unknown" }.joined(separator: ", ")); all but in-place and missing unless given."],
            connects: true, example: "lectern inventory show 42 misplaced", run: show),
        Command(
            "inventory close", "ends a count: what was not scanned is missing from then on", operands: "COUNT", count: 1...1,
            details: [keeper, count, "List it first, \"lectern inventory show COUNT missing\"; the number of its last line confirms it."],
            options: [.init("--missing", "N", "how many items are missing"), .init("--abandon", nil, "nothing is missing: the count was not finished")],
            connects: true, example: "lectern inventory close 42 --missing 3", run: close),
    ]

    private static func number(_ arguments: Arguments) throws -> Int64 {
        guard let number = Int64(arguments.operands[0]), number > 0 else {
            throw UsageError("COUNT is the number that \"lectern inventory open\" prints, not \(arguments.operands[0])", nil)
        }
        return number
    }

    private static func text(_ count: Circulation.Count) -> String {
        let range = [count.fromCallNumber, count.untilCallNumber].allSatisfy(\.isEmpty) ? "all shelves" : "\(count.fromCallNumber) to \(count.untilCallNumber)"
        let collection = count.collection.isEmpty ? "" : ", \(count.collection)"
        let state = count.state.name.replacing("COUNT_", with: "").lowercased()
        let missing = count.missing == 0 ? "" : ", \(count.missing) missing"
        return "\(count.countId)  \(count.branchName)  \(range)\(collection)  \(state) since \(LocalTime.text(max(count.openedAtMs, count.closedAtMs)))  \(count.scanned) scanned\(missing)"
    }

    private static func text(_ finding: Circulation.ShelfFinding) -> String {
        let word = kinds.first { $0.kind == finding.kind }?.word ?? "?"
        let item = finding.item ?? .init()
        let goes =
            switch finding.sortTo {
            case .holdShelf: "  to the hold shelf"
            case .van: "  to the van"
            default: ""
            }
        return "\(word)  \(finding.barcode)  \(item.callNumber)  \(item.title)\(goes)"
    }

    private static func open(_ arguments: Arguments) throws {
        guard let branch = arguments["--branch"] else { throw UsageError("--branch CODE is missing", nil) }
        let request = Circulation.OpenCountRequest(
            branchCode: branch, fromCallNumber: arguments["--from"] ?? "", untilCallNumber: arguments["--until"] ?? "",
            collection: arguments["--collection"] ?? "")
        try RulesCommand.withDesk(arguments) { desk in try desk.session.tell(try desk.circulation.openCount(request)) { [text($0)] } }
    }

    /// The shelves of a file: an empty line lies between two.
    private static func shelves(_ path: String) throws -> [[String]] {
        let lines: [String]
        do { lines = try ListFile.lines(of: path).map(\.text) } catch { throw FileError("\(error)") }
        return lines.split { $0.allSatisfy(\.isWhitespace) }.map(Array.init)
    }

    private static func scan(_ arguments: Arguments) throws {
        let id = try number(arguments)
        let shelves = try shelves(arguments.operands.count > 1 ? arguments.operands[1] : "-")
        try RulesCommand.withDesk(arguments) { desk in
            var (scanned, told) = (0, 0)
            for shelf in shelves {
                var before = ""
                for start in stride(from: 0, to: shelf.count, by: scansMax) {
                    let part = Array(shelf[start..<min(shelf.count, start + scansMax)])
                    let answer = try desk.circulation.scanShelf(.init(countId: id, barcodes: part, afterBarcode: before))
                    before = part.last ?? ""
                    scanned += part.count
                    if arguments.has("--json") {
                        try desk.session.tell(answer) { _ in [] }
                        continue
                    }
                    for finding in answer.findings where arguments.has("--all") || finding.kind != .inPlace {
                        told += finding.kind == .inPlace ? 0 : 1
                        Terminal.line(Terminal.safe(text(finding)))
                    }
                }
            }
            if !arguments.has("--json") { Terminal.line("\(scanned) scanned, \(told) not in place") }
        }
    }

    private static func list(_ arguments: Arguments) throws {
        try RulesCommand.withDesk(arguments) { desk in
            var cursor = ""
            var isEmpty = true
            repeat {
                let page = try desk.circulation.counts(
                    .init(branchCode: arguments["--branch"] ?? "", onlyOpen: arguments.has("--open"), limit: 200, cursor: cursor))
                try desk.session.tell(page) { $0.counts.map(text) }
                (cursor, isEmpty) = (page.cursor, isEmpty && page.counts.isEmpty)
            } while !cursor.isEmpty
            if isEmpty, !arguments.has("--json") { Terminal.line("no counts") }
        }
    }

    private static func show(_ arguments: Arguments) throws {
        let id = try number(arguments)
        var kind = Circulation.FindingKind.unspecified
        if arguments.operands.count > 1 {
            guard let known = kinds.first(where: { $0.word == arguments.operands[1] })?.kind else {
                throw UsageError("\(arguments.operands[1]) is none of \(kinds.map(\.word).joined(separator: ", "))", nil)
            }
            kind = known
        }
        try RulesCommand.withDesk(arguments) { desk in
            var (cursor, count) = ("", 0)
            repeat {
                let page = try desk.circulation.countFindings(.init(countId: id, kind: kind, limit: 200, cursor: cursor))
                try desk.session.tell(page) { $0.findings.map(text) }
                count += page.findings.count
                cursor = page.cursor
            } while !cursor.isEmpty
            if !arguments.has("--json") { Terminal.line("in all: \(count)") }
        }
    }

    private static func close(_ arguments: Arguments) throws {
        let id = try number(arguments)
        let missing = try arguments.number("--missing", 0...1_000_000)
        guard missing != nil || arguments.has("--abandon") else {
            throw UsageError("--missing N confirms what is missing, as \"lectern inventory show \(id) missing\" lists it; --abandon ends the count without", nil)
        }
        try RulesCommand.withDesk(arguments) { desk in
            let request = Circulation.CloseCountRequest(countId: id, missing: UInt32(missing ?? 0), abandon: arguments.has("--abandon"))
            try desk.session.tell(try desk.circulation.closeCount(request)) { [text($0)] }
        }
    }
}
