// lectern blob, against the real daemon.

import Foundation
import LecternNet
import LecternTestSupport
import LecternTesting
import Testing

@Suite(.serialized) struct BlobCommandTests {
    @Test func put_printsTheHash_andOnceMoreSendsNothing() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let folder = try TemporaryFolder()
        try folder.write("picture", (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 9) })
        let hash = try Program.output("sha256sum", [folder.path + "/picture"]).prefix(64)
        for _ in 0..<2 {
            let outcome = try Tool.lectern(on: daemon, as: .partner, named: "bookshop-1", ["blob", "put", folder.path + "/picture", "--type", "image/png"])
            #expect(outcome.status == 0 && outcome.output == hash + "\n", "\(outcome.errors)")
        }
        let fetched = try Tool.lectern(on: daemon, ["blob", "get", String(hash), "--out", folder.path + "/copy"])
        #expect(fetched.status != 0 && fetched.errors.contains("BLOB_UNKNOWN"), "no plugin has made it public: \(fetched.errors)")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/copy"))
        try folder.write("empty", [])
        let empty = try Tool.lectern(on: daemon, ["blob", "put", folder.path + "/empty"])
        #expect(empty.status != 0 && empty.errors.contains("REQUEST_MALFORMED"), "\(empty.errors)")
    }
}
