// How the messages of lectern.notices.v1 are read and written. Generated from lectern/notices/v1/notices.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Notices.Text {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.language = try reader.text("lectern.notices.v1.Text.language")
            case 18: self.text = try reader.text("lectern.notices.v1.Text.text")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.text.isEmpty { try writer.text(self.text, 18, "lectern.notices.v1.Text.text") }
        if !self.language.isEmpty { try writer.text(self.language, 10, "lectern.notices.v1.Text.language") }
    }
}

extension Notices.Field {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.notices.v1.Field.name")
            case 18: try reader.message(addedTo: &self.label)
            case 24: self.type = .init(rawValue: try reader.int32())
            case 32: self.needed = try reader.bool()
            case 42: self.sample = try reader.text("lectern.notices.v1.Field.sample")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.sample.isEmpty { try writer.text(self.sample, 42, "lectern.notices.v1.Field.sample") }
        if self.needed { try writer.bool(self.needed, 32) }
        if self.type.rawValue != 0 { try writer.int32(self.type.rawValue, 24) }
        for value in self.label.reversed() { try writer.message(value, 18) }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.notices.v1.Field.name") }
    }
}

extension Notices.Kind {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.notices.v1.Kind.code")
            case 16: self.version = try reader.int64()
            case 26: try reader.message(addedTo: &self.title)
            case 32: self.purpose = .init(rawValue: try reader.int32())
            case 42: try reader.message(addedTo: &self.fields)
            case 48: self.expiryMinutes = try reader.int64()
            case 56: self.digestMinutes = try reader.int64()
            case 66: self.digestGroup = try reader.text("lectern.notices.v1.Kind.digest_group")
            case 72: self.ignoresHours = try reader.bool()
            case 80: self.workWhenUnreachable = try reader.bool()
            case 90: try reader.message(addedTo: &self.templates)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.templates.reversed() { try writer.message(value, 90) }
        if self.workWhenUnreachable { try writer.bool(self.workWhenUnreachable, 80) }
        if self.ignoresHours { try writer.bool(self.ignoresHours, 72) }
        if !self.digestGroup.isEmpty { try writer.text(self.digestGroup, 66, "lectern.notices.v1.Kind.digest_group") }
        if self.digestMinutes != 0 { try writer.int64(self.digestMinutes, 56) }
        if self.expiryMinutes != 0 { try writer.int64(self.expiryMinutes, 48) }
        for value in self.fields.reversed() { try writer.message(value, 42) }
        if self.purpose.rawValue != 0 { try writer.int32(self.purpose.rawValue, 32) }
        for value in self.title.reversed() { try writer.message(value, 26) }
        if self.version != 0 { try writer.int64(self.version, 16) }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.notices.v1.Kind.code") }
    }
}

extension Notices.Template {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.kind = try reader.text("lectern.notices.v1.Template.kind")
            case 16: self.channel = .init(rawValue: try reader.int32())
            case 26: self.language = try reader.text("lectern.notices.v1.Template.language")
            case 34: self.subject = try reader.text("lectern.notices.v1.Template.subject")
            case 42: self.body = try reader.text("lectern.notices.v1.Template.body")
            case 50: self.digestBody = try reader.text("lectern.notices.v1.Template.digest_body")
            case 58: self.digestLine = try reader.text("lectern.notices.v1.Template.digest_line")
            case 64: self.version = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.version != 0 { try writer.int64(self.version, 64) }
        if !self.digestLine.isEmpty { try writer.text(self.digestLine, 58, "lectern.notices.v1.Template.digest_line") }
        if !self.digestBody.isEmpty { try writer.text(self.digestBody, 50, "lectern.notices.v1.Template.digest_body") }
        if !self.body.isEmpty { try writer.text(self.body, 42, "lectern.notices.v1.Template.body") }
        if !self.subject.isEmpty { try writer.text(self.subject, 34, "lectern.notices.v1.Template.subject") }
        if !self.language.isEmpty { try writer.text(self.language, 26, "lectern.notices.v1.Template.language") }
        if self.channel.rawValue != 0 { try writer.int32(self.channel.rawValue, 16) }
        if !self.kind.isEmpty { try writer.text(self.kind, 10, "lectern.notices.v1.Template.kind") }
    }
}

extension Notices.FieldValue {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.notices.v1.FieldValue.name")
            case 18: self.value = try reader.text("lectern.notices.v1.FieldValue.value")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.value.isEmpty { try writer.text(self.value, 18, "lectern.notices.v1.FieldValue.value") }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.notices.v1.FieldValue.name") }
    }
}

extension Notices.FieldValues {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.values)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.values.reversed() { try writer.message(value, 10) }
    }
}

extension Notices.Notice {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.noticeId = try reader.int64()
            case 18: self.kind = try reader.text("lectern.notices.v1.Notice.kind")
            case 26: self.key = try reader.text("lectern.notices.v1.Notice.key")
            case 32: self.readerId = try reader.int64()
            case 40: self.state = .init(rawValue: try reader.int32())
            case 50: try reader.message(addedTo: &self.values)
            case 56: self.addedAtMs = try reader.int64()
            case 64: self.nextAtMs = try reader.int64()
            case 72: self.expiresAtMs = try reader.int64()
            case 80: self.channel = .init(rawValue: try reader.int32())
            case 90: self.carrier = try reader.text("lectern.notices.v1.Notice.carrier")
            case 96: self.attempt = try reader.int64()
            case 104: self.headId = try reader.int64()
            case 112: self.inboxAtMs = try reader.int64()
            case 120: self.openedAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.openedAtMs != 0 { try writer.int64(self.openedAtMs, 120) }
        if self.inboxAtMs != 0 { try writer.int64(self.inboxAtMs, 112) }
        if self.headId != 0 { try writer.int64(self.headId, 104) }
        if self.attempt != 0 { try writer.int64(self.attempt, 96) }
        if !self.carrier.isEmpty { try writer.text(self.carrier, 90, "lectern.notices.v1.Notice.carrier") }
        if self.channel.rawValue != 0 { try writer.int32(self.channel.rawValue, 80) }
        if self.expiresAtMs != 0 { try writer.int64(self.expiresAtMs, 72) }
        if self.nextAtMs != 0 { try writer.int64(self.nextAtMs, 64) }
        if self.addedAtMs != 0 { try writer.int64(self.addedAtMs, 56) }
        for value in self.values.reversed() { try writer.message(value, 50) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 40) }
        if self.readerId != 0 { try writer.int64(self.readerId, 32) }
        if !self.key.isEmpty { try writer.text(self.key, 26, "lectern.notices.v1.Notice.key") }
        if !self.kind.isEmpty { try writer.text(self.kind, 18, "lectern.notices.v1.Notice.kind") }
        if self.noticeId != 0 { try writer.int64(self.noticeId, 8) }
    }
}

extension Notices.Attempt {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.attempt = try reader.int64()
            case 16: self.channel = .init(rawValue: try reader.int32())
            case 26: self.carrier = try reader.text("lectern.notices.v1.Attempt.carrier")
            case 32: self.queuedAtMs = try reader.int64()
            case 40: self.fetchedAtMs = try reader.int64()
            case 50: self.outcome = try reader.text("lectern.notices.v1.Attempt.outcome")
            case 56: self.outcomeAtMs = try reader.int64()
            case 66: self.reason = try reader.text("lectern.notices.v1.Attempt.reason")
            case 74: self.address = try reader.text("lectern.notices.v1.Attempt.address")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.address.isEmpty { try writer.text(self.address, 74, "lectern.notices.v1.Attempt.address") }
        if !self.reason.isEmpty { try writer.text(self.reason, 66, "lectern.notices.v1.Attempt.reason") }
        if self.outcomeAtMs != 0 { try writer.int64(self.outcomeAtMs, 56) }
        if !self.outcome.isEmpty { try writer.text(self.outcome, 50, "lectern.notices.v1.Attempt.outcome") }
        if self.fetchedAtMs != 0 { try writer.int64(self.fetchedAtMs, 40) }
        if self.queuedAtMs != 0 { try writer.int64(self.queuedAtMs, 32) }
        if !self.carrier.isEmpty { try writer.text(self.carrier, 26, "lectern.notices.v1.Attempt.carrier") }
        if self.channel.rawValue != 0 { try writer.int32(self.channel.rawValue, 16) }
        if self.attempt != 0 { try writer.int64(self.attempt, 8) }
    }
}

extension Notices.Entry {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.entryId = try reader.int64()
            case 18: self.event = try reader.text("lectern.notices.v1.Entry.event")
            case 26: self.from = try reader.text("lectern.notices.v1.Entry.from")
            case 34: self.to = try reader.text("lectern.notices.v1.Entry.to")
            case 40: self.atMs = try reader.int64()
            case 48: self.person = try reader.int64()
            case 58: self.terminal = try reader.text("lectern.notices.v1.Entry.terminal")
            case 66: self.method = try reader.text("lectern.notices.v1.Entry.method")
            case 74: self.detail = try reader.text("lectern.notices.v1.Entry.detail")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.detail.isEmpty { try writer.text(self.detail, 74, "lectern.notices.v1.Entry.detail") }
        if !self.method.isEmpty { try writer.text(self.method, 66, "lectern.notices.v1.Entry.method") }
        if !self.terminal.isEmpty { try writer.text(self.terminal, 58, "lectern.notices.v1.Entry.terminal") }
        if self.person != 0 { try writer.int64(self.person, 48) }
        if self.atMs != 0 { try writer.int64(self.atMs, 40) }
        if !self.to.isEmpty { try writer.text(self.to, 34, "lectern.notices.v1.Entry.to") }
        if !self.from.isEmpty { try writer.text(self.from, 26, "lectern.notices.v1.Entry.from") }
        if !self.event.isEmpty { try writer.text(self.event, 18, "lectern.notices.v1.Entry.event") }
        if self.entryId != 0 { try writer.int64(self.entryId, 8) }
    }
}

extension Notices.NoticeDetails {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.notice)
            case 18: try reader.message(addedTo: &self.attempts)
            case 26: try reader.message(addedTo: &self.history)
            case 32: try reader.add(try reader.int64(), to: &self.joinedIds)
            case 34:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.joinedIds) }
                reader.leave(to: outer)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.joinedIds.isEmpty {
            let before = writer.count
            for value in self.joinedIds.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 34)
        }
        for value in self.history.reversed() { try writer.message(value, 26) }
        for value in self.attempts.reversed() { try writer.message(value, 18) }
        if let value = self.notice { try writer.message(value, 10) }
    }
}

extension Notices.DeclareRequest {
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

extension Notices.DeclareResponse {
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

extension Notices.AddRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.kind)
            case 18: self.key = try reader.text("lectern.notices.v1.AddRequest.key")
            case 24: self.readerId = try reader.int64()
            case 34: try reader.message(addedTo: &self.values)
            case 40: self.notBeforeMs = try reader.int64()
            case 48: self.expiresAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expiresAtMs != 0 { try writer.int64(self.expiresAtMs, 48) }
        if self.notBeforeMs != 0 { try writer.int64(self.notBeforeMs, 40) }
        for value in self.values.reversed() { try writer.message(value, 34) }
        if self.readerId != 0 { try writer.int64(self.readerId, 24) }
        if !self.key.isEmpty { try writer.text(self.key, 18, "lectern.notices.v1.AddRequest.key") }
        if let value = self.kind { try writer.message(value, 10) }
    }
}

extension Notices.AddResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.noticeId = try reader.int64()
            case 16: self.added = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.added { try writer.bool(self.added, 16) }
        if self.noticeId != 0 { try writer.int64(self.noticeId, 8) }
    }
}

extension Notices.WithdrawRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.kind = try reader.text("lectern.notices.v1.WithdrawRequest.kind")
            case 18: self.key = try reader.text("lectern.notices.v1.WithdrawRequest.key")
            case 26: self.note = try reader.text("lectern.notices.v1.WithdrawRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 26, "lectern.notices.v1.WithdrawRequest.note") }
        if !self.key.isEmpty { try writer.text(self.key, 18, "lectern.notices.v1.WithdrawRequest.key") }
        if !self.kind.isEmpty { try writer.text(self.kind, 10, "lectern.notices.v1.WithdrawRequest.kind") }
    }
}

extension Notices.WithdrawResponse {
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

extension Notices.FetchRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: try reader.add(try reader.int64(), to: &self.noticeIds)
            case 10:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.noticeIds) }
                reader.leave(to: outer)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.noticeIds.isEmpty {
            let before = writer.count
            for value in self.noticeIds.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 10)
        }
    }
}

extension Notices.FetchResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.notices)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.notices.reversed() { try writer.message(value, 10) }
    }
}

extension Notices.Outgoing {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.noticeId = try reader.int64()
            case 16: self.attempt = try reader.int64()
            case 24: self.state = .init(rawValue: try reader.int32())
            case 34: self.kind = try reader.text("lectern.notices.v1.Outgoing.kind")
            case 40: self.channel = .init(rawValue: try reader.int32())
            case 50: self.address = try reader.text("lectern.notices.v1.Outgoing.address")
            case 58: self.language = try reader.text("lectern.notices.v1.Outgoing.language")
            case 66: self.subject = try reader.text("lectern.notices.v1.Outgoing.subject")
            case 74: self.text = try reader.text("lectern.notices.v1.Outgoing.text")
            case 82: try reader.message(addedTo: &self.values)
            case 90: self.unsubscribeToken = try reader.text("lectern.notices.v1.Outgoing.unsubscribe_token")
            case 96: self.expiresAtMs = try reader.int64()
            case 104: self.segments = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.segments != 0 { try writer.uint32(self.segments, 104) }
        if self.expiresAtMs != 0 { try writer.int64(self.expiresAtMs, 96) }
        if !self.unsubscribeToken.isEmpty { try writer.text(self.unsubscribeToken, 90, "lectern.notices.v1.Outgoing.unsubscribe_token") }
        for value in self.values.reversed() { try writer.message(value, 82) }
        if !self.text.isEmpty { try writer.text(self.text, 74, "lectern.notices.v1.Outgoing.text") }
        if !self.subject.isEmpty { try writer.text(self.subject, 66, "lectern.notices.v1.Outgoing.subject") }
        if !self.language.isEmpty { try writer.text(self.language, 58, "lectern.notices.v1.Outgoing.language") }
        if !self.address.isEmpty { try writer.text(self.address, 50, "lectern.notices.v1.Outgoing.address") }
        if self.channel.rawValue != 0 { try writer.int32(self.channel.rawValue, 40) }
        if !self.kind.isEmpty { try writer.text(self.kind, 34, "lectern.notices.v1.Outgoing.kind") }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 24) }
        if self.attempt != 0 { try writer.int64(self.attempt, 16) }
        if self.noticeId != 0 { try writer.int64(self.noticeId, 8) }
    }
}

extension Notices.PendingRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.limit = try reader.uint32()
            case 18: self.cursor = try reader.text("lectern.notices.v1.PendingRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.notices.v1.PendingRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 8) }
    }
}

extension Notices.PendingResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.notices)
            case 18: self.cursor = try reader.text("lectern.notices.v1.PendingResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.notices.v1.PendingResponse.cursor") }
        for value in self.notices.reversed() { try writer.message(value, 10) }
    }
}

extension Notices.OutcomeRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.noticeId = try reader.int64()
            case 16: self.attempt = try reader.int64()
            case 26: self.reason = try reader.text("lectern.notices.v1.OutcomeRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 26, "lectern.notices.v1.OutcomeRequest.reason") }
        if self.attempt != 0 { try writer.int64(self.attempt, 16) }
        if self.noticeId != 0 { try writer.int64(self.noticeId, 8) }
    }
}

extension Notices.OutcomeResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.state = .init(rawValue: try reader.int32())
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 8) }
    }
}

extension Notices.InboxRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.onlyUnread = try reader.bool()
            case 16: self.limit = try reader.uint32()
            case 26: self.cursor = try reader.text("lectern.notices.v1.InboxRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 26, "lectern.notices.v1.InboxRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 16) }
        if self.onlyUnread { try writer.bool(self.onlyUnread, 8) }
    }
}

extension Notices.InboxResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.notices)
            case 18: self.cursor = try reader.text("lectern.notices.v1.InboxResponse.cursor")
            case 24: self.unread = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.unread != 0 { try writer.uint32(self.unread, 24) }
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.notices.v1.InboxResponse.cursor") }
        for value in self.notices.reversed() { try writer.message(value, 10) }
    }
}

extension Notices.InboxNotice {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.noticeId = try reader.int64()
            case 18: self.kind = try reader.text("lectern.notices.v1.InboxNotice.kind")
            case 24: self.purpose = .init(rawValue: try reader.int32())
            case 32: self.atMs = try reader.int64()
            case 42: self.language = try reader.text("lectern.notices.v1.InboxNotice.language")
            case 50: self.subject = try reader.text("lectern.notices.v1.InboxNotice.subject")
            case 58: self.text = try reader.text("lectern.notices.v1.InboxNotice.text")
            case 64: self.openedAtMs = try reader.int64()
            case 72: self.acted = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.acted { try writer.bool(self.acted, 72) }
        if self.openedAtMs != 0 { try writer.int64(self.openedAtMs, 64) }
        if !self.text.isEmpty { try writer.text(self.text, 58, "lectern.notices.v1.InboxNotice.text") }
        if !self.subject.isEmpty { try writer.text(self.subject, 50, "lectern.notices.v1.InboxNotice.subject") }
        if !self.language.isEmpty { try writer.text(self.language, 42, "lectern.notices.v1.InboxNotice.language") }
        if self.atMs != 0 { try writer.int64(self.atMs, 32) }
        if self.purpose.rawValue != 0 { try writer.int32(self.purpose.rawValue, 24) }
        if !self.kind.isEmpty { try writer.text(self.kind, 18, "lectern.notices.v1.InboxNotice.kind") }
        if self.noticeId != 0 { try writer.int64(self.noticeId, 8) }
    }
}

extension Notices.ReadRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: try reader.add(try reader.int64(), to: &self.noticeIds)
            case 10:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.noticeIds) }
                reader.leave(to: outer)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.noticeIds.isEmpty {
            let before = writer.count
            for value in self.noticeIds.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 10)
        }
    }
}

extension Notices.ReadResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.opened = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.opened != 0 { try writer.uint32(self.opened, 8) }
    }
}

extension Notices.ActRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.noticeId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.noticeId != 0 { try writer.int64(self.noticeId, 8) }
    }
}

extension Notices.Choice {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.purpose = .init(rawValue: try reader.int32())
            case 16: self.channel = .init(rawValue: try reader.int32())
            case 24: self.wanted = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.wanted { try writer.bool(self.wanted, 24) }
        if self.channel.rawValue != 0 { try writer.int32(self.channel.rawValue, 16) }
        if self.purpose.rawValue != 0 { try writer.int32(self.purpose.rawValue, 8) }
    }
}

extension Notices.Hours {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.fromMinute = try reader.uint32()
            case 16: self.untilMinute = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.untilMinute != 0 { try writer.uint32(self.untilMinute, 16) }
        if self.fromMinute != 0 { try writer.uint32(self.fromMinute, 8) }
    }
}

extension Notices.Contact {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.channel = .init(rawValue: try reader.int32())
            case 18: self.address = try reader.text("lectern.notices.v1.Contact.address")
            case 24: self.bouncedAtMs = try reader.int64()
            case 34: self.reason = try reader.text("lectern.notices.v1.Contact.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 34, "lectern.notices.v1.Contact.reason") }
        if self.bouncedAtMs != 0 { try writer.int64(self.bouncedAtMs, 24) }
        if !self.address.isEmpty { try writer.text(self.address, 18, "lectern.notices.v1.Contact.address") }
        if self.channel.rawValue != 0 { try writer.int32(self.channel.rawValue, 8) }
    }
}

extension Notices.PreferencesRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.notices.v1.PreferencesRequest.card")
            case 16: self.readerId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.notices.v1.PreferencesRequest.card") }
    }
}

extension Notices.PreferencesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 18: try reader.message(addedTo: &self.choices)
            case 26: try reader.message(&self.hours)
            case 34: try reader.message(&self.effectiveHours)
            case 42: self.zone = try reader.text("lectern.notices.v1.PreferencesResponse.zone")
            case 50: self.language = try reader.text("lectern.notices.v1.PreferencesResponse.language")
            case 58: try reader.message(addedTo: &self.contacts)
            case 64: self.version = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.version != 0 { try writer.int64(self.version, 64) }
        for value in self.contacts.reversed() { try writer.message(value, 58) }
        if !self.language.isEmpty { try writer.text(self.language, 50, "lectern.notices.v1.PreferencesResponse.language") }
        if !self.zone.isEmpty { try writer.text(self.zone, 42, "lectern.notices.v1.PreferencesResponse.zone") }
        if let value = self.effectiveHours { try writer.message(value, 34) }
        if let value = self.hours { try writer.message(value, 26) }
        for value in self.choices.reversed() { try writer.message(value, 18) }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension Notices.PutPreferencesRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.notices.v1.PutPreferencesRequest.card")
            case 16: self.readerId = try reader.int64()
            case 26: try reader.message(addedTo: &self.choices)
            case 34: try reader.message(&self.hours)
            case 40: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 40) }
        if let value = self.hours { try writer.message(value, 34) }
        for value in self.choices.reversed() { try writer.message(value, 26) }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.notices.v1.PutPreferencesRequest.card") }
    }
}

extension Notices.UnsubscribeRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.token = try reader.text("lectern.notices.v1.UnsubscribeRequest.token")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.token.isEmpty { try writer.text(self.token, 10, "lectern.notices.v1.UnsubscribeRequest.token") }
    }
}

extension Notices.UnsubscribeResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.purpose = .init(rawValue: try reader.int32())
            case 16: self.channel = .init(rawValue: try reader.int32())
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.channel.rawValue != 0 { try writer.int32(self.channel.rawValue, 16) }
        if self.purpose.rawValue != 0 { try writer.int32(self.purpose.rawValue, 8) }
    }
}

extension Notices.KindsRequest {
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

extension Notices.KindsResponse {
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

extension Notices.TemplatesRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.kind = try reader.text("lectern.notices.v1.TemplatesRequest.kind")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.kind.isEmpty { try writer.text(self.kind, 10, "lectern.notices.v1.TemplatesRequest.kind") }
    }
}

extension Notices.TemplatesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.templates)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.templates.reversed() { try writer.message(value, 10) }
    }
}

extension Notices.PutTemplateRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.template)
            case 16: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 16) }
        if let value = self.template { try writer.message(value, 10) }
    }
}

extension Notices.RemoveTemplateRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.kind = try reader.text("lectern.notices.v1.RemoveTemplateRequest.kind")
            case 16: self.channel = .init(rawValue: try reader.int32())
            case 26: self.language = try reader.text("lectern.notices.v1.RemoveTemplateRequest.language")
            case 32: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 32) }
        if !self.language.isEmpty { try writer.text(self.language, 26, "lectern.notices.v1.RemoveTemplateRequest.language") }
        if self.channel.rawValue != 0 { try writer.int32(self.channel.rawValue, 16) }
        if !self.kind.isEmpty { try writer.text(self.kind, 10, "lectern.notices.v1.RemoveTemplateRequest.kind") }
    }
}

extension Notices.RemoveTemplateResponse {
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

extension Notices.PreviewRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.template)
            case 18: self.kind = try reader.text("lectern.notices.v1.PreviewRequest.kind")
            case 24: self.channel = .init(rawValue: try reader.int32())
            case 34: self.language = try reader.text("lectern.notices.v1.PreviewRequest.language")
            case 42: try reader.message(addedTo: &self.values)
            case 48: self.digest = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.digest != 0 { try writer.uint32(self.digest, 48) }
        for value in self.values.reversed() { try writer.message(value, 42) }
        if !self.language.isEmpty { try writer.text(self.language, 34, "lectern.notices.v1.PreviewRequest.language") }
        if self.channel.rawValue != 0 { try writer.int32(self.channel.rawValue, 24) }
        if !self.kind.isEmpty { try writer.text(self.kind, 18, "lectern.notices.v1.PreviewRequest.kind") }
        if let value = self.template { try writer.message(value, 10) }
    }
}

extension Notices.PreviewResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.language = try reader.text("lectern.notices.v1.PreviewResponse.language")
            case 18: self.subject = try reader.text("lectern.notices.v1.PreviewResponse.subject")
            case 26: self.text = try reader.text("lectern.notices.v1.PreviewResponse.text")
            case 32: self.characters = try reader.uint32()
            case 40: self.segments = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.segments != 0 { try writer.uint32(self.segments, 40) }
        if self.characters != 0 { try writer.uint32(self.characters, 32) }
        if !self.text.isEmpty { try writer.text(self.text, 26, "lectern.notices.v1.PreviewResponse.text") }
        if !self.subject.isEmpty { try writer.text(self.subject, 18, "lectern.notices.v1.PreviewResponse.subject") }
        if !self.language.isEmpty { try writer.text(self.language, 10, "lectern.notices.v1.PreviewResponse.language") }
    }
}

extension Notices.Channel {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.libraryCode = try reader.text("lectern.notices.v1.Channel.library_code")
            case 16: self.kind = .init(rawValue: try reader.int32())
            case 26: self.carrier = try reader.text("lectern.notices.v1.Channel.carrier")
            case 32: self.rank = try reader.uint32()
            case 42: self.app = try reader.text("lectern.notices.v1.Channel.app")
            case 48: self.version = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.version != 0 { try writer.int64(self.version, 48) }
        if !self.app.isEmpty { try writer.text(self.app, 42, "lectern.notices.v1.Channel.app") }
        if self.rank != 0 { try writer.uint32(self.rank, 32) }
        if !self.carrier.isEmpty { try writer.text(self.carrier, 26, "lectern.notices.v1.Channel.carrier") }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 16) }
        if !self.libraryCode.isEmpty { try writer.text(self.libraryCode, 10, "lectern.notices.v1.Channel.library_code") }
    }
}

extension Notices.ChannelsRequest {
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

extension Notices.ChannelsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.channels)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.channels.reversed() { try writer.message(value, 10) }
    }
}

extension Notices.PutChannelRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.channel)
            case 16: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 16) }
        if let value = self.channel { try writer.message(value, 10) }
    }
}

extension Notices.RemoveChannelRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.libraryCode = try reader.text("lectern.notices.v1.RemoveChannelRequest.library_code")
            case 16: self.kind = .init(rawValue: try reader.int32())
            case 26: self.carrier = try reader.text("lectern.notices.v1.RemoveChannelRequest.carrier")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.carrier.isEmpty { try writer.text(self.carrier, 26, "lectern.notices.v1.RemoveChannelRequest.carrier") }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 16) }
        if !self.libraryCode.isEmpty { try writer.text(self.libraryCode, 10, "lectern.notices.v1.RemoveChannelRequest.library_code") }
    }
}

extension Notices.RemoveChannelResponse {
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

extension Notices.Settings {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.libraryCode = try reader.text("lectern.notices.v1.Settings.library_code")
            case 18: self.language = try reader.text("lectern.notices.v1.Settings.language")
            case 26: try reader.message(&self.hours)
            case 34: try reader.message(addedTo: &self.choices)
            case 42: self.zone = try reader.text("lectern.notices.v1.Settings.zone")
            case 48: self.version = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.version != 0 { try writer.int64(self.version, 48) }
        if !self.zone.isEmpty { try writer.text(self.zone, 42, "lectern.notices.v1.Settings.zone") }
        for value in self.choices.reversed() { try writer.message(value, 34) }
        if let value = self.hours { try writer.message(value, 26) }
        if !self.language.isEmpty { try writer.text(self.language, 18, "lectern.notices.v1.Settings.language") }
        if !self.libraryCode.isEmpty { try writer.text(self.libraryCode, 10, "lectern.notices.v1.Settings.library_code") }
    }
}

extension Notices.GetSettingsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.libraryCode = try reader.text("lectern.notices.v1.GetSettingsRequest.library_code")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.libraryCode.isEmpty { try writer.text(self.libraryCode, 10, "lectern.notices.v1.GetSettingsRequest.library_code") }
    }
}

extension Notices.PutSettingsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.settings)
            case 16: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 16) }
        if let value = self.settings { try writer.message(value, 10) }
    }
}

extension Notices.Carrier {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.notices.v1.Carrier.name")
            case 16: self.waiting = try reader.uint32()
            case 24: self.oldestAtMs = try reader.int64()
            case 32: self.heardAtMs = try reader.int64()
            case 40: self.silentSinceMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.silentSinceMs != 0 { try writer.int64(self.silentSinceMs, 40) }
        if self.heardAtMs != 0 { try writer.int64(self.heardAtMs, 32) }
        if self.oldestAtMs != 0 { try writer.int64(self.oldestAtMs, 24) }
        if self.waiting != 0 { try writer.uint32(self.waiting, 16) }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.notices.v1.Carrier.name") }
    }
}

extension Notices.CarriersRequest {
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

extension Notices.CarriersResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.carriers)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.carriers.reversed() { try writer.message(value, 10) }
    }
}

extension Notices.SentRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.notices.v1.SentRequest.card")
            case 16: self.readerId = try reader.int64()
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.notices.v1.SentRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.notices.v1.SentRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.notices.v1.SentRequest.card") }
    }
}

extension Notices.SentResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.notices)
            case 18: self.cursor = try reader.text("lectern.notices.v1.SentResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.notices.v1.SentResponse.cursor") }
        for value in self.notices.reversed() { try writer.message(value, 10) }
    }
}

extension Notices.GetRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.noticeId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.noticeId != 0 { try writer.int64(self.noticeId, 8) }
    }
}

extension Notices.RetryRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.noticeId = try reader.int64()
            case 18: self.note = try reader.text("lectern.notices.v1.RetryRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 18, "lectern.notices.v1.RetryRequest.note") }
        if self.noticeId != 0 { try writer.int64(self.noticeId, 8) }
    }
}

extension Notices.CancelRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.noticeId = try reader.int64()
            case 18: self.note = try reader.text("lectern.notices.v1.CancelRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 18, "lectern.notices.v1.CancelRequest.note") }
        if self.noticeId != 0 { try writer.int64(self.noticeId, 8) }
    }
}

extension Notices.ReleaseRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension Notices.ReleaseResponse {
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

extension Notices.SweepCardsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.cursor = try reader.text("lectern.notices.v1.SweepCardsRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 10, "lectern.notices.v1.SweepCardsRequest.cursor") }
    }
}

extension Notices.SweepCardsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.told = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.told != 0 { try writer.uint32(self.told, 8) }
    }
}

extension Notices.CheckCarrierRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.notices.v1.CheckCarrierRequest.name")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.notices.v1.CheckCarrierRequest.name") }
    }
}

extension Notices.CheckCarrierResponse {
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

extension Notices.NoticeQueued {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.noticeId = try reader.int64()
            case 16: self.channel = .init(rawValue: try reader.int32())
            case 26: self.carrier = try reader.text("lectern.notices.v1.NoticeQueued.carrier")
            case 32: self.attempt = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.attempt != 0 { try writer.int64(self.attempt, 32) }
        if !self.carrier.isEmpty { try writer.text(self.carrier, 26, "lectern.notices.v1.NoticeQueued.carrier") }
        if self.channel.rawValue != 0 { try writer.int32(self.channel.rawValue, 16) }
        if self.noticeId != 0 { try writer.int64(self.noticeId, 8) }
    }
}

extension Notices.NoticeChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.noticeId = try reader.int64()
            case 18: self.kind = try reader.text("lectern.notices.v1.NoticeChanged.kind")
            case 24: self.state = .init(rawValue: try reader.int32())
            case 32: self.channel = .init(rawValue: try reader.int32())
            case 42: self.carrier = try reader.text("lectern.notices.v1.NoticeChanged.carrier")
            case 48: self.attempt = try reader.int64()
            case 56: self.inInbox = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.inInbox { try writer.bool(self.inInbox, 56) }
        if self.attempt != 0 { try writer.int64(self.attempt, 48) }
        if !self.carrier.isEmpty { try writer.text(self.carrier, 42, "lectern.notices.v1.NoticeChanged.carrier") }
        if self.channel.rawValue != 0 { try writer.int32(self.channel.rawValue, 32) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 24) }
        if !self.kind.isEmpty { try writer.text(self.kind, 18, "lectern.notices.v1.NoticeChanged.kind") }
        if self.noticeId != 0 { try writer.int64(self.noticeId, 8) }
    }
}

extension Notices.PreferencesChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension Notices.Configuration {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.unsubscribePrefix = try reader.text("lectern.notices.v1.Configuration.unsubscribe_prefix")
            case 16: self.silenceMinutes = try reader.uint32()
            case 26: self.zone = try reader.text("lectern.notices.v1.Configuration.zone")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.zone.isEmpty { try writer.text(self.zone, 26, "lectern.notices.v1.Configuration.zone") }
        if self.silenceMinutes != 0 { try writer.uint32(self.silenceMinutes, 16) }
        if !self.unsubscribePrefix.isEmpty { try writer.text(self.unsubscribePrefix, 10, "lectern.notices.v1.Configuration.unsubscribe_prefix") }
    }
}
