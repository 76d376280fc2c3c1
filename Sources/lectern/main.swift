// The command line. Its commands are data, in CommandTree.swift.

import Foundation

Terminal.holdDescriptors()
exit(CommandTree.run { try Arguments.ofProcess() }.rawValue)
