// The plugin that does what no plugin may (Tests/Misbehaving), compiled while the tests run.

import Foundation
import LecternTestSupport
import LecternTesting

/// Makes the plugin in C.
enum MisbehavingPlugin {

    /// Compiles the plugin.
    /// - Parameters:
    ///   - folder: where to.
    ///   - openKind: what it does in `lectern_plugin_open`; empty: nothing wrong.
    /// - Returns: its path.
    static func make(in folder: String, openKind: String = "") throws -> String {
        let fixture = "\(Repository.path)/Tests/Misbehaving"
        let generated = "\(folder)/misbehaving"
        try Program.output(
            "\(Repository.path)/etc/sdk/lectern-protoc", ["--c", "\(fixture)/Proto", generated, "lectern/misbehaving/v1/misbehaving.proto"],
            environment: ["LECTERN_GENERATOR": "\(Repository.products)/protoc-gen-lectern"])
        let target = "\(folder)/misbehaving-\(UUID().uuidString).so"
        try Program.output(
            "/usr/bin/cc",
            ["-shared", "-fPIC", "-g", "-w", "-DOPEN_KIND=\"\(openKind)\"", "-I\(generated)", "-I\(Repository.path)/Sources/CLecternPlugin/include"]
                + ["-o", target, "\(fixture)/C/misbehaving.c", "\(fixture)/C/kinds.c"])
        return target
    }
}
