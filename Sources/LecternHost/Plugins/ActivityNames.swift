// The names that a worker writes into the activity memory, read back.

internal import CLinux
internal import Glibc

/// Reads names out of an activity memory, in which a worker that died of memory corruption may have written anything.
package enum ActivityNames {
    /// A plugin by its number.
    package struct Plugin: Equatable {
        package var path: String
        package var name: String
        package var version: String
        package var isStore: Bool
        /// Which file it is: its size and time.
        package var file: String
    }

    /// A function by its number.
    package struct Function: Equatable {
        package var plugin: UInt32
        /// The method's name; empty for what is no method.
        package var name: String
        package var isWrite: Bool
    }

    /// - Returns: nil for a number that is not known.
    package static func plugin(_ number: UInt32, in memory: OpaquePointer?) -> Plugin? {
        var found = clinux_activity_plugin()
        guard clinux_activity_plugin_at(memory, number, &found) != 0 else { return nil }
        return Plugin(
            path: text(&found.path), name: text(&found.name), version: text(&found.version), isStore: found.is_store != 0, file: text(&found.file))
    }

    /// - Returns: nil for a number that is not known.
    package static func function(_ number: UInt32, in memory: OpaquePointer?) -> Function? {
        var found = clinux_activity_function()
        guard clinux_activity_function_at(memory, number, &found) != 0 else { return nil }
        return Function(plugin: found.plugin, name: text(&found.name), isWrite: found.is_write != 0)
    }

    /// The file in which an address of this process lies; empty where none is known.
    package static func file(at address: UnsafeRawPointer?) -> String {
        var module = clinux_activity_module()
        guard clinux_activity_module_of(clinux_activity_own(), UInt64(UInt(bitPattern: address)), &module) != 0 else { return "" }
        return text(&module.path)
    }

    /// A C array of characters as text; what is no UTF-8 is repaired, and control characters are left out.
    package static func text<Characters>(_ characters: inout Characters) -> String {
        withUnsafeBytes(of: &characters) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }.filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self)
        }
    }
}
