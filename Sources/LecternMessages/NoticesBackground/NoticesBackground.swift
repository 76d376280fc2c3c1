// The messages and enums of lectern.notices.background.v1. Generated from lectern/notices/background/v1/background.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// What Notices does by itself for each change of a reader: a method that no client calls. It stands apart from notices.proto, so that a
/// client's author generates that file alone.
public enum NoticesBackground {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        NoticesBackground.WithdrawCardNoticesResponse.self,
    ]

    /// The message `lectern.notices.background.v1.WithdrawCardNoticesResponse`.
    public struct WithdrawCardNoticesResponse: Message {
        public static let messageName = "lectern.notices.background.v1.WithdrawCardNoticesResponse"

        /// How many were taken back.
        public var withdrawn: UInt32

        /// The message with nothing set.
        public init() {
            self.withdrawn = 0
        }

        /// The message with these fields set.
        public init(
            withdrawn: UInt32 = 0
        ) {
            self.withdrawn = withdrawn
        }
    }
}
