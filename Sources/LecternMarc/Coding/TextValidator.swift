// Validates decoded text: damage from earlier conversions, such as doubly encoded UTF-8.

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

    /// Whether texts look like UTF-8 that was once read as Latin-1 or Windows-1252 and written as UTF-8 again.
    ///
    /// Certain enough when every stretch of such letters, in one text or in the whole record, makes valid
    /// UTF-8 and there are at least two characters of it.
    static func isDoubleEncoded(_ texts: some Sequence<String>) -> Bool {
        var total: Int? = 0
        for text in texts where !text.utf8.allSatisfy({ $0 < 0x80 }) {
            let count = doubleEncodedCharacters(text)
            if let count, count >= 2 { return true }
            if let before = total, let count { total = before + count } else { total = nil }
        }
        return (total ?? 0) >= 2
    }

    /// How many characters such a text would have in truth; nil if it is not of that kind.
    private static func doubleEncodedCharacters(_ text: String) -> Int? {
        var count = 0
        var run: [UInt8] = []
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                guard let more = characters(in: run) else { return nil }
                count += more
                run = []
            } else if let byte = byte1252(scalar) {
                run.append(byte)
            } else {
                return nil
            }
        }
        guard let more = characters(in: run) else { return nil }
        return count + more
    }

    private static func characters(in run: [UInt8]) -> Int? {
        run.isEmpty ? 0 : String(validating: run, as: UTF8.self)?.unicodeScalars.count
    }

    private static func byte1252(_ scalar: Unicode.Scalar) -> UInt8? {
        if (0x80...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
        guard let place = windows1252.firstIndex(of: scalar.value) else { return nil }
        return UInt8(0x80 + place)
    }

    /// The characters of Windows-1252 at 0x80 to 0x9F; 0 where there is none.
    private static let windows1252: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]
}
