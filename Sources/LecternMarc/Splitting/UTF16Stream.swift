// Turns a stream of UTF-16 into UTF-8, chunk by chunk.

/// A stream that begins with a byte order mark of UTF-16, or with a "<" of two bytes.
struct UTF16Stream: Sendable {
    private let isBigEndian: Bool
    private var isBegun = false
    /// A byte whose other half has not come.
    private var half: UInt8?
    /// A high surrogate whose low one has not come.
    private var high: UInt16?

    /// Nil where the bytes are not of UTF-16.
    init?(beginning bytes: [UInt8]) {
        guard bytes.count >= 2 else { return nil }
        switch (bytes[0], bytes[1]) {
        case (0xFF, 0xFE), (0x3C, 0x00): isBigEndian = false
        case (0xFE, 0xFF), (0x00, 0x3C): isBigEndian = true
        default: return nil
        }
    }

    /// The next bytes in UTF-8, without the byte order mark; a lone surrogate becomes U+FFFD.
    mutating func utf8(_ chunk: some Collection<UInt8>) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(chunk.count / 2 + 2)
        if let waiting = high { units.append(waiting) }
        high = nil
        for byte in chunk {
            guard let first = half else {
                half = byte
                continue
            }
            half = nil
            units.append(isBigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first))
        }
        if let last = units.last, UTF16.isLeadSurrogate(last) {
            high = last
            units.removeLast()
        }
        if !isBegun, let first = units.first {
            isBegun = true
            if first == 0xFEFF { units.removeFirst() }
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
