// The parts of a record that can be searched apart, and the other kinds of terms by which it is found.

/// A part of a record, or a kind of term. Its letter begins each of its terms; the letters are small, since a store may fold them.
package enum Field: String, CaseIterable, Sendable {
    case title = "t"
    case author = "a"
    /// Subjects, class, series, publisher.
    case subject = "s"
    case isbn = "i"
    /// A whole title without blanks, and a whole name.
    case titleKey = "e"
    case nameKey = "n"
    /// Syllables of titles and of names, each and with its neighbour.
    case titleSyllable = "h"
    case nameSyllable = "g"
    /// A whole title or name in pinyin, and its initials.
    case titlePinyin = "p"
    case namePinyin = "r"
    case titleInitials = "q"
    case nameInitials = "o"
    /// A class of the Chinese Library Classification or of Dewey's, and each class above it.
    case classCode = "c"
    case year = "y"
    case language = "l"

    /// The fields that words without a field are looked for in.
    package static let all: [Field] = [.title, .author, .subject]
    /// A whole title or name, written in any of the ways in which it may be typed.
    package static let whole: [Field] = [.titleKey, .nameKey, .titlePinyin, .namePinyin, .titleInitials, .nameInitials]

    /// The term for a folded text in this field.
    package func term(_ text: String) -> String { rawValue + ":" + text }

    /// The fields that hold whole texts of the same part of a record: of a title its key, pinyin and initials.
    var wholes: [Field] {
        switch self {
        case .title: [.titleKey, .titlePinyin, .titleInitials]
        case .author: [.nameKey, .namePinyin, .nameInitials]
        default: []
        }
    }

    /// The field with the syllables of the same part of a record.
    var syllables: Field? {
        switch self {
        case .title: .titleSyllable
        case .author: .nameSyllable
        default: nil
        }
    }
}
