// A router over a real store with a database of its own, without a network.

import CLecternPlugin
import Foundation
import Glibc
@testable import LecternHost
import LecternNet
import LecternTesting
import LecternWire
import Synchronization

/// The whole host behind the network. Make one per test.
final class HostUnderTest: Sendable {
    let router: Router
    let recorder = Recorder()
    let clock: TurnedClock
    let database: TestDatabase
    private let numbers = Atomic<UInt32>(0)

    /// Loads the plugins, opens the store and starts.
    /// - Parameters:
    ///   - plugins: the service plugins.
    ///   - database: what it works on; a new one when not given.
    ///   - limits: every bound.
    ///   - runsTimers: whether a thread runs timers, as in a daemon; else the test does, through `router.timers`.
    ///   - runsFollowers: whether a thread runs followers; else the test does, through `router.runFollowers`.
    ///   - before: stands before the store.
    init(
        _ plugins: [ScriptedPlugin], database: TestDatabase? = nil, limits: Limits = Limits(), clock: TurnedClock = TurnedClock(),
        log: Log = .silent, runsTimers: Bool = false, runsFollowers: Bool = false, before: (LoadedPlugin) throws -> LoadedPlugin = { $0 }
    ) throws {
        self.database = try database ?? TestDatabase()
        self.clock = clock
        let store = try before(HostUnderTest.openStore(self.database))
        router = try Router(
            plugins: try plugins.map { try $0.load() }, store: store, limits: limits, log: log, version: "test",
            clock: clock.clock)
        try router.start(runsTimers: runsTimers, runsFollowers: runsFollowers)
    }

    /// Ends the host, as a worker does.
    func stop() {
        router.drain()
        router.stop()
    }

    /// Opens the store's plugin, as the loader does, and starts nothing.
    static func openStore(_ database: TestDatabase) throws -> LoadedPlugin {
        let path = database.store.library
        let host = HostTable(file: path, log: .silent, functions: HostFunctions.makeTable(), databases: DatabaseAccess(mayCreate: true))
        guard let handle = dlopen(path, RTLD_NOW | RTLD_LOCAL), let symbol = dlsym(handle, "lectern_plugin_open"),
            let table = unsafeBitCast(symbol, to: lectern_plugin_open_function.self)(host.pointer)
        else { throw HostError("\(path) does not open") }
        let store = try LoadedPlugin(table: table, host: host, origin: PluginOrigin(path: path))
        let configuration = try database.configuration()
        store.configuration.withLock { $0 = configuration }
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
        call.cancel(cause)
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
    private let freezer: @Sendable () -> Void

    /// - Parameter freezer: is called by whoever asks for the monotonic time, and may keep them waiting.
    init(freezer: @escaping @Sendable () -> Void = {}) {
        self.freezer = freezer
    }

    /// Goes on by so much.
    func turn(milliseconds: Int64) { ahead.withLock { $0 += milliseconds } }

    var clock: HostClock {
        HostClock(
            wallMilliseconds: { [self] in HostClock.system.wallMilliseconds() + ahead.withLock { $0 } },
            monotonicNanoseconds: { [self] in
                freezer()
                return HostClock.system.monotonicNanoseconds()
            })
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
