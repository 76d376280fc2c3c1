// `make demo` must go on working: it is what a newcomer sees first.

import Foundation
import LecternTesting
import Testing

@Suite struct DemoTests {
    @Test func theDemoEndsWellAndLeavesNothing() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let process = Process()
        // The threads of tests block signals, and a process inherits that; a shell's user has none blocked.
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["--default-signal", root.appendingPathComponent("Scripts/demo").path]
        let temporary = NSTemporaryDirectory() + "/lectern-demo-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: temporary) }
        var environment = ProcessInfo.processInfo.environment
        environment["LECTERN_PRODUCTS"] = DaemonUnderTest.products
        environment["TMPDIR"] = temporary
        let database = try TestDatabase()
        environment["LECTERN_DEMO_STORE"] = "{ path: \"\(database.store.library)\", configuration: \(database.section()) }"
        process.environment = environment
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(output)")
        #expect(output.contains("nothing is left running"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: temporary) == [])
        // Whatever the demo started has the folder's name among its arguments.
        let processes = try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { name in
            let arguments = (try? String(contentsOfFile: "/proc/\(name)/cmdline", encoding: .utf8)) ?? ""
            return Int(name) != nil && arguments.contains(temporary)
        }
        #expect(processes == [], "the demo left something running")
        #expect(try database.contents().contains("红楼梦"), "the demo did not work on the database that it was given")
    }
}
