// The command line of lecternd.

/// What lecternd was asked to do.
package enum DaemonCommand: Equatable, Sendable {
    /// Run as supervisor.
    case run(configuration: String)
    /// Run as worker; only a supervisor asks for this.
    case work(configuration: String, listeners: Int, isAlone: Bool = false)
    /// Read the configuration and open the plugins, start nothing.
    case check(configuration: String)
    /// Open one plugin and tell what it is, start nothing. The file's path is absolute.
    case checkPlugin(file: String, asJSON: Bool)
    /// Back up, verify or restore the database; start nothing. The file's path is absolute.
    case copy(CopyOperation, file: String, configuration: String, asJSON: Bool)
    case version
    case help

    /// What stands in the help; docs/man/lecternd.8 says it at length.
    package static let helpText = """
        lecternd: the server behind a city's reading service

        usage: lecternd [--config FILE]            serve, as FILE says
               lecternd --check [--config FILE]    read FILE and open the plugins, start nothing
               lecternd --check-plugin FILE [--json]
                                                   open one plugin and tell what it is
               lecternd --backup FILE [--json] [--config C]
                                                   copy the database into FILE, while a daemon runs or not
               lecternd --restore FILE [--verify] [--json] [--config C]
                                                   put FILE in the database's place, while no daemon runs;
                                                   with --verify only say whether that can be done
               lecternd --version | --help

        FILE is /etc/lectern/lectern.json5 unless given. SIGHUP reloads without dropping a call,
        SIGTERM lets clients finish and ends.

        example: lecternd --check --config /etc/lectern/lectern.json5

        """

    /// Reads arguments.
    /// - Parameter arguments: without the program's name.
    /// - Throws: `ProcessError` naming the argument that is wrong.
    package init(_ arguments: [String]) throws(ProcessError) {
        var configuration = "/etc/lectern/lectern.json5"
        var isWorker = false, isCheck = false, isAlone = false, isVerify = false, asJSON = false
        var checked: String?
        var copy: (operation: CopyOperation, file: String)?
        var listeners = 0
        var rest = arguments[...]
        func value(of option: String) throws(ProcessError) -> String {
            guard let value = rest.popFirst() else { throw ProcessError("\(option) needs a value; see lecternd --help") }
            return value
        }
        while let argument = rest.popFirst() {
            switch argument {
            case "--config": configuration = try value(of: argument)
            case "--role":
                guard try value(of: argument) == "worker" else { throw ProcessError("--role can only be worker") }
                isWorker = true
            case "--listeners":
                guard let count = Int(try value(of: argument)), (0...60).contains(count) else {
                    throw ProcessError("--listeners must be a number from 0 to 60")
                }
                listeners = count
            case "--alone": isAlone = true
            case "--check": isCheck = true
            case "--check-plugin": checked = ConfigurationReader.absolute(try value(of: argument))
            case "--backup": copy = (.backup, try value(of: argument))
            case "--restore": copy = (.restore, try value(of: argument))
            case "--verify": isVerify = true
            case "--json": asJSON = true
            case "--version":
                self = .version
                return
            case "--help", "-h":
                self = .help
                return
            default: throw ProcessError("\(argument) is no option of lecternd; see lecternd --help")
            }
        }
        if let checked {
            guard copy == nil, !isCheck, !isWorker, !isVerify else { throw ProcessError("--check-plugin stands alone; see lecternd --help") }
            self = .checkPlugin(file: checked, asJSON: asJSON)
            return
        }
        if let copy {
            guard !isCheck, !isWorker, !copy.file.isEmpty, !isVerify || copy.operation == .restore else {
                throw ProcessError("--backup and --restore stand alone, --verify with --restore; see lecternd --help")
            }
            self = .copy(
                isVerify ? .verify : copy.operation, file: ConfigurationReader.absolute(copy.file), configuration: configuration, asJSON: asJSON)
            return
        }
        guard !isVerify, !asJSON else { throw ProcessError("--verify and --json need --backup, --restore or --check-plugin; see lecternd --help") }
        self = isCheck ? .check(configuration: configuration)
            : isWorker ? .work(configuration: configuration, listeners: listeners, isAlone: isAlone) : .run(configuration: configuration)
    }
}
