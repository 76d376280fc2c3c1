// LecternKit against a host in memory: the C calls of each thing a handler can do.

import CLecternPlugin
import HelloBackgroundMessages
import HelloMessages
import HostMessages
import LecternKit
import Testing

/// A service whose handlers run a test's closure. Confined to the test's thread.
private struct Scripted: Hello.Service, @unchecked Sendable {
    let handler: (Call) throws -> Void

    func greet(_ request: Hello.GreetRequest, _ call: Call) throws -> Hello.GreetResponse {
        try handler(call)
        return Hello.GreetResponse(greeting: request.name)
    }

    func sign(_ request: Hello.SignRequest, _ call: Call) throws -> Hello.SignResponse { .init() }
    func signMany(_ request: Hello.SignRequest, _ call: Call) throws -> Hello.SignResponse { .init() }
    func expect(_ request: Hello.ExpectRequest, _ call: Call) throws -> Hello.ExpectResponse { .init() }
    func leave(_ request: Hello.LeaveRequest, _ call: Call) throws -> Hello.LeaveResponse { .init() }
    func count(_ request: Hello.CountRequest, _ call: Call) throws -> Hello.CountResponse { .init() }

    func guests(
        _ request: Hello.GuestsRequest, from cursor: [UInt8], credit: Int, _ call: Call
    ) throws -> StreamStep<Hello.Guest> {
        try handler(call)
        if cursor == [1] { return StreamStep(items: [], next: .wait(topics: ["hello.guest", "hello.other"])) }
        return StreamStep(items: [(Hello.Guest(name: "Ada"), [1])], next: request.onlyPresent ? .end : .more)
    }
}

extension Scripted: HelloBackground.Service {
    func signOut(_ request: HelloBackground.SignOutRequest, _ call: Call) throws -> HelloBackground.SignOutResponse { .init() }
    func countGuest(_ change: Host.Change, _ call: Call) throws -> HelloBackground.CountGuestResponse { .init() }
}

private struct ScriptedPlugin: Plugin {
    typealias Configuration = Hello.SignRequest
    let name = "hello"
    let version = "2.0.0"
    let services: [any ServiceDispatcher<Call>]
    let migrations = [Migration(1, "CREATE TABLE hello_guest (guest_id BIGINT PRIMARY KEY)")]
    let mayCall = ["lectern.readers.v1.Readers"]
    let asksFor = ["sessions"]

    func check(_ configuration: Hello.SignRequest) throws {
        guard !configuration.name.isEmpty else { throw ConfigurationError("name is missing") }
    }
}

private struct Wrong: Error {}

/// A plugin opened with a fake host.
private struct Opened {
    let host = FakeHost()
    let table: UnsafePointer<lectern_plugin>

    init(_ handler: @escaping (Call) throws -> Void = { _ in }) throws {
        let service = Scripted(handler: handler)
        let plugin = ScriptedPlugin(services: [Hello.Dispatcher(service), HelloBackground.Dispatcher(service)])
        table = try #require(openPlugin(host.table, plugin))
    }

    /// Runs a method as the host would.
    func run(_ method: UInt32 = 0, _ request: [UInt8] = [0x0A, 1, 0x41], language: String = "") throws -> Int32 {
        let call = try #require(table.pointee.call)
        return try with(method, request, language) { handle, info in call(table.pointee.plugin, handle, info) }
    }

    func with(
        _ method: UInt32, _ request: [UInt8], _ language: String = "",
        _ body: (OpaquePointer, UnsafePointer<lectern_call_info>) throws -> Int32
    ) throws -> Int32 {
        let handle = try #require(OpaquePointer(bitPattern: 0x1000))
        return try request.withUnsafeBufferPointer { request in
            try Array(language.utf8).withUnsafeBufferPointer { language in
                var info = lectern_call_info()
                info.size = UInt64(MemoryLayout<lectern_call_info>.size)
                info.method = method
                info.request = lectern_bytes(data: request.baseAddress, size: UInt64(request.count))
                info.language = lectern_bytes(data: language.baseAddress, size: UInt64(language.count))
                info.now_ms = 1_000
                info.happened_at_ms = 900
                info.certificate = LECTERN_CERTIFICATE_DEVICE
                info.person = 42
                return try body(handle, &info)
            }
        }
    }
}

@Suite struct KitTests {
    @Test func follow_ofAMethod_isInTheDescriptor() throws {
        let descriptor = try #require(try Opened().table.pointee.descriptor)
        let first = try #require(descriptor.pointee.methods)
        // The plugin's records may be shorter than the host's.
        let follows = (0..<Int(descriptor.pointee.methods_count)).map { index in
            (UnsafeRawPointer(first) + index * Int(first.pointee.size)).assumingMemoryBound(to: lectern_method.self).pointee.follow
        }
        #expect(follows.map { $0 != nil } == (Hello.description.methods + HelloBackground.description.methods).map { $0.name.hasSuffix("/CountGuest") })
        let follow = try #require(follows.compactMap { $0 }.first)
        #expect(follow.pointee.topics_count == 1 && follow.pointee.from_oldest == 1)
        #expect(follow.pointee.topics.map { String(decoding: UnsafeBufferPointer(start: $0.pointee.data, count: Int($0.pointee.size)), as: UTF8.self) } == "hello.guest")
    }

    @Test func bodyOfAChange_isReadAsItsOwnTypeAlone() throws {
        var change = Host.Change()
        change.body = try Hello.Guest(guestId: 7, name: "Ada").encoded()
        change.bodyType = Hello.Guest.messageName
        #expect(try change.body(as: Hello.Guest.self)?.guestId == 7)
        #expect(try change.body(as: Hello.SignRequest.self) == nil)
        change.body = [0xFF]
        #expect(throws: MessageError.self) { try change.body(as: Hello.Guest.self) }
    }

    @Test func handler_thatAnswers_hasItsCallsFacts() throws {
        let opened = try Opened { (call: Call) throws in
            #expect(call.nowMilliseconds == 1_000)
            #expect(call.happenedAtMilliseconds == 900)
            #expect(call.principal.certificate == .device)
            #expect(call.principal.person == 42)
            #expect(try call.newID() == 7)
            #expect(try call.randomBytes(4) == [0, 1, 2, 3])
        }
        #expect(try opened.run() == LECTERN_OK)
        #expect(opened.host.answers == [try Hello.GreetResponse(greeting: "A").encoded()])
        #expect(opened.host.problems.isEmpty)
    }

    @Test(arguments: [("zh", "请写下名字。"), ("ZH-hant", "请写下名字。"), ("en", "A name is needed."), ("", "A name is needed.")])
    func refusal_hasMessageAndFactsInTheCallersLanguage(language: String, words: String) throws {
        let opened = try Opened { _ in
            throw Refusal(Hello.Reason.nameMissing, facts: ("limit", "10"), ("rule", ""), retryAfterMilliseconds: 500)
        }
        #expect(try opened.run(language: language) == LECTERN_REFUSED)
        let expected = Problem(
            status: .invalidArgument, reason: "NAME_MISSING", message: words, facts: [Label("limit", "10"), Label("rule", "")],
            retryAfterMilliseconds: 500)
        #expect(opened.host.problems == [expected])
        #expect(opened.host.logs.isEmpty)
    }

    @Test func refusal_withAnUndeclaredReason_isLogged() throws {
        let opened = try Opened { _ in throw Refusal(Hello.Reason.alreadySigned) }
        #expect(try opened.run() == LECTERN_REFUSED)
        #expect(opened.host.logs.first?.level == LECTERN_LOG_ERROR)
        #expect(opened.host.logs.first?.labels == [Label("reason", "ALREADY_SIGNED")])
    }

    @Test func problem_thrownByAHandler_isPassedOn() throws {
        let problem = Problem(status: .notFound, reason: "READER_UNKNOWN", message: "No.", facts: [Label("card", "1")])
        let opened = try Opened { _ in throw problem }
        #expect(try opened.run() == LECTERN_FAILED)
        #expect(opened.host.problems == [problem])
    }

    @Test func error_thrownByAHandler_isOnlyLogged() throws {
        let opened = try Opened { _ in throw Wrong() }
        #expect(try opened.run() == LECTERN_FAILED)
        #expect(opened.host.problems == [Problem(status: .internal, reason: "INTERNAL_ERROR")])
        #expect(opened.host.logs.first?.labels.contains(Label("error", "Wrong()")) == true)
    }

    @Test func request_malformed_isRefused() throws {
        let opened = try Opened()
        #expect(try opened.run(0, [0x0A, 9]) == LECTERN_FAILED)
        #expect(opened.host.problems.first?.reason == "REQUEST_MALFORMED")
        #expect(opened.host.problems.first?.status == .invalidArgument)
    }

    @Test(arguments: [
        (LECTERN_FULL, "STORE_FULL"), (LECTERN_UNAVAILABLE, "STORE_UNAVAILABLE"), (LECTERN_INTERRUPTED, "CANCELLED"),
        (LECTERN_RETRY, "INTERNAL_ERROR"), (LECTERN_STATEMENT, "INTERNAL_ERROR"),
    ])
    func storeError_inAHandler_hasItsReason(code: Int32, reason: String) throws {
        let opened = try Opened { try $0.execute("SELECT 1") }
        opened.host.queryCode = code
        opened.host.queryMessage = "no such table"
        #expect(try opened.run() == LECTERN_FAILED)
        #expect(opened.host.problems.map(\.reason) == [reason])
        #expect(opened.host.logs.contains { $0.labels.contains { $0.value.contains("no such table") } } == (code == LECTERN_STATEMENT))
    }

    @Test func parameters_ofEveryKind_reachTheHost() throws {
        let opened = try Opened { call in
            try call.execute("INSERT", nil, 5, 1.5, "text", .text(""), .blob([0, 255]), .blob([]), SQLValue(true), .text("诗经"))
        }
        #expect(try opened.run() == LECTERN_OK)
        let expected: [SQLValue] = [
            .null, .integer(5), .real(1.5), .text("text"), .text(""), .blob([0, 255]), .blob([]), .integer(1), .text("诗经"),
        ]
        #expect(opened.host.statements == [FakeHost.Statement(sql: "INSERT", values: expected)])
    }

    @Test func statement_requestsOnlyTheResultsItNeeds() throws {
        let opened = try Opened { call in
            try call.execute("INSERT")
            #expect(try call.write("UPDATE") == 1)
            _ = try call.rows("SELECT", as: { try $0.integer(0) })
        }
        opened.host.rows = [[.integer(7)]]
        #expect(try opened.run() == LECTERN_OK)
        #expect(opened.host.statements.map(\.wantsRows) == [false, false, true])
        #expect(opened.host.statements.map(\.wantsChanged) == [false, true, false])
    }

    @Test func parameter_withNUL_isRefused() throws {
        let opened = try Opened { call in try call.execute("INSERT", .text("a\0b")) }
        #expect(try opened.run() == LECTERN_FAILED)
        #expect(opened.host.statements.isEmpty)
    }

    @Test func rows_areReadByColumn() throws {
        let opened = try Opened { call in
            let all = try call.rows("SELECT", as: { (try $0.integer(0), try $0.optionalText(1), try $0.real(2), try $0.blob(3)) })
            #expect(all.map(\.0) == [1, 2])
            #expect(all.map(\.1) == ["one", nil])
            #expect(all.map(\.2) == [1.5, 2])
            #expect(all.map(\.3) == [[9], []])
            #expect(try call.first("SELECT", as: { try $0.int(0) }) == 1)
            var seen = 0
            try call.each("SELECT") { _ in
                seen += 1
                return false
            }
            #expect(seen == 1)
            #expect(throws: Row.ColumnError.self) { try call.rows("SELECT", as: { try $0.text(0) }) }
            #expect(throws: Row.ColumnError.self) { try call.rows("SELECT", as: { try $0.integer(4) }) }
            #expect(throws: Row.ColumnError.self) { try call.rows("SELECT", as: { try $0.text(1) }) }
        }
        opened.host.rows = [[1, "one", 1.5, .blob([9])], [2, nil, 2, .blob([])]]
        #expect(try opened.run() == LECTERN_OK)
    }

    @Test func nestedCall_andTryCall_areAnswered() throws {
        let answer = try Hello.GreetResponse(greeting: "nested").encoded()
        let opened = try Opened { call in
            #expect(try Hello.Client(call).greet(.init(name: "x")).greeting == "nested")
            let tried = try call.tryCall { try Hello.Client($0).greet(.init(name: "y")).greeting }
            #expect(try tried.get() == "nested")
        }
        opened.host.nestedAnswer = answer
        #expect(try opened.run() == LECTERN_OK)
        #expect(opened.host.nested.map(\.method) == ["lectern.hello.v1.Hello/Greet", "lectern.hello.v1.Hello/Greet"])
        #expect(opened.host.nested.map(\.isTry) == [false, true])
    }

    @Test func tryCall_thatFails_returnsItsProblem() throws {
        let opened = try Opened { call in
            let tried = try call.tryCall { try Hello.Client($0).greet(.init(name: "y")) }
            guard case .failure(let problem) = tried else { throw Wrong() }
            #expect(problem.reason == "READER_UNKNOWN")
        }
        opened.host.nestedCode = LECTERN_FAILED
        #expect(try opened.run() == LECTERN_OK)
    }

    @Test func emit_reachesTheHost() throws {
        let opened = try Opened { call in
            try call.emit(topic: "hello.guest", kind: "signed", subject: Subject("guest", 1), Hello.Guest(name: "Ada"))
        }
        #expect(try opened.run() == LECTERN_OK)
        #expect(opened.host.changes == [["hello.guest", "signed", "guest:1", "lectern.hello.v1.Guest"]])
    }
}

@Suite struct KitTableTests {
    @Test func descriptor_describesThePlugin() throws {
        let descriptor = try #require(try Opened().table.pointee.descriptor).pointee
        #expect(descriptor.methods_count == 9)
        #expect(descriptor.migrations_count == 1)
        #expect(descriptor.may_call_count == 1)
        #expect(descriptor.asks_for_count == 1)
        // The plugin's records may be shorter than those of this host.
        let first = try #require(descriptor.methods)
        #expect(first.pointee.size >= UInt64(LECTERN_METHOD_SIZE_1_0))
        #expect(first.pointee.flags == LECTERN_METHOD_INLINE)
        #expect(first.pointee.parties_count == 5)
        let fourth = (UnsafeRawPointer(first) + 3 * Int(first.pointee.size)).assumingMemoryBound(to: lectern_method.self)
        #expect(fourth.pointee.flags == LECTERN_METHOD_CLIENT_STREAMS | LECTERN_METHOD_SERVER_STREAMS)
    }

    @Test func stream_isSteppedAndClosed() throws {
        let opened = try Opened()
        let plugin = opened.table.pointee
        let open = try #require(plugin.stream_open)
        let next = try #require(plugin.stream_step)
        let close = try #require(plugin.stream_close)
        var stream: UnsafeMutableRawPointer?
        let code = try opened.with(2, []) { handle, info in open(plugin.plugin, handle, info, &stream) }
        #expect(code == LECTERN_OK)
        let step: ([UInt8]) throws -> Int32 = { cursor in
            try opened.with(2, []) { handle, info in
                cursor.withUnsafeBufferPointer {
                    next(plugin.plugin, handle, info, stream, lectern_bytes(data: $0.baseAddress, size: UInt64($0.count)), 8)
                }
            }
        }
        #expect(try step([]) == LECTERN_OK)
        #expect(opened.host.items.map(\.cursor) == [[1]])
        #expect(try step([1]) == LECTERN_WAIT)
        #expect(opened.host.topics == ["hello.guest", "hello.other"])
        close(plugin.plugin, stream)
    }

    @Test func configuration_thatIsInvalid_isRefused() throws {
        let plugin = try Opened().table.pointee
        let function = try #require(plugin.check)
        let check: ([UInt8]) -> (Int32, String) = { bytes in
            var words: [UInt8] = []
            let sink: lectern_bytes_sink = { context, words in
                context?.assumingMemoryBound(to: [UInt8].self).pointee = Array(
                    UnsafeBufferPointer(start: words.data, count: Int(words.size)))
            }
            let code = withUnsafeMutablePointer(to: &words) { words in
                bytes.withUnsafeBufferPointer {
                    function(plugin.plugin, lectern_bytes(data: $0.baseAddress, size: UInt64($0.count)), sink, words)
                }
            }
            return (code, String(decoding: words, as: UTF8.self))
        }
        #expect(check([0x0A, 1, 0x41]) == (LECTERN_OK, ""))
        #expect(check([]) == (LECTERN_FAILED, "name is missing"))
        #expect(check([0x0A, 9]).0 == LECTERN_FAILED)
    }

    @Test func host_olderThanThePlugin_isRefused() {
        let host = FakeHost()
        host.table.pointee.size = UInt64(LECTERN_HOST_SIZE_1_0 - 8)
        #expect(openPlugin(host.table, ScriptedPlugin(services: [])) == nil)
        #expect(host.logs.first?.message.contains("newer lecternd") == true)
    }

    @Test func call_usedAfterItsHandler_endsTheProcess() async {
        await #expect(processExitsWith: .failure) {
            let opened = try Opened { Kept.call = $0 }
            _ = try opened.run()
            _ = Kept.call?.nowMilliseconds
        }
    }
}

private enum Kept {
    nonisolated(unsafe) static var call: Call?
}
