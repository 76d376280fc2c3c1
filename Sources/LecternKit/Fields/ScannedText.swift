// Barcodes and cards as scanners and keyboards send them. Pure.

/// Texts that come from a scanner.
public enum ScannedText {
    private static let fullWidth: ClosedRange<UInt32> = 0xFF01...0xFF5E
    private static let fullWidthDistance: UInt32 = 0xFEE0

    /// A code as it is kept: without the blanks and line ends that scanners add, and in ASCII where an input method has sent it full width.
    /// - Parameter text: "０４４０３ 1\r".
    public static func plain(_ text: String) -> String {
        if text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return text }
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if fullWidth.contains(scalar.value) {
                if let ascii = Unicode.Scalar(scalar.value - fullWidthDistance) { plain.append(ascii) }
            } else if !scalar.properties.isWhitespace, scalar.properties.generalCategory != .control {
                plain.append(scalar)
            }
        }
        return String(plain)
    }
}
