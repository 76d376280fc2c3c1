// PutBlob and GetBlob as calls: each a unit of the store.

internal import HostMessages
internal import LecternNet
internal import LecternWire
internal import Synchronization

/// Serves one part of an upload or a download.
final class HostBlobCall: ActiveCall {
    let call: ServerCall
    let method: PluginMethod
    private let context: HostContext
    private let activeCalls: ActiveCalls
    private let place = Mutex<CallQueue.Ticket?>(nil)
    private let isOver = Atomic(false)

    init(_ call: ServerCall, method: PluginMethod, context: HostContext, activeCalls: ActiveCalls) {
        self.call = call
        self.method = method
        self.context = context
        self.activeCalls = activeCalls
    }

    var makeProblem: HostProblem { HostProblem(language: call.language) }
    private var isPut: Bool { method.name == BlobService.putMethod }

    func begin() {
        guard isPut, let last = BlobService.lastPart(call.open.message) else { return submit(BlobUnit(self, context: context, isPut: isPut)) }
        submit(BlobHashUnit(self, last, context: context), .read)
    }

    /// The last part of an upload is taken in a transaction of its own, in which nothing is hashed.
    func hashed(_ hash: BlobHash?) { submit(BlobUnit(self, context: context, isPut: true, hash: hash)) }

    private func submit(_ unit: UnitBox, _ lane: QueueLane? = nil) {
        let lane = lane ?? (isPut ? .write : .read)
        let waiting = context.queue.submit(unit, lane, QueueCaller(call.connection), method.cost, to: isPut ? nil : call.connection)
        place.withLock { $0 = waiting }
        if call.isCancelled { cancel(call.cancelCause ?? .deadline) }
    }

    /// Who uploads, "partner/bookshop-1".
    var owner: String { Terminal(certificate: call.connection.peer.certificate, name: call.connection.peer.name).identity }

    /// The unit has ended.
    func ended(_ outcome: CallOutcome) {
        if case .answered(let message) = outcome {
            let sizeLimit = ConnectionContext.of(call.connection, limits: context.limits).sizeLimit
            if let problem = sizeLimit.problem(sending: message, call: call.number, makeProblem) { return end(.failed(problem)) }
        }
        end(outcome)
    }

    /// Ends the call; the first outcome counts.
    private func end(_ outcome: CallOutcome) {
        guard !isOver.exchange(true, ordering: .acquiringAndReleasing) else { return }
        activeCalls.finish(call, Frame.Close(outcome))
    }

    func cancel(_ cause: CancelCause) {
        if let waiting = place.withLock({ $0 }), context.queue.remove(waiting) { end(.failed(makeProblem(cause))) }
    }

    func giveUp(isRunning: Bool) {
        let isWaiting = place.withLock { $0 }.map(context.queue.remove) ?? false
        if isWaiting || isRunning { end(.failed(makeProblem(.storeUnavailable, retryAfterMilliseconds: 1_000))) }
    }
}

/// Such a call as the store runs it.
final class BlobUnit: StoreUnit<CallOutcome>, @unchecked Sendable {
    private let call: HostBlobCall
    private let isPut: Bool
    private let hash: BlobHash?

    init(_ call: HostBlobCall, context: HostContext, isPut: Bool, hash: BlobHash? = nil) {
        self.call = call
        self.isPut = isPut
        self.hash = hash
        super.init(
            context: context, effect: isPut ? .write : .read, weight: 4_096 + call.call.open.message.count,
            deadlineNanoseconds: call.call.deadlineNanoseconds)
    }

    override var cancelCause: CancelCause? { call.call.cancelCause }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, CallOutcome) {
        if let denial = try PartnerTable(transaction).objection(
            to: call.call.connection.peer, calling: call.method.name, rates: context.partnerRates)
        { return (.discard, .failed(call.makeProblem(Denial(ofPartner: denial, calling: call.method.name)))) }
        let service = BlobService(table: BlobTable(transaction), context: context, makeProblem: call.makeProblem)
        guard isPut else { return try service.get(call.call.open.message) }
        return try service.put(call.call.open.message, hash: hash, owner: call.owner, nowMilliseconds: context.clock.wallMilliseconds())
    }

    override func finding(of error: StoreError) -> CallOutcome {
        context.log.warning("a part of a blob was not done", Label("error", error.message))
        return .failed(call.makeProblem(error.code))
    }

    override func ended(_ result: Result<CallOutcome, StoreError>) {
        switch result {
        case .success(let outcome): call.ended(outcome)
        case .failure(let error): call.ended(finding(of: error))
        }
    }
}

/// A READ before the WRITE that ends an upload: hashes all of it, beside the writer.
final class BlobHashUnit: StoreUnit<Result<BlobHash?, StoreError>>, @unchecked Sendable {
    private let call: HostBlobCall
    private let request: Host.PutBlobRequest

    init(_ call: HostBlobCall, _ request: Host.PutBlobRequest, context: HostContext) {
        self.call = call
        self.request = request
        super.init(
            context: context, effect: .read, weight: 4_096 + call.call.open.message.count, deadlineNanoseconds: call.call.deadlineNanoseconds)
    }

    override var cancelCause: CancelCause? { call.call.cancelCause }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, Result<BlobHash?, StoreError>) {
        // What is too large is refused by the WRITE, and not read here.
        guard request.size <= UInt64(context.limits.blobBytesMax) else { return (.discard, .success(nil)) }
        let service = BlobService(table: BlobTable(transaction), context: context, makeProblem: call.makeProblem)
        return (.discard, .success(try service.hash(request, owner: call.owner)))
    }

    override func finding(of error: StoreError) -> Result<BlobHash?, StoreError> { .failure(error) }

    override func ended(_ result: Result<Result<BlobHash?, StoreError>, StoreError>) {
        switch result.flatMap({ $0 }) {
        case .success(let hash): call.hashed(hash)
        case .failure(let error):
            context.log.warning("the last part of a blob was not hashed", Label("error", error.message))
            call.ended(.failed(call.makeProblem(error.code)))
        }
    }
}
