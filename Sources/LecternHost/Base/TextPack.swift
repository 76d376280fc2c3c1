// Several short texts in one allocation, so that a record full of texts can be lent to C at once.

internal import CLecternPlugin

/// Collects texts and bytes, then lends all of them together.
struct TextPack {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// An empty pack.
    init() {}

    /// An empty pack with room.
    /// - Parameters:
    ///   - bytes: about how many bytes will be put in.
    ///   - texts: in how many texts.
    init(bytes: Int, texts: Int) {
        self.bytes.reserveCapacity(bytes)
        ends.reserveCapacity(texts)
    }

    /// Puts a text in.
    /// - Parameter text: the text.
    /// - Returns: its place, for `Lent`.
    mutating func add(_ text: String) -> Int {
        add(text.utf8)
    }

    /// Puts bytes in.
    /// - Parameter more: the bytes.
    /// - Returns: their place, for `Lent`.
    mutating func add(_ more: some Sequence<UInt8>) -> Int {
        bytes.append(contentsOf: more)
        ends.append(bytes.count)
        return ends.count - 1
    }

    /// Lends everything.
    /// - Parameter body: is given the texts by place; they end with it.
    /// - Returns: what the body returns.
    func lent<Result>(_ body: (Lent) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { body(Lent(base: $0.baseAddress, ends: ends)) }
    }

    /// The texts while they are lent.
    struct Lent {
        fileprivate let base: UnsafePointer<UInt8>?
        fileprivate let ends: [Int]

        /// The bytes at a place.
        subscript(place: Int) -> lectern_bytes {
            let start = place == 0 ? 0 : ends[place - 1]
            return lectern_bytes(data: base.map { $0 + start }, size: UInt64(ends[place] - start))
        }
    }
}
