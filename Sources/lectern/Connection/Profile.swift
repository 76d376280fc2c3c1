// To which daemon, and as whom: from options, or from a profile's file.

internal import Foundation
internal import LecternClient
internal import LecternNet
internal import LecternWire
internal import Synchronization

/// What is needed to connect.
struct Profile: Sendable {
    private static let keys = ["server", "ca", "certificate", "key", "session"]
    private var values: [String: String] = [:]

    /// Reads the profile's file and puts the options over it.
    /// - Parameter arguments: the command's.
    /// - Throws: `FileError` where the file can't be used.
    init(_ arguments: Arguments) throws {
        let environment = ProcessInfo.processInfo.environment
        let usual = (environment["HOME"] ?? "") + "/.config/lectern/profile.json5"
        let named = arguments["--profile"] ?? environment["LECTERN_PROFILE"]
        if let path = named ?? (FileManager.default.fileExists(atPath: usual) ? usual : nil) { try read(path) }
        for key in Profile.keys { if let value = arguments["--\(key)"] { values[key] = value } }
    }

    private mutating func read(_ path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else { throw FileError("the profile \(path) can't be read") }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let json: JSON
        do { json = try JSON.parse([UInt8](data), dialect: .json5) } catch { throw FileError("the profile \(path): \(error)") }
        for member in json.members ?? [] {
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

    /// Connects for a command that goes on over new connections.
    /// - Parameters:
    ///   - arguments: with `--patience`.
    ///   - policy: what else it does.
    /// - Throws: as `connect`.
    func connectLasting(_ arguments: Arguments, _ policy: ReconnectPolicy = ReconnectPolicy()) throws -> ReconnectingClient {
        var policy = policy
        if let seconds = try arguments.number("--patience", 0...86_400) { policy.patienceMilliseconds = seconds * 1000 }
        return try ReconnectingClient(try endpoint(), policy) { problem in
            // Many connections are lost at once; one line tells it.
            let now = Deadline.now, last = Profile.notedAt.load(ordering: .relaxed)
            guard now - last > 1_000_000_000, Profile.notedAt.compareExchange(expected: last, desired: now, ordering: .relaxed).exchanged else { return }
            Terminal.progress("")
            Terminal.note("lectern: \(problem.reason); connecting again")
        }
    }

    /// When a lost connection was last told, CLOCK_MONOTONIC.
    private static let notedAt = Atomic<Int64>(0)

    private func endpoint() throws -> Endpoint {
        guard let authority = values["ca"] else {
            throw UsageError("whom to trust? give --ca FILE, or a profile", nil)
        }
        let server = values["server"] ?? "localhost:7443"
        guard let colon = server.lastIndex(of: ":"), let port = UInt16(server[server.index(after: colon)...]) else {
            throw UsageError("--server \(server) is not HOST:PORT", nil)
        }
        let host = server[..<colon].trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        let certificate = values["certificate"] ?? "", key = values["key"] ?? ""
        try look(at: TLSConfiguration(authority: authority, certificate: certificate, key: key))
        return Endpoint(host: host, port: port, authority: authority, certificate: certificate, key: key, name: "lectern")
    }

    /// Looks whether the files can be used, before what is wrong with them would look like a lost connection.
    private func look(at files: TLSConfiguration) throws {
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
