// LecternKiosk as firmware builds it: by several compilers, under sanitizers, for a small processor, within its memory.

import Foundation
import LecternTestSupport
import Testing

@Suite struct KioskLibraryTests {
    private let program: KioskProgram
    private static let library = Repository.path + "/Sources/LecternKiosk"

    init() throws { program = try KioskProgram() }

    /// Builds the library alone, with -Wall -Wextra -Werror -std=c11.
    private func library(_ compiler: String, _ flags: String = "-Os") throws -> String {
        let out = "\(program.path)/\(compiler)"
        try Program.output("make", ["-s", "-f", "\(Self.library)/Makefile", "OUT=\(out)", "CC=\(compiler)", "CFLAGS=\(flags)"])
        return out
    }

    @Test(arguments: ["gcc", "clang"]) func library_byACompiler_hasNoWarning(_ compiler: String) throws {
        let out = try library(compiler, "-Os -Wconversion -Wno-sign-conversion")
        #expect(FileManager.default.fileExists(atPath: out + "/liblectern-kiosk.a"))
    }

    @Test func library_allocatesNothing() throws {
        let out = try library("gcc")
        let needed = try Program.output("nm", ["-u", "\(out)/liblectern-kiosk.a"])
        for name in ["malloc", "calloc", "realloc", "strdup", "free", "alloca"] {
            #expect(!needed.split(whereSeparator: \.isWhitespace).contains(Substring(name)), "\(name)")
        }
    }

    @Test func memory_ofKioskAndJournal_isUnder64KiB() throws {
        let parts = try program.build("parts_test")
        let text = try Program.output(parts, ["--memory"])
        let sizes = text.split(separator: "\n").compactMap { Int($0.split(separator: " ").last ?? "") }
        #expect(sizes.count >= 4 && sizes.reduce(0, +) < 64 << 10, "\(text)")
        // The deepest function of the library, by the compiler's own account.
        let out = try library("gcc", "-Os -fstack-usage")
        let usages = try FileManager.default.contentsOfDirectory(atPath: out).filter { $0.hasSuffix(".su") && !$0.hasPrefix("wire") }
        let deepest = try usages.map { try String(contentsOfFile: "\(out)/\($0)", encoding: .utf8) }.joined().split(separator: "\n")
            .compactMap { Int($0.split(separator: "\t")[1]) }.max()
        #expect(try #require(deepest) < 4096)
    }

    @Test func journal_onAFlashThatLosesPower_keepsWhatWasConfirmed() throws {
        let seeds = ProcessInfo.processInfo.environment["LECTERN_KIOSK_SEEDS"] ?? "1"
        let text = try Program.output(try program.build("journal_test"), [seeds])
        #expect(text.hasSuffix("nothing confirmed was lost\n"), "\(text)")
    }

    @Test func parts_underSanitizers_doWhatTheySay() throws {
        #expect(try Program.output(try program.build("parts_test"), []) == "ok\n")
    }

    /// 32 bits, as most terminals have. The program is run by qemu.
    @Test func journal_onA32BitProcessor_keepsWhatWasConfirmed() throws {
        let test = try program.build("journal_test", compiler: "arm-linux-gnueabihf-gcc", flags: "-O2 -static")
        let text = try Program.output("qemu-arm", [test, "1"])
        #expect(text.hasSuffix("nothing confirmed was lost\n"), "\(text)")
    }
}
