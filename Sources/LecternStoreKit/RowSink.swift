// The host's sink for the rows of a statement, without a closure around it.

package import CLecternPlugin

/// Takes the rows of one statement.
package struct RowSink {
    private let sink: lectern_row_sink
    private let context: UnsafeMutableRawPointer?

    init(_ sink: lectern_row_sink, _ context: UnsafeMutableRawPointer?) {
        self.sink = sink
        self.context = context
    }

    /// Passes a row to the host.
    ///
    /// - Parameter values: its columns; borrowed for the call.
    /// - Returns: `LECTERN_OK` for more.
    package func callAsFunction(_ values: UnsafeBufferPointer<lectern_value>) -> Int32 {
        sink(context, values.baseAddress, UInt32(values.count))
    }
}
