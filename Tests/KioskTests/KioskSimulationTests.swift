// Kiosks with bad lines and losses of power against a real daemon: what a reader saw confirmed is in the city's history once.

import CirculationMessages
import CityTesting
import Foundation
import Glibc
import LecternClient
import LecternNet
import LecternTestSupport
import LecternTesting
import Testing

@Suite struct KioskSimulationTests {
    /// How many kiosks; 200 in the long form, `make kiosk-sim`.
    private static let kiosks = number("LECTERN_KIOSKS") ?? 5
    private static let seconds = number("LECTERN_KIOSK_SECONDS") ?? 5
    private static let seed = number("LECTERN_KIOSK_SEED") ?? 1
    /// How often the daemon's worker is killed.
    private static let kills = number("LECTERN_KIOSK_KILLS") ?? 1
    private static var isLong: Bool { number("LECTERN_KIOSKS") != nil }

    private static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

    @Test func kiosks_withBadLinesAndLossesOfPower_loseNothingAndDoNothingTwice() throws {
        let program = try KioskProgram()
        let simulation = try program.build("kiosk_sim", flags: Self.isLong ? "-O2 -g" : KioskProgram.sanitizers)
        let daemon = try DaemonUnderTest(plugins: CityFixture.plugins)
        let names = (0..<Self.kiosks).map { "sim-\($0)" }
        let city = try CityFixture(daemon, kiosks: names, readers: 2 * Self.kiosks, items: 10 * Self.kiosks, loansMax: 100)
        let certificates = daemon.folder + "/kiosks"
        try FileManager.default.createDirectory(atPath: certificates, withIntermediateDirectories: true)
        for name in names {
            let files = try daemon.certificate(.device, name)
            try FileManager.default.copyItem(atPath: files.certificate, toPath: "\(certificates)/\(name).pem")
            try FileManager.default.copyItem(atPath: files.key, toPath: "\(certificates)/\(name).key")
        }
        let result = try run(simulation, daemon, certificates)
        let seen = KioskObservation(result.output)
        print("kiosk_sim, seed \(Self.seed): \(seen.totals.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))")
        #expect(result.status == 0, "\(result.errors)\n\(seen.totals)")
        for name in ["confirmed_online", "confirmed_offline", "power_losses", "broken_lines"] { #expect(seen.totals[name, default: 0] > 0, "\(name)") }
        let admin = try daemon.connect(.admin, "admin")
        defer { admin.close() }
        try KioskHistory(Circulation.Client(SessionCaller(admin)), city.barcodes).expectAll(of: seen)
    }

    /// Runs kiosk_sim, and kills the daemon's worker now and then.
    private func run(_ simulation: String, _ daemon: DaemonUnderTest, _ certificates: String) throws -> ProgramResult {
        let killing = Thread {
            for kill in 1...max(1, Self.kills) {
                Thread.sleep(forTimeInterval: Double(Self.seconds) * Double(kill) / Double(Self.kills + 1) / Double(kill))
                if Self.kills > 0 { for worker in daemon.workers { Glibc.kill(worker, SIGKILL) } }
            }
        }
        killing.start()
        return try Program.run(simulation, [
            "--server", "127.0.0.1", "--port", "\(daemon.port)", "--ca", daemon.certificates.authority, "--certificates", certificates,
            "--pin", CityFixture.pin, "--kiosks", "\(Self.kiosks)", "--items", "\(10 * Self.kiosks)", "--readers", "\(2 * Self.kiosks)",
            "--seconds", "\(Self.seconds)", "--seed", "\(Self.seed)", "--visit-ms", Self.isLong ? "1000" : "60", "--cut-bytes", "12000",
        ])
    }
}
