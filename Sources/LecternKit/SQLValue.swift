// A parameter of an SQL statement.

/// A value for `$1`, `$2`, … Literals can stand for it: `call.execute("…", 1, "one", nil)`.
public enum SQLValue: Equatable, Sendable {
    /// NULL
    case null
    /// BIGINT
    case integer(Int64)
    /// DOUBLE PRECISION
    case real(Double)
    /// TEXT, without NUL.
    case text(String)
    /// BYTEA
    case blob([UInt8])

    /// A number, NULL for nil.
    public init(_ value: Int64?) { self = value.map { .integer($0) } ?? .null }
    /// A number, NULL for nil.
    public init(_ value: Int?) { self = value.map { .integer(Int64($0)) } ?? .null }
    /// A number, NULL for nil.
    public init(_ value: Int32?) { self = value.map { .integer(Int64($0)) } ?? .null }
    /// A number, NULL for nil.
    public init(_ value: UInt32?) { self = value.map { .integer(Int64($0)) } ?? .null }
    /// A number, NULL for nil.
    public init(_ value: Double?) { self = value.map { .real($0) } ?? .null }
    /// A text, NULL for nil.
    public init(_ value: String?) { self = value.map { .text($0) } ?? .null }
    /// Bytes, NULL for nil.
    public init(_ value: [UInt8]?) { self = value.map { .blob($0) } ?? .null }
    /// 1 for true and 0 for false, NULL for nil.
    public init(_ value: Bool?) { self = value.map { .integer($0 ? 1 : 0) } ?? .null }
}

extension SQLValue: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByNilLiteral {
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(floatLiteral value: Double) { self = .real(value) }
    public init(stringLiteral value: String) { self = .text(value) }
    public init(nilLiteral: ()) { self = .null }
}
