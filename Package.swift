// swift-tools-version: 6.2
// The whole of Lectern in one package, with no package dependencies. Read ARCHITECTURE.md for what
// each target is; the arrows between them are checked by Tests/TidyTests.

import PackageDescription

/// What every Swift target is built with.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// Targets that hold no unsafe code; the compiler checks it.
let safe: [SwiftSetting] = strict + [.strictMemorySafety()]

/// Optimised in a debug build, too, which is what the tests run: where they spent a third of their time. What is asserted there, and each
/// access to a class's variable that another may be in progress with, is looked at all the same.
let quick: [SwiftSetting] = [.unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))]

/// For the targets that every call passes. A debug build looks at each access to a class's
/// variable whether another is in progress; that was a tenth of a call's instructions, so a release build does not.
let hot: [SwiftSetting] = quick + [.unsafeFlags(["-enforce-exclusivity=unchecked", "-cross-module-optimization"], .when(configuration: .release))]

/// For the host, and for the tests that look into it. In a debug build, which is what the tests run, each of the host's structures
/// is one member longer than those of the plugins that it loads, as after the next release of the interface.
let grown: [SwiftSetting] = [.unsafeFlags(["-Xcc", "-DLECTERN_ABI_NEXT"], .when(configuration: .debug))]

/// A service's generated messages.
func messages(_ service: String, needs: [String] = []) -> Target {
    .target(
        name: "\(service)Messages", dependencies: ["LecternMessages"] + needs.map { .init(stringLiteral: "\($0)Messages") },
        path: "Sources/LecternMessages/\(service)", swiftSettings: strict + hot)
}

/// The same for programs in C: what protoc-c makes of it.
func structures(_ service: String, needs: [String] = []) -> Target {
    .target(
        name: "C\(service)Messages", dependencies: ["CLecternMessages", "CProtobufC"] + needs.map { .init(stringLiteral: "C\($0)Messages") },
        path: "Sources/CLecternMessages/\(service)")
}

/// How a plugin is linked: one exported symbol, and never unloaded.
let pluginLinking: [LinkerSetting] = [
    .unsafeFlags([
        "-Xlinker", "--version-script=\(Context.packageDirectory)/Plugins/plugin.map",
        "-Xlinker", "-z", "-Xlinker", "nodelete",
    ])
]

/// A plugin in Swift: its folder under Plugins, linked as a shared object of its own.
func plugin(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(
        name: "\(name)Plugin", dependencies: ["LecternKit"] + dependencies, path: "Plugins/\(name)",
        exclude: ["Rules", "rows.proto"],
        swiftSettings: strict, linkerSettings: pluginLinking)
}

func pluginLibrary(_ name: String) -> Product {
    .library(name: "\(name)Plugin", type: .dynamic, targets: ["\(name)Plugin"])
}

let package = Package(
    name: "lectern",
    products: [
        .executable(name: "lecternd", targets: ["lecternd"]),
        .executable(name: "lectern", targets: ["lectern"]),
        .executable(name: "protoc-gen-lectern", targets: ["protoc-gen-lectern"]),
        pluginLibrary("Hello"), pluginLibrary("HelloC"), pluginLibrary("StoreSQLite"), pluginLibrary("StorePostgres"),
        pluginLibrary("City"), pluginLibrary("Readers"), pluginLibrary("Staff"), pluginLibrary("Discovery"),
        pluginLibrary("Circulation"), pluginLibrary("Misbehaving"), pluginLibrary("Tally"), pluginLibrary("Chores"), pluginLibrary("Work"),
        pluginLibrary("Notices"), pluginLibrary("Teller"), pluginLibrary("Entry"), pluginLibrary("Ledger"), pluginLibrary("Buyer"), pluginLibrary("Lender"),
        pluginLibrary("Acquisition"), pluginLibrary("Delivery"), pluginLibrary("Forms"), pluginLibrary("Fleet"),
    ],
    targets: [
        // Shims and system libraries.
        .target(name: "CLinux"),
        .systemLibrary(name: "COpenSSLSystem", path: "Sources/COpenSSL/System", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
        .target(name: "COpenSSL", dependencies: ["COpenSSLSystem"], path: "Sources/COpenSSL/Shims"),
        .systemLibrary(name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),
        .systemLibrary(name: "CSQLite", path: "Plugins/StoreSQLite/CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CPostgres", path: "Plugins/StorePostgres/CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(name: "CLecternPlugin"),

        // The bytes of protobuf, and messages: the ground, then a target per service; and for programs in C.
        .target(name: "LecternProtobuf", swiftSettings: safe + hot),
        .target(name: "LecternMessages", dependencies: ["LecternProtobuf"], path: "Sources/LecternMessages/Base", swiftSettings: strict + hot),
        messages("Types"), messages("Wire"), messages("Host"), messages("Hello"), messages("StoreSqlite"),
        messages("StorePostgres"), messages("City", needs: ["Types"]), messages("Readers"), messages("Staff"), messages("Work"),
        messages("Discovery"), messages("Circulation", needs: ["Work"]), messages("Notices", needs: ["Work"]), messages("HelloBackground", needs: ["Host"]),
        messages("CirculationBackground", needs: ["Host"]), messages("HostPlugins"), messages("Entry", needs: ["City", "Readers", "Types"]),
        messages("NoticesBackground", needs: ["Host"]), messages("ReadersRecord"), messages("Ledger", needs: ["Types", "Work"]),
        messages("Acquisition", needs: ["Types", "Work"]), messages("AcquisitionBackground", needs: ["Host"]),
        messages("Delivery", needs: ["Types", "Work"]), messages("DeliveryBackground", needs: ["Host"]),
        messages("Forms", needs: ["Types", "Work"]), messages("Fleet", needs: ["Work"]),
        .target(name: "CLecternMessages", dependencies: ["CProtobufC"], path: "Sources/CLecternMessages/Base"),
        structures("Wire"), structures("Host"), structures("Hello"), structures("HelloBackground", needs: ["Host"]),

        // The daemon, from the wire inwards.
        .target(name: "LecternWire", dependencies: ["LecternProtobuf"], swiftSettings: safe + hot),
        .target(name: "LecternJSON", dependencies: ["LecternProtobuf", "LecternWire"], swiftSettings: safe + quick),
        .target(name: "LecternNet", dependencies: ["LecternWire", "CLinux", "COpenSSL"], swiftSettings: strict + hot),
        .target(name: "LecternHost", dependencies: ["LecternNet", "LecternWire", "LecternProtobuf", "LecternMessages", "HostMessages", "HostPluginsMessages", "CLecternPlugin", "CLinux", "COpenSSL"], swiftSettings: strict + hot + grown),
        .target(name: "LecternDaemon", dependencies: ["LecternHost", "LecternNet", "LecternWire", "LecternJSON", "LecternProtobuf", "CLecternPlugin", "CLinux"], swiftSettings: strict + grown),
        .executableTarget(name: "lecternd", dependencies: ["LecternDaemon"], swiftSettings: strict),

        // What a plugin's author imports.
        .target(name: "CLecternKit", dependencies: ["CLecternPlugin"]),
        .target(name: "LecternKit", dependencies: ["LecternWire", "LecternProtobuf", "LecternMessages", "HostMessages", "CLecternPlugin", "CLecternKit"], swiftSettings: strict + hot),
        .target(name: "LecternText", exclude: ["Tables/LICENCES.md"], swiftSettings: safe + hot),
        .target(name: "LecternSecrets", dependencies: ["COpenSSL"], swiftSettings: strict),

        .target(name: "LecternKitTesting", dependencies: ["LecternDaemon", "LecternHost", "LecternNet", "LecternWire", "LecternJSON", "LecternProtobuf", "LecternMessages", "HostMessages", "CLecternPlugin", "CLinux"], swiftSettings: strict + grown),

        // A city in one process, from a seed.
        .target(name: "LecternSimulation", dependencies: ["LecternKitTesting", "LecternHost", "LecternNet", "LecternWire", "LecternTestSupport", "LecternTesting", "LecternMessages", "HostMessages", "TypesMessages", "CityMessages", "DiscoveryMessages", "CirculationMessages", "StaffMessages", "WorkMessages", "ChoresMessages", "LecternSecrets", "NoticesMessages", "ReadersMessages", "TellerMessages", "LedgerMessages", "AcquisitionMessages", "LenderMessages", "DeliveryMessages"], swiftSettings: strict + quick),

        // What a store plugin's author imports.
        .target(name: "LecternStoreKit", dependencies: ["CLecternPlugin", "CLecternKit", "CLinux"], swiftSettings: strict + hot),

        // Comparing statements with partners' files.
        .target(name: "LecternSettlement", swiftSettings: safe + quick),

        // Clients.
        .target(name: "LecternClient", dependencies: ["LecternNet", "LecternWire", "LecternMessages", "HostMessages"], swiftSettings: strict),
        .target(name: "LecternDesk", dependencies: ["LecternWire", "LecternMessages", "CityMessages", "CirculationMessages", "ReadersMessages", "StaffMessages", "WorkMessages"], swiftSettings: safe),
        .executableTarget(name: "lectern", dependencies: ["LecternClient", "LecternDesk", "LecternNet", "LecternWire", "LecternJSON", "LecternProtobuf", "LecternMessages", "HostMessages", "TypesMessages", "CityMessages", "CirculationMessages", "ReadersMessages", "StaffMessages", "DiscoveryMessages", "LecternMarc", "LecternStreets", "COpenSSL", "CLinux", "WorkMessages", "NoticesMessages", "EntryMessages", "LedgerMessages", "AcquisitionMessages", "DeliveryMessages", "FormsMessages", "FleetMessages", "LecternSettlement", "ReadersRecordMessages"], swiftSettings: strict),

        .executableTarget(name: "example-client", dependencies: ["LecternClient", "LecternWire", "HelloMessages"], path: "examples/swift", swiftSettings: strict),

        // The generator.
        .target(name: "LecternCodegen", dependencies: ["LecternProtobuf", "LecternWire"], swiftSettings: safe),
        .executableTarget(name: "protoc-gen-lectern", dependencies: ["LecternCodegen"], swiftSettings: strict),

        // Reading MARC, for the importer on both ends of the wire.
        .target(name: "LecternMarc", swiftSettings: strict + quick),
        // Which records are one work.
        .target(name: "LecternWorks", dependencies: ["LecternMarc", "LecternText"], swiftSettings: safe + quick),

        // Places and streets: datums, map links, the street graph and routes.
        .target(name: "LecternStreets", dependencies: ["LecternProtobuf"], swiftSettings: strict + hot),

        // Plugins.
        .target(name: "HelloRules", dependencies: ["LecternKit"], path: "Plugins/Hello/Rules", swiftSettings: safe),
        plugin("Hello", ["HelloMessages", "HelloBackgroundMessages", "HelloRules", "HostMessages", "LecternMessages"]),
        .target(name: "HelloCPlugin", dependencies: ["CLecternPlugin", "CLecternMessages", "CHelloMessages", "CHelloBackgroundMessages", "CHostMessages"], path: "Plugins/HelloC", exclude: ["Makefile"], linkerSettings: pluginLinking),
        .target(
            name: "StoreSQLitePlugin", dependencies: ["LecternStoreKit", "CLecternPlugin", "CSQLite", "LecternMessages", "StoreSqliteMessages"],
            path: "Plugins/StoreSQLite", exclude: ["CSQLite"], swiftSettings: strict + hot, linkerSettings: pluginLinking),
        .target(
            name: "StorePostgresPlugin", dependencies: ["LecternStoreKit", "CLecternPlugin", "CPostgres", "LecternMessages", "StorePostgresMessages"],
            path: "Plugins/StorePostgres", exclude: ["CPostgres"], swiftSettings: strict + hot, linkerSettings: pluginLinking),
        .target(name: "CityRules", dependencies: ["LecternKit"], path: "Plugins/City/Rules", swiftSettings: safe),
        plugin("City", ["LecternMessages", "CityRules", "CityMessages", "TypesMessages"]),
        .target(name: "ReadersRules", dependencies: ["LecternKit", "LecternText"], path: "Plugins/Readers/Rules", swiftSettings: safe),
        plugin("Readers", ["LecternMessages", "HostPluginsMessages", "ReadersRules", "ReadersMessages", "ReadersRecordMessages", "LecternSecrets"]),
        .target(name: "StaffRules", dependencies: ["LecternKit"], path: "Plugins/Staff/Rules", swiftSettings: strict),
        plugin("Staff", ["LecternMessages", "StaffRules", "StaffMessages", "CityMessages", "LecternSecrets"]),
        .target(name: "WorkRules", dependencies: ["LecternKit"], path: "Plugins/Work/Rules", swiftSettings: safe),
        plugin("Work", ["LecternMessages", "WorkRules", "WorkMessages", "CityMessages", "StaffMessages"]),
        .target(name: "NoticesRules", dependencies: ["LecternKit"], path: "Plugins/Notices/Rules", swiftSettings: safe),
        plugin("Notices", ["LecternMessages", "NoticesRules", "NoticesMessages", "NoticesBackgroundMessages", "HostMessages", "CityMessages", "ReadersMessages", "WorkMessages", "LecternSecrets"]),
        .target(name: "LedgerRules", dependencies: ["LecternSettlement", "LecternKit"], path: "Plugins/Ledger/Rules", swiftSettings: safe),
        plugin("Ledger", ["LecternMessages", "LecternSettlement", "LedgerRules", "LedgerMessages", "TypesMessages", "CityMessages", "ReadersMessages", "WorkMessages", "LecternSecrets"]),
        .target(name: "DiscoveryRules", dependencies: ["LecternText"], path: "Plugins/Discovery/Rules", swiftSettings: safe),
        plugin("Discovery", ["LecternMessages", "DiscoveryRules", "DiscoveryMessages", "LecternMarc", "LecternWorks", "LecternText", "COpenSSL"]),
        .target(name: "CirculationRules", dependencies: ["LecternKit", "CirculationMessages", "ReadersMessages"], path: "Plugins/Circulation/Rules", swiftSettings: strict),
        plugin("Circulation", ["LecternMessages", "LecternSecrets", "TypesMessages", "CirculationRules", "CirculationMessages", "CirculationBackgroundMessages", "HostMessages", "CityMessages", "ReadersMessages", "StaffMessages", "DiscoveryMessages", "NoticesMessages", "WorkMessages", "ReadersRecordMessages"]),
        .target(name: "AcquisitionRules", dependencies: ["LecternKit", "LecternSettlement", "AcquisitionMessages", "TypesMessages"], path: "Plugins/Acquisition/Rules", swiftSettings: strict),
        plugin("Acquisition", ["LecternMessages", "LecternSettlement", "AcquisitionRules", "AcquisitionMessages", "AcquisitionBackgroundMessages", "HostMessages", "TypesMessages", "CityMessages", "ReadersMessages", "DiscoveryMessages", "CirculationMessages", "LedgerMessages", "WorkMessages", "LecternMarc", "NoticesMessages"]),
        .target(name: "DeliveryRules", dependencies: ["LecternKit", "DeliveryMessages", "TypesMessages"], path: "Plugins/Delivery/Rules", swiftSettings: strict),
        plugin("Delivery", ["LecternMessages", "DeliveryRules", "DeliveryMessages", "DeliveryBackgroundMessages", "HostMessages", "TypesMessages", "CityMessages", "ReadersMessages", "CirculationMessages", "LedgerMessages", "NoticesMessages", "WorkMessages"]),
        .target(name: "FormsRules", dependencies: ["LecternKit", "FormsMessages", "TypesMessages"], path: "Plugins/Forms/Rules", swiftSettings: strict),
        plugin("Forms", ["LecternMessages", "LecternWire", "FormsRules", "FormsMessages", "TypesMessages", "CityMessages", "ReadersMessages", "ReadersRecordMessages", "CirculationMessages", "AcquisitionMessages", "WorkMessages"]),
        .target(name: "FleetRules", dependencies: ["FleetMessages"], path: "Plugins/Fleet/Rules", swiftSettings: strict),
        plugin("Fleet", ["LecternMessages", "FleetRules", "FleetMessages", "CityMessages", "WorkMessages"]),
        .target(name: "EntryRules", dependencies: ["LecternKit", "LecternStreets"], path: "Plugins/Entry/Rules", swiftSettings: safe),
        plugin("Entry", ["LecternMessages", "LecternWire", "LecternStreets", "EntryRules", "EntryMessages", "HostPluginsMessages", "CityMessages", "TypesMessages", "ReadersMessages", "DiscoveryMessages", "LecternSecrets"]),

        // Tests.
        .target(name: "LecternTestSupport", swiftSettings: strict + quick),
        .target(name: "SampleMessages", dependencies: ["LecternMessages", "TypesMessages"], path: "Tests/Sample/Swift", swiftSettings: strict),
        .target(name: "MisbehavingMessages", dependencies: ["LecternMessages"], path: "Tests/Misbehaving/Swift/Messages", swiftSettings: strict),
        .target(name: "MisbehavingPlugin", dependencies: ["LecternKit", "MisbehavingMessages"], path: "Tests/Misbehaving/Swift/Plugin", swiftSettings: strict, linkerSettings: pluginLinking),
        .target(name: "TallyMessages", dependencies: ["LecternMessages", "HostMessages"], path: "Tests/Tally/Swift/Messages", swiftSettings: strict),
        .target(name: "TallyPlugin", dependencies: ["LecternKit", "LecternMessages", "TallyMessages", "HostMessages", "CirculationMessages"], path: "Tests/Tally/Swift/Plugin", swiftSettings: strict, linkerSettings: pluginLinking),
        .target(name: "TellerMessages", dependencies: ["LecternMessages", "NoticesMessages"], path: "Tests/Teller/Swift/Messages", swiftSettings: strict),
        .target(name: "TellerPlugin", dependencies: ["LecternKit", "LecternMessages", "TellerMessages", "NoticesMessages"], path: "Tests/Teller/Swift/Plugin", swiftSettings: strict, linkerSettings: pluginLinking),
        .target(name: "ChoresMessages", dependencies: ["LecternMessages", "WorkMessages"], path: "Tests/Chores/Swift/Messages", swiftSettings: strict),
        .target(name: "ChoresPlugin", dependencies: ["LecternKit", "LecternMessages", "ChoresMessages", "WorkMessages"], path: "Tests/Chores/Swift/Plugin", swiftSettings: strict, linkerSettings: pluginLinking),
        .target(name: "BuyerMessages", dependencies: ["LecternMessages", "LedgerMessages"], path: "Tests/Buyer/Swift/Messages", swiftSettings: strict),
        .target(name: "BuyerPlugin", dependencies: ["LecternKit", "LecternMessages", "BuyerMessages", "LedgerMessages"], path: "Tests/Buyer/Swift/Plugin", swiftSettings: strict, linkerSettings: pluginLinking),
        .target(name: "LenderMessages", dependencies: ["LecternMessages", "CirculationMessages"], path: "Tests/Lender/Swift/Messages", swiftSettings: strict),
        .target(name: "LenderPlugin", dependencies: ["LecternKit", "LecternMessages", "LenderMessages", "CirculationMessages"], path: "Tests/Lender/Swift/Plugin", swiftSettings: strict, linkerSettings: pluginLinking),
        .target(name: "SampleRows", dependencies: ["LecternKit", "LecternMessages", "SampleMessages", "TypesMessages"], path: "Tests/Sample/Rows", swiftSettings: strict),
        .target(name: "LecternTesting", dependencies: ["LecternTestSupport", "LecternClient", "LecternWire", "LecternProtobuf", "LecternJSON", "LecternNet", "CLecternPlugin", "CLinux", "COpenSSL"], swiftSettings: strict),
        .testTarget(name: "LecternTestSupportTests", dependencies: ["LecternTestSupport"], swiftSettings: strict),
        .testTarget(name: "HelloTests", dependencies: ["LecternKit", "LecternKitTesting", "HelloMessages", "HelloBackgroundMessages", "HelloRules", "LecternMessages", "LecternWire"], swiftSettings: strict),
        .testTarget(name: "LecternWireTests", dependencies: ["LecternTestSupport", "LecternWire", "LecternTesting", "WireMessages", "LecternMessages"], swiftSettings: strict),
        .testTarget(name: "LecternProtobufTests", dependencies: ["LecternProtobuf"], swiftSettings: strict),
        .testTarget(name: "LecternJSONTests", dependencies: ["LecternTestSupport", "LecternJSON", "LecternProtobuf", "LecternWire"], exclude: ["oracle"], swiftSettings: strict),
        .testTarget(name: "LecternNetTests", dependencies: ["LecternTestSupport", "LecternNet", "LecternClient", "LecternTesting", "LecternWire", "CLinux", "COpenSSL"], swiftSettings: strict),
        .testTarget(name: "LecternCodegenTests", dependencies: ["LecternTestSupport", "LecternCodegen", "LecternWire", "LecternProtobuf", "LecternMessages", "SampleMessages", "SampleRows", "LecternKit", "CLecternPlugin", "TypesMessages", "WireMessages", "HostMessages", "HelloMessages", "CityMessages", "ReadersMessages", "StaffMessages", "WorkMessages", "DiscoveryMessages", "CirculationMessages", "StoreSqliteMessages", "StorePostgresMessages", "protoc-gen-lectern", "HelloBackgroundMessages"], swiftSettings: strict),
        .testTarget(name: "LecternHostTests", dependencies: ["LecternTestSupport", "LecternHost", "LecternNet", "LecternWire", "LecternProtobuf", "LecternMessages", "HostMessages", "LecternTesting", "CLecternPlugin", "CLinux"], swiftSettings: strict + grown),
        .testTarget(name: "LecternDaemonTests", dependencies: ["LecternTestSupport", "LecternDaemon", "LecternHost", "LecternTesting", "LecternNet", "LecternWire", "LecternProtobuf", "LecternJSON", "CLinux"], swiftSettings: strict + grown),
        .testTarget(name: "LecternMarcTests", dependencies: ["LecternTestSupport", "LecternMarc"], exclude: ["judged-refusals.tsv", "pymarc-fields.py"], swiftSettings: strict),
        .testTarget(name: "LecternStreetsTests", dependencies: ["LecternTestSupport", "LecternStreets"], exclude: ["oracle"], swiftSettings: strict),
        .testTarget(name: "LecternKitTests", dependencies: ["LecternKit", "LecternMessages", "HostMessages", "HelloMessages"], swiftSettings: strict),
        .testTarget(name: "LecternSettlementTests", dependencies: ["LecternTestSupport", "LecternSettlement"], swiftSettings: strict),
        .testTarget(name: "LecternTextTests", dependencies: ["LecternText"], swiftSettings: strict),
        .testTarget(name: "LecternWorksTests", dependencies: ["LecternMarc", "LecternWorks", "judge-works"], swiftSettings: strict),
        .testTarget(name: "LecternDeskTests", dependencies: ["LecternTestSupport", "LecternDesk", "LecternWire", "LecternMessages", "CityMessages", "CirculationMessages", "ReadersMessages", "StaffMessages", "WorkMessages"], swiftSettings: strict),
        .testTarget(name: "LecternSecretsTests", dependencies: ["LecternSecrets"], swiftSettings: strict),
        .testTarget(name: "CityRulesTests", dependencies: ["LecternTestSupport", "CityRules", "LecternKit", "LecternTesting"], swiftSettings: strict),
        .testTarget(name: "ReadersRulesTests", dependencies: ["LecternKit", "ReadersRules"], swiftSettings: strict),
        .testTarget(name: "ReadersPluginTests", dependencies: ["LecternTestSupport", "LecternTesting", "LecternKitTesting", "CityTesting", "LecternMessages", "LecternWire", "ReadersMessages", "ReadersRecordMessages"], swiftSettings: strict),
        .testTarget(name: "StaffTests", dependencies: ["LecternKitTesting", "CityTesting", "LecternSecrets", "StaffMessages", "CityMessages", "LecternMessages", "LecternWire"], swiftSettings: strict),
        .testTarget(name: "StaffRulesTests", dependencies: ["StaffRules", "LecternKit"], swiftSettings: strict),
        .testTarget(name: "WorkTests", dependencies: ["ChoresMessages", "LecternKitTesting", "LecternTestSupport", "CityTesting", "LecternKit", "WorkRules", "WorkMessages", "CirculationMessages", "DiscoveryMessages", "ReadersMessages", "TypesMessages", "StaffMessages", "CityMessages", "LecternMessages", "LecternWire"], swiftSettings: strict),
        .testTarget(name: "NoticesRulesTests", dependencies: ["LecternKit", "NoticesRules"], swiftSettings: strict),
        .testTarget(name: "NoticesTests", dependencies: ["LecternKitTesting", "CityTesting", "LecternKit", "LecternMessages", "LecternWire", "HostMessages", "NoticesMessages", "TellerMessages", "CityMessages", "TypesMessages", "ReadersMessages", "StaffMessages", "WorkMessages"], swiftSettings: strict),
        .testTarget(name: "LedgerRulesTests", dependencies: ["LecternKit", "LedgerRules"], swiftSettings: strict),
        .testTarget(name: "LedgerTests", dependencies: ["LecternKitTesting", "CityTesting", "LecternSecrets", "LecternKit", "LecternMessages", "LecternWire", "LedgerMessages", "BuyerMessages", "CityMessages", "TypesMessages", "ReadersMessages", "StaffMessages", "WorkMessages"], swiftSettings: strict),
        .testTarget(name: "AcquisitionRulesTests", dependencies: ["LecternKit", "AcquisitionRules", "AcquisitionMessages", "TypesMessages"], swiftSettings: strict),
        .testTarget(name: "AcquisitionTests", dependencies: ["LecternKitTesting", "LecternTesting", "CityTesting", "LecternTestSupport", "LecternJSON", "LecternProtobuf", "LecternKit", "LecternMessages", "LecternWire", "HostMessages", "AcquisitionMessages", "AcquisitionRules", "CirculationMessages", "DiscoveryMessages", "LedgerMessages", "CityMessages", "TypesMessages", "ReadersMessages", "StaffMessages", "WorkMessages", "NoticesMessages", "ReadersRecordMessages", "FormsMessages"], swiftSettings: strict),
        .testTarget(name: "DeliveryRulesTests", dependencies: ["LecternKit", "DeliveryRules", "DeliveryMessages", "TypesMessages"], swiftSettings: strict),
        .testTarget(name: "DeliveryTests", dependencies: ["LecternKitTesting", "CityTesting", "LecternTestSupport", "LecternJSON", "LecternProtobuf", "LecternKit", "LecternMessages", "LecternWire", "HostMessages", "DeliveryMessages", "DeliveryRules", "CirculationMessages", "DiscoveryMessages", "LedgerMessages", "CityMessages", "TypesMessages", "ReadersMessages", "StaffMessages", "WorkMessages", "NoticesMessages"], swiftSettings: strict),
        .testTarget(name: "FormsRulesTests", dependencies: ["LecternKit", "FormsRules", "FormsMessages", "TypesMessages"], swiftSettings: strict),
        .testTarget(name: "FormsTests", dependencies: ["LecternKitTesting", "LecternJSON", "LecternProtobuf", "CityTesting", "LecternTestSupport", "LecternKit", "LecternMessages", "LecternWire", "HostMessages", "FormsMessages", "AcquisitionMessages", "CirculationMessages", "CityMessages", "DiscoveryMessages", "TypesMessages", "ReadersMessages", "ReadersRecordMessages", "StaffMessages", "WorkMessages"], swiftSettings: strict),
        .testTarget(name: "FleetRulesTests", dependencies: ["FleetRules", "FleetMessages"], swiftSettings: strict),
        .testTarget(name: "FleetTests", dependencies: ["LecternKitTesting", "CityTesting", "LecternTestSupport", "LecternKit", "LecternMessages", "LecternWire", "FleetMessages", "CityMessages", "StaffMessages", "WorkMessages"], swiftSettings: strict),
        .testTarget(name: "CirculationRulesTests", dependencies: ["LecternTestSupport", "LecternKit", "CirculationRules", "CirculationMessages", "ReadersMessages", "LecternMessages"], swiftSettings: strict),
        .testTarget(name: "EntryTests", dependencies: ["LecternKitTesting", "LecternTesting", "CityTesting", "EntryRules", "LecternStreets", "LecternKit", "LecternMessages", "LecternWire", "LecternTestSupport", "HostMessages", "EntryMessages", "CityMessages", "TypesMessages", "ReadersMessages", "StaffMessages", "DiscoveryMessages", "CirculationMessages"], swiftSettings: strict),
        .testTarget(name: "CityPluginTests", dependencies: ["LecternKitTesting", "CityTesting", "LecternMessages", "LecternWire", "HostMessages", "CityMessages", "TypesMessages", "ReadersMessages", "DiscoveryMessages", "CirculationMessages"], swiftSettings: strict),
        .testTarget(name: "CirculationPluginTests", dependencies: ["LecternKit", "StaffMessages", "LecternKitTesting", "LecternTesting", "LecternJSON", "LecternProtobuf", "LecternTestSupport", "HostMessages", "CityTesting", "LecternMessages", "LecternWire", "CityMessages", "TypesMessages", "ReadersRecordMessages", "ReadersMessages", "DiscoveryMessages", "CirculationMessages", "NoticesMessages", "WorkMessages"], swiftSettings: strict),
        .testTarget(name: "DiscoveryPluginTests", dependencies: ["LecternTestSupport", "LecternKitTesting", "CityTesting", "LecternMarc", "LecternMessages", "LecternWire", "judge-search", "CityMessages", "DiscoveryMessages", "CirculationMessages", "ReadersMessages"], swiftSettings: strict),
        .testTarget(name: "DiscoveryRulesTests", dependencies: ["LecternTestSupport", "DiscoveryRules", "LecternMarc"], swiftSettings: strict),
        .executableTarget(name: "store-exerciser", dependencies: ["LecternTesting"], path: "Tests/StoreExerciser", swiftSettings: strict),
        .testTarget(name: "StoreTests", dependencies: ["LecternTestSupport", "store-exerciser", "LecternTesting"], swiftSettings: strict),
        .testTarget(name: "StoreSQLiteTests", dependencies: ["LecternTestSupport", "store-exerciser", "LecternTesting", "LecternMessages", "LecternNet", "LecternClient", "StoreSqliteMessages", "HelloMessages"], swiftSettings: strict),
        .testTarget(name: "StorePostgresTests", dependencies: ["LecternTestSupport", "LecternTesting", "LecternNet", "LecternClient", "LecternMessages", "HelloMessages"], swiftSettings: strict),
        // The client in C, built and run as firmware does it; its tests in C are in Tests/Kiosk.
        .testTarget(name: "KioskTests", dependencies: ["LecternTestSupport", "LecternTesting", "CityTesting", "LecternClient", "LecternNet", "CirculationMessages"], swiftSettings: strict),
        .testTarget(name: "PluginTests", dependencies: ["HostMessages", "LecternTestSupport", "LecternTesting", "LecternDaemon", "LecternHost", "LecternNet", "LecternClient", "LecternWire", "LecternJSON", "LecternKit", "LecternMessages", "HelloMessages", "HelloBackgroundMessages", "CLecternPlugin"], exclude: ["abi"], swiftSettings: strict + grown),
        .testTarget(name: "SimulationTests", dependencies: ["LecternTestSupport", "simulate", "LecternTesting"], swiftSettings: strict),
        .target(name: "CityTesting", dependencies: ["LecternTestSupport", "LecternTesting", "LecternKitTesting", "LecternClient", "LecternNet", "LecternWire", "LecternMessages", "HostMessages", "CityMessages", "TypesMessages", "ReadersMessages", "DiscoveryMessages", "CirculationMessages", "StaffMessages", "WorkMessages"], path: "Tests/CityTesting", swiftSettings: strict),
        .executableTarget(name: "simulate", dependencies: ["LecternSimulation", "LecternKitTesting", "LecternTesting", "LecternWire"], path: "Tests/Simulate", exclude: ["survivors"], swiftSettings: strict),
        .executableTarget(name: "judge-search", dependencies: ["LecternKitTesting", "LecternTestSupport", "LecternMessages", "LecternWire", "DiscoveryMessages"], path: "Tests/JudgeSearch", exclude: ["judged"], swiftSettings: strict),
        .executableTarget(name: "catalogue-bench", dependencies: ["LecternKitTesting", "LecternTestSupport", "LecternTesting", "LecternMarc", "LecternText", "LecternMessages", "LecternWire", "DiscoveryMessages"], path: "Tests/CatalogueBench", swiftSettings: strict),
        .executableTarget(name: "scale-bench", dependencies: ["LecternSimulation", "LecternKitTesting", "LecternTesting", "LecternMessages", "LecternWire", "CityMessages", "TypesMessages", "ReadersMessages", "DiscoveryMessages", "CirculationMessages"], path: "Tests/ScaleBench", swiftSettings: strict),
        .executableTarget(name: "street-bench", dependencies: ["LecternStreets", "LecternTestSupport"], path: "Tests/StreetBench", swiftSettings: strict),
        .executableTarget(name: "judge-works", dependencies: ["LecternTestSupport", "LecternMarc", "LecternWorks"], path: "Tests/JudgeWorks", exclude: ["judged"], swiftSettings: strict),
        .executableTarget(name: "city-bench", dependencies: ["LecternTestSupport", "LecternSecrets", "CityTesting", "LecternTesting", "LecternClient", "LecternNet", "LecternWire", "LecternMessages", "HostMessages", "ReadersMessages", "DiscoveryMessages", "CirculationMessages"], path: "Tests/CityBench", swiftSettings: strict),
        .testTarget(name: "EndToEndTests", dependencies: ["LecternTestSupport", "example-client", "CityTesting", "CLinux", "LecternMarc", "LecternMessages", "LecternWire", "LecternProtobuf", "LecternJSON", "LecternNet", "LecternTesting", "LecternClient", "HostMessages", "HelloMessages", "CityMessages", "TypesMessages", "ReadersMessages", "DiscoveryMessages", "CirculationMessages", "StaffMessages", "WorkMessages", "NoticesMessages", "TellerMessages", "EntryMessages", "LedgerMessages", "BuyerMessages", "AcquisitionMessages", "DeliveryMessages", "FormsMessages", "ReadersRecordMessages"], exclude: ["python", "databases"], swiftSettings: strict),
        .testTarget(name: "CommandLineTests", dependencies: ["LecternTestSupport", "lectern", "LecternDesk", "CityTesting", "CityMessages", "CirculationMessages", "ReadersMessages", "LecternTesting", "LecternClient", "LecternNet", "LecternWire", "LecternJSON", "LecternMessages", "HostMessages", "StaffMessages", "WorkMessages", "NoticesMessages", "FormsMessages"], swiftSettings: strict),
        .testTarget(name: "TidyTests", dependencies: ["LecternTestSupport"], swiftSettings: strict + quick),
    ]
)
