// The programs in C that test LecternKiosk, built with a compiler and flags of the test's choice.

import LecternTestSupport

/// A folder in which Tests/Kiosk is built.
struct KioskProgram {
    private let folder: TemporaryFolder
    /// Where the programs are.
    var path: String { folder.path }
    static let sanitizers = "-O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all"
    private static let sources = Repository.path + "/Tests/Kiosk"

    init() throws { folder = try TemporaryFolder() }

    /// Builds a program of Tests/Kiosk/Makefile.
    /// - Parameters:
    ///   - name: "journal_test".
    ///   - compiler: "gcc".
    ///   - flags: CFLAGS.
    /// - Returns: its path.
    /// - Throws: `ProgramFailure` with what the compiler said.
    func build(_ name: String, compiler: String = "gcc", flags: String = KioskProgram.sanitizers) throws -> String {
        try Program.output("make", ["-s", "-C", Self.sources, "OUT=\(path)", "CC=\(compiler)", "CFLAGS=\(flags)", "\(path)/\(name)"])
        return "\(path)/\(name)"
    }
}
