// What is wrong with a terminal, decided from its health alone.

package import FleetMessages

/// A kind of trouble. One of each is open at a terminal at most.
package enum TroubleKind: String, CaseIterable, Sendable {
    case paper
    case cashBox = "cash_box"
    case doors
    case rfidReader = "rfid_reader"
    case temperature
    case storageWear = "storage_wear"
    case journalLength = "journal_length"
    case journalAge = "journal_age"
    case silent
}

/// Something that is wrong, how badly, and by which value.
package struct Trouble: Equatable, Sendable {
    package let kind: TroubleKind
    package let level: Fleet.Condition
    package let value: String

    package init(_ kind: TroubleKind, _ level: Fleet.Condition, _ value: String) {
        (self.kind, self.level, self.value) = (kind, level, value)
    }
}

/// The bounds beyond which a measure is a trouble: at the first it needs attention, at the second the terminal is in danger.
package enum HealthBounds {
    /// Tenths of a degree: what boards of the commercial range (0 to 70 °C) bear, with the heat of the case taken off.
    package static let coldTenths: (attention: Int64, failed: Int64) = (50, 0)
    package static let hotTenths: (attention: Int64, failed: Int64) = (500, 600)
    package static let wearPercent: (attention: UInt32, failed: UInt32) = (80, 95)
    /// Of 1,024 operations that the journal of LecternKiosk keeps at most.
    package static let journalOperations: (attention: UInt32, failed: UInt32) = (512, 900)
    package static let journalAgeMilliseconds: (attention: Int64, failed: Int64) = (4 * 3_600_000, 24 * 3_600_000)
}

extension Fleet.Health {
    /// What is wrong, in the order of the kinds. Whether a terminal is silent it can't say itself.
    /// - Parameter moment: when it was so, in milliseconds since 1970.
    package func troubles(at moment: Int64) -> [Trouble] {
        var found: [Trouble] = []
        for (kind, condition) in [
            (TroubleKind.paper, paper), (.cashBox, cashBox), (.doors, doors), (.rfidReader, rfidReader),
        ] where condition == .attention || condition == .failed {
            found.append(Trouble(kind, condition, condition == .failed ? "failed" : "attention"))
        }
        if let tenths = temperatureTenths, let level = Self.temperature(tenths) {
            found.append(Trouble(.temperature, level, Self.degrees(tenths)))
        }
        if let level = Self.level(storageWearPercent, HealthBounds.wearPercent) {
            found.append(Trouble(.storageWear, level, "\(storageWearPercent)%"))
        }
        if let level = Self.level(journalOperations, HealthBounds.journalOperations) {
            found.append(Trouble(.journalLength, level, "\(journalOperations)"))
        }
        let age = journalOldestAtMs == 0 ? 0 : moment - journalOldestAtMs
        if let level = Self.level(age, HealthBounds.journalAgeMilliseconds) {
            found.append(Trouble(.journalAge, level, "\(age / 3_600_000) h"))
        }
        return found
    }

    private static func level<Value: Comparable>(_ value: Value, _ bounds: (attention: Value, failed: Value)) -> Fleet.Condition? {
        if value >= bounds.failed { return .failed }
        return value >= bounds.attention ? .attention : nil
    }

    private static func temperature(_ tenths: Int64) -> Fleet.Condition? {
        if tenths <= HealthBounds.coldTenths.failed { return .failed }
        return tenths <= HealthBounds.coldTenths.attention ? .attention : level(tenths, HealthBounds.hotTenths)
    }

    /// "-0.5"
    package static func degrees(_ tenths: Int64) -> String {
        "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
    }
}
