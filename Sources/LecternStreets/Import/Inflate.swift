// Unpacks zlib data (RFC 1950, RFC 1951), which the blocks of a PBF file are, so that no library has to be linked for it.

/// A decoder of one stream that is wholly in memory.
struct Inflate {
    /// A Huffman code: for every length how many codes there are, and the symbols in the order of their codes.
    private struct Code {
        private static let lengthMax = 15
        /// A code of at most so many bits is found by one look into a table.
        private static let tableBits = 10
        private var counts = [UInt16](repeating: 0, count: lengthMax + 1)
        private var symbols: [UInt16] = []
        /// By the next ten bits: symbol x 16 + length; 0 where the code is longer.
        private var table = [UInt16](repeating: 0, count: 1 << tableBits)

        /// - Parameter lengths: of each symbol's code in bits, 0 where it has none.
        init(_ lengths: ArraySlice<UInt8>) throws(StreetError) {
            for length in lengths { counts[Int(length)] += 1 }
            counts[0] = 0
            var room = 1
            for length in 1...Code.lengthMax {
                room = room * 2 - Int(counts[length])
                guard room >= 0 else { throw StreetError("the codes of a packed block contradict each other") }
            }
            var starts = [Int](repeating: 0, count: Code.lengthMax + 2)
            var next = [Int](repeating: 0, count: Code.lengthMax + 1)
            for length in 1...Code.lengthMax {
                starts[length + 1] = starts[length] + Int(counts[length])
                next[length] = (next[length - 1] + Int(counts[length - 1])) << 1
            }
            symbols = [UInt16](repeating: 0, count: starts[Code.lengthMax + 1])
            for (symbol, length) in lengths.enumerated() where length > 0 {
                let length = Int(length)
                symbols[starts[length]] = UInt16(symbol)
                starts[length] += 1
                let code = next[length]
                next[length] += 1
                guard length <= Code.tableBits else { continue }
                var reversed = 0
                for bit in 0..<length where code & (1 << bit) != 0 { reversed |= 1 << (length - 1 - bit) }
                for index in stride(from: reversed, to: 1 << Code.tableBits, by: 1 << length) {
                    table[index] = UInt16(symbol << 4 | length)
                }
            }
        }

        /// The next symbol.
        @inline(__always)
        func read(_ input: inout BitReader) throws(StreetError) -> Int {
            let entry = table[input.peek(Code.tableBits)]
            if entry != 0 {
                try input.drop(Int(entry & 15))
                return Int(entry >> 4)
            }
            return try readLong(&input)
        }

        private func readLong(_ input: inout BitReader) throws(StreetError) -> Int {
            var code = 0
            var first = 0
            var index = 0
            for length in 1...Code.lengthMax {
                code |= try input.bits(1)
                let count = Int(counts[length])
                if code - count < first { return Int(symbols[index + code - first]) }
                index += count
                first = (first + count) << 1
                code <<= 1
            }
            throw StreetError("a packed block has a code without a meaning")
        }
    }

    /// The bits of the input, the lowest of each byte first.
    private struct BitReader {
        private let bytes: ArraySlice<UInt8>
        private var at: Int
        private var held: UInt64 = 0
        private var heldBits = 0

        init(_ bytes: ArraySlice<UInt8>) {
            self.bytes = bytes
            at = bytes.startIndex
        }

        private mutating func fill() {
            while heldBits <= 48, at < bytes.endIndex {
                held |= UInt64(bytes[at]) << UInt64(heldBits)
                at += 1
                heldBits += 8
            }
        }

        /// The next bits without taking them; zeros behind the end.
        mutating func peek(_ count: Int) -> Int {
            if heldBits < count { fill() }
            return Int(held & ((1 << UInt64(count)) - 1))
        }

        mutating func drop(_ count: Int) throws(StreetError) {
            guard heldBits >= count else { throw StreetError("a packed block is cut off") }
            held >>= UInt64(count)
            heldBits -= count
        }

        mutating func bits(_ count: Int) throws(StreetError) -> Int {
            let value = peek(count)
            try drop(count)
            return value
        }

        mutating func dropToByte() { (held, heldBits) = (held >> UInt64(heldBits & 7), heldBits & ~7) }
    }

    private static let lengthBases: [Int] = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
    ]
    private static let lengthBits: [Int] = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let distanceBases: [Int] = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193,
        12289, 16385, 24577,
    ]
    /// The order in which the lengths of the code of the code lengths come.
    private static let codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    private var input: BitReader
    private var output: [UInt8] = []
    private let size: Int

    private init(_ bytes: ArraySlice<UInt8>, size: Int) {
        input = BitReader(bytes)
        self.size = size
        output.reserveCapacity(size)
    }

    /// Unpacks a zlib stream.
    /// - Parameters:
    ///   - bytes: the stream, header and checksum included.
    ///   - size: how many bytes come of it; another number is an error.
    /// - Throws: `StreetError` where the stream is cut, damaged, or of another size.
    static func zlib(_ bytes: ArraySlice<UInt8>, size: Int) throws(StreetError) -> [UInt8] {
        let bytes = Array(bytes)
        guard bytes.count >= 6, bytes[0] & 15 == 8, (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0, bytes[1] & 0x20 == 0 else {
            throw StreetError("a packed block is no zlib data")
        }
        var inflate = Inflate(bytes[2..<(bytes.count - 4)], size: size)
        while try inflate.block() {}
        guard inflate.output.count == size else {
            throw StreetError("a packed block has \(inflate.output.count) bytes and not the \(size) that it announces")
        }
        let checksum = bytes.suffix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        guard adler32(inflate.output) == checksum else { throw StreetError("the checksum of a packed block is wrong") }
        return inflate.output
    }

    private static func adler32(_ bytes: [UInt8]) -> UInt32 {
        var low: UInt32 = 1
        var high: UInt32 = 0
        var at = 0
        while at < bytes.count {
            // So many bytes fit before the sums overflow.
            let end = min(bytes.count, at + 5_552)
            while at < end {
                low &+= UInt32(bytes[at])
                high &+= low
                at += 1
            }
            low %= 65_521
            high %= 65_521
        }
        return high << 16 | low
    }

    /// Unpacks one block of the stream.
    /// - Returns: whether another one follows.
    private mutating func block() throws(StreetError) -> Bool {
        let isLast = try input.bits(1) == 1
        switch try input.bits(2) {
        case 0: try stored()
        case 1: try coded(Inflate.fixedCodes())
        case 2: try coded(try dynamicCodes())
        default: throw StreetError("a packed block is of an unknown kind")
        }
        return !isLast
    }

    private mutating func stored() throws(StreetError) {
        input.dropToByte()
        let count = try input.bits(16)
        guard try input.bits(16) == count ^ 0xFFFF else { throw StreetError("the length of a packed block is damaged") }
        guard output.count + count <= size else { throw StreetError("a packed block is larger than it announces") }
        for _ in 0..<count { output.append(UInt8(try input.bits(8))) }
    }

    private static func fixedCodes() throws(StreetError) -> (Code, Code) {
        let lengths =
            [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112) + [UInt8](repeating: 7, count: 24)
            + [UInt8](repeating: 8, count: 8)
        return (try Code(lengths[...]), try Code([UInt8](repeating: 5, count: 30)[...]))
    }

    private mutating func dynamicCodes() throws(StreetError) -> (Code, Code) {
        let literals = try input.bits(5) + 257
        let distances = try input.bits(5) + 1
        let codes = try input.bits(4) + 4
        guard literals <= 286, distances <= 30 else { throw StreetError("the codes of a packed block are too many") }
        var codeLengths = [UInt8](repeating: 0, count: 19)
        for index in 0..<codes { codeLengths[Inflate.codeOrder[index]] = UInt8(try input.bits(3)) }
        let code = try Code(codeLengths[...])
        var lengths: [UInt8] = []
        while lengths.count < literals + distances {
            let symbol = try code.read(&input)
            switch symbol {
            case 0...15: lengths.append(UInt8(symbol))
            case 16:
                guard let last = lengths.last else { throw StreetError("the codes of a packed block begin with a repetition") }
                lengths += [UInt8](repeating: last, count: try input.bits(2) + 3)
            case 17: lengths += [UInt8](repeating: 0, count: try input.bits(3) + 3)
            default: lengths += [UInt8](repeating: 0, count: try input.bits(7) + 11)
            }
        }
        guard lengths.count == literals + distances else { throw StreetError("the codes of a packed block are too many") }
        return (try Code(lengths[..<literals]), try Code(lengths[literals...]))
    }

    private mutating func coded(_ codes: (literals: Code, distances: Code)) throws(StreetError) {
        while true {
            let symbol = try codes.literals.read(&input)
            if symbol < 256 {
                guard output.count < size else { throw StreetError("a packed block is larger than it announces") }
                output.append(UInt8(symbol))
                continue
            }
            if symbol == 256 { return }
            guard symbol < 286 else { throw StreetError("a packed block has a code without a meaning") }
            let length = Inflate.lengthBases[symbol - 257] + (try input.bits(Inflate.lengthBits[symbol - 257]))
            let place = try codes.distances.read(&input)
            guard place < 30 else { throw StreetError("a packed block has a code without a meaning") }
            let distance = Inflate.distanceBases[place] + (try input.bits(place < 4 ? 0 : place / 2 - 1))
            guard distance <= output.count else { throw StreetError("a packed block repeats what was not there") }
            guard output.count + length <= size else { throw StreetError("a packed block is larger than it announces") }
            for _ in 0..<length { output.append(output[output.count - distance]) }
        }
    }
}
