// A line as text: Google's encoded polyline with five decimals (developers.google.com/maps/documentation/utilities/polylinealgorithm).

/// Packs the points of a line into few characters, and unpacks them.
package enum Polyline {
    private static let unit = 100_000.0

    /// The line as text; each point is kept to half a hundred-thousandth of a degree, 0.6 m.
    package static func encode(_ line: [Location]) -> String {
        var bytes: [UInt8] = []
        var before = (latitude: 0, longitude: 0)
        for point in line {
            let here = (latitude: Int((point.latitude * unit).rounded()), longitude: Int((point.longitude * unit).rounded()))
            append(here.latitude - before.latitude, to: &bytes)
            append(here.longitude - before.longitude, to: &bytes)
            before = here
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func append(_ value: Int, to bytes: inout [UInt8]) {
        var rest = UInt64(bitPattern: Int64(value < 0 ? ~(value << 1) : value << 1))
        while rest >= 0x20 {
            bytes.append(UInt8(rest & 0x1F | 0x20) + 63)
            rest >>= 5
        }
        bytes.append(UInt8(rest) + 63)
    }

    /// The points of a text.
    /// - Returns: nil where it is no such text.
    package static func decode(_ text: String) -> [Location]? {
        var values: [Int] = []
        var value: UInt64 = 0
        var shift: UInt64 = 0
        for byte in text.utf8 {
            guard (63...126).contains(byte), shift <= 30 else { return nil }
            value |= UInt64((byte - 63) & 0x1F) << shift
            shift += 5
            guard byte - 63 < 0x20 else { continue }
            let number = Int(value >> 1)
            values.append(value & 1 == 0 ? number : ~number)
            (value, shift) = (0, 0)
        }
        guard shift == 0, values.count % 2 == 0 else { return nil }
        var (latitude, longitude) = (0, 0)
        return stride(from: 0, to: values.count, by: 2).map { index in
            latitude += values[index]
            longitude += values[index + 1]
            return Location(latitude: Double(latitude) / unit, longitude: Double(longitude) / unit)
        }
    }
}
