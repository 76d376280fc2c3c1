// swift-tools-version: 6.2
// The plugin's package. Its one dependency is the SDK of the Lectern that is to load it.

import PackageDescription

let sdk = Context.environment["LECTERN_SDK"] ?? "@SDK@"

let package = Package(
    name: "@NAME@",
    products: [.library(name: "@TYPE@Plugin", type: .dynamic, targets: ["@TYPE@Plugin"])],
    dependencies: [.package(name: "sdk", path: sdk)],
    targets: [
        .target(
            name: "Local@TYPE@Messages",
            dependencies: [.product(name: "LecternMessages", package: "sdk"), .product(name: "HostMessages", package: "sdk")]),
        .target(
            name: "@TYPE@Plugin",
            dependencies: [
                "Local@TYPE@Messages", .product(name: "LecternKit", package: "sdk"), .product(name: "HostMessages", package: "sdk"),
            ],
            linkerSettings: [
                .unsafeFlags(["-Xlinker", "--version-script=\(sdk)/plugin.map", "-Xlinker", "-z", "-Xlinker", "nodelete"])
            ]),
        .testTarget(
            name: "@TYPE@Tests",
            dependencies: [
                "Local@TYPE@Messages", .product(name: "LecternWire", package: "sdk"), .product(name: "LecternKitTesting", package: "sdk"),
            ]),
    ])
