// The plugin's tests: what was built, in a host of the test's process, with a store and a database of its own for each test.

import LecternKitTesting
import LecternWire
import Local@TYPE@Messages
import Testing

@Suite struct @TYPE@Tests {
    private let host: PluginHost

    init() throws { host = try PluginHost(plugin: "lib@TYPE@Plugin.so") }

    private var kiosk: Local@TYPE@.Client<TestCaller> { Local@TYPE@.Client(host.connect(.device("kiosk-1"))) }

    @Test func add_ofANewNote_isCounted() throws {
        _ = try kiosk.add(.init(text: "两"))
        #expect(try kiosk.count(.init()).notes == 1)
    }

    @Test func add_ofAKnownNote_isRefused() throws {
        _ = try kiosk.add(.init(text: "one"))
        let problem = #expect(throws: Problem.self) { try kiosk.add(.init(text: "one")) }
        #expect(problem?.reason == "NOTE_KNOWN")
    }

    @Test func add_ofAPartner_isNotAllowed() {
        let partner = Local@TYPE@.Client(host.connect(.partner("bookshop")))
        #expect(throws: Problem.self) { try partner.add(.init(text: "one")) }
    }
}
