// The one place where a system call's outcome becomes a Swift value or error.

internal import CLinux

/// A system call that failed.
package struct SystemError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The system call's name.
    package var call: String
    /// Its errno.
    package var number: Int32

    /// "accept4: Too many open files"
    package var description: String { "\(call): \(SystemError.message(of: number))" }

    /// What the system says of an errno: "No route to host". The corresponding C function is `strerror_r`.
    /// - Parameter number: the errno.
    static func message(of number: Int32) -> String {
        var text = [CChar](repeating: 0, count: 128)
        clinux_error_message(number, &text, UInt32(text.count))
        return text.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    }
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
