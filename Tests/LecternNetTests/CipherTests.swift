// The daemon's short cipher implementation against the `openssl` program, which uses OpenSSL's provider.

internal import COpenSSL
internal import Foundation
internal import LecternNet
import LecternTestSupport
internal import LecternTesting
internal import LecternWire
internal import Testing

@Suite struct CipherTests {
    @Test(arguments: ["TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"])
    func cipher_eachSupported_isUnderstoodByOpenSSL(_ cipher: String) throws {
        let bench = try Bench()
        let said = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
        var input: [UInt8] = []
        FrameEncoder.append(Frame(call: 0, .hello(Frame.Hello(name: "openssl"))), to: &input)
        FrameEncoder.append(Frame(call: 1, .open(Frame.Open(method: "echo", message: said))), to: &input)
        FrameEncoder.append(Frame(call: 3, .open(Frame.Open(method: "echo", message: [1]))), to: &input)
        // A malformed frame: the server answers the calls before it and closes.
        input += [1, 0, 0, 0, 0xff]
        let output = try openssl(
            [
                "s_client", "-connect", "127.0.0.1:\(bench.port)", "-alpn", "lectern/1", "-CAfile", bench.certificates.authority,
                "-verify_return_error", "-ciphersuites", cipher, "-quiet", "-nocommands",
            ], input: input)
        var answers: [UInt32: [UInt8]] = [:]
        var splitter = FrameSplitter(limits: Limits())
        let decoder = FrameDecoder(limits: Limits())
        var position = 0
        while let frame = try splitter.next(in: output.span, from: &position, decoder: decoder) {
            if case .close(let close) = frame.kind, frame.call != 0 { answers[frame.call] = close.message }
        }
        let isEchoed = answers[1] == said
        #expect(isEchoed && answers[3] == [1], "\(output.count) bytes came")
    }

    @Test func shortCiphers_areUsedWithOpenSSL30Alone() throws {
        _ = try Bench()
        let isLong = OPENSSL_version_major() == 3 && OPENSSL_version_minor() == 0
        #expect(copenssl_ciphers_are_short() == (isLong ? 1 : 0))
    }

    private func openssl(_ arguments: [String], input: [UInt8]) throws -> [UInt8] {
        try Program.run("timeout", ["20", "openssl"] + arguments, input: input).outputBytes
    }
}
