// What a dead worker's activity memory says: in which function of a plugin it died, for which caller, and of what.

internal import CLinux
internal import Glibc
internal import LecternHost

/// A worker's death, read from its activity memory. Nothing in that memory is trusted: what broke the worker may have written there.
struct DeathReport: Equatable {
    /// Why the worker died.
    enum Cause: Equatable {
        /// A fatal signal struck a thread of its own.
        case signal(Int32)
        /// A signal that somebody else sent.
        case signalFromOutside(Int32)
        /// `exit` was called, or the process ended by itself without a record.
        case exit(Int32)
        /// A function did not return.
        case hang
    }

    /// What was running.
    struct Running: Equatable {
        var activity: Activity
        /// The innermost function's plugin.
        var plugin: ActivityNames.Plugin
        /// The innermost method; empty for `start` and its like.
        var method: String
        /// The method that the caller called.
        var outerMethod: String
        /// Whether that one writes, so that its request key names the call.
        var isWrite: Bool
    }

    var cause: Cause
    /// What the thread was running that brought it down; nil: nothing of a plugin, or nobody knows which of several.
    var running: Running?
    /// Whether it was the store's own code.
    var isStore = false
    /// The plugin's file in which a thread of no call died.
    var file = ""
    /// As the caller sent it; empty: none.
    var requestKey = ""
    /// The keyed hash of method and request in hexadecimal; empty: none.
    var requestHash = ""
    /// Who called.
    var principal = ""
    var thread = ""
    /// Return addresses, the innermost first.
    var frames: [UInt64] = []
    /// Where the record was taken; the first of the frames that count.
    var address: UInt64 = 0
    /// What all threads were running, where there is no record.
    var suspects: [Running] = []

    /// Whether one method of a service brought the worker down, so that it is not the daemon's own death.
    var isAttributed: Bool {
        if case .signalFromOutside = cause { return false }
        guard let running, !isStore, !running.plugin.isStore, !running.method.isEmpty else { return false }
        return true
    }
}

extension DeathReport {
    /// The inline method whose handler did not return to its reactor; nil: it was something else.
    var inlineHang: String? {
        guard cause == .hang, let running, running.activity == .inline, !running.outerMethod.isEmpty else { return nil }
        return running.outerMethod
    }

    /// What the quarantine is told; nil where no method of a service is to blame.
    /// - Parameter atMilliseconds: when, milliseconds since 1970 UTC.
    func death(atMilliseconds: Int64) -> Quarantine.Death? {
        guard isAttributed, let running else { return nil }
        let key = running.isWrite ? requestKey.lowercased() : requestHash
        // Of whom nothing is known, nothing can be set aside.
        guard !key.isEmpty || !principal.isEmpty else { return nil }
        return Quarantine.Death(
            plugin: running.plugin.name, file: running.plugin.file, method: running.method, outerMethod: running.outerMethod,
            key: key, caller: principal, cause: causeText, atMilliseconds: atMilliseconds)
    }
}

// MARK: - Reading

extension DeathReport {
    /// Reads what a worker left.
    /// - Parameters:
    ///   - memory: its activity memory.
    ///   - process: its process id.
    ///   - signal: what it died of; -1: it ended by itself.
    ///   - exitCode: how it ended by itself.
    ///   - isReplaced: it was killed since a function did not return.
    /// - Returns: nil where it was killed from outside and left nothing.
    static func read(
        _ memory: OpaquePointer, process: Int32, signal: Int32, exitCode: Int32, isReplaced: Bool
    ) -> DeathReport? {
        var death = clinux_death()
        clinux_activity_death(memory, &death)
        guard death.state > 0 else { return withoutRecord(memory, signal: signal, exitCode: exitCode, isReplaced: isReplaced) }
        let cause: Cause
        switch Int(death.cause) {
        case CLINUX_DEATH_EXIT: cause = .exit(death.status)
        case CLINUX_DEATH_HANG: cause = .hang
        default: cause = death.sender != 0 && death.sender != process ? .signalFromOutside(death.signal) : .signal(death.signal)
        }
        var report = DeathReport(cause: cause)
        report.running = running(death.running, innermost: death.function, in: memory)
        report.requestKey = withUnsafeBytes(of: &death.key) { bytes in
            String(decoding: bytes.prefix(Int(death.key_size)).filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self)
        }
        if death.has_hash != 0 {
            report.requestHash = withUnsafeBytes(of: &death.hash) { $0.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
        }
        report.principal = ActivityNames.text(&death.principal)
        report.thread = ActivityNames.text(&death.thread_name)
        report.address = death.address
        let frames = withUnsafeBytes(of: &death.frames) { Array($0.bindMemory(to: UInt64.self).prefix(Int(death.frames_count))) }
        // What comes before are the signal's handler and the kernel's own frame.
        report.frames = frames.firstIndex(of: death.address).map { Array(frames[$0...]) } ?? frames
        report.attribute(memory)
        return report
    }

    /// Attributes the death to the plugin of the innermost frame that lies in a plugin's file. A hang is attributed to the handler,
    /// even while it waits for the store.
    private mutating func attribute(_ memory: OpaquePointer) {
        guard cause != .hang else { return }
        let plugins = (1...UInt32(CLINUX_PLUGINS_MAX)).compactMap { ActivityNames.plugin($0, in: memory) }
        for frame in frames {
            guard let module = DeathReport.module(of: frame, in: memory), let plugin = plugins.first(where: { $0.path == module.path })
            else { continue }
            isStore = plugin.isStore
            if running == nil || isStore { file = plugin.path }
            return
        }
    }

    /// Reports a death without a record, as of a plugin that calls `_exit` or has replaced the handler of a fatal signal: it is
    /// attributed to the one function that was running; where several were, they are suspects.
    private static func withoutRecord(_ memory: OpaquePointer, signal: Int32, exitCode: Int32, isReplaced: Bool) -> DeathReport? {
        if signal == SIGKILL && !isReplaced { return nil }
        var report = DeathReport(cause: isReplaced ? .hang : signal >= 0 ? .signal(signal) : .exit(exitCode))
        for slot in 0..<UInt32(CLINUX_SLOTS_MAX) {
            var view = clinux_activity_view()
            guard clinux_activity_look(memory, slot, &view) != 0,
                let running = running(view.running, innermost: view.function, in: memory)
            else { continue }
            report.suspects.append(running)
            report.requestKey = ActivityNames.text(&view.key)
            report.principal = ActivityNames.text(&view.caller)
        }
        guard !report.suspects.isEmpty else { return nil }
        if report.suspects.count == 1 {
            report.running = report.suspects[0]
        } else {
            report.requestKey = ""
            report.principal = ""
        }
        return report
    }

    private static func running(_ running: UInt64, innermost: UInt32, in memory: OpaquePointer) -> Running? {
        guard let activity = Activity(running: running), let function = ActivityNames.function(innermost, in: memory),
            let plugin = ActivityNames.plugin(function.plugin, in: memory)
        else { return nil }
        let outer = ActivityNames.function(UInt32(truncatingIfNeeded: running), in: memory) ?? function
        return Running(activity: activity, plugin: plugin, method: function.name, outerMethod: outer.name, isWrite: outer.isWrite)
    }

    private static func module(of address: UInt64, in memory: OpaquePointer) -> (path: String, base: UInt64)? {
        var module = clinux_activity_module()
        guard clinux_activity_module_of(memory, address, &module) != 0 else { return nil }
        return (ActivityNames.text(&module.path), module.base)
    }

    /// The backtrace in words, the innermost function first: "trap_here+0x4 (libHelloPlugin.so)".
    /// - Parameter memory: the worker's activity memory, which knows the modules.
    func backtrace(_ memory: OpaquePointer) -> [String] {
        var places: [(path: String, address: UInt64)?] = []
        var wanted: [String: [UInt64]] = [:]
        for (index, frame) in frames.enumerated() {
            guard let module = DeathReport.module(of: frame, in: memory), frame >= module.base else {
                places.append(nil)
                continue
            }
            // A frame's address is where it goes on, which may be the next function already.
            let address = frame - module.base - (index == 0 ? 0 : 1)
            places.append((module.path, address))
            wanted[module.path, default: []].append(address)
        }
        let names = wanted.reduce(into: [:]) { $0[$1.key] = ElfSymbols.functions(at: $1.value, ofFile: $1.key) }
        return zip(frames, places).map { frame, place in
            guard let place else { return "0x" + String(frame, radix: 16) }
            let file = place.path.split(separator: "/").last.map(String.init) ?? place.path
            guard let function = names[place.path]?[place.address] else { return "0x\(String(place.address, radix: 16)) (\(file))" }
            return "\(DeathReport.demangled(function.name))+0x\(String(function.offset, radix: 16)) (\(file))"
        }
    }

    /// Bytes of a function's name: a specialization of generic code may have thousands.
    private static let nameBytesMax = 160

    private static func demangled(_ symbol: String) -> String {
        var name = [CChar](repeating: 0, count: nameBytesMax)
        clinux_demangle(symbol, &name, UInt64(name.count))
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
