// The C library's converter, behind a class that owns its handle.

internal import Glibc

/// Converts bytes of one coding to UTF-8, strictly. Confined to the thread that made it.
final class Iconv {
    private let handle: iconv_t

    /// Opens a converter; nil where the system has none for this coding.
    /// The corresponding C function is `iconv_open`.
    init?(from coding: String) {
        let handle = iconv_open("UTF-8", coding)
        guard let handle, Int(bitPattern: handle) != -1 else { return nil }
        self.handle = handle
    }

    deinit { iconv_close(handle) }

    /// Converts a whole text.
    /// - Returns: UTF-8, or nil when any byte has no meaning in the coding.
    /// The corresponding C function is `iconv`.
    func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        _ = iconv(handle, nil, nil, nil, nil)
        var source = bytes.map { CChar(bitPattern: $0) }
        // No character of a coding used here grows beyond three bytes for each of its own.
        var target = [CChar](repeating: 0, count: bytes.count * 3 + 4)
        let written = source.withUnsafeMutableBufferPointer { from -> Int? in
            target.withUnsafeMutableBufferPointer { to -> Int? in
                var input = from.baseAddress
                var inputLeft = from.count
                var output = to.baseAddress
                var outputLeft = to.count
                guard iconv(handle, &input, &inputLeft, &output, &outputLeft) == 0, inputLeft == 0 else { return nil }
                return to.count - outputLeft
            }
        }
        guard let written else { return nil }
        return target[..<written].map { UInt8(bitPattern: $0) }
    }
}
