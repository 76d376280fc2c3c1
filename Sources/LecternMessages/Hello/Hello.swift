// The messages and enums of lectern.hello.v1. Generated from lectern/hello/v1/hello.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// The service of the tutorial: small, and with one method of each kind.
public enum Hello {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Hello.GreetRequest.self,
        Hello.GreetResponse.self,
        Hello.SignRequest.self,
        Hello.SignResponse.self,
        Hello.GuestsRequest.self,
        Hello.Guest.self,
        Hello.Configuration.self,
        Hello.ExpectRequest.self,
        Hello.ExpectResponse.self,
        Hello.LeaveRequest.self,
        Hello.LeaveResponse.self,
        Hello.CountRequest.self,
        Hello.CountResponse.self,
    ]

    /// Why Hello refuses.
    public struct Reason: ReasonCode, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `REASON_UNSPECIFIED`
        public static let unspecified = Reason(rawValue: 0)

        /// A name is needed.
        public static let nameMissing = Reason(rawValue: 1)

        /// That name has signed already.
        public static let alreadySigned = Reason(rawValue: 2)

        /// That can't happen to the guest now.
        public static let notNow = Reason(rawValue: 3)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REASON_UNSPECIFIED"
            case 1: "NAME_MISSING"
            case 2: "ALREADY_SIGNED"
            case 3: "NOT_NOW"
            default: "\(rawValue)"
            }
        }

        /// gRPC's status code.
        public var status: Int32 {
            switch rawValue {
            case 1: 3
            case 2: 6
            case 3: 9
            default: 2
            }
        }

        /// For a person who reads Chinese.
        public var zh: String {
            switch rawValue {
            case 1: "请写下名字。"
            case 2: "这个名字已经写过。"
            case 3: "此刻不能这样做。"
            default: name
            }
        }

        /// For everybody else.
        public var en: String {
            switch rawValue {
            case 1: "A name is needed."
            case 2: "That name has signed already."
            case 3: "That can't happen to the guest now."
            default: name
            }
        }
    }

    /// The message `lectern.hello.v1.GreetRequest`.
    public struct GreetRequest: Message {
        public static let messageName = "lectern.hello.v1.GreetRequest"

        public var name: String

        /// The message with nothing set.
        public init() {
            self.name = ""
        }

        /// The message with these fields set.
        public init(
            name: String = ""
        ) {
            self.name = name
        }
    }

    /// The message `lectern.hello.v1.GreetResponse`.
    public struct GreetResponse: Message {
        public static let messageName = "lectern.hello.v1.GreetResponse"

        public var greeting: String

        /// The message with nothing set.
        public init() {
            self.greeting = ""
        }

        /// The message with these fields set.
        public init(
            greeting: String = ""
        ) {
            self.greeting = greeting
        }
    }

    /// The message `lectern.hello.v1.SignRequest`.
    public struct SignRequest: Message {
        public static let messageName = "lectern.hello.v1.SignRequest"

        public var name: String

        /// The message with nothing set.
        public init() {
            self.name = ""
        }

        /// The message with these fields set.
        public init(
            name: String = ""
        ) {
            self.name = name
        }
    }

    /// The message `lectern.hello.v1.SignResponse`.
    public struct SignResponse: Message {
        public static let messageName = "lectern.hello.v1.SignResponse"

        public var guestId: Int64

        /// How many have signed, this one included.
        public var guests: UInt32

        /// The message with nothing set.
        public init() {
            self.guestId = 0
            self.guests = 0
        }

        /// The message with these fields set.
        public init(
            guestId: Int64 = 0,
            guests: UInt32 = 0
        ) {
            self.guestId = guestId
            self.guests = guests
        }
    }

    /// The message `lectern.hello.v1.GuestsRequest`.
    public struct GuestsRequest: Message {
        public static let messageName = "lectern.hello.v1.GuestsRequest"

        /// End when all who have signed so far were told, instead of waiting for more.
        public var onlyPresent: Bool

        /// Where to go on: the cursor of the last guest that was received; empty: from the first guest.
        public var cursor: [UInt8]

        /// The message with nothing set.
        public init() {
            self.onlyPresent = false
            self.cursor = []
        }

        /// The message with these fields set.
        public init(
            onlyPresent: Bool = false,
            cursor: [UInt8] = []
        ) {
            self.onlyPresent = onlyPresent
            self.cursor = cursor
        }
    }

    /// The message `lectern.hello.v1.Guest`.
    public struct Guest: Message {
        public static let messageName = "lectern.hello.v1.Guest"

        public var guestId: Int64

        public var name: String

        public var signedAtMs: Int64

        /// When the guest left; 0: not yet.
        public var leftAtMs: Int64

        /// The message with nothing set.
        public init() {
            self.guestId = 0
            self.name = ""
            self.signedAtMs = 0
            self.leftAtMs = 0
        }

        /// The message with these fields set.
        public init(
            guestId: Int64 = 0,
            name: String = "",
            signedAtMs: Int64 = 0,
            leftAtMs: Int64 = 0
        ) {
            self.guestId = guestId
            self.name = name
            self.signedAtMs = signedAtMs
            self.leftAtMs = leftAtMs
        }
    }

    /// The section of lectern.json5.
    public struct Configuration: Message {
        public static let messageName = "lectern.hello.v1.Configuration"

        /// How long a guest stays before being signed out; 0: guests stay until they are forgotten.
        public var stayMinutes: UInt32

        /// The message with nothing set.
        public init() {
            self.stayMinutes = 0
        }

        /// The message with these fields set.
        public init(
            stayMinutes: UInt32 = 0
        ) {
            self.stayMinutes = stayMinutes
        }
    }

    /// The message `lectern.hello.v1.ExpectRequest`.
    public struct ExpectRequest: Message {
        public static let messageName = "lectern.hello.v1.ExpectRequest"

        public var name: String

        /// The message with nothing set.
        public init() {
            self.name = ""
        }

        /// The message with these fields set.
        public init(
            name: String = ""
        ) {
            self.name = name
        }
    }

    /// The message `lectern.hello.v1.ExpectResponse`.
    public struct ExpectResponse: Message {
        public static let messageName = "lectern.hello.v1.ExpectResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.hello.v1.LeaveRequest`.
    public struct LeaveRequest: Message {
        public static let messageName = "lectern.hello.v1.LeaveRequest"

        public var name: String

        /// The message with nothing set.
        public init() {
            self.name = ""
        }

        /// The message with these fields set.
        public init(
            name: String = ""
        ) {
            self.name = name
        }
    }

    /// The message `lectern.hello.v1.LeaveResponse`.
    public struct LeaveResponse: Message {
        public static let messageName = "lectern.hello.v1.LeaveResponse"

        /// What would have forbidden it, had it not happened already: "has_come".
        public var conflicts: [String]

        /// The message with nothing set.
        public init() {
            self.conflicts = []
        }

        /// The message with these fields set.
        public init(
            conflicts: [String] = []
        ) {
            self.conflicts = conflicts
        }
    }

    /// The message `lectern.hello.v1.CountRequest`.
    public struct CountRequest: Message {
        public static let messageName = "lectern.hello.v1.CountRequest"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.hello.v1.CountResponse`.
    public struct CountResponse: Message {
        public static let messageName = "lectern.hello.v1.CountResponse"

        public var guests: Int64

        /// Days on which somebody signed, in UTC.
        public var days: UInt32

        /// The message with nothing set.
        public init() {
            self.guests = 0
            self.days = 0
        }

        /// The message with these fields set.
        public init(
            guests: Int64 = 0,
            days: UInt32 = 0
        ) {
            self.guests = guests
            self.days = days
        }
    }
}
