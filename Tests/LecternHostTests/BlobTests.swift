// Blobs: the same bytes once, in parts and in order, visible only when whole, kept as long as a plugin holds them.

import CLecternPlugin
import HostMessages
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import Synchronization
import Testing

@testable import LecternHost

@Suite struct BlobTests {
    /// Holds, releases and reads the blob that the test has set.
    private final class Album: Sendable {
        let sha256 = Mutex<[UInt8]>([])
        let read = Mutex<[UInt8]>([])

        func plugin(_ name: String = "album") -> ScriptedPlugin {
            ScriptedPlugin(
                name,
                [
                    ScriptedMethod(name: "test.v1.\(name)/Hold", call: { [self] call in
                        let code = call.holdBlob(sha256.withLock { $0 }, call.text, isPublic: call.text.hasPrefix("public"))
                        return call.answer(code == LECTERN_CONSTRAINT ? "none" : "\(code)")
                    }),
                    ScriptedMethod(name: "test.v1.\(name)/Release", call: { [self] call in
                        call.answer("\(call.releaseBlob(sha256.withLock { $0 }, call.text))")
                    }),
                    ScriptedMethod(name: "test.v1.\(name)/Read", effect: .read, call: { [self] call in
                        let offset = UInt64(call.text) ?? 0
                        let (code, bytes) = call.readBlob(sha256.withLock { $0 }, offset: offset, size: .max)
                        read.withLock { $0 = bytes }
                        return call.answer(code == LECTERN_CONSTRAINT ? "none" : "\(code)")
                    }),
                ])
        }
    }

    private static func bytes(_ count: Int, seed: UInt8 = 1) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) &+ seed } }

    private func call(_ host: HostUnderTest, _ method: String, _ message: [UInt8], _ role: Role, _ name: String) -> Frame.Close {
        let call = host.begin(Frame.Open(method: "lectern.host.v1.Host/\(method)", message: message), on: host.connection(role, name))
        return host.recorder.close(of: call) ?? Frame.Close(status: .unknown)
    }

    private func request(_ bytes: [UInt8], at offset: Int, type: String = "image/png") -> HostMessages.Host.PutBlobRequest {
        var request = HostMessages.Host.PutBlobRequest()
        (request.sha256, request.size, request.mediaType) = (SHA256.hash(bytes), UInt64(bytes.count), type)
        request.offset = UInt64(offset)
        request.part = Array(bytes.dropFirst(offset).prefix(BlobTable.partBytes))
        return request
    }

    private func put(_ host: HostUnderTest, _ request: HostMessages.Host.PutBlobRequest, _ role: Role = .partner, _ name: String = "shop") throws -> Frame.Close {
        call(host, "PutBlob", try request.encoded(), role, name)
    }

    /// Uploads all parts.
    @discardableResult
    private func putAll(_ host: HostUnderTest, _ bytes: [UInt8], _ name: String = "shop") throws -> [UInt8] {
        var last = HostMessages.Host.PutBlobResponse()
        for offset in stride(from: 0, to: bytes.count, by: BlobTable.partBytes) {
            last = try HostMessages.Host.PutBlobResponse(put(host, request(bytes, at: offset), .partner, name).message)
        }
        #expect(last.complete && last.received == UInt64(bytes.count))
        return SHA256.hash(bytes)
    }

    private func get(_ host: HostUnderTest, _ sha256: [UInt8], offset: UInt64 = 0, limit: UInt32 = 0) throws -> Frame.Close {
        var request = HostMessages.Host.GetBlobRequest()
        (request.sha256, request.offset, request.limit) = (sha256, offset, limit)
        return call(host, "GetBlob", try request.encoded(), .none, "")
    }

    private func count(_ host: HostUnderTest, _ table: String) throws -> Int64 {
        let look = Look(host) { transaction in [(try? transaction.query("SELECT COUNT(*) FROM \(table)").rows.first?.first?.integer) ?? -1] }
        return try #require(look.wait()?.first)
    }

    @Test func blob_inParts_isReadByRangesOfWhoeverMay() throws {
        let album = Album()
        let host = try HostUnderTest([album.plugin(), album.plugin("other")])
        defer { host.stop() }
        let bytes = Self.bytes(150_000)
        let sha256 = try putAll(host, bytes)
        album.sha256.withLock { $0 = sha256 }
        #expect(try get(host, sha256).reason == "BLOB_UNKNOWN", "nobody has made it public")
        #expect(host.call("test.v1.album/Read").text == "none", "it does not hold it")
        #expect(host.call("test.v1.album/Hold", "private").text == "0")
        #expect(try get(host, sha256).reason == "BLOB_UNKNOWN")
        #expect(host.call("test.v1.other/Read").text == "none", "another plugin holds it")
        for offset in [0, 1, 65_535, 65_536, 149_999, 150_000, 999_999] {
            #expect(host.call("test.v1.album/Read", "\(offset)").text == "0")
            #expect(album.read.withLock { $0 } == Array(bytes.dropFirst(offset)), "from \(offset)")
        }
        #expect(host.call("test.v1.album/Hold", "public cover").text == "0")
        for (offset, limit) in [(0, 0), (0, 10), (65_530, 12), (149_990, 100), (150_000, 5), (400_000, 5)] {
            let answer = try HostMessages.Host.GetBlobResponse(get(host, sha256, offset: UInt64(offset), limit: UInt32(limit)).message)
            #expect(answer.part == Array(bytes.dropFirst(offset).prefix(limit == 0 ? 1 << 18 : limit)), "\(offset) \(limit)")
            #expect(answer.size == 150_000 && answer.mediaType == "image/png")
        }
        // Whoever makes it private again takes it back.
        #expect(host.call("test.v1.album/Release", "public cover").text == "0")
        #expect(try get(host, sha256).reason == "BLOB_UNKNOWN")
    }

    @Test func sameBytes_areKeptOnce() throws {
        let host = try HostUnderTest([Album().plugin()])
        defer { host.stop() }
        let bytes = Self.bytes(70_000)
        try putAll(host, bytes)
        let again = try HostMessages.Host.PutBlobResponse(put(host, request(bytes, at: 0), .device, "kiosk-1").message)
        #expect(again.complete && again.received == 70_000)
        #expect(try count(host, "lectern_blob") == 1 && count(host, "lectern_blob_part") == 2 && count(host, "lectern_blob_upload") == 0)
    }

    @Test func hashOfAnOldReading_endsNoUpload() throws {
        let host = try HostUnderTest([Album().plugin()])
        defer { host.stop() }
        let bytes = Self.bytes(70_000)
        _ = try put(host, request(bytes, at: 0))
        let last = request(bytes, at: BlobTable.partBytes)
        let encoded = try last.encoded()
        let context = host.router.context
        func ends(with hash: BlobHash?) throws -> Int64 {
            let write = WaitedWrite(host) { transaction in
                let service = BlobService(table: BlobTable(transaction), context: context, makeProblem: HostProblem(language: ""))
                let outcome = try? service.put(encoded, hash: hash, owner: "partner/shop", nowMilliseconds: 1).1
                if case .answered = outcome { return [1] }
                return [outcome?.problem?.reason == "BLOB_OFFSET_WRONG" ? 0 : -1]
            }
            return try #require(write.wait()?.first)
        }
        #expect(try ends(with: nil) == 0)
        #expect(try ends(with: BlobHash(upload: 7, sha256: last.sha256)) == 0, "of another upload")
        #expect(try count(host, "lectern_blob_upload") == 1 && count(host, "lectern_blob_part") == 1, "nothing of it is lost")
        #expect(try HostMessages.Host.PutBlobResponse(put(host, last).message).complete)
    }

    @Test func part_outOfOrder_isRefusedWithWhatWasReceived() throws {
        let host = try HostUnderTest([Album().plugin()])
        defer { host.stop() }
        let bytes = Self.bytes(200_000)
        let early = try put(host, request(bytes, at: 65_536))
        #expect(early.reason == "BLOB_OFFSET_WRONG" && early.problem?.fact("received") == "0")
        #expect(try put(host, request(bytes, at: 0)).status == .ok)
        for offset in [0, 131_072] {
            let close = try put(host, request(bytes, at: offset))
            #expect(close.reason == "BLOB_OFFSET_WRONG" && close.problem?.fact("received") == "65536", "\(offset)")
        }
        // Another terminal has an upload of its own.
        #expect(try put(host, request(bytes, at: 0), .partner, "other").status == .ok)
        var question = request(bytes, at: 0)
        question.part = []
        #expect(try HostMessages.Host.PutBlobResponse(put(host, question).message).received == 65_536)
    }

    @Test func upload_thatCannotBe_isRefused() throws {
        var limits = Limits()
        (limits.blobBytesMax, limits.blobUnheldBytesMax) = (200_000, 250_000)
        let host = try HostUnderTest([Album().plugin()], limits: limits)
        defer { host.stop() }
        let large = try put(host, request(Self.bytes(200_001), at: 0))
        #expect(large.reason == "BLOB_TOO_LARGE" && large.problem?.fact("limit") == "200000")
        #expect(try put(host, request(Self.bytes(10), at: 0), .none, "").reason == "NOT_ALLOWED")
        for type in ["", "png", "image/", "/png", "a/b/c", "image/p ng", String(repeating: "a", count: 60) + "/" + String(repeating: "b", count: 60)] {
            let close = try put(host, request(Self.bytes(10), at: 0, type: type))
            #expect(close.reason == "REQUEST_MALFORMED" && close.problem?.fact("field") == "media_type", "\(type)")
        }
        var short = request(Self.bytes(100_000), at: 0)
        short.part.removeLast()
        #expect(try put(host, short).problem?.fact("field") == "part")
        try putAll(host, Self.bytes(200_000))
        #expect(try put(host, request(Self.bytes(60_000, seed: 9), at: 0)).reason == "BLOB_QUOTA_REACHED")
        #expect(try put(host, request(Self.bytes(60_000, seed: 9), at: 0), .partner, "other").status == .ok)
    }

    @Test func upload_withAnotherHash_leavesNothing() throws {
        let host = try HostUnderTest([Album().plugin()])
        defer { host.stop() }
        let bytes = Self.bytes(70_000)
        var first = request(bytes, at: 0), second = request(bytes, at: 65_536)
        first.sha256[0] ^= 1
        second.sha256[0] ^= 1
        #expect(try put(host, first).status == .ok)
        #expect(try put(host, second).reason == "BLOB_MISMATCH")
        #expect(try count(host, "lectern_blob") == 0 && count(host, "lectern_blob_part") == 0 && count(host, "lectern_blob_upload") == 0)
    }

    @Test func upload_cutOff_isVisibleToNobody_andGoesOn() throws {
        let database = try TestDatabase()
        let album = Album()
        let bytes = Self.bytes(140_000)
        let sha256 = SHA256.hash(bytes)
        album.sha256.withLock { $0 = sha256 }
        let one = try HostUnderTest([album.plugin()], database: database)
        #expect(try put(one, request(bytes, at: 0)).status == .ok)
        one.stop()
        let two = try HostUnderTest([album.plugin()], database: database)
        defer { two.stop() }
        #expect(try get(two, sha256).reason == "BLOB_UNKNOWN")
        #expect(two.call("test.v1.album/Hold", "public").text == "none")
        #expect(try put(two, request(bytes, at: 65_536)).status == .ok)
        #expect(try HostMessages.Host.PutBlobResponse(put(two, request(bytes, at: 131_072)).message).complete)
        #expect(two.call("test.v1.album/Hold", "public").text == "0")
        #expect(try HostMessages.Host.GetBlobResponse(get(two, sha256).message).part == bytes)
    }

    @Test func sweep_removesWhatNobodyHolds() throws {
        let clock = TurnedClock()
        let album = Album()
        var limits = Limits()
        limits.sweepMilliseconds = 3_600_000
        let host = try HostUnderTest([album.plugin()], limits: limits, clock: clock)
        defer { host.stop() }
        let held = try putAll(host, Self.bytes(70_000)), unheld = try putAll(host, Self.bytes(70_000, seed: 2))
        #expect(try put(host, request(Self.bytes(90_000, seed: 3), at: 0)).status == .ok)
        album.sha256.withLock { $0 = held }
        #expect(host.call("test.v1.album/Hold", "one").text == "0" && host.call("test.v1.album/Hold", "two").text == "0")
        try sweep(host, times: 3)
        #expect(try count(host, "lectern_blob") == 2 && count(host, "lectern_blob_upload") == 1, "all are younger than a day")
        clock.turn(milliseconds: 86_400_000 + 1_000)
        try sweep(host, times: 3)
        #expect(try count(host, "lectern_blob") == 1 && count(host, "lectern_blob_upload") == 0 && count(host, "lectern_blob_part") == 2)
        album.sha256.withLock { $0 = unheld }
        #expect(host.call("test.v1.album/Hold", "late").text == "none")
        album.sha256.withLock { $0 = held }
        #expect(host.call("test.v1.album/Release", "one").text == "0")
        clock.turn(milliseconds: 2 * 86_400_000)
        try sweep(host, times: 2)
        #expect(host.call("test.v1.album/Read").text == "0", "another still holds it")
        #expect(host.call("test.v1.album/Release", "two").text == "0" && host.call("test.v1.album/Release", "never").text == "0")
        try sweep(host, times: 2)
        #expect(try count(host, "lectern_blob") == 1, "a day is given from the last release on")
        clock.turn(milliseconds: 86_400_000 + 1_000)
        try sweep(host, times: 2)
        #expect(try count(host, "lectern_blob") == 0 && count(host, "lectern_blob_part") == 0)
    }

    private func sweep(_ host: HostUnderTest, times: Int) throws {
        for _ in 0..<times {
            let claim = try #require(host.router.maintenance.lease.claim)
            #expect(WaitedSweep(host, claim, .blobs).wait())
        }
    }

    @Test func handler_thatNamesABlobWrongly_fails() throws {
        let album = Album()
        let host = try HostUnderTest([album.plugin()])
        defer { host.stop() }
        album.sha256.withLock { $0 = [1, 2, 3] }
        #expect(host.call("test.v1.album/Hold", "x").status != .ok)
        album.sha256.withLock { $0 = SHA256.hash("x") }
        #expect(host.call("test.v1.album/Hold", "").status != .ok)
        #expect(host.call("test.v1.album/Hold", String(repeating: "h", count: 201)).status != .ok)
        #expect(host.call("test.v1.album/Hold", "x").text == "none")
    }
}
