// Google's protobuf, as Debian's python3-protobuf has it: what it reads and writes is what protobuf is.

import Foundation
import LecternTestSupport

/// Reads messages and writes them again with another implementation.
enum Oracle {
    struct Failure: Error { let words: String }

    private static let program = """
        import struct, sys
        from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
        data = sys.stdin.buffer.read()
        at = 0
        def take():
            global at
            (length,) = struct.unpack_from('<I', data, at)
            at += 4 + length
            return data[at - length:at]
        pool = descriptor_pool.DescriptorPool()
        seen = set()
        for file in descriptor_pb2.FileDescriptorSet.FromString(take()).file:
            if file.name not in seen:
                pool.Add(file)
                seen.add(file.name)
        factory = message_factory.MessageFactory(pool)
        out = []
        while at < len(data):
            name, bytes = take().decode(), take()
            message = factory.GetPrototype(pool.FindMessageTypeByName(name))()
            try:
                message.ParseFromString(bytes)
                message.DiscardUnknownFields()
                answer = b'+' + message.SerializeToString(deterministic=True)
            except Exception:
                answer = b'-'
            out.append(struct.pack('<I', len(answer)) + answer)
        sys.stdout.buffer.write(b''.join(out))
        """

    /// What Google's protobuf writes after reading each message; nil where it refuses to read it.
    static func canonical(_ messages: [(type: String, bytes: [UInt8])]) throws -> [[UInt8]?] {
        var input = framed(AllMessages.descriptorSet)
        for (type, bytes) in messages { input += framed(Array(type.utf8)) + framed(bytes) }
        let result = try Program.run("/usr/bin/python3", ["-c", program], input: input)
        guard result.status == 0 else {
            throw Failure(words: "python3-protobuf is needed (apt-get install python3-protobuf): \(result.errors)")
        }
        var answers: [[UInt8]?] = []
        var rest = result.outputBytes[...]
        while rest.count >= 4 {
            let length = rest.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
            let answer = rest.dropFirst(4).prefix(length)
            answers.append(answer.first == UInt8(ascii: "+") ? Array(answer.dropFirst()) : nil)
            rest = rest.dropFirst(4 + length)
        }
        return answers
    }

    private static func framed(_ bytes: [UInt8]) -> [UInt8] {
        let count = UInt32(bytes.count)
        return (0..<4).map { UInt8(truncatingIfNeeded: count >> (8 * UInt32($0))) } + bytes
    }
}
