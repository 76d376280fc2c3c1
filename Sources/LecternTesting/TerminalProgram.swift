// A program on a pseudo-terminal, as in a window: the test types and sees what is shown.

internal import CLinux
internal import Glibc
internal import LecternNet
internal import LecternTestSupport

/// A program that runs in a window of the test's. Killed when the object is released.
package final class TerminalProgram: @unchecked Sendable {
    // Unchecked: what changes is in `screen`, a monitor; `status` is of the thread that waits for the end.

    /// What could not be done.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// In a new session, so that the terminal is the program's own (spawn.h, POSIX_SPAWN_SETSID).
    private static let newSession: Int16 = 0x80
    /// TIOCSPTLCK and TIOCGPTN of asm-generic/ioctls.h, which unlock the terminal's other end and tell its number: Swift's Glibc has neither
    /// unlockpt nor ptsname.
    private static let unlockRequest: UInt = 0x4004_5431, numberRequest: UInt = 0x8004_5430
    private let master: Int32
    private let slave: Int32
    package let identifier: Int32
    private let screen: Monitor<TerminalScreen>
    private var reader: PlainThread?
    private var status: Int32?

    /// Starts it.
    /// - Parameters:
    ///   - program: its path.
    ///   - arguments: without its name.
    ///   - environment: all variables, "NAME=VALUE".
    ///   - columns: of the window.
    ///   - rows: of the window.
    ///   - width: the columns of a character.
    /// - Throws: `Failure`.
    package init(
        _ program: String, _ arguments: [String], environment: [String], columns: Int = 80, rows: Int = 24,
        width: @escaping @Sendable (Character) -> Int
    ) throws {
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var number: UInt32 = 0, isLocked: Int32 = 0
        guard master >= 0, ioctl(master, TerminalProgram.unlockRequest, &isLocked) == 0,
            ioctl(master, TerminalProgram.numberRequest, &number) == 0
        else {
            throw Failure(description: "no pseudo-terminal: errno \(errno)")
        }
        let name = "/dev/pts/\(number)"
        slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
        screen = Monitor(TerminalScreen(columns: columns, rows: rows, width: width))
        TerminalProgram.setSize(master, columns, rows)
        identifier = try TerminalProgram.spawn(program, arguments, environment, name)
        let master = master, screen = screen
        reader = try PlainThread(name: "terminal") {
            var bytes = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = Glibc.read(master, &bytes, bytes.count)
                if count > 0 {
                    screen.change { $0.receive(Array(bytes[..<count])) }
                } else if count == 0 || errno != EINTR {
                    return
                }
            }
        }
    }

    deinit {
        if status == nil {
            kill(identifier, SIGKILL)
            var ignored: Int32 = 0
            waitpid(identifier, &ignored, 0)
        }
        _ = clinux_close(slave)
        reader?.join()
        _ = clinux_close(master)
    }

    private static func spawn(_ program: String, _ arguments: [String], _ environment: [String], _ terminal: String) throws
        -> Int32
    {
        var actions = posix_spawn_file_actions_t(), attributes = posix_spawnattr_t(), none = sigset_t(), all = sigset_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
        for descriptor: Int32 in [1, 2] { posix_spawn_file_actions_adddup2(&actions, 0, descriptor) }
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
        let words = ([program] + arguments).map { strdup($0) } + [nil], variables = environment.map { strdup($0) } + [nil]
        defer { for text in words + variables { free(text) } }
        var process: pid_t = 0
        let error = posix_spawn(&process, program, &actions, &attributes, words, variables)
        guard error == 0 else { throw Failure(description: "\(program) can't be started: errno \(error)") }
        return process
    }

    private static func setSize(_ master: Int32, _ columns: Int, _ rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    /// Types, or scans.
    package func type(_ text: String) { type(Array(text.utf8)) }

    /// Types bytes.
    package func type(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR && errno != EAGAIN { return }
        }
    }

    /// Gives the window another size.
    package func resize(columns: Int, rows: Int) {
        screen.change { $0.resize(columns: columns, rows: rows) }
        TerminalProgram.setSize(master, columns, rows)
    }

    /// What the window shows.
    package var shown: TerminalScreen { screen.look { $0 } }

    /// Waits until the window shows something.
    /// - Throws: `Failure` with what it shows instead.
    @discardableResult
    package func wait(seconds: Int = 60, until condition: (TerminalScreen) -> Bool) throws -> TerminalScreen {
        let found = screen.wait(until: Deadline.after(seconds * 1_000)) { condition($0) ? $0 : nil }
        guard let found else { throw Failure(description: "the window does not come to show it, but:\n\(shown.text)") }
        return found
    }

    /// Waits until the window shows a text.
    @discardableResult
    package func wait(for text: String, seconds: Int = 60) throws -> TerminalScreen {
        do { return try wait(seconds: seconds) { $0.text.contains(text) } } catch {
            throw Failure(description: "waiting for \"\(text)\": \(error)")
        }
    }

    /// Whether the terminal takes lines and echoes, as a shell wants it.
    package var isCooked: Bool {
        var state = termios()
        guard tcgetattr(slave, &state) == 0 else { return false }
        return state.c_lflag & tcflag_t(ICANON | ECHO) == tcflag_t(ICANON | ECHO)
    }

    package func signal(_ number: Int32) { kill(identifier, number) }

    /// Waits for its end.
    /// - Returns: the exit code; the signal's number, negative, where one killed it.
    package func waitForExit() -> Int32 {
        if let status { return status }
        var raw: Int32 = 0
        while waitpid(identifier, &raw, 0) < 0, errno == EINTR {}
        let ended = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : -(raw & 0x7F)
        status = ended
        return ended
    }
}
