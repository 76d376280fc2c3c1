// The daemon's process. What it does is in LecternDaemon.

import Foundation
import LecternDaemon

let code = Daemon.main(Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment)
exit(code.rawValue)
