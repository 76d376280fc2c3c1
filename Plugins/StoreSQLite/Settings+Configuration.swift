// Reads the store's configuration message.

internal import CLecternPlugin

extension Settings {
    /// - Parameter message: an encoded `lectern.store.sqlite.v1.Configuration`; empty: all defaults.
    /// - Throws: `Failure` with `LECTERN_INVALID` if it is none.
    init(configuration message: [UInt8]) throws(Failure) {
        self.init()
        var rest = message[...]
        while !rest.isEmpty {
            let key = try Settings.varint(&rest)
            switch key & 7 {
            case 0: set(Int(key >> 3), Int(clamping: try Settings.varint(&rest)))
            case 2:
                let count = Int(clamping: try Settings.varint(&rest))
                guard count <= rest.count else { throw Settings.malformed }
                if key >> 3 == 1 { path = String(decoding: rest.prefix(count), as: UTF8.self) }
                rest = rest.dropFirst(count)
            default: throw Settings.malformed
            }
        }
    }

    private static let malformed = Failure(LECTERN_INVALID, "the store's configuration is malformed")

    private static func varint(_ rest: inout ArraySlice<UInt8>) throws(Failure) -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            guard let byte = rest.popFirst() else { throw malformed }
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
        }
        throw malformed
    }

    /// Sets the field of a number; 0 leaves its default.
    private mutating func set(_ field: Int, _ value: Int) {
        guard value > 0 else { return }
        switch field {
        case 2: writerCacheBytes = value
        case 3: readerCacheBytes = value
        case 4: readers = min(value, 256)
        case 5: busyMillisecondsMax = min(value, 3_600_000)
        case 6: queueUnitsMax = value
        case 7: queueBytesMax = value
        case 8: groupUnitsMax = value
        case 9: groupMillisecondsMax = min(value, 60_000)
        case 10: readMillisecondsMax = value
        case 11: checkpointBytes = value
        case 12: walBytesMax = value
        case 13: databaseBytesMax = value
        case 14: valueBytesMax = min(value, 1 << 30)
        default: break
        }
    }
}
