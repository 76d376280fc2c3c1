// Where log lines go: a descriptor that is hardly ever waited for.

#if canImport(Glibc)
    internal import Glibc
#endif
internal import Synchronization

/// Writes lines to a descriptor. Any thread. A reader that is slow is waited for, but at most some milliseconds in each second: one
/// that does not read must not stop whoever logs. Then lines are dropped, and their number is written once there is room again.
package final class LogOutput: Sendable {
    /// Standard error.
    package static let standardError = LogOutput(STDERR_FILENO)

    /// A pipe that poll calls writable takes so many bytes at once (PIPE_BUF).
    private static let pieceBytesMax = 4096

    /// How long all lines of one second wait for a slow reader, in milliseconds.
    private static let waitMillisecondsMax: Int64 = 50

    private struct State {
        var dropped = 0
        /// How long was waited since a second began, by the monotonic clock in milliseconds.
        var waited: Int64 = 0
        var secondBegan: Int64 = 0
        /// Whether the last line that was written has no end.
        var isBroken = false
    }

    private let descriptor: Int32
    /// Which file that is: should anybody close the descriptor, its number may become a connection's.
    private let file: (device: dev_t, number: ino_t)
    private let state = Mutex(State())

    /// - Parameter descriptor: where to write; it stays the caller's.
    package init(_ descriptor: Int32) {
        self.descriptor = descriptor
        file = LogOutput.file(descriptor)
    }

    private static func file(_ descriptor: Int32) -> (device: dev_t, number: ino_t) {
        var facts = stat()
        return unsafe fstat(descriptor, &facts) == 0 ? (facts.st_dev, facts.st_ino) : (0, 0)
    }

    /// Writes a line, or drops it.
    /// - Parameter line: with its newline.
    package func write(_ line: String) {
        state.withLock { state in
            if state.isBroken || state.dropped > 0 {
                guard put((state.isBroken ? "\n" : "") + LogOutput.notice(state.dropped, like: line), &state) else {
                    state.dropped += 1
                    return
                }
                state.dropped = 0
            }
            if !put(line, &state) { state.dropped += 1 }
        }
    }

    /// What is written of dropped lines, in the form of the others.
    private static func notice(_ dropped: Int, like line: String) -> String {
        guard dropped > 0 else { return "" }
        let message = "lines of the log were dropped, since nobody read them", labels = [Label("lines", "\(dropped)")]
        let now = LogTime.now()
        return line.hasPrefix("{") ? LogLine.json(now, .warning, message, labels) : LogLine.text(now, .warning, message, labels)
    }

    /// Writes all of a text while there is room.
    /// - Returns: whether it was written whole.
    private func put(_ text: String, _ state: inout State) -> Bool {
        guard LogOutput.file(descriptor) == file else { return false }
        var text = text
        return text.withUTF8 { bytes in
            var sent = 0
            while sent < bytes.count {
                guard hasRoom(0) || waitForRoom(&state) else { break }
                let piece = min(bytes.count - sent, LogOutput.pieceBytesMax)
                let count = unsafe Glibc.write(descriptor, bytes.baseAddress.map { unsafe $0 + sent }, piece)
                if count < 0 && errno == EINTR { continue }
                if count <= 0 { break }
                sent += count
            }
            if sent > 0 { state.isBroken = sent < bytes.count }
            return sent == bytes.count
        }
    }

    /// Whether a write does not wait within so many milliseconds.
    private func hasRoom(_ milliseconds: Int64) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        return unsafe poll(&entry, 1, Int32(milliseconds)) > 0
    }

    /// Waits while this second's patience lasts.
    private func waitForRoom(_ state: inout State) -> Bool {
        let now = LogOutput.milliseconds()
        if now - state.secondBegan >= 1_000 {
            state.secondBegan = now
            state.waited = 0
        }
        guard state.waited < LogOutput.waitMillisecondsMax else { return false }
        let hasRoom = hasRoom(LogOutput.waitMillisecondsMax - state.waited)
        state.waited += max(1, LogOutput.milliseconds() - now)
        return hasRoom
    }

    private static func milliseconds() -> Int64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }
}
