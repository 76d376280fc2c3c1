// What does not fit between JSON and a message, and where.

/// JSON that is no such message, or bytes that are none.
package struct MessageJSONError: Error, Equatable, CustomStringConvertible {
    /// Where: "request.items[2].barcod".
    package let path: String
    /// What: "no such field; did you mean barcode?".
    package let message: String

    /// "request.items[2].barcod: no such field; did you mean barcode?"
    package var description: String { "\(path): \(message)" }
}
