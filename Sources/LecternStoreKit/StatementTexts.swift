// The hash table of the statement cache. Apart from the cache, which is generic, so that the lookup is compiled without
// generics.

internal import CLinux
internal import Glibc

/// Texts with their hashes, by index. Confined to the thread of its connection.
struct StatementTexts {
    let capacity: Int
    private var hashes: [UInt64] = []
    private var texts: [[UInt8]] = []
    private var usedAt: [UInt64] = []
    /// The open-addressing table: indexes of texts, by hash with linear probing; -1: free. Twice `capacity` at least.
    private var slots: [Int32]
    /// The index of the text that was last found at an address, by a hash of the address; -1: none. Most texts are constants,
    /// and to compare a text costs less than to hash it.
    private var indexByAddress = [Int32](repeating: -1, count: 1 << StatementTexts.addressSlotsBits)
    private static let addressSlotsBits: UInt32 = 7
    private var uses: UInt64 = 0

    init(capacity: Int) {
        self.capacity = capacity
        var size = 16
        while size < 2 * capacity { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
    }

    /// The index of the text that was last found at this address, if it is the same text; marks it used.
    mutating func findByAddress(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        let index = Int(indexByAddress[StatementTexts.addressSlot(text)])
        guard index >= 0, texts.withUnsafeBufferPointer({ isSame($0[index], text) }) else { return nil }
        uses += 1
        usedAt[index] = uses
        return index
    }

    private static func addressSlot(_ text: UnsafeBufferPointer<UInt8>) -> Int { Int(clinux_place_hash(text.baseAddress, addressSlotsBits)) }

    /// The index of a text; marks it used and records its address.
    mutating func find(_ text: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int? {
        let index = Int(slots[slot(of: hash)])
        // Through the buffer: an element taken out of the array would be retained and released.
        guard index >= 0, texts.withUnsafeBufferPointer({ isSame($0[index], text) }) else { return nil }
        uses += 1
        usedAt[index] = uses
        indexByAddress[StatementTexts.addressSlot(text)] = Int32(index)
        return index
    }

    private func isSame(_ kept: [UInt8], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard kept.count == text.count, let given = text.baseAddress else { return false }
        return kept.withUnsafeBytes { bytes in
            bytes.baseAddress.map { memcmp($0, given, text.count) == 0 } ?? false
        }
    }

    /// The slot that holds a hash, or the free one for it.
    private func slot(of hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0, hashes[Int(slots[slot])] != hash { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    /// Whether a text with this hash is in the table.
    func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)] >= 0 }

    mutating func append(_ text: [UInt8], _ hash: UInt64) {
        slots[slot(of: hash)] = Int32(hashes.count)
        hashes.append(hash)
        texts.append(text)
        usedAt.append(uses)
    }

    /// The index of the least recently used text among those that may be evicted.
    func leastRecentlyUsed(where mayEvict: (Int) -> Bool) -> Int? {
        usedAt.indices.filter(mayEvict).min { usedAt[$0] < usedAt[$1] }
    }

    mutating func replace(_ index: Int, by text: [UInt8], _ hash: UInt64) {
        hashes[index] = hash
        texts[index] = text
        usedAt[index] = uses
        for slot in slots.indices { slots[slot] = -1 }
        for index in hashes.indices { slots[slot(of: hashes[index])] = Int32(index) }
    }
}
