// The time limit of calls.

internal import LecternWire

/// The time of a method's calls: the method's own where the caller asks for none, else the caller's up to a maximum. A server
/// stream may last. Immutable.
struct CallTimeLimit: Sendable {
    private let isStream: Bool
    /// The limit where the caller asks for none, in milliseconds; 0: no limit.
    private let usualMilliseconds: UInt32
    /// The longest time that a caller may ask for, in milliseconds.
    private let askedMillisecondsMax: UInt32

    init(_ method: PluginMethod, limits: Limits) {
        guard limits.callMillisecondsMax > 0 else {
            (isStream, usualMilliseconds, askedMillisecondsMax) = (false, 0, 0)
            return
        }
        isStream = method.serverStreams && !method.clientStreams
        let usual = method.timeoutMilliseconds == 0 ? UInt32(clamping: limits.callMilliseconds) : method.timeoutMilliseconds
        usualMilliseconds = isStream && method.timeoutMilliseconds == 0 ? 0 : usual
        askedMillisecondsMax = isStream ? .max : max(usual, UInt32(clamping: limits.callMillisecondsMax))
    }

    /// How long a call may take, in milliseconds; 0: no bound.
    /// - Parameter asked: what the caller asks for, in milliseconds; 0: nothing.
    func milliseconds(asked: UInt32) -> UInt32 { asked == 0 ? usualMilliseconds : min(asked, askedMillisecondsMax) }
}
