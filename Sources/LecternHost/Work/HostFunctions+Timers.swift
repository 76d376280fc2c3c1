// The host's functions for timers, as plugins call them.

internal import CLecternPlugin

extension HostFunctions {
    static let schedule: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<lectern_timer>?
    ) -> Int32 = { host, call, timer in
        guard let running = HostFunctions.running(host, call, "schedule") else { return LECTERN_INVALID }
        // The structure came with 1.1, whose members are the least that it has.
        guard let timer, timer.pointee.size >= UInt64(LECTERN_TIMER_SIZE_1_1), HostFunctions.areSane(timer.pointee.key),
            HostFunctions.areSane(timer.pointee.method), HostFunctions.areSane(timer.pointee.request)
        else { return HostFunctions.misused(host, call, "schedule", HostFunctions.insane) }
        return running.schedule(
            key: timer.pointee.key.text, method: timer.pointee.method.text, request: timer.pointee.request.copied,
            dueMilliseconds: timer.pointee.due_ms)
    }

    static let cancelTimer: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, lectern_bytes, UnsafeMutablePointer<UInt32>?
    ) -> Int32 = { host, call, key, existed in
        guard let running = HostFunctions.running(host, call, "cancel_timer") else { return LECTERN_INVALID }
        guard HostFunctions.areSane(key) else { return HostFunctions.misused(host, call, "cancel_timer", HostFunctions.insane) }
        let (code, found) = running.cancelTimer(key: key.text)
        existed?.pointee = found ? 1 : 0
        return code
    }
}
