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
func messages(_ service: String, needs: [String] = []) -> [Target] {
    [
        .target(
            name: "C\(service)Messages",
            dependencies: ["CLecternMessages"] + needs.map { .init(stringLiteral: "C\($0)Messages") },
            path: "Sources/CLecternMessages/\(service)"),
        .target(
            name: "\(service)Messages",
            dependencies: ["LecternMessages", .init(stringLiteral: "C\(service)Messages")]
                + needs.map { .init(stringLiteral: "\($0)Messages") },
            path: "Sources/LecternMessages/\(service)",
            swiftSettings: strict),
    ]
}

let services = ["Types", "City", "Readers", "Discovery", "Circulation"]

let package = Package(
    name: "lectern-sdk",
    products: [
        .library(name: "LecternKit", targets: ["LecternKit"]),
        .library(name: "LecternMessages", targets: ["LecternMessages", "CLecternMessages"]),
    ] + services.map { .library(name: "\($0)Messages", targets: ["\($0)Messages", "C\($0)Messages"]) },
    targets: [
        .systemLibrary(
            name: "CProtobufC", path: "Sources/CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),
        .target(name: "CLecternPlugin"),
        .target(name: "CLecternKit", dependencies: ["CLecternPlugin"]),
        .target(name: "CLecternMessages", dependencies: ["CProtobufC"], path: "Sources/CLecternMessages/Base"),
        .target(
            name: "LecternMessages", dependencies: ["CLecternMessages", "CProtobufC"], path: "Sources/LecternMessages/Base",
            swiftSettings: strict),
        .target(name: "LecternWire", swiftSettings: strict),
        .target(
            name: "LecternKit", dependencies: ["LecternWire", "LecternMessages", "CLecternPlugin", "CLecternKit"],
            swiftSettings: strict),
    ]
        + messages("Types") + messages("City", needs: ["Types"]) + messages("Readers") + messages("Discovery")
        + messages("Circulation")
)
