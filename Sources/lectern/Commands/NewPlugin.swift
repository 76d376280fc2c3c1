// Creates the folder of a new plugin from the SDK's templates.

internal import Foundation

/// Creates a plugin's folder outside of Lectern's repository.
struct NewPlugin {
    /// Names that the daemon or its own plugins have.
    private static let reserved: Set<String> = [
        "lectern", "sqlite", "pg", "storesqlite", "storepostgres", "host", "city", "readers", "staff", "work", "ledger", "notices", "discovery",
        "circulation", "acquisition", "delivery", "fleet", "forms", "entry", "hello", "helloc",
    ]
    private static let nameBytesMax = 32

    private let name: String
    private let isC: Bool
    private let folder: String
    private let sdk: String

    /// - Parameters:
    ///   - name: the plugin's name.
    ///   - isC: in C, else in Swift.
    ///   - parent: where the folder is made.
    ///   - sdk: the SDK's folder; nil: that of this program's installation.
    /// - Throws: `UsageError` for a name that can't be a plugin's, `FileError` where there is no SDK or the folder is there.
    init(name: String, isC: Bool, parent: String, sdk: String?) throws {
        if let problem = NewPlugin.problem(withName: name) { throw UsageError(problem, nil) }
        self.name = name
        self.isC = isC
        folder = URL(fileURLWithPath: parent).standardizedFileURL.path + "/" + name
        self.sdk = URL(fileURLWithPath: sdk ?? NewPlugin.programFolder + "/../share/lectern/sdk").standardizedFileURL.path
        guard FileManager.default.fileExists(atPath: self.sdk + "/new/both") else {
            throw FileError("there is no SDK in \(self.sdk); make install puts it into PREFIX/share/lectern/sdk, and --sdk names another")
        }
        guard !FileManager.default.fileExists(atPath: folder) else { throw FileError("\(folder) is there already; nothing is overwritten") }
    }

    /// Why a name can't be a plugin's; the daemon has the same rule.
    /// - Returns: the message; nil if it can.
    static func problem(withName name: String) -> String? {
        let isLetter = { (byte: UInt8) in (0x61...0x7a).contains(byte) }
        guard let first = name.utf8.first, isLetter(first), name.utf8.count <= nameBytesMax,
            name.utf8.allSatisfy({ isLetter($0) || (0x30...0x39).contains($0) })
        else { return "\"\(name)\" can't be a plugin's name: 1 to \(nameBytesMax) small letters and digits, beginning with a letter" }
        return reserved.contains(name) ? "\(name) is the name of a part of Lectern's own; take another" : nil
    }

    private static var programFolder: String {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(fileURLWithPath: own).deletingLastPathComponent().path
    }

    /// Creates the folder; removes it again on failure.
    /// - Returns: the folder and its files.
    /// - Throws: `FileError`.
    func make() throws -> (folder: String, files: [String]) {
        do {
            var files: [String] = []
            for template in ["both", isC ? "c" : "swift"] { files += try copy("\(sdk)/new/\(template)") }
            return (folder, files.sorted())
        } catch {
            try? FileManager.default.removeItem(atPath: folder)
            throw FileError("\(folder) can't be made: \(error)")
        }
    }

    private func copy(_ template: String) throws -> [String] {
        let manager = FileManager.default
        var files: [String] = []
        for path in try manager.subpathsOfDirectory(atPath: template) {
            var isFolder: ObjCBool = false
            guard manager.fileExists(atPath: "\(template)/\(path)", isDirectory: &isFolder), !isFolder.boolValue else { continue }
            let target = "\(folder)/\(expanded(path))"
            try manager.createDirectory(atPath: URL(fileURLWithPath: target).deletingLastPathComponent().path, withIntermediateDirectories: true)
            try expanded(String(contentsOfFile: "\(template)/\(path)", encoding: .utf8)).write(toFile: target, atomically: false, encoding: .utf8)
            if path.hasSuffix(".sh") { try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: target) }
            files.append(expanded(path))
        }
        return files
    }

    private func expanded(_ text: String) -> String {
        let type = name.prefix(1).uppercased() + name.dropFirst()
        let store = [NewPlugin.programFolder + "/../lib/lectern/plugins", NewPlugin.programFolder].map { "\($0)/libStoreSQLitePlugin.so" }
            .first { FileManager.default.fileExists(atPath: $0) } ?? "libStoreSQLitePlugin.so"
        let values = [
            "NAME": name, "TYPE": type, "UPPER": name.uppercased(), "SDK": sdk, "BIN": NewPlugin.programFolder,
            "STORE": URL(fileURLWithPath: store).standardizedFileURL.path,
        ]
        return values.reduce(text) { $0.replacing("@\($1.key)@", with: $1.value) }
    }
}
