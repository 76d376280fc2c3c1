// What carriers do: they see their parcels, take them on or not, and tell what happened to them.

internal import DeliveryMessages
internal import DeliveryRules
internal import LecternKit
internal import LecternMessages

extension DeliveryService {
    func parcels(_ request: Delivery.ParcelsRequest, _ call: Call) throws -> Delivery.ParcelsResponse {
        let page = try PageRequest(
            request.limit, request.cursor, DeliveryLimits.page, list: "", invalid: Delivery.Reason.cursorInvalid)
        let isPartner = call.principal.certificate == .partner
        guard !isPartner || request.carrier.isEmpty else {
            throw Self.validator.invalid("carrier", "a partner lists its own parcels")
        }
        let rows = try ParcelRows(call).page(
            partner: isPartner ? call.principal.terminal : "", carrier: request.carrier, onlyOpen: request.onlyOpen,
            before: page.after ?? .beforeAllDescending(), limit: page.rowsMax)
        let found = page.page(rows) { KeysetCursor(at: $0.offeredAtMs, id: $0.parcelId) }
        return Delivery.ParcelsResponse(
            parcels: try found.items.map { try $0.message(now: call.nowMilliseconds) }, cursor: found.cursor)
    }

    func accept(_ request: Delivery.AcceptRequest, _ call: Call) throws -> Delivery.Parcel {
        let rows = ParcelRows(call)
        var parcel = try rows.own(request.parcelId)
        guard parcel.isHere else { throw Self.gone(parcel) }
        if parcel.acceptedAtMs == 0 {
            (parcel.acceptedAtMs, parcel.state) = (call.nowMilliseconds, "accepted")
            try rows.update(parcel, kind: parcel.state)
            _ = try call.cancelTimer(key: ParcelProgress.timer(parcel))
        }
        return try parcel.message(now: call.nowMilliseconds)
    }

    func decline(_ request: Delivery.DeclineRequest, _ call: Call) throws -> Delivery.DeclineResponse {
        try Self.validator.text(request.reason, "reason", charactersMax: DeliveryLimits.reasonCharactersMax)
        let parcel = try ParcelRows(call).own(request.parcelId)
        guard parcel.isHere else { throw Self.gone(parcel) }
        try ParcelProgress(call).declined(parcel, note: request.reason)
        return Delivery.DeclineResponse()
    }

    private static func gone(_ parcel: ParcelRow) -> Refusal {
        Refusal(Delivery.Reason.parcelGone, facts: ("parcel_id", "\(parcel.parcelId)"), ("state", parcel.state))
    }

    func track(_ request: Delivery.TrackRequest, _ call: Call) throws -> Delivery.TrackResponse {
        guard (1...DeliveryLimits.scansMax).contains(request.scans.count) else {
            throw Self.validator.invalid("scans", "there are not from 1 to \(DeliveryLimits.scansMax)")
        }
        for (index, scan) in request.scans.enumerated() {
            let field = "scans[\(index)]"
            guard (1...Delivery.ScanKind.scanLost.rawValue).contains(scan.kind.rawValue) else {
                throw Self.validator.invalid("\(field).kind", "it is none")
            }
            try Self.validator.text(scan.reference, "\(field).reference", charactersMax: DeliveryLimits.referenceBytesMax)
            try Self.validator.text(scan.note, "\(field).note", charactersMax: DeliveryLimits.textCharactersMax)
            guard scan.atMs <= call.nowMilliseconds, scan.atMs >= 0 else {
                throw Self.validator.invalid("\(field).at_ms", "it is still to come")
            }
        }
        let rows = ParcelRows(call)
        var answers: [Delivery.Tracked] = []
        var touched: [Int64] = []
        for scan in request.scans {
            var answer = Delivery.Tracked(parcelId: scan.parcelId)
            if let parcel = try rows.load(scan.parcelId), parcel.partner == call.principal.terminal, parcel.offeredAtMs != 0 {
                answer.known = try !rows.add(scan, at: scan.atMs == 0 ? call.happenedAtMilliseconds : scan.atMs)
                if !touched.contains(scan.parcelId) { touched.append(scan.parcelId) }
            } else {
                answer.reason = Delivery.Reason.parcelUnknown.name
            }
            answers.append(answer)
        }
        var states: [Int64: String] = [:]
        for id in touched { states[id] = try ParcelProgress(call).scanned(id).state }
        return Delivery.TrackResponse(
            tracked: answers.map { answer in
                var answer = answer
                if answer.reason.isEmpty { answer.state = states[answer.parcelId] ?? "" }
                return answer
            })
    }
}
