// Hostile ELF files: reading their notes ends with notes or with an error.

import Foundation
import LecternTestSupport
import Testing

@testable import LecternDaemon

@Suite struct ElfFuzzTests {
    private func good() throws -> [UInt8] {
        let folder = try TemporaryFolder()
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: try MadePlugin.make(in: folder))))
    }

    private func notes(_ bytes: [UInt8]) -> [ElfNote]? {
        let elf = ElfNotes { offset, count in
            guard offset < UInt64(bytes.count), count > 0 else { return [] }
            return Array(bytes[Int(offset)...].prefix(count))
        }
        return try? elf.notes()
    }

    @Test func elfNotes_ofAPlugin_haveItsStamp() throws {
        let stamp = try PluginStamp(notes: try #require(notes(try good())))
        #expect(stamp.abiMajor == 1)
        #expect(stamp.sdk.isEmpty)
    }

    @Test func elfNotes_ofACutFile_areSafe() throws {
        let bytes = try good()
        var read = 0
        for count in 0..<min(bytes.count, 4_096) where notes(Array(bytes.prefix(count))) != nil { read += 1 }
        #expect(read < 4_096)
    }

    /// The linker would map the segments all the same, and end in SIGBUS.
    @Test func file_shorterThanItsHeadersSay_isCutOff() throws {
        let bytes = try good()
        let folder = try TemporaryFolder()
        for count in [bytes.count / 4, bytes.count / 2, bytes.count - 1] {
            #expect(try refusal(try folder.write("cut.so", Array(bytes.prefix(count))))?.contains("the file is cut off: its ELF headers name") == true)
        }
        #expect(try refusal(try folder.write("whole.so", bytes)) == nil)
    }

    /// Overwrites bytes of the ELF header, the program headers and the stamp with extreme numbers.
    @Test func elfNotes_ofMutatedBytes_areSafe() throws {
        let original = try good()
        let stamp = try #require(MadePlugin.stamp(in: original))
        var random = SeededRandom(seed: 41)
        let nasty: [UInt8] = [0, 1, 2, 4, 0x7F, 0x80, 0xFE, 0xFF]
        var refused = 0
        for _ in 0..<50_000 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Bool.random(using: &random)
                    ? Int.random(in: 16..<1_024, using: &random) : Int.random(in: (stamp - 32)..<(stamp + 64), using: &random)
                let run = Int.random(in: 1...8, using: &random)
                let value = nasty.randomElement(using: &random) ?? 0
                for offset in place..<(place + run) { bytes[offset] = value }
            }
            guard let found = notes(bytes) else {
                refused += 1
                continue
            }
            _ = try? PluginStamp(notes: found).check()
        }
        #expect(refused > 100)
    }

    /// An extreme offset of the program headers, read from a file.
    @Test(arguments: [0x7FFF_FFFF_FFFF_FFFF, 0x8000_0000_0000_0000, 0xFFFF_FFFF_FFFF_FFFF] as [UInt64])
    func elfFile_withAWildOffset_isRefused(offset: UInt64) throws {
        let folder = try TemporaryFolder()
        var bytes = try good()
        for place in 0..<8 { bytes[32 + place] = UInt8(truncatingIfNeeded: offset >> (8 * UInt64(place))) }
        let path = try folder.write("wild.so", bytes)
        #expect(try refusal(path)?.contains("cut off") == true)
    }
}
