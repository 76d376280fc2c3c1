// The messages and enums of lectern.teller.v1. Generated from lectern/teller/v1/teller.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// A plugin that tells readers whatever a test wants: the owner of kinds of notices that no plugin of a city has.
public enum Teller {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Teller.TakeBackResponse.self,
    ]

    /// The message `lectern.teller.v1.TakeBackResponse`.
    public struct TakeBackResponse: Message {
        public static let messageName = "lectern.teller.v1.TakeBackResponse"

        public var withdrawn: Bool

        /// The message with nothing set.
        public init() {
            self.withdrawn = false
        }

        /// The message with these fields set.
        public init(
            withdrawn: Bool = false
        ) {
            self.withdrawn = withdrawn
        }
    }
}
