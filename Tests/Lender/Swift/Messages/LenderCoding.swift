// How the messages of lectern.lender.v1 are read and written. Generated from lectern/lender/v1/lender.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
internal import CirculationMessages

extension Lender.DeliverRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.loan)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.loan { try writer.message(value, 10) }
    }
}
