// The daemon's metrics: what `lectern status` tells, and how long calls take. docs/Monitoring.md explains each.

internal import HostMessages
internal import LecternMessages
internal import LecternWire
internal import Synchronization

/// The metrics of one worker at one moment. No name of a person, terminal or partner is among them.
struct Metrics {
    private let router: Router
    private let status: Host.StatusResponse
    private let isReady: Bool
    private var figures: HostFigures { router.context.figures }

    /// - Parameters:
    ///   - router: whose figures.
    ///   - isReady: what a readiness check is told at this moment.
    init(_ router: Router, isReady: Bool) {
        self.router = router
        self.isReady = isReady
        status = router.service.status()
    }

    /// All of them.
    func text() -> [UInt8] {
        var text = OpenMetricsText()
        writeWorker(&text)
        writeWarnings(&text)
        writeProcess(&text)
        writeCalls(&text)
        writeDurations(&text)
        writeTimers(&text)
        writeStore(&text)
        writeSweeps(&text)
        text.end()
        return text.bytes
    }

    private func writeWorker(_ text: inout OpenMetricsText) {
        text.family("lectern_build", .info, help: "The daemon that runs.")
        text.sample("_info", [("version", status.version), ("swift", status.swift)], 1)
        text.family("lectern_plugin", .info, help: "The plugins that are loaded, the store among them.")
        for plugin in status.plugins {
            let abi = "\(plugin.abiMajor).\(plugin.abiMinor)"
            text.sample("_info", [("plugin", plugin.name), ("version", plugin.version), ("abi", abi), ("toolchain", plugin.toolchain)], 1)
        }
        text.family(
            "lectern_worker_start_time_seconds", .gauge, unit: "seconds",
            help: "When the worker started, since 1970. All counters begin then.")
        text.sample("", [], OpenMetricsText.seconds(nanoseconds: UInt64(max(0, status.startedAtMs)) * 1_000_000))
        text.family("lectern_ready", .gauge, help: "1 if a readiness check is answered 200 now: the store answers and the worker does not drain.")
        text.sample("", [], isReady ? 1 : 0)
        text.family("lectern_draining", .gauge, help: "1 if the worker finishes its calls and takes no new connections.")
        text.sample("", [], status.draining ? 1 : 0)
        text.family("lectern_connections", .gauge, help: "Connections of terminals.")
        text.sample("", [], status.connections)
        text.family("lectern_open_calls", .gauge, help: "Calls that were begun and have not ended; calls answered on a reactor are never open.")
        text.sample("", [], status.openCalls)
    }

    /// What an administrator has to look at before it is a trouble, or after it was one.
    private func writeWarnings(_ text: inout OpenMetricsText) {
        text.family("lectern_set_aside", .gauge, help: "Calls, methods and plugins that are not run since they brought workers down.")
        text.sample("", [], status.setAside.count)
        text.family("lectern_methods_off_reactor", .gauge, help: "Inline methods that run on threads since they held a reactor too long.")
        text.sample("", [], status.offReactor.count)
        text.family("lectern_reload_refused", .gauge, help: "1 if the last reload was refused, so that the files are not what serves.")
        text.sample("", [], status.configuration.map { $0.refusedAtMs > 0 ? 1 : 0 } ?? 0)
        writeFollowers(&text)
        text.family("lectern_database_bytes", .gauge, unit: "bytes", help: "Size of the database.")
        text.sample("", [], status.database?.bytes ?? 0)
        text.family(
            "lectern_certificate_end_time_seconds", .gauge, unit: "seconds",
            help: "When the server's certificate and the authorities' end, since 1970.")
        for certificate in status.certificates {
            text.sample(
                "", [("role", certificate.role), ("serial", certificate.serial)],
                OpenMetricsText.seconds(nanoseconds: UInt64(max(0, certificate.endsAtMs)) * 1_000_000))
        }
    }

    /// Those that this worker runs: of several daemons one runs a plugin's, so sum them or take the largest.
    private func writeFollowers(_ text: inout OpenMetricsText) {
        let now = router.context.clock.wallMilliseconds()
        func family(_ name: String, _ kind: OpenMetricsText.Kind, unit: String = "", help: String, _ suffix: String, _ value: (Host.FollowerStatus) -> String) {
            text.family(name, kind, unit: unit, help: help)
            for follower in status.followers { text.sample(suffix, [("follower", follower.name)], value(follower)) }
        }
        family("lectern_follower_lag_changes", .gauge, help: "Changes that a follower has not handled; measured every few seconds.", "") { "\($0.lag)" }
        family(
            "lectern_follower_lag_seconds", .gauge, unit: "seconds", help: "Since the first change that a follower has not handled was recorded.", ""
        ) { OpenMetricsText.seconds(nanoseconds: $0.lag == 0 ? 0 : UInt64(max(0, now - $0.lagSinceMs)) * 1_000_000) }
        family("lectern_follower_stopped", .gauge, help: "1 if a follower waits for an administrator.", "") { $0.state == "stopped" ? "1" : "0" }
        family("lectern_follower_changes", .counter, help: "Changes that a follower handled.", "_total") { "\($0.handled)" }
        family("lectern_follower_failures", .counter, help: "Units of a follower that failed.", "_total") { "\($0.failures)" }
    }

    private func writeProcess(_ text: inout OpenMetricsText) {
        let process = ProcessFigures()
        text.family("process_cpu_seconds", .counter, unit: "seconds", help: "Processor time of the worker.")
        text.sample("_total", [], OpenMetricsText.seconds(nanoseconds: process.processorNanoseconds))
        text.family("process_resident_memory_bytes", .gauge, unit: "bytes", help: "Resident memory of the worker.")
        text.sample("", [], process.residentBytes)
        text.family("process_open_fds", .gauge, help: "Open descriptors of the worker.")
        text.sample("", [], process.descriptors)
        text.family("process_max_fds", .gauge, help: "How many descriptors it may have.")
        text.sample("", [], process.descriptorsMax)
    }

    private func writeCalls(_ text: inout OpenMetricsText) {
        text.family(
            "lectern_calls", .counter,
            help: "Calls that ended: ok; refused by a rule, which is the caller's affair; failed, which is the daemon's.")
        for (row, method) in figures.methods.enumerated() {
            for ending in CallEnding.allCases {
                text.sample("_total", [("method", method.name), ("outcome", "\(ending)")], figures.calls(row, ending))
            }
        }
        writeProblems(&text)
        text.family("lectern_calls_repeated", .counter, help: "Calls that were answered from under their request key.")
        text.sample("_total", [], figures.repeated.value)
        text.family("lectern_changes", .counter, help: "Changes that were committed.")
        text.sample("_total", [], figures.changes.value)
    }

    /// By reason each is written, so that a rule sees the first of its kind; by method as well only what has happened.
    private func writeProblems(_ text: inout OpenMetricsText) {
        let counts = figures.methods.indices.map { row in figures.reasons.indices.map { figures.problems(row, $0) } }
        text.family("lectern_problems", .counter, help: "Calls that did not end OK, by the reason that the caller was told.")
        for (column, reason) in figures.reasons.enumerated() {
            text.sample("_total", [("reason", reason)], counts.reduce(0) { $0 + $1[column] })
        }
        text.family("lectern_method_problems", .counter, help: "The same by method, where there were any.")
        for (row, method) in figures.methods.enumerated() {
            for (column, reason) in figures.reasons.enumerated() where counts[row][column] > 0 {
                text.sample("_total", [("method", method.name), ("reason", reason)], counts[row][column])
            }
        }
    }

    private func writeDurations(_ text: inout OpenMetricsText) {
        text.family(
            "lectern_call_duration_seconds", .histogram, unit: "seconds",
            help: "From the moment at which a reactor woke up for a call to that at which its answer is about to be sent.")
        for (row, method) in figures.methods.enumerated() where method.isUnary {
            let histogram = figures.histogram(row)
            let label = (name: "method", value: method.name)
            var count: UInt64 = 0
            for (bucket, bound) in zip(histogram.buckets, CallCounters.bounds.map(\.seconds) + ["+Inf"]) {
                count += bucket
                text.sample("_bucket", [label, ("le", bound)], count)
            }
            text.sample("_count", [label], count)
            text.sample("_sum", [label], OpenMetricsText.seconds(nanoseconds: histogram.nanoseconds))
        }
    }

    private func writeSweeps(_ text: inout OpenMetricsText) {
        text.family("lectern_feed_oldest_change_time_seconds", .gauge, unit: "seconds", help: "When the oldest change that is kept was recorded, since 1970; 0: there is none.")
        text.sample("", [], OpenMetricsText.seconds(nanoseconds: UInt64(max(0, figures.oldestChangeMilliseconds.load(ordering: .relaxed))) * 1_000_000))
        text.family("lectern_swept_rows", .counter, help: "Rows that were removed since they had grown old, by what they were.")
        for part in SweepPart.allCases {
            text.sample("_total", [("what", part.name.replacing(" ", with: "_"))], figures.removed(part))
        }
    }

    private func writeTimers(_ text: inout OpenMetricsText) {
        let timers = figures.timers
        text.family("lectern_timers_scheduled", .counter, help: "Timers that committed calls have scheduled or moved.")
        text.sample("_total", [], timers.scheduled.value)
        text.family(
            "lectern_timer_runs", .counter,
            help: "Attempts to run a timer: answered and refused have ended it; failed is tried again, then parked; skipped by a person.")
        let runs = [
            ("answered", timers.run.value), ("refused", timers.refused.value), ("failed", timers.failed.value),
            ("skipped", timers.skipped.value),
        ]
        for (outcome, count) in runs { text.sample("_total", [("outcome", outcome)], count) }
        text.family("lectern_timers_parked", .gauge, help: "Timers that failed too often and wait for a person; 0 where another worker looks.")
        text.sample("", [], timers.parkedNow.load(ordering: .relaxed))
        text.family("lectern_timer_late_seconds", .gauge, unit: "seconds", help: "How late the timer was that ran last; 0 if none is due.")
        text.sample("", [], OpenMetricsText.seconds(nanoseconds: UInt64(max(0, timers.lateMilliseconds.load(ordering: .relaxed))) * 1_000_000))
    }

    private func writeStore(_ text: inout OpenMetricsText) {
        text.family("lectern_writer_seconds", .counter, unit: "seconds", help: "How long handlers of a plugin held a writer of the store.")
        for plugin in router.context.routes.plugins {
            text.sample("_total", [("plugin", plugin.name)], OpenMetricsText.seconds(nanoseconds: plugin.writerNanoseconds.value))
        }
        text.family("lectern_store_figure", .unknown, help: "What the store says of itself, by the words of `lectern status`.")
        let store = status.plugins.last?.name ?? ""
        for (name, value) in router.context.store.status() where Int64(value) != nil {
            text.sample("", [("store", store), ("figure", name)], value)
        }
    }
}
