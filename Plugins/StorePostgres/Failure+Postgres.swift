// What the server reports, in the interface's terms.

internal import CLecternPlugin
internal import CPostgres
internal import LecternStoreKit

extension Failure {
    /// The failure that a result tells.
    ///
    /// - Parameters:
    ///   - result: a result that is no success; borrowed. The corresponding C function is `PQresultErrorField`.
    ///   - connection: where it came from, for words that the result lacks.
    init(_ result: OpaquePointer?, _ connection: OpaquePointer) {
        let state = PQresultErrorField(result, Int32(lectern_pg_sqlstate)).map { String(cString: $0) } ?? ""
        var words = PQresultErrorField(result, Int32(lectern_pg_message)).map { String(cString: $0) } ?? ""
        if words.isEmpty { words = Failure.words(of: connection) }
        if let detail = PQresultErrorField(result, Int32(lectern_pg_detail)) { words += ": " + String(cString: detail) }
        self.init(Failure.code(state), Failure.explain(state, words))
    }

    /// Whether a failure comes from the server: libpq's own, as of a connection that has broken, have no SQLSTATE.
    static func isTold(_ result: OpaquePointer?) -> Bool {
        PQresultErrorField(result, Int32(lectern_pg_sqlstate)) != nil
    }

    /// Whether a result tells that the schema has outrun a prepared statement. The server has no SQLSTATE of its own
    /// for that, only for all that it can't do; so the function that reports it has to say it.
    static func isOutrun(_ result: OpaquePointer?) -> Bool {
        PQresultErrorField(result, Int32(lectern_pg_function)).map { String(cString: $0) } == "RevalidateCachedQuery"
    }

    /// The server does not answer any more, or can't be reached.
    ///
    /// - Parameter connection: the connection, which holds the words. The corresponding C function is `PQerrorMessage`.
    init(lost connection: OpaquePointer?) {
        self.init(LECTERN_UNAVAILABLE, "the database does not answer: \(Failure.words(of: connection))")
    }

    private static func words(of connection: OpaquePointer?) -> String {
        var words = PQerrorMessage(connection).map { String(cString: $0) } ?? "no words"
        while words.last?.isNewline == true { words.removeLast() }
        return words
    }

    /// What a SQLSTATE means; the classes are those of the manual's appendix A.
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

    private static func explain(_ state: String, _ words: String) -> String {
        switch state {
        case "53100": "the database's disk is full (\(words))"
        case "57P01", "57P02", "57P03": "the database is stopping or starting (\(words))"
        case "25006": "a unit that only reads can't write, and so can't a server that is a copy (\(words))"
        default: state.isEmpty ? words : "\(words) (SQLSTATE \(state))"
        }
    }
}
