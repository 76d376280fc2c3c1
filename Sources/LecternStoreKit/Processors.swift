// How many threads can run at a time.

internal import CLinux

/// The machine's processors.
package enum Processors {
    /// How many this process may use.
    package static var count: Int { max(1, Int(clinux_processors())) }
}
