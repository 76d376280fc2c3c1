// How long the tests go on: short by default, long where LECTERN_DELIVERY_ROUNDS says so.

import Foundation

/// Numbers of rounds.
enum DeliveryRounds {
    private static let isLong = ProcessInfo.processInfo.environment["LECTERN_DELIVERY_ROUNDS"] == "long"
    static let pickers = isLong ? 100 : 3
    static let orders = isLong ? 1_000 : 50
}
