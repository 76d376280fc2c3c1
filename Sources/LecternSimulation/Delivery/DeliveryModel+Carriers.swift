// The model of carriers: what they are offered, what they tell, and what happens to books by it and by itself.

extension DeliveryModel {
    /// A parcel is offered to its carrier.
    mutating func offer(_ parcel: Int, now: Int64) {
        let volumes = books(parcel).count { requests[$0].state.isInside }
        let carrier = ModelCarrier.named(parcels[parcel].carrier)
        parcels[parcel].isOffered = true
        parcels[parcel].state = parcels[parcel].partner.isEmpty ? "" : "offered"
        parcels[parcel].cost = carrier?.cost(volumes) ?? 0
        let hours = parcels[parcel].partner.isEmpty ? 0 : carrier?.answerHours ?? 0
        parcels[parcel].answerUntil = hours == 0 ? 0 : now + hours * Self.hour
    }

    /// A carrier does not take a parcel: the next one of its form is asked, or staff find somebody.
    mutating func decline(_ parcel: Int, now: Int64) {
        let volumes = books(parcel).count { requests[$0].state.isInside }
        parcels[parcel].declined.insert(parcels[parcel].carrier)
        let (declined, isToPoint) = (parcels[parcel].declined, parcels[parcel].point != nil)
        (parcels[parcel].partner, parcels[parcel].state, parcels[parcel].answerUntil) = ("", "", 0)
        if let next = ModelCarrier.all.first(where: { !declined.contains($0.code) && $0.isToPoint == isToPoint && $0.volumesMax >= volumes }) {
            (parcels[parcel].carrier, parcels[parcel].partner) = (next.code, next.partner)
            return offer(parcel, now: now)
        }
        for book in books(parcel) where requests[book].state == .packed { requests[book].hasLateWork = true }
    }

    /// Where all scans of a parcel together say that it is.
    private func outcome(_ scans: Set<ModelScan>) -> (event: String, state: ModelRequest.State, at: Int64)? {
        func first(_ kinds: ModelScan.Kind...) -> Int64? { scans.filter { kinds.contains($0.kind) }.map(\.at).min() }
        if let at = first(.delivered) { return ("delivered", .delivered, at) }
        if let at = first(.refused, .undeliverable) { return ("returning", .returning, at) }
        if let at = first(.lost) { return ("untraced", .untraced, at) }
        guard let last = scans.max(by: { ($0.at, $0.kind.rawValue) < ($1.at, $1.kind.rawValue) }) else { return nil }
        switch last.kind {
        case .handedOver: return ("handed_over", .handedOver, last.at)
        case .inTransit: return ("moved", .inTransit, last.at)
        default: return ("attempted", .attempted, last.at)
        }
    }

    /// A scan that was not told before.
    mutating func scan(_ parcel: Int, _ scan: ModelScan) {
        guard parcels[parcel].scans.insert(scan).inserted, !parcels[parcel].isOver else { return }
        follow(parcel)
    }

    /// The books of a parcel go where its scans say.
    mutating func follow(_ parcel: Int) {
        guard let (event, state, at) = outcome(parcels[parcel].scans) else { return }
        if parcels[parcel].isHere { (parcels[parcel].answerUntil, parcels[parcel].isToHandOver) = (0, false) }
        parcels[parcel].state = state.rawValue
        for book in books(parcel) where requests[book].state.isScanned && requests[book].state != state {
            let wasPacked = requests[book].state == .packed
            move(book, event, state, at: at)
            if state == .delivered {
                requests[book].hasLateWork = false
                lend(book)
            } else if wasPacked, ![.returning, .untraced].contains(state), service(requests[book]).loanStart == .withHandOver,
                parcels[parcel].point == nil
            {
                lend(book)
            }
        }
        if state == .delivered { pay(parcel) }
    }

    /// What a carrier is owed for a parcel whose way is over.
    mutating func pay(_ parcel: Int) {
        guard parcels[parcel].cost > 0, !parcels[parcel].partner.isEmpty else { return }
        paid[parcels[parcel].partner, default: [:]][parcels[parcel].id] = parcels[parcel].cost
    }

    /// All books of a parcel that was brought to a point are there, or somewhere else.
    mutating func closeAtPoint(_ parcel: Int) {
        guard !parcels[parcel].isOver, books(parcel).allSatisfy({ requests[$0].state == .waiting || !requests[$0].state.isOpen }) else { return }
        if !parcels[parcel].isHere { pay(parcel) }
        (parcels[parcel].state, parcels[parcel].answerUntil, parcels[parcel].isToHandOver) = ("delivered", 0, false)
    }

    /// All books of a parcel are back, or known to be lost.
    mutating func closeBack(_ parcel: Int, as state: String) {
        guard !parcels[parcel].isOver, !parcels[parcel].isHere, books(parcel).allSatisfy({ !requests[$0].state.isOpen }) else { return }
        if state != "lost" { pay(parcel) }
        parcels[parcel].state = state
    }

    /// What happens by itself by now.
    mutating func advance(_ now: Int64) {
        for parcel in parcels.indices where parcels[parcel].state == "offered" && parcels[parcel].answerUntil != 0 && parcels[parcel].answerUntil <= now {
            decline(parcel, now: now)
        }
        for index in requests.indices where requests[index].alarmAt != 0 && requests[index].alarmAt <= now {
            requests[index].alarmAt = now + Self.day
            requests[index].events.append("late")
            guard requests[index].state != .waiting else { continue }
            if !requests[index].isLate { told["delivery.late", default: []].insert(requests[index].id) }
            (requests[index].isLate, requests[index].hasLateWork) = (true, true)
        }
    }

    /// Nobody has come for what waits.
    mutating func expire(_ index: Int, at moment: Int64) {
        move(index, "not_collected", .expired, at: moment)
        requests[index].isHeld = false
        requests[index].hasLateWork = false
    }

    /// Moments at which something is due.
    func moments(after now: Int64) -> [Int64] {
        (requests.map(\.alarmAt) + parcels.map(\.answerUntil)).filter { $0 > now + 1 }
    }
}
