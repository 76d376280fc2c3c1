// How the messages of lectern.work.v1 are read and written. Generated from lectern/work/v1/work.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Work.Text {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.language = try reader.text("lectern.work.v1.Text.language")
            case 18: self.text = try reader.text("lectern.work.v1.Text.text")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.text.isEmpty { try writer.text(self.text, 18, "lectern.work.v1.Text.text") }
        if !self.language.isEmpty { try writer.text(self.language, 10, "lectern.work.v1.Text.language") }
    }
}

extension Work.Kind {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.work.v1.Kind.code")
            case 16: self.version = try reader.int64()
            case 26: try reader.message(addedTo: &self.title)
            case 34: try reader.message(addedTo: &self.fields)
            case 42: try reader.message(addedTo: &self.actions)
            case 50: self.right = try reader.text("lectern.work.v1.Kind.right")
            case 56: self.dueMinutes = try reader.int64()
            case 64: self.escalationMinutes = try reader.int64()
            case 74: self.escalationRight = try reader.text("lectern.work.v1.Kind.escalation_right")
            case 80: self.escalatesToCity = try reader.bool()
            case 88: self.leaseMinutes = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.leaseMinutes != 0 { try writer.int64(self.leaseMinutes, 88) }
        if self.escalatesToCity { try writer.bool(self.escalatesToCity, 80) }
        if !self.escalationRight.isEmpty { try writer.text(self.escalationRight, 74, "lectern.work.v1.Kind.escalation_right") }
        if self.escalationMinutes != 0 { try writer.int64(self.escalationMinutes, 64) }
        if self.dueMinutes != 0 { try writer.int64(self.dueMinutes, 56) }
        if !self.right.isEmpty { try writer.text(self.right, 50, "lectern.work.v1.Kind.right") }
        for value in self.actions.reversed() { try writer.message(value, 42) }
        for value in self.fields.reversed() { try writer.message(value, 34) }
        for value in self.title.reversed() { try writer.message(value, 26) }
        if self.version != 0 { try writer.int64(self.version, 16) }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.work.v1.Kind.code") }
    }
}

extension Work.Field {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.work.v1.Field.name")
            case 18: try reader.message(addedTo: &self.title)
            case 24: self.type = .init(rawValue: try reader.int32())
            case 32: self.side = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.side != 0 { try writer.uint32(self.side, 32) }
        if self.type.rawValue != 0 { try writer.int32(self.type.rawValue, 24) }
        for value in self.title.reversed() { try writer.message(value, 18) }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.work.v1.Field.name") }
    }
}

extension Work.Action {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.work.v1.Action.name")
            case 18: try reader.message(addedTo: &self.title)
            case 26: self.method = try reader.text("lectern.work.v1.Action.method")
            case 34: self.bulkMethod = try reader.text("lectern.work.v1.Action.bulk_method")
            case 42: try reader.message(addedTo: &self.inputs)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.inputs.reversed() { try writer.message(value, 42) }
        if !self.bulkMethod.isEmpty { try writer.text(self.bulkMethod, 34, "lectern.work.v1.Action.bulk_method") }
        if !self.method.isEmpty { try writer.text(self.method, 26, "lectern.work.v1.Action.method") }
        for value in self.title.reversed() { try writer.message(value, 18) }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.work.v1.Action.name") }
    }
}

extension Work.FieldValue {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.work.v1.FieldValue.name")
            case 18: self.value = try reader.text("lectern.work.v1.FieldValue.value")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.value.isEmpty { try writer.text(self.value, 18, "lectern.work.v1.FieldValue.value") }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.work.v1.FieldValue.name") }
    }
}

extension Work.Act {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.key = try reader.text("lectern.work.v1.Act.key")
            case 16: self.claim = try reader.int64()
            case 26: self.action = try reader.text("lectern.work.v1.Act.action")
            case 34: self.note = try reader.text("lectern.work.v1.Act.note")
            case 42: try reader.message(addedTo: &self.inputs)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.inputs.reversed() { try writer.message(value, 42) }
        if !self.note.isEmpty { try writer.text(self.note, 34, "lectern.work.v1.Act.note") }
        if !self.action.isEmpty { try writer.text(self.action, 26, "lectern.work.v1.Act.action") }
        if self.claim != 0 { try writer.int64(self.claim, 16) }
        if !self.key.isEmpty { try writer.text(self.key, 10, "lectern.work.v1.Act.key") }
    }
}

extension Work.Acted {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.itemId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.itemId != 0 { try writer.int64(self.itemId, 8) }
    }
}

extension Work.Item {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.itemId = try reader.int64()
            case 18: self.kind = try reader.text("lectern.work.v1.Item.kind")
            case 26: self.key = try reader.text("lectern.work.v1.Item.key")
            case 32: self.branchId = try reader.int64()
            case 42: self.right = try reader.text("lectern.work.v1.Item.right")
            case 48: self.state = .init(rawValue: try reader.int32())
            case 58: try reader.message(addedTo: &self.values)
            case 64: self.addedAtMs = try reader.int64()
            case 72: self.dueAtMs = try reader.int64()
            case 80: self.late = try reader.bool()
            case 88: self.escalated = try reader.bool()
            case 96: self.claim = try reader.int64()
            case 104: self.holder = try reader.int64()
            case 114: self.holderName = try reader.text("lectern.work.v1.Item.holder_name")
            case 122: self.holderTerminal = try reader.text("lectern.work.v1.Item.holder_terminal")
            case 128: self.leaseUntilMs = try reader.int64()
            case 136: self.keptFor = try reader.int64()
            case 144: self.firstAnsweredAtMs = try reader.int64()
            case 152: self.closedAtMs = try reader.int64()
            case 162: self.outcome = try reader.text("lectern.work.v1.Item.outcome")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.outcome.isEmpty { try writer.text(self.outcome, 162, "lectern.work.v1.Item.outcome") }
        if self.closedAtMs != 0 { try writer.int64(self.closedAtMs, 152) }
        if self.firstAnsweredAtMs != 0 { try writer.int64(self.firstAnsweredAtMs, 144) }
        if self.keptFor != 0 { try writer.int64(self.keptFor, 136) }
        if self.leaseUntilMs != 0 { try writer.int64(self.leaseUntilMs, 128) }
        if !self.holderTerminal.isEmpty { try writer.text(self.holderTerminal, 122, "lectern.work.v1.Item.holder_terminal") }
        if !self.holderName.isEmpty { try writer.text(self.holderName, 114, "lectern.work.v1.Item.holder_name") }
        if self.holder != 0 { try writer.int64(self.holder, 104) }
        if self.claim != 0 { try writer.int64(self.claim, 96) }
        if self.escalated { try writer.bool(self.escalated, 88) }
        if self.late { try writer.bool(self.late, 80) }
        if self.dueAtMs != 0 { try writer.int64(self.dueAtMs, 72) }
        if self.addedAtMs != 0 { try writer.int64(self.addedAtMs, 64) }
        for value in self.values.reversed() { try writer.message(value, 58) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 48) }
        if !self.right.isEmpty { try writer.text(self.right, 42, "lectern.work.v1.Item.right") }
        if self.branchId != 0 { try writer.int64(self.branchId, 32) }
        if !self.key.isEmpty { try writer.text(self.key, 26, "lectern.work.v1.Item.key") }
        if !self.kind.isEmpty { try writer.text(self.kind, 18, "lectern.work.v1.Item.kind") }
        if self.itemId != 0 { try writer.int64(self.itemId, 8) }
    }
}

extension Work.ItemDetails {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.item)
            case 18: try reader.message(&self.kind)
            case 26: try reader.message(addedTo: &self.history)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.history.reversed() { try writer.message(value, 26) }
        if let value = self.kind { try writer.message(value, 18) }
        if let value = self.item { try writer.message(value, 10) }
    }
}

extension Work.Entry {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.entryId = try reader.int64()
            case 18: self.event = try reader.text("lectern.work.v1.Entry.event")
            case 26: self.from = try reader.text("lectern.work.v1.Entry.from")
            case 34: self.to = try reader.text("lectern.work.v1.Entry.to")
            case 40: self.atMs = try reader.int64()
            case 48: self.person = try reader.int64()
            case 58: self.terminal = try reader.text("lectern.work.v1.Entry.terminal")
            case 66: self.method = try reader.text("lectern.work.v1.Entry.method")
            case 74: self.detail = try reader.text("lectern.work.v1.Entry.detail")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.detail.isEmpty { try writer.text(self.detail, 74, "lectern.work.v1.Entry.detail") }
        if !self.method.isEmpty { try writer.text(self.method, 66, "lectern.work.v1.Entry.method") }
        if !self.terminal.isEmpty { try writer.text(self.terminal, 58, "lectern.work.v1.Entry.terminal") }
        if self.person != 0 { try writer.int64(self.person, 48) }
        if self.atMs != 0 { try writer.int64(self.atMs, 40) }
        if !self.to.isEmpty { try writer.text(self.to, 34, "lectern.work.v1.Entry.to") }
        if !self.from.isEmpty { try writer.text(self.from, 26, "lectern.work.v1.Entry.from") }
        if !self.event.isEmpty { try writer.text(self.event, 18, "lectern.work.v1.Entry.event") }
        if self.entryId != 0 { try writer.int64(self.entryId, 8) }
    }
}

extension Work.Queue {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.kind = try reader.text("lectern.work.v1.Queue.kind")
            case 16: self.branchId = try reader.int64()
            case 26: self.right = try reader.text("lectern.work.v1.Queue.right")
            case 34: try reader.message(addedTo: &self.title)
            case 40: self.waiting = try reader.int64()
            case 48: self.claimed = try reader.int64()
            case 56: self.late = try reader.int64()
            case 64: self.escalated = try reader.int64()
            case 72: self.oldestAddedAtMs = try reader.int64()
            case 80: self.nextDueAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.nextDueAtMs != 0 { try writer.int64(self.nextDueAtMs, 80) }
        if self.oldestAddedAtMs != 0 { try writer.int64(self.oldestAddedAtMs, 72) }
        if self.escalated != 0 { try writer.int64(self.escalated, 64) }
        if self.late != 0 { try writer.int64(self.late, 56) }
        if self.claimed != 0 { try writer.int64(self.claimed, 48) }
        if self.waiting != 0 { try writer.int64(self.waiting, 40) }
        for value in self.title.reversed() { try writer.message(value, 34) }
        if !self.right.isEmpty { try writer.text(self.right, 26, "lectern.work.v1.Queue.right") }
        if self.branchId != 0 { try writer.int64(self.branchId, 16) }
        if !self.kind.isEmpty { try writer.text(self.kind, 10, "lectern.work.v1.Queue.kind") }
    }
}

extension Work.DeclareRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.kinds)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.kinds.reversed() { try writer.message(value, 10) }
    }
}

extension Work.DeclareResponse {
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

extension Work.AddRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.kind)
            case 18: self.key = try reader.text("lectern.work.v1.AddRequest.key")
            case 24: self.branchId = try reader.int64()
            case 34: try reader.message(addedTo: &self.values)
            case 40: self.sinceMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.sinceMs != 0 { try writer.int64(self.sinceMs, 40) }
        for value in self.values.reversed() { try writer.message(value, 34) }
        if self.branchId != 0 { try writer.int64(self.branchId, 24) }
        if !self.key.isEmpty { try writer.text(self.key, 18, "lectern.work.v1.AddRequest.key") }
        if let value = self.kind { try writer.message(value, 10) }
    }
}

extension Work.AddResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.itemId = try reader.int64()
            case 16: self.added = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.added { try writer.bool(self.added, 16) }
        if self.itemId != 0 { try writer.int64(self.itemId, 8) }
    }
}

extension Work.FinishRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.kind = try reader.text("lectern.work.v1.FinishRequest.kind")
            case 18: self.key = try reader.text("lectern.work.v1.FinishRequest.key")
            case 24: self.claim = try reader.int64()
            case 34: self.action = try reader.text("lectern.work.v1.FinishRequest.action")
            case 42: self.note = try reader.text("lectern.work.v1.FinishRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 42, "lectern.work.v1.FinishRequest.note") }
        if !self.action.isEmpty { try writer.text(self.action, 34, "lectern.work.v1.FinishRequest.action") }
        if self.claim != 0 { try writer.int64(self.claim, 24) }
        if !self.key.isEmpty { try writer.text(self.key, 18, "lectern.work.v1.FinishRequest.key") }
        if !self.kind.isEmpty { try writer.text(self.kind, 10, "lectern.work.v1.FinishRequest.kind") }
    }
}

extension Work.FinishResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.itemId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.itemId != 0 { try writer.int64(self.itemId, 8) }
    }
}

extension Work.WithdrawRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.kind = try reader.text("lectern.work.v1.WithdrawRequest.kind")
            case 18: self.key = try reader.text("lectern.work.v1.WithdrawRequest.key")
            case 26: self.note = try reader.text("lectern.work.v1.WithdrawRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 26, "lectern.work.v1.WithdrawRequest.note") }
        if !self.key.isEmpty { try writer.text(self.key, 18, "lectern.work.v1.WithdrawRequest.key") }
        if !self.kind.isEmpty { try writer.text(self.kind, 10, "lectern.work.v1.WithdrawRequest.kind") }
    }
}

extension Work.WithdrawResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.withdrawn = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.withdrawn { try writer.bool(self.withdrawn, 8) }
    }
}

extension Work.QueuesRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.branchId = try reader.int64()
            case 16: self.everywhere = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.everywhere { try writer.bool(self.everywhere, 16) }
        if self.branchId != 0 { try writer.int64(self.branchId, 8) }
    }
}

extension Work.QueuesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.queues)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.queues.reversed() { try writer.message(value, 10) }
    }
}

extension Work.ListRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.kind = try reader.text("lectern.work.v1.ListRequest.kind")
            case 16: self.branchId = try reader.int64()
            case 26: self.right = try reader.text("lectern.work.v1.ListRequest.right")
            case 32: self.mine = try reader.bool()
            case 40: self.limit = try reader.uint32()
            case 50: self.cursor = try reader.text("lectern.work.v1.ListRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 50, "lectern.work.v1.ListRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 40) }
        if self.mine { try writer.bool(self.mine, 32) }
        if !self.right.isEmpty { try writer.text(self.right, 26, "lectern.work.v1.ListRequest.right") }
        if self.branchId != 0 { try writer.int64(self.branchId, 16) }
        if !self.kind.isEmpty { try writer.text(self.kind, 10, "lectern.work.v1.ListRequest.kind") }
    }
}

extension Work.ListResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.items)
            case 18: self.cursor = try reader.text("lectern.work.v1.ListResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.work.v1.ListResponse.cursor") }
        for value in self.items.reversed() { try writer.message(value, 10) }
    }
}

extension Work.GetRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.itemId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.itemId != 0 { try writer.int64(self.itemId, 8) }
    }
}

extension Work.HistoryRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.itemId = try reader.int64()
            case 16: self.limit = try reader.uint32()
            case 26: self.cursor = try reader.text("lectern.work.v1.HistoryRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 26, "lectern.work.v1.HistoryRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 16) }
        if self.itemId != 0 { try writer.int64(self.itemId, 8) }
    }
}

extension Work.HistoryResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.entries)
            case 18: self.cursor = try reader.text("lectern.work.v1.HistoryResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.work.v1.HistoryResponse.cursor") }
        for value in self.entries.reversed() { try writer.message(value, 10) }
    }
}

extension Work.ClaimRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.itemId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.itemId != 0 { try writer.int64(self.itemId, 8) }
    }
}

extension Work.ReleaseRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.itemId = try reader.int64()
            case 18: self.note = try reader.text("lectern.work.v1.ReleaseRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 18, "lectern.work.v1.ReleaseRequest.note") }
        if self.itemId != 0 { try writer.int64(self.itemId, 8) }
    }
}

extension Work.HandOverRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.itemId = try reader.int64()
            case 18: self.login = try reader.text("lectern.work.v1.HandOverRequest.login")
            case 26: self.branchCode = try reader.text("lectern.work.v1.HandOverRequest.branch_code")
            case 32: self.city = try reader.bool()
            case 42: self.right = try reader.text("lectern.work.v1.HandOverRequest.right")
            case 50: self.note = try reader.text("lectern.work.v1.HandOverRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 50, "lectern.work.v1.HandOverRequest.note") }
        if !self.right.isEmpty { try writer.text(self.right, 42, "lectern.work.v1.HandOverRequest.right") }
        if self.city { try writer.bool(self.city, 32) }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 26, "lectern.work.v1.HandOverRequest.branch_code") }
        if !self.login.isEmpty { try writer.text(self.login, 18, "lectern.work.v1.HandOverRequest.login") }
        if self.itemId != 0 { try writer.int64(self.itemId, 8) }
    }
}

extension Work.CommentRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.itemId = try reader.int64()
            case 18: self.text = try reader.text("lectern.work.v1.CommentRequest.text")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.text.isEmpty { try writer.text(self.text, 18, "lectern.work.v1.CommentRequest.text") }
        if self.itemId != 0 { try writer.int64(self.itemId, 8) }
    }
}

extension Work.AdvanceRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.itemId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.itemId != 0 { try writer.int64(self.itemId, 8) }
    }
}

extension Work.AdvanceResponse {
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

extension Work.ItemChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.itemId = try reader.int64()
            case 18: self.kind = try reader.text("lectern.work.v1.ItemChanged.kind")
            case 24: self.branchId = try reader.int64()
            case 32: self.state = .init(rawValue: try reader.int32())
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 32) }
        if self.branchId != 0 { try writer.int64(self.branchId, 24) }
        if !self.kind.isEmpty { try writer.text(self.kind, 18, "lectern.work.v1.ItemChanged.kind") }
        if self.itemId != 0 { try writer.int64(self.itemId, 8) }
    }
}
