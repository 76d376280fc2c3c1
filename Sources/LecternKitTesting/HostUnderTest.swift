// What the callers of a host under test need of it, whether it has threads or is simulated.

internal import LecternHost
internal import LecternNet
internal import LecternWire

/// A host in the test's process.
protocol HostUnderTest: AnyObject, Sendable {
    var router: Router { get }
    var replies: CallRecorder { get }

    /// Begins a call, as a reactor does once it has read it.
    func begin(_ open: Frame.Open, on connection: ServerConnection) -> ServerCall

    /// Runs what an answer waits for, where the host has no threads that do.
    /// - Parameter isDone: whether nothing more needs to be run.
    func work(until isDone: () -> Bool)

    /// A request key that was never used.
    func newRequestKey() -> String
}

extension HostUnderTest {
    func work(until isDone: () -> Bool) {}
    func newRequestKey() -> String { RequestKey.make() }
}
