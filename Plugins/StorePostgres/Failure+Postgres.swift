// The server's errors as codes of the store interface.

internal import CLecternPlugin
internal import CPostgres
internal import LecternStoreKit

extension Failure {
    /// The failure that a result reports.
    ///
    /// - Parameters:
    ///   - result: a result that is no success; borrowed. The corresponding C function is `PQresultErrorField`.
    ///   - connection: its connection, for the message if the result has none.
    init(_ result: OpaquePointer?, _ connection: OpaquePointer) {
        let state = PQresultErrorField(result, Int32(lectern_pg_sqlstate)).map { String(cString: $0) } ?? ""
        var message = PQresultErrorField(result, Int32(lectern_pg_message)).map { String(cString: $0) } ?? ""
        if message.isEmpty { message = Failure.message(of: connection) }
        if let detail = PQresultErrorField(result, Int32(lectern_pg_detail)) { message += ": " + String(cString: detail) }
        self.init(Failure.code(state), Failure.explain(state, message))
    }

    /// Whether a failure was reported by the server: libpq's own, as of a broken connection, have no SQLSTATE.
    static func isFromServer(_ result: OpaquePointer?) -> Bool {
        PQresultErrorField(result, Int32(lectern_pg_sqlstate)) != nil
    }

    /// Whether a result reports that the schema has invalidated a prepared statement's plan. The server's SQLSTATE for it,
    /// "feature not supported", is not specific; so the reporting function's name is compared.
    static func hasStalePlan(_ result: OpaquePointer?) -> Bool {
        PQresultErrorField(result, Int32(lectern_pg_function)).map { String(cString: $0) } == "RevalidateCachedQuery"
    }

    /// The failure of a broken connection, or of one that could not be made.
    ///
    /// - Parameter connection: the connection, which holds the message. The corresponding C function is `PQerrorMessage`.
    init(lost connection: OpaquePointer?) {
        self.init(LECTERN_UNAVAILABLE, "the database does not answer: \(Failure.message(of: connection))")
    }

    private static func message(of connection: OpaquePointer?) -> String {
        var message = PQerrorMessage(connection).map { String(cString: $0) } ?? "no message"
        while message.last?.isNewline == true { message.removeLast() }
        return message
    }

    /// The code for a SQLSTATE; the classes are those of the manual's appendix A.
    private static func code(_ state: String) -> Int32 {
        switch state {
        case "40001", "40P01", "55P03": LECTERN_RETRY  // serialization, deadlock, lock not to be had
        case "57014": LECTERN_INTERRUPTED
        case "53100": LECTERN_FULL
        case "": LECTERN_UNAVAILABLE
        default:
            switch state.prefix(2) {
            case "23": LECTERN_CONSTRAINT
            case "08" where state != "08P01": LECTERN_UNAVAILABLE
            case "53", "57", "58", "XX": LECTERN_UNAVAILABLE
            default: LECTERN_STATEMENT
            }
        }
    }

    private static func explain(_ state: String, _ message: String) -> String {
        switch state {
        case "53100": "the database's disk is full (\(message))"
        case "57P01", "57P02", "57P03": "the database is stopping or starting (\(message))"
        case "25006": "a unit that only reads can't write, and so can't a server that is a copy (\(message))"
        default: state.isEmpty ? message : "\(message) (SQLSTATE \(state))"
        }
    }
}
