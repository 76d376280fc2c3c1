// A simulated test of Hello, the example of docs/WritingAPlugin.md: guests sign, workers end, and the book stays right.

import HelloMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import Testing

@Suite struct HelloSimulationTests {
    /// What must never be seen.
    private struct Wrong: Error { let what: String }

    /// Someone who signs, and signs again under the same key after a lost connection.
    private struct Guest {
        let name: String
        var kiosk: TestCaller
        var call: BegunCall

        init(_ name: String, _ host: SimulatedHost) throws {
            self.name = name
            kiosk = host.connect(.device("kiosk-1"))
            kiosk.requestKey = host.newRequestKey()
            call = kiosk.begin("lectern.hello.v1.Hello/Sign", try Hello.SignRequest(name: name).encoded())
        }

        /// Whether the name was written; signs again as long as nobody has answered.
        mutating func hasSigned(_ host: SimulatedHost) throws -> Bool {
            while true {
                do throws(Problem) {
                    _ = try call.answer()
                    return true
                } catch {
                    if error.reason == "ALREADY_SIGNED" { return false }
                    guard error.retryAfterMilliseconds > 0 || error.status == .unavailable else { throw error }
                    if host.hasEnded { try host.restart() }
                    call = kiosk.begin("lectern.hello.v1.Hello/Sign", try Hello.SignRequest(name: name).encoded())
                }
            }
        }
    }

    /// Makes the moves of a history on a new host.
    /// - Returns: what was done, as a number.
    /// - Throws: `Wrong`.
    private func run(_ history: SimulationHistory) throws -> SimulationTrace {
        let host = try SimulatedHost(plugins: [.init("libHelloPlugin.so")], seed: history.seed)
        defer { host.stop() }
        var guests: [Guest] = []
        for move in history.moves {
            var random = history.random(of: move)
            switch random.below(12) {
            case 0: host.clock.advance(by: .seconds(random.below(86_400)))
            case 1: host.clock.setBack(by: .seconds(random.below(60)))
            case 2: host.inject(random.pick([.lost, .unavailable, .uncertain, .statement(random.below(8))]))
            case 3: host.inject(.end(random.below(8)))
            case 4, 5, 6: guests.append(try Guest("guest-\(random.below(20))", host))
            default: host.step()
            }
            if host.hasEnded { try host.restart() }
        }
        var trace = SimulationTrace()
        var signed: [String] = []
        for index in guests.indices where try guests[index].hasSigned(host) { signed.append(guests[index].name) }
        let book = try names(in: host)
        for name in signed + book { trace.add(name) }
        guard Set(book).count == book.count else { throw Wrong(what: "a name is there twice: \(book)") }
        guard Set(signed) == Set(book), signed.count == book.count else { throw Wrong(what: "answered: \(signed); in the book: \(book)") }
        return trace
    }

    private func names(in host: SimulatedHost) throws -> [String] {
        let request = try Hello.GuestsRequest(onlyPresent: true).encoded()
        let stream = host.connect(.device("kiosk-1")).stream("lectern.hello.v1.Hello/Guests", request)
        var names: [String] = []
        while let item = try stream.next() { names.append(try Hello.Guest(item.message).name) }
        return names
    }

    @Test(arguments: [1, 2, 3]) func book_whateverHappens_hasEachAnsweredNameOnce(_ seed: UInt64) throws {
        let history = SimulationHistory(seed: seed, count: 150)
        do {
            _ = try run(history)
        } catch {
            let short = history.shortened { (try? run($0)) == nil }
            Issue.record("\(error); the moves \(short.moves) of seed \(seed) are enough for it")
        }
    }

    @Test func run_ofTheSameSeed_isTheSame() throws {
        let history = SimulationHistory(seed: 4, count: 150)
        #expect(try run(history) == run(history))
    }
}
