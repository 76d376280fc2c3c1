// The plugins of Tests/BackgroundPlugins: compiling them, and the few fields of their messages.

import LecternTestSupport

/// A plugin in C whose work the host does in the background.
enum BackgroundPlugin {
    /// Compiles a plugin.
    /// - Parameters:
    ///   - name: "timed" or "counting".
    ///   - folder: where to.
    /// - Returns: its path.
    static func make(_ name: String, in folder: TemporaryFolder) throws -> String {
        try Program.output("\(Repository.path)/Tests/BackgroundPlugins/make", [name, folder.path])
        return "\(folder.path)/\(name).so"
    }

    /// A field that is a number, encoded.
    static func number(_ field: Int, _ value: Int) -> [UInt8] { [UInt8(field << 3)] + varint(UInt64(value)) }

    /// A field that is a text, encoded.
    static func text(_ field: Int, _ text: String) -> [UInt8] {
        [UInt8(field << 3 | 2)] + varint(UInt64(text.utf8.count)) + Array(text.utf8)
    }

    private static func varint(_ value: UInt64) -> [UInt8] {
        value < 128 ? [UInt8(value)] : [UInt8(value & 127) | 128] + varint(value >> 7)
    }

    /// The numbers 1 and 2 of a message that has no others.
    static func twoNumbers(_ message: [UInt8]) -> (Int, Int) {
        var bytes = message[...]
        var numbers = [0, 0, 0]
        while let tag = bytes.popFirst() {
            var (value, shift) = (0, 0)
            while let byte = bytes.popFirst() {
                value |= Int(byte & 127) << shift
                shift += 7
                if byte < 128 { break }
            }
            numbers[min(2, Int(tag >> 3))] = value
        }
        return (numbers[1], numbers[2])
    }
}
