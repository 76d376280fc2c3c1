// The one place where a system call's outcome becomes a Swift value or error.

/// A system call that failed.
package struct SystemError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The system call's name.
    package var call: String
    /// Its errno.
    package var number: Int32

    /// "accept4: errno 24"
    package var description: String { "\(call): errno \(number)" }
}

/// What a system call on a non-blocking descriptor gave.
enum Syscall {
    /// Repeats a call while signals interrupt it.
    /// - Parameter body: makes the call; returns a negative errno on failure.
    /// - Returns: what the call returned.
    static func retry<T: SignedInteger>(_ body: () -> T) -> T {
        while true {
            let result = body()
            if result != -4 { return result }
        }
    }

    /// The same, for a call that has to succeed.
    /// - Throws: SystemError when it failed.
    static func require(_ call: String, _ body: () -> Int32) throws(SystemError) -> Int32 {
        let result = retry(body)
        guard result >= 0 else { throw SystemError(call: call, number: -result) }
        return result
    }
}
