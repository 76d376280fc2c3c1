// The options of catalogue-bench.

/// What the command line asks for.
struct BenchOptions {
    /// A wrong command line.
    struct Wrong: Error, CustomStringConvertible { let description: String }

    var works = 100_000
    var queries = 1_000
    /// Of the queries; the catalogue has one of its own, and so no query was seen before.
    var seed: UInt64 = 2_026
    /// Where the files are, and the database where it is one.
    var folder = ""
    /// Whether the database is there already, and is only searched.
    var isSearchOnly = false
    /// Whether each search is made once and nothing is printed: a recorder listens.
    var isRecorded = false
    /// So many of the slowest searches are printed.
    var worstCount = 5
    /// Each search so often, of which the best counts.
    var rounds = 1

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        func number(of name: String) throws -> Int {
            guard let number = rest.popFirst().flatMap({ Int($0) }), number >= 0 else { throw Wrong(description: "\(name) takes a number") }
            return number
        }
        while let argument = rest.popFirst() {
            switch argument {
            case "--works": works = max(100, try number(of: argument))
            case "--queries": queries = max(1, try number(of: argument))
            case "--seed": seed = UInt64(try number(of: argument))
            case "--worst": worstCount = try number(of: argument)
            case "--rounds": rounds = max(1, try number(of: argument))
            case "--only-searches": isSearchOnly = true
            case "--record": (isRecorded, isSearchOnly) = (true, true)
            case "--folder":
                guard let path = rest.popFirst() else { throw Wrong(description: "--folder takes a path") }
                folder = path
            default: throw Wrong(description: "there is no option \(argument); Scripts/bench-catalogue --help tells all")
            }
        }
        guard !folder.isEmpty else { throw Wrong(description: "--folder is missing; Scripts/bench-catalogue makes one") }
    }
}
