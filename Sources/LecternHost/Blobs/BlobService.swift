// PutBlob and GetBlob of the daemon's own service, inside a transaction.

internal import HostMessages
internal import LecternMessages
internal import LecternWire

/// Answers the methods of blobs.
struct BlobService {
    /// The methods by their names in the service.
    static let putMethod = Host.description.name + "/PutBlob", getMethod = Host.description.name + "/GetBlob"
    private static let hashBytes = 32
    private static let mediaTypeBytesMax = 100

    let table: BlobTable
    let context: HostContext
    let makeProblem: HostProblem

    private func malformed(_ field: String) -> (Verdict, CallOutcome) {
        (.discard, .failed(makeProblem(.requestMalformed, Label(name: "field", value: field))))
    }

    private func refused(_ reason: Host.Reason, _ name: String, _ value: Int64) -> (Verdict, CallOutcome) {
        (.discard, .failed(makeProblem(reason, Label(name: name, value: "\(value)"))))
    }

    // MARK: GetBlob

    /// Gives a part of a public blob.
    /// - Throws: `StoreError` when the store could not.
    func get(_ bytes: [UInt8]) throws(StoreError) -> (Verdict, CallOutcome) {
        guard let request = try? Host.GetBlobRequest(bytes) else { return malformed("message") }
        guard let blob = try table.findPublic(request.sha256) else { return (.discard, .failed(makeProblem(.blobUnknown))) }
        let most = context.limits.blobReadBytesMax
        let count = request.limit == 0 ? most : min(Int(request.limit), most)
        var response = Host.GetBlobResponse()
        response.part = try table.read(blob.id, offset: Int64(clamping: min(request.offset, UInt64(blob.size))), count: count)
        (response.size, response.mediaType) = (UInt64(blob.size), blob.mediaType)
        return answered(try? response.encoded(), .discard)
    }

    private func answered(_ bytes: [UInt8]?, _ verdict: Verdict) -> (Verdict, CallOutcome) {
        bytes.map { (verdict, .answered($0)) } ?? (.discard, .failed(makeProblem(.internalError)))
    }

    // MARK: PutBlob

    /// Hashes what an upload has with its last part, before the transaction that takes the part: it may be megabytes.
    /// - Parameters:
    ///   - request: with the last part.
    ///   - owner: the terminal, "partner/bookshop-1".
    /// - Returns: nil where the part is not what comes next; `put` says so.
    /// - Throws: `StoreError` when the store could not.
    func hash(_ request: Host.PutBlobRequest, owner: String) throws(StoreError) -> BlobHash? {
        let upload = try table.upload(owner, request.sha256).flatMap { goesOn($0, request) ? $0 : nil }
        let received = upload?.received ?? 0
        guard request.offset == UInt64(received) else { return nil }
        let before = try upload.map { upload throws(StoreError) in try table.read(upload.id, offset: 0, count: Int(received)) } ?? []
        return BlobHash(upload: upload?.id, sha256: SHA256.hash(before + request.part))
    }

    /// The request of a part after which the upload is complete; nil: of another, or it is malformed, which `put` says.
    /// - Parameter bytes: the encoded request.
    static func lastPart(_ bytes: [UInt8]) -> Host.PutBlobRequest? {
        guard let request = try? Host.PutBlobRequest(bytes), !request.part.isEmpty else { return nil }
        let (end, overflows) = request.offset.addingReportingOverflow(UInt64(request.part.count))
        return !overflows && end == request.size ? request : nil
    }

    /// Takes a part of an upload.
    /// - Parameters:
    ///   - bytes: the encoded request.
    ///   - hash: of the whole, where this is the last part.
    ///   - owner: the terminal, "partner/bookshop-1".
    ///   - nowMilliseconds: since 1970 UTC.
    /// - Throws: `StoreError` when the store could not.
    func put(_ bytes: [UInt8], hash: BlobHash?, owner: String, nowMilliseconds: Int64) throws(StoreError) -> (Verdict, CallOutcome) {
        guard let request = try? Host.PutBlobRequest(bytes) else { return malformed("message") }
        if let field = wrongField(request) { return malformed(field) }
        guard request.size <= UInt64(context.limits.blobBytesMax) else {
            return refused(.blobTooLarge, "limit", Int64(context.limits.blobBytesMax))
        }
        // The same bytes are kept once, whoever sends them.
        if let stored = try table.find(request.sha256) { return progress(stored.size, isComplete: true, .discard) }
        var upload = try table.upload(owner, request.sha256)
        if let other = upload, !goesOn(other, request) {
            try table.abandon(other)
            upload = nil
        }
        if request.part.isEmpty { return progress(upload?.received ?? 0, isComplete: false, .discard) }
        guard request.offset == UInt64(upload?.received ?? 0) else { return refused(.blobOffsetWrong, "received", upload?.received ?? 0) }
        // What was hashed is another upload, or less of this one: the client goes on from what is there now.
        if request.offset + UInt64(request.part.count) == request.size, hash == nil || hash?.upload != upload?.id {
            return refused(.blobOffsetWrong, "received", upload?.received ?? 0)
        }
        if upload == nil {
            let most = Int64(context.limits.blobUnheldBytesMax)
            guard try table.unheldBytes(owner) + Int64(request.size) <= most else { return refused(.blobQuotaReached, "limit", most) }
            upload = try begin(request, owner, nowMilliseconds)
        }
        guard let upload else { return malformed("message") }
        return try append(request.part, upload, hash, nowMilliseconds)
    }

    /// The field that no upload can have; nil: all are possible.
    private func wrongField(_ request: Host.PutBlobRequest) -> String? {
        guard request.sha256.count == BlobService.hashBytes else { return "sha256" }
        guard request.size > 0 else { return "size" }
        let parts = request.mediaType.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let isPlain = request.mediaType.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), isPlain, request.mediaType.utf8.count <= BlobService.mediaTypeBytesMax else {
            return "media_type"
        }
        guard !request.part.isEmpty else { return nil }
        let (end, overflows) = request.offset.addingReportingOverflow(UInt64(request.part.count))
        let isWhole = request.part.count == BlobTable.partBytes || (end == request.size && request.part.count < BlobTable.partBytes)
        return !overflows && end <= request.size && isWhole ? nil : "part"
    }

    /// Whether an upload is of what a request says.
    private func goesOn(_ upload: BlobUpload, _ request: Host.PutBlobRequest) -> Bool {
        upload.size == Int64(clamping: request.size) && upload.mediaType == request.mediaType
    }

    private func begin(_ request: Host.PutBlobRequest, _ owner: String, _ now: Int64) throws(StoreError) -> BlobUpload {
        let id = context.ids.next(lane: context.ids.lane())
        let upload = BlobUpload(owner: owner, sha256: request.sha256, id: id, size: Int64(request.size), mediaType: request.mediaType)
        try table.begin(upload, nowMilliseconds: now)
        return upload
    }

    private func append(_ part: [UInt8], _ begun: BlobUpload, _ hash: BlobHash?, _ now: Int64) throws(StoreError) -> (Verdict, CallOutcome) {
        var upload = begun
        try table.append(part, to: &upload, nowMilliseconds: now)
        guard upload.received == upload.size else { return progress(upload.received, isComplete: false, .keep) }
        guard hash?.sha256 == upload.sha256 else {
            try table.abandon(upload)
            return (.keep, .refused(makeProblem(.blobMismatch)))
        }
        try table.complete(upload, nowMilliseconds: now)
        return progress(upload.size, isComplete: true, .keep)
    }

    private func progress(_ received: Int64, isComplete: Bool, _ verdict: Verdict) -> (Verdict, CallOutcome) {
        var response = Host.PutBlobResponse()
        (response.received, response.complete) = (UInt64(received), isComplete)
        return answered(try? response.encoded(), verdict)
    }
}
