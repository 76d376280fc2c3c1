// The pieces of supervisor and worker that need no process: messages, restarts, arguments, configuration.

import Foundation
import LecternTestSupport
import LecternJSON
import LecternWire
import Testing

@testable import LecternDaemon
@testable import LecternHost

@Suite struct ProcessPieceTests {
    @Test func controlMessage_encoded_isReadBack() {
        let keys = [[UInt8](0..<80), [UInt8](repeating: 255, count: 80)]
        for message in [ControlMessage.ready, .slowInline("lectern.hello.v1.Hello/Greet"), .failed("the key  can't be read"), .changed, .replaced, .drain(graceMilliseconds: 30_000), .tickets(keys),
            .entering("plugin /a b.so: its start"), .revoked(descriptor: 12), .reloadRefused(atMilliseconds: 1_790_000_000_000, "tls.key: no such file")] {
            #expect(ControlMessage(message.bytes) == message)
            #expect(message.bytes.count <= ControlMessage.bytesMax)
        }
        #expect(ControlMessage.failed(String(repeating: "x", count: 9000)).bytes.count == ControlMessage.bytesMax)
        for text in ["", "failed", "read", "ready ", "drain", "drain x", "drain -1", "tickets ", "tickets 0", "tickets zz", "drain 1 2"] {
            #expect(ControlMessage(Array(text.utf8)) == nil, "\(text)")
        }
    }

    @Test func controlSocket_whoseOtherEndCloses_isClosed() throws {
        let (ours, theirs) = try ControlSocket.pair()
        #expect(ours.receive() == .nothing)
        theirs.send(.ready)
        theirs.send(.changed)
        #expect(ours.receive() == .message(.ready))
        #expect(ours.receive() == .message(.changed))
        withExtendedLifetime(theirs) {}
        // The last words of one that left without reading are heard.
        let here = try {
            let (here, there) = try ControlSocket.pair()
            here.send(.tickets([[1]]))
            there.send(.failed("no key"))
            return here
        }()
        #expect(here.receive() == .message(.failed("no key")))
        #expect(here.receive() == .closed)
        let (alone, _) = try ControlSocket.pair()
        #expect(alone.receive() == .closed)
    }

    @Test func restart_afterEachDeath_waitsLongerAndEnds() {
        var policy = RestartPolicy()
        #expect(policy.died(at: 0) == .restart(afterMilliseconds: 0))
        #expect(policy.died(at: 10) == .restart(afterMilliseconds: 100))
        #expect(policy.died(at: 20) == .restart(afterMilliseconds: 200))
        for moment in 3..<8 { _ = policy.died(at: Int64(moment * 10)) }
        #expect(policy.died(at: 100) == .giveUp)
    }

    @Test func death_afterAQuietMinute_isTheFirst() {
        var policy = RestartPolicy()
        for minute in 0..<50 { #expect(policy.died(at: Int64(minute) * 60_001) == .restart(afterMilliseconds: 0)) }
    }

    @Test func temporaryFailure_repeated_isRetriedWithoutEnd() {
        var policy = RestartPolicy()
        #expect((0..<20).map { _ in policy.deferred() }.prefix(4) == [100, 200, 400, 800])
        #expect(policy.deferred() == policy.waitMillisecondsMax)
        policy.served()
        #expect(policy.deferred() == 100)
        #expect(policy.died(at: 0) == .restart(afterMilliseconds: 0), "they are no deaths")
    }

    @Test func arguments_thatAreWrong_areNamed() throws {
        #expect(try DaemonCommand([]) == .run(configuration: "/etc/lectern/lectern.json5"))
        #expect(try DaemonCommand(["--config", "a", "--check"]) == .check(configuration: "a"))
        #expect(try DaemonCommand(["--role", "worker", "--listeners", "2", "--config", "a"]) == .worker(.init(configuration: "a", listeners: 2)))
        #expect(try DaemonCommand(["--role", "worker", "--listeners", "2", "--config", "a", "--alone"])
            == .worker(.init(configuration: "a", listeners: 2, isAlone: true)))
        #expect(try DaemonCommand(["--init"]) == .initialise(configuration: "/etc/lectern/lectern.json5"))
        #expect(try DaemonCommand(["--help", "--nonsense"]) == .help)
        for (arguments, word) in [
            (["--nonsense"], "--nonsense"), (["--config"], "--config"), (["--role", "king"], "--role"), (["--listeners", "99"], "--listeners"),
            (["--check", "--init"], "--init"), (["--backup", ""], "needs a FILE"),
        ] {
            do {
                _ = try DaemonCommand(arguments)
                Issue.record("\(arguments) was taken")
            } catch {
                #expect(error.description.contains(word))
            }
        }
    }

    @Test func arguments_forCopies_standAlone() throws {
        let backup = try DaemonCommand(["--backup", "/b", "--config", "c", "--json"])
        #expect(backup == .copy(.backup, file: "/b", configuration: "c", asJSON: true))
        let verify = try DaemonCommand(["--restore", "/b", "--verify", "--config", "c"])
        #expect(verify == .copy(.verify, file: "/b", configuration: "c", asJSON: false))
        for wrong in [["--backup"], ["--backup", ""], ["--backup", "/b", "--verify"], ["--restore", "/b", "--check"], ["--verify"], ["--json"]] {
            #expect(throws: ProcessError.self) { try DaemonCommand(wrong) }
        }
    }

    // MARK: Configuration


    @Test func sampleConfiguration_namesEveryKey() throws {
        let path = Repository.path + "/etc/lectern.json5"
        let configuration = try ConfigurationReader.read(path: path)
        #expect(configuration.listen.map(\.description) == ["0.0.0.0:7443", "[::]:7443"])
        #expect(configuration.limits == Limits(), "the sample says which defaults there are")
        let json = try JSON.parse(try String(contentsOfFile: path, encoding: .utf8), dialect: .json5)
        #expect(Set(json.members?.map(\.name) ?? []) == Set(ConfigurationReader.keys))
        #expect(configuration.health == nil, "it is off unless somebody wants it")
        #expect(Set(json["health"]?.members?.map(\.name) ?? []) == Set(ConfigurationReader.healthKeys))
        #expect(Set(json["tls"]?.members?.map(\.name) ?? []) == Set(ConfigurationReader.tlsKeys))
        #expect(Set(json["limits"]?.members?.map(\.name) ?? []) == Set(LimitNames.all.map(\.name)))
    }

    /// A key that two plugins have stands twice: a store that is commented out counts.
    @Test func sampleConfiguration_namesEveryKeyOfAPlugin() throws {
        let sample = try String(contentsOfFile: Repository.path + "/etc/lectern.json5", encoding: .utf8)
        let contracts = try #require(FileManager.default.enumerator(atPath: Repository.path + "/Proto"))
        var wanted: [String: Int] = [:]
        for case let file as String in contracts where file.hasSuffix(".proto") {
            let contract = try String(contentsOfFile: Repository.path + "/Proto/" + file, encoding: .utf8)
            guard let section = contract.range(of: "\nmessage Configuration {") else { continue }
            for line in contract[section.upperBound...].prefix(while: { $0 != "}" }).split(separator: "\n") where line.hasSuffix(";") {
                let words = line.split(separator: " ")
                if words.count == 4 { wanted[String(words[1]), default: 0] += 1 }
            }
        }
        #expect(wanted["queue_units_max"] == 2 && wanted["card_failures_max"] == 1)
        for (name, count) in wanted {
            #expect(sample.components(separatedBy: " \(name): ").count > count, "\(name)")
        }
    }

    private func refusal(_ text: String) throws -> String {
        let path = NSTemporaryDirectory() + "lectern-\(UUID().uuidString).json5"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        do {
            _ = try ConfigurationReader.read(path: path)
            return ""
        } catch {
            return error.description
        }
    }

    @Test(arguments: [
        ("{ lisen: [] }", "there is no \"lisen\""),
        ("{ listen: [] }", "name at least one address"),
        ("{ listen: ['here'] }", "listen[0]"),
        ("{ listen: ['1.2.3.4:99999'] }", "listen[0]"),
        ("{ listen: ['127.0.0.1:1', 'localhost:1'] }", "listen[1]: \"localhost\" is not a numeric address"),
        ("{ listen: ['127.0.0.1:1'] }", "tls"),
        ("{ listen: ['127.0.0.1:1'], tls: { ca: 'a', certificate: 'b' } }", "tls"),
        ("{ listen: ['127.0.0.1:1'], tls: { ca: 'a', certificate: 'b', key: 'c' } }", "store"),
        ("{ listen: ['127.0.0.1:1'], tls: { ca: 'a', certificate: 'b', key: 'c' }, store: {} }", "path"),
        ("{ listen: ['127.0.0.1:1'], tls: { ca: 'a', certificate: 'b', key: 'c' }, store: { path: 's' }, limits: { frame_bytes_max: 0 } }", "limits.frame_bytes_max"),
        ("{ listen: ['127.0.0.1:1'], tls: { ca: 'a', certificate: 'b', key: 'c' }, store: { path: 's' }, limits: { frames: 1 } }", "there is no \"frames\""),
        ("{ listen: ['127.0.0.1:1'], tls: { ca: 'a', certificate: 'b', key: 'c' }, store: { path: 's' }, log: { level: 'loud' } }", "log.level"),
        ("{ listen: ['127.0.0.1:1'], health: { liste: '' } }", "there is no \"liste\""),
        ("{ listen: ['127.0.0.1:1'], health: { listen: ':9464' } }", "health.listen: name the address, such as \"127.0.0.1:9464\""),
        ("{ listen: ['127.0.0.1:1'], health: { listen: 'localhost:9464' } }", "health.listen: \"localhost\" is not a numeric address"),
        ("{ listen: ['127.0.0.1:1'], health: { listen: '127.0.0.1:1' } }", "health.listen: 127.0.0.1:1 stands in listen, too"),
        ("{ listen: 1 }", "must be a list"),
        ("{ listen", "1:"),
    ])
    func configuration_thatIsWrong_isRefusedByName(_ text: String, _ words: String) throws {
        let found = try refusal(text)
        #expect(found.contains(words), "\(found)")
    }
}
