// A terminal's line that repeats each unanswered call under its request key, at the other daemon where there is one.

import Foundation
package import LecternClient
package import LecternNet
package import LecternTesting
import LecternWire

/// A terminal's line: to its own daemon, and to the other when that does not answer. Used by one thread.
package struct RepeatingLine {
    private let daemons: [DaemonUnderTest]
    private let role: Role
    private let name: String
    private var at: Int
    private var connection: Connection?
    /// How long a call is repeated, in seconds.
    private static let patienceSeconds = 60.0

    /// Problems after which the same call is made again, with the same key.
    private static let passing: Set<String> = [
        "CONNECTION_LOST", "DRAINING", "STORE_UNAVAILABLE", "OVERLOADED", "OUTCOME_UNKNOWN",
    ]

    /// - Parameters:
    ///   - daemons: at least one.
    ///   - name: the terminal's.
    ///   - home: the place of its own daemon.
    ///   - role: of its certificate.
    package init(_ daemons: [DaemonUnderTest], _ name: String, _ home: Int, role: Role = .device) {
        self.daemons = daemons
        self.role = role
        self.name = name
        at = home
    }

    /// Makes a call, as often as it takes.
    package mutating func call(_ method: String, _ request: [UInt8], _ options: CallOptions) throws -> [UInt8] {
        let until = Date().addingTimeInterval(RepeatingLine.patienceSeconds)
        while true {
            do {
                let line = try connection ?? daemons[at].connect(role, name)
                connection = line
                return try line.call(method, request, options)
            } catch let problem as Problem where RepeatingLine.passing.contains(problem.reason) && Date() < until {
                connection?.close()
                connection = nil
                at = (at + 1) % daemons.count
                usleep(20_000)
            }
        }
    }

    package mutating func close() {
        connection?.close()
        connection = nil
    }
}
