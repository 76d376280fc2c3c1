// International Standard Book Numbers: found in a text, checked, and brought to 13 digits.

/// An ISBN of 13 digits whose check digit is right.
package struct Isbn: Hashable, Sendable {
    /// "9787536692930".
    package let digits: String

    /// Finds the first ISBN in a text, in any writing: "7-5366-9293-2 (平装)", "ISBN-13: 978-7-5366-9293-0".
    ///
    /// Returns nil when there is none or its check digit is wrong. ISBN-10 becomes ISBN-13.
    package init?(_ text: String) {
        guard let first = Self.all(in: text).first else { return nil }
        self = first
    }

    private init(digits: [UInt8]) { self.digits = String(decoding: digits, as: UTF8.self) }

    /// Finds every ISBN in a text, in its order. A number of printed music (979-0) is none.
    package static func all(in text: String) -> [Isbn] {
        let units = text.unicodeScalars.map(unit)
        var found: [Isbn] = []
        var at = 0
        while at < units.count {
            guard isDigit(units[at]) else {
                at += 1
                continue
            }
            if let thirteen = number(units, at, 13), let isbn = isbn13(thirteen.digits) {
                found.append(isbn)
                at = thirteen.end
            } else if let ten = number(units, at, 10), let isbn = isbn10(ten.digits) {
                found.append(isbn)
                at = ten.end
            } else {
                while at < units.count, isDigit(units[at]) { at += 1 }
            }
        }
        return found
    }

    /// What a character says in a number: a digit, "X", "-" for what may stand between digits, "." for anything else.
    private static func unit(_ scalar: Unicode.Scalar) -> UInt8 {
        switch scalar.value {
        case 0x30...0x39: UInt8(scalar.value)
        case 0xFF10...0xFF19: UInt8(scalar.value - 0xFF10 + 0x30)
        case 0x58, 0x78, 0xFF38, 0xFF58, 0x0425, 0x0445: UInt8(ascii: "X")  // also full-width and Cyrillic
        case 0x2D, 0xAD, 0x2010...0x2015, 0x2212, 0xFF0D, 0x20, 0xA0, 0x2007, 0x2009, 0x202F, 0x3000: UInt8(ascii: "-")
        default: UInt8(ascii: ".")
        }
    }

    private static func isDigit(_ unit: UInt8) -> Bool { (0x30...0x39).contains(unit) }

    /// So many digits, with at most two signs between any of them, that no further digit follows.
    private static func number(_ units: [UInt8], _ start: Int, _ count: Int) -> (digits: [UInt8], end: Int)? {
        var digits: [UInt8] = []
        var at = start
        var gap = 0
        while at < units.count, digits.count < count {
            let unit = units[at]
            if isDigit(unit) || unit == UInt8(ascii: "X") && count == 10 && digits.count == 9 {
                digits.append(unit)
                gap = 0
            } else if unit == UInt8(ascii: "-"), gap < 2 {
                gap += 1
            } else {
                return nil
            }
            at += 1
        }
        guard digits.count == count, at == units.count || !isDigit(units[at]) else { return nil }
        return (digits, at)
    }

    private static func isbn13(_ digits: [UInt8]) -> Isbn? {
        let isBook = digits.starts(with: "978".utf8) || digits.starts(with: "979".utf8) && digits[3] != UInt8(ascii: "0")
        guard isBook, checkDigit(digits.dropLast()) == digits.last else { return nil }
        return Isbn(digits: digits)
    }

    private static func isbn10(_ digits: [UInt8]) -> Isbn? {
        guard isValid10(digits) else { return nil }
        let twelve = Array("978".utf8) + digits.dropLast()
        return Isbn(digits: twelve + [checkDigit(twelve[...])])
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
