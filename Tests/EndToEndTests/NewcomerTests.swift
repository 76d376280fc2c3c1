// Tests/newcomer/newcomer, the newcomer's way from the installation to the restored backup, walked with the build under test.

import Foundation
import LecternTestSupport
import LecternTesting
import Testing

@Suite struct NewcomerTests {
    /// What the script installs is the build under test, which the installation has to know how to take.
    private static let installsAnyBuild =
        (try? String(contentsOfFile: Repository.path + "/Scripts/install", encoding: .utf8))?.contains("LECTERN_BUILT") ?? false

    /// LECTERN_UPGRADES=200 walks the long form.
    @Test(.enabled(if: installsAnyBuild, "Scripts/install takes only what make release built"))
    func newcomersWay_fromInstallationToRestore_isWalkedAndLeavesNothing() throws {
        let temporary = NSTemporaryDirectory() + "/lectern-newcomer-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: temporary) }
        let database = try TestDatabase()
        var environment = ["LECTERN_BUILT": Repository.products, "TMPDIR": temporary]
        environment["LECTERN_NEWCOMER_STORE"] = "{ path: \"\(database.store.libraryName)\", configuration: \(database.section()) }"
        environment["LECTERN_UPGRADES"] = ProcessInfo.processInfo.environment["LECTERN_UPGRADES"] ?? "1"
        let result = try Program.run(Repository.path + "/Tests/newcomer/newcomer", [], environment: environment, mergesErrors: true)
        #expect(result.status == 0, "\(result.output)")
        #expect(result.output.contains("the newcomer's way was walked"))
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
