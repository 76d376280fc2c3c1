// How the messages of lectern.forms.v1 are read and written. Generated from lectern/forms/v1/forms.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
internal import TypesMessages

extension Forms.Choice {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.forms.v1.Choice.code")
            case 18: try reader.message(addedTo: &self.titles)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.titles.reversed() { try writer.message(value, 18) }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.forms.v1.Choice.code") }
    }
}

extension Forms.Field {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.forms.v1.Field.code")
            case 18: try reader.message(addedTo: &self.titles)
            case 24: self.kind = .init(rawValue: try reader.int32())
            case 32: self.required = try reader.bool()
            case 40: self.least = try reader.int64()
            case 48: self.most = try reader.int64()
            case 58: try reader.message(addedTo: &self.choices)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.choices.reversed() { try writer.message(value, 58) }
        if self.most != 0 { try writer.int64(self.most, 48) }
        if self.least != 0 { try writer.int64(self.least, 40) }
        if self.required { try writer.bool(self.required, 32) }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 24) }
        for value in self.titles.reversed() { try writer.message(value, 18) }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.forms.v1.Field.code") }
    }
}

extension Forms.Fill {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.path = try reader.text("lectern.forms.v1.Fill.path")
            case 18: self.field = try reader.text("lectern.forms.v1.Fill.field")
            case 26: self.value = try reader.text("lectern.forms.v1.Fill.value")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.value.isEmpty { try writer.text(self.value, 26, "lectern.forms.v1.Fill.value") }
        if !self.field.isEmpty { try writer.text(self.field, 18, "lectern.forms.v1.Fill.field") }
        if !self.path.isEmpty { try writer.text(self.path, 10, "lectern.forms.v1.Fill.path") }
    }
}

extension Forms.Becomes {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.method = try reader.text("lectern.forms.v1.Becomes.method")
            case 18: try reader.message(addedTo: &self.fills)
            case 26: self.whereField = try reader.text("lectern.forms.v1.Becomes.where_field")
            case 34: self.whereValue = try reader.text("lectern.forms.v1.Becomes.where_value")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.whereValue.isEmpty { try writer.text(self.whereValue, 34, "lectern.forms.v1.Becomes.where_value") }
        if !self.whereField.isEmpty { try writer.text(self.whereField, 26, "lectern.forms.v1.Becomes.where_field") }
        for value in self.fills.reversed() { try writer.message(value, 18) }
        if !self.method.isEmpty { try writer.text(self.method, 10, "lectern.forms.v1.Becomes.method") }
    }
}

extension Forms.Form {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.forms.v1.Form.code")
            case 16: self.version = try reader.int64()
            case 26: try reader.message(addedTo: &self.titles)
            case 34: try reader.message(addedTo: &self.fields)
            case 42: try reader.message(addedTo: &self.becomes)
            case 50: try reader.message(addedTo: &self.examples)
            case 56: self.closed = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.closed { try writer.bool(self.closed, 56) }
        for value in self.examples.reversed() { try writer.message(value, 50) }
        for value in self.becomes.reversed() { try writer.message(value, 42) }
        for value in self.fields.reversed() { try writer.message(value, 34) }
        for value in self.titles.reversed() { try writer.message(value, 26) }
        if self.version != 0 { try writer.int64(self.version, 16) }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.forms.v1.Form.code") }
    }
}

extension Forms.Example {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.answers)
            case 18: self.wrongField = try reader.text("lectern.forms.v1.Example.wrong_field")
            case 26: try reader.message(addedTo: &self.calls)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.calls.reversed() { try writer.message(value, 26) }
        if !self.wrongField.isEmpty { try writer.text(self.wrongField, 18, "lectern.forms.v1.Example.wrong_field") }
        for value in self.answers.reversed() { try writer.message(value, 10) }
    }
}

extension Forms.Planned {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.method = try reader.text("lectern.forms.v1.Planned.method")
            case 18: try reader.message(addedTo: &self.values)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.values.reversed() { try writer.message(value, 18) }
        if !self.method.isEmpty { try writer.text(self.method, 10, "lectern.forms.v1.Planned.method") }
    }
}

extension Forms.FieldAnswer {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.field = try reader.text("lectern.forms.v1.FieldAnswer.field")
            case 18: self.value = try reader.text("lectern.forms.v1.FieldAnswer.value")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.value.isEmpty { try writer.text(self.value, 18, "lectern.forms.v1.FieldAnswer.value") }
        if !self.field.isEmpty { try writer.text(self.field, 10, "lectern.forms.v1.FieldAnswer.field") }
    }
}

extension Forms.Entry {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.entryId = try reader.int64()
            case 18: self.form = try reader.text("lectern.forms.v1.Entry.form")
            case 24: self.formVersion = try reader.int64()
            case 34: self.batch = try reader.text("lectern.forms.v1.Entry.batch")
            case 42: self.key = try reader.text("lectern.forms.v1.Entry.key")
            case 48: self.state = .init(rawValue: try reader.int32())
            case 56: self.readerId = try reader.int64()
            case 66: self.reason = try reader.text("lectern.forms.v1.Entry.reason")
            case 74: self.why = try reader.text("lectern.forms.v1.Entry.why")
            case 80: self.filledInAtMs = try reader.int64()
            case 88: self.enteredAtMs = try reader.int64()
            case 96: self.enteredBy = try reader.int64()
            case 106: self.terminal = try reader.text("lectern.forms.v1.Entry.terminal")
            case 114: try reader.message(addedTo: &self.made)
            case 120: self.known = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.known { try writer.bool(self.known, 120) }
        for value in self.made.reversed() { try writer.message(value, 114) }
        if !self.terminal.isEmpty { try writer.text(self.terminal, 106, "lectern.forms.v1.Entry.terminal") }
        if self.enteredBy != 0 { try writer.int64(self.enteredBy, 96) }
        if self.enteredAtMs != 0 { try writer.int64(self.enteredAtMs, 88) }
        if self.filledInAtMs != 0 { try writer.int64(self.filledInAtMs, 80) }
        if !self.why.isEmpty { try writer.text(self.why, 74, "lectern.forms.v1.Entry.why") }
        if !self.reason.isEmpty { try writer.text(self.reason, 66, "lectern.forms.v1.Entry.reason") }
        if self.readerId != 0 { try writer.int64(self.readerId, 56) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 48) }
        if !self.key.isEmpty { try writer.text(self.key, 42, "lectern.forms.v1.Entry.key") }
        if !self.batch.isEmpty { try writer.text(self.batch, 34, "lectern.forms.v1.Entry.batch") }
        if self.formVersion != 0 { try writer.int64(self.formVersion, 24) }
        if !self.form.isEmpty { try writer.text(self.form, 18, "lectern.forms.v1.Entry.form") }
        if self.entryId != 0 { try writer.int64(self.entryId, 8) }
    }
}

extension Forms.Made {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.method = try reader.text("lectern.forms.v1.Made.method")
            case 16: self.id = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.id != 0 { try writer.int64(self.id, 16) }
        if !self.method.isEmpty { try writer.text(self.method, 10, "lectern.forms.v1.Made.method") }
    }
}

extension Forms.EntryDetails {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.entry)
            case 18: try reader.message(addedTo: &self.answers)
            case 26: try reader.message(addedTo: &self.history)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.history.reversed() { try writer.message(value, 26) }
        for value in self.answers.reversed() { try writer.message(value, 18) }
        if let value = self.entry { try writer.message(value, 10) }
    }
}

extension Forms.EntryEvent {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.event = try reader.text("lectern.forms.v1.EntryEvent.event")
            case 18: self.from = try reader.text("lectern.forms.v1.EntryEvent.from")
            case 26: self.to = try reader.text("lectern.forms.v1.EntryEvent.to")
            case 32: self.happenedAtMs = try reader.int64()
            case 40: self.recordedAtMs = try reader.int64()
            case 48: self.person = try reader.int64()
            case 58: self.terminal = try reader.text("lectern.forms.v1.EntryEvent.terminal")
            case 66: self.method = try reader.text("lectern.forms.v1.EntryEvent.method")
            case 74: self.detail = try reader.text("lectern.forms.v1.EntryEvent.detail")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.detail.isEmpty { try writer.text(self.detail, 74, "lectern.forms.v1.EntryEvent.detail") }
        if !self.method.isEmpty { try writer.text(self.method, 66, "lectern.forms.v1.EntryEvent.method") }
        if !self.terminal.isEmpty { try writer.text(self.terminal, 58, "lectern.forms.v1.EntryEvent.terminal") }
        if self.person != 0 { try writer.int64(self.person, 48) }
        if self.recordedAtMs != 0 { try writer.int64(self.recordedAtMs, 40) }
        if self.happenedAtMs != 0 { try writer.int64(self.happenedAtMs, 32) }
        if !self.to.isEmpty { try writer.text(self.to, 26, "lectern.forms.v1.EntryEvent.to") }
        if !self.from.isEmpty { try writer.text(self.from, 18, "lectern.forms.v1.EntryEvent.from") }
        if !self.event.isEmpty { try writer.text(self.event, 10, "lectern.forms.v1.EntryEvent.event") }
    }
}

extension Forms.Batch {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.forms.v1.Batch.code")
            case 16: self.entries = try reader.int64()
            case 24: self.done = try reader.int64()
            case 32: self.waiting = try reader.int64()
            case 40: self.dropped = try reader.int64()
            case 48: self.firstEnteredAtMs = try reader.int64()
            case 56: self.lastEnteredAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.lastEnteredAtMs != 0 { try writer.int64(self.lastEnteredAtMs, 56) }
        if self.firstEnteredAtMs != 0 { try writer.int64(self.firstEnteredAtMs, 48) }
        if self.dropped != 0 { try writer.int64(self.dropped, 40) }
        if self.waiting != 0 { try writer.int64(self.waiting, 32) }
        if self.done != 0 { try writer.int64(self.done, 24) }
        if self.entries != 0 { try writer.int64(self.entries, 16) }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.forms.v1.Batch.code") }
    }
}

extension Forms.PutFormRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.form)
            case 16: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 16) }
        if let value = self.form { try writer.message(value, 10) }
    }
}

extension Forms.DefinitionsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.limit = try reader.uint32()
            case 18: self.cursor = try reader.text("lectern.forms.v1.DefinitionsRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.forms.v1.DefinitionsRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 8) }
    }
}

extension Forms.DefinitionsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.forms)
            case 18: self.cursor = try reader.text("lectern.forms.v1.DefinitionsResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.forms.v1.DefinitionsResponse.cursor") }
        for value in self.forms.reversed() { try writer.message(value, 10) }
    }
}

extension Forms.EnterRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.form = try reader.text("lectern.forms.v1.EnterRequest.form")
            case 18: self.batch = try reader.text("lectern.forms.v1.EnterRequest.batch")
            case 26: self.key = try reader.text("lectern.forms.v1.EnterRequest.key")
            case 34: try reader.message(addedTo: &self.answers)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.answers.reversed() { try writer.message(value, 34) }
        if !self.key.isEmpty { try writer.text(self.key, 26, "lectern.forms.v1.EnterRequest.key") }
        if !self.batch.isEmpty { try writer.text(self.batch, 18, "lectern.forms.v1.EnterRequest.batch") }
        if !self.form.isEmpty { try writer.text(self.form, 10, "lectern.forms.v1.EnterRequest.form") }
    }
}

extension Forms.CorrectRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.entryId = try reader.int64()
            case 18: try reader.message(addedTo: &self.answers)
            case 26: self.note = try reader.text("lectern.forms.v1.CorrectRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 26, "lectern.forms.v1.CorrectRequest.note") }
        for value in self.answers.reversed() { try writer.message(value, 18) }
        if self.entryId != 0 { try writer.int64(self.entryId, 8) }
    }
}

extension Forms.DropRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.entryId = try reader.int64()
            case 18: self.note = try reader.text("lectern.forms.v1.DropRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 18, "lectern.forms.v1.DropRequest.note") }
        if self.entryId != 0 { try writer.int64(self.entryId, 8) }
    }
}

extension Forms.GetEntryRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.entryId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.entryId != 0 { try writer.int64(self.entryId, 8) }
    }
}

extension Forms.EntriesRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.forms.v1.EntriesRequest.card")
            case 18: self.batch = try reader.text("lectern.forms.v1.EntriesRequest.batch")
            case 24: self.onlyWaiting = try reader.bool()
            case 32: self.limit = try reader.uint32()
            case 42: self.cursor = try reader.text("lectern.forms.v1.EntriesRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 42, "lectern.forms.v1.EntriesRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 32) }
        if self.onlyWaiting { try writer.bool(self.onlyWaiting, 24) }
        if !self.batch.isEmpty { try writer.text(self.batch, 18, "lectern.forms.v1.EntriesRequest.batch") }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.forms.v1.EntriesRequest.card") }
    }
}

extension Forms.EntriesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.entries)
            case 18: self.cursor = try reader.text("lectern.forms.v1.EntriesResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.forms.v1.EntriesResponse.cursor") }
        for value in self.entries.reversed() { try writer.message(value, 10) }
    }
}

extension Forms.BatchesRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.batch = try reader.text("lectern.forms.v1.BatchesRequest.batch")
            case 16: self.limit = try reader.uint32()
            case 26: self.cursor = try reader.text("lectern.forms.v1.BatchesRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 26, "lectern.forms.v1.BatchesRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 16) }
        if !self.batch.isEmpty { try writer.text(self.batch, 10, "lectern.forms.v1.BatchesRequest.batch") }
    }
}

extension Forms.BatchesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.batches)
            case 18: self.cursor = try reader.text("lectern.forms.v1.BatchesResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.forms.v1.BatchesResponse.cursor") }
        for value in self.batches.reversed() { try writer.message(value, 10) }
    }
}

extension Forms.CarryRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.calls)
            case 16: self.entryId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.entryId != 0 { try writer.int64(self.entryId, 16) }
        for value in self.calls.reversed() { try writer.message(value, 10) }
    }
}

extension Forms.CarryResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.made)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.made.reversed() { try writer.message(value, 10) }
    }
}

extension Forms.EntryChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.entryId = try reader.int64()
            case 18: self.form = try reader.text("lectern.forms.v1.EntryChanged.form")
            case 26: self.batch = try reader.text("lectern.forms.v1.EntryChanged.batch")
            case 32: self.state = .init(rawValue: try reader.int32())
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 32) }
        if !self.batch.isEmpty { try writer.text(self.batch, 26, "lectern.forms.v1.EntryChanged.batch") }
        if !self.form.isEmpty { try writer.text(self.form, 18, "lectern.forms.v1.EntryChanged.form") }
        if self.entryId != 0 { try writer.int64(self.entryId, 8) }
    }
}
