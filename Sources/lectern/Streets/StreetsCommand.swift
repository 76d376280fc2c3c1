// lectern streets: makes a street file of a map, tells what is in one, and finds the way on it.

internal import Foundation
internal import LecternJSON
internal import LecternStreets

/// Street files. None of these commands connects.
enum StreetsCommand {
    static let commands = [
        Command(
            "streets import", "makes a street file of a map of OpenStreetMap", operands: "FILE", count: 1...1,
            details: [
                "FILE is XML or PBF; one that is compressed with gzip, bzip2, xz or zstd is read through that program. It is read twice.",
                "Only streets are kept, with who may use them, speeds, one-way rules, banned turns and names.",
                "The street file is written beside its place and renamed; a daemon that has the old one open goes on with it.",
            ],
            options: [
                .init("--out", "FILE", "the street file; the map's name with .streets instead of its endings unless given"),
                .init("--source", "TEXT", "who made the map, © OpenStreetMap contributors unless given"),
                .init("--licence", "TEXT", "its licence, ODbL 1.0 unless given"),
            ],
            example: "lectern streets import shenzhen.osm.pbf --out shenzhen.streets", run: importMap),
        Command(
            "streets info", "tells what is in a street file, and checks it", operands: "FILE", count: 1...1,
            example: "lectern streets info shenzhen.streets", run: info),
        Command(
            "streets route", "finds the fastest way between two places, with every turn", operands: "FILE", count: 1...1,
            details: ["FILE is a street file. The places are taken to the nearest street, at most 1 km away."],
            options: [
                .init("--from", "LAT,LON", "where to begin, in degrees"),
                .init("--to", "LAT,LON", "where to go"),
                .init("--by", "MODE", "foot, bicycle or car; foot unless given"),
                .init("--language", "LANGUAGE", "of the instructions, zh or en; en unless given"),
                .init("--datum", "DATUM", "of the places, wgs84, gcj02 or bd09; wgs84 unless given. The answer is in the same"),
            ],
            example: "lectern streets route helsinki.streets --from 60.1699,24.9384 --to 60.1733,24.9410 --by foot --language zh",
            run: route),
    ]

    // MARK: import

    private static func importMap(_ arguments: Arguments) throws {
        let path = arguments.operands[0]
        guard path != "-" else { throw UsageError("the map is read twice, so it must be a file", commands[0]) }
        let output = arguments["--out"] ?? standardOutput(path)
        let about = [
            ("source", arguments["--source"] ?? "© OpenStreetMap contributors"),
            ("licence", arguments["--licence"] ?? "ODbL 1.0"),
            ("made", Terminal.time(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))),
            ("program", "lectern \(Version.current)"),
        ]
        for (name, value) in about where value.contains(where: \.isNewline) {
            throw UsageError("--\(name) must be one line", commands[0])
        }
        guard path != output else { throw UsageError("--out must not be the map itself", commands[0]) }
        let importer = StreetImporter()
        let contents: StreetFileContents
        do {
            try pass(path, [.ways, .relations], "streets") { element throws(StreetError) in try importer.takeFirst(element) }
            try importer.finishFirst()
            try pass(path, .nodes, "places") { element throws(StreetError) in importer.takeSecond(element) }
            Terminal.progress("making the graph")
            contents = try importer.build(about: about.map { (name: $0.0, value: $0.1) })
            Terminal.progress("")
        } catch let error as StreetError {
            Terminal.progress("")
            throw FileError("\(path): \(error.message)")
        }
        do { try contents.write(to: output) } catch { throw FileError(error.message) }
        // It is opened as every reader opens it, so that what was written is known to be whole.
        let map = try open(output)
        var lines = ["\(output): \(map.sizeBytes) bytes of \(importer.counts.ways) ways"] + facts(map)
        if importer.counts.missingNodes > 0 {
            lines.append("\(importer.counts.missingNodes) nodes of streets are not in the map; the streets end before them")
        }
        guard arguments.has("--json") else { return lines.forEach(Terminal.line) }
        let counts = [
            JSON.Member("ways", .integer(importer.counts.ways)),
            JSON.Member("missingNodes", .integer(importer.counts.missingNodes)),
        ]
        Terminal.line(JSON.object(json(map, output) + counts).text(pretty: false))
    }

    /// Gives every element of a map that is wanted.
    private static func pass(
        _ path: String, _ kinds: OSMKinds, _ what: String, _ take: (OSMElement) throws(StreetError) -> Void
    ) throws {
        let file = try ImportFile(path)
        var reader = OSMReader(kinds)
        while true {
            let bytes = try file.read()
            if bytes.isEmpty { break }
            try reader.take(bytes, take)
            let share = file.size.map { $0 > 0 ? "\(file.offset * 100 / $0) %" : "" } ?? "\(file.offset >> 20) MB"
            Terminal.progress("reading \(what): \(share)")
        }
        try reader.finish()
    }

    private static func standardOutput(_ path: String) -> String {
        var name = path
        for ending in [".gz", ".bz2", ".xz", ".zst", ".pbf", ".xml", ".osm"] where name.hasSuffix(ending) {
            name.removeLast(ending.count)
        }
        return name + ".streets"
    }

    // MARK: info

    private static func open(_ path: String) throws -> StreetMap {
        do { return try StreetMap(path) } catch { throw FileError("\(path): \(error.message)") }
    }

    private static func facts(_ map: StreetMap) -> [String] {
        let (southWest, northEast) = map.corners
        var lines = map.about.map { "\($0.name): \(Terminal.safe($0.value))" }
        lines.append(
            "from \(degrees(southWest)) to \(degrees(northEast)), \(map.segmentsCount) streets between junctions, \(map.pointsCount) points"
        )
        for mode in TravelMode.allCases {
            lines.append(
                "by \(mode.rawValue): \(map.nodesCount(mode)) junctions, \(map.edgesCount(mode)) edges, \(map.bansCount(mode)) banned turns"
            )
        }
        if map.restrictionsLeftOut > 0 { lines.append("\(map.restrictionsLeftOut) turn restrictions are unclear and not kept") }
        return lines
    }

    private static func json(_ map: StreetMap, _ path: String) -> [JSON.Member] {
        let (southWest, northEast) = map.corners
        let modes = TravelMode.allCases.map { mode in
            JSON.Member(
                mode.rawValue,
                [
                    "junctions": .integer(map.nodesCount(mode)), "edges": .integer(map.edgesCount(mode)),
                    "bannedTurns": .integer(map.bansCount(mode)),
                ])
        }
        return [
            .init("file", .string(path)), .init("bytes", .integer(map.sizeBytes)),
            .init("about", .object(map.about.map { .init($0.name, .string($0.value)) })),
            .init("south", degrees(southWest.latitude)), .init("west", degrees(southWest.longitude)),
            .init("north", degrees(northEast.latitude)), .init("east", degrees(northEast.longitude)),
            .init("segments", .integer(map.segmentsCount)), .init("points", .integer(map.pointsCount)),
            .init("restrictionsLeftOut", .integer(map.restrictionsLeftOut)), .init("modes", .object(modes)),
        ]
    }

    private static func degrees(_ degrees: Double) -> JSON { .number(String(format: "%.7f", degrees)) }

    private static func info(_ arguments: Arguments) throws {
        let path = arguments.operands[0]
        let map = try open(path)
        if arguments.has("--json") { return Terminal.line(JSON.object(json(map, path)).text(pretty: false)) }
        Terminal.line("\(path): a whole street file of \(map.sizeBytes) bytes")
        facts(map).forEach(Terminal.line)
    }

    private static func degrees(_ location: Location) -> String {
        String(format: "%.5f,%.5f", location.latitude, location.longitude)
    }

    // MARK: route

    private static func place(_ arguments: Arguments, _ option: String, _ datum: Datum) throws -> Location {
        guard let text = arguments[option] else { throw UsageError("\(option) LAT,LON is missing", commands[2]) }
        guard let location = Location(text) else {
            throw UsageError("\(option) must be a latitude and a longitude in degrees, such as 22.54871,114.05214", commands[2])
        }
        return datum.convert(location, to: .wgs84)
    }

    private static func oneOf<Value: RawRepresentable & CaseIterable>(_ arguments: Arguments, _ option: String, _ standard: Value)
        throws -> Value
    where Value.RawValue == String {
        guard let text = arguments[option] else { return standard }
        guard let value = Value(rawValue: text) else {
            throw UsageError("\(option) is one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))", commands[2])
        }
        return value
    }

    private static func route(_ arguments: Arguments) throws {
        let mode = try oneOf(arguments, "--by", TravelMode.foot)
        let language = try oneOf(arguments, "--language", StepLanguage.english)
        let datum = try oneOf(arguments, "--datum", Datum.wgs84)
        let ends = [try place(arguments, "--from", datum), try place(arguments, "--to", datum)]
        let path = arguments.operands[0]
        let map = try open(path)
        let places = try zip(["--from", "--to"], ends).map { option, location in
            guard let place = map.nearest(location, by: mode) else {
                throw FileError(
                    "\(path): no street for \(mode.rawValue) within \(StreetLimits().nearestMetresMax) m of \(option)")
            }
            return place
        }
        guard let route = RouteSearch(map, by: mode).route(from: places[0], to: places[1]) else {
            throw FileError("\(path): there is no way by \(mode.rawValue) from one to the other")
        }
        let guide = RouteGuide(route, on: map, language: language)
        if arguments.has("--json") { return Terminal.line(json(guide, language, datum).text(pretty: false)) }
        let minutes = max(1, Int((Double(guide.milliseconds) / 60_000).rounded()))
        Terminal.line("\(RouteStep.distance(guide.metres, language)), \(minutes) \(language == .chinese ? "分钟" : "min")")
        for step in guide.steps {
            let length = step.metres > 0 ? "  \(RouteStep.distance(step.metres, language))" : ""
            Terminal.line(Terminal.safe(step.text(language)) + length)
        }
        if let source = map.about.first(where: { $0.name == "source" })?.value { Terminal.line(Terminal.safe(source)) }
    }

    private static func json(_ guide: RouteGuide, _ language: StepLanguage, _ datum: Datum) -> JSON {
        let steps = guide.steps.map { step -> JSON in
            let location = Datum.wgs84.convert(step.location, to: datum)
            return [
                "text": .string(step.text(language)), "street": .string(step.street),
                "metres": .integer(Int(step.metres.rounded())),
                "milliseconds": .integer(step.milliseconds), "latitude": degrees(location.latitude),
                "longitude": degrees(location.longitude),
            ]
        }
        return [
            "metres": .integer(Int(guide.metres.rounded())), "milliseconds": .integer(guide.milliseconds), "steps": .array(steps),
            "datum": .string(datum.rawValue),
            "polyline": .string(Polyline.encode(guide.line.map { Datum.wgs84.convert($0, to: datum) })),
        ]
    }
}
