// The commands of readers: offer, request, cancel, list and show.

internal import DeliveryMessages
internal import LecternClient
internal import LecternMessages
internal import LecternWire
internal import TypesMessages

extension DeliverCommand {
    static func offer(_ arguments: Arguments) throws {
        let records = try arguments.operands.map { try LedgerCommand.id($0, "record") }
        let isExplained = arguments.has("--why")
        let request = Delivery.OfferRequest(
            recordIds: records, form: arguments["--point"] == nil && arguments["--carrier"] == nil ? .door : .unspecified,
            point: arguments["--point"] ?? "",
            carrier: arguments["--carrier"] ?? "", card: arguments["--card"] ?? "", ruleSet: arguments["--rules"] ?? "")
        try withClient(arguments) { session, client in
            try session.tell(try client.offer(request)) { offer in
                // What is not free comes first: a fee without it is none of what was asked for.
                offer.notFree.map { "no copy of \($0) is free: of this edition, on a shelf" }
                    + offer.ways.filter { !$0.parcels.isEmpty }.flatMap { way in Self.lines(way, isExplained) }
            }
        }
    }

    private static func lines(_ way: Delivery.Way, _ isExplained: Bool) -> [String] {
        let fee = way.fee?.total ?? .init()
        let parcels = way.parcels.count == 1 ? "1 parcel" : "\(way.parcels.count) parcels"
        var lines = ["\(way.carrier)  \(LedgerCommand.text(fee))  \(parcels)  promised \(LocalTime.text(way.promisedAtMs))"]
        lines += Self.lines(way.fee, fee.currency)
        lines += way.refusals.map { "  refused by \($0.rule): \(text($0.texts))" }
        guard isExplained else { return lines }
        return lines
            + way.considered.map { copy in
                "  \(copy.chosen ? "takes" : "leaves") \(copy.barcode) of \(copy.branchCode): load \(copy.load) + distance \(copy.distance) + parcel \(copy.parcel) = \(copy.total)"
            }
    }

    static func request(_ arguments: Arguments) throws {
        let records = try arguments.operands.dropFirst().map { try LedgerCommand.id($0, "record") }
        var address: Delivery.Address?
        if let street = arguments["--street"] {
            address = Delivery.Address(
                region: arguments["--region"] ?? "", street: street, postcode: arguments["--postcode"] ?? "",
                phone: arguments["--phone"] ?? "")
        }
        let fee =
            try LedgerCommand.money(option: "--fee", arguments)
            ?? Types.Money(minorUnits: 0, currency: arguments["--currency"] ?? "CNY")
        let request = Delivery.PlaceOrderRequest(
            recordIds: records, carrier: arguments.operands[0], point: arguments["--point"] ?? "", address: address,
            addressLabel: arguments["--address"] ?? "", card: arguments["--card"] ?? "", ruleSet: arguments["--rules"] ?? "",
            fee: fee)
        try withClient(arguments) { session, client in
            try session.tell(try client.placeOrder(request)) { order in
                order.requests.map { Self.line($0) } + ["owed: \(LedgerCommand.text(order.fee?.total))"]
                    + lines(order.fee, order.fee?.total?.currency ?? "")
            }
        }
    }

    static func cancel(_ arguments: Arguments) throws {
        let request = Delivery.CancelRequest(requestId: try id(arguments, "request"), reason: arguments["--reason"] ?? "")
        try withClient(arguments) { session, client in try session.tell(try client.cancel(request)) { [line($0)] } }
    }

    static func show(_ arguments: Arguments) throws {
        let request = Delivery.GetRequestRequest(requestId: try id(arguments, "request"))
        try withClient(arguments) { session, client in
            try session.tell(try client.getRequest(request)) { details in
                let history = details.history.map { entry in
                    let place = entry.terminal.isEmpty ? "" : "  at \(entry.terminal)"
                    return
                        "\(LocalTime.text(entry.happenedAtMs))  \(text(entry.texts))\(place)\(entry.detail.isEmpty ? "" : "  (\(entry.detail))")"
                }
                return (details.request.map { [line($0)] } ?? []) + history
            }
        }
    }

    private static let states: [(String, Delivery.RequestState)] = [
        ("requested", .requested), ("picked", .picked), ("packed", .packed), ("handed_over", .handedOver),
        ("in_transit", .inTransit),
        ("attempted", .attempted), ("waiting", .waiting), ("delivered", .delivered), ("collected", .collected),
        ("expired", .expired),
        ("returning", .returning), ("returned", .returned), ("untraced", .untraced), ("lost", .lost), ("damaged", .damaged),
        ("putting_back", .puttingBack), ("cancelled", .cancelled), ("unfilled", .unfilled),
    ]

    /// The word of a state.
    static func word(_ state: Delivery.RequestState) -> String { states.first { $0.1 == state }?.0 ?? "" }

    static func list(_ arguments: Arguments) throws {
        var state = Delivery.RequestState.unspecified
        if let word = arguments["--state"] {
            guard let found = states.first(where: { $0.0 == word }) else {
                throw UsageError("\(word) is no state; there are \(states.map(\.0).joined(separator: ", "))", nil)
            }
            state = found.1
        }
        let request = Delivery.RequestsRequest(
            state: state, card: arguments["--card"] ?? "", limit: try LedgerCommand.limit(arguments),
            cursor: arguments["--cursor"] ?? "")
        try withClient(arguments) { session, client in
            try session.tell(try client.requests(request)) { answer in
                answer.requests.isEmpty
                    ? ["nothing was asked for"] : answer.requests.map { Self.line($0) } + LedgerCommand.more(answer.cursor)
            }
        }
    }
}
