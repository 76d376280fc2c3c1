// PostgreSQL's simple query protocol: one statement, awaited at once. For set-up, copies and the listener.

internal import CLecternPlugin
internal import CPostgres
internal import LecternStoreKit

/// Runs internal statements without parameters, outside of pipeline mode.
enum SimpleQuery {
    /// Runs a statement. The corresponding C function is `PQexec`.
    ///
    /// - Parameters:
    ///   - handle: a connection that is not in pipeline mode.
    ///   - text: one statement.
    /// - Returns: all rows, each value as text; "" for NULL.
    /// - Throws: `Failure` for whatever the server reports.
    @discardableResult
    static func run(_ handle: OpaquePointer, _ text: String) throws(Failure) -> [[String]] {
        let result = PQexec(handle, text)
        defer { PQclear(result) }
        let status = PQresultStatus(result)
        guard status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK else {
            guard PQstatus(handle) == CONNECTION_OK else { throw Failure(lost: handle) }
            throw Failure(result, handle)
        }
        return (0..<PQntuples(result)).map { row in
            (0..<PQnfields(result)).map { column in PQgetvalue(result, row, column).map { String(cString: $0) } ?? "" }
        }
    }
}
