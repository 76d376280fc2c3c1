// lectern catalogue show, merge and split: works, and what staff say about them.

internal import DiscoveryMessages
internal import LecternClient
internal import LecternMessages
internal import LecternWire

/// Shows works, and says which records are one.
enum CatalogueCommand {
    private static let keeper = "Needs an administrator's certificate, or a desk's with a session of staff with the right discovery.works."
    private static let why = Command.Option("--reason", "TEXT", "why, for the record")

    static let commands = [
        Command(
            "catalogue show", "shows a work with its forms, editions and volumes", operands: "WORK", count: 1...1,
            details: ["A work has the number of one of its records; any record of it will do."], connects: true, example: "lectern catalogue show 42", run: show),
        Command(
            "catalogue merge", "says that works are one", operands: "WORK OTHER…", count: 2...50,
            details: ["The lowest number stays, the others lead to it. Later imports keep it. " + keeper], options: [why], connects: true,
            example: "lectern catalogue merge 42 77 --reason 同一作品", run: merge),
        Command(
            "catalogue split", "says that records of a work are another work", operands: "RECORD…", count: 1...100,
            details: ["The records become one work together; the rest keeps its number. Later imports keep it. " + keeper], options: [why], connects: true,
            example: "lectern catalogue split 77 78 --reason 改编本", run: split),
    ]

    private static func numbers(_ arguments: Arguments) throws -> [Int64] {
        try arguments.operands.map { text in
            guard let number = Int64(text), number > 0 else { throw UsageError("\(text) is no number of a work or record, as search shows it", nil) }
            return number
        }
    }

    private static func show(_ arguments: Arguments) throws {
        let session = try DaemonSession(arguments)
        defer { session.connection.close() }
        let work = try Discovery.Client(session.caller).getWork(.init(workId: numbers(arguments)[0]))
        let forms = work.forms + work.editions.flatMap(\.forms)
        let names = try BranchNames(of: forms.flatMap(\.branches).map(\.branchId), session.connection)
        try session.tell(work) { lines($0, names) }
    }

    private static func merge(_ arguments: Arguments) throws {
        let session = try DaemonSession(arguments)
        defer { session.connection.close() }
        let changed = try Discovery.Client(session.caller).mergeWorks(.init(workIds: numbers(arguments), reason: arguments["--reason"] ?? ""))
        try session.tell(changed) { ["one work: \($0.workIds.map { "\($0)" }.joined(separator: ", "))"] }
    }

    private static func split(_ arguments: Arguments) throws {
        let session = try DaemonSession(arguments)
        defer { session.connection.close() }
        let changed = try Discovery.Client(session.caller).splitWork(.init(recordIds: numbers(arguments), reason: arguments["--reason"] ?? ""))
        try session.tell(changed) { ["works: \($0.workIds.map { "\($0)" }.joined(separator: ", "))"] }
    }

    private static func lines(_ work: Discovery.Work, _ names: BranchNames) -> [String] {
        var lines = ["work \(work.workId), \(work.editionsTotal) \(work.editionsTotal == 1 ? "record" : "records")"]
        lines += work.forms.map { "    " + form($0, names) }
        for one in work.editions { lines += ["\(one.recordId)  \(edition(one))"] + one.forms.map { "    " + form($0, names) } }
        if work.editionsTotal > work.editions.count { lines.append("and \(Int(work.editionsTotal) - work.editions.count) more") }
        if !work.parts.isEmpty { lines.append("other parts of the set:") }
        for one in work.parts { lines.append("    \(one.recordId)  \(one.volume.isEmpty ? "" : "volume \(one.volume)  ")\(edition(one))") }
        if !work.collections.isEmpty { lines.append("together with others:") }
        for one in work.collections { lines.append("    \(one.recordId)  \(edition(one))") }
        return lines
    }

    /// An edition in a line.
    static func edition(_ one: Discovery.Edition) -> String {
        let imprint = [one.publisher, one.year == 0 ? "" : "\(one.year)", one.edition, one.language].filter { !$0.isEmpty }
        return "\(one.title)  \(one.authors.joined(separator: "; "))  \(imprint.joined(separator: " "))"
    }

    /// A form with what can be had of it, and where.
    static func form(_ form: Discovery.FormAvailability, _ names: BranchNames) -> String {
        let name = form.form.name.lowercased()
        let links = form.links.map { $0.licence.isEmpty ? $0.url : "\($0.url) (\($0.licence))" }
        var parts = links
        if form.items > 0 || links.isEmpty { parts.append("\(form.available) of \(form.items) available") }
        let marks = form.branches.filter { !$0.callNumber.isEmpty }.map { "\(names.text($0.branchId)) \($0.callNumber) \($0.available) of \($0.items)" }
        return "\(name): \(parts.joined(separator: " "))" + (marks.isEmpty ? "" : "; " + marks.joined(separator: ", "))
    }
}
