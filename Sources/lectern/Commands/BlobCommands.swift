// lectern blob: uploads a file as a blob, and fetches one that is public.

internal import COpenSSL
internal import Foundation
internal import HostMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternWire

/// Uploads and fetches blobs.
enum BlobCommands {
    static let all = [
        Command(
            "blob put", "uploads a file as a blob, and prints its SHA-256", operands: "FILE", count: 1...1,
            details: [
                "Needs a certificate. A blob that no plugin holds is deleted a day later.",
                "An upload that was cut off goes on where it was; what is there already is not sent again.",
            ],
            options: [.init("--type", "TYPE", "its media type, application/octet-stream unless given")],
            connects: true, example: "lectern blob put cover.jpg --type image/jpeg", run: put),
        Command(
            "blob get", "fetches a blob that a plugin has made public", operands: "SHA256", count: 1...1,
            details: ["SHA256 is in hexadecimal, as \"lectern blob put\" prints it. The bytes are checked before the file is there."],
            options: [.init("--out", "FILE", "where to put it; standard output unless given")],
            connects: true, example: "lectern blob get 9f86d081… --out cover.jpg", run: get),
    ]

    private static let partBytes = 65_536

    static func hash(_ bytes: [UInt8]) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: 32)
        var size: UInt32 = 0
        guard EVP_Digest(bytes, bytes.count, &result, &size, EVP_sha256(), nil) == 1 else { return [] }
        return result
    }

    private static func text(_ bytes: [UInt8]) -> String { bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }

    private static func put(_ arguments: Arguments) throws {
        let path = arguments.operands[0]
        guard let data = FileManager.default.contents(atPath: path) else { throw UsageError("\(path) can't be read", nil) }
        let bytes = [UInt8](data)
        let client = try Profile(arguments).connectReconnecting(arguments)
        defer { client.close() }
        var request = HostMessages.Host.PutBlobRequest()
        request.sha256 = hash(bytes)
        request.size = UInt64(bytes.count)
        request.mediaType = arguments["--type"] ?? "application/octet-stream"
        // Without a part the daemon says how much it has.
        var answer = try send(request, client)
        while !answer.complete {
            request.offset = answer.received
            request.part = Array(bytes.dropFirst(Int(answer.received)).prefix(partBytes))
            do { answer = try send(request, client) } catch let problem as Problem where problem.reason == "BLOB_OFFSET_WRONG" {
                // The part had arrived although its answer did not.
                answer.received = problem.facts.first { $0.name == "received" }.flatMap { UInt64($0.value) } ?? 0
            }
        }
        let sha256 = text(request.sha256)
        Terminal.line(arguments.has("--json") ? (["sha256": .string(sha256), "size": .integer(Int64(bytes.count))] as JSON).text(pretty: false) : sha256)
    }

    private static func send(_ request: HostMessages.Host.PutBlobRequest, _ client: ReconnectingClient) throws -> HostMessages.Host.PutBlobResponse {
        try HostMessages.Host.PutBlobResponse(client.call("lectern.host.v1.Host/PutBlob", try request.encoded()))
    }

    private static func get(_ arguments: Arguments) throws {
        let digits = arguments.operands[0].compactMap(\.hexDigitValue)
        guard digits.count == 64, arguments.operands[0].count == 64 else { throw UsageError("SHA256 has 64 hexadecimal digits", nil) }
        var request = HostMessages.Host.GetBlobRequest()
        request.sha256 = stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
        let client = try Profile(arguments).connectReconnecting(arguments)
        defer { client.close() }
        var bytes: [UInt8] = []
        var size = UInt64.max
        while UInt64(bytes.count) < size {
            request.offset = UInt64(bytes.count)
            let answer = try HostMessages.Host.GetBlobResponse(client.call("lectern.host.v1.Host/GetBlob", try request.encoded()))
            guard !answer.part.isEmpty else { break }
            bytes += answer.part
            size = answer.size
        }
        guard hash(bytes) == request.sha256 else { throw UsageError("what came does not have that SHA-256", nil) }
        guard let path = arguments["--out"] else { return FileHandle.standardOutput.write(Data(bytes)) }
        try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        Terminal.line(arguments.has("--json") ? (["file": .string(path), "size": .integer(Int64(bytes.count))] as JSON).text(pretty: false) : "\(path): \(bytes.count) bytes")
    }
}
