// simulate: runs a city in one process from a seed. Scripts/simulate says how to call it.

import Foundation
import Glibc
import LecternSimulation

// The order of Swift's sets and dictionaries is the same in every process then, and with it the order of what a host does.
if ProcessInfo.processInfo.environment["SWIFT_DETERMINISTIC_HASHING"] == nil {
    setenv("SWIFT_DETERMINISTIC_HASHING", "1", 1)
    var arguments: [UnsafeMutablePointer<CChar>?] = CommandLine.arguments.map { strdup($0) }
    arguments.append(nil)
    execv("/proc/self/exe", arguments)
    print("simulate: it could not start itself again: \(String(cString: strerror(errno)))")
    exit(1)
}
do {
    let options = try SimulateOptions(Array(CommandLine.arguments.dropFirst()))
    exit(try SimulateCommand(options).run() ? 0 : 1)
} catch {
    print("simulate: \(error)")
    exit(2)
}
