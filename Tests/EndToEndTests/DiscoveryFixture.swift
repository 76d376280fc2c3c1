// Imports records into a running daemon the way any client does, and searches there.

import DiscoveryMessages
import Foundation
import LecternClient
import LecternMarc
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire

/// A client of the catalogue of one daemon.
struct DiscoveryFixture {
    /// What became of an import.
    struct Outcome: Equatable {
        var added = 0
        var updated = 0
        var unchanged = 0
        /// Reasons with their counts, of the splitter and of the daemon.
        var rejects: [String: Int] = [:]
        var taken: Int { added + updated + unchanged }
    }


    let connection: Connection
    var client: Discovery.Client<SessionCaller> { Discovery.Client(SessionCaller(connection)) }

    init(_ daemon: DaemonUnderTest) throws { connection = try daemon.connect(.admin, "admin") }

    /// Imports the bytes of a file.
    /// - Parameters:
    ///   - bytes: the file, of either format.
    ///   - source: where its records come from.
    func importFile(_ bytes: [UInt8], source: String) throws -> Outcome {
        var splitter = RecordSplitter()
        return try importPieces(splitter.receive(bytes) + splitter.finish(), source: source)
    }

    /// As many as `lectern import` sends at once.
    private static let batchRecordsMax = 24

    /// Imports what a splitter found.
    func importPieces(_ pieces: [SplitResult], source: String) throws -> Outcome {
        var outcome = Outcome()
        let stream = try connection.send("lectern.discovery.v1.Discovery/Import")
        var batch = Discovery.ImportBatch(source: source)
        var size = 0
        for piece in pieces {
            switch piece {
            case .reject(_, let reject):
                outcome.rejects[reject.reason.rawValue, default: 0] += 1
            case .record(let raw):
                if batch.records.count == Self.batchRecordsMax || size + raw.bytes.count > 500_000 {
                    try send(batch, stream, &outcome)
                    batch.records = []
                    size = 0
                }
                size += raw.bytes.count
                batch.records.append(
                    Discovery.RawRecord(
                        data: raw.bytes, format: raw.format == .iso2709 ? .iso2709 : .marcXml, offset: raw.offset))
            }
        }
        try send(batch, stream, &outcome)
        try stream.finish()
        while try stream.next() != nil {}
        return outcome
    }

    private func send(_ batch: Discovery.ImportBatch, _ stream: ClientStream, _ outcome: inout Outcome) throws {
        guard !batch.records.isEmpty else { return }
        try stream.send(try batch.encoded(), itemKey: CallOptions.newRequestKey())
        guard let answer = try stream.next() else { return }
        let result = try Discovery.ImportResult(answer.message)
        outcome.added += Int(result.added)
        outcome.updated += Int(result.updated)
        outcome.unchanged += Int(result.unchanged)
        for reject in result.rejects { outcome.rejects[reject.reason, default: 0] += 1 }
    }

    /// The sample catalogue of the repository.
    func importSample() throws -> Outcome {
        var all = Outcome()
        for file in ["chinese.cnmarc.gb18030.iso", "other.marc21.mrc"] {
            let bytes = [UInt8](try Data(contentsOf: Repository.root.appendingPathComponent("etc/sample/\(file)")))
            let one = try importFile(bytes, source: "sz-library")
            all.added += one.added
            all.updated += one.updated
            all.unchanged += one.unchanged
            all.rejects.merge(one.rejects, uniquingKeysWith: +)
        }
        return all
    }

    /// The titles of the first page.
    func titles(_ request: Discovery.SearchRequest) throws -> [String] { try client.search(request).records.map(\.title) }

    /// The reason for which a call is refused; nil if it is not.
    static func reason(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch let problem as Problem {
            return problem.reason
        } catch {
            return "\(error)"
        }
    }
}

/// Makes ISO 2709 records of MARC 21.
enum MadeRecord {
    /// - Parameter fields: tag and content, `|` for the subfield delimiter.
    static func iso(_ fields: [(String, String)]) -> [UInt8] {
        var directory = ""
        var body: [UInt8] = []
        for (tag, content) in fields {
            let bytes = content.utf8.map { $0 == UInt8(ascii: "|") ? 0x1F : $0 } + [0x1E]
            directory += tag + digits(bytes.count, 4) + digits(body.count, 5)
            body += bytes
        }
        let base = 25 + directory.utf8.count
        let leader = digits(base + body.count + 1, 5) + "nam a22" + digits(base, 5) + "   4500"
        return Array((leader + directory).utf8) + [0x1E] + body + [0x1D]
    }

    private static func digits(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }

    /// One of a great many, each with words of its own and words that many have.
    static func book(_ number: Int, title: String? = nil) -> [UInt8] {
        let topics = ["history", "mathematics", "gardens", "rivers", "music", "trains", "stars"]
        let title = title ?? "Book \(digits(number, 5)) about \(topics[number % topics.count])"
        return iso([
            ("001", "made-\(number)"),
            ("008", "200101s\(1950 + number % 75)    xxu           000 0 eng d"),
            ("100", "1 |aWriter \(number % 977), Ann."),
            ("245", "10|a\(title) :|ba long subtitle that says more /|cAnn Writer."),
            ("260", "  |aLondon :|bPublisher \(number % 53),|c\(1950 + number % 75)."),
            ("520", "  |aA summary of some length, as catalogues have it, for the reader who wants to know."),
            ("650", " 0|a\(topics[number % topics.count])|xHandbooks."),
        ])
    }
}
