// What a handler of a server stream gives at one step.

/// What comes after a step.
public enum StreamNext: Equatable, Sendable {
    /// There may be more at once.
    case more
    /// That was all.
    case end
    /// There is nothing more until one of these topics moves.
    case wait(topics: [String])
}

/// Some items of a server stream, each with the cursor from which to go on after it.
public struct StreamStep<Item> {
    /// At most as many as the credit allows.
    public var items: [(item: Item, cursor: [UInt8])]
    public var next: StreamNext

    /// Makes a step.
    /// - Parameters:
    ///   - items: the items, in order.
    ///   - next: what comes after them.
    public init(items: [(item: Item, cursor: [UInt8])], next: StreamNext) {
        self.items = items
        self.next = next
    }
}

extension StreamStep where Item: Message {
    /// The same with encoded items.
    /// - Throws: `MessageError` where an item can't be encoded.
    public func encoded() throws(MessageError) -> StreamStep<[UInt8]> {
        var encoded: [(item: [UInt8], cursor: [UInt8])] = []
        encoded.reserveCapacity(items.count)
        for (item, cursor) in items { encoded.append((try item.encoded(), cursor)) }
        return StreamStep<[UInt8]>(items: encoded, next: next)
    }
}
