// A configuration with snapshots of all files that it names: all that a worker needs to serve. Later changes of the files don't
// reach a worker that is started from it.

internal import CLinux
internal import Glibc
internal import LecternHost
internal import LecternNet
internal import LecternWire

/// The files of a configuration as they were when it was read. Confined to the supervisor's thread.
final class ServingConfiguration {
    /// Rises with each reading.
    let number: Int
    let configuration: DaemonConfiguration
    let listeners: Listeners
    let state: StateDirectory
    /// The program that its workers run.
    let program: FileSnapshot
    /// Where they find the libraries that the program and the plugins name by `$ORIGIN`, as LD_LIBRARY_PATH has it.
    let libraryPath: String
    /// When it was read, milliseconds since 1970 UTC.
    let readAtMilliseconds: Int64
    /// The text, and the files in the order of `DaemonConfiguration.keptPaths`.
    private var files: [FileSnapshot]
    private static let programBytesMax = 1 << 30

    /// Reads the configuration and all that it names anew.
    /// - Parameters:
    ///   - identity: the program and the configuration's file.
    ///   - number: rises with each.
    ///   - present: what serves; its sockets and its state directory are shared where they are the same.
    ///   - log: told when an address is waited for.
    /// - Throws: `ProcessError` that names the file or key, what is wrong, and what to do.
    init(reading identity: ProcessIdentity, number: Int, sharing present: ServingConfiguration?, log: Log) throws(ProcessError) {
        self.number = number
        let text = try FileSnapshot(
            reading: identity.configurationPath, as: "the configuration", bytesMax: ConfigurationReader.fileBytesMax)
        let configuration = try ConfigurationReader.read(
            FileSnapshot.bytes(of: text.descriptor), path: identity.configurationPath, program: identity.program)
        var files = [text]
        for named in configuration.namedFiles {
            do throws(ProcessError) {
                files.append(try FileSnapshot(reading: named.path, as: named.what, bytesMax: named.bytesMax, check: named.check))
            } catch {
                throw ProcessError("\(identity.configurationPath): \(named.key): \(error.description)")
            }
        }
        program = try FileSnapshot(
            reading: identity.program, as: "the program", bytesMax: ServingConfiguration.programBytesMax)
        listeners = try Listeners(
            configuration.addresses, sharing: present?.listeners, waits: present == nil, log: log)
        if let present, present.state.path == configuration.stateDirectory {
            state = present.state
        } else {
            let record = LockOwner(of: getpid(), program: "\(identity.program) --config \(identity.configurationPath)")
            state = try StateDirectory(configuration.stateDirectory, record)
        }
        self.configuration = configuration
        self.files = files
        readAtMilliseconds = clinux_realtime() / 1_000_000
        libraryPath = ServingConfiguration.libraryPath([program] + files.dropFirst(1 + configuration.tls.paths.count))
    }

    /// The descriptors of text and files, as a worker inherits them.
    var descriptors: [Int32] { files.map(\.descriptor) }

    /// Takes the list of revoked certificates that a worker has read in the meantime: the next worker begins with it.
    /// - Parameters:
    ///   - process: the worker.
    ///   - descriptor: its descriptor of the list.
    /// - Throws: `ProcessError` where it can't be read; the list before stays.
    func takeRevoked(from process: Int32, descriptor: Int32) throws(ProcessError) {
        guard let index = configuration.namedFiles.firstIndex(where: { $0.key == DaemonConfiguration.revokedKey }) else { return }
        let path = configuration.tls.revoked
        let bytes = try FileSnapshot.bytes(at: "/proc/\(process)/fd/\(descriptor)", bytesMax: DaemonConfiguration.tlsFileBytesMax)
        files[1 + index] = try FileSnapshot(bytes, path: path)
    }

    /// The folders of the run paths of files, for LD_LIBRARY_PATH: `$ORIGIN` means nothing for a copy in memory.
    private static func libraryPath(_ files: [FileSnapshot]) -> String {
        var folders: [String] = []
        for file in files {
            let origin = file.path.lastIndex(of: "/").map { String(file.path[..<$0]) } ?? "."
            for folder in ElfRunPath.folders(of: FileSnapshot.path(of: file.descriptor), origin: origin) where !folders.contains(folder) {
                folders.append(folder)
            }
        }
        if let set = getenv("LD_LIBRARY_PATH").map({ String(cString: $0) }), !set.isEmpty { folders.insert(set, at: 0) }
        return folders.joined(separator: ":")
    }
}

// MARK: - Which files

extension DaemonConfiguration {
    /// A file whose content is kept.
    struct NamedFile {
        /// The key of the configuration that names it.
        let key: String
        let path: String
        /// What it is, for an error.
        let what: String
        let bytesMax: Int
        let check: (FileSnapshot.Facts) throws(ProcessError) -> Void
    }

    static let revokedKey = "tls.revoked"
    static let tlsFileBytesMax = 16 << 20
    private static let pluginBytesMax = 1 << 30

    /// All files that the configuration names, always in the same order.
    var namedFiles: [NamedFile] {
        let key = tls.key
        var files: [NamedFile] = [
            .init(key: "tls.ca", path: tls.authority, what: "the certificate", bytesMax: Self.tlsFileBytesMax, check: Self.any),
            .init(key: "tls.certificate", path: tls.certificate, what: "the certificate", bytesMax: Self.tlsFileBytesMax, check: Self.any),
            .init(key: "tls.key", path: key, what: "the key", bytesMax: Self.tlsFileBytesMax) { facts throws(ProcessError) in
                try Self.checkKey(key, facts)
            },
        ]
        if !tls.revoked.isEmpty {
            files.append(.init(
                key: Self.revokedKey, path: tls.revoked, what: "the list of revoked certificates", bytesMax: Self.tlsFileBytesMax,
                check: Self.any))
        }
        for (index, plugin) in ([store] + plugins).enumerated() {
            files.append(.init(
                key: index == 0 ? "store.path" : "plugins[\(index - 1)].path", path: plugin.path, what: "the plugin",
                bytesMax: Self.pluginBytesMax
            ) { facts throws(ProcessError) in
                do throws(HostError) { try PluginFile.check(plugin.path, facts) } catch {
                    throw ProcessError("plugin \(plugin.path): \(error.description)")
                }
            })
        }
        return files
    }

    /// Checks that only its owner can read a private key.
    /// - Parameters:
    ///   - path: the key's file.
    ///   - facts: what the system said of it when it was read.
    /// - Throws: `ProcessError` where others may read it.
    private static func checkKey(_ path: String, _ facts: FileSnapshot.Facts) throws(ProcessError) {
        guard facts.mode & 0o077 == 0 else {
            throw ProcessError("the key \(path) can be read by others (mode \(String(facts.mode & 0o7777, radix: 8))); chmod 600 it")
        }
    }

    private static func any(_ facts: FileSnapshot.Facts) throws(ProcessError) {}

    /// Sets the paths of the snapshots in place of the files' own.
    /// - Parameter first: the descriptor of the first; the others follow in the order of `namedFiles`.
    mutating func openSnapshots(from first: Int32) {
        var next = first
        func copy() -> String {
            defer { next += 1 }
            return FileSnapshot.path(of: next)
        }
        tls = .init(authority: copy(), certificate: copy(), key: copy(), revoked: tls.revoked.isEmpty ? "" : copy())
        store.file = copy()
        for index in plugins.indices { plugins[index].file = copy() }
    }

    /// Replaces the snapshots' paths in a message by the files' own.
    /// - Parameters:
    ///   - message: what went wrong.
    ///   - original: the configuration with the files' own paths.
    func withNames(_ message: String, of original: DaemonConfiguration) -> String {
        var message = message
        let copies = tls.paths + ([store] + plugins).map(\.file)
        let names = original.tls.paths + ([original.store] + original.plugins).map(\.path)
        // The longest first: /proc/self/fd/1 begins /proc/self/fd/12.
        for (copy, name) in zip(copies, names).sorted(by: { $0.0.count > $1.0.count }) where copy != name {
            message = message.replacing(copy, with: name)
        }
        return message
    }
}
