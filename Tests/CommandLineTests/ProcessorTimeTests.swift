// Processor time of a process and what it has started.

import Foundation
import LecternTestSupport
import Testing

@testable import lectern

@Suite struct ProcessorTimeTests {
    @Test func processorTime_includesEndedChildren() throws {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        // The first shell does nothing but wait for the second, which does nothing but use the processor.
        shell.arguments = ["-c", "sh -c 'echo $$; while :; do :; done'; exec sleep 600"]
        let pipe = Pipe()
        shell.standardOutput = pipe
        try shell.run()
        defer { kill(shell.processIdentifier, SIGKILL) }
        let line = String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self)
        let busy = try #require(Int32(line.trimmingCharacters(in: .whitespacesAndNewlines)))
        func used() -> Int { ProcessorTime.microseconds(of: Int(shell.processIdentifier)) ?? 0 }

        waitUntil { used() >= 200_000 }
        let before = used()
        #expect(before >= 200_000)
        kill(busy, SIGKILL)
        waitUntil { ProcessorTime.microseconds(of: Int(busy)) == nil }
        #expect(used() >= before, "the shell has waited for it, and its time is in the shell's figures")
    }

    @Test func processorTime_ofNoProcess_isNil() {
        #expect(ProcessorTime.microseconds(of: Int(Int32.max)) == nil)
        #expect(ProcessorTime.microseconds(of: Int(getpid())) != nil)
    }
}
