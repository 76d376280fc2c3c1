// Generated messages: what goes in comes out, and what must not come in does not.

import CityMessages
import HelloBackgroundMessages
import HelloMessages
import LecternMessages
import Testing
import TypesMessages
import WireMessages

@Suite struct MessageTests {
    @Test func message_roundTrips() throws {
        let request = Hello.GreetRequest(name: "李白 👋")
        #expect(try Hello.GreetRequest(try request.encoded()) == request)
        #expect(try request.encoded() == [0x0a, 11] + Array("李白 👋".utf8))
        #expect(try Hello.GreetRequest([]) == Hello.GreetRequest())
    }

    @Test func nestedRepeatedAndAbsentFields_roundTrip() throws {
        var point = City.PutServicePointRequest()
        point.code = "kiosk-1"
        point.kind = .kiosk
        point.place = Types.Place(latitude: 22.5, longitude: -114.25)
        point.hours = [
            Types.OpenTime(weekday: 1, fromMinute: 540, untilMinute: 1260), Types.OpenTime(),
        ]
        point.closedDates = ["2026-10-01", ""]
        point.lends = true
        #expect(try City.PutServicePointRequest(try point.encoded()) == point)
        point.place = nil
        #expect(try City.PutServicePointRequest(try point.encoded()).place == nil)
    }

    @Test func oneof_isAnEnum() throws {
        var frame = Wire.Frame()
        frame.call = 7
        frame.kind = .open(Wire.Open(method: "a/b", message: [0, 1, 2], labels: [Wire.Label(name: "n", value: "v")]))
        #expect(try Wire.Frame(try frame.encoded()) == frame)
        frame.kind = .cancel(Wire.Cancel())
        #expect(try Wire.Frame(try frame.encoded()) == frame)
        frame.kind = nil
        #expect(try Wire.Frame(try frame.encoded()) == frame)
    }

    @Test func unknownEnumValue_isPreserved() throws {
        var point = City.ServicePointDetails()
        point.kind = .init(rawValue: 4711)
        #expect(try City.ServicePointDetails(try point.encoded()).kind.rawValue == 4711)
        #expect(City.ServicePointKind.serviceDesk.name == "SERVICE_DESK")
    }

    @Test func textWithNUL_isRefusedInBothDirections() throws {
        #expect(throws: MessageError(.holdsNUL, at: "lectern.hello.v1.GreetRequest.name")) {
            try Hello.GreetRequest([0x0a, 3, 0x61, 0, 0x62])
        }
        #expect(throws: MessageError(.holdsNUL, at: "lectern.hello.v1.GreetRequest.name")) {
            try Hello.GreetRequest(name: "a\u{0}b").encoded()
        }
    }

    @Test func invalidUTF8_isRefused() {
        #expect(throws: MessageError(.notText, at: "lectern.hello.v1.GreetRequest.name")) {
            try Hello.GreetRequest([0x0a, 2, 0xc3, 0x28])
        }
    }

    @Test func malformedBytes_areRefused() {
        #expect(throws: MessageError(.malformed, at: "lectern.hello.v1.GreetRequest")) {
            try Hello.GreetRequest([0x0a, 200, 1])
        }
    }

    @Test func amplification_pastTheBudget_isRefused() {
        // 1.2 MB of empty labels on the wire ask for more than the 16 MiB that a message may take.
        let wire = [UInt8]((0..<600_000).flatMap { _ in [UInt8(0x3a), 0] })
        #expect(throws: MessageError(.tooLarge, at: "lectern.wire.v1.Open")) { try Wire.Open(wire) }
        // And the next message has a budget of its own.
        #expect(throws: Never.self) { try Wire.Open([]) }
    }

    @Test func reasons_haveTheirTexts() {
        #expect(Hello.Reason.nameMissing.name == "NAME_MISSING")
        #expect(Hello.Reason.nameMissing.status == 3)
        #expect(Hello.Reason.nameMissing.zh == "请写下名字。")
        #expect(Hello.Reason(rawValue: 99).name == "99")
    }

    @Test func descriptorSet_namesTheService() throws {
        #expect(Hello.description.fileDescriptorSet.count > 200)
        #expect(Hello.description.methods.map(\.name) == [
            "lectern.hello.v1.Hello/Greet", "lectern.hello.v1.Hello/Sign", "lectern.hello.v1.Hello/Guests",
            "lectern.hello.v1.Hello/SignMany", "lectern.hello.v1.Hello/Expect", "lectern.hello.v1.Hello/Leave",
            "lectern.hello.v1.Hello/Count",
        ])
        #expect(HelloBackground.Timers.signOut.name == "lectern.hello.background.v1.Background/SignOut")
        #expect(Hello.description.methods[3].traits == [.clientStreams, .serverStreams])
    }
}
