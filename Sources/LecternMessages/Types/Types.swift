// The messages and enums of lectern.types.v1. Generated from lectern/types/v1/types.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// Values that several services share.
public enum Types {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Types.Place.self,
        Types.Text.self,
        Types.Money.self,
        Types.OpenTime.self,
    ]

    /// A point on the earth, WGS-84, in degrees.
    public struct Place: Message {
        public static let messageName = "lectern.types.v1.Place"

        public var latitude: Double

        public var longitude: Double

        /// The message with nothing set.
        public init() {
            self.latitude = 0
            self.longitude = 0
        }

        /// The message with these fields set.
        public init(
            latitude: Double = 0,
            longitude: Double = 0
        ) {
            self.latitude = latitude
            self.longitude = longitude
        }
    }

    /// A text for people in one language.
    public struct Text: Message {
        public static let messageName = "lectern.types.v1.Text"

        /// BCP 47, "zh-Hans".
        public var language: String

        public var text: String

        /// The message with nothing set.
        public init() {
            self.language = ""
            self.text = ""
        }

        /// The message with these fields set.
        public init(
            language: String = "",
            text: String = ""
        ) {
            self.language = language
            self.text = text
        }
    }

    /// An amount of money in the currency's minor unit (fen, cents).
    public struct Money: Message {
        public static let messageName = "lectern.types.v1.Money"

        public var minorUnits: Int64

        /// ISO 4217, "CNY".
        public var currency: String

        /// The message with nothing set.
        public init() {
            self.minorUnits = 0
            self.currency = ""
        }

        /// The message with these fields set.
        public init(
            minorUnits: Int64 = 0,
            currency: String = ""
        ) {
            self.minorUnits = minorUnits
            self.currency = currency
        }
    }

    /// A part of one day in which a point is open, in minutes since local midnight.
    public struct OpenTime: Message {
        public static let messageName = "lectern.types.v1.OpenTime"

        /// 1 is Monday, 7 is Sunday (ISO 8601).
        public var weekday: UInt32

        public var fromMinute: UInt32

        public var untilMinute: UInt32

        /// The message with nothing set.
        public init() {
            self.weekday = 0
            self.fromMinute = 0
            self.untilMinute = 0
        }

        /// The message with these fields set.
        public init(
            weekday: UInt32 = 0,
            fromMinute: UInt32 = 0,
            untilMinute: UInt32 = 0
        ) {
            self.weekday = weekday
            self.fromMinute = fromMinute
            self.untilMinute = untilMinute
        }
    }
}
