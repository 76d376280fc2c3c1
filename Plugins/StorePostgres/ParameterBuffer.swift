// A statement's parameters in PostgreSQL's binary format.

internal import CLecternPlugin
internal import CPostgres
internal import LecternStoreKit

/// The server's numbers of the types that parameters and columns have (pg_type.dat).
enum ServerType {
    static let bool: Oid = 16
    static let bytea: Oid = 17
    static let name: Oid = 19
    static let int8: Oid = 20
    static let int2: Oid = 21
    static let int4: Oid = 23
    static let text: Oid = 25
    static let float4: Oid = 700
    static let float8: Oid = 701
    static let unknown: Oid = 705
    static let textArray: Oid = 1009
    static let bpchar: Oid = 1042
    static let varchar: Oid = 1043
    static let numeric: Oid = 1700
}

/// Arrays that libpq reads, filled anew for each statement; nothing is allocated meanwhile. Texts and blobs are
/// borrowed: libpq copies them when the statement is sent. Confined to the thread of its connection.
final class ParameterBuffer {
    private let capacity: Int
    private let numbers: UnsafeMutablePointer<UInt64>
    let values: UnsafeMutablePointer<UnsafePointer<CChar>?>
    let lengths: UnsafeMutablePointer<Int32>
    let formats: UnsafeMutablePointer<Int32>
    private let kinds: UnsafeMutablePointer<Oid>
    private(set) var count = 0

    /// - Parameter capacity: parameters of one statement at most.
    init(capacity: Int) {
        self.capacity = capacity
        numbers = .allocate(capacity: capacity)
        values = .allocate(capacity: capacity)
        lengths = .allocate(capacity: capacity)
        formats = .allocate(capacity: capacity)
        kinds = .allocate(capacity: capacity)
        formats.initialize(repeating: 1, count: capacity)  // all are binary
    }

    deinit {
        numbers.deallocate()
        values.deallocate()
        lengths.deallocate()
        formats.deallocate()
        kinds.deallocate()
    }

    /// The types of the bound values; 0: the server infers it.
    var types: UnsafeBufferPointer<Oid> { UnsafeBufferPointer(start: kinds, count: count) }

    /// Removes all bound values.
    func clear() { count = 0 }

    /// Binds all parameters of a statement.
    ///
    /// - Parameters:
    ///   - given: the values; borrowed until the statement is sent.
    ///   - number: how many.
    ///   - valueBytesMax: longest text or blob.
    /// - Throws: `Failure` with `LECTERN_STATEMENT` for too many or too long ones, a value of an unknown type, NaN, or text
    ///   that is not UTF-8 without NUL.
    func bind(_ given: UnsafePointer<lectern_value>?, _ number: Int, valueBytesMax: Int) throws(Failure) {
        clear()
        guard number <= capacity else { throw Failure(LECTERN_STATEMENT, "more than \(capacity) parameters") }
        guard let given else { return }
        for index in 0..<number { try bind(given[index], valueBytesMax) }
    }

    /// Binds one more value.
    func bind(_ value: lectern_value, _ valueBytesMax: Int) throws(Failure) {
        switch value.type {
        case LECTERN_NULL: add(nil, 0, 0)
        case LECTERN_INTEGER: bind(value.integer)
        case LECTERN_REAL:
            guard !value.real.isNaN else { throw Failure(LECTERN_STATEMENT, "$\(count + 1) is not a number (NaN)") }
            add(number: value.real.bitPattern, ServerType.float8)
        case LECTERN_TEXT:
            let bytes = UnsafeBufferPointer(start: value.bytes.data, count: Int(value.bytes.size))
            guard Text.isValid(bytes) else {
                throw Failure(LECTERN_STATEMENT, "$\(count + 1) is text with a NUL, or is not UTF-8")
            }
            try bind(bytes, ServerType.text, valueBytesMax)
        case LECTERN_BLOB:
            try bind(UnsafeBufferPointer(start: value.bytes.data, count: Int(value.bytes.size)), ServerType.bytea, valueBytesMax)
        default: throw Failure(LECTERN_STATEMENT, "$\(count + 1) has the unknown type \(value.type)")
        }
    }

    /// Binds a number.
    func bind(_ number: Int64) {
        add(number: UInt64(bitPattern: number), ServerType.int8)
    }

    /// Binds bytes as a type; borrowed.
    func bind(_ bytes: UnsafeBufferPointer<UInt8>, _ type: Oid, _ valueBytesMax: Int = .max) throws(Failure) {
        guard bytes.count <= valueBytesMax else {
            throw Failure(LECTERN_STATEMENT, "$\(count + 1) has \(bytes.count) bytes, more than \(valueBytesMax)")
        }
        add(bytes.baseAddress.map { UnsafeRawPointer($0) } ?? UnsafeRawPointer(numbers), Int32(bytes.count), type)
    }

    private func add(number: UInt64, _ type: Oid) {
        numbers[count] = number.bigEndian
        add(UnsafeRawPointer(numbers + count), 8, type)
    }

    private func add(_ bytes: UnsafeRawPointer?, _ length: Int32, _ type: Oid) {
        values[count] = bytes?.assumingMemoryBound(to: CChar.self)
        lengths[count] = length
        kinds[count] = type
        count += 1
    }
}
