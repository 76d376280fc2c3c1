// Between the messages of lectern.sample.v1 and protoc-c's structures. Generated from lectern/sample/v1/sample.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
internal import TypesMessages
internal import CLecternMessages
internal import CSampleMessages
internal import CTypesMessages

extension Sample.Empty {
    public static let layout: MessageLayout = {
        var structure = Lectern__Sample__V1__Empty()
        lectern__sample__v1__empty__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
    }
}

extension Sample.Numbers {
    public static let layout: MessageLayout = {
        var structure = Lectern__Sample__V1__Numbers()
        lectern__sample__v1__numbers__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Sample__V1__Numbers.self)
        self.aDouble = c.pointee.a_double
        self.aFloat = c.pointee.a_float
        self.anInt64 = c.pointee.an_int64
        self.anUint64 = c.pointee.an_uint64
        self.anInt32 = c.pointee.an_int32
        self.aFixed64 = c.pointee.a_fixed64
        self.aFixed32 = c.pointee.a_fixed32
        self.aBool = c.pointee.a_bool != 0
        self.aString = try MessageArena.text(c.pointee.a_string, at: "lectern.sample.v1.Numbers.a_string")
        if let inner = c.pointee.a_message { self.aMessage = try .init(copying: inner) }
        self.aBytes = MessageArena.bytes(c.pointee.a_bytes.data, c.pointee.a_bytes.len)
        self.anUint32 = c.pointee.an_uint32
        self.aShade = .init(rawValue: Int32(truncatingIfNeeded: c.pointee.a_shade.rawValue))
        self.aSfixed32 = c.pointee.a_sfixed32
        self.aSfixed64 = c.pointee.a_sfixed64
        self.aSint32 = c.pointee.a_sint32
        self.aSint64 = c.pointee.a_sint64
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Sample__V1__Numbers.self)
        c.pointee.a_double = self.aDouble
        c.pointee.a_float = self.aFloat
        c.pointee.an_int64 = self.anInt64
        c.pointee.an_uint64 = self.anUint64
        c.pointee.an_int32 = self.anInt32
        c.pointee.a_fixed64 = self.aFixed64
        c.pointee.a_fixed32 = self.aFixed32
        c.pointee.a_bool = self.aBool ? 1 : 0
        if !self.aString.isEmpty {
            c.pointee.a_string = try arena.text(self.aString, at: "lectern.sample.v1.Numbers.a_string")
        }
        if let value = self.aMessage {
            let inner = try arena.make(Sample.Empty.layout)
            try value.fill(inner, arena)
            c.pointee.a_message = inner.assumingMemoryBound(to: Lectern__Sample__V1__Empty.self)
        }
        if !self.aBytes.isEmpty {
            c.pointee.a_bytes = ProtobufCBinaryData(len: self.aBytes.count, data: try arena.bytes(self.aBytes, at: "lectern.sample.v1.Numbers.a_bytes"))
        }
        c.pointee.an_uint32 = self.anUint32
        c.pointee.a_shade = Lectern__Sample__V1__Shade(rawValue: .init(truncatingIfNeeded: self.aShade.rawValue))
        c.pointee.a_sfixed32 = self.aSfixed32
        c.pointee.a_sfixed64 = self.aSfixed64
        c.pointee.a_sint32 = self.aSint32
        c.pointee.a_sint64 = self.aSint64
    }
}

extension Sample.Lists {
    public static let layout: MessageLayout = {
        var structure = Lectern__Sample__V1__Lists()
        lectern__sample__v1__lists__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Sample__V1__Lists.self)
        if c.pointee.n_doubles > 0, let elements = c.pointee.doubles {
            let count = c.pointee.n_doubles
            self.doubles.reserveCapacity(count)
            for index in 0..<count {
                self.doubles.append(elements[index])
            }
        }
        if c.pointee.n_floats > 0, let elements = c.pointee.floats {
            let count = c.pointee.n_floats
            self.floats.reserveCapacity(count)
            for index in 0..<count {
                self.floats.append(elements[index])
            }
        }
        if c.pointee.n_int64s > 0, let elements = c.pointee.int64s {
            let count = c.pointee.n_int64s
            self.int64s.reserveCapacity(count)
            for index in 0..<count {
                self.int64s.append(elements[index])
            }
        }
        if c.pointee.n_uint64s > 0, let elements = c.pointee.uint64s {
            let count = c.pointee.n_uint64s
            self.uint64s.reserveCapacity(count)
            for index in 0..<count {
                self.uint64s.append(elements[index])
            }
        }
        if c.pointee.n_int32s > 0, let elements = c.pointee.int32s {
            let count = c.pointee.n_int32s
            self.int32s.reserveCapacity(count)
            for index in 0..<count {
                self.int32s.append(elements[index])
            }
        }
        if c.pointee.n_fixed64s > 0, let elements = c.pointee.fixed64s {
            let count = c.pointee.n_fixed64s
            self.fixed64s.reserveCapacity(count)
            for index in 0..<count {
                self.fixed64s.append(elements[index])
            }
        }
        if c.pointee.n_fixed32s > 0, let elements = c.pointee.fixed32s {
            let count = c.pointee.n_fixed32s
            self.fixed32s.reserveCapacity(count)
            for index in 0..<count {
                self.fixed32s.append(elements[index])
            }
        }
        if c.pointee.n_bools > 0, let elements = c.pointee.bools {
            let count = c.pointee.n_bools
            self.bools.reserveCapacity(count)
            for index in 0..<count {
                self.bools.append(elements[index] != 0)
            }
        }
        if c.pointee.n_strings > 0, let elements = c.pointee.strings {
            let count = c.pointee.n_strings
            self.strings.reserveCapacity(count)
            for index in 0..<count {
                self.strings.append(try MessageArena.text(elements[index], at: "lectern.sample.v1.Lists.strings"))
            }
        }
        if c.pointee.n_messages > 0, let elements = c.pointee.messages {
            let count = c.pointee.n_messages
            self.messages.reserveCapacity(count)
            for index in 0..<count {
                self.messages.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.sample.v1.Lists.messages")))
            }
        }
        if c.pointee.n_some_bytes > 0, let elements = c.pointee.some_bytes {
            let count = c.pointee.n_some_bytes
            self.someBytes.reserveCapacity(count)
            for index in 0..<count {
                self.someBytes.append(MessageArena.bytes(elements[index].data, elements[index].len))
            }
        }
        if c.pointee.n_uint32s > 0, let elements = c.pointee.uint32s {
            let count = c.pointee.n_uint32s
            self.uint32s.reserveCapacity(count)
            for index in 0..<count {
                self.uint32s.append(elements[index])
            }
        }
        if c.pointee.n_shades > 0, let elements = c.pointee.shades {
            let count = c.pointee.n_shades
            self.shades.reserveCapacity(count)
            for index in 0..<count {
                self.shades.append(.init(rawValue: Int32(truncatingIfNeeded: elements[index].rawValue)))
            }
        }
        if c.pointee.n_sfixed32s > 0, let elements = c.pointee.sfixed32s {
            let count = c.pointee.n_sfixed32s
            self.sfixed32s.reserveCapacity(count)
            for index in 0..<count {
                self.sfixed32s.append(elements[index])
            }
        }
        if c.pointee.n_sfixed64s > 0, let elements = c.pointee.sfixed64s {
            let count = c.pointee.n_sfixed64s
            self.sfixed64s.reserveCapacity(count)
            for index in 0..<count {
                self.sfixed64s.append(elements[index])
            }
        }
        if c.pointee.n_sint32s > 0, let elements = c.pointee.sint32s {
            let count = c.pointee.n_sint32s
            self.sint32s.reserveCapacity(count)
            for index in 0..<count {
                self.sint32s.append(elements[index])
            }
        }
        if c.pointee.n_sint64s > 0, let elements = c.pointee.sint64s {
            let count = c.pointee.n_sint64s
            self.sint64s.reserveCapacity(count)
            for index in 0..<count {
                self.sint64s.append(elements[index])
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Sample__V1__Lists.self)
        if !self.doubles.isEmpty {
            let elements = try arena.room(for: self.doubles.count, of: Double.self, at: "lectern.sample.v1.Lists.doubles")
            for (index, element) in self.doubles.enumerated() {
                (elements + index).initialize(to: element)
            }
            c.pointee.n_doubles = self.doubles.count
            c.pointee.doubles = elements
        }
        if !self.floats.isEmpty {
            let elements = try arena.room(for: self.floats.count, of: Float.self, at: "lectern.sample.v1.Lists.floats")
            for (index, element) in self.floats.enumerated() {
                (elements + index).initialize(to: element)
            }
            c.pointee.n_floats = self.floats.count
            c.pointee.floats = elements
        }
        if !self.int64s.isEmpty {
            let elements = try arena.room(for: self.int64s.count, of: Int64.self, at: "lectern.sample.v1.Lists.int64s")
            for (index, element) in self.int64s.enumerated() {
                (elements + index).initialize(to: element)
            }
            c.pointee.n_int64s = self.int64s.count
            c.pointee.int64s = elements
        }
        if !self.uint64s.isEmpty {
            let elements = try arena.room(for: self.uint64s.count, of: UInt64.self, at: "lectern.sample.v1.Lists.uint64s")
            for (index, element) in self.uint64s.enumerated() {
                (elements + index).initialize(to: element)
            }
            c.pointee.n_uint64s = self.uint64s.count
            c.pointee.uint64s = elements
        }
        if !self.int32s.isEmpty {
            let elements = try arena.room(for: self.int32s.count, of: Int32.self, at: "lectern.sample.v1.Lists.int32s")
            for (index, element) in self.int32s.enumerated() {
                (elements + index).initialize(to: element)
            }
            c.pointee.n_int32s = self.int32s.count
            c.pointee.int32s = elements
        }
        if !self.fixed64s.isEmpty {
            let elements = try arena.room(for: self.fixed64s.count, of: UInt64.self, at: "lectern.sample.v1.Lists.fixed64s")
            for (index, element) in self.fixed64s.enumerated() {
                (elements + index).initialize(to: element)
            }
            c.pointee.n_fixed64s = self.fixed64s.count
            c.pointee.fixed64s = elements
        }
        if !self.fixed32s.isEmpty {
            let elements = try arena.room(for: self.fixed32s.count, of: UInt32.self, at: "lectern.sample.v1.Lists.fixed32s")
            for (index, element) in self.fixed32s.enumerated() {
                (elements + index).initialize(to: element)
            }
            c.pointee.n_fixed32s = self.fixed32s.count
            c.pointee.fixed32s = elements
        }
        if !self.bools.isEmpty {
            let elements = try arena.room(for: self.bools.count, of: protobuf_c_boolean.self, at: "lectern.sample.v1.Lists.bools")
            for (index, element) in self.bools.enumerated() {
                (elements + index).initialize(to: element ? 1 : 0)
            }
            c.pointee.n_bools = self.bools.count
            c.pointee.bools = elements
        }
        if !self.strings.isEmpty {
            let elements = try arena.room(for: self.strings.count, of: UnsafeMutablePointer<CChar>?.self, at: "lectern.sample.v1.Lists.strings")
            for (index, element) in self.strings.enumerated() {
                (elements + index).initialize(to: try arena.text(element, at: "lectern.sample.v1.Lists.strings"))
            }
            c.pointee.n_strings = self.strings.count
            c.pointee.strings = elements
        }
        if !self.messages.isEmpty {
            let elements = try arena.room(for: self.messages.count, of: UnsafeMutablePointer<Lectern__Sample__V1__Empty>?.self, at: "lectern.sample.v1.Lists.messages")
            for (index, element) in self.messages.enumerated() {
                let inner = try arena.make(Sample.Empty.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Sample__V1__Empty.self))
            }
            c.pointee.n_messages = self.messages.count
            c.pointee.messages = elements
        }
        if !self.someBytes.isEmpty {
            let elements = try arena.room(for: self.someBytes.count, of: ProtobufCBinaryData.self, at: "lectern.sample.v1.Lists.some_bytes")
            for (index, element) in self.someBytes.enumerated() {
                (elements + index).initialize(to: ProtobufCBinaryData(len: element.count, data: try arena.bytes(element, at: "lectern.sample.v1.Lists.some_bytes")))
            }
            c.pointee.n_some_bytes = self.someBytes.count
            c.pointee.some_bytes = elements
        }
        if !self.uint32s.isEmpty {
            let elements = try arena.room(for: self.uint32s.count, of: UInt32.self, at: "lectern.sample.v1.Lists.uint32s")
            for (index, element) in self.uint32s.enumerated() {
                (elements + index).initialize(to: element)
            }
            c.pointee.n_uint32s = self.uint32s.count
            c.pointee.uint32s = elements
        }
        if !self.shades.isEmpty {
            let elements = try arena.room(for: self.shades.count, of: Lectern__Sample__V1__Shade.self, at: "lectern.sample.v1.Lists.shades")
            for (index, element) in self.shades.enumerated() {
                (elements + index).initialize(to: Lectern__Sample__V1__Shade(rawValue: .init(truncatingIfNeeded: element.rawValue)))
            }
            c.pointee.n_shades = self.shades.count
            c.pointee.shades = elements
        }
        if !self.sfixed32s.isEmpty {
            let elements = try arena.room(for: self.sfixed32s.count, of: Int32.self, at: "lectern.sample.v1.Lists.sfixed32s")
            for (index, element) in self.sfixed32s.enumerated() {
                (elements + index).initialize(to: element)
            }
            c.pointee.n_sfixed32s = self.sfixed32s.count
            c.pointee.sfixed32s = elements
        }
        if !self.sfixed64s.isEmpty {
            let elements = try arena.room(for: self.sfixed64s.count, of: Int64.self, at: "lectern.sample.v1.Lists.sfixed64s")
            for (index, element) in self.sfixed64s.enumerated() {
                (elements + index).initialize(to: element)
            }
            c.pointee.n_sfixed64s = self.sfixed64s.count
            c.pointee.sfixed64s = elements
        }
        if !self.sint32s.isEmpty {
            let elements = try arena.room(for: self.sint32s.count, of: Int32.self, at: "lectern.sample.v1.Lists.sint32s")
            for (index, element) in self.sint32s.enumerated() {
                (elements + index).initialize(to: element)
            }
            c.pointee.n_sint32s = self.sint32s.count
            c.pointee.sint32s = elements
        }
        if !self.sint64s.isEmpty {
            let elements = try arena.room(for: self.sint64s.count, of: Int64.self, at: "lectern.sample.v1.Lists.sint64s")
            for (index, element) in self.sint64s.enumerated() {
                (elements + index).initialize(to: element)
            }
            c.pointee.n_sint64s = self.sint64s.count
            c.pointee.sint64s = elements
        }
    }
}

extension Sample.Choices {
    public static let layout: MessageLayout = {
        var structure = Lectern__Sample__V1__Choices()
        lectern__sample__v1__choices__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Sample__V1__Choices.self)
        self.beside = try MessageArena.text(c.pointee.beside, at: "lectern.sample.v1.Choices.beside")
        switch c.pointee.choice_case.rawValue {
        case 1: self.choice = .aDouble(c.pointee.a_double)
        case 2: self.choice = .aFloat(c.pointee.a_float)
        case 3: self.choice = .anInt64(c.pointee.an_int64)
        case 4: self.choice = .anUint64(c.pointee.an_uint64)
        case 5: self.choice = .anInt32(c.pointee.an_int32)
        case 6: self.choice = .aFixed64(c.pointee.a_fixed64)
        case 7: self.choice = .aFixed32(c.pointee.a_fixed32)
        case 8: self.choice = .aBool(c.pointee.a_bool != 0)
        case 9: self.choice = .aString(try MessageArena.text(c.pointee.a_string, at: "lectern.sample.v1.Choices.a_string"))
        case 11: self.choice = .aMessage(try .init(copying: try MessageArena.present(c.pointee.a_message, at: "lectern.sample.v1.Choices.a_message")))
        case 12: self.choice = .aBytes(MessageArena.bytes(c.pointee.a_bytes.data, c.pointee.a_bytes.len))
        case 13: self.choice = .anUint32(c.pointee.an_uint32)
        case 14: self.choice = .aShade(.init(rawValue: Int32(truncatingIfNeeded: c.pointee.a_shade.rawValue)))
        case 15: self.choice = .aSfixed32(c.pointee.a_sfixed32)
        case 16: self.choice = .aSfixed64(c.pointee.a_sfixed64)
        case 17: self.choice = .aSint32(c.pointee.a_sint32)
        case 18: self.choice = .aSint64(c.pointee.a_sint64)
        default: break
        }
        switch c.pointee.other_case.rawValue {
        case 20: self.other = .left(try MessageArena.text(c.pointee.left, at: "lectern.sample.v1.Choices.left"))
        case 21: self.other = .right(try .init(copying: try MessageArena.present(c.pointee.right, at: "lectern.sample.v1.Choices.right")))
        default: break
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Sample__V1__Choices.self)
        if !self.beside.isEmpty {
            c.pointee.beside = try arena.text(self.beside, at: "lectern.sample.v1.Choices.beside")
        }
        switch self.choice {
        case nil: break
        case .aDouble(let value)?:
            c.pointee.a_double = value
            c.pointee.choice_case = .init(rawValue: 1)
        case .aFloat(let value)?:
            c.pointee.a_float = value
            c.pointee.choice_case = .init(rawValue: 2)
        case .anInt64(let value)?:
            c.pointee.an_int64 = value
            c.pointee.choice_case = .init(rawValue: 3)
        case .anUint64(let value)?:
            c.pointee.an_uint64 = value
            c.pointee.choice_case = .init(rawValue: 4)
        case .anInt32(let value)?:
            c.pointee.an_int32 = value
            c.pointee.choice_case = .init(rawValue: 5)
        case .aFixed64(let value)?:
            c.pointee.a_fixed64 = value
            c.pointee.choice_case = .init(rawValue: 6)
        case .aFixed32(let value)?:
            c.pointee.a_fixed32 = value
            c.pointee.choice_case = .init(rawValue: 7)
        case .aBool(let value)?:
            c.pointee.a_bool = value ? 1 : 0
            c.pointee.choice_case = .init(rawValue: 8)
        case .aString(let value)?:
            c.pointee.a_string = try arena.text(value, at: "lectern.sample.v1.Choices.a_string")
            c.pointee.choice_case = .init(rawValue: 9)
        case .aMessage(let value)?:
            let inner = try arena.make(Sample.Numbers.layout)
            try value.fill(inner, arena)
            c.pointee.a_message = inner.assumingMemoryBound(to: Lectern__Sample__V1__Numbers.self)
            c.pointee.choice_case = .init(rawValue: 11)
        case .aBytes(let value)?:
            c.pointee.a_bytes = ProtobufCBinaryData(len: value.count, data: try arena.bytes(value, at: "lectern.sample.v1.Choices.a_bytes"))
            c.pointee.choice_case = .init(rawValue: 12)
        case .anUint32(let value)?:
            c.pointee.an_uint32 = value
            c.pointee.choice_case = .init(rawValue: 13)
        case .aShade(let value)?:
            c.pointee.a_shade = Lectern__Sample__V1__Shade(rawValue: .init(truncatingIfNeeded: value.rawValue))
            c.pointee.choice_case = .init(rawValue: 14)
        case .aSfixed32(let value)?:
            c.pointee.a_sfixed32 = value
            c.pointee.choice_case = .init(rawValue: 15)
        case .aSfixed64(let value)?:
            c.pointee.a_sfixed64 = value
            c.pointee.choice_case = .init(rawValue: 16)
        case .aSint32(let value)?:
            c.pointee.a_sint32 = value
            c.pointee.choice_case = .init(rawValue: 17)
        case .aSint64(let value)?:
            c.pointee.a_sint64 = value
            c.pointee.choice_case = .init(rawValue: 18)
        }
        switch self.other {
        case nil: break
        case .left(let value)?:
            c.pointee.left = try arena.text(value, at: "lectern.sample.v1.Choices.left")
            c.pointee.other_case = .init(rawValue: 20)
        case .right(let value)?:
            let inner = try arena.make(Sample.Empty.layout)
            try value.fill(inner, arena)
            c.pointee.right = inner.assumingMemoryBound(to: Lectern__Sample__V1__Empty.self)
            c.pointee.other_case = .init(rawValue: 21)
        }
    }
}

extension Sample.Absences {
    public static let layout: MessageLayout = {
        var structure = Lectern__Sample__V1__Absences()
        lectern__sample__v1__absences__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Sample__V1__Absences.self)
        if c.pointee.has_double_case.rawValue == 1 { self.aDouble = c.pointee.a_double }
        if c.pointee.has_bool_case.rawValue == 2 { self.aBool = c.pointee.a_bool != 0 }
        if c.pointee.has_string_case.rawValue == 3 { self.aString = try MessageArena.text(c.pointee.a_string, at: "lectern.sample.v1.Absences.a_string") }
        if c.pointee.has_bytes_case.rawValue == 4 { self.aBytes = MessageArena.bytes(c.pointee.a_bytes.data, c.pointee.a_bytes.len) }
        if c.pointee.has_shade_case.rawValue == 5 { self.aShade = .init(rawValue: Int32(truncatingIfNeeded: c.pointee.a_shade.rawValue)) }
        if c.pointee.has_message_case.rawValue == 6, let inner = c.pointee.a_message { self.aMessage = try .init(copying: inner) }
        if c.pointee.has_int64_case.rawValue == 7 { self.anInt64 = c.pointee.an_int64 }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Sample__V1__Absences.self)
        if let value = self.aDouble {
            c.pointee.a_double = value
            c.pointee.has_double_case = .init(rawValue: 1)
        }
        if let value = self.aBool {
            c.pointee.a_bool = value ? 1 : 0
            c.pointee.has_bool_case = .init(rawValue: 2)
        }
        if let value = self.aString {
            c.pointee.a_string = try arena.text(value, at: "lectern.sample.v1.Absences.a_string")
            c.pointee.has_string_case = .init(rawValue: 3)
        }
        if let value = self.aBytes {
            c.pointee.a_bytes = ProtobufCBinaryData(len: value.count, data: try arena.bytes(value, at: "lectern.sample.v1.Absences.a_bytes"))
            c.pointee.has_bytes_case = .init(rawValue: 4)
        }
        if let value = self.aShade {
            c.pointee.a_shade = Lectern__Sample__V1__Shade(rawValue: .init(truncatingIfNeeded: value.rawValue))
            c.pointee.has_shade_case = .init(rawValue: 5)
        }
        if let value = self.aMessage {
            let inner = try arena.make(Sample.Numbers.layout)
            try value.fill(inner, arena)
            c.pointee.a_message = inner.assumingMemoryBound(to: Lectern__Sample__V1__Numbers.self)
            c.pointee.has_message_case = .init(rawValue: 6)
        }
        if let value = self.anInt64 {
            c.pointee.an_int64 = value
            c.pointee.has_int64_case = .init(rawValue: 7)
        }
    }
}

extension Sample.Words {
    public static let layout: MessageLayout = {
        var structure = Lectern__Sample__V1__Words()
        lectern__sample__v1__words__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Sample__V1__Words.self)
        self.`in` = try MessageArena.text(c.pointee.in, at: "lectern.sample.v1.Words.in")
        self.`return` = try MessageArena.text(c.pointee.return_, at: "lectern.sample.v1.Words.return")
        self.`default` = try MessageArena.text(c.pointee.default_, at: "lectern.sample.v1.Words.default")
        self.c = try MessageArena.text(c.pointee.c, at: "lectern.sample.v1.Words.c")
        if c.pointee.n_elements > 0, let elements = c.pointee.elements {
            let count = c.pointee.n_elements
            self.elements.reserveCapacity(count)
            for index in 0..<count {
                self.elements.append(try MessageArena.text(elements[index], at: "lectern.sample.v1.Words.elements"))
            }
        }
        self.value = try MessageArena.text(c.pointee.value, at: "lectern.sample.v1.Words.value")
        self.arena = try MessageArena.text(c.pointee.arena, at: "lectern.sample.v1.Words.arena")
        self.structure = try MessageArena.text(c.pointee.structure, at: "lectern.sample.v1.Words.structure")
        if c.pointee.n_count > 0, let elements = c.pointee.count {
            let count = c.pointee.n_count
            self.count.reserveCapacity(count)
            for index in 0..<count {
                self.count.append(elements[index])
            }
        }
        if let inner = c.pointee.inner { self.inner = try .init(copying: inner) }
        self.index = try MessageArena.text(c.pointee.index, at: "lectern.sample.v1.Words.index")
        self.int = c.pointee.int_ != 0
        self.`class` = MessageArena.bytes(c.pointee.class_.data, c.pointee.class_.len)
        self.encode = try MessageArena.text(c.pointee.encode, at: "lectern.sample.v1.Words.encode")
        self.layout = try MessageArena.text(c.pointee.layout, at: "lectern.sample.v1.Words.layout")
        self.camelCase = try MessageArena.text(c.pointee.camelcase, at: "lectern.sample.v1.Words.camelCase")
        switch c.pointee.switch_case.rawValue {
        case 17: self.`switch` = .`case`(try MessageArena.text(c.pointee.case_, at: "lectern.sample.v1.Words.case"))
        case 18: self.`switch` = .`func`(try MessageArena.text(c.pointee.func, at: "lectern.sample.v1.Words.func"))
        default: break
        }
        switch c.pointee.camel_oneof_case.rawValue {
        case 19: self.camelOneof = .thatCase(try MessageArena.text(c.pointee.thatcase, at: "lectern.sample.v1.Words.thatCase"))
        case 20: self.camelOneof = .thisCase(try .init(copying: try MessageArena.present(c.pointee.thiscase, at: "lectern.sample.v1.Words.thisCase")))
        default: break
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Sample__V1__Words.self)
        if !self.`in`.isEmpty {
            c.pointee.in = try arena.text(self.`in`, at: "lectern.sample.v1.Words.in")
        }
        if !self.`return`.isEmpty {
            c.pointee.return_ = try arena.text(self.`return`, at: "lectern.sample.v1.Words.return")
        }
        if !self.`default`.isEmpty {
            c.pointee.default_ = try arena.text(self.`default`, at: "lectern.sample.v1.Words.default")
        }
        if !self.c.isEmpty {
            c.pointee.c = try arena.text(self.c, at: "lectern.sample.v1.Words.c")
        }
        if !self.elements.isEmpty {
            let elements = try arena.room(for: self.elements.count, of: UnsafeMutablePointer<CChar>?.self, at: "lectern.sample.v1.Words.elements")
            for (index, element) in self.elements.enumerated() {
                (elements + index).initialize(to: try arena.text(element, at: "lectern.sample.v1.Words.elements"))
            }
            c.pointee.n_elements = self.elements.count
            c.pointee.elements = elements
        }
        if !self.value.isEmpty {
            c.pointee.value = try arena.text(self.value, at: "lectern.sample.v1.Words.value")
        }
        if !self.arena.isEmpty {
            c.pointee.arena = try arena.text(self.arena, at: "lectern.sample.v1.Words.arena")
        }
        if !self.structure.isEmpty {
            c.pointee.structure = try arena.text(self.structure, at: "lectern.sample.v1.Words.structure")
        }
        if !self.count.isEmpty {
            let elements = try arena.room(for: self.count.count, of: Int32.self, at: "lectern.sample.v1.Words.count")
            for (index, element) in self.count.enumerated() {
                (elements + index).initialize(to: element)
            }
            c.pointee.n_count = self.count.count
            c.pointee.count = elements
        }
        if let value = self.inner {
            let inner = try arena.make(Sample.Empty.layout)
            try value.fill(inner, arena)
            c.pointee.inner = inner.assumingMemoryBound(to: Lectern__Sample__V1__Empty.self)
        }
        if !self.index.isEmpty {
            c.pointee.index = try arena.text(self.index, at: "lectern.sample.v1.Words.index")
        }
        c.pointee.int_ = self.int ? 1 : 0
        if !self.`class`.isEmpty {
            c.pointee.class_ = ProtobufCBinaryData(len: self.`class`.count, data: try arena.bytes(self.`class`, at: "lectern.sample.v1.Words.class"))
        }
        if !self.encode.isEmpty {
            c.pointee.encode = try arena.text(self.encode, at: "lectern.sample.v1.Words.encode")
        }
        if !self.layout.isEmpty {
            c.pointee.layout = try arena.text(self.layout, at: "lectern.sample.v1.Words.layout")
        }
        if !self.camelCase.isEmpty {
            c.pointee.camelcase = try arena.text(self.camelCase, at: "lectern.sample.v1.Words.camelCase")
        }
        switch self.`switch` {
        case nil: break
        case .`case`(let value)?:
            c.pointee.case_ = try arena.text(value, at: "lectern.sample.v1.Words.case")
            c.pointee.switch_case = .init(rawValue: 17)
        case .`func`(let value)?:
            c.pointee.func = try arena.text(value, at: "lectern.sample.v1.Words.func")
            c.pointee.switch_case = .init(rawValue: 18)
        }
        switch self.camelOneof {
        case nil: break
        case .thatCase(let value)?:
            c.pointee.thatcase = try arena.text(value, at: "lectern.sample.v1.Words.thatCase")
            c.pointee.camel_oneof_case = .init(rawValue: 19)
        case .thisCase(let value)?:
            let inner = try arena.make(Sample.Empty.layout)
            try value.fill(inner, arena)
            c.pointee.thiscase = inner.assumingMemoryBound(to: Lectern__Sample__V1__Empty.self)
            c.pointee.camel_oneof_case = .init(rawValue: 20)
        }
    }
}

extension Sample.Outer {
    public static let layout: MessageLayout = {
        var structure = Lectern__Sample__V1__Outer()
        lectern__sample__v1__outer__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Sample__V1__Outer.self)
        if let inner = c.pointee.inner { self.inner = try .init(copying: inner) }
        if c.pointee.n_more > 0, let elements = c.pointee.more {
            let count = c.pointee.n_more
            self.more.reserveCapacity(count)
            for index in 0..<count {
                self.more.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.sample.v1.Outer.more")))
            }
        }
        switch c.pointee.kind_case.rawValue {
        case 3: self.kind = .depth(.init(rawValue: Int32(truncatingIfNeeded: c.pointee.depth.rawValue)))
        case 4: self.kind = .word(try .init(copying: try MessageArena.present(c.pointee.word, at: "lectern.sample.v1.Outer.word")))
        default: break
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Sample__V1__Outer.self)
        if let value = self.inner {
            let inner = try arena.make(Sample.Outer.Inner.layout)
            try value.fill(inner, arena)
            c.pointee.inner = inner.assumingMemoryBound(to: Lectern__Sample__V1__Outer__Inner.self)
        }
        if !self.more.isEmpty {
            let elements = try arena.room(for: self.more.count, of: UnsafeMutablePointer<Lectern__Sample__V1__Outer__Inner__Innermost>?.self, at: "lectern.sample.v1.Outer.more")
            for (index, element) in self.more.enumerated() {
                let inner = try arena.make(Sample.Outer.Inner.Innermost.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Sample__V1__Outer__Inner__Innermost.self))
            }
            c.pointee.n_more = self.more.count
            c.pointee.more = elements
        }
        switch self.kind {
        case nil: break
        case .depth(let value)?:
            c.pointee.depth = Lectern__Sample__V1__Outer__Inner__Depth(rawValue: .init(truncatingIfNeeded: value.rawValue))
            c.pointee.kind_case = .init(rawValue: 3)
        case .word(let value)?:
            let inner = try arena.make(Sample.Outer.Inner.Innermost.layout)
            try value.fill(inner, arena)
            c.pointee.word = inner.assumingMemoryBound(to: Lectern__Sample__V1__Outer__Inner__Innermost.self)
            c.pointee.kind_case = .init(rawValue: 4)
        }
    }
}

extension Sample.Outer.Inner {
    public static let layout: MessageLayout = {
        var structure = Lectern__Sample__V1__Outer__Inner()
        lectern__sample__v1__outer__inner__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Sample__V1__Outer__Inner.self)
        self.depth = .init(rawValue: Int32(truncatingIfNeeded: c.pointee.depth.rawValue))
        if c.pointee.n_depths > 0, let elements = c.pointee.depths {
            let count = c.pointee.n_depths
            self.depths.reserveCapacity(count)
            for index in 0..<count {
                self.depths.append(.init(rawValue: Int32(truncatingIfNeeded: elements[index].rawValue)))
            }
        }
        if let inner = c.pointee.innermost { self.innermost = try .init(copying: inner) }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Sample__V1__Outer__Inner.self)
        c.pointee.depth = Lectern__Sample__V1__Outer__Inner__Depth(rawValue: .init(truncatingIfNeeded: self.depth.rawValue))
        if !self.depths.isEmpty {
            let elements = try arena.room(for: self.depths.count, of: Lectern__Sample__V1__Outer__Inner__Depth.self, at: "lectern.sample.v1.Outer.Inner.depths")
            for (index, element) in self.depths.enumerated() {
                (elements + index).initialize(to: Lectern__Sample__V1__Outer__Inner__Depth(rawValue: .init(truncatingIfNeeded: element.rawValue)))
            }
            c.pointee.n_depths = self.depths.count
            c.pointee.depths = elements
        }
        if let value = self.innermost {
            let inner = try arena.make(Sample.Outer.Inner.Innermost.layout)
            try value.fill(inner, arena)
            c.pointee.innermost = inner.assumingMemoryBound(to: Lectern__Sample__V1__Outer__Inner__Innermost.self)
        }
    }
}

extension Sample.Outer.Inner.Innermost {
    public static let layout: MessageLayout = {
        var structure = Lectern__Sample__V1__Outer__Inner__Innermost()
        lectern__sample__v1__outer__inner__innermost__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Sample__V1__Outer__Inner__Innermost.self)
        self.word = try MessageArena.text(c.pointee.word, at: "lectern.sample.v1.Outer.Inner.Innermost.word")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Sample__V1__Outer__Inner__Innermost.self)
        if !self.word.isEmpty {
            c.pointee.word = try arena.text(self.word, at: "lectern.sample.v1.Outer.Inner.Innermost.word")
        }
    }
}

extension Sample.Everything {
    public static let layout: MessageLayout = {
        var structure = Lectern__Sample__V1__Everything()
        lectern__sample__v1__everything__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Sample__V1__Everything.self)
        if let inner = c.pointee.numbers { self.numbers = try .init(copying: inner) }
        if let inner = c.pointee.lists { self.lists = try .init(copying: inner) }
        if let inner = c.pointee.choices { self.choices = try .init(copying: inner) }
        if let inner = c.pointee.absences { self.absences = try .init(copying: inner) }
        if let inner = c.pointee.words { self.words = try .init(copying: inner) }
        if let inner = c.pointee.outer { self.outer = try .init(copying: inner) }
        if c.pointee.n_many_numbers > 0, let elements = c.pointee.many_numbers {
            let count = c.pointee.n_many_numbers
            self.manyNumbers.reserveCapacity(count)
            for index in 0..<count {
                self.manyNumbers.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.sample.v1.Everything.many_numbers")))
            }
        }
        if let inner = c.pointee.place { self.place = try .init(copying: inner) }
        if c.pointee.n_money > 0, let elements = c.pointee.money {
            let count = c.pointee.n_money
            self.money.reserveCapacity(count)
            for index in 0..<count {
                self.money.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.sample.v1.Everything.money")))
            }
        }
        self.withALargeNumber = c.pointee.with_a_large_number
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Sample__V1__Everything.self)
        if let value = self.numbers {
            let inner = try arena.make(Sample.Numbers.layout)
            try value.fill(inner, arena)
            c.pointee.numbers = inner.assumingMemoryBound(to: Lectern__Sample__V1__Numbers.self)
        }
        if let value = self.lists {
            let inner = try arena.make(Sample.Lists.layout)
            try value.fill(inner, arena)
            c.pointee.lists = inner.assumingMemoryBound(to: Lectern__Sample__V1__Lists.self)
        }
        if let value = self.choices {
            let inner = try arena.make(Sample.Choices.layout)
            try value.fill(inner, arena)
            c.pointee.choices = inner.assumingMemoryBound(to: Lectern__Sample__V1__Choices.self)
        }
        if let value = self.absences {
            let inner = try arena.make(Sample.Absences.layout)
            try value.fill(inner, arena)
            c.pointee.absences = inner.assumingMemoryBound(to: Lectern__Sample__V1__Absences.self)
        }
        if let value = self.words {
            let inner = try arena.make(Sample.Words.layout)
            try value.fill(inner, arena)
            c.pointee.words = inner.assumingMemoryBound(to: Lectern__Sample__V1__Words.self)
        }
        if let value = self.outer {
            let inner = try arena.make(Sample.Outer.layout)
            try value.fill(inner, arena)
            c.pointee.outer = inner.assumingMemoryBound(to: Lectern__Sample__V1__Outer.self)
        }
        if !self.manyNumbers.isEmpty {
            let elements = try arena.room(for: self.manyNumbers.count, of: UnsafeMutablePointer<Lectern__Sample__V1__Numbers>?.self, at: "lectern.sample.v1.Everything.many_numbers")
            for (index, element) in self.manyNumbers.enumerated() {
                let inner = try arena.make(Sample.Numbers.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Sample__V1__Numbers.self))
            }
            c.pointee.n_many_numbers = self.manyNumbers.count
            c.pointee.many_numbers = elements
        }
        if let value = self.place {
            let inner = try arena.make(Types.Place.layout)
            try value.fill(inner, arena)
            c.pointee.place = inner.assumingMemoryBound(to: Lectern__Types__V1__Place.self)
        }
        if !self.money.isEmpty {
            let elements = try arena.room(for: self.money.count, of: UnsafeMutablePointer<Lectern__Types__V1__Money>?.self, at: "lectern.sample.v1.Everything.money")
            for (index, element) in self.money.enumerated() {
                let inner = try arena.make(Types.Money.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Types__V1__Money.self))
            }
            c.pointee.n_money = self.money.count
            c.pointee.money = elements
        }
        c.pointee.with_a_large_number = self.withALargeNumber
    }
}
