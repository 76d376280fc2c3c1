// The options of simulate.

import LecternSimulation

/// What the command line asks for.
struct SimulateOptions {
    /// A wrong command line.
    struct Wrong: Error, CustomStringConvertible { let description: String }

    /// The first seed.
    var seed: UInt64 = 1
    /// How many seeds, from the first on.
    var runs = 1
    /// Moves of each run.
    var steps = 3_000
    /// Only these moves; empty: all.
    var moves: [Int] = []
    /// Whether each move and answer is told.
    var isVerbose = false
    /// How often a failing history is run to make it shorter.
    var shortenRuns = 600
    /// Whether each history is run twice, and must do the same.
    var isReplayed = false

    /// The option of another simulation than the city's, "--shift"; empty: the city's, or that which a mutant is about.
    var choice = ""
    /// How large the city of deliveries is.
    var deliveryCity = DeliveryCitySize()
    /// Whether a year passes, instead of random moves.
    var isYear = false
    /// What is wrong on purpose; empty: nothing.
    var plant = ""

    /// The plugin whose mutants are listed; empty: none.
    var mutantsOf = ""
    /// The error that is made in a table, "circulation.item available.lent drop"; empty: none.
    var mutant = ""
    /// The file to which the database of a year is copied; empty: none.
    var keptDatabase = ""

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        func value<Number: LosslessStringConvertible>(of name: String, _ type: Number.Type) throws -> Number {
            guard let text = rest.popFirst(), let number = Number(text) else { throw Wrong(description: "\(name) takes a number") }
            return number
        }
        func positive(of name: String) throws -> Int {
            let number = try value(of: name, Int.self)
            guard (1...1_000).contains(number) else { throw Wrong(description: "\(name) takes a number from 1 to 1000") }
            return number
        }
        while let option = rest.popFirst() {
            switch option {
            case "--seed": seed = try value(of: option, UInt64.self)
            case "--runs": runs = try value(of: option, Int.self)
            case "--steps": steps = try value(of: option, Int.self)
            case "--shorten": shortenRuns = try value(of: option, Int.self)
            case "--moves":
                let list = (rest.popFirst() ?? "").split(separator: ",").map { Int($0) }
                moves = list.compactMap { $0 }.sorted()
                guard !moves.isEmpty, moves.count == list.count else { throw Wrong(description: "--moves takes numbers with commas between") }
            case "--plant": plant = rest.popFirst() ?? ""
            case "--shift", "--notices", "--acquisition", "--shelf", "--delivery": choice = option
            case "--branches": deliveryCity.branches = try positive(of: option)
            case "--readers": deliveryCity.readers = try positive(of: option)
            case "--records": deliveryCity.records = try positive(of: option)
            case "--year": isYear = true
            case "--keep": keptDatabase = rest.popFirst() ?? ""
            case "--mutants": mutantsOf = rest.popFirst() ?? ""
            case "--mutant": mutant = rest.popFirst() ?? ""
            case "--verbose": isVerbose = true
            case "--replay": isReplayed = true
            default: throw Wrong(description: "there is no option \(option); see Scripts/simulate")
            }
        }
    }
}
