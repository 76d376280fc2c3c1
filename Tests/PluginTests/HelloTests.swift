// The tutorial's service through the real daemon: the same tests for Hello in Swift and HelloC in C.

import Foundation
import HelloBackgroundMessages
import HelloMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Testing

@Suite struct HelloTests {
    static let plugins = ["Hello", "HelloC"]

    /// A daemon with one of the two, and a kiosk connected to it.
    private struct Kiosk {
        let daemon: DaemonUnderTest
        let connection: Connection

        init(_ plugin: String) throws {
            daemon = try DaemonUnderTest(plugins: [plugin])
            connection = try daemon.connect(.device, "kiosk-1")
        }

        var client: Hello.Client<SessionCaller> { Hello.Client(SessionCaller(connection)) }

        func call(
            _ method: String, _ request: [UInt8], language: String = "", key: String = CallOptions.newRequestKey()
        ) -> Result<[UInt8], Problem> {
            var options = CallOptions()
            options.requestKey = key
            if !language.isEmpty { options.labels = [Label("language", language)] }
            return Result { () throws(Problem) in try connection.call("lectern.hello.v1.Hello/\(method)", request, options) }
        }

        func problem(_ result: Result<[UInt8], Problem>) -> Problem? {
            guard case .failure(let problem) = result else { return nil }
            return problem
        }

        /// All guests that have signed, by a stream that ends.
        func guests(from cursor: [UInt8] = []) throws -> [(guest: Hello.Guest, cursor: [UInt8])] {
            let request = try Hello.GuestsRequest(onlyPresent: true, cursor: cursor).encoded()
            let stream = try connection.stream("lectern.hello.v1.Hello/Guests", request)
            var guests: [(guest: Hello.Guest, cursor: [UInt8])] = []
            while let item = try stream.next(timeoutMilliseconds: 30_000) { guests.append((try Hello.Guest(item.message), item.cursor)) }
            return guests
        }
    }

    @Test(arguments: plugins) func greet_answersInTheCallersLanguage(plugin: String) throws {
        let kiosk = try Kiosk(plugin)
        #expect(try kiosk.client.greet(.init(name: "Ada")).greeting == "Hello, Ada!")
        let chinese = try kiosk.call("Greet", try Hello.GreetRequest(name: "杜甫").encoded(), language: "zh-Hans").get()
        #expect(try Hello.GreetResponse(chinese).greeting == "你好，杜甫！")
    }

    @Test(arguments: plugins) func greet_withoutAName_isRefusedInTheCallersLanguage(plugin: String) throws {
        let kiosk = try Kiosk(plugin)
        for (language, message) in [("zh-Hant", "请写下名字。"), ("en", "A name is needed."), ("", "A name is needed.")] {
            let problem = try #require(kiosk.problem(kiosk.call("Greet", [], language: language)))
            #expect(problem == Problem(status: .invalidArgument, reason: "NAME_MISSING", message: message))
        }
    }

    /// A call's options decide whether it runs inline, which must not change its answer.
    @Test(arguments: plugins) func greet_inlineOrQueued_answersTheSame(plugin: String) throws {
        let kiosk = try Kiosk(plugin)
        let name = String(repeating: "n", count: 200)
        let request = try Hello.GreetRequest(name: name).encoded()
        var ways = [CallOptions(), CallOptions(), CallOptions(), CallOptions()]
        ways[1].happenedAtMilliseconds = Int64(Date().timeIntervalSince1970 * 1000) - 60_000
        ways[2].requestKey = CallOptions.newRequestKey()
        ways[3].timeoutMilliseconds = 20_000
        for (way, options) in ways.enumerated() {
            let answer = try kiosk.connection.call("lectern.hello.v1.Hello/Greet", request, options)
            #expect(try Hello.GreetResponse(answer).greeting == "Hello, \(name)!", "way \(way)")
        }
    }

    @Test(arguments: plugins) func inlineCalls_areAnsweredInOrder(plugin: String) throws {
        let daemon = try DaemonUnderTest(plugins: [plugin])
        let files = try daemon.certificate(.device, "kiosk-2")
        let raw = try RawClient(port: daemon.port, tls: daemon.certificates.clientTLS(files))
        try raw.sendHello()
        for number in 1...40 {
            let method = number % 5 == 0 ? "Nothing" : "Greet"
            try raw.open(UInt32(number), "lectern.hello.v1.Hello/\(method)", try Hello.GreetRequest(name: "\(number)").encoded())
        }
        for number in 1...40 {
            let end = try #require(try raw.close())
            #expect(end.call == UInt32(number))
            if number % 5 == 0 {
                #expect(end.close.problem?.reason == "METHOD_UNKNOWN")
            } else {
                #expect(try Hello.GreetResponse(end.close.message).greeting == "Hello, \(number)!")
            }
        }
        // The number of a refused call can't be used again.
        try raw.open(39, "lectern.hello.v1.Hello/Greet", try Hello.GreetRequest(name: "x").encoded())
        #expect(try raw.close()?.close.problem?.reason == "PROTOCOL_VIOLATED")
    }

    @Test(arguments: plugins) func request_malformed_isRefused(plugin: String) throws {
        let kiosk = try Kiosk(plugin)
        // Cut off; not UTF-8 (a bad first byte, a surrogate, an overlong form, a cut character); NUL in a text.
        let garbage: [[UInt8]] = [
            [0x0A, 5, 0x41], [0x0A, 1, 0xFF], [0x0A, 3, 0xED, 0xA0, 0x80], [0x0A, 2, 0xC0, 0x80], [0x0A, 2, 0xE4, 0xBD],
            [0x0A, 12, 0xFF, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x41, 0x41], [0x0A, 3, 0x41, 0, 0x42],
        ]
        for bytes in garbage {
            for method in ["Greet", "Sign"] {
                let problem = try #require(kiosk.problem(kiosk.call(method, bytes)), "\(bytes)")
                #expect(problem.status == .invalidArgument)
                #expect(problem.reason == "REQUEST_MALFORMED")
            }
        }
        #expect(try kiosk.guests().isEmpty)
    }

    @Test(arguments: plugins) func sign_repeatedUnderItsKey_actsOnce(plugin: String) throws {
        let kiosk = try Kiosk(plugin)
        let key = CallOptions.newRequestKey()
        let request = try Hello.SignRequest(name: "Ada").encoded()
        let first = try kiosk.call("Sign", request, key: key).get()
        #expect(try Hello.SignResponse(first).guests == 1)
        #expect(try kiosk.call("Sign", request, key: key).get() == first)
        let again = try #require(kiosk.problem(kiosk.call("Sign", request)))
        #expect(again.status == .alreadyExists)
        #expect(again.reason == "ALREADY_SIGNED")
        #expect(again.fact("name") == "Ada")
        #expect(try kiosk.client.sign(.init(name: "Grace")).guests == 2)
        #expect(try kiosk.guests().map(\.guest.name) == ["Ada", "Grace"])
    }

    @Test(arguments: plugins) func guests_fromACursor_continueBehindIt(plugin: String) throws {
        let kiosk = try Kiosk(plugin)
        let names = (0..<250).map { "guest \($0)" }
        for name in names { _ = try kiosk.client.sign(.init(name: name)) }
        let all = try kiosk.guests()
        #expect(all.map(\.guest.name) == names)
        #expect(try kiosk.guests(from: all[199].cursor).map(\.guest.name) == Array(names[200...]))
    }

    @Test(arguments: plugins) func guests_signedLater_areStreamed(plugin: String) throws {
        let kiosk = try Kiosk(plugin)
        let stream = try kiosk.connection.stream("lectern.hello.v1.Hello/Guests", try Hello.GuestsRequest().encoded())
        for name in ["Ada", "Grace", "Barbara"] {
            let signed = try kiosk.client.sign(.init(name: name))
            let item = try #require(try stream.next(timeoutMilliseconds: 30_000))
            let guest = try Hello.Guest(item.message)
            #expect(guest.name == name)
            #expect(guest.guestId == signed.guestId)
        }
        stream.cancel()
    }

    @Test(arguments: plugins) func signMany_answersEachItem(plugin: String) throws {
        let kiosk = try Kiosk(plugin)
        let stream = try kiosk.connection.send("lectern.hello.v1.Hello/SignMany")
        let names = ["Ada", "Grace", "Barbara", "Frances"]
        for name in names { try stream.send(try Hello.SignRequest(name: name).encoded(), itemKey: CallOptions.newRequestKey()) }
        _ = try stream.finish()
        var counts: [UInt32] = []
        while let answer = try stream.next(timeoutMilliseconds: 30_000) {
            counts.append(try Hello.SignResponse(answer.message).guests)
        }
        #expect(counts == [1, 2, 3, 4])
        #expect(try kiosk.guests().map(\.guest.name) == names)
    }

    @Test(arguments: plugins) func guest_whoStaysLong_isSignedOutByATimer(plugin: String) throws {
        var options = DaemonUnderTest.Options(plugins: [plugin])
        options.configurations = [plugin: "{ stay_minutes: 60 }"]
        let daemon = try DaemonUnderTest(options)
        try daemon.start()
        let connection = try daemon.connect(.device, "kiosk-1")
        // Reported two hours late: the timer is due at once, and a guest of now stays.
        var late = CallOptions(requestKey: CallOptions.newRequestKey())
        late.happenedAtMilliseconds = Int64(Date().timeIntervalSince1970 * 1_000) - 7_200_000
        _ = try connection.call("lectern.hello.v1.Hello/Sign", try Hello.SignRequest(name: "Ada").encoded(), late)
        _ = try Hello.Client(SessionCaller(connection)).sign(.init(name: "Grace"))
        #expect(try waitUntil {
            let guests = try guests(of: connection)
            return guests.map(\.leftAtMs) == [guests[0].signedAtMs + 3_600_000, 0]
        })
        #expect(throws: Problem.self) { try HelloBackground.Client(SessionCaller(connection)).signOut(.init(guestId: 1)) }
    }

    private func guests(of connection: Connection) throws -> [Hello.Guest] {
        let stream = try connection.stream("lectern.hello.v1.Hello/Guests", try Hello.GuestsRequest(onlyPresent: true).encoded())
        var guests: [Hello.Guest] = []
        while let item = try stream.next(timeoutMilliseconds: 30_000) { guests.append(try Hello.Guest(item.message)) }
        return guests
    }
}
