// The terminal of a desk: keys and signals in, the screen out. It is given back as it was, however the program ends.

internal import CLinux
internal import Glibc
internal import LecternClient
internal import LecternDesk
internal import LecternNet
internal import LecternWire

/// A desk with its connection.
struct DeskSession {
    var model: DeskModel
    let connection: DeskConnection
    let mailbox: DeskMailbox
}

/// The terminal on standard input and output. Confined to the main thread.
final class DeskTerminal {
    /// How the desk was left.
    struct End {
        var problem: Problem?
        var undone: [String] = []
    }

    private static let signals = [SIGWINCH, SIGCONT, SIGTERM, SIGHUP, SIGINT, SIGQUIT]
    /// Signals after which the program ends at once, and the terminal has to be as it was.
    private static let deaths = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE]
    /// How long a lone ESC may be the beginning of a sequence.
    private static let sequenceMilliseconds: Int32 = 50
    private static let tickMilliseconds: Int32 = 500
    private static let readBytesMax = 4_096
    /// The other screen, plain text, and a cursor that is seen.
    private static let leaving: StaticString = "\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l"
    /// What the terminal was before, for the handlers of deadly signals, which may touch nothing that has to be made first.
    private nonisolated(unsafe) static let before = UnsafeMutablePointer<termios>.allocate(capacity: 1)

    private let signalDescriptor: Int32
    private var decoder = KeyDecoder()
    private var shown: Screen?
    private var end: End?

    /// The time of this machine, milliseconds since 1970.
    static var now: Int64 { clinux_realtime() / 1_000_000 }

    /// Looks at the terminal and takes its signals; changes nothing of it yet. Before any thread is started.
    /// - Throws: `UsageError` where standard input and output are no terminal.
    init() throws {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, tcgetattr(STDIN_FILENO, DeskTerminal.before) == 0 else {
            throw UsageError(
                "the desk needs a terminal to be shown on; for programs there are lectern work, lectern reader and lectern call",
                nil)
        }
        signalDescriptor = clinux_signal_descriptor(DeskTerminal.signals, Int32(DeskTerminal.signals.count))
        guard signalDescriptor >= 0 else { throw FileError("signals can't be received: errno \(-signalDescriptor)") }
        // A job that was stopped and goes on is told by SIGCONT; Ctrl-Z stops it only where the shell has not blocked that.
        var stop = sigset_t()
        sigemptyset(&stop)
        sigaddset(&stop, SIGTSTP)
        pthread_sigmask(SIG_UNBLOCK, &stop, nil)
    }

    deinit { _ = clinux_close(signalDescriptor) }

    // MARK: The terminal's state

    private func enter() {
        for number in DeskTerminal.deaths {
            signal(number) { number in
                DeskTerminal.restore()
                signal(number, SIG_DFL)
                raise(number)
            }
        }
        var raw = DeskTerminal.before.pointee
        cfmakeraw(&raw)
        tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
        write("\u{1B}[?1049h")
        shown = nil
    }

    /// Gives the terminal back. Async-signal-safe.
    private static func restore() {
        _ = Glibc.write(STDOUT_FILENO, leaving.utf8Start, leaving.utf8CodeUnitCount)
        // Not drained: a terminal that takes nothing any more must not keep the program.
        tcsetattr(STDIN_FILENO, TCSANOW, before)
    }

    private func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
        }
    }

    private var size: (columns: Int, rows: Int) {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
            return (DeskLimits.columnsMin, DeskLimits.rowsMin)
        }
        return (Int(size.ws_col), Int(size.ws_row))
    }

    // MARK: The loop

    /// Shows the desk until the person leaves it.
    /// - Returns: why it was left.
    func run(_ session: DeskSession) throws -> End {
        var session = session
        enter()
        defer { DeskTerminal.restore() }
        resize(&session)
        while true {
            draw(session.model)
            if let end { return end }
            var ready: [UInt8] = [0, 0, 0]
            let timeout = decoder.isWaiting ? DeskTerminal.sequenceMilliseconds : DeskTerminal.tickMilliseconds
            _ = clinux_poll_input([STDIN_FILENO, session.mailbox.descriptor, signalDescriptor], &ready, 3, timeout)
            take(.tick(DeskTerminal.now), &session)
            if ready[2] != 0 { takeSignals(&session) }
            if ready[0] != 0 {
                readKeys(&session)
            } else if decoder.isWaiting, ready[1] == 0, ready[2] == 0 {
                press(decoder.timeOut(), &session)
            }
            if ready[1] != 0 { for event in session.mailbox.take() { take(event, &session) } }
        }
    }

    private func readKeys(_ session: inout DeskSession) {
        var bytes = [UInt8](repeating: 0, count: DeskTerminal.readBytesMax)
        let count = bytes.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
        guard count > 0 else {
            // The window is gone.
            if count == 0 || errno != EINTR { end = End() }
            return
        }
        press(decoder.receive(Array(bytes[..<count])), &session)
    }

    private func press(_ keys: [Key], _ session: inout DeskSession) {
        for key in keys { take(.key(key), &session) }
    }

    private func takeSignals(_ session: inout DeskSession) {
        while true {
            let number = clinux_signal_next(signalDescriptor)
            switch number {
            case SIGWINCH: resize(&session)
            case SIGCONT:
                enter()
                resize(&session)
            case SIGTERM, SIGHUP, SIGINT, SIGQUIT: end = End()
            default: return
            }
        }
    }

    private func resize(_ session: inout DeskSession) {
        let size = size
        shown = nil
        take(.resized(columns: size.columns, rows: size.rows), &session)
    }

    private func take(_ event: DeskEvent, _ session: inout DeskSession) {
        for effect in session.model.handle(event) {
            switch effect {
            case .call(let call): session.connection.make(call)
            case .bell: write("\u{07}")
            case .redraw: shown = nil
            case .suspend: suspend(&session)
            case .leave(let problem, let undone): end = End(problem: problem, undone: undone)
            }
        }
    }

    /// Gives the terminal to the shell until it says fg.
    private func suspend(_ session: inout DeskSession) {
        DeskTerminal.restore()
        raise(SIGTSTP)
        enter()
        resize(&session)
    }

    private func draw(_ model: DeskModel) {
        let screen = model.screen
        guard screen != shown else { return }
        write(screen.drawing(over: shown))
        shown = screen
    }
}
