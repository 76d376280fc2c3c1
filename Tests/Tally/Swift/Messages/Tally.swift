// The messages and enums of lectern.tally.v1. Generated from lectern/tally/v1/tally.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// A plugin whose followers count and whose timers leave a row each, so that a simulation can see whether each acted once.
public enum Tally {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Tally.RemindRequest.self,
        Tally.RemindResponse.self,
        Tally.CountLoanResponse.self,
        Tally.CountCountedResponse.self,
        Tally.Counted.self,
    ]

    /// The message `lectern.tally.v1.RemindRequest`.
    public struct RemindRequest: Message {
        public static let messageName = "lectern.tally.v1.RemindRequest"

        public var loanId: Int64

        /// The message with nothing set.
        public init() {
            self.loanId = 0
        }

        /// The message with these fields set.
        public init(
            loanId: Int64 = 0
        ) {
            self.loanId = loanId
        }
    }

    /// The message `lectern.tally.v1.RemindResponse`.
    public struct RemindResponse: Message {
        public static let messageName = "lectern.tally.v1.RemindResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.tally.v1.CountLoanResponse`.
    public struct CountLoanResponse: Message {
        public static let messageName = "lectern.tally.v1.CountLoanResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.tally.v1.CountCountedResponse`.
    public struct CountCountedResponse: Message {
        public static let messageName = "lectern.tally.v1.CountCountedResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The body of tally.loan.
    public struct Counted: Message {
        public static let messageName = "lectern.tally.v1.Counted"

        public var loanId: Int64

        /// The message with nothing set.
        public init() {
            self.loanId = 0
        }

        /// The message with these fields set.
        public init(
            loanId: Int64 = 0
        ) {
            self.loanId = loanId
        }
    }
}
