// The requests of a run.

internal import CLinux
internal import Foundation
internal import HostMessages
internal import LecternClient
internal import LecternJSON
internal import Synchronization

/// The requests of a run, used round robin. Any thread.
final class Requests: Sendable {
    /// Stands in a text for 16 hexadecimal digits that no other call of any run has.
    static let placeholder = "{unique}"

    /// An encoded request and where its placeholders are; their texts have one length, so no other byte changes.
    private struct Template: Sendable {
        var bytes: [UInt8]
        var places: [Int] = []
    }

    /// The method's full name.
    let method: String
    private let templates: [Template]
    private let options: CallOptions
    private let writes: Bool
    private let used = Atomic<Int>(0)
    private let unique: UInt64

    /// Encodes the requests.
    /// - Parameters:
    ///   - texts: JSON, one at least.
    ///   - method: the method to be called.
    ///   - session: a session's token; empty: none.
    ///   - reflection: the daemon's types.
    /// - Throws: `InvalidRequest` with the index of the text that is none.
    init(_ texts: [String], of method: HostMessages.Host.MethodInfo, session: String, _ reflection: Reflection) throws(InvalidRequest) {
        var templates: [Template] = []
        for (index, text) in texts.enumerated() {
            do { templates.append(try Requests.template(text, method.requestType, reflection)) } catch {
                throw InvalidRequest(index: index, message: "\(error)")
            }
        }
        self.templates = templates
        self.method = method.name
        options = CallOptions(session: session)
        writes = method.effect == "write"
        unique = Requests.random()
    }

    /// The next request, with a fresh request key where the method writes.
    func next() -> (request: [UInt8], options: CallOptions) {
        let index = used.add(1, ordering: .relaxed).oldValue
        let template = templates[index % templates.count]
        var request = template.bytes
        if !template.places.isEmpty {
            let digits = Requests.digits(unique &+ UInt64(index))
            for place in template.places { request.replaceSubrange(place..<place + digits.count, with: digits) }
        }
        var options = options
        if writes { options.requestKey = CallOptions.newRequestKey() }
        return (request, options)
    }

    private static func template(_ text: String, _ type: String, _ reflection: Reflection) throws -> Template {
        // Encodes a random marker for the placeholder, and searches for it in the encoded bytes.
        let marker = digits(random())
        let parts = text.components(separatedBy: placeholder)
        let json = try JSON.parse(parts.joined(separator: String(decoding: marker, as: UTF8.self)))
        var template = Template(bytes: try reflection.json.jsonToMessage(json, as: type))
        var at = 0
        while let found = template.bytes[at...].firstRange(of: marker) {
            template.places.append(found.lowerBound)
            at = found.upperBound
        }
        guard template.places.count == parts.count - 1 else { throw InvalidRequest(index: 0, message: "\(placeholder) can stand in texts only") }
        return template
    }

    private static func random() -> UInt64 { UInt64.random(in: 0 ... .max) }

    private static func digits(_ number: UInt64) -> [UInt8] {
        let digits = String(number, radix: 16)
        return Array((String(repeating: "0", count: 16 - digits.count) + digits).utf8)
    }
}

/// A text that is not a request of the method.
struct InvalidRequest: Error, CustomStringConvertible {
    /// Which of the texts.
    let index: Int
    let message: String
    var description: String { message }
}
