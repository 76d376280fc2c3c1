// lectern backup and lectern restore, against the real daemon and its database.

import Foundation
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternJSON
import Testing

@Suite(.serialized) struct BackupTests {
    private func guests(_ daemon: DaemonUnderTest) throws -> Int {
        let told = try Tool.lectern(on: daemon, ["call", "Hello/Guests", #"{"only_present": true}"#])
        #expect(told.status == 0, "\(told.errors)")
        return told.output.split(separator: "\n").count
    }

    private func sign(_ daemon: DaemonUnderTest, _ name: String) throws {
        let signed = try Tool.lectern(on: daemon, ["call", "Hello/Sign", "{\"name\": \"\(name)\"}"])
        #expect(signed.status == 0, "\(signed.errors)")
    }

    private func lectern(_ daemon: DaemonUnderTest, _ words: String...) throws -> ProgramResult {
        try Tool.run(Tool.program, words + ["--config", daemon.configurationPath])
    }

    private func stop(_ daemon: DaemonUnderTest) throws {
        daemon.signal(SIGTERM)
        #expect(try daemon.waitForExit() == 0)
    }

    private func facts(_ outcome: ProgramResult) throws -> JSON { try JSON.parse(outcome.output)["facts"] ?? .null }

    @Test func backup_underLoad_restoresOneSnapshot() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        for name in ["a", "b"] { try sign(daemon, name) }
        let change = try JSON.parse(try Tool.lectern(on: daemon, ["watch", "--from-start", "--count", "1", "--json"]).output)
        let cursor = try #require(change["cursor"]?.text)
        let file = daemon.folder + "/copy.backup"
        let load = try Tool.started(
            ["bench", "Hello/Sign", #"{"name": "{unique}"}"#, "--seconds", "3", "--warm-up", "0", "--json"] + Tool.connection(to: daemon))
        let limit = Date().addingTimeInterval(60)
        while try guests(daemon) < 20 { try #require(Date() < limit && load.isRunning) }
        let before = try guests(daemon)
        let made = try lectern(daemon, "backup", file)
        let after = try guests(daemon)
        #expect(made.status == 0 && made.output.contains("backed up to \(file)"), "\(made.errors)")
        let measured = load.finish()
        #expect(try measured.status == 0 && JSON.parse(measured.output)["failures"]?.integer == 0, "\(measured.errors)")

        let verified = try lectern(daemon, "restore", file, "--verify", "--json")
        #expect(verified.status == 0, "\(verified.errors)")
        let count = try #require(try facts(verified)["rows of hello_guest"]?.text.flatMap { Int($0) })
        #expect(before <= count && count <= after, "\(before) \(count) \(after)")

        let tooEarly = try lectern(daemon, "restore", file)
        #expect(tooEarly.status == 4 && tooEarly.errors.contains("stop"), "\(tooEarly.errors)")
        try sign(daemon, "lost")
        try stop(daemon)
        let restored = try lectern(daemon, "restore", file, "--json")
        #expect(restored.status == 0, "\(restored.errors)")
        #expect(try facts(restored)["the database before"]?.text?.isEmpty == false)
        try daemon.start()
        #expect(try guests(daemon) == count)
        try sign(daemon, "lost")
        let watcher = try Tool.lectern(on: daemon, ["watch", "--cursor", cursor, "--count", "1"])
        #expect(watcher.status == 1 && watcher.errors.contains("CURSOR_UNKNOWN"), "\(watcher.errors)")
    }

    @Test func restore_ofDamagedCopy_isRefusedAndChangesNothing() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        for number in 0..<50 { try sign(daemon, "guest \(number)") }
        let file = daemon.folder + "/copy.backup"
        #expect(try lectern(daemon, "backup", file).status == 0)
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
        let again = try lectern(daemon, "backup", file)
        #expect(again.status == 4 && again.errors.contains("nothing is overwritten"), "\(again.errors)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data(bytes))
        try sign(daemon, "last")
        try stop(daemon)
        var flipped = bytes
        for index in stride(from: bytes.count / 3, to: bytes.count, by: 997) { flipped[index] ^= 0x55 }
        let cases: [(name: String, bytes: [UInt8])] = [
            ("cut", Array(bytes.prefix(bytes.count * 2 / 3))), ("flipped", flipped), ("empty", []), ("other", Array("not a backup at all".utf8)),
        ]
        for (name, bytes) in cases {
            let path = daemon.folder + "/\(name)"
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            for more in [["--verify"], []] {
                let outcome = try Tool.run(Tool.program, ["restore", path, "--config", daemon.configurationPath] + more)
                #expect(outcome.status == 4 && outcome.errors.contains(path), "\(name): \(outcome.errors)")
            }
        }
        #expect(try lectern(daemon, "restore", daemon.folder + "/nowhere").status == 4)
        let left = try FileManager.default.contentsOfDirectory(atPath: daemon.folder) + FileManager.default.contentsOfDirectory(atPath: daemon.folder + "/state")
        #expect(!left.contains { $0.contains(".part-") || $0.contains(".before-") }, "\(left)")
        try daemon.start()
        #expect(try guests(daemon) == 51)
    }
}
