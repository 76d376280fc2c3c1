// The daemon and the command line link what an empty Foundation program links, and OpenSSL, nothing else.

import Foundation
import LecternTestSupport
import LecternTesting
import Testing

@Suite struct LinkageTests {
    private static func libraries(of program: String) throws -> Set<String> {
        let listed = try Tool.run("/usr/bin/env", ["ldd", program])
        #expect(listed.status == 0, "\(listed.errors)")
        return Set(listed.output.split(separator: "\n").compactMap { line in
            line.split(separator: " ").first.map { String($0).trimmingCharacters(in: .whitespaces) }
        })
    }

    @Test func lectern_linksNothingElse() throws {
        let folder = NSTemporaryDirectory() + "/lectern-linkage-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try "import Foundation\nprint(Date())\n".write(toFile: folder + "/main.swift", atomically: true, encoding: .utf8)
        let built = try Tool.run("/usr/bin/env", ["swiftc", folder + "/main.swift", "-o", folder + "/empty"])
        #expect(built.status == 0, "\(built.errors)")
        let empty = try LinkageTests.libraries(of: folder + "/empty")
        #expect(empty.contains { $0.hasPrefix("libFoundation") })
        for program in ["lecternd", "lectern"] {
            let more = try LinkageTests.libraries(of: Repository.products + "/" + program).subtracting(empty)
            let strangers = more.filter { name in
                !["libssl.so", "libcrypto.so"].contains { name.hasPrefix($0) }
            }
            #expect(strangers == [], "\(program) links \(more.sorted())")
        }
    }
}
