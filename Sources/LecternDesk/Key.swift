// Keys, and how they are read from the bytes of a terminal.

/// A key that was pressed, or a character that a scanner typed.
package enum Key: Equatable, Sendable {
    case text(Character)
    case enter, tab, backTab, escape, backspace, delete
    case up, down, left, right, home, end, pageUp, pageDown
    /// F1 is 1.
    case function(Int)
    /// With Ctrl: "c".
    case control(Character)
}

/// Reads keys from bytes, which may be cut anywhere. Pure: it is told when time has passed.
package struct KeyDecoder {
    private var pending: [UInt8] = []
    /// CR LF is one Enter.
    private var endedWithReturn = false

    package init() {}

    /// Whether bytes are kept that may be the beginning of a longer sequence; `timeOut` says that nothing follows.
    package var isWaiting: Bool { !pending.isEmpty }

    /// Takes bytes.
    /// - Parameter bytes: as the terminal gave them, UTF-8 and control sequences.
    /// - Returns: the keys that are complete.
    package mutating func receive(_ bytes: [UInt8]) -> [Key] {
        pending += bytes
        return decode(isOver: false)
    }

    /// Says that nothing came for a while: a lone ESC is the key, and no sequence's beginning.
    package mutating func timeOut() -> [Key] { decode(isOver: true) }

    private mutating func decode(isOver: Bool) -> [Key] {
        var keys: [Key] = []
        var rest = pending[...]
        while let byte = rest.first {
            let found: (key: Key?, count: Int)?
            switch byte {
            case 0x1B: found = sequence(rest, isOver)
            case 0x80...: found = scalar(rest)
            default: found = (single(byte), 1)
            }
            guard let found else { break }
            if let key = found.key { keys.append(key) }
            endedWithReturn = byte == 0x0D
            rest = rest.dropFirst(found.count)
        }
        pending = Array(rest)
        return keys
    }

    private func single(_ byte: UInt8) -> Key? {
        switch byte {
        case 0x0D: .enter
        case 0x0A: endedWithReturn ? nil : .enter
        case 0x09: .tab
        case 0x08, 0x7F: .backspace
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        case 0x00, 0x1C...0x1F: nil
        default: .text(Character(Unicode.Scalar(byte)))
        }
    }

    /// A character of several bytes; nil: not all of it is there. What is not UTF-8 is U+FFFD, so that it is seen.
    private func scalar(_ bytes: ArraySlice<UInt8>) -> (key: Key?, count: Int)? {
        guard let first = bytes.first else { return nil }
        let length = first >= 0xF0 && first < 0xF5 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
        let replacement = Key.text("\u{FFFD}")
        guard length > 1, first < 0xF5 else { return (replacement, 1) }
        let known = bytes.prefix(length)
        if let bad = known.dropFirst().firstIndex(where: { $0 & 0xC0 != 0x80 }) { return (replacement, bad - bytes.startIndex) }
        guard known.count == length else { return nil }
        let text = String(decoding: known, as: UTF8.self)
        guard let character = text.first, text.count == 1 else { return (replacement, length) }
        return (.text(character), length)
    }

    /// What begins with ESC; nil: it may go on.
    private func sequence(_ bytes: ArraySlice<UInt8>, _ isOver: Bool) -> (key: Key?, count: Int)? {
        let more = Array(bytes.dropFirst().prefix(DeskLimits.sequenceBytesMax))
        guard let introducer = more.first else { return isOver ? (.escape, 1) : nil }
        if introducer == 0x4F {
            guard more.count > 1 else { return isOver ? (.escape, 1) : nil }
            return KeyDecoder.final(more[1], []).map { ($0, 3) } ?? (.escape, 1)
        }
        guard introducer == 0x5B else { return (.escape, 1) }
        // The Linux console's F1 to F5: ESC [ [ A.
        if more.count > 1, more[1] == 0x5B {
            guard more.count > 2 else { return isOver ? (.escape, 1) : nil }
            return (0x41...0x45).contains(more[2]) ? (.function(Int(more[2]) - 0x40), 4) : (nil, 4)
        }
        guard let end = more.dropFirst().firstIndex(where: { (0x40...0x7E).contains($0) }) else {
            return isOver || more.count == DeskLimits.sequenceBytesMax ? (.escape, 1) : nil
        }
        return (KeyDecoder.final(more[end], Array(more[1..<end])), end + 2)
    }

    /// The key of a sequence's last byte and its parameters.
    private static func final(_ byte: UInt8, _ parameters: [UInt8]) -> Key? {
        switch byte {
        case 0x41: return .up
        case 0x42: return .down
        case 0x43: return .right
        case 0x44: return .left
        case 0x46: return .end
        case 0x48: return .home
        case 0x5A: return .backTab
        case 0x50...0x53: return .function(Int(byte) - 0x4F)
        case 0x7E: break
        default: return nil
        }
        let number = Int(String(decoding: parameters.prefix { $0 != 0x3B }, as: UTF8.self)) ?? 0
        switch number {
        case 1, 7: return .home
        case 3: return .delete
        case 4, 8: return .end
        case 5: return .pageUp
        case 6: return .pageDown
        case 11...15: return .function(number - 10)
        case 17...21: return .function(number - 11)
        case 23, 24: return .function(number - 12)
        default: return nil
        }
    }
}
