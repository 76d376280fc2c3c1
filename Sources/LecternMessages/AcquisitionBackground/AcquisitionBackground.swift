// The messages and enums of lectern.acquisition.background.v1. Generated from lectern/acquisition/background/v1/background.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// What Acquisition does by itself for each change of an item: a method that no client calls. It stands apart from acquisition.proto, so
/// that a client's author generates that file alone.
public enum AcquisitionBackground {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        AcquisitionBackground.FollowItemResponse.self,
    ]

    /// The message `lectern.acquisition.background.v1.FollowItemResponse`.
    public struct FollowItemResponse: Message {
        public static let messageName = "lectern.acquisition.background.v1.FollowItemResponse"

        /// The message with nothing set.
        public init() {}
    }
}
