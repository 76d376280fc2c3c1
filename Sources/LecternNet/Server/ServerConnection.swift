// A client's connection as the rest of the daemon sees it.

package import LecternWire
package import Synchronization

/// One client's connection: who it is, and a way to end it. Any thread.
package final class ServerConnection: Sendable {
    /// Unique in this process.
    package let id: UInt64
    /// Who is at the other end.
    package let peer: Peer
    /// Whom its calls are attributed to.
    package let caller: CallerName
    /// What the client said of itself.
    package let hello: Frame.Hello
    /// For whoever serves its calls: what belongs to the connection.
    package let attachment = Mutex<(any AnyObject & Sendable)?>(nil)
    private let hasFullOutput = Atomic<Bool>(false)
    let output: any CallOutput
    /// Where its reactor keeps it.
    let slot: Int

    /// Makes a connection.
    /// - Parameters:
    ///   - id: unique in this process.
    ///   - peer: who is at the other end.
    ///   - hello: the client's Hello.
    ///   - output: takes what is said to it.
    package convenience init(id: UInt64, peer: Peer, hello: Frame.Hello, output: any CallOutput) {
        self.init(id: id, peer: peer, hello: hello, output: output, slot: 0)
    }

    init(id: UInt64, peer: Peer, hello: Frame.Hello, output: any CallOutput, slot: Int) {
        self.id = id
        self.peer = peer
        caller = CallerName(peer)
        self.hello = hello
        self.output = output
        self.slot = slot
    }

    /// Whether so much waits for the client to read it that no more answers are to be made for now. Any thread.
    package var isOutputFull: Bool { hasFullOutput.load(ordering: .acquiring) }

    /// Notes it. For the reactor, and for tests.
    package func setOutputFull(_ isFull: Bool) { hasFullOutput.store(isFull, ordering: .releasing) }

    /// Ends the connection: a Close on call 0 with the reason, then the end. Its calls are cancelled.
    /// - Parameter reason: why, for the client.
    package func close(_ reason: Problem) {
        output.deliver(.disconnect(self, reason))
    }
}
