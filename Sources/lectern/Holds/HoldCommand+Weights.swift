// lectern hold weights, lectern hold why: what counts where a branch is chosen that is asked to fetch an item, and how a choice comes about.

internal import CirculationMessages
internal import LecternMessages

extension HoldCommand {
    static let weightCommands = [
        Command(
            "hold weights", "shows, or sets, what counts how much where a branch is chosen that is asked to fetch an item for a hold",
            details: [
                "Points against a branch; it has the fewest that is chosen. What is not named is as it was.",
                "To set them needs an administrator's certificate, or a desk's with a session of staff with the right circulation.rules there.",
            ],
            options: [
                .init("--kilometre", "N", "for each kilometre from the pick-up point, in a straight line"),
                .init("--load", "N", "for each item that it is asked to fetch already"),
                .init("--at-pickup", "N", "off, where it is the pick-up point's branch itself"),
                .init("--asked", "N", "where it was asked before and has not fetched one"),
                .init("--branch", "CODE", "for the pick-up points of this branch; for all that have no weights of their own unless given"),
                .init("--remove", nil, "of a branch: what all branches have; of all: what holds without any"),
            ],
            connects: true, example: "lectern hold weights --load 20 --branch szlib", run: weights),
        Command(
            "hold why", "explains which branch is asked to fetch an item for a hold that waits, with the points of each", operands: "HOLD", count: 1...1,
            details: ["Needs an administrator's certificate, or a desk's with the session of staff who have the right circulation.holds."],
            connects: true, example: "lectern hold why 42", run: why),
    ]
    private static let pointsMax = 1_000_000

    private static func weights(_ arguments: Arguments) throws {
        let branch = arguments["--branch"] ?? ""
        let given = try ["--kilometre", "--load", "--at-pickup", "--asked"].map { try arguments.number($0, 0...pointsMax).map { UInt32($0) } }
        let sets = given.contains { $0 != nil }
        if arguments.has("--remove"), sets { throw UsageError("--remove goes with no weights", nil) }
        try RulesCommand.withDesk(arguments) { desk in
            let all = try desk.circulation.listHoldWeights(.init())
            guard sets || arguments.has("--remove") else { return try desk.session.tell(all) { $0.weights.map(text) } }
            let known = all.weights.first { $0.branchCode == branch } ?? all.weights.first { $0.branchCode.isEmpty } ?? .init()
            let request =
                arguments.has("--remove")
                ? Circulation.HoldWeights(branchCode: branch, remove: true)
                : Circulation.HoldWeights(
                    branchCode: branch, kilometre: given[0] ?? known.kilometre, load: given[1] ?? known.load, atPickup: given[2] ?? known.atPickup,
                    asked: given[3] ?? known.asked)
            try desk.session.tell(try desk.circulation.putHoldWeights(request)) { [text($0)] }
        }
    }

    private static func text(_ weights: Circulation.HoldWeights) -> String {
        "\(weights.branchCode.isEmpty ? "all branches" : weights.branchCode)  kilometre \(weights.kilometre)  load \(weights.load)  at pick-up -\(weights.atPickup)  asked before \(weights.asked)"
    }

    private static func why(_ arguments: Arguments) throws {
        let id = try number(arguments)
        try RulesCommand.withDesk(arguments) { desk in
            try desk.session.tell(try desk.circulation.explainHold(.init(holdId: id))) { answer in
                let head = answer.weights.map { ["weights of \(text($0))"] } ?? []
                guard !answer.branches.isEmpty else { return head + ["no branch has one on a shelf for it, or it does not wait"] }
                return head
                    + answer.branches.map { branch in
                        var parts = [branch.metres < 0 ? "its place is not known" : "\(branch.metres) m away", "\(branch.available) there", "\(branch.load) to fetch"]
                        if branch.atPickup { parts.append("the pick-up point's own") }
                        if branch.asked { parts.append("asked now") }
                        return "\(branch.branchCode)  \(branch.points) points  \(parts.joined(separator: ", "))  \(branch.branchName)"
                    }
            }
        }
    }
}
