// What went wrong with keys and certificates.

internal import COpenSSL

/// An error of the authority: what was tried, and OpenSSL's message if it has one.
struct AuthorityError: Error, CustomStringConvertible {
    let description: String

    init(_ attempt: String) {
        var buffer = [CChar](repeating: 0, count: 256)
        let code = ERR_get_error()
        guard code != 0 else {
            description = "could not \(attempt)"
            return
        }
        ERR_error_string_n(code, &buffer, buffer.count)
        description = "could not \(attempt): " + String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
