// The names of a life with states: what a plugin's author writes as enums.

/// A name in a life with states: a case of an enum with texts, "on_loan". Descriptions and histories have the text.
public protocol LifeName: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {}

/// A life with states: an enum without cases that holds the names of its states, events and guards, and its table.
///
///     enum GuestLife: Life {
///         enum State: String, LifeName { case expected, present, gone }
///         enum Event: String, LifeName { case invited, signed, left }
///         enum Guard: String, LifeName { case hasCome = "has_come" }
///         static let table = StateTable<GuestLife>(…)
///     }
public protocol Life: Sendable {
    /// Where the thing is.
    associatedtype State: LifeName
    /// What happens to it.
    associatedtype Event: LifeName
    /// What must hold for that.
    associatedtype Guard: LifeName
}

/// The guards of a life that has none.
public enum NoGuard: LifeName {
    public static let allCases: [NoGuard] = []

    public init?(rawValue: String) { nil }

    public var rawValue: String {
        switch self {}
    }
}
