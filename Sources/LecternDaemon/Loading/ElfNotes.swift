// Reads the notes of an ELF file without loading it: what the file says of itself before any of its code runs.

internal import Glibc

/// A note of an ELF file.
struct ElfNote: Equatable, Sendable {
    let name: String
    let type: UInt32
    let body: [UInt8]
}

/// Why a file is no shared object of this machine.
struct ElfError: Error, Equatable, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// A file that is read in pieces.
final class ElfFile {
    private let descriptor: Int32

    /// Opens it.
    /// - Returns: nil where it can't be read.
    init?(path: String) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { return nil }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// The bytes at an offset, fewer at the end of the file; an offset that no file has gives nothing. The corresponding C
    /// function is `pread`.
    func read(_ offset: UInt64, _ count: Int) -> [UInt8] {
        guard let offset = off_t(exactly: offset) else { return [] }
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = max(0, pread(descriptor, buffer.baseAddress, count, offset))
        }
    }
}

/// The notes of a 64-bit, little-endian shared object. Nothing in the file is trusted: every number is bounded.
struct ElfNotes {
    private static let headerBytes = 64
    private static let segmentBytes = 56
    private static let segmentsMax = 128
    private static let notesBytesMax = 1 << 20
    private static let typeShared: UInt16 = 3
    private static let segmentIsLoaded: UInt32 = 1
    private static let segmentIsNote: UInt32 = 4

    private let read: (_ offset: UInt64, _ count: Int) -> [UInt8]

    /// - Parameter read: gives the bytes at an offset, fewer at the end of the file.
    init(read: @escaping (_ offset: UInt64, _ count: Int) -> [UInt8]) {
        self.read = read
    }

    /// Reads a file's notes.
    /// - Parameter path: the file.
    /// - Throws: `ElfError` where it is no shared object of this kind of machine.
    static func of(path: String) throws(ElfError) -> [ElfNote] {
        guard let file = ElfFile(path: path) else { throw ElfError("the file can't be read") }
        return try ElfNotes { file.read($0, $1) }.notes()
    }

    /// The notes of all note segments.
    /// - Throws: `ElfError`, also where the file ends before what its headers name: opening it would end in SIGBUS.
    func notes() throws(ElfError) -> [ElfNote] {
        let header = LittleEndian(read(0, ElfNotes.headerBytes))
        guard header.bytes.count == ElfNotes.headerBytes, Array(header.bytes[0..<4]) == [0x7f, 0x45, 0x4c, 0x46] else {
            throw ElfError("the file is not ELF")
        }
        guard header.bytes[4] == 2, header.bytes[5] == 1 else { throw ElfError("the file is not 64-bit little-endian ELF") }
        guard header.u16(16) == ElfNotes.typeShared else { throw ElfError("the file is ELF but no shared object") }
        guard header.u16(18) == ElfNotes.machine else {
            throw ElfError("the file is built for another machine (ELF machine \(header.u16(18)), this one is \(ElfNotes.machine))")
        }
        let count = Int(header.u16(56))
        guard Int(header.u16(54)) == ElfNotes.segmentBytes, count > 0, count <= ElfNotes.segmentsMax else {
            throw ElfError("the file's program headers are broken")
        }
        let table = LittleEndian(read(header.u64(32), count * ElfNotes.segmentBytes))
        guard table.bytes.count == count * ElfNotes.segmentBytes else { throw ElfError("the file is cut off") }
        try checkLength(header, segments: table, count)
        var notes: [ElfNote] = []
        for index in 0..<count {
            let segment = index * ElfNotes.segmentBytes
            guard table.u32(segment) == ElfNotes.segmentIsNote else { continue }
            let size = table.u64(segment + 32)
            guard size <= UInt64(ElfNotes.notesBytesMax) else { throw ElfError("the file's notes are too large") }
            let bytes = read(table.u64(segment + 8), Int(size))
            guard bytes.count == Int(size) else { throw ElfError("the file is cut off") }
            notes += ElfNotes.parse(LittleEndian(bytes), alignment: table.u64(segment + 48) == 8 ? 8 : 4)
        }
        return notes
    }

    /// Checks that the file is as long as its headers say: the linker maps segments without looking, and the table of sections is
    /// the last of a file that a linker writes.
    private func checkLength(_ header: LittleEndian, segments: LittleEndian, _ count: Int) throws(ElfError) {
        var parts = [(begin: header.u64(40), bytes: UInt64(header.u16(58)) * UInt64(header.u16(60)))]
        for segment in stride(from: 0, to: count * ElfNotes.segmentBytes, by: ElfNotes.segmentBytes)
        where segments.u32(segment) == ElfNotes.segmentIsLoaded { parts.append((segments.u64(segment + 8), segments.u64(segment + 32))) }
        for part in parts where part.bytes > 0 {
            let (end, isTooLarge) = part.begin.addingReportingOverflow(part.bytes)
            guard !isTooLarge, read(end - 1, 1).count == 1 else {
                throw ElfError("the file is cut off: its ELF headers name \(isTooLarge ? UInt64.max : end) bytes, and it has fewer; copy it again")
            }
        }
    }

    private static func parse(_ segment: LittleEndian, alignment: Int) -> [ElfNote] {
        var notes: [ElfNote] = []
        var position = 0
        while position + 12 <= segment.bytes.count {
            let nameSize = Int(segment.u32(position)), bodySize = Int(segment.u32(position + 4))
            let nameStart = position + 12
            let bodyStart = aligned(nameStart + nameSize, alignment)
            guard bodyStart + bodySize <= segment.bytes.count else { break }
            let name = segment.bytes[nameStart..<nameStart + nameSize].prefix { $0 != 0 }
            notes.append(ElfNote(
                name: String(decoding: name, as: UTF8.self), type: segment.u32(position + 8),
                body: Array(segment.bytes[bodyStart..<bodyStart + bodySize])))
            position = aligned(bodyStart + bodySize, alignment)
        }
        return notes
    }

    private static func aligned(_ position: Int, _ alignment: Int) -> Int { (position + alignment - 1) / alignment * alignment }

    private static var machine: UInt16 {
        #if arch(x86_64)
            62
        #elseif arch(arm64)
            183
        #else
            #error("add this machine's ELF number")
        #endif
    }
}

/// Bytes with numbers in them, the lowest byte first.
struct LittleEndian {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func u16(_ offset: Int) -> UInt16 { UInt16(number(offset, 2)) }
    func u32(_ offset: Int) -> UInt32 { UInt32(number(offset, 4)) }
    func u64(_ offset: Int) -> UInt64 { number(offset, 8) }

    private func number(_ offset: Int, _ count: Int) -> UInt64 {
        var number: UInt64 = 0
        for index in (0..<count).reversed() { number = number << 8 | UInt64(bytes[offset + index]) }
        return number
    }
}
