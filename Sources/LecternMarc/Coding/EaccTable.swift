// Looks up codes of East Asian MARC-8.

/// The East Asian set of MARC-8, whose characters have codes of three bytes.
struct EaccTable: Sendable {
    static let shared = EaccTable()

    /// Rising; each code with its three bytes, the first one highest.
    private let codes: [UInt32]
    /// The character of each code.
    private let characters: [UInt16]

    private init() {
        var codes: [UInt32] = []
        var characters: [UInt16] = []
        codes.reserveCapacity(16_000)
        characters.reserveCapacity(16_000)
        var code: UInt32 = 0
        for scalar in Self.source.unicodeScalars {
            if let digit = Character(scalar).hexDigitValue, scalar.isASCII {
                code = (code << 4 | UInt32(digit)) & 0xFFFFFF
            } else {
                codes.append(code)
                characters.append(UInt16(scalar.value))
                code += 1
            }
        }
        precondition(codes.count > 15_000, "the table of East Asian MARC-8 is not whole")
        self.codes = codes
        self.characters = characters
    }

    /// The character of a code; nil where the set has none.
    /// - Parameter code: three bytes, the first one highest.
    func character(_ code: UInt32) -> Unicode.Scalar? {
        var low = 0
        var high = codes.count
        while low < high {
            let middle = (low + high) / 2
            if codes[middle] < code { low = middle + 1 } else { high = middle }
        }
        guard low < codes.count, codes[low] == code else { return nil }
        return Unicode.Scalar(characters[low])
    }
}
