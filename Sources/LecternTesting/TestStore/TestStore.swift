// Which store the tests run on: LECTERN_TEST_STORE says it, and no general test names one.

internal import Foundation
internal import LecternTestSupport

/// A kind of store.
package enum TestStore: String, CaseIterable, Sendable {
    case sqlite
    case postgres

    /// The store that the tests are to run on.
    /// - Returns: what LECTERN_TEST_STORE says; SQLite where it is not set.
    /// - Throws: `StoreTestError` where it says anything else.
    package static func current() throws(StoreTestError) -> TestStore { try choice.get() }

    private static let choice: Result<TestStore, StoreTestError> = {
        guard let word = ProcessInfo.processInfo.environment["LECTERN_TEST_STORE"], !word.isEmpty else { return .success(.sqlite) }
        if let store = TestStore(rawValue: word) { return .success(store) }
        let known = allCases.map(\.rawValue).joined(separator: " or ")
        return .failure(StoreTestError("LECTERN_TEST_STORE is \"\(word)\"; it must be \(known)"))
    }()

    /// Its plugin, which is built beside the programs.
    package var library: String { Repository.products + "/" + libraryName }

    /// The name of its plugin's file.
    package var libraryName: String {
        switch self {
        case .sqlite: "libStoreSQLitePlugin.so"
        case .postgres: "libStorePostgresPlugin.so"
        }
    }

    /// Whether a database of its kind can be made here.
    package var isAtHand: Bool {
        switch self {
        case .sqlite: true
        case .postgres: (try? PostgresCluster.underTest()) != nil
        }
    }

    /// Whether daemons of several machines may have one database.
    package var isShared: Bool {
        switch self {
        case .sqlite: false
        case .postgres: true
        }
    }

    /// What the processes of its database's server are called; nil: it has none.
    package var serverProgram: String? {
        switch self {
        case .sqlite: nil
        case .postgres: "postgres"
        }
    }

    /// Whether it can bound the size of its database.
    package var boundsItsSize: Bool {
        switch self {
        case .sqlite: true
        case .postgres: false
        }
    }
}
