// A thread of the operating system with a name, that can be waited for.

internal import CLinux
internal import Glibc
internal import Synchronization

/// One thread. It begins at once; join it before the process ends.
package final class PlainThread: Sendable {
    private final class Body {
        let name: String
        let run: @Sendable () -> Void
        init(name: String, run: @escaping @Sendable () -> Void) {
            self.name = name
            self.run = run
        }
    }

    private let handle: pthread_t
    private let joined = Atomic<Bool>(false)

    /// Begins a thread.
    /// - Parameters:
    ///   - name: at most 15 bytes of it are kept.
    ///   - run: what it does.
    /// - Throws: SystemError when the system gives no thread.
    package init(name: String, _ run: @escaping @Sendable () -> Void) throws(SystemError) {
        let body = Unmanaged.passRetained(Body(name: name, run: run))
        var thread = pthread_t()
        let result = pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                let body = Unmanaged<Body>.fromOpaque(argument).takeRetainedValue()
                clinux_name_thread(String(body.name.prefix(15)))
                body.run()
                return nil
            }, body.toOpaque())
        guard result == 0 else {
            body.release()
            throw SystemError(call: "pthread_create", number: result)
        }
        handle = thread
    }

    /// Waits for the end of the thread; only the first join waits.
    package func join() {
        guard !joined.exchange(true, ordering: .acquiringAndReleasing) else { return }
        pthread_join(handle, nil)
    }

    /// The calling thread's identity.
    package static var current: UInt { UInt(pthread_self()) }
}
