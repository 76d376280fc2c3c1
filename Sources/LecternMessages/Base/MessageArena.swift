// The thread's arena, through which messages pass between Swift values, protoc-c's structures and bytes.

internal import CLecternMessages

/// The memory of the message in hand. Confined to its thread: it is fetched, used for one message, and reset.
public struct MessageArena {
    private let arena: UnsafeMutablePointer<clectern_arena>

    /// What a message may take in memory, whatever it took on the wire.
    static let budgetDefault = Int(CLECTERN_ARENA_BUDGET_DEFAULT)

    /// The thread's arena, empty, with a budget for the next message.
    static func current(budget: Int) throws(MessageError) -> MessageArena {
        guard let arena = clectern_arena_current() else { throw MessageError(.tooLarge, at: "the thread's arena") }
        clectern_arena_reset(arena, budget)
        return MessageArena(arena: arena)
    }

    func reset() { clectern_arena_reset(arena, MessageArena.budgetDefault) }

    func unpack(
        _ bytes: UnsafeRawBufferPointer, _ layout: MessageLayout, _ name: String
    ) throws(MessageError) -> UnsafeRawPointer {
        let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
        guard let message = clectern_unpack(arena, layout.descriptor, start, bytes.count) else {
            throw MessageError(clectern_arena_exhausted(arena) != 0 ? .tooLarge : .malformed, at: name)
        }
        return UnsafeRawPointer(message)
    }

    /// The encoded message, in the arena too.
    /// - Throws: `MessageError` when the budget is over.
    func pack(_ structure: UnsafeMutableRawPointer) throws(MessageError) -> UnsafeRawBufferPointer {
        let message = structure.assumingMemoryBound(to: ProtobufCMessage.self)
        let size = protobuf_c_message_get_packed_size(message)
        let bytes = try room(for: size, of: UInt8.self, at: "an encoded message")
        return UnsafeRawBufferPointer(start: bytes, count: protobuf_c_message_pack(message, bytes))
    }

    func pack(_ structure: UnsafeMutableRawPointer, behind bytes: inout [UInt8]) {
        let message = structure.assumingMemoryBound(to: ProtobufCMessage.self)
        let size = protobuf_c_message_get_packed_size(message)
        if bytes.isEmpty {
            bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                count = buffer.baseAddress.map { protobuf_c_message_pack(message, $0) } ?? 0
            }
            return
        }
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: size))
        bytes.withUnsafeMutableBufferPointer { buffer in
            if let base = buffer.baseAddress, size > 0 { _ = protobuf_c_message_pack(message, base + start) }
        }
    }

    /// A structure with nothing set.
    /// - Throws: `MessageError` when the budget is over.
    public func make(_ layout: MessageLayout) throws(MessageError) -> UnsafeMutableRawPointer {
        guard let structure = clectern_message_make(arena, layout.descriptor) else {
            throw MessageError(.tooLarge, at: String(cString: layout.descriptor.pointee.name))
        }
        return structure
    }

    /// Room for so many elements, not initialised.
    /// - Throws: `MessageError` when the budget is over.
    public func room<Element>(for count: Int, of type: Element.Type, at place: StaticString) throws(MessageError) -> UnsafeMutablePointer<Element> {
        guard let memory = clectern_arena_take(arena, count * MemoryLayout<Element>.stride) else {
            throw MessageError(.tooLarge, at: "\(place)")
        }
        return memory.bindMemory(to: type, capacity: count)
    }

    /// A copy of a text as C has it.
    /// - Throws: `MessageError` where it holds NUL, or when the budget is over.
    public func text(_ text: String, at place: StaticString) throws(MessageError) -> UnsafeMutablePointer<CChar> {
        let utf8 = text.utf8Span.span
        let count = utf8.count
        let copy = try room(for: count + 1, of: UInt8.self, at: place)
        utf8.withUnsafeBufferPointer { utf8 in
            if let base = utf8.baseAddress { copy.update(from: base, count: count) }
        }
        copy[count] = 0
        guard clectern_holds_nul(copy, count) == 0 else { throw MessageError(.holdsNUL, at: "\(place)") }
        return UnsafeMutableRawPointer(copy).bindMemory(to: CChar.self, capacity: count + 1)
    }

    /// A copy of bytes as C has them.
    /// - Throws: `MessageError` when the budget is over.
    public func bytes(_ bytes: [UInt8], at place: StaticString) throws(MessageError) -> UnsafeMutablePointer<UInt8>? {
        guard !bytes.isEmpty else { return nil }
        let copy = try room(for: bytes.count, of: UInt8.self, at: place)
        bytes.withUnsafeBufferPointer { buffer in
            if let base = buffer.baseAddress { copy.update(from: base, count: bytes.count) }
        }
        return copy
    }

    /// A text of a structure that was read.
    /// - Throws: `MessageError` where it is not UTF-8 or holds NUL, which protobuf-c checks neither of.
    public static func text(_ text: UnsafePointer<CChar>?, at place: StaticString) throws(MessageError) -> String {
        guard let text else { return "" }
        let count = clectern_text_length(text)
        guard count > 0 else { return "" }
        let utf8 = UnsafeRawBufferPointer(start: text, count: count)
        guard clectern_holds_nul(text, count) == 0 else { throw MessageError(.holdsNUL, at: "\(place)") }
        do {
            return String(copying: try UTF8Span(validating: Span(_unsafeBytes: utf8)))
        } catch {
            throw MessageError(.notText, at: "\(place)")
        }
    }

    /// Bytes of a structure that was read.
    public static func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
        Array(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
    }
}

extension MessageArena {
    /// An element of a repeated message field, which protobuf-c always sets.
    /// - Throws: `MessageError` where it has not.
    public static func present<Structure>(
        _ element: UnsafeMutablePointer<Structure>?, at place: StaticString
    ) throws(MessageError) -> UnsafeRawPointer {
        guard let element else { throw MessageError(.malformed, at: "\(place)") }
        return UnsafeRawPointer(element)
    }
}
