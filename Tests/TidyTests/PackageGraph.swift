// The targets of Package.swift and what each depends on, as SwiftPM reads them.

import Foundation
import LecternTestSupport

/// The package's graph of targets.
struct PackageGraph {
    /// One target.
    struct Target {
        let name: String
        /// Its folder below the repository's root.
        let folder: String
        /// What Package.swift says that it depends on.
        let dependencies: Set<String>
    }

    /// A failure of `swift package dump-package`, or output that is not what SwiftPM 6 prints.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// By name.
    let targets: [String: Target]

    /// This package's graph: read once, since SwiftPM takes seconds to start.
    static let current = Result { try PackageGraph(dump: dump()) }

    /// Takes what `swift package dump-package` prints.
    /// - Throws: `Failure` where it is no package with targets.
    init(dump: Data) throws {
        let package = try JSONSerialization.jsonObject(with: dump) as? [String: Any]
        guard let list = package?["targets"] as? [[String: Any]] else { throw Failure(description: "the dump has no targets") }
        var targets: [String: Target] = [:]
        for target in list {
            guard let name = target["name"] as? String, let type = target["type"] as? String else {
                throw Failure(description: "a target has no name or type: \(target)")
            }
            let dependencies = try (target["dependencies"] as? [[String: Any]] ?? []).map { try PackageGraph.dependency($0, of: name) }
            let folder = target["path"] as? String ?? (type == "test" ? "Tests/" : "Sources/") + name
            targets[name] = Target(name: name, folder: folder, dependencies: Set(dependencies))
        }
        self.targets = targets
    }

    /// A dependency is an object of one member, as `{"byName": ["LecternWire", null]}`.
    private static func dependency(_ object: [String: Any], of target: String) throws -> String {
        guard let (kind, value) = object.first, kind == "byName" || kind == "target", let name = (value as? [Any])?.first as? String else {
            throw Failure(description: "\(target) depends on something else than a target of this package: \(object)")
        }
        return name
    }

    private static func dump() throws -> Data {
        // Another scratch folder than that of the running `swift test`, whose lock is held.
        let scratch = try TemporaryFolder()
        let dump = try Program.run("swift", ["package", "dump-package", "--scratch-path", scratch.path], in: Repository.path)
        guard dump.status == 0 else { throw Failure(description: "swift package dump-package ended with \(dump.status): \(dump.errors)") }
        return Data(dump.outputBytes)
    }

    /// The target that a file belongs to: that of the innermost folder, since a target excludes the folders of others.
    /// - Parameter path: below the repository's root.
    func target(of path: String) -> Target? {
        targets.values.filter { path.hasPrefix($0.folder + "/") }.max { $0.folder.utf8.count < $1.folder.utf8.count }
    }

    /// Everything that a target is linked with: what it depends on, and what that depends on.
    func reach(_ name: String) -> Set<String> {
        var reached: Set<String> = [], next = Array(targets[name]?.dependencies ?? [])
        while let found = next.popLast() {
            guard reached.insert(found).inserted else { continue }
            next += targets[found]?.dependencies ?? []
        }
        return reached
    }
}
