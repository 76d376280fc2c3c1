// The messages and enums of lectern.chores.v1. Generated from lectern/chores/v1/chores.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

/// A plugin that owns two kinds of work and keeps nothing itself, so that a simulation can have items added, changed and taken back by
/// anybody.
public enum Chores {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Chores.PutRequest.self,
        Chores.PutResponse.self,
        Chores.DropRequest.self,
        Chores.DropResponse.self,
    ]

    /// The message `lectern.chores.v1.PutRequest`.
    public struct PutRequest: Message {
        public static let messageName = "lectern.chores.v1.PutRequest"

        /// "chore/7" or "errand/7".
        public var key: String

        /// 0: the whole city.
        public var branchId: Int64

        public var text: String

        /// The message with nothing set.
        public init() {
            self.key = ""
            self.branchId = 0
            self.text = ""
        }

        /// The message with these fields set.
        public init(
            key: String = "",
            branchId: Int64 = 0,
            text: String = ""
        ) {
            self.key = key
            self.branchId = branchId
            self.text = text
        }
    }

    /// The message `lectern.chores.v1.PutResponse`.
    public struct PutResponse: Message {
        public static let messageName = "lectern.chores.v1.PutResponse"

        public var itemId: Int64

        /// False where it was there.
        public var added: Bool

        /// The message with nothing set.
        public init() {
            self.itemId = 0
            self.added = false
        }

        /// The message with these fields set.
        public init(
            itemId: Int64 = 0,
            added: Bool = false
        ) {
            self.itemId = itemId
            self.added = added
        }
    }

    /// The message `lectern.chores.v1.DropRequest`.
    public struct DropRequest: Message {
        public static let messageName = "lectern.chores.v1.DropRequest"

        public var key: String

        /// The message with nothing set.
        public init() {
            self.key = ""
        }

        /// The message with these fields set.
        public init(
            key: String = ""
        ) {
            self.key = key
        }
    }

    /// The message `lectern.chores.v1.DropResponse`.
    public struct DropResponse: Message {
        public static let messageName = "lectern.chores.v1.DropResponse"

        /// False where there was none to be done.
        public var dropped: Bool

        /// The message with nothing set.
        public init() {
            self.dropped = false
        }

        /// The message with these fields set.
        public init(
            dropped: Bool = false
        ) {
            self.dropped = dropped
        }
    }
}
