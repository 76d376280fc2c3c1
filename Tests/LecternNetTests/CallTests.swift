// Calls over real TLS: one answer, streams, cancelling, deadlines.

internal import LecternClient
internal import LecternNet
internal import LecternTesting
internal import LecternWire
internal import Testing

@Suite struct CallTests {
    @Test func call_ofEcho_isAnswered() throws {
        let bench = try Bench()
        let link = try bench.connect()
        #expect(link.hello.name == "lecternd")
        #expect(try link.ask("echo", [1, 2, 3]) == Frame.Close(message: [1, 2, 3]))
        #expect(try link.ask("later", [4]) == Frame.Close(message: [4]))
        #expect(try link.ask("echo") == Frame.Close())
        try link.ping(timeoutMilliseconds: 20_000)
        link.close()
    }

    @Test func refusal_carriesReasonAndFacts() throws {
        let bench = try Bench()
        let close = try bench.connect().ask("refuse")
        #expect(close.status == .notFound)
        #expect(close.problem == Problem(status: .notFound, reason: "NO_SUCH_BOOK", message: "没有", facts: [Label("id", "7")]))
    }

    @Test func peer_isReadFromItsCertificate() throws {
        let bench = try Bench()
        let files = try bench.certificates.issue(.desk, "desk.7", serial: 0xabc)
        let link = try bench.connect(files)
        _ = try link.ask("echo")
        let stranger = try bench.connect()
        _ = try stranger.ask("echo")
        let peers = bench.sink.seen.look { $0.opened.map(\.peer) }
        #expect(peers.count == 2)
        #expect(peers[0].certificate == .desk && peers[0].name == "desk.7" && peers[0].serial == "abc")
        #expect(peers[1].certificate == .none && peers[1].name.isEmpty && peers[1].address.hasPrefix("127.0.0.1:"))
    }

    @Test func connection_usedByManyThreads_answersEach() throws {
        let bench = try Bench(reactors: 2)
        let link = try bench.connect()
        let failures = Monitor<[String]>([])
        let threads = try (0..<8).map { number in
            try PlainThread(name: "caller") {
                for round in 0..<200 {
                    let message = [UInt8(number), UInt8(round)]
                    let answer = try? link.ask(round % 3 == 0 ? "later" : "echo", message)
                    if answer?.message != message { failures.change { $0.append("\(number) \(round)") } }
                }
            }
        }
        for thread in threads { thread.join() }
        #expect(failures.look { $0 } == [])
        #expect(bench.server.openCalls == 0)
    }

    @Test func message_largerThanTheBuffers_arrivesWhole() throws {
        var limits = Limits()
        limits.frameBytesMax = 8 << 20
        let bench = try Bench(limits)
        var target = bench.target()
        target.limits.frameBytesMax = 8 << 20
        let link = try ClientLink(target)
        #expect(try link.ask("large").message == [UInt8](repeating: 7, count: 4_000_000))
        #expect(try link.ask("echo", [UInt8](repeating: 3, count: 5_000_000)).message.count == 5_000_000)
    }

    @Test func answer_largerThanTheClientTakes_isAProblem() throws {
        let bench = try Bench()
        let link = try bench.connect()
        #expect(try link.ask("large").problem?.reason == "FRAME_TOO_LARGE")
        #expect(try link.ask("echo", [1]).message == [1])
    }

    @Test func serverStream_withAnyWindow_deliversAllItems() throws {
        let bench = try Bench()
        let connection = try Connection(endpoint(bench))
        for window in [1, 7, 1000] as [UInt32] {
            let stream = try connection.stream("count", [3], window: window)
            var received: [UInt8] = []
            while let item = try stream.next() { received += item.message }
            #expect(received == (1...300).map { UInt8(truncatingIfNeeded: $0) })
            #expect(stream.cursor == [UInt8(truncatingIfNeeded: 300)])
        }
    }

    @Test func clientStreamItems_areAnsweredInOrder() throws {
        let bench = try Bench()
        let connection = try Connection(endpoint(bench))
        let stream = try connection.send("items")
        for number in 0..<100 {
            #expect(try stream.send([1, UInt8(number)], itemKey: "key \(number)", isLast: number == 99))
        }
        for number in 0..<100 {
            let answer = try stream.next()
            #expect(answer?.itemKey == "key \(number)" && answer?.message == [UInt8(number), 1])
        }
        #expect(try stream.next() == nil)
        let empty = try connection.send("items")
        try empty.finish()
        #expect(try empty.next() == nil)
    }

    @Test func close_afterItemsOfAnotherThread_comesLast() throws {
        let bench = try Bench()
        let connection = try Connection(endpoint(bench))
        for _ in 0..<20 {
            let stream = try connection.send("items later")
            for number in 0..<3 {
                #expect(try stream.send([1, UInt8(number)], itemKey: "key \(number)", isLast: number == 2))
            }
            var answers: [String] = []
            while let answer = try stream.next() { answers.append(answer.itemKey) }
            #expect(answers == ["key 0", "key 1", "key 2"])
        }
    }

    @Test func call_cancelledTwice_endsInOneClose() throws {
        let bench = try Bench()
        let link = try bench.connect()
        let call = try link.open(Frame.Open(method: "hold"))
        call.cancel()
        call.cancel()
        let close = try call.waitForClose(until: patience())
        #expect(close?.status == .cancelled && close?.cursor == [9])
        bench.sink.release()
        #expect(try link.ask("echo", [1]).message == [1])
        #expect(bench.sink.seen.look { $0.cancelled } == [.client])
    }

    @Test func deadline_ofClientOrMethod_cancelsTheCall() throws {
        let bench = try Bench()
        let link = try bench.connect()
        #expect(try link.ask("hold", timeout: 20).status == .deadlineExceeded)
        #expect(try link.ask("limited").status == .deadlineExceeded)
        #expect(try link.ask("limited", timeout: 60_000).status == .deadlineExceeded)
        #expect(bench.sink.seen.look { $0.cancelled } == [.deadline, .deadline, .deadline])
    }

    @Test func connectionLoss_cancelsItsCalls() throws {
        let bench = try Bench()
        let link = try bench.connect()
        let calls = try (0..<5).map { _ in try link.open(Frame.Open(method: "hold")) }
        let begun = bench.sink.seen.wait(until: patience()) { $0.held.count == 5 ? true : nil }
        #expect(begun == true)
        link.close()
        let ended = bench.sink.seen.wait(until: patience()) { $0.closed == 1 ? $0.cancelled : nil }
        #expect(ended == [CancelCause](repeating: .connectionLost, count: 5))
        #expect(throws: Problem.self) { try calls[0].waitForClose(until: patience()) }
        bench.sink.release()
        #expect(bench.server.openCalls == 0)
    }

    @Test func connection_closedByTheServer_endsWithItsProblem() throws {
        let bench = try Bench()
        let link = try bench.connect()
        _ = try link.ask("echo")
        let connection = bench.sink.seen.look { $0.opened.first }
        connection?.close(Problem(status: .unavailable, reason: "GO_AWAY"))
        let ended = link.monitorEnd()
        #expect(ended?.reason == "GO_AWAY")
    }

    private func endpoint(_ bench: Bench) -> Endpoint {
        Endpoint(host: "127.0.0.1", port: bench.port, authority: bench.certificates.authority)
    }
}
