// A JSON value: what the command line reads and prints, what configuration is, what messages are turned into.

/// A JSON value. Objects keep the order of their members; numbers keep their digits, so that an int64 loses nothing.
package indirect enum JSON: Equatable, Sendable {
    /// A member of an object.
    package struct Member: Equatable, Sendable {
        package var name: String
        package var value: JSON

        /// Makes a member.
        package init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }

    case null
    case bool(Bool)
    /// The digits as JSON writes them: "-12", "1.5e3"; from JSON5 also "Infinity", "-Infinity" and "NaN".
    case number(String)
    case string(String)
    case array([JSON])
    /// Names are unique in what was parsed.
    case object([Member])

    /// A number.
    package static func integer(_ value: some BinaryInteger) -> JSON { .number(String(value)) }

    /// What stands under a name; nil: nothing, or no object.
    package subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// A string's text; nil: no string.
    package var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// A number's value; nil: no number, or no whole one within Int64.
    package var integer: Int64? {
        if case .number(let digits) = self { JSONNumber.integer(digits) } else { nil }
    }

    /// A number's value; nil: no number.
    package var real: Double? {
        if case .number(let digits) = self { JSONNumber.real(digits) } else { nil }
    }

    /// A truth; nil: none.
    package var truth: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// An array's elements; nil: no array.
    package var elements: [JSON]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// An object's members in their order; nil: no object.
    package var members: [Member]? {
        if case .object(let members) = self { members } else { nil }
    }

    /// What it is, in words for an error: "a number".
    package var kindDescription: String {
        switch self {
        case .null: "null"
        case .bool: "a truth value"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(integerLiteral value: Int64) { self = .integer(value) }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
    package init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(elements.map { Member($0, $1) })
    }
    package init(arrayLiteral elements: JSON...) { self = .array(elements) }
}
