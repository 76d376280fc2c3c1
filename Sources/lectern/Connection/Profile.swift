// The connection options: server, certificates and session, from the command line or a profile file.

internal import Foundation
internal import LecternClient
internal import LecternNet
internal import LecternJSON
internal import LecternWire
internal import Synchronization

/// The connection options.
struct Profile: Sendable {
    private static let keys = ["server", "ca", "certificate", "key", "session"]
    /// The largest file that is read as one.
    private static let bytesMax = 65_536
    private var values: [String: String] = [:]

    /// Reads the profile's file and puts the options over it.
    /// - Parameter arguments: the command's.
    /// - Throws: `FileError` where the file can't be used.
    init(_ arguments: Arguments) throws {
        let environment = ProcessInfo.processInfo.environment
        let usual = (environment["HOME"] ?? "") + "/.config/lectern/profile.json5"
        let named = arguments["--profile"] ?? environment["LECTERN_PROFILE"].flatMap { $0.isEmpty ? nil : $0 }
        if let path = named ?? (FileManager.default.fileExists(atPath: usual) ? usual : nil) { try read(path) }
        for key in Profile.keys { if let value = arguments["--\(key)"] { values[key] = value } }
    }

    private mutating func read(_ path: String) throws {
        let bytes: [UInt8]
        do { bytes = try ListFile.contents(of: path, bytesMax: Profile.bytesMax) } catch { throw FileError("the profile \(error)") }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let json: JSON
        do { json = try JSON.parse(bytes, dialect: .json5) } catch { throw FileError("the profile \(path): \(error)") }
        guard let members = json.members else { throw FileError("the profile \(path): it must be an object { … }") }
        for member in members {
            guard Profile.keys.contains(member.name), let text = member.value.text else {
                throw FileError("the profile \(path): \(member.name) is not one of \(Profile.keys.joined(separator: ", ")) with a text")
            }
            let isFile = ["ca", "certificate", "key"].contains(member.name)
            values[member.name] = isFile && !text.hasPrefix("/") ? folder + "/" + text : text
        }
    }

    /// The session, empty where there is none.
    var session: String { values["session"] ?? "" }

    /// Connects.
    /// - Throws: `Problem`, `UsageError` where it is not known whom to trust or as whom to come, or `FileError` where a
    ///   file can't be used.
    func connect() throws -> Connection { try Connection(try endpoint()) }

    /// Connects with a client that reconnects.
    /// - Parameters:
    ///   - arguments: with `--patience`.
    ///   - policy: the reconnect policy without `--patience`.
    /// - Throws: as `connect`.
    func connectReconnecting(_ arguments: Arguments, _ policy: ReconnectPolicy = ReconnectPolicy()) throws -> ReconnectingClient {
        var policy = policy
        if let seconds = try arguments.number("--patience", 0...86_400) { policy.patienceMilliseconds = seconds * 1000 }
        return try connectReconnecting(policy) { problem in
            // Connections of one process are lost together: one line a second is enough.
            let now = Deadline.now, last = Profile.notedAt.load(ordering: .relaxed)
            guard now - last > 1_000_000_000, Profile.notedAt.compareExchange(expected: last, desired: now, ordering: .relaxed).exchanged else { return }
            Terminal.progress("")
            Terminal.note("lectern: \(problem.reason); connecting again")
        }
    }

    /// Connects with a client that reconnects.
    /// - Parameters:
    ///   - policy: its reconnect policy.
    ///   - whenLost: is told each lost connection, on a thread of the client's.
    /// - Throws: as `connect`.
    func connectReconnecting(_ policy: ReconnectPolicy, whenLost: @escaping @Sendable (Problem) -> Void) throws -> ReconnectingClient {
        try ReconnectingClient(try endpoint(), policy, whenLost: whenLost)
    }

    /// The name of the desk that the certificate is of: "desk-1".
    /// - Throws: `UsageError` where there is none, or where it is of another kind of terminal; `FileError` where it can't be read.
    func deskName() throws -> String {
        guard let path = values["certificate"] else { throw UsageError("as which desk? give --certificate FILE and --key FILE, or a profile", nil) }
        let terminal: String?
        do { terminal = try CertificateFacts.read(path).first?.terminal } catch { throw FileError("can't \(error)") }
        let words = (terminal ?? "").split(separator: " ").map(String.init)
        guard words.count == 2, words[0] == Role.desk.word else {
            throw UsageError("\(path) is the certificate of \(terminal ?? "no terminal"); a desk's is needed, which lectern ca issue makes with --role desk", nil)
        }
        return words[1]
    }

    /// When a lost connection was last reported, CLOCK_MONOTONIC.
    private static let notedAt = Atomic<Int64>(0)

    private func endpoint() throws -> Endpoint {
        guard let authority = values["ca"] else {
            throw UsageError("whom to trust? give --ca FILE, or a profile", nil)
        }
        let server = values["server"] ?? "localhost:7443"
        guard let colon = server.lastIndex(of: ":"), let port = UInt16(server[server.index(after: colon)...]) else {
            throw UsageError("--server \(server) is not HOST:PORT", nil)
        }
        var host = String(server[..<colon])
        let isBracketed = host.hasPrefix("[") && host.hasSuffix("]") && host.count > 2
        if isBracketed { host = String(host.dropFirst().dropLast()) }
        guard !host.isEmpty, isBracketed || !host.contains(where: { ":[]".contains($0) }) else {
            throw UsageError("--server \(server) is not HOST:PORT; an IPv6 address stands in brackets, such as [::1]:7443", nil)
        }
        let certificate = values["certificate"] ?? "", key = values["key"] ?? ""
        try checkFiles(TLSConfiguration(authority: authority, certificate: certificate, key: key))
        return Endpoint(host: host, port: port, authority: authority, certificate: certificate, key: key, name: "lectern")
    }

    /// Checks the files before connecting: their errors would otherwise look like a lost connection.
    private func checkFiles(_ files: TLSConfiguration) throws {
        guard files.certificate.isEmpty == files.key.isEmpty else {
            throw UsageError(files.key.isEmpty ? "--certificate needs --key" : "--key needs --certificate", nil)
        }
        for path in [files.authority, files.certificate, files.key] where !path.isEmpty {
            guard let file = fopen(path, "re") else {
                throw FileError("the file \(path) can't be read: \(String(cString: strerror(errno)))")
            }
            fclose(file)
        }
        do { _ = try TLSContext.client(files) } catch { throw FileError("can't \(error)") }
    }
}
