// At level debug each call that does not succeed leaves a line, and the line holds nothing that is nobody's business.

import HelloMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import LecternJSON
import LecternWire
import ReadersMessages
import Testing

@Suite struct FailureLogTests {
    private func daemon(_ level: String) throws -> DaemonUnderTest {
        var options = DaemonUnderTest.Options(plugins: ["Hello", "Readers"])
        options.logLevel = level
        let daemon = try DaemonUnderTest(options)
        try daemon.start()
        return daemon
    }

    /// Makes one call of each way to fail.
    /// - Returns: the request key of the refused write.
    private func fail(_ daemon: DaemonUnderTest) throws -> String {
        let kiosk = try daemon.connect(.device, "kiosk-1")
        defer { kiosk.close() }
        let hello = Hello.Client(SessionCaller(kiosk))
        #expect(refusal { _ = try hello.greet(.init()) } == "NAME_MISSING")
        _ = try hello.sign(.init(name: "Li Bai"))
        let key = CallOptions.newRequestKey()
        #expect(refusal {
            _ = try kiosk.call("lectern.hello.v1.Hello/Sign", try Hello.SignRequest(name: "Li Bai").encoded(), .init(requestKey: key))
        } == "ALREADY_SIGNED Li Bai")
        #expect(refusal { _ = try kiosk.call("no.such.Method/At", []) } == "METHOD_UNKNOWN no.such.Method/At")
        #expect(refusal { _ = try kiosk.call("lectern.host.v1.Host/Status", []) }.hasPrefix("NOT_ALLOWED"))
        #expect(refusal {
            _ = try Readers.Client(SessionCaller(kiosk)).signIn(.init(card: "CARD-7", pin: "secret-pin"))
        } == "CARD_OR_PIN_WRONG")
        #expect(refusal {
            _ = try kiosk.call("lectern.readers.v1.Readers/Me", [], .init(session: "not-a-session"))
        } == "SESSION_EXPIRED")
        return key
    }

    @Test func callThatFails_atDebug_leavesItsMethodReasonTerminalAndKey() throws {
        let daemon = try daemon("debug")
        let key = try fail(daemon)
        func line(_ method: String, _ reason: String) throws -> JSON {
            try JSON.parse(try daemon.waitForLog(from: 0, seconds: 10) {
                $0.contains("\"a call did not succeed\"") && $0.contains("\"reason\":\"\(reason)\"") && $0.contains(method)
            })
        }
        for (method, reason) in [
            ("lectern.hello.v1.Hello/Greet", "NAME_MISSING"), ("lectern.hello.v1.Hello/Sign", "ALREADY_SIGNED"),
            ("no.such.Method/At", "METHOD_UNKNOWN"), ("lectern.host.v1.Host/Status", "NOT_ALLOWED"),
            ("lectern.readers.v1.Readers/SignIn", "CARD_OR_PIN_WRONG"), ("lectern.readers.v1.Readers/Me", "SESSION_EXPIRED"),
        ] {
            let told = try line(method, reason)
            #expect(told["level"]?.text == "debug" && told["terminal"]?.text == "device/kiosk-1", "\(told.text(pretty: false))")
        }
        #expect(try line("Hello/Sign", "ALREADY_SIGNED")["request_key"]?.text == key)
        #expect(try line("Hello/Greet", "NAME_MISSING")["request_key"] == nil)
        for secret in ["Li Bai", "secret-pin", "CARD-7", "not-a-session"] { #expect(!daemon.log.contains(secret), "\(secret)") }
    }

    @Test func callThatFails_atInfo_leavesNoLine() throws {
        let daemon = try daemon("info")
        _ = try fail(daemon)
        #expect(!daemon.log.contains("a call did not succeed"))
    }
}
