// Calls with a completion handler, which is called once with the outcome.

internal import LecternClient
internal import LecternNet
internal import LecternTesting
internal import LecternWire
internal import Testing

@Suite struct BegunCallTests {
    private func connection(_ bench: Bench) throws -> Connection {
        try Connection(Endpoint(host: "127.0.0.1", port: bench.port, authority: bench.certificates.authority))
    }

    @Test func begin_callsItsCompletionWithTheOutcome() throws {
        let bench = try Bench()
        let connection = try connection(bench)
        let told = Monitor<[Result<[UInt8], Problem>]>([])
        for method in ["echo", "later", "refuse"] {
            try connection.begin(method, [7]) { result in told.change { $0.append(result) } }
            let count = told.wait(until: patience()) { $0.count == 1 ? $0.count : nil }
            #expect(count == 1, "\(method)")
            let result = told.change { results in
                defer { results = [] }
                return results.first
            }
            switch result {
            case .success(let message): #expect(method != "refuse" && message == [7])
            case .failure(let problem): #expect(method == "refuse" && problem.reason == "NO_SUCH_BOOK")
            case nil: Issue.record("\(method) was not answered")
            }
        }
    }

    /// Eight chains of calls, each begun in a completion, beside another thread's calls on the connection.
    @Test func completion_mayBeginTheNextCall() throws {
        let bench = try Bench(reactors: 2)
        let connection = try connection(bench)
        let left = Monitor(8)
        let failures = Monitor<[String]>([])
        for lane in 0..<8 as Range<UInt8> {
            Relay(connection, lane: lane, rounds: 300, failures) { left.change { $0 -= 1 } }.next()
        }
        for round in 0..<300 {
            let message = [200, UInt8(truncatingIfNeeded: round)]
            #expect(try connection.call("echo", message) == message)
        }
        #expect(left.wait(until: patience()) { $0 == 0 ? true : nil } == true)
        #expect(failures.look { $0 } == [])
        #expect(bench.server.openCalls == 0)
    }

    @Test func connectionEnd_completesEachCallOnce() throws {
        let bench = try Bench()
        let connection = try connection(bench)
        let told = Monitor<[Problem?]>([])
        for _ in 0..<5 {
            try connection.begin("hold", []) { result in
                guard case .failure(let problem) = result else { return told.change { $0.append(nil) } }
                // The completion sees the connection as ended.
                told.change { $0.append(connection.ended == nil ? nil : problem) }
            }
        }
        _ = bench.sink.seen.wait(until: patience()) { $0.held.count == 5 ? true : nil }
        connection.close()
        let reasons = told.wait(until: patience()) { $0.count == 5 ? $0.map { $0?.reason } : nil }
        #expect(reasons == [String?](repeating: "CONNECTION_LOST", count: 5))
        #expect(throws: Problem.self) { try connection.begin("echo", []) { _ in told.change { $0.append(nil) } } }
        bench.sink.release()
        #expect(told.look { $0.count } == 5)
    }
}

/// A chain of calls, each begun in the completion of the one before.
private final class Relay: Sendable {
    private let connection: Connection
    private let lane: UInt8
    private let left: Monitor<Int>
    private let failures: Monitor<[String]>
    private let whenOver: @Sendable () -> Void

    init(
        _ connection: Connection, lane: UInt8, rounds: Int, _ failures: Monitor<[String]>,
        whenOver: @escaping @Sendable () -> Void
    ) {
        self.connection = connection
        self.lane = lane
        left = Monitor(rounds)
        self.failures = failures
        self.whenOver = whenOver
    }

    func next() {
        let round = left.change { left in
            left -= 1
            return left
        }
        guard round >= 0 else { return whenOver() }
        let message = [lane, UInt8(truncatingIfNeeded: round)]
        do throws(Problem) {
            try connection.begin("echo", message) { result in
                if result != .success(message) { self.failures.change { $0.append("\(message): \(result)") } }
                self.next()
            }
        } catch {
            failures.change { $0.append("\(error)") }
            whenOver()
        }
    }
}
