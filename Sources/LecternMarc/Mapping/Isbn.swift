// International Standard Book Numbers: found in a text, checked, and brought to 13 digits.

/// An ISBN of 13 digits whose check digit is right.
package struct Isbn: Hashable, Sendable {
    /// "9787536692930".
    package let digits: String

    /// Finds an ISBN at the beginning of a text, in any writing: "7-5366-9293-2 (平装)", "ISBN 9787536692930".
    ///
    /// Returns nil when there is none or its check digit is wrong. ISBN-10 becomes ISBN-13.
    package init?(_ text: String) {
        var found: [UInt8] = []
        var hasBegun = false
        scan: for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39: found.append(UInt8(scalar.value))
            case 0xFF10...0xFF19: found.append(UInt8(scalar.value - 0xFF10 + 0x30))
            case 0x58, 0x78:
                guard found.count == 9 else { break scan }
                found.append(0x58)
            case 0x2D, 0x20, 0x2010...0x2015, 0x2212, 0xFF0D:
                // A number of 10 or 13 digits before a blank is complete: a price may follow.
                if hasBegun, scalar == " ", found.count == 10 || found.count == 13 { break scan }
            default:
                if hasBegun { break scan }
                continue
            }
            hasBegun = hasBegun || !found.isEmpty
            if found.count > 13 { return nil }
        }
        switch found.count {
        case 13:
            guard found.starts(with: "978".utf8) || found.starts(with: "979".utf8),
                Self.checkDigit(found.dropLast()) == found.last
            else { return nil }
        case 10:
            guard Self.isValid10(found) else { return nil }
            found = Array("978".utf8) + found.dropLast()
            found.append(Self.checkDigit(found[...]))
        default: return nil
        }
        digits = String(decoding: found, as: UTF8.self)
    }

    private static func checkDigit(_ twelve: ArraySlice<UInt8>) -> UInt8 {
        var sum = 0
        for (place, digit) in twelve.enumerated() { sum += Int(digit - 0x30) * (place.isMultiple(of: 2) ? 1 : 3) }
        return UInt8((10 - sum % 10) % 10) + 0x30
    }

    private static func isValid10(_ ten: [UInt8]) -> Bool {
        var sum = 0
        for (place, digit) in ten.enumerated() { sum += (digit == 0x58 ? 10 : Int(digit - 0x30)) * (10 - place) }
        return sum.isMultiple(of: 11)
    }
}
