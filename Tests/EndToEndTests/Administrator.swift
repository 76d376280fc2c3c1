// `lectern` as an administrator runs it on a daemon under test.

import LecternNet
import LecternTestSupport
import LecternTesting

extension DaemonUnderTest {
    /// Runs `lectern` with an administrator's certificate.
    /// - Parameter arguments: the command with its operands and options.
    /// - Returns: what it printed.
    /// - Throws: where it did not succeed.
    func administered(_ arguments: String...) throws -> String {
        let files = try certificate(.admin, "admin")
        return try Program.output(
            Repository.products + "/lectern",
            arguments + [
                "--server", "127.0.0.1:\(port)", "--ca", certificates.authority, "--certificate", files.certificate, "--key", files.key,
            ])
    }
}
