// The stamp of a plugin: for which interface and by which compiler it was built. lectern_plugin.h defines it.

internal import CLecternPlugin
internal import LecternHost

/// What `lectern_stamp` says.
struct PluginStamp: Equatable, Sendable {
    let abiMajor: UInt16
    let abiMinor: UInt16
    let pluginSize: UInt32
    let hostSize: UInt32
    /// The version of LecternKit; empty for plugins without it.
    let sdk: String
    /// The exact Swift compiler; empty for C.
    let toolchain: String

    /// The compiler that built this daemon.
    static let ownToolchain = String(cString: lectern_swift_toolchain())

    /// Finds the stamp among a file's notes.
    /// - Throws: `HostError` where there is none, or it is none that this daemon reads.
    init(notes: [ElfNote]) throws(HostError) {
        guard let note = notes.first(where: { $0.name == LECTERN_NOTE_NAME && $0.type == LECTERN_NOTE_TYPE }) else {
            throw HostError(
                "expected a Lectern stamp in its ELF notes, found none; "
                    + "is it a plugin? A Swift plugin links LecternKit, a C plugin uses LECTERN_PLUGIN_STAMP once")
        }
        let body = LittleEndian(note.body)
        let magic = Array(LECTERN_STAMP_MAGIC.utf8) + [0]
        guard note.body.count >= LECTERN_STAMP_SIZE_1_0, Array(note.body.prefix(magic.count)) == magic,
            Int(body.u32(8)) >= LECTERN_STAMP_SIZE_1_0
        else {
            throw HostError("expected a stamp of \(LECTERN_STAMP_SIZE_1_0) bytes, found one that is cut off or of another kind; build it again")
        }
        abiMajor = body.u16(12)
        abiMinor = body.u16(14)
        pluginSize = body.u32(16)
        hostSize = body.u32(20)
        sdk = PluginStamp.text(note.body[24..<56])
        toolchain = PluginStamp.text(note.body[56..<248])
    }

    /// Whether this daemon can run it.
    /// - Throws: `HostError` with what was expected, what was found, and what to do.
    func check() throws(HostError) {
        let major = UInt16(LECTERN_ABI_MAJOR), minor = UInt16(LECTERN_ABI_MINOR)
        guard abiMajor == major, abiMinor <= minor else {
            let remedy = abiMajor > major || (abiMajor == major && abiMinor > minor)
                ? "the plugin is newer than this daemon; upgrade the daemon or build the plugin against its headers"
                : "the plugin is too old; build it again against this daemon's headers"
            throw HostError("expected plugin interface \(major).\(minor) or an earlier \(major).x, found \(abiMajor).\(abiMinor); \(remedy)")
        }
        guard Int(pluginSize) <= MemoryLayout<lectern_plugin>.size, Int(hostSize) <= MemoryLayout<lectern_host>.size else {
            throw HostError(
                "expected tables of at most \(MemoryLayout<lectern_plugin>.size) and \(MemoryLayout<lectern_host>.size) bytes, "
                    + "found \(pluginSize) and \(hostSize); the header that it was built with is not that of interface \(abiMajor).\(abiMinor)")
        }
        guard sdk.isEmpty && toolchain.isEmpty || toolchain == PluginStamp.ownToolchain else {
            throw HostError(
                "expected the Swift toolchain of this daemon (\(PluginStamp.ownToolchain)), found another (\(toolchain.isEmpty ? "none" : toolchain)); "
                    + "Swift has no stable interface on Linux: build the plugin again with the daemon's toolchain")
        }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
}
