// How the messages of lectern.teller.v1 are read and written. Generated from lectern/teller/v1/teller.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Teller.TakeBackResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.withdrawn = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.withdrawn { try writer.bool(self.withdrawn, 8) }
    }
}
