// The rules of what serves: a worker's end, the server's certificate, open files, who owns a lock file.

import Foundation
import LecternNet
import LecternTestSupport
import LecternTesting
import Testing

@testable import LecternDaemon

@Suite struct ServingPieceTests {
    @Test(arguments: [
        (true, true, true, false, Int32(0), WorkerExit.drained),
        (false, true, true, false, 78, .died),
        (false, true, true, false, -1, .died),
        // A configuration that is tried while another one serves.
        (false, false, false, true, 78, .reloadRefused),
        (false, false, false, true, 75, .reloadRefused),
        (false, false, false, true, -1, .reloadRefused),
        // The first of all.
        (false, false, false, false, 78, .startRefused),
        (false, false, false, false, 75, .deferred),
        (false, false, false, false, -1, .died),
        // What has served before is tried again, whatever is missing just now.
        (false, false, true, false, 78, .deferred),
        (false, false, true, false, 75, .deferred),
    ])
    func workerExit_byItsServing_isJudged(
        told: Bool, ready: Bool, served: Bool, others: Bool, code: Int32, expected: WorkerExit
    ) {
        #expect(WorkerExit(wasToldToEnd: told, wasReady: ready, hasServed: served, othersServe: others, code: code) == expected)
    }

    private func certificate(
        begins: Int64 = 0, ends: Int64 = 100 * 86_400, terminal: String? = nil, mayServe: Bool = true
    ) -> CertificateFacts {
        CertificateFacts(name: "server", serial: "1", beginsSeconds: begins, endsSeconds: ends, terminal: terminal, mayServe: mayServe)
    }

    @Test func certificate_thatCannotServe_isRefusedWithWhy() {
        let now: Int64 = 86_400_000
        func objection(_ facts: CertificateFacts) -> String { CertificateCheck.objection(facts, nowMilliseconds: now) ?? "" }
        #expect(objection(certificate()).isEmpty)
        #expect(objection(certificate(ends: 86_400)).hasPrefix("has expired (1970-01-02T00:00:00Z)"))
        #expect(objection(certificate(begins: 86_401)).hasPrefix("is not yet valid (from 1970-01-02T00:00:01Z)"))
        #expect(objection(certificate(terminal: "device kiosk-1")).hasPrefix("is a terminal's (device kiosk-1)"))
        #expect(objection(certificate(mayServe: false)).hasPrefix("may not be a server's"))
    }

    @Test func certificate_withinThirtyDaysOfItsEnd_isWarnedOf() {
        let day: Int64 = 86_400_000
        #expect(CertificateCheck.warning(certificate(ends: 31 * 86_400), "certificate", "/a.pem", 1 * day) == nil)
        let warning = CertificateCheck.warning(certificate(ends: 31 * 86_400), "certificate", "/a.pem", 1 * day + 1)
        #expect(warning?.contains("server in /a.pem ends in 29 days") == true)
        #expect(certificate(ends: 1).daysLeft(nowMilliseconds: 1_001) == -1)
    }

    @Test func openFiles_fewerThanNeeded_areNamed() throws {
        #expect(try OpenFileLimit.check(allowed: 20_000, needed: 10_400) == nil)
        #expect(try OpenFileLimit.check(allowed: 1_024, needed: 10_400)?.hasPrefix("open files: 1024, needed 10400") == true)
        #expect(throws: ProcessError.self) { try OpenFileLimit.check(allowed: 128, needed: 10_400) }
    }

    @Test func ownerRecord_ofThisProcess_isAliveAndComesBack() throws {
        let record = LockOwner(of: getpid(), program: "lecternd --config /etc/l.json5")
        #expect(LockOwner(record.text) == record && record.isAlive)
        #expect(!LockOwner(process: getpid(), started: "1", program: "", since: "").isAlive)
        #expect(LockOwner("") == nil && LockOwner("x\n1\n2\n3\n") == nil)
    }

    @Test func lockFile_ofOneSupervisor_isSharedByItsWorkersAlone() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/lock"
        let ours = LockOwner(of: getpid(), program: "ours")
        let others = LockOwner(of: getppid(), program: "others")
        var first: LockFile? = try LockFile(shared: path, ours)
        var second: LockFile? = try LockFile(shared: path, ours)
        #expect(first != nil && second != nil)
        func refusal() -> String {
            do throws(LockFile.Refusal) {
                _ = try LockFile(shared: path, others)
                return "taken"
            } catch {
                if case .owned(let owner) = error { return owner?.description ?? "" }
                return "\(error)"
            }
        }
        #expect(refusal() == ours.description)
        first = nil
        #expect(refusal() == ours.description)
        second = nil
        #expect(refusal() == "taken")
    }

    @Test func elfRunPath_ofAProgram_hasItsOrigin() {
        let folders = ElfRunPath.folders(of: Repository.products + "/lecternd", origin: "/here")
        #expect(folders.contains("/here"), "\(folders)")
        #expect(ElfRunPath.folders(of: #filePath, origin: "/here") == [])
    }

    @Test func revokedFile_inEachState_isReportedOnce() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/revoked"
        try "1f\n".write(toFile: path, atomically: true, encoding: .utf8)
        var file = RevokedFileMonitor(path: path)
        let good: (String) throws(TLSError) -> [UInt8] = { _ in [1] }
        #expect(file.poll(good) == .updated([1]))
        #expect(file.poll(good) == .unchanged)
        unlink(path)
        guard case .invalid(let words) = file.poll(good) else { return #expect(Bool(false), "a deleted file is not told") }
        #expect(words.contains(path) && words.contains("No such file"))
        #expect(file.poll(good) == .unchanged)
        try "x".write(toFile: path, atomically: true, encoding: .utf8)
        #expect(file.poll { _ throws(TLSError) in throw TLSError(attempt: "a", detail: "b") } == .invalid("a: b"))
        #expect(file.poll { _ throws(TLSError) in throw TLSError(attempt: "a", detail: "b") } == .unchanged)
        #expect(file.poll(good) == .updated([1]))
        var none = RevokedFileMonitor(path: "")
        #expect(none.poll(good) == nil)
    }
}
