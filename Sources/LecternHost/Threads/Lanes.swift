// Where work goes that is neither the reactor's nor the store's alone.

/// The pool for methods without data, and the gate before slow parts.
struct Lanes: Sendable {
    let compute: WorkPool
    let prepares: Gate
}
