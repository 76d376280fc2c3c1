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
        let rows = ParcelRows(call)
        var answers: [Delivery.Tracked] = []
        var touched: [Int64] = []
        var states: [Int64: String] = [:]
        for scan in request.scans {
            var answer = Delivery.Tracked(parcelId: scan.parcelId)
            if let why = Self.fault(of: scan, call) {
                (answer.reason, answer.why) = (Delivery.Reason.fieldInvalid.name, why)
            } else if let parcel = try rows.load(scan.parcelId), parcel.partner == call.principal.terminal, parcel.offeredAtMs != 0 {
                answer.known = try !rows.add(scan, at: scan.atMs == 0 ? call.happenedAtMilliseconds : min(scan.atMs, call.nowMilliseconds))
                // What was told before moves nothing: staff may have given the parcel up since.
                if !answer.known, !touched.contains(scan.parcelId) { touched.append(scan.parcelId) }
                states[scan.parcelId] = parcel.state
            } else {
                answer.reason = Delivery.Reason.parcelUnknown.name
            }
            answers.append(answer)
        }
        for id in touched { states[id] = try ParcelProgress(call).scanned(id).state }
        return Delivery.TrackResponse(
            tracked: answers.map { answer in
                var answer = answer
                if answer.reason.isEmpty { answer.state = states[answer.parcelId] ?? "" }
                return answer
            })
    }

    /// What is wrong with a scan; nil: nothing. A clock that is a little ahead is none of it.
    private static func fault(of scan: Delivery.Scan, _ call: Call) -> String? {
        if !(1...Delivery.ScanKind.scanLost.rawValue).contains(scan.kind.rawValue) { return "kind: it is none" }
        if scan.reference.count > DeliveryLimits.referenceBytesMax { return "reference: it has more than \(DeliveryLimits.referenceBytesMax) characters" }
        if scan.note.count > DeliveryLimits.textCharactersMax { return "note: it has more than \(DeliveryLimits.textCharactersMax) characters" }
        if scan.atMs < 0 || scan.atMs > call.nowMilliseconds + DeliveryLimits.clockAheadMilliseconds { return "at_ms: it is still to come" }
        return nil
    }
}
