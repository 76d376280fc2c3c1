// Where work goes that is neither the reactor's nor the store's alone.

/// The pool for methods without data.
struct Executors: Sendable {
    let compute: ThreadPool
}
