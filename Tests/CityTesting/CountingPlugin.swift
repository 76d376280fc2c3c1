// The plugin of counting.proto, compiled while the tests run, and its calls.

package import LecternClient
package import LecternTestSupport

/// Makes the plugin `counting`, whose four followers of `circulation.loan` leave a row each for each change.
package enum CountingPlugin {
    /// Its followers, the first to the fourth.
    package static let followers = ["First", "Second", "Third", "Fourth"].map { "lectern.counting.v1.Counting/" + $0 }

    /// Compiles the plugin.
    /// - Parameter folder: where to.
    /// - Returns: its path.
    package static func make(in folder: TemporaryFolder) throws -> String { try BackgroundPlugin.make("counting", in: folder) }
}

/// What a follower has written.
package struct Counted: Equatable, Sendable {
    /// Rows.
    package let rows: Int
    /// How many different changes they are of.
    package let changes: Int

    /// - Parameter changes: each of which was handled once.
    package init(each changes: Int) { self.init(rows: changes, changes: changes) }

    init(rows: Int, changes: Int) {
        self.rows = rows
        self.changes = changes
    }
}

extension Connection {
    /// Emits a change that all four follow.
    /// - Parameter what: see counting.proto.
    package func note(_ what: String) throws {
        _ = try call(
            "lectern.counting.v1.Counting/Note", BackgroundPlugin.text(1, what), CallOptions(requestKey: CallOptions.newRequestKey()))
    }

    /// What the four followers have written.
    package func counted() throws -> [Counted] {
        try CountingPlugin.followers.indices.map { index in
            let numbers = BackgroundPlugin.twoNumbers(
                try call("lectern.counting.v1.Counting/Counts", BackgroundPlugin.number(1, index + 1)))
            return Counted(rows: numbers.0, changes: numbers.1)
        }
    }
}
