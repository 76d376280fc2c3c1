// The loader's refusals of files by path, owner and mode, and of files that are not plugins.

import Foundation
import Glibc
import LecternTestSupport
import Testing

@testable import LecternDaemon

@Suite struct FileRefusalTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func expect(_ path: String, _ words: String...) throws {
        let said = try #require(try refusal(path))
        #expect(said.contains(path))
        for word in words { #expect(said.contains(word), "\(said)") }
    }

    @Test func pluginPath_thatIsRelative_isRefused() throws { try expect("libHelloPlugin.so", "absolute path") }
    @Test func pluginFile_thatIsMissing_isRefused() throws { try expect("\(folder.path)/none.so", "expected a file", "check the path") }
    @Test func pluginFile_thatIsAFolder_isRefused() throws { try expect(folder.path, "regular file") }

    @Test(arguments: [0o664, 0o646, 0o777]) func pluginFile_writableByOthers_isRefused(mode: Int) throws {
        let path = try MadePlugin.make(in: folder)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        try expect(path, String(mode, radix: 8), "chmod go-w")
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give a file away")) func pluginFile_ofAnotherOwner_isRefused() throws {
        let path = try MadePlugin.make(in: folder)
        try #require(chown(path, 12_345, 12_345) == 0)
        try expect(path, "12345", "chown")
    }

    @Test func pluginFile_thatIsText_isRefused() throws {
        try expect(try folder.write("text.so", Array("#!/bin/sh\n".utf8)), "not ELF", ".so")
    }

    @Test func pluginFile_thatIsEmpty_isRefused() throws { try expect(try folder.write("empty.so", []), "not ELF", ".so") }

    @Test func pluginFile_thatIsAnObjectFile_isRefused() throws {
        let source = try folder.write("object.c", Array("int object;".utf8))
        try Program.output("cc", ["-c", "-o", "\(folder.path)/object.o", source])
        try expect("\(folder.path)/object.o", "no shared object", ".so")
    }

    @Test(arguments: [(4, 1 as UInt8, "64-bit"), (5, 2, "little-endian"), (18, 40, "another machine")])
    func pluginFile_forAnotherMachine_isRefused(offset: Int, byte: UInt8, words: String) throws {
        var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: try MadePlugin.make(in: folder))))
        bytes[offset] = byte
        try expect(try folder.write("machine.so", bytes), words, ".so")
    }

    @Test func pluginFile_thatIsCutOff_isRefused() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: try MadePlugin.make(in: folder))))
        for count in [16, 63, 64, 100, 400] {
            let path = try folder.write("cut-\(count).so", Array(bytes.prefix(count)))
            #expect(try refusal(path) != nil)
        }
    }
}
