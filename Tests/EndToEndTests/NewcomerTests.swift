// Tests/newcomer/newcomer, the newcomer's way from the installation to the restored backup, walked with the build under test.

import Foundation
import LecternTesting
import Testing

@Suite struct NewcomerTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    /// What the script installs is the build under test, which the installation has to know how to take.
    private static let installsAnyBuild =
        (try? String(contentsOfFile: root + "/Scripts/install", encoding: .utf8))?.contains("LECTERN_BUILT") ?? false

    /// LECTERN_UPGRADES=200 walks the long form.
    @Test(.enabled(if: installsAnyBuild, "Scripts/install takes only what make release built"))
    func newcomersWay_fromInstallationToRestore_isWalkedAndLeavesNothing() throws {
        let process = Process()
        // The threads of tests block signals, and a process inherits that; a shell's user has none blocked.
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["--default-signal", NewcomerTests.root + "/Tests/newcomer/newcomer"]
        let temporary = NSTemporaryDirectory() + "/lectern-newcomer-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: temporary) }
        let database = try TestDatabase()
        var environment = ProcessInfo.processInfo.environment
        environment["LECTERN_BUILT"] = DaemonUnderTest.products
        environment["LECTERN_NEWCOMER_STORE"] = "{ path: \"\(database.store.libraryName)\", configuration: \(database.section()) }"
        environment["LECTERN_UPGRADES"] = environment["LECTERN_UPGRADES"] ?? "1"
        environment["TMPDIR"] = temporary
        process.environment = environment
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(output)")
        #expect(output.contains("the newcomer's way was walked"))
        // `swift --version`, which the installation asks, leaves an empty folder of this name.
        let left = try FileManager.default.contentsOfDirectory(atPath: temporary).filter { !$0.hasPrefix("TemporaryDirectory.") }
        #expect(left == [])
        // Whatever the script started has the folder's name among its arguments.
        let processes = try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { name in
            let arguments = (try? String(contentsOfFile: "/proc/\(name)/cmdline", encoding: .utf8)) ?? ""
            return Int(name) != nil && arguments.contains(temporary)
        }
        #expect(processes == [], "the script left something running")
    }
}
