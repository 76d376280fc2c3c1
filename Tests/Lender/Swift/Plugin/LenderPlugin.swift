// The plugin of lender.proto: calls Circulation as shops' and carriers' plugins do.

internal import CirculationMessages
public import LecternKit
internal import LecternMessages
internal import LenderMessages

struct LenderService: Lender.Service {
    func issue(_ request: Circulation.IssueItemRequest, _ call: Call) throws -> Circulation.Loan { try Circulation.Client(call).issueItem(request) }

    func takeBack(_ request: Circulation.TakeBackIssuedRequest, _ call: Call) throws -> Circulation.ReturnResponse {
        try Circulation.Client(call).takeBackIssued(request)
    }

    func withdraw(_ request: Circulation.WithdrawIssuedRequest, _ call: Call) throws -> Circulation.Item {
        try Circulation.Client(call).withdrawIssued(request)
    }

    func accession(_ request: Circulation.AccessionItemRequest, _ call: Call) throws -> Circulation.ReturnResponse {
        try Circulation.Client(call).accessionItem(request)
    }

    func deliver(_ request: Lender.DeliverRequest, _ call: Call) throws -> Circulation.Loan {
        try Circulation.Client(call).lendDelivered(request.loan ?? .init())
    }
}

struct LenderPlugin: Plugin {
    let name = "lender"
    let version = "1.0.0"
    let services: [any ServiceDispatcher<Call>] = [Lender.Dispatcher(LenderService())]
    let mayCall = [Circulation.description.name]
}

/// The one symbol that the daemon looks for.
@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, LenderPlugin())
}
