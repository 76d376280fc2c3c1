// The messages and enums of lectern.sample.v1. Generated from lectern/sample/v1/sample.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
public import TypesMessages

/// Everything that a .proto may hold, for the tests of the generator: what it writes from this file is
/// committed beside it and built, so that a change of the generator shows what it does.
public enum Sample {
    /// Every message of the package, those within others after them.
    public static let messages: [any Message.Type] = [
        Sample.Empty.self,
        Sample.Numbers.self,
        Sample.Lists.self,
        Sample.Choices.self,
        Sample.Absences.self,
        Sample.Words.self,
        Sample.Shuffled.self,
        Sample.Outer.self,
        Sample.Outer.Inner.self,
        Sample.Outer.Inner.Innermost.self,
        Sample.Everything.self,
    ]

    /// Why Sample refuses.
    public struct Reason: ReasonCode, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `REASON_UNSPECIFIED`
        public static let unspecified = Reason(rawValue: 0)

        /// Not "today"; a \ and a | too.
        /// Told | with a bar, "quotes" and a \ in it.
        public static let notToday = Reason(rawValue: 1)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "REASON_UNSPECIFIED"
            case 1: "NOT_TODAY"
            default: "\(rawValue)"
            }
        }

        /// gRPC's status code.
        public var status: Int32 {
            switch rawValue {
            case 1: 9
            default: 2
            }
        }

        /// For a person who reads Chinese.
        public var zh: String {
            switch rawValue {
            case 1: "今天不行。"
            default: name
            }
        }

        /// For everybody else.
        public var en: String {
            switch rawValue {
            case 1: "Not \"today\"; a \\ and a | too."
            default: name
            }
        }
    }

    /// An enum whose values have its name before them, and one that begins with a number then.
    public struct Shade: Hashable, Sendable, RawRepresentable {
        /// The number on the wire.
        public var rawValue: Int32

        /// Any value, known or not.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// `SHADE_UNSPECIFIED`
        public static let unspecified = Shade(rawValue: 0)

        /// `SHADE_50_GREY`
        public static let _50Grey = Shade(rawValue: 50)

        /// `SHADE_DEFAULT`
        public static let `default` = Shade(rawValue: -3)

        /// The name in the .proto; the number for a value that it does not have.
        public var name: String {
            switch rawValue {
            case 0: "SHADE_UNSPECIFIED"
            case 50: "SHADE_50_GREY"
            case -3: "SHADE_DEFAULT"
            default: "\(rawValue)"
            }
        }
    }

    /// The message `lectern.sample.v1.Empty`.
    public struct Empty: Message {
        public static let messageName = "lectern.sample.v1.Empty"

        /// The message with nothing set.
        public init() {}
    }

    /// Every kind of field, once.
    public struct Numbers: Message {
        public static let messageName = "lectern.sample.v1.Numbers"

        public var aDouble: Double

        public var aFloat: Float

        public var anInt64: Int64

        public var anUint64: UInt64

        public var anInt32: Int32

        public var aFixed64: UInt64

        public var aFixed32: UInt32

        public var aBool: Bool

        public var aString: String

        public var aMessage: Sample.Empty?

        public var aBytes: [UInt8]

        public var anUint32: UInt32

        public var aShade: Sample.Shade

        public var aSfixed32: Int32

        public var aSfixed64: Int64

        public var aSint32: Int32

        public var aSint64: Int64

        /// The message with nothing set.
        public init() {
            self.aDouble = 0
            self.aFloat = 0
            self.anInt64 = 0
            self.anUint64 = 0
            self.anInt32 = 0
            self.aFixed64 = 0
            self.aFixed32 = 0
            self.aBool = false
            self.aString = ""
            self.aMessage = nil
            self.aBytes = []
            self.anUint32 = 0
            self.aShade = Sample.Shade(rawValue: 0)
            self.aSfixed32 = 0
            self.aSfixed64 = 0
            self.aSint32 = 0
            self.aSint64 = 0
        }

        /// The message with these fields set.
        public init(
            aDouble: Double = 0,
            aFloat: Float = 0,
            anInt64: Int64 = 0,
            anUint64: UInt64 = 0,
            anInt32: Int32 = 0,
            aFixed64: UInt64 = 0,
            aFixed32: UInt32 = 0,
            aBool: Bool = false,
            aString: String = "",
            aMessage: Sample.Empty? = nil,
            aBytes: [UInt8] = [],
            anUint32: UInt32 = 0,
            aShade: Sample.Shade = Sample.Shade(rawValue: 0),
            aSfixed32: Int32 = 0,
            aSfixed64: Int64 = 0,
            aSint32: Int32 = 0,
            aSint64: Int64 = 0
        ) {
            self.aDouble = aDouble
            self.aFloat = aFloat
            self.anInt64 = anInt64
            self.anUint64 = anUint64
            self.anInt32 = anInt32
            self.aFixed64 = aFixed64
            self.aFixed32 = aFixed32
            self.aBool = aBool
            self.aString = aString
            self.aMessage = aMessage
            self.aBytes = aBytes
            self.anUint32 = anUint32
            self.aShade = aShade
            self.aSfixed32 = aSfixed32
            self.aSfixed64 = aSfixed64
            self.aSint32 = aSint32
            self.aSint64 = aSint64
        }

        /// Where `a_message` stands in an `Encoded` one.
        public static var aMessageField: MessageField<Self, Sample.Empty> { MessageField(11) }
    }

    /// Every kind of field, many times.
    public struct Lists: Message {
        public static let messageName = "lectern.sample.v1.Lists"

        public var doubles: [Double]

        public var floats: [Float]

        public var int64s: [Int64]

        public var uint64s: [UInt64]

        public var int32s: [Int32]

        public var fixed64s: [UInt64]

        public var fixed32s: [UInt32]

        public var bools: [Bool]

        public var strings: [String]

        public var messages: [Sample.Empty]

        public var someBytes: [[UInt8]]

        public var uint32s: [UInt32]

        public var shades: [Sample.Shade]

        public var sfixed32s: [Int32]

        public var sfixed64s: [Int64]

        public var sint32s: [Int32]

        public var sint64s: [Int64]

        /// The message with nothing set.
        public init() {
            self.doubles = []
            self.floats = []
            self.int64s = []
            self.uint64s = []
            self.int32s = []
            self.fixed64s = []
            self.fixed32s = []
            self.bools = []
            self.strings = []
            self.messages = []
            self.someBytes = []
            self.uint32s = []
            self.shades = []
            self.sfixed32s = []
            self.sfixed64s = []
            self.sint32s = []
            self.sint64s = []
        }

        /// The message with these fields set.
        public init(
            doubles: [Double] = [],
            floats: [Float] = [],
            int64s: [Int64] = [],
            uint64s: [UInt64] = [],
            int32s: [Int32] = [],
            fixed64s: [UInt64] = [],
            fixed32s: [UInt32] = [],
            bools: [Bool] = [],
            strings: [String] = [],
            messages: [Sample.Empty] = [],
            someBytes: [[UInt8]] = [],
            uint32s: [UInt32] = [],
            shades: [Sample.Shade] = [],
            sfixed32s: [Int32] = [],
            sfixed64s: [Int64] = [],
            sint32s: [Int32] = [],
            sint64s: [Int64] = []
        ) {
            self.doubles = doubles
            self.floats = floats
            self.int64s = int64s
            self.uint64s = uint64s
            self.int32s = int32s
            self.fixed64s = fixed64s
            self.fixed32s = fixed32s
            self.bools = bools
            self.strings = strings
            self.messages = messages
            self.someBytes = someBytes
            self.uint32s = uint32s
            self.shades = shades
            self.sfixed32s = sfixed32s
            self.sfixed64s = sfixed64s
            self.sint32s = sint32s
            self.sint64s = sint64s
        }

        /// Where `messages` stands in an `Encoded` one.
        public static var messagesField: MessageField<Self, Sample.Empty> { MessageField(11) }
    }

    /// Every kind of field, as one of several.
    public struct Choices: Message {
        public static let messageName = "lectern.sample.v1.Choices"

        /// One of its members, or none.
        public var choice: Choice?

        /// One of its members, or none.
        public var other: Other?

        public var beside: String

        /// The message with nothing set.
        public init() {
            self.choice = nil
            self.other = nil
            self.beside = ""
        }

        /// The message with these fields set.
        public init(
            choice: Choice? = nil,
            other: Other? = nil,
            beside: String = ""
        ) {
            self.choice = choice
            self.other = other
            self.beside = beside
        }

        /// Where `a_message` stands in an `Encoded` one.
        public static var aMessageField: MessageField<Self, Sample.Numbers> { MessageField(11) }

        /// Where `right` stands in an `Encoded` one.
        public static var rightField: MessageField<Self, Sample.Empty> { MessageField(21) }

        /// The members of `choice`.
        public enum Choice: Equatable, Sendable {
            case aDouble(Double)
            case aFloat(Float)
            case anInt64(Int64)
            case anUint64(UInt64)
            case anInt32(Int32)
            case aFixed64(UInt64)
            case aFixed32(UInt32)
            case aBool(Bool)
            case aString(String)
            /// One of the messages.
            case aMessage(Sample.Numbers)
            case aBytes([UInt8])
            case anUint32(UInt32)
            case aShade(Sample.Shade)
            case aSfixed32(Int32)
            case aSfixed64(Int64)
            case aSint32(Int32)
            case aSint64(Int64)
        }

        /// The members of `other`.
        public enum Other: Equatable, Sendable {
            case left(String)
            case right(Sample.Empty)
        }
    }

    /// Every kind of field, there or not.
    public struct Absences: Message {
        public static let messageName = "lectern.sample.v1.Absences"

        public var aDouble: Double?

        public var aBool: Bool?

        public var aString: String?

        public var aBytes: [UInt8]?

        public var aShade: Sample.Shade?

        public var aMessage: Sample.Numbers?

        public var anInt64: Int64?

        /// The message with nothing set.
        public init() {
            self.aDouble = nil
            self.aBool = nil
            self.aString = nil
            self.aBytes = nil
            self.aShade = nil
            self.aMessage = nil
            self.anInt64 = nil
        }

        /// The message with these fields set.
        public init(
            aDouble: Double? = nil,
            aBool: Bool? = nil,
            aString: String? = nil,
            aBytes: [UInt8]? = nil,
            aShade: Sample.Shade? = nil,
            aMessage: Sample.Numbers? = nil,
            anInt64: Int64? = nil
        ) {
            self.aDouble = aDouble
            self.aBool = aBool
            self.aString = aString
            self.aBytes = aBytes
            self.aShade = aShade
            self.aMessage = aMessage
            self.anInt64 = anInt64
        }

        /// Where `a_message` stands in an `Encoded` one.
        public static var aMessageField: MessageField<Self, Sample.Numbers> { MessageField(6) }
    }

    /// Fields that are words of Swift, of C, or of the generated code.
    public struct Words: Message {
        public static let messageName = "lectern.sample.v1.Words"

        public var `in`: String

        public var `return`: String

        public var `default`: String

        public var c: String

        public var elements: [String]

        public var value: String

        public var arena: String

        public var structure: String

        public var count: [Int32]

        public var inner: Sample.Empty?

        public var index: String

        public var int: Bool

        public var `class`: [UInt8]

        public var encode: String

        public var layout: String

        public var camelCase: String

        /// One of its members, or none.
        public var `switch`: Switch?

        /// One of its members, or none.
        public var camelOneof: CamelOneof?

        public var `precedencegroup`: String

        public var `await`: Bool

        public var _1: Int32

        /// One of its members, or none.
        public var reader: Reader?

        public var tag: String

        /// The message with nothing set.
        public init() {
            self.`in` = ""
            self.`return` = ""
            self.`default` = ""
            self.c = ""
            self.elements = []
            self.value = ""
            self.arena = ""
            self.structure = ""
            self.count = []
            self.inner = nil
            self.index = ""
            self.int = false
            self.`class` = []
            self.encode = ""
            self.layout = ""
            self.camelCase = ""
            self.`switch` = nil
            self.camelOneof = nil
            self.`precedencegroup` = ""
            self.`await` = false
            self._1 = 0
            self.reader = nil
            self.tag = ""
        }

        /// The message with these fields set.
        public init(
            `in`: String = "",
            `return`: String = "",
            `default`: String = "",
            c: String = "",
            elements: [String] = [],
            value: String = "",
            arena: String = "",
            structure: String = "",
            count: [Int32] = [],
            inner: Sample.Empty? = nil,
            index: String = "",
            int: Bool = false,
            `class`: [UInt8] = [],
            encode: String = "",
            layout: String = "",
            camelCase: String = "",
            `switch`: Switch? = nil,
            camelOneof: CamelOneof? = nil,
            `precedencegroup`: String = "",
            `await`: Bool = false,
            _1: Int32 = 0,
            reader: Reader? = nil,
            tag: String = ""
        ) {
            self.`in` = `in`
            self.`return` = `return`
            self.`default` = `default`
            self.c = c
            self.elements = elements
            self.value = value
            self.arena = arena
            self.structure = structure
            self.count = count
            self.inner = inner
            self.index = index
            self.int = int
            self.`class` = `class`
            self.encode = encode
            self.layout = layout
            self.camelCase = camelCase
            self.`switch` = `switch`
            self.camelOneof = camelOneof
            self.`precedencegroup` = `precedencegroup`
            self.`await` = `await`
            self._1 = _1
            self.reader = reader
            self.tag = tag
        }

        /// Where `inner` stands in an `Encoded` one.
        public static var innerField: MessageField<Self, Sample.Empty> { MessageField(10) }

        /// Where `thisCase` stands in an `Encoded` one.
        public static var thisCaseField: MessageField<Self, Sample.Empty> { MessageField(20) }

        /// Where `before` stands in an `Encoded` one.
        public static var beforeField: MessageField<Self, Sample.Empty> { MessageField(24) }

        /// The members of `switch`.
        public enum Switch: Equatable, Sendable {
            case `case`(String)
            case `func`(String)
        }

        /// The members of `camelOneof`.
        public enum CamelOneof: Equatable, Sendable {
            case thatCase(String)
            case thisCase(Sample.Empty)
        }

        /// The members of `reader`.
        public enum Reader: Equatable, Sendable {
            case before(Sample.Empty)
            case writer([UInt8])
        }
    }

    /// Fields that do not stand by their numbers, and a oneof around others.
    public struct Shuffled: Message {
        public static let messageName = "lectern.sample.v1.Shuffled"

        public var third: String

        /// One of its members, or none.
        public var choice: Choice?

        public var first: Int32

        public var fourth: [UInt8]

        /// The message with nothing set.
        public init() {
            self.third = ""
            self.choice = nil
            self.first = 0
            self.fourth = []
        }

        /// The message with these fields set.
        public init(
            third: String = "",
            choice: Choice? = nil,
            first: Int32 = 0,
            fourth: [UInt8] = []
        ) {
            self.third = third
            self.choice = choice
            self.first = first
            self.fourth = fourth
        }

        /// Where `second` stands in an `Encoded` one.
        public static var secondField: MessageField<Self, Sample.Numbers> { MessageField(2) }

        /// The members of `choice`.
        public enum Choice: Equatable, Sendable {
            case fifth(Bool)
            case second(Sample.Numbers)
        }
    }

    /// Types within types.
    public struct Outer: Message {
        public static let messageName = "lectern.sample.v1.Outer"

        public var inner: Sample.Outer.Inner?

        public var more: [Sample.Outer.Inner.Innermost]

        /// One of its members, or none.
        public var kind: Kind?

        /// The message with nothing set.
        public init() {
            self.inner = nil
            self.more = []
            self.kind = nil
        }

        /// The message with these fields set.
        public init(
            inner: Sample.Outer.Inner? = nil,
            more: [Sample.Outer.Inner.Innermost] = [],
            kind: Kind? = nil
        ) {
            self.inner = inner
            self.more = more
            self.kind = kind
        }

        /// Where `inner` stands in an `Encoded` one.
        public static var innerField: MessageField<Self, Sample.Outer.Inner> { MessageField(1) }

        /// Where `more` stands in an `Encoded` one.
        public static var moreField: MessageField<Self, Sample.Outer.Inner.Innermost> { MessageField(2) }

        /// Where `word` stands in an `Encoded` one.
        public static var wordField: MessageField<Self, Sample.Outer.Inner.Innermost> { MessageField(4) }

        /// The members of `kind`.
        public enum Kind: Equatable, Sendable {
            case depth(Sample.Outer.Inner.Depth)
            case word(Sample.Outer.Inner.Innermost)
        }

        /// A message within.
        public struct Inner: Message {
            public static let messageName = "lectern.sample.v1.Outer.Inner"

            public var depth: Sample.Outer.Inner.Depth

            public var depths: [Sample.Outer.Inner.Depth]

            public var innermost: Sample.Outer.Inner.Innermost?

            /// The message with nothing set.
            public init() {
                self.depth = Sample.Outer.Inner.Depth(rawValue: 0)
                self.depths = []
                self.innermost = nil
            }

            /// The message with these fields set.
            public init(
                depth: Sample.Outer.Inner.Depth = Sample.Outer.Inner.Depth(rawValue: 0),
                depths: [Sample.Outer.Inner.Depth] = [],
                innermost: Sample.Outer.Inner.Innermost? = nil
            ) {
                self.depth = depth
                self.depths = depths
                self.innermost = innermost
            }

            /// Where `innermost` stands in an `Encoded` one.
            public static var innermostField: MessageField<Self, Sample.Outer.Inner.Innermost> { MessageField(3) }

            /// The message `lectern.sample.v1.Outer.Inner.Innermost`.
            public struct Innermost: Message {
                public static let messageName = "lectern.sample.v1.Outer.Inner.Innermost"

                public var word: String

                /// The message with nothing set.
                public init() {
                    self.word = ""
                }

                /// The message with these fields set.
                public init(
                    word: String = ""
                ) {
                    self.word = word
                }
            }

            /// The enum `lectern.sample.v1.Outer.Inner.Depth`.
            public struct Depth: Hashable, Sendable, RawRepresentable {
                /// The number on the wire.
                public var rawValue: Int32

                /// Any value, known or not.
                public init(rawValue: Int32) { self.rawValue = rawValue }

                /// `SHALLOW`
                public static let shallow = Depth(rawValue: 0)

                /// `DEEP`
                public static let deep = Depth(rawValue: 1)

                /// The name in the .proto; the number for a value that it does not have.
                public var name: String {
                    switch rawValue {
                    case 0: "SHALLOW"
                    case 1: "DEEP"
                    default: "\(rawValue)"
                    }
                }
            }
        }
    }

    /// All of it in one.
    public struct Everything: Message {
        public static let messageName = "lectern.sample.v1.Everything"

        public var numbers: Sample.Numbers?

        public var lists: Sample.Lists?

        public var choices: Sample.Choices?

        public var absences: Sample.Absences?

        public var words: Sample.Words?

        public var outer: Sample.Outer?

        public var manyNumbers: [Sample.Numbers]

        public var place: Types.Place?

        public var money: [Types.Money]

        public var withALargeNumber: UInt32

        /// The message with nothing set.
        public init() {
            self.numbers = nil
            self.lists = nil
            self.choices = nil
            self.absences = nil
            self.words = nil
            self.outer = nil
            self.manyNumbers = []
            self.place = nil
            self.money = []
            self.withALargeNumber = 0
        }

        /// The message with these fields set.
        public init(
            numbers: Sample.Numbers? = nil,
            lists: Sample.Lists? = nil,
            choices: Sample.Choices? = nil,
            absences: Sample.Absences? = nil,
            words: Sample.Words? = nil,
            outer: Sample.Outer? = nil,
            manyNumbers: [Sample.Numbers] = [],
            place: Types.Place? = nil,
            money: [Types.Money] = [],
            withALargeNumber: UInt32 = 0
        ) {
            self.numbers = numbers
            self.lists = lists
            self.choices = choices
            self.absences = absences
            self.words = words
            self.outer = outer
            self.manyNumbers = manyNumbers
            self.place = place
            self.money = money
            self.withALargeNumber = withALargeNumber
        }

        /// Where `numbers` stands in an `Encoded` one.
        public static var numbersField: MessageField<Self, Sample.Numbers> { MessageField(1) }

        /// Where `lists` stands in an `Encoded` one.
        public static var listsField: MessageField<Self, Sample.Lists> { MessageField(2) }

        /// Where `choices` stands in an `Encoded` one.
        public static var choicesField: MessageField<Self, Sample.Choices> { MessageField(3) }

        /// Where `absences` stands in an `Encoded` one.
        public static var absencesField: MessageField<Self, Sample.Absences> { MessageField(4) }

        /// Where `words` stands in an `Encoded` one.
        public static var wordsField: MessageField<Self, Sample.Words> { MessageField(5) }

        /// Where `outer` stands in an `Encoded` one.
        public static var outerField: MessageField<Self, Sample.Outer> { MessageField(6) }

        /// Where `many_numbers` stands in an `Encoded` one.
        public static var manyNumbersField: MessageField<Self, Sample.Numbers> { MessageField(7) }

        /// Where `place` stands in an `Encoded` one.
        public static var placeField: MessageField<Self, Types.Place> { MessageField(8) }

        /// Where `money` stands in an `Encoded` one.
        public static var moneyField: MessageField<Self, Types.Money> { MessageField(9) }
    }
}
