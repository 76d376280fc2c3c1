// swift-tools-version: 6.2
// LecternKit for plugins that are built outside Lectern's repository. Scripts/install-sdk puts it, with
// the sources it names, into share/lectern/sdk; a plugin's package depends on that folder by its path.

import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// The messages of one of Lectern's own services, for plugins that call it.
func messages(_ service: String, needs: [String] = []) -> Target {
    .target(
        name: "\(service)Messages", dependencies: ["LecternMessages"] + needs.map { .init(stringLiteral: "\($0)Messages") },
        path: "Sources/LecternMessages/\(service)", swiftSettings: strict)
}

let services = ["Host", "HostPlugins", "Types", "City", "Readers", "ReadersRecord", "Staff", "Work", "Ledger", "Notices", "Discovery", "Circulation", "Acquisition", "Delivery", "Forms", "Fleet", "Entry"]

let package = Package(
    name: "lectern-sdk",
    products: [
        .library(name: "LecternKit", targets: ["LecternKit"]),
        .library(name: "LecternText", targets: ["LecternText"]),
        .library(name: "LecternMessages", targets: ["LecternMessages"]),
        .library(name: "LecternWire", targets: ["LecternWire"]),
        .library(name: "LecternKitTesting", targets: ["LecternKitTesting"]),
    ] + services.map { .library(name: "\($0)Messages", targets: ["\($0)Messages"]) },
    targets: [
        .target(name: "CLecternPlugin"),
        .target(name: "CLecternKit", dependencies: ["CLecternPlugin"]),
        .target(name: "LecternProtobuf", swiftSettings: strict),
        .target(name: "LecternMessages", dependencies: ["LecternProtobuf"], path: "Sources/LecternMessages/Base", swiftSettings: strict),
        .target(name: "LecternWire", dependencies: ["LecternProtobuf"], swiftSettings: strict),
        .target(
            name: "LecternKit", dependencies: ["LecternWire", "LecternProtobuf", "LecternMessages", "HostMessages", "CLecternPlugin", "CLecternKit"],
            swiftSettings: strict),
        .target(name: "LecternText", exclude: ["Tables/LICENCES.md"], swiftSettings: strict),
        .target(name: "LecternJSON", dependencies: ["LecternProtobuf", "LecternWire"], swiftSettings: strict),
        // The host, for tests of plugins: LecternKitTesting has what a test may use of it.
        .target(name: "CLinux"),
        .systemLibrary(name: "COpenSSLSystem", path: "Sources/COpenSSL/System", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
        .target(name: "COpenSSL", dependencies: ["COpenSSLSystem"], path: "Sources/COpenSSL/Shims"),
        .target(name: "LecternNet", dependencies: ["LecternWire", "CLinux", "COpenSSL"], swiftSettings: strict),
        messages("Host"), messages("HostPlugins"),
        .target(
            name: "LecternHost",
            dependencies: ["LecternNet", "LecternWire", "LecternProtobuf", "LecternMessages", "HostMessages", "HostPluginsMessages", "CLecternPlugin", "CLinux", "COpenSSL"],
            swiftSettings: strict),
        .target(
            name: "LecternDaemon",
            dependencies: ["LecternHost", "LecternNet", "LecternWire", "LecternJSON", "LecternProtobuf", "CLecternPlugin", "CLinux"], swiftSettings: strict),
        .target(
            name: "LecternKitTesting",
            dependencies: ["LecternDaemon", "LecternHost", "LecternNet", "LecternWire", "LecternJSON", "LecternProtobuf", "LecternMessages", "HostMessages", "CLecternPlugin", "CLinux"],
            swiftSettings: strict),
        messages("Types"), messages("City", needs: ["Types"]), messages("Readers"), messages("ReadersRecord"), messages("Staff"), messages("Work"), messages("Discovery"), messages("Notices", needs: ["Work"]), messages("Ledger", needs: ["Types", "Work"]), messages("Circulation", needs: ["Work"]), messages("Delivery", needs: ["Types", "Work"]), messages("Forms", needs: ["Types", "Work"]), messages("Fleet", needs: ["Work"]), messages("Acquisition", needs: ["Types", "Work"]), messages("Entry", needs: ["City", "Readers", "Types"]),
    ]
)
