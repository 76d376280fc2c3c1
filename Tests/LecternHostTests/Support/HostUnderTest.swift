// A router over a real store in a folder of its own, without a network.

import CLecternPlugin
import Foundation
import Glibc
@testable import LecternHost
import LecternNet
import LecternWire
import Synchronization

/// The whole host behind the network. Make one per test.
final class HostUnderTest: Sendable {
    let router: Router
    let recorder = Recorder()
    let clock: TurnedClock
    let folder: String
    private let numbers = Atomic<UInt32>(0)

    /// Loads the plugins, opens the store and starts.
    /// - Parameters:
    ///   - plugins: the service plugins.
    ///   - folder: where the database is; a new one when not given.
    ///   - limits: every bound.
    init(
        _ plugins: [ScriptedPlugin], folder: String? = nil, limits: Limits = Limits(), clock: TurnedClock = TurnedClock(),
        log: Log = .silent
    ) throws {
        self.folder = try folder ?? HostUnderTest.newFolder()
        self.clock = clock
        let store = try HostUnderTest.openStore(path: self.folder + "/lectern.db")
        router = try Router(
            plugins: try plugins.map { try $0.load() }, store: store, limits: limits, log: log, version: "test",
            clock: clock.clock)
        try router.start()
    }

    static func newFolder() throws -> String {
        let folder = NSTemporaryDirectory() + "lectern-host-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        folders.withLock { folders in
            if folders.isEmpty { atexit { HostUnderTest.removeFolders() } }
            folders.append(folder)
        }
        return folder
    }

    /// Folders of this process; a test may open one twice, so they go with the process.
    private static let folders = Mutex<[String]>([])

    private static func removeFolders() {
        for folder in folders.withLock({ $0 }) { try? FileManager.default.removeItem(atPath: folder) }
    }

    /// All bytes of the database's files, as text.
    static func bytes(in folder: String) throws -> String {
        try FileManager.default.contentsOfDirectory(atPath: folder).map { name in
            String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)), as: UTF8.self)
        }.joined()
    }

    /// Ends the host, as a worker does.
    func stop() {
        router.drain()
        router.stop()
    }

    /// The store's shared object, beside the test executable or one above.
    private static let openFunction: lectern_plugin_open_function? = {
        let executable = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        var folders = [URL(fileURLWithPath: executable).deletingLastPathComponent()]
        folders.append(folders[0].deletingLastPathComponent())
        folders += CommandLine.arguments.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
        for folder in folders {
            let path = folder.appendingPathComponent("libStoreSQLitePlugin.so").path
            guard let handle = dlopen(path, RTLD_NOW | RTLD_LOCAL), let symbol = dlsym(handle, "lectern_plugin_open") else { continue }
            return unsafeBitCast(symbol, to: lectern_plugin_open_function.self)
        }
        return nil
    }()

    static func openStore(path: String) throws -> LoadedPlugin {
        let host = HostTable(file: "libStoreSQLitePlugin.so", log: .silent)
        guard let open = openFunction, let table = open(host.pointer) else { throw HostError("the store was not built") }
        let store = try LoadedPlugin(table: table, host: host, origin: PluginOrigin(path: "libStoreSQLitePlugin.so"))
        store.configuration.withLock { $0 = Text.encode(path) }
        return store
    }

    /// A terminal's connection.
    func connection(_ role: Role = .device, _ name: String = "kiosk-1", frameBytesMax: UInt32 = 0) -> ServerConnection {
        let hello = Frame.Hello(name: name, frameBytesMax: frameBytesMax)
        return ServerConnection(
            id: 1, peer: Peer(certificate: role, name: role == .none ? "" : name), hello: hello, output: recorder)
    }

    /// Begins a call and does not wait.
    func begin(_ open: Frame.Open, on connection: ServerConnection? = nil, deadline: Int64 = .max) -> ServerCall {
        let number = numbers.wrappingAdd(1, ordering: .relaxed).newValue
        let call = ServerCall(
            number: number, open: open, connection: connection ?? self.connection(), deadlineNanoseconds: deadline)
        router.callBegan(call)
        return call
    }

    /// Makes a call and waits for its end.
    @discardableResult
    func call(
        _ method: String, _ text: String = "", key: String = RequestKey.make(), session: String = "",
        language: String = "", on connection: ServerConnection? = nil, happened: Int64 = 0
    ) -> Frame.Close {
        let labels = language.isEmpty ? [] : [Label("language", language)]
        let open = Frame.Open(
            method: method, message: Text.encode(text), requestKey: key, session: session, labels: labels,
            happenedAtMilliseconds: happened)
        let call = begin(open, on: connection)
        return recorder.close(of: call) ?? Frame.Close(status: .unknown)
    }

    /// Cancels a call as the network does.
    func cancel(_ call: ServerCall, _ cause: CancelCause = .client) {
        call.markCancelled()
        router.callCancelled(call, cause)
    }
}

extension Frame.Close {
    /// The answer as text.
    var text: String { Text.decode(message) }
    /// "" when the call ended OK.
    var reason: String { problem?.reason ?? "" }
}

/// A clock that a test turns.
final class TurnedClock: Sendable {
    private let ahead = Mutex<Int64>(0)

    /// Goes on by so much.
    func turn(milliseconds: Int64) { ahead.withLock { $0 += milliseconds } }

    var clock: HostClock {
        HostClock(
            wallMilliseconds: { [self] in HostClock.system.wallMilliseconds() + ahead.withLock { $0 } },
            monotonicNanoseconds: HostClock.system.monotonicNanoseconds)
    }
}

/// Something that one thread waits for and another gives.
final class Signal: Sendable {
    private let isGiven = Monitor(false)
    func give() { isGiven.change { $0 = true } }
    /// Waits; false when nobody gave it.
    @discardableResult
    func wait() -> Bool {
        isGiven.wait(until: Deadline.after(Recorder.patienceMilliseconds)) { $0 ? true : nil } ?? false
    }
}

/// A counter.
final class Count: Sendable {
    private let number = Mutex(0)
    func add() { number.withLock { $0 += 1 } }
    var value: Int { number.withLock { $0 } }
}
