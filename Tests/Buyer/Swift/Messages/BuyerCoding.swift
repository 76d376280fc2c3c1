// How the messages of lectern.buyer.v1 are read and written. Generated from lectern/buyer/v1/buyer.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
internal import LedgerMessages

extension Buyer.BuyRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.reservation)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.reservation { try writer.message(value, 10) }
    }
}
