// A plain thread of a store: named, with a stack that is large enough for nested handlers.

internal import CLecternPlugin
internal import CLinux
internal import Glibc

/// A running thread.
package struct StoreThread {
    private static let stackBytes = 8 << 20

    private final class Start {
        let name: String
        let body: @Sendable () -> Void

        init(name: String, body: @escaping @Sendable () -> Void) {
            self.name = name
            self.body = body
        }
    }

    private let thread: pthread_t

    /// Starts a thread. The corresponding C function is `pthread_create`.
    ///
    /// - Parameters:
    ///   - name: what tools show, at most 15 bytes.
    ///   - body: runs on the thread; the thread ends with it.
    /// - Throws: `Failure` when the system gives no thread.
    package init(name: String, body: @escaping @Sendable () -> Void) throws(Failure) {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, StoreThread.stackBytes)
        let start = Unmanaged.passRetained(Start(name: name, body: body))
        var thread = pthread_t()
        let result = pthread_create(
            &thread, &attributes,
            { opaque in
                guard let opaque else { return nil }
                let start = Unmanaged<Start>.fromOpaque(opaque).takeRetainedValue()
                clinux_name_thread(start.name)
                start.body()
                return nil
            }, start.toOpaque())
        guard result == 0 else {
            start.release()
            throw Failure(LECTERN_UNAVAILABLE, "no thread: \(String(cString: strerror(result)))")
        }
        self.thread = thread
    }

    /// Waits for the end of the thread. The corresponding C function is `pthread_join`.
    package func join() {
        pthread_join(thread, nil)
    }
}
