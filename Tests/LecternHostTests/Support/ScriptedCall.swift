// What a scripted handler does through the host's C table.

import CLecternPlugin
@testable import LecternHost
import LecternProtobuf
import LecternWire

/// The host as a handler sees it, through the C functions only.
struct ScriptedCall {
    let host: UnsafePointer<lectern_host>
    let call: OpaquePointer
    let info: lectern_call_info

    /// The request as text: field 1 of the message.
    var text: String { Text.decode(info.request.copied) }

    /// Answers with text.
    func answer(_ text: String) -> Int32 {
        let code = Text.encode(text).lent { host.pointee.answer(host.pointee.host, call, $0) }
        return code == LECTERN_OK ? LECTERN_OK : code
    }

    /// Answers with bytes.
    func answer(bytes: [UInt8]) -> Int32 {
        bytes.lent { host.pointee.answer(host.pointee.host, call, $0) }
    }

    func refuse(_ reason: String) -> Int32 {
        ProblemRecord.lend(Problem(status: .failedPrecondition, reason: reason)) {
            _ = host.pointee.problem(host.pointee.host, call, $0)
        }
        return LECTERN_REFUSED
    }

    func fail(_ reason: String) -> Int32 {
        ProblemRecord.lend(Problem(status: .aborted, reason: reason)) {
            _ = host.pointee.problem(host.pointee.host, call, $0)
        }
        return LECTERN_FAILED
    }

    /// Runs a statement with text parameters.
    @discardableResult
    func query(_ sql: String, _ parameters: String...) -> (code: Int32, rows: [[SQLValue]], message: String) {
        var pack = TextPack()
        let places = parameters.map { pack.add($0) }
        let rows = RowCollector()
        let message = BytesCollector()
        let code = pack.lent { texts in
            places.map { place in
                var value = lectern_value()
                value.type = LECTERN_TEXT
                value.bytes = texts[place]
                return value
            }.withUnsafeBufferPointer { values in
                sql.lent { sql in
                    host.pointee.query(
                        host.pointee.host, call, sql, values.baseAddress, UInt32(values.count), RowCollector.sink, rows.context,
                        nil, BytesCollector.sink, message.context)
                }
            }
        }
        return (code, rows.rows, String(decoding: message.bytes ?? [], as: UTF8.self))
    }

    /// Runs a statement with parameters of any type.
    func query(_ sql: String, all parameters: [SQLValue]) -> (code: Int32, rows: [[SQLValue]], message: String) {
        let rows = RowCollector()
        let message = BytesCollector()
        let code = SQLValue.lend(parameters) { values in
            sql.lent { sql in
                host.pointee.query(
                    host.pointee.host, call, sql, values.baseAddress, UInt32(values.count), RowCollector.sink, rows.context,
                    nil, BytesCollector.sink, message.context)
            }
        }
        return (code, rows.rows, String(decoding: message.bytes ?? [], as: UTF8.self))
    }

    /// Runs a statement with text parameters and requests neither rows nor the number of changes.
    func send(_ sql: String, _ parameters: String...) -> Int32 {
        var pack = TextPack()
        let places = parameters.map { pack.add($0) }
        return pack.lent { texts in
            places.map { place in
                var value = lectern_value()
                value.type = LECTERN_TEXT
                value.bytes = texts[place]
                return value
            }.withUnsafeBufferPointer { values in
                sql.lent { sql in
                    host.pointee.query(
                        host.pointee.host, call, sql, values.baseAddress, UInt32(values.count), nil, nil, nil, nil, nil)
                }
            }
        }
    }

    /// Calls another method.
    func nested(_ method: String, _ text: String, try isTry: Bool = false) -> (code: Int32, answer: String, reason: String) {
        let told = Told()
        let code = method.lent { method in
            Text.encode(text).lent { request in
                host.pointee.call(
                    host.pointee.host, call, method, request, isTry ? 1 : 0,
                    { context, bytes in Told.of(context)?.answer = Text.decode(bytes.copied) },
                    { context, problem in Told.of(context)?.reason = problem?.pointee.reason.text ?? "" }, told.context)
            }
        }
        return (code, told.answer, told.reason)
    }

    private final class Told {
        var answer = ""
        var reason = ""
        var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }
        static func of(_ context: UnsafeMutableRawPointer?) -> Told? {
            context.map { Unmanaged<Told>.fromOpaque($0).takeUnretainedValue() }
        }
    }

    @discardableResult
    func emit(_ topic: String, kind: String = "happened", subject: String = "", partner: String = "") -> Int32 {
        var pack = TextPack()
        let places = [topic, kind, subject, partner].map { pack.add($0) }
        return pack.lent { texts in
            var change = lectern_change()
            change.size = UInt64(MemoryLayout<lectern_change>.size)
            change.topic = texts[places[0]]
            change.kind = texts[places[1]]
            change.subject = texts[places[2]]
            change.partner = texts[places[3]]
            return withUnsafePointer(to: change) { host.pointee.emit(host.pointee.host, call, $0) }
        }
    }

    /// Sets what a partner may do.
    func setPartner(_ name: String, state: Int32, callsPerSecond: UInt32, methods: [String], topics: [String]) -> Int32 {
        var pack = TextPack()
        let (place, methods, topics) = (pack.add(name), methods.map { pack.add($0) }, topics.map { pack.add($0) })
        return pack.lent { texts in
            methods.map { texts[$0] }.withUnsafeBufferPointer { methods in
                topics.map { texts[$0] }.withUnsafeBufferPointer { topics in
                    var partner = lectern_partner()
                    partner.size = UInt64(MemoryLayout<lectern_partner>.size)
                    partner.name = texts[place]
                    partner.state = state
                    partner.calls_per_second = callsPerSecond
                    (partner.methods, partner.methods_count) = (methods.baseAddress, UInt64(methods.count))
                    (partner.topics, partner.topics_count) = (topics.baseAddress, UInt64(topics.count))
                    return withUnsafePointer(to: partner) { host.pointee.partner_set(host.pointee.host, call, $0) }
                }
            }
        }
    }

    /// Schedules a call of a method of the plugin.
    func schedule(key: String, _ method: String, _ text: String = "", at dueMilliseconds: Int64) -> Int32 {
        var pack = TextPack()
        let places = [pack.add(key), pack.add(method), pack.add(Text.encode(text))]
        return pack.lent { texts in
            var timer = lectern_timer()
            timer.size = UInt64(MemoryLayout<lectern_timer>.size)
            timer.key = texts[places[0]]
            timer.method = texts[places[1]]
            timer.request = texts[places[2]]
            timer.due_ms = dueMilliseconds
            return withUnsafePointer(to: timer) { host.pointee.schedule(host.pointee.host, call, $0) }
        }
    }

    func cancelTimer(key: String) -> (code: Int32, existed: Bool) {
        var existed: UInt32 = 0
        let code = key.lent { host.pointee.cancel_timer(host.pointee.host, call, $0, &existed) }
        return (code, existed != 0)
    }

    func holdBlob(_ sha256: [UInt8], _ holder: String, isPublic: Bool = false) -> Int32 {
        sha256.lent { sha256 in
            holder.lent { holder in host.pointee.blob_hold(host.pointee.host, call, sha256, holder, isPublic ? 1 : 0, nil) }
        }
    }

    func releaseBlob(_ sha256: [UInt8], _ holder: String) -> Int32 {
        sha256.lent { sha256 in holder.lent { holder in host.pointee.blob_release(host.pointee.host, call, sha256, holder) } }
    }

    func readBlob(_ sha256: [UInt8], offset: UInt64, size: UInt32) -> (code: Int32, bytes: [UInt8]) {
        let bytes = BytesCollector()
        let code = sha256.lent { sha256 in
            host.pointee.blob_read(host.pointee.host, call, sha256, offset, size, BytesCollector.sink, bytes.context)
        }
        return (code, bytes.bytes ?? [])
    }

    func createSession(_ kind: SessionKind, person: Int64, milliseconds: Int64) -> (code: Int32, token: String) {
        let token = BytesCollector()
        let code = host.pointee.session_create(
            host.pointee.host, call, kind.rawValue, person, 7, milliseconds, nil, BytesCollector.sink, token.context)
        return (code, String(decoding: token.bytes ?? [], as: UTF8.self))
    }

    func grantSession(person: Int64, _ rights: String, milliseconds: Int64 = 0) -> (code: Int32, expires: Int64) {
        var expires: Int64 = 0
        let code = Array(rights.utf8).lent { host.pointee.session_grant(host.pointee.host, call, person, $0, milliseconds, &expires) }
        return (code, expires)
    }

    func endSession(person: Int64 = 0) -> Int32 { host.pointee.session_end(host.pointee.host, call, person) }
    func newID() -> Int64 { host.pointee.new_id(host.pointee.host, call) }
    var isCancelled: Bool { host.pointee.is_cancelled(host.pointee.host, call) != 0 }

    func item(_ text: String, cursor: [UInt8]) -> Int32 {
        Text.encode(text).lent { message in
            cursor.lent { host.pointee.item(host.pointee.host, call, message, $0) }
        }
    }

    func waitFor(_ topic: String) -> Int32 { topic.lent { host.pointee.wait_for(host.pointee.host, call, $0) } }
}

/// A message with one text, field 1.
enum Text {
    static func encode(_ text: String) -> [UInt8] {
        var writer = ProtobufWriter()
        writer.tag(1, .bytes)
        writer.lengthDelimited(text.utf8)
        return writer.bytes
    }

    static func decode(_ bytes: [UInt8]) -> String {
        var reader = ProtobufReader(bytes)
        guard let field = try? reader.next(), field.number == 1, let text = try? reader.text() else { return "" }
        return text
    }
}
