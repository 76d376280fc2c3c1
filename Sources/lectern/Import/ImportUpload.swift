// Uploads one file of records, in batches that are answered one by one.

internal import DiscoveryMessages
internal import Foundation
internal import LecternClient
internal import LecternMarc
internal import LecternMessages
internal import LecternWire

/// Counts of records by result.
struct ImportSummary: Equatable {
    var added = 0
    var updated = 0
    var unchanged = 0
    var rejected = 0
    /// Records that their source deleted.
    var hidden = 0
    /// Records that were taken with something mended or passed over.
    var mended = 0
    var sum: Int { added + updated + unchanged + rejected + hidden }
    /// Records that were dealt with as their source wants it.
    var stored: Int { added + updated + unchanged + hidden }
}

/// The upload of one file. Confined to one thread.
final class ImportUpload {
    private static let sniffBytes = 512
    /// A batch is one WRITE unit, which takes some 10 ms; other calls that write wait for it.
    private static let recordsMax = 24
    private static let bytesMax = 72 << 10
    private static let batchesInFlightMax = 8

    /// Counts of this file's records so far.
    private(set) var summary = ImportSummary()

    private let file: ImportFile
    private let upload: ReconnectingUpload
    private let rejects: RejectFile
    private let remarks: RejectFile
    private var controlNumbers = ControlNumbers()
    /// Records before this byte were answered in an earlier import.
    private let beginOffset: UInt64
    private let beganAt = Date()
    private var batch = Discovery.ImportBatch()
    private var batchBytes = 0
    /// Where the first record of each unanswered batch begins, the oldest first.
    private var unansweredOffsets: [UInt64] = []
    /// Every record before this byte was answered or rejected, if no batch is in flight.
    private var seenOffset: UInt64
    private var firstReject: String?

    /// - Parameters:
    ///   - file: what to send.
    ///   - source: where the records come from.
    ///   - client: the daemon.
    ///   - session: a session's token; empty: none.
    ///   - beginOffset: passes over the records that begin before this byte.
    ///   - rejects: where refused records are listed.
    ///   - remarks: where it is listed what was mended or passed over in others.
    init(
        _ file: ImportFile, source: String, client: ReconnectingClient, session: String, beginOffset: UInt64, rejects: RejectFile,
        remarks: RejectFile
    ) {
        self.file = file
        upload = client.upload("lectern.discovery.v1.Discovery/Import", CallOptions(session: session))
        self.beginOffset = beginOffset
        seenOffset = beginOffset
        self.rejects = rejects
        self.remarks = remarks
        batch.source = source
    }

    /// The byte from which an interrupted import is resumed: every record before it was answered.
    var resumeOffset: UInt64 { unansweredOffsets.first ?? batch.records.first?.offset ?? seenOffset }

    /// Sends the file and waits for every answer.
    /// - Returns: a message if none of its records was stored; nil otherwise.
    /// - Throws: `Problem`, `FileError`.
    func run() throws -> String? {
        var splitter = RecordSplitter()
        var isFirst = true
        var bytesRead: UInt64 = 0
        while case let chunk = try file.read(), !chunk.isEmpty {
            bytesRead += UInt64(chunk.count)
            if isFirst, let problem = ForeignFormat.recognize(chunk.prefix(ImportUpload.sniffBytes)) {
                return problem.replacing("FILE", with: file.path)
            }
            isFirst = false
            for piece in splitter.receive(chunk) { try add(piece) }
            showProgress()
        }
        if isFirst { return ForeignFormat.recognize([]) }
        for piece in splitter.finish() { try add(piece) }
        try send()
        while upload.unansweredCount > 0 { try receive() }
        try upload.finish()
        guard beginOffset <= bytesRead else { return "it has \(bytesRead) bytes, and --resume \(beginOffset) lies behind them" }
        guard summary.stored == 0, beginOffset == 0 else { return nil }
        guard let firstReject else { return "it holds no MARC record; ISO 2709 begins with five digits, MARCXML with <, MARC-in-JSON with { or [" }
        return "none of its \(summary.rejected) records was taken; the first: \(firstReject)"
    }

    private func add(_ piece: SplitResult) throws {
        switch piece {
        case .reject(let offset, let reject):
            guard offset >= beginOffset else { return }
            try addReject(offset, reject.reason.rawValue, reject.detail)
            seenOffset = max(seenOffset, offset + 1)
        case .record(let record):
            guard record.offset >= beginOffset else { return }
            do {
                let record = record.format == .marcJSON ? try MarcInJSON.iso2709(record) : record
                try controlNumbers.check(record)
                try add(record)
            } catch let reject as Reject {
                try addReject(record.offset, reject.reason.rawValue, reject.detail)
            }
            seenOffset = record.offset + 1
        }
    }

    private func add(_ record: RawMarcRecord) throws {
        if batch.records.count >= ImportUpload.recordsMax || batchBytes + record.bytes.count > ImportUpload.bytesMax { try send() }
        batch.records.append(.init(data: record.bytes, format: record.format == .marcXML ? .marcXml : .iso2709, offset: record.offset))
        batchBytes += record.bytes.count
    }

    private func addReject(_ offset: UInt64, _ reason: String, _ detail: String) throws {
        summary.rejected += 1
        if firstReject == nil { firstReject = "byte \(offset), \(reason)" + (detail.isEmpty ? "" : ": \(detail)") }
        try rejects.add(file.path, offset, reason, detail)
    }

    private func send() throws {
        guard let first = batch.records.first else { return }
        while upload.unansweredCount >= ImportUpload.batchesInFlightMax { try receive() }
        let message = try batch.encoded()
        unansweredOffsets.append(first.offset)
        batch.records = []
        batchBytes = 0
        try upload.send(message, itemKey: CallOptions.newRequestKey())
    }

    private func receive() throws {
        guard let answer = try upload.next() else { return }
        let result = try Discovery.ImportResult(answer)
        unansweredOffsets.removeFirst()
        summary.added += Int(result.added)
        summary.updated += Int(result.updated)
        summary.unchanged += Int(result.unchanged)
        summary.hidden += Int(result.hidden)
        summary.mended += Set(result.remarks.map(\.offset)).count
        for remark in result.remarks { try remarks.add(file.path, remark.offset, remark.fault, remark.place, remark.detail) }
        for reject in result.rejects { try addReject(reject.offset, reject.reason, reject.detail) }
    }

    private func showProgress() {
        let seconds = max(0.001, Date().timeIntervalSince(beganAt))
        let pace = "\(summary.sum) records, \(Int(Double(summary.sum) / seconds)) a second"
        guard let size = file.size, size > 0 else { return Terminal.progress("\(file.path)  \(file.offset >> 20) MiB, \(pace)") }
        let share = min(1, Double(file.offset) / Double(size))
        let bar = String(repeating: "#", count: Int(share * 30)) + String(repeating: ".", count: 30 - Int(share * 30))
        Terminal.progress("\(file.path) [\(bar)] \(Int(share * 100)) %  \(pace), \(Int(seconds / max(share, 0.001) - seconds)) s left")
    }
}
