// Plugins and clients in C compile outside the repository with the installed SDK, and work.

import Foundation
import HelloMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import Testing

@Suite struct CProgramTests {
    /// An SDK that was just installed, in a folder of its own.
    private let folder: TemporaryFolder
    private var sdk: String { "\(folder.path)/sdk" }
    private static let warnings = ["-Wall", "-Wextra", "-Werror"]

    init() throws {
        folder = try TemporaryFolder()
        try Program.output(
            "\(Repository.path)/Scripts/install-sdk", ["\(folder.path)/sdk"],
            environment: ["LECTERN_GENERATOR": "\(Repository.products)/protoc-gen-lectern"])
    }

    /// The published contracts, "lectern/wire/v1/wire.proto", without the options that they are written with.
    private static func contracts() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: "\(Repository.path)/Proto")
            .filter { $0.hasSuffix(".proto") && $0 != "lectern/options.proto" }.sorted()
    }

    /// Generates structures with nothing but protoc-c.
    /// - Returns: the folder in which they are.
    private func structures(of contracts: [String]) throws -> String {
        let generated = "\(folder.path)/structures"
        try FileManager.default.createDirectory(atPath: generated, withIntermediateDirectories: true)
        try Program.output("protoc-c", ["-I\(sdk)/c/Proto", "--c_out=\(generated)"] + contracts)
        return generated
    }

    /// Words of pkg-config's answer.
    private static func packages(_ arguments: String...) throws -> [String] {
        try Program.output("pkg-config", arguments).split(whereSeparator: \.isWhitespace).map(String.init)
    }

    @Test func messagesOnly_eachContract_compilesWithProtocC() throws {
        let contracts = try Self.contracts()
        #expect(contracts.count >= 10)
        let generated = try structures(of: contracts)
        let sources = contracts.map { "\(generated)/\($0.dropLast(6)).pb-c.c" }
        try Program.output("cc", Self.warnings + ["-fsyntax-only", "-I\(generated)"] + Self.packages("--cflags", "libprotobuf-c") + sources)
    }

    @Test func messagesOnly_eachContract_hasTheSameMessages() throws {
        let contracts = try Self.contracts()
        let generated = try structures(of: contracts)
        let reduced = "\(folder.path)/reduced"
        try Program.output("\(sdk)/lectern-protoc", ["--c", "\(sdk)/Proto", reduced] + contracts)
        for contract in contracts {
            for ending in ["h", "c"] {
                let file = "\(contract.dropLast(6)).pb-c.\(ending)"
                let isSame = FileManager.default.contentsEqual(atPath: "\(generated)/\(file)", andPath: "\(reduced)/\(file)")
                #expect(isSame, "\(file)")
            }
        }
    }

    @Test func helloC_builtFromTheSDK_servesAClientInC() throws {
        let copy = "\(folder.path)/hello"
        try FileManager.default.copyItem(atPath: "\(Repository.path)/Plugins/HelloC", toPath: copy)
        try FileManager.default.removeItem(atPath: "\(copy)/hello_descriptors.h")
        let flags = Self.warnings.joined(separator: " ")
        try Program.output("make", ["-C", copy, "SDK=\(sdk)", "CFLAGS=\(flags)"])
        let daemon = try DaemonUnderTest(plugins: ["\(copy)/libHelloCPlugin.so"])

        let kiosk = try client()
        let files = try daemon.certificate(.device, "kiosk-1")
        let answer = try Program.output(
            kiosk, ["127.0.0.1:\(daemon.port)", daemon.certificates.authority, files.certificate, files.key, "Ada"])
        #expect(answer == "Hello, Ada!\n")
        let refused = #expect(throws: ProgramFailure.self) {
            try Program.output(kiosk, ["127.0.0.1:\(daemon.port)", daemon.certificates.authority, files.certificate, files.key, ""])
        }
        #expect(refused?.description.contains("NAME_MISSING") == true)

        let caller = Hello.Client(SessionCaller(try daemon.connect(.device, "kiosk-1")))
        #expect(try caller.sign(.init(name: "Ada")).guests == 1)
        #expect(try caller.sign(.init(name: "Grace")).guests == 2)
    }

    /// Compiles the client of the SDK as its first comment says.
    private func client() throws -> String {
        let generated = try structures(of: ["lectern/wire/v1/wire.proto", "lectern/hello/v1/hello.proto"])
        let program = "\(folder.path)/kiosk"
        try Program.output(
            "cc",
            Self.warnings + ["-I\(generated)", "-I\(sdk)/include", "-o", program, "\(sdk)/c/kiosk.c", "\(sdk)/c/arena.c"]
                + ["wire", "hello"].map { "\(generated)/lectern/\($0)/v1/\($0).pb-c.c" }
                + Self.packages("--cflags", "--libs", "libprotobuf-c", "openssl"))
        return program
    }
}
