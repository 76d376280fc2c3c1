// The services of a daemon with their descriptors, by reflection: Host/Describe.

internal import HostMessages
internal import LecternClient
internal import LecternMessages
internal import LecternJSON
internal import LecternProtobuf

/// A daemon's services with the types to call them by.
struct Reflection: Sendable {
    let services: [Host.ServiceInfo]
    let pool: DescriptorPool
    let json: MessageJSON

    /// Calls Host/Describe.
    /// - Throws: `Problem`, or `FileError` where its descriptors can't be read.
    init(_ connection: Connection) throws {
        try self.init(try Host.Client(SessionCaller(connection)).describe(.init()))
    }

    /// Calls Host/Describe with a client that reconnects.
    /// - Throws: `Problem`, or `FileError` where its descriptors can't be read.
    init(_ client: ReconnectingClient) throws {
        try self.init(try Host.DescribeResponse(client.call("lectern.host.v1.Host/Describe", [])))
    }

    private init(_ answer: Host.DescribeResponse) throws {
        services = answer.services
        do { pool = try DescriptorPool(fileDescriptorSet: answer.descriptors) } catch {
            throw FileError("the daemon's descriptors can't be read: \(error)")
        }
        json = MessageJSON(pool)
    }

    /// Every method.
    var methods: [Host.MethodInfo] { services.flatMap(\.methods) }

    /// Finds a method by its name or the end of it: "Borrow", "Circulation/Borrow".
    /// - Throws: `UsageError` where there is none, or more than one.
    func method(_ name: String) throws -> Host.MethodInfo {
        if let exact = methods.first(where: { $0.name == name }) { return exact }
        let found = methods.filter { $0.name.hasSuffix("." + name) || $0.name.hasSuffix("/" + name) }
        if found.count == 1 { return found[0] }
        if found.isEmpty {
            let near = Spelling.nearest(name, among: methods.map { String($0.name.split(separator: ".").last ?? "") })
            throw UsageError("the daemon has no method \(name)" + (near.map { "; did you mean \($0)?" } ?? "; lectern services lists them"), nil)
        }
        throw UsageError("\(name) could be \(found.map(\.name).joined(separator: " or "))", nil)
    }
}
