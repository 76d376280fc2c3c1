// The messages and enums of lectern.delivery.background.v1. Generated from lectern/delivery/background/v1/background.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// What Delivery does by itself for each change of a hold: a method that no client calls. It stands apart from delivery.proto, so that a
/// client's author generates that file alone.
public enum DeliveryBackground {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        DeliveryBackground.FollowHoldResponse.self,
    ]

    /// The message `lectern.delivery.background.v1.FollowHoldResponse`.
    public struct FollowHoldResponse: Message {
        public static let messageName = "lectern.delivery.background.v1.FollowHoldResponse"

        /// The message with nothing set.
        public init() {}
    }
}
