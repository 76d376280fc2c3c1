// A host in memory for plugins made with LecternKit: it records calls and returns what a test has set.

import CLecternPlugin
import LecternKit

/// Records the calls of a plugin. Confined to the test's thread.
final class FakeHost {
    /// One statement as it arrived.
    struct Statement: Equatable {
        var sql: String
        var values: [SQLValue]
        var wantsRows = false
        var wantsChanged = false
    }

    var answers: [[UInt8]] = []
    var problems: [Problem] = []
    var items: [(message: [UInt8], cursor: [UInt8])] = []
    var topics: [String] = []
    var logs: [(level: Int32, message: String, labels: [Label])] = []
    var statements: [Statement] = []
    var changes: [[String]] = []
    var nested: [(method: String, request: [UInt8], isTry: Bool)] = []
    /// The result of a query.
    var rows: [[SQLValue]] = []
    var queryCode = LECTERN_OK
    var queryMessage = ""
    /// The result of a nested call.
    var nestedCode = LECTERN_OK
    var nestedAnswer: [UInt8] = []
    let table: UnsafeMutablePointer<lectern_host>

    init() {
        table = .allocate(capacity: 1)
        table.initialize(to: lectern_host())
        table.pointee.size = UInt64(MemoryLayout<lectern_host>.size)
        table.pointee.host = Unmanaged.passUnretained(self).toOpaque()
        table.pointee.log = FakeHost.log
        table.pointee.answer = { host, _, message in FakeHost.of(host).keep { $0.answers.append(FakeHost.bytes(message)) } }
        table.pointee.item = { host, _, message, cursor in
            FakeHost.of(host).keep { $0.items.append((FakeHost.bytes(message), FakeHost.bytes(cursor))) }
        }
        table.pointee.wait_for = { host, _, topic in FakeHost.of(host).keep { $0.topics.append(FakeHost.text(topic)) } }
        table.pointee.new_id = { _, _ in 7 }
        table.pointee.random = { _, _, into, size in
            for place in 0..<Int(size) { into?[place] = UInt8(place) }
            return LECTERN_OK
        }
        table.pointee.is_cancelled = { _, _ in 0 }
        table.pointee.problem = FakeHost.problem
        table.pointee.query = FakeHost.query
        table.pointee.call = FakeHost.call
        table.pointee.emit = FakeHost.emit
    }

    deinit {
        table.deallocate()
    }

    private func keep(_ change: (FakeHost) -> Void) -> Int32 {
        change(self)
        return LECTERN_OK
    }

    private static func of(_ host: UnsafeMutableRawPointer?) -> FakeHost {
        guard let host else { preconditionFailure("the plugin has lost the host's pointer") }
        return Unmanaged<FakeHost>.fromOpaque(host).takeUnretainedValue()
    }

    private static func bytes(_ bytes: lectern_bytes) -> [UInt8] {
        Array(UnsafeBufferPointer(start: bytes.data, count: Int(bytes.size)))
    }

    private static func text(_ bytes: lectern_bytes) -> String { String(decoding: FakeHost.bytes(bytes), as: UTF8.self) }

    private static func labels(_ labels: UnsafePointer<lectern_label>?, _ count: UInt64) -> [Label] {
        (0..<Int(count)).compactMap { place in labels.map { Label(text($0[place].name), text($0[place].value)) } }
    }

    private static let log: @convention(c) (
        UnsafeMutableRawPointer?, Int32, lectern_bytes, UnsafePointer<lectern_label>?, UInt64
    ) -> Void = { host, level, message, labels, count in
        FakeHost.of(host).logs.append((level, FakeHost.text(message), FakeHost.labels(labels, count)))
    }

    private static let problem: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<lectern_problem>?
    ) -> Int32 = { host, _, problem in
        guard let problem = problem?.pointee else { return LECTERN_INVALID }
        return FakeHost.of(host).keep {
            $0.problems.append(
                Problem(
                    status: Status(rawValue: problem.status), reason: FakeHost.text(problem.reason),
                    message: FakeHost.text(problem.message), facts: FakeHost.labels(problem.facts, problem.facts_count),
                    retryAfterMilliseconds: problem.retry_after_ms))
        }
    }

    private static let query: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, lectern_bytes, UnsafePointer<lectern_value>?, UInt32,
        lectern_row_sink?, UnsafeMutableRawPointer?, UnsafeMutablePointer<UInt64>?, lectern_bytes_sink?,
        UnsafeMutableRawPointer?
    ) -> Int32 = { host, _, sql, values, count, row, context, changed, error, errorContext in
        let host = FakeHost.of(host)
        let kept = (0..<Int(count)).compactMap { place in values.map { FakeHost.value($0[place]) } }
        host.statements.append(
            Statement(sql: FakeHost.text(sql), values: kept, wantsRows: row != nil, wantsChanged: changed != nil))
        for columns in host.rows where host.queryCode == LECTERN_OK {
            if FakeHost.push(columns, row, context) == LECTERN_STOP { break }
        }
        changed?.pointee = UInt64(host.rows.count)
        if host.queryCode != LECTERN_OK { FakeHost.lend(Array(host.queryMessage.utf8)) { error?(errorContext, $0) } }
        return host.queryCode
    }

    private static func value(_ value: lectern_value) -> SQLValue {
        switch value.type {
        case LECTERN_INTEGER: .integer(value.integer)
        case LECTERN_REAL: .real(value.real)
        case LECTERN_TEXT: .text(text(value.bytes))
        case LECTERN_BLOB: .blob(bytes(value.bytes))
        default: .null
        }
    }

    private static func push(
        _ columns: [SQLValue], _ row: lectern_row_sink?, _ context: UnsafeMutableRawPointer?
    ) -> Int32 {
        var records: [lectern_value] = []
        var kept: [UnsafeMutableBufferPointer<UInt8>] = []
        defer { for buffer in kept { buffer.deallocate() } }
        for column in columns {
            var record = lectern_value()
            var bytes: [UInt8] = []
            switch column {
            case .null: record.type = LECTERN_NULL
            case .integer(let number): (record.type, record.integer) = (LECTERN_INTEGER, number)
            case .real(let number): (record.type, record.real) = (LECTERN_REAL, number)
            case .text(let text): (record.type, bytes) = (LECTERN_TEXT, Array(text.utf8))
            case .blob(let blob): (record.type, bytes) = (LECTERN_BLOB, blob)
            }
            let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
            _ = buffer.initialize(from: bytes)
            kept.append(buffer)
            record.bytes = lectern_bytes(data: UnsafePointer(buffer.baseAddress), size: UInt64(bytes.count))
            records.append(record)
        }
        return row?(context, records, UInt32(records.count)) ?? LECTERN_STOP
    }

    private static func lend(_ bytes: [UInt8], _ body: (lectern_bytes) -> Void) {
        bytes.withUnsafeBufferPointer { body(lectern_bytes(data: $0.baseAddress, size: UInt64($0.count))) }
    }

    private static let call: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, lectern_bytes, lectern_bytes, UInt32, lectern_bytes_sink?,
        lectern_problem_sink?, UnsafeMutableRawPointer?
    ) -> Int32 = { host, _, method, request, attempt, answer, problem, context in
        let host = FakeHost.of(host)
        host.nested.append((FakeHost.text(method), FakeHost.bytes(request), attempt != 0))
        if host.nestedCode == LECTERN_OK {
            FakeHost.lend(host.nestedAnswer) { answer?(context, $0) }
            return LECTERN_OK
        }
        var record = lectern_problem()
        record.size = UInt64(MemoryLayout<lectern_problem>.size)
        record.status = 5
        FakeHost.lend(Array("READER_UNKNOWN".utf8)) { reason in
            record.reason = reason
            problem?(context, &record)
        }
        return host.nestedCode
    }

    private static let emit: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<lectern_change>?
    ) -> Int32 = { host, _, change in
        guard let change = change?.pointee else { return LECTERN_INVALID }
        return FakeHost.of(host).keep {
            $0.changes.append(
                [change.topic, change.kind, change.subject, change.body_type].map { FakeHost.text($0) })
        }
    }
}
