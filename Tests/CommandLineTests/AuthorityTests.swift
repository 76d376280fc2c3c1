// lectern ca: what it makes is what a daemon takes, and what it revokes is not.

import Foundation
import LecternTestSupport
import Testing

@Suite struct AuthorityTests {
    private static func folder() throws -> String {
        let folder = NSTemporaryDirectory() + "/lectern-ca-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    private static func mode(_ path: String) throws -> Int {
        (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue ?? 0
    }

    @Test func certificate_issued_namesRoleAndTerminal() throws {
        let folder = try AuthorityTests.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(try Tool.lectern("ca", "init", "--folder", folder + "/ca").status == 0)
        #expect(try AuthorityTests.mode(folder + "/ca/ca.key") == 0o600)
        let issued = try Tool.lectern("ca", "issue", "--folder", folder + "/ca", "--role", "device", "--name", "kiosk-1", "--out", folder)
        #expect(issued.status == 0, "\(issued.errors)")
        #expect(try AuthorityTests.mode(folder + "/kiosk-1.key") == 0o600)
        let text = try Tool.run("/usr/bin/env", ["openssl", "x509", "-in", folder + "/kiosk-1.pem", "-noout", "-text"]).output
        #expect(text.contains("URI:lectern:device/kiosk-1"))
        #expect(text.contains("TLS Web Client Authentication"))
        let verified = try Tool.run("/usr/bin/env", ["openssl", "verify", "-CAfile", folder + "/ca/ca.pem", folder + "/kiosk-1.pem"])
        #expect(verified.status == 0, "\(verified.errors)")
    }

    @Test func certificate_outlivingItsAuthority_isNotIssued() throws {
        let folder = try AuthorityTests.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(try Tool.lectern("ca", "init", "--folder", folder, "--days", "30").status == 0)
        func issue(_ name: String, _ options: String...) throws -> ProgramResult {
            try Tool.run(Tool.program, ["ca", "issue", "--folder", folder, "--role", "desk", "--name", name, "--out", folder] + options)
        }
        // The 397 days that are meant where none are named are too many, too.
        for refused in [try issue("a"), try issue("a", "--days", "31")] {
            #expect(refused.status == 4 && refused.errors.contains("holds for ") && !FileManager.default.fileExists(atPath: folder + "/a.pem"), "\(refused.errors)")
        }
        #expect(try issue("a", "--days", "29").status == 0)
    }

    @Test func existingFile_isNotOverwritten() throws {
        let folder = try AuthorityTests.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(try Tool.lectern("ca", "init", "--folder", folder).status == 0)
        let key = try String(contentsOfFile: folder + "/ca.key", encoding: .utf8)
        let again = try Tool.lectern("ca", "init", "--folder", folder)
        #expect(again.status == 4 && again.errors.contains("nothing is overwritten"), "\(again.errors)")
        #expect(try String(contentsOfFile: folder + "/ca.key", encoding: .utf8) == key)
    }

    @Test func serial_revoked_isListed() throws {
        let folder = try AuthorityTests.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(try Tool.lectern("ca", "init", "--folder", folder).status == 0)
        for name in ["a", "b"] { _ = try Tool.lectern("ca", "issue", "--folder", folder, "--role", "desk", "--name", name, "--out", folder) }
        #expect(try Tool.lectern("ca", "revoke", folder + "/a.pem", "--folder", folder).status == 0)
        let list = try Tool.lectern("ca", "list", "--folder", folder, "--json").output.split(separator: "\n")
        #expect(list.count == 2)
        #expect(list[0].contains("\"revoked\":true") && list[1].contains("\"revoked\":false"))
        #expect(try Tool.lectern("ca", "revoke", "nonsense!", "--folder", folder).status == 4)
    }

    @Test(arguments: [["--role", "king", "--name", "x"], ["--role", "device", "--name", "../x"], ["--role", "server", "--name", "x"],
        ["--role", "device", "--name", "x", "--dns", "y"]])
    func issue_withInvalidArguments_isRefused(_ arguments: [String]) throws {
        #expect(try Tool.run(Tool.program, ["ca", "issue"] + arguments).status == 2)
    }
}
