// Where a page of hits ended, as an opaque text that only fits its own query.

internal import Foundation

/// The last hit of a page.
package struct SearchCursor: Equatable, Sendable {
    package var score: Int
    package var document: Int64
    /// How much was forgiven to find the candidates.
    package var stage: SearchStage

    package init(score: Int, document: Int64, stage: SearchStage) {
        self.score = score
        self.document = document
        self.stage = stage
    }

    /// Whether a hit comes after this one: lower scores first, then higher numbers.
    package func comesBefore(score: Int, document: Int64) -> Bool {
        score < self.score || score == self.score && document > self.document
    }

    /// The cursor as text.
    /// - Parameter query: everything that decides what is found and in which order.
    package func text(query: [String]) -> String {
        var bytes: [UInt8] = [2, stage.rawValue]
        bytes += Self.bytes(UInt64(bitPattern: Int64(score)))
        bytes += Self.bytes(UInt64(bitPattern: document))
        bytes += Self.bytes(Fingerprint.of(query, bytes))
        return Data(bytes).base64EncodedString().replacingOccurrences(of: "+", with: "-")
            .replacingOccurrences(of: "/", with: "_").replacingOccurrences(of: "=", with: "")
    }

    /// Reads a cursor; nil if it is none, or of another query.
    package init?(text: String, query: [String]) {
        guard text.utf8.count <= 64 else { return nil }
        var base64 = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        base64 += String(repeating: "=", count: (4 - base64.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: base64), data.count == 26 else { return nil }
        let bytes = [UInt8](data)
        guard bytes[0] == 2, let stage = SearchStage(rawValue: bytes[1]),
            Self.number(bytes[18...]) == Fingerprint.of(query, Array(bytes[..<18]))
        else { return nil }
        self.stage = stage
        score = Int(truncatingIfNeeded: Self.number(bytes[2..<10]))
        document = Int64(bitPattern: Self.number(bytes[10..<18]))
    }

    private static func bytes(_ number: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
}
