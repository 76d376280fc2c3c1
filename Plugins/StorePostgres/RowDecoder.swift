// Decodes rows from PostgreSQL's binary format.

internal import CLecternPlugin
internal import CPostgres
internal import LecternStoreKit

/// Decodes the rows of a result in binary format.
final class RowDecoder {
    /// Passes the rows of a result to a sink.
    ///
    /// - Parameters:
    ///   - result: a result with rows; borrowed.
    ///   - row: receives each row, borrowed from the result; anything but `LECTERN_OK` ends the iteration.
    /// - Throws: `Failure` with `LECTERN_STATEMENT` for a column of a type that the interface lacks.
    func decode(
        _ result: OpaquePointer, _ row: (UnsafeBufferPointer<lectern_value>) -> Int32
    ) throws(Failure) {
        let count = Int(PQnfields(result))
        // Not a property: a sink may run another statement.
        var values = [lectern_value](repeating: lectern_value(), count: count)
        for index in 0..<PQntuples(result) {
            for column in 0..<count { values[column] = try read(result, index, Int32(column)) }
            if values.withUnsafeBufferPointer({ row($0) }) != LECTERN_OK { return }
        }
    }

    private func read(_ result: OpaquePointer, _ row: Int32, _ column: Int32) throws(Failure) -> lectern_value {
        var value = lectern_value()
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return value }
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
        switch PQftype(result, column) {
        case ServerType.int8: integer(Int64(bitPattern: RowDecoder.number(bytes, UInt64.self)), &value)
        case ServerType.int4: integer(Int64(Int32(bitPattern: RowDecoder.number(bytes, UInt32.self))), &value)
        case ServerType.int2: integer(Int64(Int16(bitPattern: RowDecoder.number(bytes, UInt16.self))), &value)
        case ServerType.bool: integer(bytes.first == 0 ? 0 : 1, &value)
        case ServerType.float8: real(Double(bitPattern: RowDecoder.number(bytes, UInt64.self)), &value)
        case ServerType.float4: real(Double(Float(bitPattern: RowDecoder.number(bytes, UInt32.self))), &value)
        case ServerType.numeric:
            switch DecimalNumber(bytes) {
            case .integer(let number): integer(number, &value)
            case .real(let number): real(number, &value)
            case nil: throw Failure(LECTERN_STATEMENT, "column \(column + 1) holds a number that fits no type of the interface")
            }
        case ServerType.text, ServerType.varchar, ServerType.bpchar, ServerType.name, ServerType.unknown:
            value.type = LECTERN_TEXT
            value.bytes = RowDecoder.borrowed(bytes)
        case ServerType.bytea:
            value.type = LECTERN_BLOB
            value.bytes = RowDecoder.borrowed(bytes)
        case let type:
            throw Failure(LECTERN_STATEMENT, "column \(column + 1) has the server's type \(type), which the interface lacks; CAST it")
        }
        return value
    }

    private func integer(_ number: Int64, _ value: inout lectern_value) {
        value.type = LECTERN_INTEGER
        value.integer = number
    }

    private func real(_ number: Double, _ value: inout lectern_value) {
        value.type = LECTERN_REAL
        value.real = number
    }

    private static func borrowed(_ bytes: UnsafeRawBufferPointer) -> lectern_bytes {
        lectern_bytes(data: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), size: UInt64(bytes.count))
    }

    private static func number<Number: FixedWidthInteger>(_ bytes: UnsafeRawBufferPointer, _ type: Number.Type) -> Number {
        bytes.count == MemoryLayout<Number>.size ? Number(bigEndian: bytes.loadUnaligned(as: Number.self)) : 0
    }
}
