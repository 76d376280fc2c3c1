// The daemon's process. What it does is in LecternHost/Process.

import Foundation
import LecternHost

let code = Daemon.main(Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment)
exit(code.rawValue)
