// Raw clients that write without a pause, obey Drain as Protocol.md says, and never send a call twice.

import Foundation
import HelloMessages
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire

/// Terminals that sign Hello's guest book under names of their own, each with one call under way.
final class SigningLoad: @unchecked Sendable {
    // Unchecked: what threads share is in `state`.
    struct Outcome: Sendable {
        /// The ids that were answered, by name.
        var signed: [String: Int64] = [:]
        var failures: [String] = []
        /// How often a client came back to the daemon because it was told to.
        var drains = 0
        var isOver = false
    }

    private let state = Monitor<Outcome>(Outcome())
    private var threads: [PlainThread] = []

    /// Begins.
    init(_ daemon: DaemonUnderTest, clients: Int) throws {
        for index in 0..<clients {
            let files = try daemon.certificate(.device, "load-\(index)")
            let tls = daemon.certificates.clientTLS(files), port = daemon.port
            threads.append(try PlainThread(name: "load \(index)") { [state] in
                var signed = 0
                while !state.look({ $0.isOver }) {
                    do {
                        try SigningLoad.work(port, tls, index, &signed, state)
                    } catch {
                        state.look { $0.failures.append("client \(index), call \(signed): \(error)") }
                    }
                }
            })
        }
    }

    /// One connection, until it is told to go elsewhere.
    private static func work(
        _ port: UInt16, _ tls: TLSConfiguration, _ index: Int, _ signed: inout Int, _ state: Monitor<Outcome>
    ) throws {
        let client = try RawClient(port: port, tls: tls)
        defer { client.shutdown() }
        try client.sendHello()
        var call: UInt32 = 0
        var isDrained = false
        while !isDrained, !state.look({ $0.isOver }) {
            call += 1
            signed += 1
            let name = "guest \(index) \(signed)"
            let request = try Hello.SignRequest(name: name).encoded()
            try client.send(Frame(call: call, .open(Frame.Open(
                method: "lectern.hello.v1.Hello/Sign", message: request, requestKey: RequestKey.make()))))
            answering: while true {
                guard let frame = try client.next() else { throw RawClient.Refused(detail: "the connection ended before the answer") }
                switch frame.kind {
                case .drain:
                    isDrained = true
                    state.look { $0.drains += 1 }
                case .close(let close) where frame.call == call:
                    guard close.status == .ok else { throw close.problem ?? Problem(status: close.status, reason: "") }
                    let answer = try Hello.SignResponse(close.message)
                    state.look { $0.signed[name] = answer.guestId }
                    break answering
                case .close: throw RawClient.Refused(detail: "closed by \(frame)")
                default: break
                }
            }
        }
    }

    /// Ends the clients.
    func finish() -> Outcome {
        state.change { $0.isOver = true }
        for thread in threads { thread.join() }
        threads = []
        return state.look { $0 }
    }

    /// How many calls were answered so far.
    var answered: Int { state.look { $0.signed.count } }
}
