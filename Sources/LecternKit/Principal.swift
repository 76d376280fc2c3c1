// Who is calling, as the host has found out.

/// What the caller's certificate makes it. An open set; the numbers are those of `lectern/options.proto`.
public struct Certificate: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// No certificate was shown.
    public static let none = Certificate(rawValue: 0)
    /// A kiosk, a locker, a gate.
    public static let device = Certificate(rawValue: 1)
    /// The backend of a bookshop, a courier, a mini-program host.
    public static let partner = Certificate(rawValue: 2)
    /// A staffed desk.
    public static let desk = Certificate(rawValue: 3)
    /// An administrator.
    public static let admin = Certificate(rawValue: 4)
}

/// Who is signed in. An open set; the numbers are those of `lectern/options.proto`.
public struct SessionKind: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Nobody.
    public static let none = SessionKind(rawValue: 0)
    /// A reader.
    public static let reader = SessionKind(rawValue: 1)
    /// A member of the staff.
    public static let staff = SessionKind(rawValue: 2)
}

/// The caller: a terminal, and who is signed in there. A nested call has its caller's principal.
public struct Principal: Equatable, Sendable {
    /// What the terminal's certificate makes it.
    public let certificate: Certificate
    /// The name in the certificate; "" without one.
    public let terminal: String
    /// Who is signed in.
    public let session: SessionKind
    /// The number of the reader or staff member; 0: nobody.
    public let person: Int64
    /// The library of the person; 0: none.
    public let library: Int64
    /// Names the session in logs and records; it is no secret. Empty: none.
    public let sessionID: [UInt8]
}
