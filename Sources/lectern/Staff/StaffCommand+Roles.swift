// The commands that keep roles.

internal import HostMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternWire
internal import StaffMessages

extension StaffCommand {
    static func role(_ arguments: Arguments) throws {
        let code = arguments.operands[0]
        let actions = list(arguments["--actions"] ?? "")
        try withDesk(arguments) { desk in
            if !actions.isEmpty { try check(actions, try Reflection(desk.connection)) }
            let role: Staff.Role
            if let before = try desk.staff.roles(.init()).roles.first(where: { $0.code == code }) {
                let fields = [("--name", "name"), ("--actions", "actions")].filter { arguments.has($0.0) }.map(\.1)
                guard !fields.isEmpty else { return try desk.tell(before, arguments) { [line($0)] } }
                role = try desk.staff.putRole(
                    .init(code: code, name: arguments["--name"] ?? "", actions: actions, fields: fields, expectedVersion: before.version))
            } else {
                role = try desk.staff.putRole(.init(code: code, name: arguments["--name"] ?? code, actions: actions))
            }
            try desk.tell(role, arguments) { [line($0)] }
        }
    }

    /// An action that no method asks for would allow nothing: most likely it is misspelt, or its plugin is not loaded.
    private static func check(_ actions: [String], _ reflection: Reflection) throws {
        let known = Set(reflection.methods.map(\.right)).subtracting(["", "*"]).sorted()
        for action in actions where action != "*" && !known.contains(action) {
            let hint = Spelling.nearest(action, among: known).map { "; did you mean \($0)?" } ?? "; \"lectern staff actions\" lists them"
            throw UsageError("no method asks for the action \(action)\(hint)", nil)
        }
    }

    static func roles(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            try desk.tell(try desk.staff.roles(.init()), arguments) { $0.roles.isEmpty ? ["no roles"] : $0.roles.map(line) }
        }
    }

    private static func line(_ role: Staff.Role) -> String {
        "\(role.code)  \(role.name)  \(role.actions.isEmpty ? "allows nothing" : role.actions.joined(separator: ","))  version \(role.version)"
    }

    static func actions(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            var methods: [String: [String]] = [:]
            for method in try Reflection(desk.connection).methods where !method.right.isEmpty && method.right != "*" {
                methods[method.right, default: []].append(String(method.name.split(separator: ".").last ?? ""))
            }
            guard !arguments.has("--json") else {
                let members = methods.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .array($0.value.map(JSON.string))) }
                return Terminal.line(JSON.object(members).text(pretty: true))
            }
            for (action, names) in methods.sorted(by: { $0.key < $1.key }) { Terminal.line("\(action)  \(names.joined(separator: ", "))") }
        }
    }

    static func assign(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            let account = try desk.staff.assign(
                .init(
                    login: arguments.operands[0], role: arguments.operands[1], libraryCode: arguments["--library"] ?? "",
                    branchCode: arguments["--branch"] ?? "", remove: arguments.has("--remove")))
            try desk.tell(account, arguments, text)
        }
    }
}
