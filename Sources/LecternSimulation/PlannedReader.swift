// How the readers of a planned city can be reached, and what they want to be told.

internal import LecternKitTesting

/// A reader's addresses, language and wishes. Everything follows from the number.
struct PlannedReader: Sendable {
    /// A purpose by a channel, as the contract numbers them.
    struct Way: Hashable, Sendable {
        let purpose: Int32
        let channel: Int32
    }

    static let sms: Int32 = 1
    static let email: Int32 = 3
    static let inbox: Int32 = 4
    static let service: Int32 = 1
    static let reminder: Int32 = 2

    let language: String
    let phone: String
    let email: String
    /// What the reader has switched off.
    let unwanted: Set<Way>
    /// The hours at which the reader may be disturbed, in minutes of the local day.
    let hours: Range<Int64>

    /// The hours of a city that has said nothing.
    private static let cityHours: Range<Int64> = 480..<1_260

    init(_ number: Int) {
        language = number % 3 == 0 ? "en" : "zh-Hans"
        phone = number % 4 == 3 ? "" : "+8613\(800_000_000 + number)"
        email = number % 5 == 4 ? "" : "reader\(number)@example.com"
        switch number % 7 {
        case 1: unwanted = [.init(purpose: Self.reminder, channel: Self.sms)]
        case 2: unwanted = [.init(purpose: Self.service, channel: Self.sms), .init(purpose: Self.service, channel: Self.email)]
        case 3: unwanted = [.init(purpose: Self.reminder, channel: Self.email)]
        case 4:
            unwanted = [
                .init(purpose: Self.reminder, channel: Self.sms), .init(purpose: Self.reminder, channel: Self.email),
                .init(purpose: Self.reminder, channel: Self.inbox),
            ]
        default: unwanted = []
        }
        hours = number % 5 == 2 ? 600..<1_080 : Self.cityHours
    }

    /// Whether the reader has an own choice of hours.
    var hasHours: Bool { hours != Self.cityHours }

    func address(_ channel: Int32) -> String { channel == Self.sms ? phone : channel == Self.email ? email : "" }
}

extension CityPlan {
    /// How a reader can be reached.
    func person(_ reader: Int) -> PlannedReader { PlannedReader(reader) }
}
