// The claims that a person has at this desk, so that none ends unseen.

/// Which items of work are claimed here, and until when.
struct Claims {
    private struct Claim {
        var endsAtMs: Int64
        var wasTold = false
    }

    private var claims: [Int64: Claim] = [:]

    /// An item was claimed, or claimed again.
    /// - Parameter endsAtMs: by the machine's time.
    mutating func add(_ item: Int64, endsAtMs: Int64) { claims[item] = Claim(endsAtMs: endsAtMs) }

    /// It is settled, given back or handed over, or somebody took it away.
    mutating func remove(_ item: Int64) { claims[item] = nil }

    /// Takes the claims that end within the time of a warning, each once.
    mutating func ending(at now: Int64) -> [(item: Int64, endsAtMs: Int64)] {
        var ending: [(item: Int64, endsAtMs: Int64)] = []
        for (item, claim) in claims.sorted(by: { $0.key < $1.key })
        where !claim.wasTold && claim.endsAtMs - now < DeskLimits.leaseWarningMilliseconds {
            claims[item]?.wasTold = true
            ending.append((item, claim.endsAtMs))
        }
        return ending
    }

    /// Takes the claims that have ended.
    mutating func ended(at now: Int64) -> [Int64] {
        let ended = claims.filter { $0.value.endsAtMs <= now }.keys.sorted()
        for item in ended { claims[item] = nil }
        return ended
    }
}

extension DeskModel {
    /// Tells of claims whose item is not shown that they end soon, and that they have ended. The page of an item that is shown does so itself,
    /// and keeps the claim of a person who works.
    mutating func watchClaims() {
        let shown = openPages.compactMap { ($0 as? WorkItemPage)?.id }
        for claim in claims.ending(at: now) where !shown.contains(claim.item) {
            let at = calendar.minute(claim.endsAtMs)
            warn("Your claim on #\(claim.item) ends at \(at). Open it to keep it: F5, m.", "#\(claim.item) 的领取将于 \(at) 到期，F5 后按 m 打开以延长。")
        }
        for item in claims.ended(at: now) where !shown.contains(item) {
            let told = text("Your claim has ended; others may work on it now.", "领取已到期，他人可以处理。")
            note(.notDone, "#\(item)", told)
            message = .init("#\(item)  " + told, .alert)
        }
    }
}
