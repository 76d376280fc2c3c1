// The options of judge-search.

/// What the command line asks for.
struct JudgeOptions {
    /// A wrong command line.
    struct Wrong: Error, CustomStringConvertible { let description: String }

    /// A folder of further books among which the judged ones are looked for, "../shared/data/books"; empty: none.
    var background = ""
    /// So many of the worst queries are printed.
    var worstCount = 20
    /// Whether the program fails where a kind is below its target.
    var isChecked = false
    /// Only this kind of query; empty: all.
    var kind = ""

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        func value(of name: String) throws -> String {
            guard let text = rest.popFirst() else { throw Wrong(description: "\(name) takes a value") }
            return text
        }
        while let argument = rest.popFirst() {
            switch argument {
            case "--background": background = try value(of: argument)
            case "--kind": kind = try value(of: argument)
            case "--check": isChecked = true
            case "--worst":
                guard let count = Int(try value(of: argument)), count >= 0 else { throw Wrong(description: "--worst takes a number") }
                worstCount = count
            default: throw Wrong(description: "there is no option \(argument); Scripts/judge-search --help tells all")
            }
        }
    }
}
