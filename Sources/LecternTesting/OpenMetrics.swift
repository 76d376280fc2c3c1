// A strict parser of OpenMetrics 1.0 text, for tests.

internal import Foundation

/// A text that was read.
package struct OpenMetrics {
    /// One sample.
    package struct Sample: Equatable {
        package let name: String
        package let labels: [String: String]
        package let value: Double
    }

    /// A family with its samples.
    package struct Family {
        package let name: String
        package let kind: String
        package var unit = ""
        package var help = ""
        package var samples: [Sample] = []
    }

    /// The defect of a text.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    package private(set) var families: [Family] = []
    private static let suffixes: [String: [String]] = [
        "counter": ["_total", "_created"], "gauge": [""], "unknown": [""], "info": ["_info"],
        "histogram": ["_bucket", "_count", "_sum", "_created"],
    ]

    /// Reads a text.
    /// - Throws: `Failure` with the line that is wrong.
    package init(_ text: String) throws {
        guard text.hasSuffix("# EOF\n") else { throw Failure(description: "the text does not end with # EOF and a newline") }
        var names: Set<String> = []
        var seen: Set<String> = []
        for line in text.dropLast(6).split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            if line.hasPrefix("# ") {
                try readHead(line, &names)
            } else {
                let sample = try OpenMetrics.sample(line)
                guard seen.insert("\(sample.name) \(sample.labels.sorted { $0.key < $1.key })").inserted else {
                    throw Failure(description: "stands twice: \(line)")
                }
                try add(sample, line)
            }
        }
        for family in families { try OpenMetrics.check(family) }
    }

    /// All samples of this name with these labels among theirs.
    package func samples(_ name: String, _ labels: [String: String] = [:]) -> [Sample] {
        families.flatMap(\.samples).filter { sample in sample.name == name && labels.allSatisfy { sample.labels[$0.key] == $0.value } }
    }

    /// The value of the one sample of this name with these labels among its own; nil: there is none, or more than one.
    package func value(_ name: String, _ labels: [String: String] = [:]) -> Double? {
        let found = samples(name, labels)
        return found.count == 1 ? found[0].value : nil
    }

    private mutating func readHead(_ line: Substring, _ names: inout Set<String>) throws {
        let parts = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, OpenMetrics.isName(parts[2]) else { throw Failure(description: "not a line of a family: \(line)") }
        if families.last?.name != parts[2] {
            guard parts[1] == "TYPE", OpenMetrics.suffixes[parts[3]] != nil else { throw Failure(description: "TYPE comes first: \(line)") }
            guard names.insert(parts[2]).inserted else { throw Failure(description: "a family is not in one piece: \(line)") }
            families.append(Family(name: parts[2], kind: parts[3]))
            return
        }
        var family = families.removeLast()
        guard family.samples.isEmpty else { throw Failure(description: "after the family's samples: \(line)") }
        switch parts[1] {
        case "UNIT":
            guard family.unit.isEmpty, family.help.isEmpty, parts[2].hasSuffix("_" + parts[3]) else { throw Failure(description: "the unit: \(line)") }
            family.unit = parts[3]
        case "HELP":
            guard family.help.isEmpty, !parts[3].isEmpty else { throw Failure(description: "the help: \(line)") }
            family.help = parts[3]
        default: throw Failure(description: "no such line: \(line)")
        }
        families.append(family)
    }

    private mutating func add(_ sample: Sample, _ line: Substring) throws {
        guard var family = families.popLast(), !family.help.isEmpty,
            let suffixes = OpenMetrics.suffixes[family.kind], suffixes.contains(where: { sample.name == family.name + $0 })
        else { throw Failure(description: "belongs to no family, or to one without help: \(line)") }
        if family.kind == "counter" || family.kind == "histogram" {
            guard sample.value >= 0, !sample.value.isNaN else { throw Failure(description: "a count below 0: \(line)") }
        }
        if family.kind == "info" {
            guard sample.value == 1 else { throw Failure(description: "an info has the value 1: \(line)") }
        }
        family.samples.append(sample)
        families.append(family)
    }

    /// `name{label="value",…} number`, without a timestamp.
    private static func sample(_ line: Substring) throws -> Sample {
        let name = String(line.prefix { $0 != "{" && $0 != " " })
        var rest = line.dropFirst(name.count)
        guard isName(name) else { throw Failure(description: "no name: \(line)") }
        var labels: [String: String] = [:]
        if rest.first == "{" {
            rest.removeFirst()
            while rest.first != "}" {
                let label = String(rest.prefix { $0 != "=" })
                rest = rest.dropFirst(label.count)
                guard isName(label), !label.contains(":"), rest.hasPrefix("=\"") else { throw Failure(description: "no label: \(line)") }
                rest = rest.dropFirst(2)
                let value = try text(&rest, line)
                guard labels.updateValue(value, forKey: label) == nil else { throw Failure(description: "a label twice: \(line)") }
                if rest.first == "," { rest.removeFirst() } else if rest.first != "}" { throw Failure(description: "no end of labels: \(line)") }
            }
            rest.removeFirst()
        }
        guard rest.first == " ", let value = number(String(rest.dropFirst())) else { throw Failure(description: "no number: \(line)") }
        return Sample(name: name, labels: labels, value: value)
    }

    /// The rest of a text in quotation marks, which it takes away.
    private static func text(_ rest: inout Substring, _ line: Substring) throws -> String {
        var text = ""
        while let character = rest.popFirst() {
            switch character {
            case "\"": return text
            case "\\":
                switch rest.popFirst() {
                case "\\": text.append("\\")
                case "\"": text.append("\"")
                case "n": text.append("\n")
                default: throw Failure(description: "no such escape: \(line)")
                }
            default: text.append(character)
            }
        }
        throw Failure(description: "a text without an end: \(line)")
    }

    private static func number(_ text: String) -> Double? {
        switch text {
        case "+Inf": return .infinity
        case "-Inf": return -.infinity
        case "NaN": return .nan
        default:
            // Swift reads hexadecimal digits and names, too.
            return text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) } ? Double(text) : nil
        }
    }

    /// By bytes: as regular expressions, which are compiled at each use, the names were half of the processor time of a suite that scrapes.
    private static func isName(_ text: String) -> Bool {
        func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || "_:".utf8.contains(byte) }
        return text.utf8.first.map(isLetter) ?? false && text.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
    }

    /// Of a histogram: buckets rise, the last is "+Inf" and equals the count, and there is a sum.
    private static func check(_ family: Family) throws {
        guard !family.help.isEmpty else { throw Failure(description: "\(family.name) has no help") }
        guard family.kind == "histogram" else { return }
        var series: [[String: String]: [Sample]] = [:]
        for sample in family.samples {
            var labels = sample.labels
            labels["le"] = nil
            series[labels, default: []].append(sample)
        }
        for (labels, samples) in series {
            let buckets = samples.filter { $0.name.hasSuffix("_bucket") }
            let bounds = buckets.map { number($0.labels["le"] ?? "") ?? .nan }
            guard bounds.last == .infinity, zip(bounds, bounds.dropFirst()).allSatisfy({ $0 < $1 }) else {
                throw Failure(description: "\(family.name)\(labels): the bounds do not rise to +Inf: \(bounds)")
            }
            guard zip(buckets, buckets.dropFirst()).allSatisfy({ $0.value <= $1.value }) else {
                throw Failure(description: "\(family.name)\(labels): the buckets do not add up")
            }
            let counts = samples.filter { $0.name.hasSuffix("_count") }, sums = samples.filter { $0.name.hasSuffix("_sum") }
            guard counts.count == 1, sums.count == 1, counts[0].value == buckets.last?.value else {
                throw Failure(description: "\(family.name)\(labels): the count is not that of the last bucket")
            }
        }
    }
}
