// A view of an Open frame in place: the checked ranges of its fields in the received bytes, without a copy.

/// The ranges of an Open's fields. Valid only together with the bytes that it was read from.
package struct OpenFrameView: Sendable {
    /// The range of a field's bytes; absent where the field was not sent.
    package struct Part: Sendable {
        @usableFromInline let begin: UInt32
        @usableFromInline let end: UInt32

        /// An absent field.
        @inlinable @inline(__always) package init() {
            begin = 0
            end = 0
        }

        init(_ range: Range<Int>) {
            begin = UInt32(range.lowerBound)
            end = UInt32(range.upperBound)
        }

        @inlinable package var range: Range<Int> { @inline(__always) get { Int(begin)..<Int(end) } }
        @inlinable package var isEmpty: Bool { @inline(__always) get { begin == end } }
        var isPresent: Bool { begin > 0 }
    }

    package internal(set) var method = Part()
    /// The method's index among the names that the decoder knows; nil: not one of them.
    package internal(set) var methodIndex: Int32?
    package internal(set) var message = Part()
    package internal(set) var requestKey = Part()
    package internal(set) var session = Part()
    /// From the first label to the end of the last; other fields may lie between.
    package internal(set) var labels = Part()
    package internal(set) var timeoutMilliseconds: UInt32 = 0
    package internal(set) var more = false
    package internal(set) var credit: UInt32 = 0
    package internal(set) var happenedAtMilliseconds: Int64 = 0
    package internal(set) var deviceSequence: UInt64 = 0

    /// A view without fields.
    package init() {}

    /// The numbers of an Open that was read from an earlier part of the same frame: protobuf merges the parts.
    init(numbersOf open: Frame.Open) {
        timeoutMilliseconds = open.timeoutMilliseconds
        more = open.more
        credit = open.credit
        happenedAtMilliseconds = open.happenedAtMilliseconds
        deviceSequence = open.deviceSequence
    }
}

extension OpenFrameView.Part {
    /// The range from the beginning of this range to the end of another.
    func extended(to other: Range<Int>) -> OpenFrameView.Part {
        OpenFrameView.Part((isPresent ? range.lowerBound : other.lowerBound)..<other.upperBound)
    }
}
