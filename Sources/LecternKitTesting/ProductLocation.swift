// Where shared objects are: the plugin under test, and the SQLite store's plugin.

internal import Foundation

/// Finds what was built and what is installed.
enum ProductLocation {
    private static let storeName = "libStoreSQLitePlugin.so"
    private static let storeVariable = "LECTERN_STORE_PLUGIN"

    /// The folder of the test's program, into which SwiftPM builds all products.
    static let folder: String = {
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
        let program = bundle ?? (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(fileURLWithPath: program).deletingLastPathComponent().path
    }()

    /// The path of the store's plugin.
    /// - Parameter plugins: the plugins under test; in Lectern's repository the store is built beside them.
    /// - Throws: `PluginHost.Failure` with the folders in which it is not.
    static func store(beside plugins: [PluginHost.PluginFile]) throws(PluginHost.Failure) -> String {
        if let path = ProcessInfo.processInfo.environment[storeVariable], !path.isEmpty { return path }
        // This file is PREFIX/share/lectern/sdk/Sources/LecternKitTesting/ProductLocation.swift where the SDK is installed.
        let prefix = (0..<6).reduce(URL(fileURLWithPath: #filePath)) { folder, _ in folder.deletingLastPathComponent() }
        let beside = plugins.prefix(1).map { URL(fileURLWithPath: $0.path).deletingLastPathComponent().path }
        let folders = beside + [prefix.path + "/lib/lectern/plugins"]
        for folder in folders where FileManager.default.fileExists(atPath: "\(folder)/\(storeName)") { return "\(folder)/\(storeName)" }
        throw PluginHost.Failure(
            description: "\(storeName) is not in \(folders.joined(separator: " nor in ")); set \(storeVariable) to its path, or give it as storePlugin")
    }
}
