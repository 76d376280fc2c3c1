// Sessions of a simulated host, past the host.

internal import LecternHost
internal import LecternKitTesting
internal import LecternTesting

extension SimulatedHost {
    /// Writes a session, as a sign-in does without the 60 ms that hashing a PIN or password takes.
    /// - Parameters:
    ///   - token: what a caller names.
    ///   - terminal: where it counts: "desk/desk-0".
    ///   - kind: 1: a reader's; 2: of staff, who may do everything: the tests of rights are those of the plugin Staff.
    ///   - person: whose it is.
    ///   - createdAt: milliseconds since 1970.
    ///   - expiresAt: the same.
    /// - Throws: `StoreTestError`.
    package func insertSession(_ token: String, at terminal: String, kind: Int64, person: Int64, createdAt: Int64, expiresAt: Int64) throws {
        var isDone = false
        let work = StoreWork(storeBehind, writes: true) { store in
            let written = try? store.run(
                """
                INSERT INTO lectern_session (session_id, terminal, kind, person, library, created_at_ms, expires_at_ms, rights)
                VALUES ($1, $2, $3, $4, 0, $5, $6, $7)
                """,
                [
                    .blob(SHA256.hash(token)), .text(terminal), .integer(kind), .integer(person), .integer(createdAt), .integer(expiresAt),
                    kind == 2 ? .text("*") : .null,
                ])
            isDone = written == 1
            return isDone
        }
        guard work.runNow() == 0, isDone else { throw StoreTestError("a session could not be written") }
    }
}
