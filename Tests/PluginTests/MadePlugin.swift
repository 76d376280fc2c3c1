// Small plugins in C, made while the tests run, each broken in one way on purpose.

import Foundation
import LecternTestSupport

/// Compiles plugins; without changes, one that loads.
struct MadePlugin {
    /// The macros of the C text and their default values.
    private static let defaults = [
        "NAME": "\"made\"",
        "SDK": "\"\"",
        "TOOLCHAIN": "\"\"",
        "METHOD": "\"lectern.hello.v1.Hello/Greet\"",
        "REQUEST": "\"lectern.hello.v1.GreetRequest\"",
        "ANSWER": "\"lectern.hello.v1.GreetResponse\"",
        "EFFECT": "LECTERN_EFFECT_NONE",
        "FLAGS": "LECTERN_METHOD_INLINE",
        "PARTIES": "{0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 0}",
        "METHODS": "1",
        "MIGRATIONS": "{1, 0, NAMED(\"CREATE TABLE made_thing (id BIGINT PRIMARY KEY)\")}",
        "MAY_CALL": "0",
        "MAY_CALLS": "0",
        "CONFIGURATION": "\"\"",
        "DESCRIPTORS": "{hello_descriptors, sizeof hello_descriptors}",
        "STORE": "0",
        "DESCRIPTOR": "&descriptor",
        "SIZE": "sizeof(lectern_plugin)",
        "DESCRIPTOR_SIZE": "sizeof(lectern_descriptor)",
        "METHOD_SIZE": "sizeof(lectern_method)",
        "CALL": "call",
        "BODY": "",
        "CHECKING": "",
        "OPENING": "",
        "OPEN": "lectern_plugin_open",
        "RESULT": "&plugin",
    ]

    private static let source = """
        #include <signal.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <unistd.h>
        #include "lectern_plugin.h"
        #include "hello_descriptors.h"
        #ifdef ABI_MAJOR
        #undef LECTERN_ABI_MAJOR
        #define LECTERN_ABI_MAJOR ABI_MAJOR
        #endif
        #ifdef ABI_MINOR
        #undef LECTERN_ABI_MINOR
        #define LECTERN_ABI_MINOR ABI_MINOR
        #endif
        #ifndef NO_STAMP
        LECTERN_PLUGIN_STAMP(SDK, TOOLCHAIN);
        #endif
        #define NAMED(text) {(const uint8_t *)(text), sizeof(text) - 1}
        static const lectern_party parties[] = {PARTIES};
        static const lectern_method methods[] = {{
            .size = METHOD_SIZE, .name = NAMED(METHOD), .request_type = NAMED(REQUEST),
            .answer_type = NAMED(ANSWER), .effect = EFFECT, .flags = FLAGS,
            .parties = parties, .parties_count = sizeof parties / sizeof *parties}};
        static const lectern_migration migrations[] = {MIGRATIONS};
        static const lectern_bytes may_call[] = {MAY_CALL};
        static const lectern_store no_store = {.size = sizeof(lectern_store)};
        static const lectern_descriptor descriptor = {
            .size = DESCRIPTOR_SIZE, .name = NAMED(NAME), .version = NAMED("1.0.0"),
            .file_descriptors = DESCRIPTORS, .configuration_type = NAMED(CONFIGURATION),
            .methods = methods, .methods_count = METHODS,
            .migrations = migrations, .migrations_count = sizeof migrations / sizeof *migrations,
            .may_call = may_call, .may_call_count = MAY_CALLS, .store = STORE};
        static int32_t call(void *plugin, lectern_call *call, const lectern_call_info *info) { BODY; return LECTERN_FAILED; }
        static int32_t check(void *plugin, lectern_bytes bytes, lectern_bytes_sink sink, void *context) { CHECKING; return LECTERN_OK; }
        static const lectern_plugin plugin = {.size = SIZE, .descriptor = DESCRIPTOR, .call = CALL, .check = check};
        #ifdef MARKER
        __attribute__((constructor)) static void built(void) { fclose(fopen(MARKER, "w")); }
        #endif
        #ifdef NEEDS
        extern int NEEDS(void);
        int needed(void) { return NEEDS(); }
        #endif
        __attribute__((visibility("default"))) const lectern_plugin *OPEN(const lectern_host *host) {
            (void)host, (void)&no_store, (void)call;
            OPENING;
            return RESULT;
        }
        """

    /// Makes a plugin.
    /// - Parameters:
    ///   - folder: where it is put.
    ///   - changes: macros that differ from their defaults.
    /// - Returns: its path.
    static func make(in folder: TemporaryFolder, _ changes: [String: String] = [:]) throws -> String {
        let name = "made-\(UUID().uuidString)"
        let file = try folder.write("\(name).c", Array(source.utf8))
        let defines = defaults.merging(changes) { $1 }.map { "-D\($0.key)=\($0.value)" }
        let target = "\(folder.path)/\(name).so"
        try Program.output(
            "cc",
            ["-shared", "-fPIC", "-w", "-o", target, file, "-I\(Repository.path)/Sources/CLecternPlugin/include", "-I\(Repository.path)/Plugins/HelloC"]
                + defines)
        return target
    }

    /// Where a plugin's stamp begins in its file.
    static func stamp(in bytes: [UInt8]) -> Int? {
        let magic = Array("LECTERN\0".utf8)
        return bytes.indices.dropLast(magic.count).first { Array(bytes[$0..<($0 + magic.count)]) == magic }
    }

    /// Changes bytes of a plugin's stamp.
    /// - Parameters:
    ///   - path: the plugin.
    ///   - offset: in the stamp.
    ///   - bytes: the new bytes.
    static func patchStamp(_ path: String, at offset: Int, _ bytes: [UInt8]) throws {
        var content = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        guard let start = stamp(in: content) else { throw ProgramFailure(description: "\(path) has no stamp") }
        content.replaceSubrange((start + offset)..<(start + offset + bytes.count), with: bytes)
        try Data(content).write(to: URL(fileURLWithPath: path))
    }
}
