// The plugin of teller.proto: calls Notices as an owner of kinds does.

public import LecternKit
internal import LecternMessages
internal import NoticesMessages
internal import TellerMessages

struct TellerService: Teller.Service {
    func tell(_ request: Notices.AddRequest, _ call: Call) throws -> Notices.AddResponse { try Notices.Client(call).add(request) }

    func declare(_ request: Notices.DeclareRequest, _ call: Call) throws -> Notices.DeclareResponse {
        try Notices.Client(call).declare(request)
    }

    func takeBack(_ request: Notices.WithdrawRequest, _ call: Call) throws -> Teller.TakeBackResponse {
        Teller.TakeBackResponse(withdrawn: try Notices.Client(call).withdraw(request).withdrawn)
    }
}

struct TellerPlugin: Plugin {
    let name = "teller"
    let version = "1.0.0"
    let services: [any ServiceDispatcher<Call>] = [Teller.Dispatcher(TellerService())]
    let mayCall = [Notices.description.name]
}

/// The one symbol that the daemon looks for.
@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, TellerPlugin())
}
