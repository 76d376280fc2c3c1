// `make demo` must go on working: it is what a newcomer sees first.

import Foundation
import LecternTestSupport
import LecternTesting
import Testing

@Suite struct DemoTests {
    @Test func demo_succeeds_andLeavesNothing() throws {
        let temporary = NSTemporaryDirectory() + "/lectern-demo-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: temporary) }
        var environment = ["LECTERN_PRODUCTS": Repository.products, "TMPDIR": temporary]
        let database = try TestDatabase()
        environment["LECTERN_DEMO_STORE"] = "{ path: \"\(database.store.library)\", configuration: \(database.section()) }"
        let result = try Program.run(Repository.path + "/Scripts/demo", [], environment: environment, mergesErrors: true)
        #expect(result.status == 0, "\(result.output)")
        #expect(result.output.contains("nothing is left running"))
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
