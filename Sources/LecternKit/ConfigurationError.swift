// How a plugin says that its configuration will not do.

/// What is wrong with a configuration, as the administrator reads it.
public struct ConfigurationError: Error, Equatable, CustomStringConvertible {
    /// "words is missing"
    public let description: String

    /// Makes an error.
    /// - Parameter description: names the member and says what it should be.
    public init(_ description: String) {
        self.description = description
    }
}
