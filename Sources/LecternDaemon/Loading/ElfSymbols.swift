// Reads the symbols of an ELF file, so that the addresses in a dead worker's backtrace get names.

internal import CLinux
internal import Glibc

/// The functions of a 64-bit, little-endian ELF file. Nothing in the file is trusted: every number is bounded.
struct ElfSymbols {
    private static let headerBytes = 64
    private static let sectionBytes = 64
    private static let sectionsMax = 256
    private static let symbolBytes = 24
    private static let tableBytesMax = 64 << 20
    private static let nameBytesMax = 2_048
    private static let typeSymbols: UInt32 = 2
    private static let typeDynamicSymbols: UInt32 = 11
    private static let symbolIsFunction: UInt8 = 2

    /// A function that holds an address.
    struct Function: Equatable {
        let name: String
        /// Bytes from the function's beginning.
        let offset: UInt64
    }

    private let read: (_ offset: UInt64, _ count: Int) -> [UInt8]

    /// - Parameter read: gives the bytes at an offset, fewer at the end of the file.
    init(read: @escaping (_ offset: UInt64, _ count: Int) -> [UInt8]) {
        self.read = read
    }

    /// Finds functions of a file.
    /// - Parameters:
    ///   - addresses: as the file counts them.
    ///   - path: the file.
    /// - Returns: the functions that hold them, by address; none where the file is gone or has no symbols.
    static func functions(at addresses: [UInt64], ofFile path: String) -> [UInt64: Function] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return [:] }
        defer { close(file) }
        let symbols = ElfSymbols { offset, count in
            guard let offset = off_t(exactly: offset) else { return [] }
            return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                filled = max(0, pread(file, buffer.baseAddress, count, offset))
            }
        }
        return symbols.functions(at: addresses)
    }

    /// The same for what was given to read.
    func functions(at addresses: [UInt64]) -> [UInt64: Function] {
        let header = LittleEndian(read(0, ElfSymbols.headerBytes))
        guard header.bytes.count == ElfSymbols.headerBytes, Array(header.bytes[0..<6]) == [0x7f, 0x45, 0x4c, 0x46, 2, 1] else { return [:] }
        let count = Int(header.u16(60))
        guard Int(header.u16(58)) == ElfSymbols.sectionBytes, count > 0, count <= ElfSymbols.sectionsMax else { return [:] }
        let sections = LittleEndian(read(header.u64(40), count * ElfSymbols.sectionBytes))
        guard sections.bytes.count == count * ElfSymbols.sectionBytes else { return [:] }
        for wanted in [ElfSymbols.typeSymbols, ElfSymbols.typeDynamicSymbols] {
            for index in 0..<count where sections.u32(index * ElfSymbols.sectionBytes + 4) == wanted {
                let section = index * ElfSymbols.sectionBytes
                let names = Int(sections.u32(section + 40)) * ElfSymbols.sectionBytes
                guard names + ElfSymbols.sectionBytes <= sections.bytes.count else { continue }
                let found = functions(
                    at: addresses, table: sections.u64(section + 24), size: sections.u64(section + 32), names: sections.u64(names + 24))
                if !found.isEmpty { return found }
            }
        }
        return [:]
    }

    private func functions(at addresses: [UInt64], table: UInt64, size: UInt64, names: UInt64) -> [UInt64: Function] {
        guard size <= UInt64(ElfSymbols.tableBytesMax) else { return [:] }
        let symbols = read(table, Int(size))
        var found: [UInt64: (name: UInt32, start: UInt64)] = [:]
        symbols.withUnsafeBytes { bytes in
            for offset in stride(from: 0, to: bytes.count / ElfSymbols.symbolBytes * ElfSymbols.symbolBytes, by: ElfSymbols.symbolBytes) {
                guard bytes[offset + 4] & 15 == ElfSymbols.symbolIsFunction else { continue }
                let start = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
                let length = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self))
                for address in addresses where address >= start && address - start < length {
                    found[address] = (UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)), start)
                }
            }
        }
        var functions: [UInt64: Function] = [:]
        for (address, symbol) in found {
            let (place, isOver) = names.addingReportingOverflow(UInt64(symbol.name))
            guard !isOver else { continue }
            let name = read(place, ElfSymbols.nameBytesMax).prefix { $0 != 0 }
            functions[address] = Function(name: String(decoding: name, as: UTF8.self), offset: address - symbol.start)
        }
        return functions
    }
}
