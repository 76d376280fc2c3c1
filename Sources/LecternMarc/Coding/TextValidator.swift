// Validates decoded text: what no catalogue can hold.

import Foundation

/// Checks that decoded text holds only characters that a catalogue can hold.
enum TextValidator {
    /// Checks one text and brings it into the composed form (NFC).
    /// - Parameter place: field and subfield, for the detail of the reject.
    /// - Throws: `Reject` with `TEXT_UNDECODABLE`, naming the character.
    static func checked(_ text: String, place: String) throws(Reject) -> String {
        var needsComposing = false
        for scalar in text.unicodeScalars {
            if scalar.value >= 0x20, scalar.value < 0x7F { continue }
            if let what = problem(scalar) {
                let number = String(scalar.value, radix: 16, uppercase: true)
                throw Reject(.textUndecodable, "\(place) holds U+\(number), \(what)")
            }
            needsComposing = needsComposing || mayCompose(scalar.value)
        }
        return needsComposing ? text.precomposedStringWithCanonicalMapping : text
    }

    /// A text in the composed form (NFC).
    static func composed(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }

    /// Whether a text holds only characters that a catalogue can hold, or such as are mended.
    static func isPlausible(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.isASCII || problem($0) == nil || GBPrivate.meaning($0) != nil }
    }

    private static func problem(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: nil
        case 0x88, 0x89, 0x98, 0x9C: nil  // around words that do not count in sorting
        case 0x00..<0x20, 0x7F...0x9F: "a control character"
        case 0xFFFD: "which stands for text that was lost"
        case 0xE000...0xF8FF, 0xF0000...0x10FFFF: "a private character whose meaning is not known"
        case 0xFDD0...0xFDEF: "which is no character"
        case let value where value & 0xFFFE == 0xFFFE: "which is no character"
        default: nil
        }
    }

    /// False for the ranges in which nothing changes under NFC.
    private static func mayCompose(_ value: UInt32) -> Bool {
        switch value {
        case 0..<0x300, 0x2010...0x2027, 0x3000...0x3029, 0x3041...0x3098, 0x309F...0x30FF,
            0x3400...0x9FFF, 0xAC00...0xD7A3, 0xFF00...0xFFEF:
            false
        default: true
        }
    }
}
