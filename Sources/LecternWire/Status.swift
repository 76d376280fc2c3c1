// How a call ended, as one number that every terminal knows: gRPC's code list.

/// The status of a finished call. An open set: a peer may send a number that this build does not know.
public struct Status: RawRepresentable, Hashable, Sendable {
    /// The number on the wire.
    public let rawValue: Int32

    /// Makes a status from its number; any number is taken.
    /// - Parameter rawValue: the number on the wire.
    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    /// The call did what was asked.
    public static let ok = Status(rawValue: 0)
    /// The caller took the call back.
    public static let cancelled = Status(rawValue: 1)
    /// Nothing better is known.
    public static let unknown = Status(rawValue: 2)
    /// The request is wrong whatever the state of the data.
    public static let invalidArgument = Status(rawValue: 3)
    /// The time ran out.
    public static let deadlineExceeded = Status(rawValue: 4)
    /// What was named does not exist.
    public static let notFound = Status(rawValue: 5)
    /// What was to be made exists.
    public static let alreadyExists = Status(rawValue: 6)
    /// The caller may not do this.
    public static let permissionDenied = Status(rawValue: 7)
    /// A limit or a quota was met.
    public static let resourceExhausted = Status(rawValue: 8)
    /// The data is in a state that forbids it.
    public static let failedPrecondition = Status(rawValue: 9)
    /// Another call was in the way; a retry may succeed.
    public static let aborted = Status(rawValue: 10)
    /// Past the end of what there is.
    public static let outOfRange = Status(rawValue: 11)
    /// There is no such method here.
    public static let unimplemented = Status(rawValue: 12)
    /// Something went wrong here.
    public static let `internal` = Status(rawValue: 13)
    /// Not now; a retry may succeed.
    public static let unavailable = Status(rawValue: 14)
    /// Data was lost or is damaged.
    public static let dataLoss = Status(rawValue: 15)
    /// The caller is not signed in.
    public static let unauthenticated = Status(rawValue: 16)

    private static let names: [String] = [
        "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS",
        "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE",
        "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED",
    ]

    /// The name in capitals, "NOT_FOUND"; "STATUS_99" for a number without one.
    public var name: String {
        guard rawValue >= 0, Int(rawValue) < Status.names.count else { return "STATUS_\(rawValue)" }
        return Status.names[Int(rawValue)]
    }
}

extension Status: CustomStringConvertible {
    /// The name in capitals.
    public var description: String { name }
}
