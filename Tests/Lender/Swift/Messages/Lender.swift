// The messages and enums of lectern.lender.v1. Generated from lectern/lender/v1/lender.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
public import CirculationMessages

/// A plugin that calls what Circulation has for other plugins alone, whoever asks: shops and carriers as no plugin of a city has them.
public enum Lender {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Lender.DeliverRequest.self,
    ]

    /// The message `lectern.lender.v1.DeliverRequest`.
    public struct DeliverRequest: Message {
        public static let messageName = "lectern.lender.v1.DeliverRequest"

        public var loan: Circulation.LendDeliveredRequest?

        /// The message with nothing set.
        public init() {
            self.loan = nil
        }

        /// The message with these fields set.
        public init(
            loan: Circulation.LendDeliveredRequest? = nil
        ) {
            self.loan = loan
        }

        /// Where `loan` stands in an `Encoded` one.
        public static var loanField: MessageField<Self, Circulation.LendDeliveredRequest> { MessageField(1) }
    }
}
