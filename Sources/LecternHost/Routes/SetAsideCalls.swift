// The quarantine as this worker applies it: what it does not run because it brought workers down.

internal import CLinux
internal import HostMessages
internal import LecternNet
internal import LecternWire
internal import Synchronization

/// The entries that the supervisor has set aside. Any thread. While there is none, a call reads one flag.
final class SetAsideCalls: Sendable {
    private let known = Mutex<[SetAside.Subject: SetAside]>([:])
    private let isAny = Atomic<Bool>(false)

    /// Replaces all entries.
    /// - Parameters:
    ///   - entries: all of it.
    ///   - routes: all methods; calls of those that are concerned don't run inline on the reactor.
    func replace(_ entries: [SetAside], _ routes: RouteTable) {
        let subjects = Dictionary(entries.map { ($0.subject, $0) }, uniquingKeysWith: { $1 })
        known.withLock { $0 = subjects }
        let methods = Set(entries.map { $0.subject.parts.method })
        let plugins = Set(entries.compactMap { entry in if case .plugin(let name) = entry.subject { name } else { nil } })
        for route in routes.inOrder {
            if methods.contains(route.method.name) || plugins.contains(route.plugin.name) {
                route.detour.bitwiseOr(Route.detourSetAside, ordering: .relaxed)
            } else {
                route.detour.bitwiseAnd(~Route.detourSetAside, ordering: .relaxed)
            }
        }
        isAny.store(!entries.isEmpty, ordering: .releasing)
    }

    /// All entries, the oldest first.
    var entries: [SetAside] { known.withLock { $0.values.sorted { $0.id < $1.id } } }

    /// Why a call is not run; nil: it is.
    /// - Parameters:
    ///   - route: the method.
    ///   - caller: who calls.
    ///   - key: the request key, for a WRITE.
    ///   - request: the encoded request.
    func entry(_ route: Route, caller: CallerName?, key: String, request: [UInt8]) -> SetAside? {
        guard isAny.load(ordering: .relaxed), route.detour.load(ordering: .relaxed) & Route.detourSetAside != 0 else { return nil }
        if let found = entry(route, caller: caller) { return found }
        let name = route.method.name
        let subject = SetAside.Subject.call(
            method: name, key: route.method.effect == .write ? key.lowercased() : SetAsideCalls.hash(name, request))
        return known.withLock { $0[subject] }
    }

    /// Why a nested call, which has the key of the call around it, is not run; nil: it is.
    func entry(_ route: Route, caller: CallerName?) -> SetAside? {
        guard isAny.load(ordering: .relaxed) else { return nil }
        let name = route.method.name
        var subjects: [SetAside.Subject] = [.plugin(route.plugin.name), .method(name)]
        if let caller = caller?.description {
            subjects.append(.caller(caller, method: name))
            if caller.hasPrefix(CallerName.addressPrefix) { subjects.append(.strangers(method: name)) }
        }
        let all = known.withLock { $0 }
        return subjects.lazy.compactMap { all[$0] }.first
    }

    /// The keyed hash of a method and a request, in hexadecimal.
    private static func hash(_ method: String, _ request: [UInt8]) -> String {
        var hash = [UInt8](repeating: 0, count: Int(CLINUX_CALL_HASH_BYTES))
        clinux_activity_hash(clinux_activity_own(), method, request, UInt64(request.count), &hash)
        return hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

extension HostProblem {
    /// Makes the problem of a call that is not run.
    /// - Parameter entry: why.
    func setAside(_ entry: SetAside) -> Problem {
        let method = entry.subject.parts.method
        return self(.setAside, Label(name: "method", value: method.isEmpty ? entry.plugin : method), retryAfterMilliseconds: 60_000)
    }
}
