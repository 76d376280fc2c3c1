// The plugin of buyer.proto: calls Ledger as an owner of reservations and charges does.

internal import BuyerMessages
public import LecternKit
internal import LecternMessages
internal import LedgerMessages

struct BuyerService: Buyer.Service {
    func post(_ request: Ledger.PostRequest, _ call: Call) throws -> Ledger.Posting { try Ledger.Client(call).post(request) }

    func reserve(_ request: Ledger.ReserveRequest, _ call: Call) throws -> Ledger.Reservation { try Ledger.Client(call).reserve(request) }

    func commit(_ request: Ledger.CommitRequest, _ call: Call) throws -> Ledger.Reservation { try Ledger.Client(call).commit(request) }

    func release(_ request: Ledger.ReleaseRequest, _ call: Call) throws -> Ledger.Reservation { try Ledger.Client(call).release(request) }

    func reverse(_ request: Ledger.ReverseRequest, _ call: Call) throws -> Ledger.Reservation { try Ledger.Client(call).reverse(request) }

    func charge(_ request: Ledger.ChargeRequest, _ call: Call) throws -> Ledger.ReaderCharge { try Ledger.Client(call).charge(request) }

    func waive(_ request: Ledger.WaiveRequest, _ call: Call) throws -> Ledger.ReaderCharge { try Ledger.Client(call).waive(request) }

    func takeBack(_ request: Ledger.TakeBackRequest, _ call: Call) throws -> Ledger.ReaderCharge { try Ledger.Client(call).takeBack(request) }

    func buy(_ request: Buyer.BuyRequest, _ call: Call) throws -> Ledger.Reservation {
        let request = request.reservation ?? Ledger.ReserveRequest()
        _ = try Ledger.Client(call).reserve(request)
        return try Ledger.Client(call).commit(
            .init(
                source: request.source, key: request.key,
                sale: .init(partner: "shop", reference: request.key, isbn: "9787020002207", listPrice: request.amount, invoice: "INV-1")))
    }
}

struct BuyerPlugin: Plugin {
    let name = "buyer"
    let version = "1.0.0"
    let services: [any ServiceDispatcher<Call>] = [Buyer.Dispatcher(BuyerService())]
    let mayCall = [Ledger.description.name]
}

/// The one symbol that the daemon looks for.
@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    openPlugin(host, BuyerPlugin())
}
