// The first unit of a worker: migrations, and what the database says of itself.

internal import LecternNet
internal import LecternWire
internal import Synchronization

/// Brings the schema up and reads the database's identity, in one transaction. Waited for at start.
final class SchemaUnit: StoreWork {
    private let context: HostContext
    private let result = Mutex<Result<DatabaseIdentity, HostError>?>(nil)
    private let ended = Monitor<Bool>(false)

    init(context: HostContext) {
        self.context = context
    }

    let effect = UnitEffect.schema
    let weight = 65_536
    let deadlineNanoseconds = Int64.max
    let isGivenUp = false

    /// Submits the unit and waits for it.
    /// - Throws: `HostError` when the schema could not be brought up; nothing of it is kept then.
    func perform() throws(HostError) -> DatabaseIdentity {
        guard context.store.submit(self) else { throw HostError("the store takes no work at start") }
        _ = ended.wait { $0 ? true : nil }
        switch result.withLock({ $0 }) {
        case .success(let identity): return identity
        case .failure(let error): throw error
        case nil: throw HostError("the store ended the schema's unit without running it")
        }
    }

    func run(_ transaction: Transaction, attempt: UInt32) -> Verdict {
        do throws(Migrator.Failure) {
            let migrator = Migrator(
                transaction: transaction, nowMilliseconds: context.clock.wallMilliseconds(), log: context.log)
            try migrator.run(context.routes.plugins)
        } catch {
            switch error {
            case .refused(let words): return settle(.failure(words))
            case .store(let failure):
                return settle(.failure(HostError("the schema could not be brought up: \(failure.words)")))
            }
        }
        do {
            let identity = DatabaseIdentity(
                epoch: try value("epoch", bytes: 16, transaction), secret: try value("secret", bytes: 32, transaction))
            context.bell.begin(at: try Feed(transaction).end().position)
            return settle(.success(identity))
        } catch {
            return settle(.failure(HostError("the database's identity could not be read: \(error.words)")))
        }
    }

    func done(_ code: StoreCode, words: String) {
        if code != .ok {
            let error = HostError(
                "the schema could not be brought up: the store says \(code.rawValue): \(words)",
                isPassing: [.unavailable, .retry, .uncertain].contains(code))
            result.withLock { $0 = .failure(error) }
        }
        ended.change { $0 = true }
    }

    private func settle(_ found: Result<DatabaseIdentity, HostError>) -> Verdict {
        result.withLock { $0 = found }
        if case .success = found { return .keep }
        return .discard
    }

    private func value(_ name: String, bytes: Int, _ transaction: Transaction) throws(StoreError) -> [UInt8] {
        try transaction.query(
            "INSERT INTO lectern_database (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING", .text(name),
            .blob(context.entropy.bytes(bytes)))
        return try transaction.query("SELECT value FROM lectern_database WHERE name = $1", .text(name)).rows.first?.first?.blob ?? []
    }
}
