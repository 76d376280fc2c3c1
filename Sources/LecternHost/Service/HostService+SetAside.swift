// The quarantine in Status, and Lift.

internal import HostMessages
internal import LecternMessages
internal import LecternWire
internal import Synchronization

extension HostService {
    /// Answers Lift: lifts in this worker at once, and has the supervisor lift for all workers.
    func lift(_ request: [UInt8], _ makeProblem: HostProblem) -> CallOutcome {
        guard let asked = try? Host.LiftRequest(request) else {
            return .failed(makeProblem(.requestMalformed, Label(name: "field", value: "message")))
        }
        let entries = context.setAside.entries
        let kept = entries.filter { asked.id != 0 && $0.id != asked.id }
        var answer = Host.LiftResponse()
        answer.lifted = UInt32(clamping: entries.count - kept.count)
        if answer.lifted > 0 {
            guard let lifter = lifter.withLock({ $0 }), lifter.lift(asked.id) else {
                return .failed(makeProblem(.overloaded, retryAfterMilliseconds: 500))
            }
            context.setAside.replace(kept, context.routes)
        }
        guard let bytes = try? answer.encoded() else { return .failed(makeProblem(.internalError)) }
        return .answered(bytes)
    }

    /// The record of an entry in the answer of Status.
    func record(of entry: SetAside) -> Host.SetAside {
        let (kind, method, key) = entry.subject.parts
        var record = Host.SetAside()
        record.id = entry.id
        record.kind = kind
        record.plugin = entry.plugin
        record.method = method
        if case .caller = entry.subject { record.caller = key } else { record.key = key }
        record.cause = entry.cause
        record.deaths = UInt32(clamping: entry.deaths)
        record.sinceMs = entry.sinceMilliseconds
        record.callers = entry.callers
        record.downWithIt = dependents(of: entry)
        return record
    }

    /// The plugins that may call what is set aside.
    private func dependents(of entry: SetAside) -> [String] {
        guard let plugin = context.routes.plugins.first(where: { $0.name == entry.plugin }) else { return [] }
        let services: Set<String>
        switch entry.subject {
        case .call: return []
        case .caller(_, let method), .strangers(let method), .method(let method): services = [String(method.prefix { $0 != "/" })]
        case .plugin: services = Set(plugin.methods.map(\.service))
        }
        return context.routes.plugins.filter { $0 !== plugin && !$0.mayCall.isDisjoint(with: services) }.map(\.name)
    }
}
