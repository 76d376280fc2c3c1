// The SQLite store as the conformance suite sees it: a shared object and a way to configure it.

import Foundation
import LecternTesting

enum SQLiteStore {
    /// Beside the test program, where the build puts it.
    static var library: String {
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(fileURLWithPath: program).deletingLastPathComponent().path + "/libStoreSQLitePlugin.so"
    }

    /// The configuration message: field 1 the path, the rest numbers.
    static func configuration(path: String, _ fields: [Int: Int] = [:]) -> [UInt8] {
        func varint(_ value: Int) -> [UInt8] {
            var rest = UInt64(value)
            var bytes: [UInt8] = []
            while rest >= 0x80 {
                bytes.append(UInt8(rest & 0x7f) | 0x80)
                rest >>= 7
            }
            return bytes + [UInt8(rest)]
        }
        let text = Array(path.utf8)
        return fields.sorted { $0.key < $1.key }.reduce([0x0a] + varint(text.count) + text) {
            $0 + varint($1.key << 3) + varint($1.value)
        }
    }

    static func open(_ folder: TemporaryFolder, _ fields: [Int: Int] = [:]) throws -> StoreUnderTest {
        try StoreUnderTest(library: library, configuration: configuration(path: folder.path + "/test.db", fields))
    }
}
