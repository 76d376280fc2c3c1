// Whether a plugin calls the host's functions as the interface says, and what is done where it does not.

internal import CLecternPlugin
internal import LecternWire

extension HostFunctions {
    /// No text, answer or list of a plugin is longer than this, in bytes and in elements: what says so is garbage, and reading it
    /// would end the worker.
    static let bytesMax: UInt64 = 1 << 28
    static let countMax: UInt64 = 1 << 24
    /// What is kept of a plugin's line for the log, in bytes and in labels.
    static let logBytesMax: UInt64 = 8_192
    static let labelsMax: UInt64 = 32
    /// The message for a size that nothing can have.
    static let insane = "a size is not possible, or bytes are missing"

    /// Whether bytes may be looked at.
    static func areSane(_ bytes: lectern_bytes) -> Bool { bytes.size <= bytesMax && (bytes.data != nil || bytes.size == 0) }

    /// Whether all texts of a change may be looked at.
    static func areSane(_ change: UnsafePointer<lectern_change>) -> Bool {
        areSane(change.pointee.topic) && areSane(change.pointee.kind) && areSane(change.pointee.subject)
            && areSane(change.pointee.body_type) && areSane(change.pointee.body) && areSane(partner(of: change))
    }

    /// The partner that a change is for; empty where the plugin's record is too short to name one.
    static func partner(of change: UnsafePointer<lectern_change>) -> lectern_bytes {
        change.pointee.size >= UInt64(LECTERN_CHANGE_SIZE_1_1) ? change.pointee.partner : lectern_bytes()
    }

    /// The invocation behind a plugin's handle.
    /// - Parameter function: what it called.
    /// - Returns: nil, which is logged, where the call does not run on this thread, has ended, or is another plugin's.
    static func running(_ host: UnsafeMutableRawPointer?, _ call: OpaquePointer?, _ function: String) -> Invocation? {
        if let running = Invocation.running(call, host) { return running }
        _ = misused(host, call, function, "")
        return nil
    }

    /// Logs that a plugin called a function wrongly.
    /// - Parameter problem: what was wrong, where the call is one that runs here.
    /// - Returns: the code for the plugin.
    static func misused(_ host: UnsafeMutableRawPointer?, _ call: OpaquePointer?, _ function: String, _ problem: String) -> Int32 {
        guard let host else { return LECTERN_INVALID }
        let table = Unmanaged<HostTable>.fromOpaque(host).takeUnretainedValue()
        if let running = Invocation.running(call, host) {
            table.misused(function, problem, [Label("method", running.method.name)])
        } else {
            table.misused(function, "the call that it names does not run on this thread, or has ended")
        }
        return LECTERN_INVALID
    }
}
