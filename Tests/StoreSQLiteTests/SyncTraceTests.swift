// The kernel's own record that no answer to a write leaves the daemon before the disk has it.

import Foundation
import HelloMessages
import LecternClient
import LecternNet
import LecternTesting
import Testing

@Suite(.serialized) struct SyncTraceTests {
    private static let calls = 25

    private static let isUsable = FileManager.default.isExecutableFile(atPath: "/usr/bin/strace") && geteuid() == 0

    @Test(.enabled(if: isUsable, "needs strace and the right to trace"))
    func answer_toAWrite_followsItsSync() throws {
        let daemon = try HelloDaemon.started()
        let connection = try daemon.connect(.device, "kiosk-1")
        defer { connection.close() }
        let hello = Hello.Client(SessionCaller(connection))
        _ = try hello.greet(.init(name: "first"))
        let events = try traced(daemon) {
            for index in 0..<SyncTraceTests.calls { _ = try hello.sign(.init(name: "guest \(index)")) }
        }
        // "s" is a sync that has returned, "w" a write to the client's socket that has begun.
        #expect(events.filter { $0 == "w" }.count == SyncTraceTests.calls, "\(events)")
        var isSynced = false
        for event in events {
            if event == "s" { isSynced = true }
            if event == "w" {
                #expect(isSynced, "an answer left before its sync: \(events)")
                isSynced = false
            }
        }
    }

    @Test(.enabled(if: isUsable, "needs strace and the right to trace"))
    func read_syncsNothing() throws {
        // Reads answer without a sync, so the check of the test above can fail.
        let daemon = try HelloDaemon.started()
        let connection = try daemon.connect(.device, "kiosk-1")
        defer { connection.close() }
        let hello = Hello.Client(SessionCaller(connection))
        let events = try traced(daemon) {
            for _ in 0..<SyncTraceTests.calls { _ = try hello.greet(.init(name: "x")) }
        }
        #expect(events.filter { $0 == "w" }.count == SyncTraceTests.calls)
        #expect(!events.contains("s"))
    }

    /// Runs a body while the worker is traced. Returns its syncs and writes to TCP sockets, in order.
    private func traced(_ daemon: DaemonUnderTest, _ body: () throws -> Void) throws -> [Character] {
        let file = daemon.folder + "/trace"
        let worker = try #require(daemon.workers.last)
        let strace = Process()
        // Threads of tests block signals, which a process inherits; strace must receive SIGINT.
        strace.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        strace.arguments = ["--default-signal", "/usr/bin/strace", "-f", "-yy", "-e", "trace=fdatasync,fsync,write,sendto,sendmsg", "-o", file, "-p", "\(worker)"]
        let said = Pipe()
        strace.standardError = said
        try strace.run()
        // strace prints "Process … attached" once it traces every thread.
        _ = said.fileHandleForReading.availableData
        try body()
        kill(strace.processIdentifier, SIGINT)
        strace.waitUntilExit()
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
        return lines.compactMap { line in
            let isSync = line.contains("fdatasync") || line.contains("fsync")
            if isSync { return line.contains("= 0") ? "s" : nil }
            return line.contains("<TCP") && !line.contains("resumed") ? "w" : nil
        }
    }
}
