// What every store must do, as checks that any store's shared object can be put to.

/// Bounds that a check asks for; 0 leaves the store's own.
package struct StoreBounds: Sendable {
    /// Size that the database may reach.
    package var databaseBytesMax = 0

    /// Units of one effect that may wait.
    package var queueUnitsMax = 0

    /// Memory that the units of one effect may hold while they wait.
    package var queueBytesMax = 0

    /// Longest text or blob.
    package var valueBytesMax = 0

    /// Threads that read.
    package var readers = 0

    /// Threads that write, where a store has more than one: with one, whatever waits is behind the unit that runs.
    package var writers = 0

    package init() {}
}

/// Opens one fresh database, as often as a check asks.
package struct StoreMaker {
    private let body: (StoreBounds) throws -> StoreUnderTest

    /// - Parameter body: opens the database, the same at each call, with bounds.
    package init(_ body: @escaping (StoreBounds) throws -> StoreUnderTest) {
        self.body = body
    }

    /// Opens the database.
    package func open(_ bounds: StoreBounds = StoreBounds()) throws -> StoreUnderTest {
        try body(bounds)
    }

    /// Opens the database, works with it, and stops it.
    package func with(_ bounds: StoreBounds = StoreBounds(), _ work: (StoreUnderTest) throws -> Void) throws {
        let store = try body(bounds)
        defer { store.stop() }
        try work(store)
    }
}

/// One rule of the interface.
package struct StoreCheck: Sendable, CustomStringConvertible {
    /// The rule in a few words.
    package let name: String

    /// Whether the store must be able to bound its own size for it.
    package let needsSizeLimit: Bool

    /// Complains (`StoreTestError`, `StoreFailure`) if the rule is broken.
    package let run: @Sendable (StoreMaker) throws -> Void

    init(_ name: String, needsSizeLimit: Bool = false, _ run: @escaping @Sendable (StoreMaker) throws -> Void) {
        self.name = name
        self.needsSizeLimit = needsSizeLimit
        self.run = run
    }

    package var description: String { name }
}

/// The suite.
package enum StoreConformance {
    /// All checks. Each needs a database of its own.
    package static var checks: [StoreCheck] {
        values + statements + isolation + savepoints + failures + neighbours + bounds + background + text + feed + pruning + runNow
    }

    /// Those in which units may share a transaction.
    package static var sharing: [StoreCheck] { savepoints + failures + neighbours }

    /// Runs `body`, which must fail, and returns its failure.
    static func failure<Value>(_ body: () throws -> Value) throws -> StoreFailure {
        do {
            _ = try body()
        } catch let failure as StoreFailure {
            return failure
        }
        throw StoreTestError("what must fail did not")
    }

    /// Requires that `body` fails with one of the codes, and with a message.
    static func requireFailure<Value>(
        _ codes: Int32..., hasMessage: Bool = true, line: UInt = #line, _ body: () throws -> Value
    ) throws {
        let failure = try failure(body)
        try require(codes.contains(failure.code), "failed with \(failure), expected \(codes)", line: line)
        try require(!hasMessage || !failure.message.isEmpty, "failed without a message", line: line)
    }
}
