// Calls over real TLS: one answer, streams, cancelling, deadlines.

internal import LecternNet
internal import LecternWire
internal import Testing

@Suite struct CallTests {
    @Test func anEchoComesBack() throws {
        let bench = try Bench()
        let link = try bench.connect()
        #expect(link.hello.name == "lecternd")
        #expect(try link.ask("echo", [1, 2, 3]) == Frame.Close(message: [1, 2, 3]))
        #expect(try link.ask("later", [4]) == Frame.Close(message: [4]))
        #expect(try link.ask("echo") == Frame.Close())
        link.close()
    }
}
