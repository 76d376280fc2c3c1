// What is set aside, told to an administrator and lifted by one.

internal import HostMessages
internal import LecternMessages
internal import LecternWire
internal import Synchronization

extension HostService {
    /// Lifts here at once; the supervisor lifts it for all workers.
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

    /// An entry as Status tells it.
    func told(_ entry: SetAside) -> Host.SetAside {
        let (kind, method, key) = entry.subject.parts
        var told = Host.SetAside()
        told.id = entry.id
        told.kind = kind
        told.plugin = entry.plugin
        told.method = method
        if case .caller = entry.subject { told.caller = key } else { told.key = key }
        told.cause = entry.cause
        told.deaths = UInt32(clamping: entry.deaths)
        told.sinceMs = entry.sinceMilliseconds
        told.callers = entry.callers
        told.downWithIt = dependents(of: entry)
        return told
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
