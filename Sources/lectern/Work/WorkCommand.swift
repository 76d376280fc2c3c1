// lectern work: the queues of what staff have to do, and working on them at a desk.

internal import CityMessages
internal import LecternClient
internal import LecternMessages
internal import LecternWire
internal import StaffMessages
internal import WorkMessages

/// Works on items. The commands are declared here; what they do is in WorkCommand+….swift.
enum WorkCommand {
    private static let worker = "Needs a desk's certificate and a session of staff, \"lectern staff signin\"."
    private static let looker = "Needs a desk's certificate with a session of staff, or an administrator's certificate."
    private static let note = Command.Option("--note", "TEXT", "for the record")
    private static let pages: [Command.Option] = [
        .init("--limit", "N", "items on a page, 50 unless given"), .init("--cursor", "CURSOR", "the next page, from the last one's end"),
    ]

    static let commands = lookCommands + workCommands

    private static let lookCommands = [
        Command(
            "work queues", "shows the queues with their counts, ages and due times",
            details: [looker, "Those of the desk's branch and of the whole city in which the session may work; an administrator sees all."],
            options: [.init("--branch", "CODE", "of this branch"), .init("--everywhere", nil, "of all branches")],
            connects: true, example: "lectern work queues --session \"$session\"", run: queues),
        Command(
            "work list", "lists the open items of a queue, those first that are due first", operands: "[KIND]", count: 0...1,
            details: [looker, "KIND as \"lectern work queues\" shows it. At the desk's branch, unless another or the city is named."],
            options: [
                .init("--branch", "CODE", "at this branch"), .init("--city", nil, "those of the whole city"),
                .init("--right", "RIGHT", "for those with this right, where items were handed over or escalated to them"),
                .init("--mine", nil, "what one has claimed or gets kept, without KIND"),
            ] + pages,
            connects: true, example: "lectern work list circulation.conflict --session \"$session\"", run: list),
        Command(
            "work show", "shows an item with its sides, what can be done, and the last of what was done", operands: "ITEM", count: 1...1,
            details: [looker], options: [.init("--history", nil, "all that was done, newest first, page by page")] + pages,
            connects: true, example: "lectern work show 42 --session \"$session\"", run: show),
    ]

    private static let workCommands = [
        Command(
            "work claim", "claims an item, so that nobody else works on it for a while", operands: "ITEM", count: 1...1,
            details: [worker, "Claimed again by the same person it lasts longer. What somebody else has claimed is refused, with who has it until when."],
            connects: true, example: "lectern work claim 42 --session \"$session\"", run: claim),
        Command(
            "work release", "gives a claim back", operands: "ITEM", count: 1...1,
            details: [looker, "Another's claim is taken away with the right work.manage, or by an administrator."], options: [note],
            connects: true, example: "lectern work release 42 --session \"$session\"", run: release),
        Command(
            "work handover", "hands an item over: to a person, another branch, or those with another right", operands: "ITEM", count: 1...1,
            details: [looker, "What is kept for a person is everybody's again when it is late."],
            options: [
                .init("--to", "LOGIN", "kept for this person"), .init("--branch", "CODE", "to this branch"), .init("--city", nil, "to the whole city"),
                .init("--right", "RIGHT", "to those with this right"), note,
            ],
            connects: true, example: "lectern work handover 42 --to li.bai --note 他认识这位读者 --session \"$session\"", run: handOver),
        Command(
            "work comment", "writes a comment on an item", operands: "ITEM TEXT", count: 2...2, details: [looker],
            connects: true, example: "lectern work comment 42 等读者回电 --session \"$session\"", run: comment),
        Command(
            "work act", "settles an item that one has claimed, by an action of its kind", operands: "ITEM ACTION", count: 2...2,
            details: [worker, "\"lectern work show\" lists the actions of an item, and what each asks for."],
            options: [.init("--input", "NAME=VALUE", "what the action asks for: amount=\"12.50 CNY\""), note],
            connects: true, example: "lectern work act 42 charge --input amount=\"12.50 CNY\" --session \"$session\"", run: act),
    ]

    /// A connection with what calls Work.
    struct Desk {
        let shared: StaffCommand.Desk
        let work: Work.Client<SessionCaller>

        /// The branches by number.
        func branches() throws -> [Int64: City.Branch] {
            let found = try City.Client(shared.caller).branches(City.BranchesRequest()).branches
            return Dictionary(found.map { ($0.branchId, $0) }) { first, _ in first }
        }

        /// A branch by its code.
        /// - Throws: `UsageError` where there is none.
        func branch(_ code: String) throws -> Int64 {
            guard let found = try branches().values.first(where: { $0.code == code }) else { throw UsageError("there is no branch \(code)", nil) }
            return found.branchId
        }

        /// The branch of the desk, where staff are signed in; 0: none.
        func ownBranch() throws -> Int64 {
            guard !shared.caller.options.session.isEmpty else { throw UsageError("--branch CODE or --city is needed where nobody is signed in", nil) }
            return try shared.staff.me(.init()).branchId
        }
    }

    /// Connects, and ends the connection afterwards.
    static func withDesk(_ arguments: Arguments, _ body: (Desk) throws -> Void) throws {
        try StaffCommand.withDesk(arguments) { shared in try body(Desk(shared: shared, work: Work.Client(shared.caller))) }
    }

    /// The number of the item that is the first operand.
    /// - Throws: `UsageError`.
    static func item(_ arguments: Arguments) throws -> Int64 {
        let text = arguments.operands[0]
        guard let id = Int64(text), id > 0 else { throw UsageError("\(text) is not the number of an item", nil) }
        return id
    }
}
