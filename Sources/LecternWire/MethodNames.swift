// The methods that a daemon serves, found by the bytes of their names.

/// A fixed set of method names, each with its index. Made once; looking one up makes no string and takes no lock.
package struct MethodNames: Sendable {
    private let names: [String]
    private let letters: [[UInt8]]
    /// A name's index, or -1; where a name's hash points to, or the next free place behind it.
    private let places: [Int32]

    /// Makes the set.
    /// - Parameter names: the names, each once; a name's index is its place here.
    package init(_ names: [String]) {
        self.names = names
        letters = names.map { Array($0.utf8) }
        var size = 16
        while size < 4 * names.count { size *= 2 }
        var places = [Int32](repeating: -1, count: size)
        for (index, name) in letters.enumerated() {
            var place = MethodNames.hash(name.span, 0..<name.count) & (size - 1)
            while places[place] >= 0 { place = (place + 1) & (size - 1) }
            places[place] = Int32(index)
        }
        self.places = places
    }

    /// The name with an index.
    package subscript(index: Int) -> String { names[index] }

    /// Finds a name.
    /// - Parameters:
    ///   - bytes: where it lies.
    ///   - range: which bytes are the name.
    /// - Returns: its index; nil when the set has no such name.
    func index(of bytes: Span<UInt8>, _ range: Range<Int>) -> Int32? {
        var place = MethodNames.hash(bytes, range) & (places.count - 1)
        while places[place] >= 0 {
            let index = places[place]
            if FrameFields.isEqual(bytes, range, letters[Int(index)]) { return index }
            place = (place + 1) & (places.count - 1)
        }
        return nil
    }

    /// The end of a name tells it best: all begin with a package.
    private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var hash = UInt64(range.count)
        if range.count >= 4 {
            hash = (hash ^ UInt64(FrameFields.fourBytes(bytes, range.upperBound - 4))) &* 0x9e37_79b9_7f4a_7c15
        }
        return Int(truncatingIfNeeded: (hash ^ hash >> 29) & 0x7fff_ffff)
    }
}
