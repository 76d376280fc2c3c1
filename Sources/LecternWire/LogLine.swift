// The two shapes of a log line, as pure text.

/// Makes log lines.
enum LogLine {
    /// {"time":"…","level":"info","message":"…","name":"value"}
    static func json(_ time: String, _ level: Log.Level, _ message: String, _ labels: [Label]) -> String {
        var line = "{\"time\":\"\(time)\",\"level\":\"\(level.name)\",\"message\":"
        appendQuoted(message, to: &line)
        for label in labels {
            line += ","
            appendQuoted(label.name, to: &line)
            line += ":"
            appendQuoted(label.value, to: &line)
        }
        line += "}\n"
        return line
    }

    /// 12:00:00.000 info message name=value
    static func text(_ time: String, _ level: Log.Level, _ message: String, _ labels: [Label]) -> String {
        var line = "\(time.dropFirst(11).dropLast()) \(level.name) "
        appendPlain(message, to: &line)
        for label in labels {
            line += " \(label.name)="
            appendPlain(label.value, to: &line)
        }
        line += "\n"
        return line
    }

    private static func appendQuoted(_ text: String, to line: inout String) {
        line += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": line += "\\\""
            case "\\": line += "\\\\"
            case "\n": line += "\\n"
            case "\t": line += "\\t"
            case "\u{0}"..."\u{1f}", "\u{7f}": line += escape(scalar)
            default: line.unicodeScalars.append(scalar)
            }
        }
        line += "\""
    }

    /// A peer's text must not move a terminal's cursor or begin a new line.
    private static func appendPlain(_ text: String, to line: inout String) {
        for scalar in text.unicodeScalars {
            if scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value) {
                line += escape(scalar)
            } else {
                line.unicodeScalars.append(scalar)
            }
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
