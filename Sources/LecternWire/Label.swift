// A name with a value: facts of a problem, labels of a call, fields of a log line.

/// A name and its value, both text.
public struct Label: Hashable, Sendable {
    /// What it is: "limit".
    public var name: String
    /// "10"
    public var value: String

    /// Makes a label.
    /// - Parameters:
    ///   - name: what it is.
    ///   - value: its value.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    /// Makes a label.
    /// - Parameters:
    ///   - name: what it is.
    ///   - value: its value.
    public init(_ name: String, _ value: String) {
        self.init(name: name, value: value)
    }
}
