// What is set aside, as supervisor and worker pass it on: a line for each, its parts between tabs.

extension SetAside {
    /// The parts of one line.
    private static let partsCount = 10

    /// All entries as text; callers' names and causes hold no control characters.
    package static func text(_ entries: [SetAside]) -> String {
        entries.map { entry in
            let (kind, method, key) = entry.subject.parts
            return [
                "\(entry.id)", kind, method, key, entry.plugin, entry.file, "\(entry.sinceMilliseconds)", entry.cause, "\(entry.deaths)",
                entry.callers.joined(separator: ","),
            ].joined(separator: "\t")
        }.joined(separator: "\n")
    }

    /// Reads them back; a line that is none is left out.
    package static func read(_ text: String) -> [SetAside] { text.split(separator: "\n").compactMap { SetAside(line: $0) } }

    private init?(line: Substring) {
        let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == SetAside.partsCount, let id = UInt32(parts[0]), let since = Int64(parts[6]), let deaths = Int(parts[8]),
            let subject = Subject(kind: parts[1], method: parts[2], key: parts[3], plugin: parts[4])
        else { return nil }
        self.init(
            id: id, subject: subject, plugin: parts[4], file: parts[5], sinceMilliseconds: since, cause: parts[7], deaths: deaths,
            callers: parts[9].split(separator: ",").map(String.init))
    }
}

extension SetAside.Subject {
    /// Its kind, its method and its key or caller; empty where it has none.
    package var parts: (kind: String, method: String, key: String) {
        switch self {
        case .call(let method, let key): ("call", method, key)
        case .caller(let caller, let method): ("caller", method, caller)
        case .strangers(let method): ("strangers", method, "")
        case .method(let method): ("method", method, "")
        case .plugin: ("plugin", "", "")
        }
    }

    init?(kind: String, method: String, key: String, plugin: String) {
        switch kind {
        case "call": self = .call(method: method, key: key)
        case "caller": self = .caller(key, method: method)
        case "strangers": self = .strangers(method: method)
        case "method": self = .method(method)
        case "plugin": self = .plugin(plugin)
        default: return nil
        }
    }
}
