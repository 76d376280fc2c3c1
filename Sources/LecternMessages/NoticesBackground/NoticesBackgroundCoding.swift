// How the messages of lectern.notices.background.v1 are read and written. Generated from lectern/notices/background/v1/background.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension NoticesBackground.WithdrawCardNoticesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.withdrawn = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.withdrawn != 0 { try writer.uint32(self.withdrawn, 8) }
    }
}
