// The messages and enums of lectern.circulation.background.v1. Generated from lectern/circulation/background/v1/background.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// What Circulation does by itself for changes of loans, calendars and works: methods that no client calls. They stand apart from circulation.proto, so
/// that a client's author generates that file alone.
public enum CirculationBackground {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        CirculationBackground.CountLoanResponse.self,
        CirculationBackground.FollowCalendarResponse.self,
        CirculationBackground.FollowWorkResponse.self,
        CirculationBackground.FollowHistoryResponse.self,
        CirculationBackground.SweepHistoryRequest.self,
        CirculationBackground.SweepHistoryResponse.self,
    ]

    /// The message `lectern.circulation.background.v1.CountLoanResponse`.
    public struct CountLoanResponse: Message {
        public static let messageName = "lectern.circulation.background.v1.CountLoanResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.circulation.background.v1.FollowCalendarResponse`.
    public struct FollowCalendarResponse: Message {
        public static let messageName = "lectern.circulation.background.v1.FollowCalendarResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.circulation.background.v1.FollowWorkResponse`.
    public struct FollowWorkResponse: Message {
        public static let messageName = "lectern.circulation.background.v1.FollowWorkResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.circulation.background.v1.FollowHistoryResponse`.
    public struct FollowHistoryResponse: Message {
        public static let messageName = "lectern.circulation.background.v1.FollowHistoryResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.circulation.background.v1.SweepHistoryRequest`.
    public struct SweepHistoryRequest: Message {
        public static let messageName = "lectern.circulation.background.v1.SweepHistoryRequest"

        /// 0: of all.
        public var readerId: Int64

        /// Of all: readers with greater numbers.
        public var afterReaderId: Int64

        /// The message with nothing set.
        public init() {
            self.readerId = 0
            self.afterReaderId = 0
        }

        /// The message with these fields set.
        public init(
            readerId: Int64 = 0,
            afterReaderId: Int64 = 0
        ) {
            self.readerId = readerId
            self.afterReaderId = afterReaderId
        }
    }

    /// The message `lectern.circulation.background.v1.SweepHistoryResponse`.
    public struct SweepHistoryResponse: Message {
        public static let messageName = "lectern.circulation.background.v1.SweepHistoryResponse"

        /// Loans, or holds, that have no reader any more.
        public var anonymised: UInt32

        /// The message with nothing set.
        public init() {
            self.anonymised = 0
        }

        /// The message with these fields set.
        public init(
            anonymised: UInt32 = 0
        ) {
            self.anonymised = anonymised
        }
    }
}
