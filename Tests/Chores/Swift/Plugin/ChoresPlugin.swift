// The plugin of chores.proto: it owns two kinds of work, and keeps nothing itself.

internal import ChoresMessages
public import LecternKit
internal import LecternMessages
internal import WorkMessages

struct ChoresService: Chores.Service {
    /// Due after an hour, and an hour later a matter of the whole city and of those who lead.
    private static let chore = kind(
        "chores.chore", Work.Kind(right: "chores.do", dueMinutes: 60, escalationMinutes: 60, escalationRight: "chores.lead", escalatesToCity: true))
    /// Due after two hours, and then late for ever; claimed for twenty minutes.
    private static let errand = kind("chores.errand", Work.Kind(right: "chores.do", dueMinutes: 120, leaseMinutes: 20))

    func put(_ request: Chores.PutRequest, _ call: Call) throws -> Chores.PutResponse {
        let added = try Work.Client(call).add(
            Work.AddRequest(
                kind: Self.kind(of: request.key), key: request.key, branchId: request.branchId,
                values: [Work.FieldValue(name: "text", value: request.text)]))
        return Chores.PutResponse(itemId: added.itemId, added: added.added)
    }

    func add(_ request: Work.AddRequest, _ call: Call) throws -> Work.AddResponse { try Work.Client(call).add(request) }

    func drop(_ request: Chores.DropRequest, _ call: Call) throws -> Chores.DropResponse {
        let withdrawn = try Work.Client(call).withdraw(Work.WithdrawRequest(kind: Self.kind(of: request.key).code, key: request.key))
        return Chores.DropResponse(dropped: withdrawn.withdrawn)
    }

    func `do`(_ request: Work.Act, _ call: Call) throws -> Work.Acted {
        let finished = try Work.Client(call).finish(
            Work.FinishRequest(
                kind: Self.kind(of: request.key).code, key: request.key, claim: request.claim, action: request.action, note: request.note))
        return Work.Acted(itemId: finished.itemId)
    }

    private static func kind(of key: String) -> Work.Kind { key.hasPrefix("chore/") ? chore : errand }

    private static func kind(_ code: String, _ kind: Work.Kind) -> Work.Kind {
        var kind = kind
        kind.code = code
        kind.version = 1
        kind.title = [Work.Text(language: "en", text: code)]
        kind.fields = [Work.Field(name: "text", title: kind.title, type: .text)]
        kind.actions = ["done", "failed"].map { name in
            Work.Action(name: name, title: [Work.Text(language: "en", text: name)], method: "lectern.chores.v1.Chores/Do")
        }
        return kind
    }
}

struct ChoresPlugin: Plugin {
    let name = "chores"
    let version = "1.0.0"
    let services: [any ServiceDispatcher<Call>] = [Chores.Dispatcher(ChoresService())]
    let mayCall = [Work.description.name]
}

@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, ChoresPlugin())
}
