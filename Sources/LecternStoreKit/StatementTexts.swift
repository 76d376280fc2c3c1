// The texts of the statements that a connection keeps. Apart from the cache, which is generic, so that the
// compiler makes straight code of the search.

internal import CLinux
internal import Glibc

/// Texts with their hashes, by index. Confined to the thread of its connection.
struct StatementTexts {
    let capacity: Int
    private var hashes: [UInt64] = []
    private var texts: [[UInt8]] = []
    private var usedAt: [UInt64] = []
    /// Indexes, at the place that the hash names or behind it; -1: free. Twice as many as texts at least.
    private var places: [Int32]
    /// The index of the text that was last found where the caller's lay; -1: none. Most lie where they lay before, and to
    /// compare a text costs less than to hash it.
    private var lately = [Int32](repeating: -1, count: 1 << StatementTexts.latelyBits)
    private static let latelyBits: UInt32 = 7
    private var uses: UInt64 = 0

    init(capacity: Int) {
        self.capacity = capacity
        var size = 16
        while size < 2 * capacity { size *= 2 }
        places = [Int32](repeating: -1, count: size)
    }

    /// The index of a text that lies where it lay when it was last found; notes that it was used.
    mutating func findLately(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        let index = Int(lately[StatementTexts.slot(text)])
        guard index >= 0, texts.withUnsafeBufferPointer({ isSame($0[index], text) }) else { return nil }
        uses += 1
        usedAt[index] = uses
        return index
    }

    private static func slot(_ text: UnsafeBufferPointer<UInt8>) -> Int { Int(clinux_place_hash(text.baseAddress, latelyBits)) }

    /// The index of a text; notes that it was used, and where it lies.
    mutating func find(_ text: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int? {
        let index = Int(places[place(of: hash)])
        // By their places in memory: an array that is taken out of another is retained.
        guard index >= 0, texts.withUnsafeBufferPointer({ isSame($0[index], text) }) else { return nil }
        uses += 1
        usedAt[index] = uses
        lately[StatementTexts.slot(text)] = Int32(index)
        return index
    }

    private func isSame(_ kept: [UInt8], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard kept.count == text.count, let given = text.baseAddress else { return false }
        return kept.withUnsafeBytes { bytes in
            bytes.baseAddress.map { memcmp($0, given, text.count) == 0 } ?? false
        }
    }

    /// Where a hash is, or would be put.
    private func place(of hash: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
        while places[place] >= 0, hashes[Int(places[place])] != hash { place = (place + 1) & (places.count - 1) }
        return place
    }

    /// Whether no text with this hash is kept.
    func mayKeep(_ hash: UInt64) -> Bool { places[place(of: hash)] < 0 }

    mutating func append(_ text: [UInt8], _ hash: UInt64) {
        places[place(of: hash)] = Int32(hashes.count)
        hashes.append(hash)
        texts.append(text)
        usedAt.append(uses)
    }

    /// The index of the text that was not used for longest.
    func oldest(where mayGo: (Int) -> Bool) -> Int? {
        usedAt.indices.filter(mayGo).min { usedAt[$0] < usedAt[$1] }
    }

    mutating func replace(_ index: Int, by text: [UInt8], _ hash: UInt64) {
        hashes[index] = hash
        texts[index] = text
        usedAt[index] = uses
        for place in places.indices { places[place] = -1 }
        for index in hashes.indices { places[place(of: hashes[index])] = Int32(index) }
    }
}
