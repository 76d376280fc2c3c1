// Each error there is in Hello's table, one at a time: a visit of guests by every caller there may be finds it.

import Glibc
import HelloMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import Testing

@Suite struct HelloMutantTests {
    private static let variable = "LECTERN_MUTATION"

    /// What is answered when guests are invited, sign and leave, by each caller that may.
    private func visit() throws -> [String] {
        // Its clock is only turned: guests leave in the very millisecond in which they came.
        let host = try SimulatedHost(plugins: [.init("libHelloPlugin.so", configuration: "{ stay_minutes: 60 }")], seed: 1)
        defer { host.stop() }
        var told: [String] = []
        func tell(_ what: String, _ body: () throws -> String) {
            do { told.append("\(what): \(try body())") } catch { told.append("\(what): \((error as? Problem)?.reason ?? "\(error)")") }
        }
        let callers = [("device", Terminal.device("kiosk-1")), ("desk", .desk("desk-1")), ("admin", .admin("admin"))]
        for (name, terminal) in callers {
            let hello = Hello.Client(host.connect(terminal))
            tell("\(name) invites") { _ = try hello.expect(.init(name: "\(name)-expected")); return "done" }
        }
        // Whoever was expected is expected by the administrator, too.
        let admin = Hello.Client(host.connect(.admin("admin")))
        tell("admin invites for a kiosk") { _ = try admin.expect(.init(name: "device-expected")); return "done" }
        for (name, terminal) in callers {
            let caller = host.connect(terminal)
            let hello = Hello.Client(caller)
            for guest in ["\(name)-expected", "\(name)-new"] {
                tell("\(guest) signs") { _ = try hello.sign(.init(name: guest)); return "done" }
                tell("\(guest) leaves") { try hello.leave(.init(name: guest)).conflicts.joined() }
                tell("\(guest) leaves again") { try hello.leave(.init(name: guest)).conflicts.joined() }
            }
            tell("\(name)-early signs") { _ = try hello.sign(.init(name: "\(name)-early")); return "done" }
            var late = caller
            late.happenedAtMilliseconds = host.clock.nowMilliseconds - 1
            let reporting = Hello.Client(late)
            host.clock.advance(by: .milliseconds(1))
            tell("\(name)-early left before they came") { try reporting.leave(.init(name: "\(name)-early")).conflicts.joined() }
        }
        tell("a guest signs and stays") { _ = try admin.sign(.init(name: "stays")); return "done" }
        host.clock.advance(by: .seconds(86_400))
        _ = host.runDueTimers()
        tell("who stays long is signed out") { try admin.leave(.init(name: "stays")).conflicts.joined() }
        return told
    }

    @Test func everyMutant_ofHellosTable_isFound() throws {
        unsetenv(Self.variable)
        let sound = try visit()
        #expect(sound.filter { $0.hasSuffix(": done") }.count > 10, "\(sound)")
        let host = try PluginHost(plugins: [.init("libHelloPlugin.so")])
        let mutants = try StateMutants.all(host.connect(.admin("admin"))).filter { $0.name.hasPrefix("hello.") }
        #expect(mutants.count == 19)
        var survived: [String] = []
        defer { unsetenv(Self.variable) }
        for mutant in mutants {
            setenv(Self.variable, mutant.setting, 1)
            if try visit() == sound { survived.append(mutant.name) }
        }
        #expect(survived.isEmpty)
    }
}
