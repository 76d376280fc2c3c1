// The statements of a plugin that were judged already, found by their text without a lock.

internal import CLinux
internal import Glibc
internal import Synchronization

/// Texts and what they do; only grows. Any thread. A plugin's statements are few and constant, and each is looked up for
/// every execution, so that a lock would be taken by all of the store's threads all the time.
final class KnownStatements: Sendable {
    private final class Entry: Sendable {
        let text: [UInt8]
        let kind: StatementKind

        init(_ text: [UInt8], _ kind: StatementKind) {
            self.text = text
            self.kind = kind
        }

        func holds(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
            guard text.count == other.count, let bytes = other.baseAddress else { return text.isEmpty && other.isEmpty }
            return text.withUnsafeBytes { text in text.baseAddress.map { memcmp($0, bytes, other.count) == 0 } ?? true }
        }
    }

    /// A place for an entry, which stays there once it is set.
    private typealias Place = Atomic<Unmanaged<Entry>?>

    /// `@unchecked`: the places are atomic.
    private struct Places: @unchecked Sendable {
        let first: UnsafeMutablePointer<Place>

        init(_ count: Int) {
            first = .allocate(capacity: count)
            for place in 0..<count { (first + place).initialize(to: Place(nil)) }
        }

        func free(_ count: Int) {
            first.deinitialize(count: count)
            first.deallocate()
        }
    }

    private let places: Places
    private let placesCount: Int
    /// What was last found for a text that lay there: most lie where they lay before, and to compare a text costs less than
    /// to hash it.
    private let lately: Places
    private static let latelyBits: UInt32 = 7
    private let count = Mutex(0)
    private let countMax: Int

    /// - Parameter countMax: texts that it takes.
    init(countMax: Int) {
        self.countMax = countMax
        var size = 16
        while size < 2 * countMax { size *= 2 }
        placesCount = size
        places = Places(size)
        lately = Places(1 << KnownStatements.latelyBits)
    }

    deinit {
        for place in 0..<placesCount { places.first[place].load(ordering: .relaxed)?.release() }
        places.free(placesCount)
        lately.free(1 << KnownStatements.latelyBits)
    }

    /// What a text is known to do.
    /// - Returns: nil for one that is not known.
    func kind(of text: UnsafeBufferPointer<UInt8>) -> StatementKind? {
        let slot = Int(clinux_place_hash(text.baseAddress, KnownStatements.latelyBits))
        if let kind = kind(of: text, at: lately.first + slot) { return kind }
        var place = start(text)
        while let entry = places.first[place].load(ordering: .acquiring) {
            if let kind = kind(of: text, at: places.first + place) {
                lately.first[slot].store(entry, ordering: .releasing)
                return kind
            }
            place = (place + 1) & (placesCount - 1)
        }
        return nil
    }

    private func kind(of text: UnsafeBufferPointer<UInt8>, at place: UnsafeMutablePointer<Place>) -> StatementKind? {
        place.pointee.load(ordering: .acquiring)?._withUnsafeGuaranteedRef { $0.holds(text) ? $0.kind : nil } ?? nil
    }

    /// Keeps a text.
    /// - Returns: false when there are too many.
    func keep(_ text: UnsafeBufferPointer<UInt8>, _ kind: StatementKind) -> Bool {
        count.withLock { count in
            if self.kind(of: text) != nil { return true }
            guard count < countMax else { return false }
            count += 1
            var place = start(text)
            while places.first[place].load(ordering: .relaxed) != nil { place = (place + 1) & (placesCount - 1) }
            places.first[place].store(Unmanaged.passRetained(Entry(Array(text), kind)), ordering: .releasing)
            return true
        }
    }

    private func start(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        Int(truncatingIfNeeded: clinux_hash(text.baseAddress, UInt64(text.count))) & (placesCount - 1)
    }
}
