// Writes metrics as OpenMetrics 1.0 text.

/// A text under construction: families one after another, each with its samples, then the end.
struct OpenMetricsText {
    /// Of the response.
    static let contentType = "application/openmetrics-text; version=1.0.0; charset=utf-8"

    /// A family's type.
    enum Kind: String {
        case counter
        case gauge
        case histogram
        case info
        case unknown
    }

    private(set) var bytes: [UInt8] = []
    private var name = ""

    /// Begins a family.
    /// - Parameters:
    ///   - name: without the suffix that its samples have; ends with the unit, if there is one.
    ///   - kind: what its samples are.
    ///   - unit: "seconds", "bytes" or nothing.
    ///   - help: one line.
    mutating func family(_ name: String, _ kind: Kind, unit: String = "", help: String) {
        precondition(unit.isEmpty || name.hasSuffix("_" + unit), "\(name) does not end with its unit")
        self.name = name
        append("# TYPE \(name) \(kind.rawValue)\n")
        if !unit.isEmpty { append("# UNIT \(name) \(unit)\n") }
        append("# HELP \(name) \(OpenMetricsText.escaped(help))\n")
    }

    /// Adds a sample to the family that was begun last.
    /// - Parameters:
    ///   - suffix: "_total" for a counter; "_bucket", "_count", "_sum" for a histogram; "_info".
    ///   - labels: names and values, in this order.
    ///   - value: a number as OpenMetrics writes it.
    mutating func sample(_ suffix: String = "", _ labels: [(name: String, value: String)] = [], _ value: String) {
        let list = labels.map { "\($0.name)=\"\(OpenMetricsText.escaped($0.value))\"" }.joined(separator: ",")
        append(name + suffix + (list.isEmpty ? "" : "{\(list)}") + " " + value + "\n")
    }

    /// Adds a sample whose value is a whole number.
    mutating func sample(_ suffix: String = "", _ labels: [(name: String, value: String)] = [], _ value: some BinaryInteger) {
        sample(suffix, labels, "\(value)")
    }

    /// Ends the text; nothing may follow.
    mutating func end() { append("# EOF\n") }

    /// A number of nanoseconds, in seconds.
    static func seconds(nanoseconds: UInt64) -> String {
        let rest = "\(nanoseconds % 1_000_000_000)"
        let fraction = String(repeating: "0", count: 9 - rest.count) + rest
        return "\(nanoseconds / 1_000_000_000).\(fraction)"
    }

    /// A text between quotation marks or after HELP: backslash, newline and quotation mark escaped.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x5c || $0 == 0x0a || $0 == 0x22 }) else { return text }
        return text.unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "\\": escaped += "\\\\"
            case "\n": escaped += "\\n"
            case "\"": escaped += "\\\""
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }

    private mutating func append(_ text: String) { bytes += text.utf8 }
}
