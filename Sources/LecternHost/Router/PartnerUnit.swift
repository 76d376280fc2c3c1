// Looks a partner up before a method of the daemon that needs no data itself.

internal import HostMessages
internal import LecternNet

/// The look-up of a partner alone.
final class PartnerUnit: StoreUnit<PartnerUnit.Objection?>, @unchecked Sendable {
    /// Why the call is not begun.
    enum Objection: Sendable {
        /// The partner may not make it.
        case reason(Host.Reason)
        /// The store could not look.
        case store(StoreCode)
    }

    private let peer: Peer
    private let method: String
    private let whenDone: @Sendable (Objection?) -> Void

    /// - Parameters:
    ///   - context: the host's context.
    ///   - peer: who calls.
    ///   - method: what is called.
    ///   - deadlineNanoseconds: of the call, CLOCK_MONOTONIC.
    ///   - whenDone: is given what stands against the call, once, on any thread; nil: nothing.
    init(
        _ context: HostContext, _ peer: Peer, method: String, deadlineNanoseconds: Int64,
        whenDone: @escaping @Sendable (Objection?) -> Void
    ) {
        self.peer = peer
        self.method = method
        self.whenDone = whenDone
        super.init(context: context, effect: .read, weight: 1_024, deadlineNanoseconds: deadlineNanoseconds)
    }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, Objection?) {
        let found = try PartnerTable(transaction).objection(to: peer, calling: method, rates: context.partnerRates)
        return (.discard, found.map(Objection.reason))
    }

    override func finding(of error: StoreError) -> Objection? { .store(error.code) }

    override func ended(_ result: Result<Objection?, StoreError>) {
        switch result {
        case .success(let objection): whenDone(objection)
        case .failure(let error): whenDone(.store(error.code))
        }
    }
}
