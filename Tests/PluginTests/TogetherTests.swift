// The loader's refusals of plugins that are valid alone but conflict.

import Foundation
import LecternTestSupport
import LecternWire
import Testing

@testable import LecternDaemon
@testable import LecternHost

@Suite struct TogetherTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func refusal(store: String, _ plugins: String...) throws -> String? {
        var configuration = DaemonConfiguration()
        configuration.stateDirectory = folder.path
        configuration.store = .init(path: store, configuration: nil)
        configuration.plugins = plugins.map { .init(path: $0, configuration: nil) }
        do {
            let all = try PluginLoader(log: .silent).openAll(configuration)
            _ = try RouteTable(plugins: all.services, limits: Limits())
            return nil
        } catch {
            return error.description
        }
    }

    private func makeStore() throws -> String {
        try MadePlugin.make(in: folder, ["NAME": "\"store\"", "METHODS": "0", "STORE": "&no_store"])
    }

    @Test func storeAndServices_areLoadedTogether() throws {
        #expect(try refusal(store: try makeStore(), try MadePlugin.make(in: folder)) == nil)
    }

    @Test func servicePlugin_underStore_isRefused() throws {
        let path = try MadePlugin.make(in: folder)
        let said = try #require(try refusal(store: path))
        #expect(said.contains(path) && said.contains("expected a store") && said.contains("list it under plugins"))
    }

    @Test func storePlugin_underPlugins_isRefused() throws {
        let path = try makeStore()
        let said = try #require(try refusal(store: try makeStore(), path))
        #expect(said.contains(path) && said.contains("expected services") && said.contains("only one store"))
    }

    @Test func plugins_ofTheSameName_areRefused() throws {
        let first = try MadePlugin.make(in: folder)
        let second = try MadePlugin.make(in: folder)
        let said = try #require(try refusal(store: try makeStore(), first, second))
        #expect(said.contains(first) && said.contains(second) && said.contains("\"made\"") && said.contains("load one of them"))
    }

    @Test func helloAndHelloC_together_areRefused() throws {
        let said = try #require(
            try refusal(store: try makeStore(), Repository.plugin("Hello"), Repository.plugin("HelloC")))
        #expect(said.contains("libHelloPlugin.so") && said.contains("libHelloCPlugin.so") && said.contains("load one of them"), "\(said)")
    }

    @Test func plugins_servingTheSameMethod_areRefused() throws {
        let first = try MadePlugin.make(in: folder)
        let second = try MadePlugin.make(in: folder, ["NAME": "\"other\""])
        let said = try #require(try refusal(store: try makeStore(), first, second))
        #expect(said.contains("made") && said.contains("other") && said.contains("Hello/Greet") && said.contains("load one of them"))
    }

    @Test func mayCall_ofAServiceNotLoaded_isRefused() throws {
        let path = try MadePlugin.make(
            in: folder, ["MAY_CALL": "NAMED(\"lectern.readers.v1.Readers\")", "MAY_CALLS": "1"])
        let said = try #require(try refusal(store: try makeStore(), path))
        #expect(said.contains(path) && said.contains("lectern.readers.v1.Readers") && said.contains("load its plugin too"))
    }

    @Test func mayCall_ofALoadedService_isAccepted() throws {
        let path = try MadePlugin.make(
            in: folder, ["NAME": "\"asker\"", "MAY_CALL": "NAMED(\"lectern.hello.v1.Hello\")", "MAY_CALLS": "1", "METHODS": "0"])
        #expect(try refusal(store: try makeStore(), try MadePlugin.make(in: folder), path) == nil)
    }
}
