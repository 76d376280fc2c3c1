// A database for one test: new and empty, and gone when the test lets it go.

/// A test's database, implemented by each kind of store. Its `deinit` removes it.
protocol TestDatabasePlace: AnyObject, Sendable {
    /// Its name or path, as the store has it.
    var name: String { get }

    /// The member of the configuration that locates the database, JSON5.
    var setting: String { get }

    /// All that is stored, as text.
    func contents() throws -> String

    /// Restores a fixture into the empty database: SQLite a database file, PostgreSQL the text of a dump.
    func load(_ file: String) throws
}

/// A new and empty database. Several hosts or daemons may open it.
package final class TestDatabase: Sendable {
    /// The store that it is for.
    package let store: TestStore
    private let place: any TestDatabasePlace

    /// Makes one for the store under test.
    /// - Throws: `StoreTestError` with what is missing.
    package convenience init() throws { try self.init(TestStore.current()) }

    /// Makes one for a certain store.
    /// - Throws: `StoreTestError` with what is missing.
    package init(_ store: TestStore) throws {
        self.store = store
        place =
            switch store {
            case .sqlite: try SQLiteFile()
            case .postgres: try PostgresDatabase(on: PostgresCluster.underTest())
            }
    }

    /// Makes one in a certain PostgreSQL cluster.
    package init(on cluster: PostgresCluster) throws {
        store = .postgres
        place = try PostgresDatabase(on: cluster)
    }

    /// What the store calls it: a file's path, a database's name.
    package var name: String { place.name }

    /// The store's section of lectern.json5.
    /// - Parameters:
    ///   - bounds: what to set; bounds that the store does not know are an error when it starts.
    ///   - more: other members, JSON5.
    package func section(_ bounds: StoreBounds = StoreBounds(), _ more: String = "") -> String {
        let numbers = [
            ("database_bytes_max", bounds.databaseBytesMax), ("queue_units_max", bounds.queueUnitsMax),
            ("queue_bytes_max", bounds.queueBytesMax), ("value_bytes_max", bounds.valueBytesMax), ("readers", bounds.readers),
            ("writers", store == .postgres ? bounds.writers : 0),
        ]
        let members = [place.setting] + numbers.filter { $0.1 != 0 }.map { "\($0.0): \($0.1)" } + (more.isEmpty ? [] : [more])
        return "{ \(members.joined(separator: ", ")) }"
    }

    /// The same as the encoded configuration message.
    package func configuration(_ bounds: StoreBounds = StoreBounds(), _ more: String = "") throws -> [UInt8] {
        try StoreUnderTest.encoded(section(bounds, more), for: store.library)
    }

    /// Opens it with the store's plugin alone, without a host.
    package func open(_ bounds: StoreBounds = StoreBounds(), _ more: String = "") throws -> StoreUnderTest {
        try StoreUnderTest(library: store.library, configuration: try configuration(bounds, more))
    }

    /// Opens it as often as a check of the conformance suite asks.
    package var maker: StoreMaker { StoreMaker { [self] bounds in try open(bounds) } }

    /// Runs SQL in it as the store's administrator does, beside the store; only where the store has such a thing.
    /// - Throws: `StoreTestError` with the server's message, or that there is none.
    package func administer(_ statements: String...) throws {
        guard let database = place as? PostgresDatabase else { throw StoreTestError("\(store.rawValue) has no administrator") }
        try database.administer(statements)
    }

    /// Fills it, while it is empty and no daemon has it open.
    /// - Parameter file: what was kept of another: for SQLite a database file, for PostgreSQL the text of a dump.
    /// - Throws: `StoreTestError` with the server's message.
    package func load(_ file: String) throws { try place.load(file) }

    /// All that is stored, as text, to be searched by tests, preferably while nothing is being written.
    package func contents() throws -> String { try place.contents() }
}
