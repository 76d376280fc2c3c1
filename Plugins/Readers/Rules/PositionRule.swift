// Where a reader is in an edition, told by several devices late and out of order. Pure.

/// Where one device is.
package struct DevicePosition: Equatable, Sendable {
    package var device: String
    package var percentHundredths: Int64
    package var locator: String
    package var happenedAt: Int64

    package init(device: String, percentHundredths: Int64, locator: String, happenedAt: Int64) {
        self.device = device
        self.percentHundredths = percentHundredths
        self.locator = locator
        self.happenedAt = happenedAt
    }

    fileprivate func isElsewhere(than other: DevicePosition) -> Bool {
        percentHundredths != other.percentHundredths || locator != other.locator
    }
}

/// Which position counts, and which one a person is asked about.
package enum PositionRule {
    /// Whether what a device tells takes the place of what it told before: not where it arrives behind something later.
    package static func replaces(_ told: DevicePosition, _ before: DevicePosition?) -> Bool {
        before.map { told.happenedAt >= $0.happenedAt } ?? true
    }

    /// The position that counts: the newest; of two at the same moment the one that is further on, so that the order of arrival changes nothing.
    package static func kept(of positions: [DevicePosition]) -> DevicePosition? {
        positions.max { ($0.happenedAt, $0.percentHundredths, $0.device) < ($1.happenedAt, $1.percentHundredths, $1.device) }
    }

    /// Another device's position for the person to choose, after a device has told its own: the newest of those that are newer, else the one
    /// that is furthest on of those that are further on; nil where there is nothing to choose.
    package static func offered(after told: DevicePosition, among positions: [DevicePosition]) -> DevicePosition? {
        let others = positions.filter { $0.device != told.device && $0.isElsewhere(than: told) }
        return kept(of: others.filter { $0.happenedAt > told.happenedAt }) ?? furthest(beyond: told, of: others)
    }

    /// The position that is furthest on of those beyond one.
    package static func furthest(beyond position: DevicePosition, of positions: [DevicePosition]) -> DevicePosition? {
        positions.filter { $0.device != position.device && $0.percentHundredths > position.percentHundredths }
            .max { ($0.percentHundredths, $0.happenedAt, $0.device) < ($1.percentHundredths, $1.happenedAt, $1.device) }
    }
}
