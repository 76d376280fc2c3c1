// The first unit of a worker: migrations, and what the database says of itself.

internal import LecternNet
internal import LecternWire

/// Brings the schema up and reads the database's identity, in one transaction. Waited for at start.
final class SchemaUnit: StoreUnit<Result<DatabaseIdentity, HostError>>, @unchecked Sendable {
    private let outcome = Monitor<Result<DatabaseIdentity, HostError>?>(nil)

    init(context: HostContext) {
        super.init(context: context, effect: .schema, weight: 65_536)
    }

    /// Submits the unit and waits for it.
    /// - Throws: `HostError` when the schema could not be brought up; nothing of it is kept then.
    func perform() throws(HostError) -> DatabaseIdentity {
        guard submit() else { throw HostError("the store takes no work at start") }
        switch outcome.wait({ $0 }) {
        case .success(let identity): return identity
        case .failure(let error): throw error
        case nil: throw HostError("the store ended the schema's unit without telling how")
        }
    }

    override func work(
        _ transaction: Transaction, attempt: UInt32
    ) throws(StoreError) -> (Verdict, Result<DatabaseIdentity, HostError>) {
        do throws(Migrator.Failure) {
            let migrator = Migrator(
                transaction: transaction, nowMilliseconds: context.clock.wallMilliseconds(), log: context.log)
            try migrator.run(context.routes.plugins)
        } catch {
            switch error {
            case .refused(let error): return (.discard, .failure(error))
            case .store(let failure):
                return (.discard, .failure(HostError("the schema could not be brought up: \(failure.message)")))
            }
        }
        try Followers.load(context.routes, transaction, now: context.clock.wallMilliseconds())
        let identity = try identity(transaction)
        context.changeNotifier.begin(at: try Feed(transaction).end().position)
        return (.keep, .success(identity))
    }

    override func finding(of error: StoreError) -> Result<DatabaseIdentity, HostError> {
        .failure(HostError("the database's identity could not be read: \(error.message)"))
    }

    override func ended(_ result: Result<Result<DatabaseIdentity, HostError>, StoreError>) {
        let found: Result<DatabaseIdentity, HostError> =
            switch result {
            case .success(let found): found
            case .failure(let error):
                .failure(
                    HostError(
                        "the schema could not be brought up: the store says \(error.code.rawValue): \(error.message)",
                        isPassing: [.unavailable, .retry, .uncertain].contains(error.code)))
            }
        outcome.change { $0 = found }
    }

    private func identity(_ transaction: Transaction) throws(StoreError) -> DatabaseIdentity {
        var identity = DatabaseIdentity()
        identity.isNew = try row("epoch", transaction) == nil
        if identity.isNew {
            // The rest of an earlier history, where a restore has taken its epoch away.
            _ = try transaction.query("DELETE FROM lectern_database WHERE name = $1", .text("epoch_began"))
            _ = try value("epoch_began", context.clock.wallMilliseconds().bigEndianBytes, transaction)
        }
        identity.epoch = try value("epoch", context.entropy.bytes(16), transaction)
        identity.secret = try value("secret", context.entropy.bytes(32), transaction)
        if let began = try row("epoch_began", transaction) {
            identity.beganAtMilliseconds = Int64(bigEndianBytes: began)
        } else {
            // Made by a version that did not note it, and not restored since: when its first table was made.
            let first = try transaction.query("SELECT min(applied_at_ms) FROM lectern_migration WHERE plugin = $1", .text(HostSchema.name))
            identity.beganAtMilliseconds = first.rows.first?.first?.integer ?? 0
        }
        return identity
    }

    private func row(_ name: String, _ transaction: Transaction) throws(StoreError) -> [UInt8]? {
        try transaction.query("SELECT value FROM lectern_database WHERE name = $1", .text(name)).rows.first?.first?.blob
    }

    private func value(_ name: String, _ fresh: [UInt8], _ transaction: Transaction) throws(StoreError) -> [UInt8] {
        try transaction.query(
            "INSERT INTO lectern_database (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING", .text(name), .blob(fresh))
        return try row(name, transaction) ?? []
    }
}

extension Int64 {
    /// Eight bytes, the highest first.
    fileprivate var bigEndianBytes: [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: self >> (56 - 8 * $0)) } }

    fileprivate init(bigEndianBytes bytes: [UInt8]) {
        self = bytes.prefix(8).reduce(0) { $0 << 8 | Int64($1) }
    }
}
