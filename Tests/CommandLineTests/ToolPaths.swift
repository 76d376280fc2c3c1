// Where the programs are.

import LecternTesting

/// Paths of programs.
enum ToolPaths {
    static let lectern = DaemonUnderTest.products + "/lectern"
}
