// lectern ca: makes an authority, issues and revokes certificates.

internal import LecternJSON

/// The commands of the authority.
enum AuthorityCommands {
    static let all = [create, issue, revoke, list]

    private static let folder = Command.Option("--folder", "FOLDER", "the authority's folder, ./ca unless given")
    private static func authority(_ arguments: Arguments) -> CertificateAuthority {
        CertificateAuthority(folder: arguments["--folder"] ?? "ca")
    }
    private static let daysMax = 36_500
    /// X.520 has no longer common names.
    private static let nameBytesMax = 64

    private static let create = Command(
        "ca init", "makes an authority for the city's terminals",
        options: [folder, .init("--name", "NAME", "what it calls itself"), .init("--days", "N", "how long it holds, 3650 unless given")],
        example: "lectern ca init --folder city-ca --name 'City Library'"
    ) { arguments in
        let days = try arguments.number("--days", 1...daysMax) ?? 3650
        guard (arguments["--name"] ?? "").utf8.count <= nameBytesMax else { throw UsageError("--name has more than \(nameBytesMax) bytes", nil) }
        try attempt { try authority(arguments).create(name: arguments["--name"] ?? "Lectern authority", days: days) }
        let path = (arguments["--folder"] ?? "ca") + "/ca.pem"
        Terminal.line(arguments.has("--json") ? JSON.object([.init("certificate", .string(path))]).text(pretty: false) : "made \(path); keep ca.key secret")
    }

    private static let issue = Command(
        "ca issue", "issues a certificate",
        details: ["A terminal's certificate says what it is: lectern:device/kiosk-1. A server's says where it is."],
        options: [
            folder, .init("--role", "ROLE", "device, partner, desk, admin or server"), .init("--name", "NAME", "the terminal's name"),
            .init("--days", "N", "how long it holds, 397 unless given"), .init("--dns", "NAME", "a server's name; may be repeated"),
            .init("--ip", "ADDRESS", "a server's address; may be repeated"),
            .init("--out", "FOLDER", "where NAME.pem and NAME.key go, . unless given"),
        ],
        example: "lectern ca issue --folder city-ca --role device --name kiosk-1 --out terminals"
    ) { arguments in
        guard let role = arguments["--role"], CertificateAuthority.roles.contains(role) else {
            throw UsageError("--role must be \(CertificateAuthority.roles.joined(separator: ", "))", nil)
        }
        let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")
        guard let name = arguments["--name"], !name.isEmpty, name.count <= 64, name.allSatisfy(allowed.contains), name.first != "." else {
            throw UsageError("--name must be 1 to 64 letters, digits, - _ .", nil)
        }
        let names = arguments.all("--dns"), addresses = arguments.all("--ip")
        guard role == "server" ? !(names + addresses).isEmpty : (names + addresses).isEmpty else {
            throw UsageError("a server needs --dns or --ip, a terminal has none", nil)
        }
        guard (names + addresses).allSatisfy({ !$0.contains(",") && !$0.contains(":") || $0.contains("::") || $0.split(separator: ":").count > 2 }) else {
            throw UsageError("--dns and --ip are one name or address each", nil)
        }
        for name in names where !name.allSatisfy({ allowed.contains($0) || $0 == "*" }) { throw UsageError("--dns \(name) is no host name", nil) }
        let days = try arguments.number("--days", 1...daysMax) ?? 397
        let issued = try attempt {
            try authority(arguments).issue(
                role: role, name: name, days: days, names: names, addresses: addresses, output: arguments["--out"] ?? ".")
        }
        let json: JSON = ["certificate": .string(issued.certificate), "key": .string(issued.key), "serial": .string(issued.serial)]
        Terminal.line(arguments.has("--json") ? json.text(pretty: false) : "issued \(issued.certificate), serial \(issued.serial)")
    }

    private static let revoke = Command(
        "ca revoke", "revokes a certificate", operands: "FILE | SERIAL", count: 1...1,
        details: [
            "A daemon whose configuration names the authority's `revoked` looks at it every few seconds.",
            "What this authority never issued is refused, since a typing error would revoke nobody.",
        ],
        options: [folder, .init("--unissued", nil, "revoke also what the authority's journal does not know")],
        example: "lectern ca revoke --folder city-ca terminals/kiosk-1.pem"
    ) { arguments in
        let (serial, wasRevoked) = try attempt { try authority(arguments).revoke(arguments.operands[0], isForced: arguments.has("--unissued")) }
        let json: JSON = ["serial": .string(serial), "wasRevoked": .bool(wasRevoked)]
        Terminal.line(arguments.has("--json") ? json.text(pretty: false) : wasRevoked ? "\(serial) was revoked before" : "revoked \(serial)")
    }

    private static let list = Command(
        "ca list", "lists what was issued", options: [folder], example: "lectern ca list --folder city-ca --json"
    ) { arguments in
        let list = try attempt { try authority(arguments).list() }
        for (fields, isRevoked) in list {
            if arguments.has("--json") {
                let names = ["serial", "role", "name", "issued", "days"]
                var members = zip(names, fields).map { JSON.Member($0, .string($1)) }
                members.append(.init("revoked", .bool(isRevoked)))
                Terminal.line(JSON.object(members).text(pretty: false))
            } else {
                Terminal.line(fields.joined(separator: "  ") + (isRevoked ? "  revoked" : ""))
            }
        }
    }

    private static func attempt<Result>(_ body: () throws -> Result) throws -> Result {
        do { return try body() } catch let error as AuthorityError { throw FileError(error.description) }
    }
}
