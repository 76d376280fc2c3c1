// A service's reasons for refusing, with their texts from the .proto.

/// A value of a service's Reason enum. A program goes by `name`, which never changes its meaning.
public protocol ReasonCode: Hashable, Sendable {
    /// "LOAN_LIMIT_REACHED"
    var name: String { get }
    /// gRPC's status code for it.
    var status: Int32 { get }
    /// For a person who reads Chinese.
    var zh: String { get }
    /// For everybody else.
    var en: String { get }
}
