// The messages and enums of lectern.buyer.v1. Generated from lectern/buyer/v1/buyer.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
public import LedgerMessages

/// A plugin that spends and charges whatever a test wants: the owner of reservations and charges that no plugin of a city has.
public enum Buyer {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Buyer.BuyRequest.self,
    ]

    /// The message `lectern.buyer.v1.BuyRequest`.
    public struct BuyRequest: Message {
        public static let messageName = "lectern.buyer.v1.BuyRequest"

        public var reservation: Ledger.ReserveRequest?

        /// The message with nothing set.
        public init() {
            self.reservation = nil
        }

        /// The message with these fields set.
        public init(
            reservation: Ledger.ReserveRequest? = nil
        ) {
            self.reservation = reservation
        }

        /// Where `reservation` stands in an `Encoded` one.
        public static var reservationField: MessageField<Self, Ledger.ReserveRequest> { MessageField(1) }
    }
}
