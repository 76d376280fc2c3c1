// The messages and enums of lectern.hello.background.v1. Generated from lectern/hello/background/v1/background.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// What Hello does by itself: methods that no client calls. They stand apart from hello.proto, so that a client's author generates that
/// file alone.
public enum HelloBackground {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        HelloBackground.SignOutRequest.self,
        HelloBackground.SignOutResponse.self,
        HelloBackground.CountGuestResponse.self,
    ]

    /// The message `lectern.hello.background.v1.SignOutRequest`.
    public struct SignOutRequest: Message {
        public static let messageName = "lectern.hello.background.v1.SignOutRequest"

        public var guestId: Int64

        /// The message with nothing set.
        public init() {
            self.guestId = 0
        }

        /// The message with these fields set.
        public init(
            guestId: Int64 = 0
        ) {
            self.guestId = guestId
        }
    }

    /// The message `lectern.hello.background.v1.SignOutResponse`.
    public struct SignOutResponse: Message {
        public static let messageName = "lectern.hello.background.v1.SignOutResponse"

        /// The message with nothing set.
        public init() {}
    }

    /// The message `lectern.hello.background.v1.CountGuestResponse`.
    public struct CountGuestResponse: Message {
        public static let messageName = "lectern.hello.background.v1.CountGuestResponse"

        /// The message with nothing set.
        public init() {}
    }
}
