// A byte in hexadecimal.

/// A byte as `0x1B`, for messages.
func hex(_ byte: UInt8) -> String {
    "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
}
