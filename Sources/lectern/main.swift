// The command line. Its commands are data, in CommandTree.swift.

import Foundation

exit(CommandTree.run(Array(CommandLine.arguments.dropFirst())).rawValue)
