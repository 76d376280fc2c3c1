// Where the file is when the configuration does not say so in full.

import Foundation
import LecternTesting
import Testing

@Suite struct PathTests {
    @Test(arguments: [("{}", "lectern.db"), ("{ path: \"city.db\" }", "city.db")])
    func relativePath_isBelowTheStateDirectory(_ section: String, _ name: String) throws {
        let daemon = try HelloDaemon.started(section: section)
        #expect(FileManager.default.fileExists(atPath: daemon.folder + "/state/" + name))
    }
}
