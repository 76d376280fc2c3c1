// The moves of carriers: they take parcels on or not, and scan them late, twice, out of order and where they are not theirs.

internal import DeliveryMessages
internal import LecternKitTesting
internal import LecternMessages

extension DeliverySimulation {
    /// A parcel, mostly one that is still to be carried, and the carrier that calls, mostly its own.
    private func parcel() -> (parcel: Int, partner: String)? {
        let near = model.parcels.indices.filter { model.parcels[$0].isOffered && !model.parcels[$0].isOver && !model.parcels[$0].partner.isEmpty }
        let all = Array(model.parcels.indices)
        guard !all.isEmpty else { return nil }
        let chosen = near.isEmpty || calls.random.chance(percent: 15) ? calls.random.pick(all) : calls.random.pick(near)
        let own = model.parcels[chosen].partner
        let partners = ModelCarrier.all.map(\.partner).filter { !$0.isEmpty }
        return (chosen, own.isEmpty || calls.random.chance(percent: 12) ? calls.random.pick(partners) : own)
    }

    /// Whether a parcel was offered to a carrier, so that it sees it.
    private func isTheirs(_ parcel: Int, _ partner: String) -> Bool { model.parcels[parcel].partner == partner && model.parcels[parcel].isOffered }

    func answer(isAccepted: Bool) throws {
        guard let (parcel, partner) = parcel() else { return }
        let found = model.parcels[parcel]
        let reason = !isTheirs(parcel, partner) ? "PARCEL_UNKNOWN" : found.isHere ? nil : "PARCEL_GONE"
        let what = "\(found.id), \(found.state) by \(partner)"
        let asker = try carrier(partner)
        if isAccepted {
            let bytes = try Delivery.AcceptRequest(parcelId: found.id).encoded()
            guard try call("delivery/Accept", bytes, by: asker, refused: reason, what) != nil else { return }
            (model.parcels[parcel].state, model.parcels[parcel].answerUntil) = ("accepted", 0)
        } else {
            let bytes = try Delivery.DeclineRequest(parcelId: found.id, reason: "太远").encoded()
            guard try call("delivery/Decline", bytes, by: asker, refused: reason, what) != nil else { return }
            model.decline(parcel, now: calls.now)
        }
        try compare(parcel: parcel)
    }

    func track() throws {
        guard let (first, partner) = parcel() else { return }
        var scans: [Delivery.Scan] = []
        var meant: [(parcel: Int, scan: ModelScan?)] = []
        for number in 0..<calls.random.pick([1, 1, 1, 2, 4]) {
            let parcel = number == 0 || calls.random.chance(percent: 60) ? first : parcel()?.parcel ?? first
            let known = model.parcels[parcel].scans.sorted { ($0.at, $0.kind.rawValue) < ($1.at, $1.kind.rawValue) }
            var kind = calls.random.pick([ModelScan.Kind.handedOver, .inTransit, .attempted, .delivered, .delivered, .refused, .undeliverable, .lost])
            if calls.random.chance(percent: 45) { kind = calls.random.pick([.handedOver, .inTransit, .attempted]) }
            var at: Int64
            switch calls.random.below(10) {
            case 0: at = 0
            case 1: at = calls.now + Int64(calls.random.below(500_000))
            case 2: at = calls.now + 600_001 + Int64(calls.random.below(3)) - 1
            case 3..<6: at = calls.now - Int64(calls.random.below(3 * 86_400)) * 1_000
            default: at = calls.now - Int64(calls.random.below(100))
            }
            // Told before.
            if let again = known.first, calls.random.chance(percent: 15) { (kind, at) = (again.kind, again.at) }
            let isWrong = calls.random.chance(percent: 3)
            scans.append(Delivery.Scan(parcelId: model.parcels[parcel].id, kind: .init(rawValue: isWrong ? 9 : kind.rawValue), atMs: at))
            meant.append((parcel, isWrong || at > calls.now + 600_000 ? nil : ModelScan(kind: kind, at: at == 0 ? calls.now : min(at, calls.now))))
        }
        let what = scans.map { "\($0.parcelId) \($0.kind) \($0.atMs)" }.joined(separator: ", ")
        guard let bytes = try call("delivery/Track", try Delivery.TrackRequest(scans: scans).encoded(), by: try carrier(partner), "\(what) by \(partner)") else { return }
        var expected: [String] = []
        var touched: Set<Int> = []
        for (parcel, scan) in meant {
            guard let scan else {
                expected.append("FIELD_INVALID false")
                continue
            }
            guard isTheirs(parcel, partner) else {
                expected.append("PARCEL_UNKNOWN false")
                continue
            }
            expected.append(" \(model.parcels[parcel].scans.contains(scan))")
            guard model.parcels[parcel].scans.insert(scan).inserted else { continue }
            touched.insert(parcel)
        }
        for parcel in touched where !model.parcels[parcel].isOver { model.follow(parcel) }
        let told = try Delivery.TrackResponse(bytes).tracked
        guard told.map({ "\($0.reason) \($0.known)" }) == expected else {
            throw calls.violation("each scan is answered", "\(told)\n  instead of \(expected)")
        }
        for (answer, parcel) in zip(told, meant.map(\.parcel)) where answer.reason.isEmpty && answer.state != model.parcels[parcel].state {
            throw calls.violation("a parcel is where all its scans say", "\(answer)\n  instead of \(model.parcels[parcel])")
        }
        try follow()
        for parcel in touched { try compare(parcel: parcel) }
    }
}
