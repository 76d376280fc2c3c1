// The parts of a record that can be searched apart.

/// A part of a record. Its letter begins each of its terms.
package enum Field: String, CaseIterable, Sendable {
    case title = "t"
    case author = "a"
    /// Subjects, class, series, publisher.
    case subject = "s"
    case isbn = "i"

    /// The fields that words without a field are looked for in.
    package static let all: [Field] = [.title, .author, .subject]

    /// The term for a folded text in this field.
    package func term(_ text: String) -> String { "\(rawValue):\(text)" }
}
