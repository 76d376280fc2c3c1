// The messages and enums of lectern.misbehaving.v1. Generated from lectern/misbehaving/v1/misbehaving.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// What a plugin must not do: the method says where, the request says what. For tests alone.
public enum Misbehaving {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Misbehaving.Request.self,
        Misbehaving.Outcome.self,
        Misbehaving.Configuration.self,
    ]

    /// Why Misbehaving refuses.
    public struct Reason: ReasonCode, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `REASON_UNSPECIFIED`
        public static let unspecified = Reason(rawValue: 0)

        /// No.
        public static let refused = Reason(rawValue: 1)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REASON_UNSPECIFIED"
            case 1: "REFUSED"
            default: "\(rawValue)"
            }
        }

        /// gRPC's status code.
        public var status: Int32 {
            switch rawValue {
            case 1: 9
            default: 2
            }
        }

        /// For a person who reads Chinese.
        public var zh: String {
            switch rawValue {
            case 1: "不。"
            default: name
            }
        }

        /// For everybody else.
        public var en: String {
            switch rawValue {
            case 1: "No."
            default: name
            }
        }
    }

    /// The message `lectern.misbehaving.v1.Request`.
    public struct Request: Message {
        public static let messageName = "lectern.misbehaving.v1.Request"

        /// "trap", "spin", …; empty: behave.
        public var kind: String

        /// The message with nothing set.
        public init() {
            self.kind = ""
        }

        /// The message with these fields set.
        public init(
            kind: String = ""
        ) {
            self.kind = kind
        }
    }

    /// The message `lectern.misbehaving.v1.Outcome`.
    public struct Outcome: Message {
        public static let messageName = "lectern.misbehaving.v1.Outcome"

        /// What the host said to what was tried: a code of the interface.
        public var code: Int32

        /// The message with nothing set.
        public init() {
            self.code = 0
        }

        /// The message with these fields set.
        public init(
            code: Int32 = 0
        ) {
            self.code = code
        }
    }

    /// The plugin's section of lectern.json5: what to do when it is started, and when it is checked.
    public struct Configuration: Message {
        public static let messageName = "lectern.misbehaving.v1.Configuration"

        public var start: String

        public var check: String

        /// The message with nothing set.
        public init() {
            self.start = ""
            self.check = ""
        }

        /// The message with these fields set.
        public init(
            start: String = "",
            check: String = ""
        ) {
            self.start = start
            self.check = check
        }
    }
}
