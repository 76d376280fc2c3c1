// The options of the benchmark: its command line.

/// The parsed options.
struct Options {
    var daemons = 1
    var clients = 50
    var seconds = 4
    var loans = 0
    var share = 0
    /// Timers that fall due while visitors borrow; 0: the usual table.
    var timers = 0
    /// How often lending is measured without and with four followers in turn; 0: the usual table.
    var followerRounds = 0
    /// Sign-ins by PIN, as many as the visitors make without a pause; 0: the usual table.
    var signIns = 0
    var isJSON = false

    struct UsageError: Error, CustomStringConvertible {
        let description: String
    }

    init(_ arguments: [String]) throws(UsageError) {
        var rest = arguments.dropFirst()
        while let name = rest.popFirst() {
            if name == "--json" {
                isJSON = true
                continue
            }
            guard let number = rest.popFirst().flatMap({ Int($0) }), number >= 0 else { throw UsageError(description: "\(name) needs a number") }
            switch name {
            case "--daemons": daemons = max(1, number)
            case "--clients": clients = max(1, number)
            case "--seconds": seconds = max(1, number)
            case "--loans": loans = number
            case "--share": share = number
            case "--timers": timers = number
            case "--sign-ins": signIns = number
            case "--follower-rounds": followerRounds = number
            default: throw UsageError(description: "unknown: \(name)")
            }
        }
    }
}
