// How the messages of lectern.sample.v1 are read and written. Generated from lectern/sample/v1/sample.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
internal import TypesMessages

extension Sample.Empty {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
    }
}

extension Sample.Numbers {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 9: self.aDouble = try reader.double()
            case 21: self.aFloat = try reader.float()
            case 24: self.anInt64 = try reader.int64()
            case 32: self.anUint64 = try reader.uint64()
            case 40: self.anInt32 = try reader.int32()
            case 49: self.aFixed64 = try reader.fixed64()
            case 61: self.aFixed32 = try reader.fixed32()
            case 64: self.aBool = try reader.bool()
            case 74: self.aString = try reader.text("lectern.sample.v1.Numbers.a_string")
            case 90: try reader.message(&self.aMessage)
            case 98: self.aBytes = try reader.bytes()
            case 104: self.anUint32 = try reader.uint32()
            case 112: self.aShade = .init(rawValue: try reader.int32())
            case 125: self.aSfixed32 = try reader.sfixed32()
            case 129: self.aSfixed64 = try reader.sfixed64()
            case 136: self.aSint32 = try reader.sint32()
            case 144: self.aSint64 = try reader.sint64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.aSint64 != 0 { try writer.sint64(self.aSint64, 144) }
        if self.aSint32 != 0 { try writer.sint32(self.aSint32, 136) }
        if self.aSfixed64 != 0 { try writer.sfixed64(self.aSfixed64, 129) }
        if self.aSfixed32 != 0 { try writer.sfixed32(self.aSfixed32, 125) }
        if self.aShade.rawValue != 0 { try writer.int32(self.aShade.rawValue, 112) }
        if self.anUint32 != 0 { try writer.uint32(self.anUint32, 104) }
        if !self.aBytes.isEmpty { try writer.bytes(self.aBytes, 98) }
        if let value = self.aMessage { try writer.message(value, 90) }
        if !self.aString.isEmpty { try writer.text(self.aString, 74, "lectern.sample.v1.Numbers.a_string") }
        if self.aBool { try writer.bool(self.aBool, 64) }
        if self.aFixed32 != 0 { try writer.fixed32(self.aFixed32, 61) }
        if self.aFixed64 != 0 { try writer.fixed64(self.aFixed64, 49) }
        if self.anInt32 != 0 { try writer.int32(self.anInt32, 40) }
        if self.anUint64 != 0 { try writer.uint64(self.anUint64, 32) }
        if self.anInt64 != 0 { try writer.int64(self.anInt64, 24) }
        if self.aFloat.bitPattern != 0 { try writer.float(self.aFloat, 21) }
        if self.aDouble.bitPattern != 0 { try writer.double(self.aDouble, 9) }
    }
}

extension Sample.Lists {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 9: try reader.add(try reader.double(), to: &self.doubles)
            case 10:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.double(), to: &self.doubles) }
                reader.leave(to: outer)
            case 21: try reader.add(try reader.float(), to: &self.floats)
            case 18:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.float(), to: &self.floats) }
                reader.leave(to: outer)
            case 24: try reader.add(try reader.int64(), to: &self.int64s)
            case 26:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.int64s) }
                reader.leave(to: outer)
            case 32: try reader.add(try reader.uint64(), to: &self.uint64s)
            case 34:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.uint64(), to: &self.uint64s) }
                reader.leave(to: outer)
            case 40: try reader.add(try reader.int32(), to: &self.int32s)
            case 42:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int32(), to: &self.int32s) }
                reader.leave(to: outer)
            case 49: try reader.add(try reader.fixed64(), to: &self.fixed64s)
            case 50:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.fixed64(), to: &self.fixed64s) }
                reader.leave(to: outer)
            case 61: try reader.add(try reader.fixed32(), to: &self.fixed32s)
            case 58:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.fixed32(), to: &self.fixed32s) }
                reader.leave(to: outer)
            case 64: try reader.add(try reader.bool(), to: &self.bools)
            case 66:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.bool(), to: &self.bools) }
                reader.leave(to: outer)
            case 74: try reader.add(try reader.text("lectern.sample.v1.Lists.strings"), to: &self.strings)
            case 90: try reader.message(addedTo: &self.messages)
            case 98: try reader.add(try reader.bytes(), to: &self.someBytes)
            case 104: try reader.add(try reader.uint32(), to: &self.uint32s)
            case 106:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.uint32(), to: &self.uint32s) }
                reader.leave(to: outer)
            case 112: try reader.add(.init(rawValue: try reader.int32()), to: &self.shades)
            case 114:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(.init(rawValue: try reader.int32()), to: &self.shades) }
                reader.leave(to: outer)
            case 125: try reader.add(try reader.sfixed32(), to: &self.sfixed32s)
            case 122:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.sfixed32(), to: &self.sfixed32s) }
                reader.leave(to: outer)
            case 129: try reader.add(try reader.sfixed64(), to: &self.sfixed64s)
            case 130:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.sfixed64(), to: &self.sfixed64s) }
                reader.leave(to: outer)
            case 136: try reader.add(try reader.sint32(), to: &self.sint32s)
            case 138:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.sint32(), to: &self.sint32s) }
                reader.leave(to: outer)
            case 144: try reader.add(try reader.sint64(), to: &self.sint64s)
            case 146:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.sint64(), to: &self.sint64s) }
                reader.leave(to: outer)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.sint64s.isEmpty {
            let before = writer.count
            for value in self.sint64s.reversed() { try writer.sint64(value) }
            try writer.prefix(since: before, 146)
        }
        if !self.sint32s.isEmpty {
            let before = writer.count
            for value in self.sint32s.reversed() { try writer.sint32(value) }
            try writer.prefix(since: before, 138)
        }
        if !self.sfixed64s.isEmpty {
            let before = writer.count
            for value in self.sfixed64s.reversed() { try writer.sfixed64(value) }
            try writer.prefix(since: before, 130)
        }
        if !self.sfixed32s.isEmpty {
            let before = writer.count
            for value in self.sfixed32s.reversed() { try writer.sfixed32(value) }
            try writer.prefix(since: before, 122)
        }
        if !self.shades.isEmpty {
            let before = writer.count
            for value in self.shades.reversed() { try writer.int32(value.rawValue) }
            try writer.prefix(since: before, 114)
        }
        if !self.uint32s.isEmpty {
            let before = writer.count
            for value in self.uint32s.reversed() { try writer.uint32(value) }
            try writer.prefix(since: before, 106)
        }
        for value in self.someBytes.reversed() { try writer.bytes(value, 98) }
        for value in self.messages.reversed() { try writer.message(value, 90) }
        for value in self.strings.reversed() { try writer.text(value, 74, "lectern.sample.v1.Lists.strings") }
        if !self.bools.isEmpty {
            let before = writer.count
            for value in self.bools.reversed() { try writer.bool(value) }
            try writer.prefix(since: before, 66)
        }
        if !self.fixed32s.isEmpty {
            let before = writer.count
            for value in self.fixed32s.reversed() { try writer.fixed32(value) }
            try writer.prefix(since: before, 58)
        }
        if !self.fixed64s.isEmpty {
            let before = writer.count
            for value in self.fixed64s.reversed() { try writer.fixed64(value) }
            try writer.prefix(since: before, 50)
        }
        if !self.int32s.isEmpty {
            let before = writer.count
            for value in self.int32s.reversed() { try writer.int32(value) }
            try writer.prefix(since: before, 42)
        }
        if !self.uint64s.isEmpty {
            let before = writer.count
            for value in self.uint64s.reversed() { try writer.uint64(value) }
            try writer.prefix(since: before, 34)
        }
        if !self.int64s.isEmpty {
            let before = writer.count
            for value in self.int64s.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 26)
        }
        if !self.floats.isEmpty {
            let before = writer.count
            for value in self.floats.reversed() { try writer.float(value) }
            try writer.prefix(since: before, 18)
        }
        if !self.doubles.isEmpty {
            let before = writer.count
            for value in self.doubles.reversed() { try writer.double(value) }
            try writer.prefix(since: before, 10)
        }
    }
}

extension Sample.Choices {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 9: self.choice = .aDouble(try reader.double())
            case 21: self.choice = .aFloat(try reader.float())
            case 24: self.choice = .anInt64(try reader.int64())
            case 32: self.choice = .anUint64(try reader.uint64())
            case 40: self.choice = .anInt32(try reader.int32())
            case 49: self.choice = .aFixed64(try reader.fixed64())
            case 61: self.choice = .aFixed32(try reader.fixed32())
            case 64: self.choice = .aBool(try reader.bool())
            case 74: self.choice = .aString(try reader.text("lectern.sample.v1.Choices.a_string"))
            case 90:
                var inner = Sample.Numbers()
                if case .aMessage(let before)? = self.choice {
                    inner = before
                    self.choice = nil
                }
                try reader.message(&inner)
                self.choice = .aMessage(inner)
            case 98: self.choice = .aBytes(try reader.bytes())
            case 104: self.choice = .anUint32(try reader.uint32())
            case 112: self.choice = .aShade(.init(rawValue: try reader.int32()))
            case 125: self.choice = .aSfixed32(try reader.sfixed32())
            case 129: self.choice = .aSfixed64(try reader.sfixed64())
            case 136: self.choice = .aSint32(try reader.sint32())
            case 144: self.choice = .aSint64(try reader.sint64())
            case 162: self.other = .left(try reader.text("lectern.sample.v1.Choices.left"))
            case 170:
                var inner = Sample.Empty()
                if case .right(let before)? = self.other {
                    inner = before
                    self.other = nil
                }
                try reader.message(&inner)
                self.other = .right(inner)
            case 178: self.beside = try reader.text("lectern.sample.v1.Choices.beside")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.beside.isEmpty { try writer.text(self.beside, 178, "lectern.sample.v1.Choices.beside") }
        if case .right(let value)? = self.other { try writer.message(value, 170) }
        if case .left(let value)? = self.other { try writer.text(value, 162, "lectern.sample.v1.Choices.left") }
        if case .aSint64(let value)? = self.choice { try writer.sint64(value, 144) }
        if case .aSint32(let value)? = self.choice { try writer.sint32(value, 136) }
        if case .aSfixed64(let value)? = self.choice { try writer.sfixed64(value, 129) }
        if case .aSfixed32(let value)? = self.choice { try writer.sfixed32(value, 125) }
        if case .aShade(let value)? = self.choice { try writer.int32(value.rawValue, 112) }
        if case .anUint32(let value)? = self.choice { try writer.uint32(value, 104) }
        if case .aBytes(let value)? = self.choice { try writer.bytes(value, 98) }
        if case .aMessage(let value)? = self.choice { try writer.message(value, 90) }
        if case .aString(let value)? = self.choice { try writer.text(value, 74, "lectern.sample.v1.Choices.a_string") }
        if case .aBool(let value)? = self.choice { try writer.bool(value, 64) }
        if case .aFixed32(let value)? = self.choice { try writer.fixed32(value, 61) }
        if case .aFixed64(let value)? = self.choice { try writer.fixed64(value, 49) }
        if case .anInt32(let value)? = self.choice { try writer.int32(value, 40) }
        if case .anUint64(let value)? = self.choice { try writer.uint64(value, 32) }
        if case .anInt64(let value)? = self.choice { try writer.int64(value, 24) }
        if case .aFloat(let value)? = self.choice { try writer.float(value, 21) }
        if case .aDouble(let value)? = self.choice { try writer.double(value, 9) }
    }
}

extension Sample.Absences {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 9: self.aDouble = try reader.double()
            case 16: self.aBool = try reader.bool()
            case 26: self.aString = try reader.text("lectern.sample.v1.Absences.a_string")
            case 34: self.aBytes = try reader.bytes()
            case 40: self.aShade = .init(rawValue: try reader.int32())
            case 50: try reader.message(&self.aMessage)
            case 56: self.anInt64 = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.anInt64 { try writer.int64(value, 56) }
        if let value = self.aMessage { try writer.message(value, 50) }
        if let value = self.aShade { try writer.int32(value.rawValue, 40) }
        if let value = self.aBytes { try writer.bytes(value, 34) }
        if let value = self.aString { try writer.text(value, 26, "lectern.sample.v1.Absences.a_string") }
        if let value = self.aBool { try writer.bool(value, 16) }
        if let value = self.aDouble { try writer.double(value, 9) }
    }
}

extension Sample.Words {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.`in` = try reader.text("lectern.sample.v1.Words.in")
            case 18: self.`return` = try reader.text("lectern.sample.v1.Words.return")
            case 26: self.`default` = try reader.text("lectern.sample.v1.Words.default")
            case 34: self.c = try reader.text("lectern.sample.v1.Words.c")
            case 42: try reader.add(try reader.text("lectern.sample.v1.Words.elements"), to: &self.elements)
            case 50: self.value = try reader.text("lectern.sample.v1.Words.value")
            case 58: self.arena = try reader.text("lectern.sample.v1.Words.arena")
            case 66: self.structure = try reader.text("lectern.sample.v1.Words.structure")
            case 72: try reader.add(try reader.int32(), to: &self.count)
            case 74:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int32(), to: &self.count) }
                reader.leave(to: outer)
            case 82: try reader.message(&self.inner)
            case 90: self.index = try reader.text("lectern.sample.v1.Words.index")
            case 96: self.int = try reader.bool()
            case 106: self.`class` = try reader.bytes()
            case 114: self.encode = try reader.text("lectern.sample.v1.Words.encode")
            case 122: self.layout = try reader.text("lectern.sample.v1.Words.layout")
            case 130: self.camelCase = try reader.text("lectern.sample.v1.Words.camelCase")
            case 138: self.`switch` = .`case`(try reader.text("lectern.sample.v1.Words.case"))
            case 146: self.`switch` = .`func`(try reader.text("lectern.sample.v1.Words.func"))
            case 154: self.camelOneof = .thatCase(try reader.text("lectern.sample.v1.Words.thatCase"))
            case 162:
                var inner = Sample.Empty()
                if case .thisCase(let before)? = self.camelOneof {
                    inner = before
                    self.camelOneof = nil
                }
                try reader.message(&inner)
                self.camelOneof = .thisCase(inner)
            case 170: self.`precedencegroup` = try reader.text("lectern.sample.v1.Words.precedencegroup")
            case 176: self.`await` = try reader.bool()
            case 184: self._1 = try reader.int32()
            case 194:
                var inner = Sample.Empty()
                if case .before(let before)? = self.reader {
                    inner = before
                    self.reader = nil
                }
                try reader.message(&inner)
                self.reader = .before(inner)
            case 202: self.reader = .writer(try reader.bytes())
            case 210: self.tag = try reader.text("lectern.sample.v1.Words.tag")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.tag.isEmpty { try writer.text(self.tag, 210, "lectern.sample.v1.Words.tag") }
        if case .writer(let value)? = self.reader { try writer.bytes(value, 202) }
        if case .before(let value)? = self.reader { try writer.message(value, 194) }
        if self._1 != 0 { try writer.int32(self._1, 184) }
        if self.`await` { try writer.bool(self.`await`, 176) }
        if !self.`precedencegroup`.isEmpty { try writer.text(self.`precedencegroup`, 170, "lectern.sample.v1.Words.precedencegroup") }
        if case .thisCase(let value)? = self.camelOneof { try writer.message(value, 162) }
        if case .thatCase(let value)? = self.camelOneof { try writer.text(value, 154, "lectern.sample.v1.Words.thatCase") }
        if case .`func`(let value)? = self.`switch` { try writer.text(value, 146, "lectern.sample.v1.Words.func") }
        if case .`case`(let value)? = self.`switch` { try writer.text(value, 138, "lectern.sample.v1.Words.case") }
        if !self.camelCase.isEmpty { try writer.text(self.camelCase, 130, "lectern.sample.v1.Words.camelCase") }
        if !self.layout.isEmpty { try writer.text(self.layout, 122, "lectern.sample.v1.Words.layout") }
        if !self.encode.isEmpty { try writer.text(self.encode, 114, "lectern.sample.v1.Words.encode") }
        if !self.`class`.isEmpty { try writer.bytes(self.`class`, 106) }
        if self.int { try writer.bool(self.int, 96) }
        if !self.index.isEmpty { try writer.text(self.index, 90, "lectern.sample.v1.Words.index") }
        if let value = self.inner { try writer.message(value, 82) }
        if !self.count.isEmpty {
            let before = writer.count
            for value in self.count.reversed() { try writer.int32(value) }
            try writer.prefix(since: before, 74)
        }
        if !self.structure.isEmpty { try writer.text(self.structure, 66, "lectern.sample.v1.Words.structure") }
        if !self.arena.isEmpty { try writer.text(self.arena, 58, "lectern.sample.v1.Words.arena") }
        if !self.value.isEmpty { try writer.text(self.value, 50, "lectern.sample.v1.Words.value") }
        for value in self.elements.reversed() { try writer.text(value, 42, "lectern.sample.v1.Words.elements") }
        if !self.c.isEmpty { try writer.text(self.c, 34, "lectern.sample.v1.Words.c") }
        if !self.`default`.isEmpty { try writer.text(self.`default`, 26, "lectern.sample.v1.Words.default") }
        if !self.`return`.isEmpty { try writer.text(self.`return`, 18, "lectern.sample.v1.Words.return") }
        if !self.`in`.isEmpty { try writer.text(self.`in`, 10, "lectern.sample.v1.Words.in") }
    }
}

extension Sample.Shuffled {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 26: self.third = try reader.text("lectern.sample.v1.Shuffled.third")
            case 40: self.choice = .fifth(try reader.bool())
            case 18:
                var inner = Sample.Numbers()
                if case .second(let before)? = self.choice {
                    inner = before
                    self.choice = nil
                }
                try reader.message(&inner)
                self.choice = .second(inner)
            case 8: self.first = try reader.sint32()
            case 34: self.fourth = try reader.bytes()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if case .fifth(let value)? = self.choice { try writer.bool(value, 40) }
        if !self.fourth.isEmpty { try writer.bytes(self.fourth, 34) }
        if !self.third.isEmpty { try writer.text(self.third, 26, "lectern.sample.v1.Shuffled.third") }
        if case .second(let value)? = self.choice { try writer.message(value, 18) }
        if self.first != 0 { try writer.sint32(self.first, 8) }
    }
}

extension Sample.Outer {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.inner)
            case 18: try reader.message(addedTo: &self.more)
            case 24: self.kind = .depth(.init(rawValue: try reader.int32()))
            case 34:
                var inner = Sample.Outer.Inner.Innermost()
                if case .word(let before)? = self.kind {
                    inner = before
                    self.kind = nil
                }
                try reader.message(&inner)
                self.kind = .word(inner)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if case .word(let value)? = self.kind { try writer.message(value, 34) }
        if case .depth(let value)? = self.kind { try writer.int32(value.rawValue, 24) }
        for value in self.more.reversed() { try writer.message(value, 18) }
        if let value = self.inner { try writer.message(value, 10) }
    }
}

extension Sample.Outer.Inner {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.depth = .init(rawValue: try reader.int32())
            case 16: try reader.add(.init(rawValue: try reader.int32()), to: &self.depths)
            case 18:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(.init(rawValue: try reader.int32()), to: &self.depths) }
                reader.leave(to: outer)
            case 26: try reader.message(&self.innermost)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.innermost { try writer.message(value, 26) }
        if !self.depths.isEmpty {
            let before = writer.count
            for value in self.depths.reversed() { try writer.int32(value.rawValue) }
            try writer.prefix(since: before, 18)
        }
        if self.depth.rawValue != 0 { try writer.int32(self.depth.rawValue, 8) }
    }
}

extension Sample.Outer.Inner.Innermost {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.word = try reader.text("lectern.sample.v1.Outer.Inner.Innermost.word")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.word.isEmpty { try writer.text(self.word, 10, "lectern.sample.v1.Outer.Inner.Innermost.word") }
    }
}

extension Sample.Everything {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.numbers)
            case 18: try reader.message(&self.lists)
            case 26: try reader.message(&self.choices)
            case 34: try reader.message(&self.absences)
            case 42: try reader.message(&self.words)
            case 50: try reader.message(&self.outer)
            case 58: try reader.message(addedTo: &self.manyNumbers)
            case 66: try reader.message(&self.place)
            case 74: try reader.message(addedTo: &self.money)
            case 4294967288: self.withALargeNumber = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.withALargeNumber != 0 { try writer.uint32(self.withALargeNumber, 4294967288) }
        for value in self.money.reversed() { try writer.message(value, 74) }
        if let value = self.place { try writer.message(value, 66) }
        for value in self.manyNumbers.reversed() { try writer.message(value, 58) }
        if let value = self.outer { try writer.message(value, 50) }
        if let value = self.words { try writer.message(value, 42) }
        if let value = self.absences { try writer.message(value, 34) }
        if let value = self.choices { try writer.message(value, 26) }
        if let value = self.lists { try writer.message(value, 18) }
        if let value = self.numbers { try writer.message(value, 10) }
    }
}
