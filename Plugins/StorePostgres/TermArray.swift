// A document's terms as a PostgreSQL array.

internal import CLecternPlugin
internal import LecternStoreKit

/// The binary form of text[] (array_recv in the server's arrayfuncs.c).
struct TermArray {
    private var bytes: [UInt8] = []

    /// - Parameter terms: any number; the same twice counts once, for the server.
    /// - Throws: `Failure` with `LECTERN_STATEMENT` for an invalid term.
    init(_ terms: UnsafeBufferPointer<lectern_bytes>) throws(Failure) {
        append(terms.isEmpty ? 0 : 1)  // dimensions
        append(0)  // no NULL among them
        append(Int32(ServerType.text))
        if !terms.isEmpty {
            append(Int32(clamping: terms.count))
            append(1)  // the first index
        }
        for term in terms {
            let text = try TextRules.term(term)
            append(Int32(text.count))
            bytes.append(contentsOf: text)
        }
    }

    private mutating func append(_ number: Int32) {
        for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: number >> Int32(shift))) }
    }

    /// Calls `body` with the bytes.
    func withBytes(_ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Void) throws(Failure) {
        let outcome = bytes.withUnsafeBufferPointer { bytes in
            Result { () throws(Failure) in try body(bytes) }
        }
        try outcome.get()
    }
}
