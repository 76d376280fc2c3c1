// The command line of lecternd.

package import LecternHost

/// What lecternd was asked to do.
package enum DaemonCommand: Equatable, Sendable {
    /// Run as supervisor.
    case run(configuration: String)
    /// Run as worker; only a supervisor asks for this.
    case worker(WorkerArguments)
    /// Open plugins and say how that went; only `--check` asks for this.
    case probe(configuration: String, ProbedPlugins)
    /// Make the database, start nothing.
    case initialise(configuration: String)
    /// Read the configuration and open the plugins, start nothing.
    case check(configuration: String)
    /// Open one plugin and tell what it is, start nothing. The file's path is absolute.
    case checkPlugin(file: String, asJSON: Bool)
    /// Back up, verify or restore the database; start nothing. The file's path is absolute.
    case copy(CopyOperation, file: String, configuration: String, asJSON: Bool)
    case version
    case help

    /// What a supervisor tells a worker that it starts.
    package struct WorkerArguments: Equatable, Sendable {
        /// The configuration's file, for its name and folder.
        package var configuration = ""
        /// How many listeners follow the control socket among the descriptors.
        package var listeners = 0
        /// How many copies of files follow the listeners: the configuration's text, then what it names.
        package var files = 0
        /// The file of the program that is run.
        package var program = ""
        /// Whether no other worker serves.
        package var isAlone = false
        /// Whether a database that is not there may be made.
        package var mayCreateDatabase = false
    }

    /// What stands in the help; docs/man/lecternd.8 says it at length.
    package static let helpText = """
        lecternd: the server behind a city's reading service

        usage: lecternd [--config FILE]            serve, as FILE says
               lecternd --check [--config FILE]    read FILE and open the plugins, start nothing
               lecternd --init [--config FILE]     make the database that FILE names, start nothing
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
        var work = WorkerArguments(configuration: "/etc/lectern/lectern.json5")
        var role = "", isCheck = false, isInitialise = false, probed = ProbedPlugins.all
        var isVerify = false, asJSON = false
        var checked: String?
        var copy: (operation: CopyOperation, file: String)?
        var rest = arguments[...]
        func value(of option: String) throws(ProcessError) -> String {
            guard let value = rest.popFirst() else { throw ProcessError("\(option) needs a value; see lecternd --help") }
            return value
        }
        func count(of option: String, _ range: ClosedRange<Int>) throws(ProcessError) -> Int {
            guard let count = Int(try value(of: option)), range.contains(count) else {
                throw ProcessError("\(option) must be a number from \(range.lowerBound) to \(range.upperBound)")
            }
            return count
        }
        while let argument = rest.popFirst() {
            switch argument {
            case "--config": work.configuration = try value(of: argument)
            case "--role":
                role = try value(of: argument)
                guard ["worker", "probe"].contains(role) else { throw ProcessError("--role can only be worker or probe") }
            case "--plugin":
                guard let plugins = ProbedPlugins(try value(of: argument)) else { throw ProcessError("--plugin must be all or a number") }
                probed = plugins
            case "--listeners": work.listeners = try count(of: argument, 0...60)
            case "--files": work.files = try count(of: argument, 0...300)
            case "--program": work.program = try value(of: argument)
            case "--alone": work.isAlone = true
            case "--create": work.mayCreateDatabase = true
            case "--check": isCheck = true
            case "--init": isInitialise = true
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
            guard copy == nil, !isCheck, role.isEmpty, !isVerify else { throw ProcessError("--check-plugin stands alone; see lecternd --help") }
            self = .checkPlugin(file: checked, asJSON: asJSON)
            return
        }
        if let copy {
            guard !copy.file.isEmpty else { throw ProcessError("--\(copy.operation) needs a FILE; see lecternd --help") }
            guard !isCheck, role.isEmpty, !isVerify || copy.operation == .restore else {
                throw ProcessError("--backup and --restore stand alone, --verify with --restore; see lecternd --help")
            }
            self = .copy(
                isVerify ? .verify : copy.operation, file: ConfigurationReader.absolute(copy.file), configuration: work.configuration, asJSON: asJSON)
            return
        }
        guard !isVerify, !asJSON else { throw ProcessError("--verify and --json need --backup, --restore or --check-plugin; see lecternd --help") }
        guard !isCheck || !isInitialise else { throw ProcessError("--check and --init stand alone; see lecternd --help") }
        self = role == "worker" ? .worker(work)
            : role == "probe" ? .probe(configuration: work.configuration, probed)
            : isCheck ? .check(configuration: work.configuration)
            : isInitialise ? .initialise(configuration: work.configuration) : .run(configuration: work.configuration)
    }
}
