// What kiosk_sim's observer saw, compared with what the city has recorded.

import CirculationMessages
import LecternClient
import LecternTesting
import Testing

/// What readers saw at the kiosks, line by line of kiosk_sim's output.
struct KioskObservation {
    /// Something that a reader saw confirmed.
    struct Confirmed {
        let kiosk: String
        let isLoan: Bool
        let barcode: String
        /// The keys under which it may be in the history: its own, and that of a call that had no answer.
        let keys: [String]
        /// The device sequence; 0: it was done online.
        let sequence: UInt64
    }

    private(set) var confirmed: [Confirmed] = []
    /// The outcome lines by kiosk and sequence number.
    private(set) var outcomes: [String: [[Substring]]] = [:]
    private(set) var totals: [String: Int] = [:]

    /// - Parameter output: kiosk_sim's standard output.
    init(_ output: String) {
        for line in output.split(separator: "\n") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            switch parts[0] {
            case "confirmed" where parts.count == 9:
                confirmed.append(Confirmed(
                    kiosk: String(parts[1]), isLoan: parts[2] == "borrow", barcode: String(parts[3]),
                    keys: parts[5...6].filter { $0 != "-" }.map(String.init), sequence: UInt64(parts[7]) ?? 0))
            case "outcome" where parts.count == 9: outcomes["\(parts[1]) \(parts[2])", default: []].append(parts)
            case "total" where parts.count == 3: totals[String(parts[1])] = Int(parts[2])
            default: break
            }
        }
    }
}

/// The history of all items, and the conflicts, as the city tells them.
struct KioskHistory {
    /// The events by request key.
    private var events: [String: [String]] = [:]
    /// "KIOSK SEQUENCE" of all conflicts.
    private var conflicts: Set<String> = []

    /// Reads both.
    /// - Parameters:
    ///   - city: as an administrator.
    ///   - barcodes: of all items.
    init(_ city: Circulation.Client<SessionCaller>, _ barcodes: [String]) throws {
        for barcode in barcodes {
            var cursor = ""
            repeat {
                let page = try city.history(.init(barcode: barcode, limit: 200, cursor: cursor))
                for entry in page.entries where !entry.requestKey.isEmpty { events[entry.requestKey, default: []].append(entry.event) }
                cursor = page.cursor
            } while !cursor.isEmpty
        }
        var cursor = ""
        repeat {
            let page = try city.conflicts(.init(limit: 200, cursor: cursor))
            for conflict in page.conflicts { conflicts.insert("\(conflict.terminal) \(conflict.deviceSequence)") }
            cursor = page.cursor
        } while !cursor.isEmpty
    }

    /// Expects each thing that was confirmed exactly once in the history, or as a conflict; and of what was done offline one outcome.
    func expectAll(of seen: KioskObservation) {
        for one in seen.confirmed {
            let found = one.keys.flatMap { events[$0] ?? [] }
            let loans = found.filter { $0 == "lent" || $0 == "reported" }.count
            let outcomes = seen.outcomes["\(one.kiosk) \(one.sequence)"] ?? []
            if one.isLoan {
                let isConflict = loans == 0 && conflicts.contains("\(one.kiosk) \(one.sequence)")
                #expect(loans == 1 || isConflict, "\(one): \(found) \(outcomes)")
            } else {
                // What was not on loan when it was told leaves no move behind: its loan is told later, and has ended then.
                #expect(found.filter { $0 == "returned" }.count <= 1 && !found.contains("lent"), "\(one): \(found)")
            }
            guard one.sequence > 0 else { continue }
            // One that was read in the moment in which the power went is told twice, with the same words.
            #expect(!outcomes.isEmpty && Set(outcomes).count == 1, "\(one): \(outcomes)")
            #expect(outcomes.allSatisfy { ["1", "2", "3", "4"].contains($0[3]) }, "\(one): \(outcomes)")
            if outcomes.contains(where: { $0[3] == "4" }) { #expect(conflicts.contains("\(one.kiosk) \(one.sequence)"), "\(one): \(outcomes)") }
        }
    }
}
