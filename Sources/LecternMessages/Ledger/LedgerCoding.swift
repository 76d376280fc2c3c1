// How the messages of lectern.ledger.v1 are read and written. Generated from lectern/ledger/v1/ledger.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
internal import TypesMessages

extension Ledger.AccountEntry {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.accountId = try reader.int64()
            case 16: self.kind = .init(rawValue: try reader.int32())
            case 26: self.code = try reader.text("lectern.ledger.v1.AccountEntry.code")
            case 34: self.title = try reader.text("lectern.ledger.v1.AccountEntry.title")
            case 42: try reader.message(&self.balance)
            case 50: try reader.message(&self.reserved)
            case 58: self.libraryCode = try reader.text("lectern.ledger.v1.AccountEntry.library_code")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.libraryCode.isEmpty { try writer.text(self.libraryCode, 58, "lectern.ledger.v1.AccountEntry.library_code") }
        if let value = self.reserved { try writer.message(value, 50) }
        if let value = self.balance { try writer.message(value, 42) }
        if !self.title.isEmpty { try writer.text(self.title, 34, "lectern.ledger.v1.AccountEntry.title") }
        if !self.code.isEmpty { try writer.text(self.code, 26, "lectern.ledger.v1.AccountEntry.code") }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 16) }
        if self.accountId != 0 { try writer.int64(self.accountId, 8) }
    }
}

extension Ledger.Line {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.kind = .init(rawValue: try reader.int32())
            case 18: self.code = try reader.text("lectern.ledger.v1.Line.code")
            case 26: try reader.message(&self.amount)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.amount { try writer.message(value, 26) }
        if !self.code.isEmpty { try writer.text(self.code, 18, "lectern.ledger.v1.Line.code") }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 8) }
    }
}

extension Ledger.Posting {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.postingId = try reader.int64()
            case 18: self.period = try reader.text("lectern.ledger.v1.Posting.period")
            case 24: self.happenedAtMs = try reader.int64()
            case 32: self.recordedAtMs = try reader.int64()
            case 42: self.kind = try reader.text("lectern.ledger.v1.Posting.kind")
            case 50: self.about = try reader.text("lectern.ledger.v1.Posting.about")
            case 58: self.note = try reader.text("lectern.ledger.v1.Posting.note")
            case 66: try reader.message(addedTo: &self.lines)
            case 72: self.person = try reader.int64()
            case 82: self.terminal = try reader.text("lectern.ledger.v1.Posting.terminal")
            case 90: self.method = try reader.text("lectern.ledger.v1.Posting.method")
            case 98: self.requestKey = try reader.text("lectern.ledger.v1.Posting.request_key")
            case 104: self.correctsId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.correctsId != 0 { try writer.int64(self.correctsId, 104) }
        if !self.requestKey.isEmpty { try writer.text(self.requestKey, 98, "lectern.ledger.v1.Posting.request_key") }
        if !self.method.isEmpty { try writer.text(self.method, 90, "lectern.ledger.v1.Posting.method") }
        if !self.terminal.isEmpty { try writer.text(self.terminal, 82, "lectern.ledger.v1.Posting.terminal") }
        if self.person != 0 { try writer.int64(self.person, 72) }
        for value in self.lines.reversed() { try writer.message(value, 66) }
        if !self.note.isEmpty { try writer.text(self.note, 58, "lectern.ledger.v1.Posting.note") }
        if !self.about.isEmpty { try writer.text(self.about, 50, "lectern.ledger.v1.Posting.about") }
        if !self.kind.isEmpty { try writer.text(self.kind, 42, "lectern.ledger.v1.Posting.kind") }
        if self.recordedAtMs != 0 { try writer.int64(self.recordedAtMs, 32) }
        if self.happenedAtMs != 0 { try writer.int64(self.happenedAtMs, 24) }
        if !self.period.isEmpty { try writer.text(self.period, 18, "lectern.ledger.v1.Posting.period") }
        if self.postingId != 0 { try writer.int64(self.postingId, 8) }
    }
}

extension Ledger.Reservation {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.reservationId = try reader.int64()
            case 18: self.source = try reader.text("lectern.ledger.v1.Reservation.source")
            case 26: self.key = try reader.text("lectern.ledger.v1.Reservation.key")
            case 34: self.budget = try reader.text("lectern.ledger.v1.Reservation.budget")
            case 42: try reader.message(&self.amount)
            case 50: try reader.message(&self.committed)
            case 56: self.state = .init(rawValue: try reader.int32())
            case 64: self.expiresAtMs = try reader.int64()
            case 74: try reader.message(&self.available)
            case 80: self.postingId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.postingId != 0 { try writer.int64(self.postingId, 80) }
        if let value = self.available { try writer.message(value, 74) }
        if self.expiresAtMs != 0 { try writer.int64(self.expiresAtMs, 64) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 56) }
        if let value = self.committed { try writer.message(value, 50) }
        if let value = self.amount { try writer.message(value, 42) }
        if !self.budget.isEmpty { try writer.text(self.budget, 34, "lectern.ledger.v1.Reservation.budget") }
        if !self.key.isEmpty { try writer.text(self.key, 26, "lectern.ledger.v1.Reservation.key") }
        if !self.source.isEmpty { try writer.text(self.source, 18, "lectern.ledger.v1.Reservation.source") }
        if self.reservationId != 0 { try writer.int64(self.reservationId, 8) }
    }
}

extension Ledger.ReaderCharge {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.chargeId = try reader.int64()
            case 16: self.readerId = try reader.int64()
            case 26: self.source = try reader.text("lectern.ledger.v1.ReaderCharge.source")
            case 34: self.key = try reader.text("lectern.ledger.v1.ReaderCharge.key")
            case 42: self.fee = try reader.text("lectern.ledger.v1.ReaderCharge.fee")
            case 48: self.state = .init(rawValue: try reader.int32())
            case 58: try reader.message(&self.listPrice)
            case 66: try reader.message(&self.discount)
            case 74: try reader.message(&self.paid)
            case 82: try reader.message(&self.waived)
            case 90: try reader.message(&self.refunded)
            case 98: try reader.message(&self.due)
            case 106: self.reason = try reader.text("lectern.ledger.v1.ReaderCharge.reason")
            case 114: self.about = try reader.text("lectern.ledger.v1.ReaderCharge.about")
            case 120: self.chargedAtMs = try reader.int64()
            case 130: self.libraryCode = try reader.text("lectern.ledger.v1.ReaderCharge.library_code")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.libraryCode.isEmpty { try writer.text(self.libraryCode, 130, "lectern.ledger.v1.ReaderCharge.library_code") }
        if self.chargedAtMs != 0 { try writer.int64(self.chargedAtMs, 120) }
        if !self.about.isEmpty { try writer.text(self.about, 114, "lectern.ledger.v1.ReaderCharge.about") }
        if !self.reason.isEmpty { try writer.text(self.reason, 106, "lectern.ledger.v1.ReaderCharge.reason") }
        if let value = self.due { try writer.message(value, 98) }
        if let value = self.refunded { try writer.message(value, 90) }
        if let value = self.waived { try writer.message(value, 82) }
        if let value = self.paid { try writer.message(value, 74) }
        if let value = self.discount { try writer.message(value, 66) }
        if let value = self.listPrice { try writer.message(value, 58) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 48) }
        if !self.fee.isEmpty { try writer.text(self.fee, 42, "lectern.ledger.v1.ReaderCharge.fee") }
        if !self.key.isEmpty { try writer.text(self.key, 34, "lectern.ledger.v1.ReaderCharge.key") }
        if !self.source.isEmpty { try writer.text(self.source, 26, "lectern.ledger.v1.ReaderCharge.source") }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if self.chargeId != 0 { try writer.int64(self.chargeId, 8) }
    }
}

extension Ledger.PaymentPart {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.chargeId = try reader.int64()
            case 18: try reader.message(&self.amount)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.amount { try writer.message(value, 18) }
        if self.chargeId != 0 { try writer.int64(self.chargeId, 8) }
    }
}

extension Ledger.Payment {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.paymentId = try reader.int64()
            case 16: self.channel = .init(rawValue: try reader.int32())
            case 24: self.state = .init(rawValue: try reader.int32())
            case 32: self.readerId = try reader.int64()
            case 42: try reader.message(&self.amount)
            case 50: try reader.message(&self.received)
            case 58: self.taker = try reader.text("lectern.ledger.v1.Payment.taker")
            case 66: self.reference = try reader.text("lectern.ledger.v1.Payment.reference")
            case 74: try reader.message(addedTo: &self.parts)
            case 82: try reader.message(&self.deposit)
            case 88: self.begunAtMs = try reader.int64()
            case 96: self.expiresAtMs = try reader.int64()
            case 104: self.postingId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.postingId != 0 { try writer.int64(self.postingId, 104) }
        if self.expiresAtMs != 0 { try writer.int64(self.expiresAtMs, 96) }
        if self.begunAtMs != 0 { try writer.int64(self.begunAtMs, 88) }
        if let value = self.deposit { try writer.message(value, 82) }
        for value in self.parts.reversed() { try writer.message(value, 74) }
        if !self.reference.isEmpty { try writer.text(self.reference, 66, "lectern.ledger.v1.Payment.reference") }
        if !self.taker.isEmpty { try writer.text(self.taker, 58, "lectern.ledger.v1.Payment.taker") }
        if let value = self.received { try writer.message(value, 50) }
        if let value = self.amount { try writer.message(value, 42) }
        if self.readerId != 0 { try writer.int64(self.readerId, 32) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 24) }
        if self.channel.rawValue != 0 { try writer.int32(self.channel.rawValue, 16) }
        if self.paymentId != 0 { try writer.int64(self.paymentId, 8) }
    }
}

extension Ledger.Period {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.period = try reader.text("lectern.ledger.v1.Period.period")
            case 16: self.state = .init(rawValue: try reader.int32())
            case 24: self.closedAtMs = try reader.int64()
            case 32: self.postings = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.postings != 0 { try writer.int64(self.postings, 32) }
        if self.closedAtMs != 0 { try writer.int64(self.closedAtMs, 24) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 16) }
        if !self.period.isEmpty { try writer.text(self.period, 10, "lectern.ledger.v1.Period.period") }
    }
}

extension Ledger.Box {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.box = try reader.text("lectern.ledger.v1.Box.box")
            case 16: self.open = try reader.bool()
            case 24: self.openedAtMs = try reader.int64()
            case 34: try reader.message(&self.balance)
            case 40: self.differenceMinorUnits = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.differenceMinorUnits != 0 { try writer.int64(self.differenceMinorUnits, 40) }
        if let value = self.balance { try writer.message(value, 34) }
        if self.openedAtMs != 0 { try writer.int64(self.openedAtMs, 24) }
        if self.open { try writer.bool(self.open, 16) }
        if !self.box.isEmpty { try writer.text(self.box, 10, "lectern.ledger.v1.Box.box") }
    }
}

extension Ledger.Sale {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.partner = try reader.text("lectern.ledger.v1.Sale.partner")
            case 18: self.reference = try reader.text("lectern.ledger.v1.Sale.reference")
            case 26: self.isbn = try reader.text("lectern.ledger.v1.Sale.isbn")
            case 34: try reader.message(&self.listPrice)
            case 40: self.discountPermille = try reader.uint32()
            case 50: self.invoice = try reader.text("lectern.ledger.v1.Sale.invoice")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.invoice.isEmpty { try writer.text(self.invoice, 50, "lectern.ledger.v1.Sale.invoice") }
        if self.discountPermille != 0 { try writer.uint32(self.discountPermille, 40) }
        if let value = self.listPrice { try writer.message(value, 34) }
        if !self.isbn.isEmpty { try writer.text(self.isbn, 26, "lectern.ledger.v1.Sale.isbn") }
        if !self.reference.isEmpty { try writer.text(self.reference, 18, "lectern.ledger.v1.Sale.reference") }
        if !self.partner.isEmpty { try writer.text(self.partner, 10, "lectern.ledger.v1.Sale.partner") }
    }
}

extension Ledger.StatementLine {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.reference = try reader.text("lectern.ledger.v1.StatementLine.reference")
            case 18: self.isbn = try reader.text("lectern.ledger.v1.StatementLine.isbn")
            case 26: try reader.message(&self.listPrice)
            case 32: self.discountPermille = try reader.uint32()
            case 42: try reader.message(&self.payable)
            case 50: self.invoice = try reader.text("lectern.ledger.v1.StatementLine.invoice")
            case 58: self.reverses = try reader.text("lectern.ledger.v1.StatementLine.reverses")
            case 64: self.atMs = try reader.int64()
            case 72: self.postingId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.postingId != 0 { try writer.int64(self.postingId, 72) }
        if self.atMs != 0 { try writer.int64(self.atMs, 64) }
        if !self.reverses.isEmpty { try writer.text(self.reverses, 58, "lectern.ledger.v1.StatementLine.reverses") }
        if !self.invoice.isEmpty { try writer.text(self.invoice, 50, "lectern.ledger.v1.StatementLine.invoice") }
        if let value = self.payable { try writer.message(value, 42) }
        if self.discountPermille != 0 { try writer.uint32(self.discountPermille, 32) }
        if let value = self.listPrice { try writer.message(value, 26) }
        if !self.isbn.isEmpty { try writer.text(self.isbn, 18, "lectern.ledger.v1.StatementLine.isbn") }
        if !self.reference.isEmpty { try writer.text(self.reference, 10, "lectern.ledger.v1.StatementLine.reference") }
    }
}

extension Ledger.PostRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.kind = try reader.text("lectern.ledger.v1.PostRequest.kind")
            case 18: try reader.message(addedTo: &self.lines)
            case 26: self.about = try reader.text("lectern.ledger.v1.PostRequest.about")
            case 34: self.note = try reader.text("lectern.ledger.v1.PostRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 34, "lectern.ledger.v1.PostRequest.note") }
        if !self.about.isEmpty { try writer.text(self.about, 26, "lectern.ledger.v1.PostRequest.about") }
        for value in self.lines.reversed() { try writer.message(value, 18) }
        if !self.kind.isEmpty { try writer.text(self.kind, 10, "lectern.ledger.v1.PostRequest.kind") }
    }
}

extension Ledger.BudgetLeftRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.ledger.v1.BudgetLeftRequest.code")
            case 18: self.currency = try reader.text("lectern.ledger.v1.BudgetLeftRequest.currency")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.currency.isEmpty { try writer.text(self.currency, 18, "lectern.ledger.v1.BudgetLeftRequest.currency") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.ledger.v1.BudgetLeftRequest.code") }
    }
}

extension Ledger.BudgetLeftResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.available)
            case 16: self.known = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.known { try writer.bool(self.known, 16) }
        if let value = self.available { try writer.message(value, 10) }
    }
}

extension Ledger.ReserveRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.source = try reader.text("lectern.ledger.v1.ReserveRequest.source")
            case 18: self.key = try reader.text("lectern.ledger.v1.ReserveRequest.key")
            case 26: self.budget = try reader.text("lectern.ledger.v1.ReserveRequest.budget")
            case 34: try reader.message(&self.amount)
            case 40: self.expiresAtMs = try reader.int64()
            case 50: self.about = try reader.text("lectern.ledger.v1.ReserveRequest.about")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.about.isEmpty { try writer.text(self.about, 50, "lectern.ledger.v1.ReserveRequest.about") }
        if self.expiresAtMs != 0 { try writer.int64(self.expiresAtMs, 40) }
        if let value = self.amount { try writer.message(value, 34) }
        if !self.budget.isEmpty { try writer.text(self.budget, 26, "lectern.ledger.v1.ReserveRequest.budget") }
        if !self.key.isEmpty { try writer.text(self.key, 18, "lectern.ledger.v1.ReserveRequest.key") }
        if !self.source.isEmpty { try writer.text(self.source, 10, "lectern.ledger.v1.ReserveRequest.source") }
    }
}

extension Ledger.CommitRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.source = try reader.text("lectern.ledger.v1.CommitRequest.source")
            case 18: self.key = try reader.text("lectern.ledger.v1.CommitRequest.key")
            case 26: try reader.message(&self.sale)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.sale { try writer.message(value, 26) }
        if !self.key.isEmpty { try writer.text(self.key, 18, "lectern.ledger.v1.CommitRequest.key") }
        if !self.source.isEmpty { try writer.text(self.source, 10, "lectern.ledger.v1.CommitRequest.source") }
    }
}

extension Ledger.RepayRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.source = try reader.text("lectern.ledger.v1.RepayRequest.source")
            case 18: self.key = try reader.text("lectern.ledger.v1.RepayRequest.key")
            case 24: self.readerId = try reader.int64()
            case 34: try reader.message(&self.amount)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.amount { try writer.message(value, 34) }
        if self.readerId != 0 { try writer.int64(self.readerId, 24) }
        if !self.key.isEmpty { try writer.text(self.key, 18, "lectern.ledger.v1.RepayRequest.key") }
        if !self.source.isEmpty { try writer.text(self.source, 10, "lectern.ledger.v1.RepayRequest.source") }
    }
}

extension Ledger.ReleaseRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.source = try reader.text("lectern.ledger.v1.ReleaseRequest.source")
            case 18: self.key = try reader.text("lectern.ledger.v1.ReleaseRequest.key")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.key.isEmpty { try writer.text(self.key, 18, "lectern.ledger.v1.ReleaseRequest.key") }
        if !self.source.isEmpty { try writer.text(self.source, 10, "lectern.ledger.v1.ReleaseRequest.source") }
    }
}

extension Ledger.ReverseRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.source = try reader.text("lectern.ledger.v1.ReverseRequest.source")
            case 18: self.key = try reader.text("lectern.ledger.v1.ReverseRequest.key")
            case 26: self.reference = try reader.text("lectern.ledger.v1.ReverseRequest.reference")
            case 34: self.invoice = try reader.text("lectern.ledger.v1.ReverseRequest.invoice")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.invoice.isEmpty { try writer.text(self.invoice, 34, "lectern.ledger.v1.ReverseRequest.invoice") }
        if !self.reference.isEmpty { try writer.text(self.reference, 26, "lectern.ledger.v1.ReverseRequest.reference") }
        if !self.key.isEmpty { try writer.text(self.key, 18, "lectern.ledger.v1.ReverseRequest.key") }
        if !self.source.isEmpty { try writer.text(self.source, 10, "lectern.ledger.v1.ReverseRequest.source") }
    }
}

extension Ledger.ChargeRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.source = try reader.text("lectern.ledger.v1.ChargeRequest.source")
            case 18: self.key = try reader.text("lectern.ledger.v1.ChargeRequest.key")
            case 24: self.readerId = try reader.int64()
            case 34: self.fee = try reader.text("lectern.ledger.v1.ChargeRequest.fee")
            case 42: try reader.message(&self.listPrice)
            case 50: try reader.message(&self.discount)
            case 58: self.reason = try reader.text("lectern.ledger.v1.ChargeRequest.reason")
            case 66: self.about = try reader.text("lectern.ledger.v1.ChargeRequest.about")
            case 72: self.libraryId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.libraryId != 0 { try writer.int64(self.libraryId, 72) }
        if !self.about.isEmpty { try writer.text(self.about, 66, "lectern.ledger.v1.ChargeRequest.about") }
        if !self.reason.isEmpty { try writer.text(self.reason, 58, "lectern.ledger.v1.ChargeRequest.reason") }
        if let value = self.discount { try writer.message(value, 50) }
        if let value = self.listPrice { try writer.message(value, 42) }
        if !self.fee.isEmpty { try writer.text(self.fee, 34, "lectern.ledger.v1.ChargeRequest.fee") }
        if self.readerId != 0 { try writer.int64(self.readerId, 24) }
        if !self.key.isEmpty { try writer.text(self.key, 18, "lectern.ledger.v1.ChargeRequest.key") }
        if !self.source.isEmpty { try writer.text(self.source, 10, "lectern.ledger.v1.ChargeRequest.source") }
    }
}

extension Ledger.WaiveRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.source = try reader.text("lectern.ledger.v1.WaiveRequest.source")
            case 18: self.key = try reader.text("lectern.ledger.v1.WaiveRequest.key")
            case 26: try reader.message(&self.amount)
            case 34: self.note = try reader.text("lectern.ledger.v1.WaiveRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 34, "lectern.ledger.v1.WaiveRequest.note") }
        if let value = self.amount { try writer.message(value, 26) }
        if !self.key.isEmpty { try writer.text(self.key, 18, "lectern.ledger.v1.WaiveRequest.key") }
        if !self.source.isEmpty { try writer.text(self.source, 10, "lectern.ledger.v1.WaiveRequest.source") }
    }
}

extension Ledger.ChargeReaderRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.ledger.v1.ChargeReaderRequest.card")
            case 16: self.readerId = try reader.int64()
            case 26: self.fee = try reader.text("lectern.ledger.v1.ChargeReaderRequest.fee")
            case 34: try reader.message(&self.listPrice)
            case 42: try reader.message(&self.discount)
            case 50: self.reason = try reader.text("lectern.ledger.v1.ChargeReaderRequest.reason")
            case 58: self.about = try reader.text("lectern.ledger.v1.ChargeReaderRequest.about")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.about.isEmpty { try writer.text(self.about, 58, "lectern.ledger.v1.ChargeReaderRequest.about") }
        if !self.reason.isEmpty { try writer.text(self.reason, 50, "lectern.ledger.v1.ChargeReaderRequest.reason") }
        if let value = self.discount { try writer.message(value, 42) }
        if let value = self.listPrice { try writer.message(value, 34) }
        if !self.fee.isEmpty { try writer.text(self.fee, 26, "lectern.ledger.v1.ChargeReaderRequest.fee") }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.ledger.v1.ChargeReaderRequest.card") }
    }
}

extension Ledger.EnterSaleRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.budget = try reader.text("lectern.ledger.v1.EnterSaleRequest.budget")
            case 18: try reader.message(&self.sale)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.sale { try writer.message(value, 18) }
        if !self.budget.isEmpty { try writer.text(self.budget, 10, "lectern.ledger.v1.EnterSaleRequest.budget") }
    }
}

extension Ledger.ReverseSaleRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.partner = try reader.text("lectern.ledger.v1.ReverseSaleRequest.partner")
            case 18: self.sale = try reader.text("lectern.ledger.v1.ReverseSaleRequest.sale")
            case 26: self.reference = try reader.text("lectern.ledger.v1.ReverseSaleRequest.reference")
            case 34: self.invoice = try reader.text("lectern.ledger.v1.ReverseSaleRequest.invoice")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.invoice.isEmpty { try writer.text(self.invoice, 34, "lectern.ledger.v1.ReverseSaleRequest.invoice") }
        if !self.reference.isEmpty { try writer.text(self.reference, 26, "lectern.ledger.v1.ReverseSaleRequest.reference") }
        if !self.sale.isEmpty { try writer.text(self.sale, 18, "lectern.ledger.v1.ReverseSaleRequest.sale") }
        if !self.partner.isEmpty { try writer.text(self.partner, 10, "lectern.ledger.v1.ReverseSaleRequest.partner") }
    }
}

extension Ledger.TakeBackRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.source = try reader.text("lectern.ledger.v1.TakeBackRequest.source")
            case 18: self.key = try reader.text("lectern.ledger.v1.TakeBackRequest.key")
            case 26: self.note = try reader.text("lectern.ledger.v1.TakeBackRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 26, "lectern.ledger.v1.TakeBackRequest.note") }
        if !self.key.isEmpty { try writer.text(self.key, 18, "lectern.ledger.v1.TakeBackRequest.key") }
        if !self.source.isEmpty { try writer.text(self.source, 10, "lectern.ledger.v1.TakeBackRequest.source") }
    }
}

extension Ledger.GiveBackRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.source = try reader.text("lectern.ledger.v1.GiveBackRequest.source")
            case 18: self.key = try reader.text("lectern.ledger.v1.GiveBackRequest.key")
            case 26: self.note = try reader.text("lectern.ledger.v1.GiveBackRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 26, "lectern.ledger.v1.GiveBackRequest.note") }
        if !self.key.isEmpty { try writer.text(self.key, 18, "lectern.ledger.v1.GiveBackRequest.key") }
        if !self.source.isEmpty { try writer.text(self.source, 10, "lectern.ledger.v1.GiveBackRequest.source") }
    }
}

extension Ledger.AccountRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.ledger.v1.AccountRequest.card")
            case 16: self.readerId = try reader.int64()
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.ledger.v1.AccountRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.ledger.v1.AccountRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.ledger.v1.AccountRequest.card") }
    }
}

extension Ledger.AccountResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 18: try reader.message(addedTo: &self.owed)
            case 26: try reader.message(addedTo: &self.deposits)
            case 34: try reader.message(addedTo: &self.charges)
            case 42: try reader.message(addedTo: &self.payments)
            case 50: self.cursor = try reader.text("lectern.ledger.v1.AccountResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 50, "lectern.ledger.v1.AccountResponse.cursor") }
        for value in self.payments.reversed() { try writer.message(value, 42) }
        for value in self.charges.reversed() { try writer.message(value, 34) }
        for value in self.deposits.reversed() { try writer.message(value, 26) }
        for value in self.owed.reversed() { try writer.message(value, 18) }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension Ledger.BeginPaymentRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.partner = try reader.text("lectern.ledger.v1.BeginPaymentRequest.partner")
            case 16: try reader.add(try reader.int64(), to: &self.chargeIds)
            case 18:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.chargeIds) }
                reader.leave(to: outer)
            case 26: try reader.message(&self.deposit)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.deposit { try writer.message(value, 26) }
        if !self.chargeIds.isEmpty {
            let before = writer.count
            for value in self.chargeIds.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 18)
        }
        if !self.partner.isEmpty { try writer.text(self.partner, 10, "lectern.ledger.v1.BeginPaymentRequest.partner") }
    }
}

extension Ledger.CancelPaymentRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.paymentId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.paymentId != 0 { try writer.int64(self.paymentId, 8) }
    }
}

extension Ledger.ConfirmPaymentRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.paymentId = try reader.int64()
            case 18: self.reference = try reader.text("lectern.ledger.v1.ConfirmPaymentRequest.reference")
            case 26: try reader.message(&self.amount)
            case 32: self.paidAtMs = try reader.int64()
            case 42: self.partner = try reader.text("lectern.ledger.v1.ConfirmPaymentRequest.partner")
            case 50: self.signature = try reader.text("lectern.ledger.v1.ConfirmPaymentRequest.signature")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.signature.isEmpty { try writer.text(self.signature, 50, "lectern.ledger.v1.ConfirmPaymentRequest.signature") }
        if !self.partner.isEmpty { try writer.text(self.partner, 42, "lectern.ledger.v1.ConfirmPaymentRequest.partner") }
        if self.paidAtMs != 0 { try writer.int64(self.paidAtMs, 32) }
        if let value = self.amount { try writer.message(value, 26) }
        if !self.reference.isEmpty { try writer.text(self.reference, 18, "lectern.ledger.v1.ConfirmPaymentRequest.reference") }
        if self.paymentId != 0 { try writer.int64(self.paymentId, 8) }
    }
}

extension Ledger.ConfirmPaymentResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.payment)
            case 16: self.repeated = try reader.bool()
            case 24: self.disputed = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.disputed { try writer.bool(self.disputed, 24) }
        if self.repeated { try writer.bool(self.repeated, 16) }
        if let value = self.payment { try writer.message(value, 10) }
    }
}

extension Ledger.TakeCashRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.reference = try reader.text("lectern.ledger.v1.TakeCashRequest.reference")
            case 18: self.card = try reader.text("lectern.ledger.v1.TakeCashRequest.card")
            case 26: try reader.message(&self.amount)
            case 32: self.boxMinorUnits = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.boxMinorUnits != 0 { try writer.int64(self.boxMinorUnits, 32) }
        if let value = self.amount { try writer.message(value, 26) }
        if !self.card.isEmpty { try writer.text(self.card, 18, "lectern.ledger.v1.TakeCashRequest.card") }
        if !self.reference.isEmpty { try writer.text(self.reference, 10, "lectern.ledger.v1.TakeCashRequest.reference") }
    }
}

extension Ledger.TakeCashResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.payment)
            case 16: self.differs = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.differs { try writer.bool(self.differs, 16) }
        if let value = self.payment { try writer.message(value, 10) }
    }
}

extension Ledger.PayRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.ledger.v1.PayRequest.card")
            case 16: self.readerId = try reader.int64()
            case 26: try reader.message(&self.amount)
            case 32: try reader.add(try reader.int64(), to: &self.chargeIds)
            case 34:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.chargeIds) }
                reader.leave(to: outer)
            case 40: self.deposit = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.deposit { try writer.bool(self.deposit, 40) }
        if !self.chargeIds.isEmpty {
            let before = writer.count
            for value in self.chargeIds.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 34)
        }
        if let value = self.amount { try writer.message(value, 26) }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.ledger.v1.PayRequest.card") }
    }
}

extension Ledger.ReturnDepositRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.ledger.v1.ReturnDepositRequest.card")
            case 16: self.readerId = try reader.int64()
            case 26: self.currency = try reader.text("lectern.ledger.v1.ReturnDepositRequest.currency")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.currency.isEmpty { try writer.text(self.currency, 26, "lectern.ledger.v1.ReturnDepositRequest.currency") }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.ledger.v1.ReturnDepositRequest.card") }
    }
}

extension Ledger.ReturnDepositResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.cash)
            case 18: try reader.message(&self.transferred)
            case 24: try reader.add(try reader.int64(), to: &self.postingIds)
            case 26:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.int64(), to: &self.postingIds) }
                reader.leave(to: outer)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.postingIds.isEmpty {
            let before = writer.count
            for value in self.postingIds.reversed() { try writer.int64(value) }
            try writer.prefix(since: before, 26)
        }
        if let value = self.transferred { try writer.message(value, 18) }
        if let value = self.cash { try writer.message(value, 10) }
    }
}

extension Ledger.RefundRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.chargeId = try reader.int64()
            case 18: try reader.message(&self.amount)
            case 26: self.note = try reader.text("lectern.ledger.v1.RefundRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 26, "lectern.ledger.v1.RefundRequest.note") }
        if let value = self.amount { try writer.message(value, 18) }
        if self.chargeId != 0 { try writer.int64(self.chargeId, 8) }
    }
}

extension Ledger.WaiveChargeRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.chargeId = try reader.int64()
            case 18: try reader.message(&self.amount)
            case 26: self.note = try reader.text("lectern.ledger.v1.WaiveChargeRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 26, "lectern.ledger.v1.WaiveChargeRequest.note") }
        if let value = self.amount { try writer.message(value, 18) }
        if self.chargeId != 0 { try writer.int64(self.chargeId, 8) }
    }
}

extension Ledger.CorrectRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.postingId = try reader.int64()
            case 18: self.note = try reader.text("lectern.ledger.v1.CorrectRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 18, "lectern.ledger.v1.CorrectRequest.note") }
        if self.postingId != 0 { try writer.int64(self.postingId, 8) }
    }
}

extension Ledger.PutBudgetRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.ledger.v1.PutBudgetRequest.code")
            case 18: self.title = try reader.text("lectern.ledger.v1.PutBudgetRequest.title")
            case 26: try reader.message(&self.change)
            case 34: self.note = try reader.text("lectern.ledger.v1.PutBudgetRequest.note")
            case 42: self.libraryCode = try reader.text("lectern.ledger.v1.PutBudgetRequest.library_code")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.libraryCode.isEmpty { try writer.text(self.libraryCode, 42, "lectern.ledger.v1.PutBudgetRequest.library_code") }
        if !self.note.isEmpty { try writer.text(self.note, 34, "lectern.ledger.v1.PutBudgetRequest.note") }
        if let value = self.change { try writer.message(value, 26) }
        if !self.title.isEmpty { try writer.text(self.title, 18, "lectern.ledger.v1.PutBudgetRequest.title") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.ledger.v1.PutBudgetRequest.code") }
    }
}

extension Ledger.OpenBoxRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.box = try reader.text("lectern.ledger.v1.OpenBoxRequest.box")
            case 18: try reader.message(&self.counted)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.counted { try writer.message(value, 18) }
        if !self.box.isEmpty { try writer.text(self.box, 10, "lectern.ledger.v1.OpenBoxRequest.box") }
    }
}

extension Ledger.CloseBoxRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.box = try reader.text("lectern.ledger.v1.CloseBoxRequest.box")
            case 18: try reader.message(&self.counted)
            case 24: self.bankedMinorUnits = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.bankedMinorUnits != 0 { try writer.int64(self.bankedMinorUnits, 24) }
        if let value = self.counted { try writer.message(value, 18) }
        if !self.box.isEmpty { try writer.text(self.box, 10, "lectern.ledger.v1.CloseBoxRequest.box") }
    }
}

extension Ledger.BoxesRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.limit = try reader.uint32()
            case 18: self.cursor = try reader.text("lectern.ledger.v1.BoxesRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.ledger.v1.BoxesRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 8) }
    }
}

extension Ledger.BoxesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.boxes)
            case 18: self.cursor = try reader.text("lectern.ledger.v1.BoxesResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.ledger.v1.BoxesResponse.cursor") }
        for value in self.boxes.reversed() { try writer.message(value, 10) }
    }
}

extension Ledger.AccountsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.kind = .init(rawValue: try reader.int32())
            case 16: self.limit = try reader.uint32()
            case 26: self.cursor = try reader.text("lectern.ledger.v1.AccountsRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 26, "lectern.ledger.v1.AccountsRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 16) }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 8) }
    }
}

extension Ledger.AccountsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.accounts)
            case 18: self.cursor = try reader.text("lectern.ledger.v1.AccountsResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.ledger.v1.AccountsResponse.cursor") }
        for value in self.accounts.reversed() { try writer.message(value, 10) }
    }
}

extension Ledger.PostingsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.kind = .init(rawValue: try reader.int32())
            case 18: self.code = try reader.text("lectern.ledger.v1.PostingsRequest.code")
            case 26: self.currency = try reader.text("lectern.ledger.v1.PostingsRequest.currency")
            case 32: self.limit = try reader.uint32()
            case 42: self.cursor = try reader.text("lectern.ledger.v1.PostingsRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 42, "lectern.ledger.v1.PostingsRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 32) }
        if !self.currency.isEmpty { try writer.text(self.currency, 26, "lectern.ledger.v1.PostingsRequest.currency") }
        if !self.code.isEmpty { try writer.text(self.code, 18, "lectern.ledger.v1.PostingsRequest.code") }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 8) }
    }
}

extension Ledger.PostingsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.postings)
            case 18: self.cursor = try reader.text("lectern.ledger.v1.PostingsResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.ledger.v1.PostingsResponse.cursor") }
        for value in self.postings.reversed() { try writer.message(value, 10) }
    }
}

extension Ledger.PeriodsRequest {
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

extension Ledger.PeriodsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.periods)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.periods.reversed() { try writer.message(value, 10) }
    }
}

extension Ledger.ClosePeriodRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.period = try reader.text("lectern.ledger.v1.ClosePeriodRequest.period")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.period.isEmpty { try writer.text(self.period, 10, "lectern.ledger.v1.ClosePeriodRequest.period") }
    }
}

extension Ledger.AuditRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.cursor = try reader.text("lectern.ledger.v1.AuditRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 10, "lectern.ledger.v1.AuditRequest.cursor") }
    }
}

extension Ledger.AuditResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.accounts = try reader.uint32()
            case 16: self.postings = try reader.uint32()
            case 26: try reader.add(try reader.text("lectern.ledger.v1.AuditResponse.problems"), to: &self.problems)
            case 34: self.cursor = try reader.text("lectern.ledger.v1.AuditResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.ledger.v1.AuditResponse.cursor") }
        for value in self.problems.reversed() { try writer.text(value, 26, "lectern.ledger.v1.AuditResponse.problems") }
        if self.postings != 0 { try writer.uint32(self.postings, 16) }
        if self.accounts != 0 { try writer.uint32(self.accounts, 8) }
    }
}

extension Ledger.PutPartnerKeyRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.partner = try reader.text("lectern.ledger.v1.PutPartnerKeyRequest.partner")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.partner.isEmpty { try writer.text(self.partner, 10, "lectern.ledger.v1.PutPartnerKeyRequest.partner") }
    }
}

extension Ledger.PutPartnerKeyResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.key = try reader.text("lectern.ledger.v1.PutPartnerKeyResponse.key")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.key.isEmpty { try writer.text(self.key, 10, "lectern.ledger.v1.PutPartnerKeyResponse.key") }
    }
}

extension Ledger.StatementRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.partner = try reader.text("lectern.ledger.v1.StatementRequest.partner")
            case 18: self.period = try reader.text("lectern.ledger.v1.StatementRequest.period")
            case 26: self.currency = try reader.text("lectern.ledger.v1.StatementRequest.currency")
            case 32: self.limit = try reader.uint32()
            case 42: self.cursor = try reader.text("lectern.ledger.v1.StatementRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 42, "lectern.ledger.v1.StatementRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 32) }
        if !self.currency.isEmpty { try writer.text(self.currency, 26, "lectern.ledger.v1.StatementRequest.currency") }
        if !self.period.isEmpty { try writer.text(self.period, 18, "lectern.ledger.v1.StatementRequest.period") }
        if !self.partner.isEmpty { try writer.text(self.partner, 10, "lectern.ledger.v1.StatementRequest.partner") }
    }
}

extension Ledger.StatementResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.partner = try reader.text("lectern.ledger.v1.StatementResponse.partner")
            case 18: self.title = try reader.text("lectern.ledger.v1.StatementResponse.title")
            case 26: self.period = try reader.text("lectern.ledger.v1.StatementResponse.period")
            case 34: try reader.message(addedTo: &self.lines)
            case 42: try reader.message(&self.total)
            case 48: self.linesCount = try reader.int64()
            case 58: try reader.message(&self.owed)
            case 64: self.closed = try reader.bool()
            case 74: self.cursor = try reader.text("lectern.ledger.v1.StatementResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 74, "lectern.ledger.v1.StatementResponse.cursor") }
        if self.closed { try writer.bool(self.closed, 64) }
        if let value = self.owed { try writer.message(value, 58) }
        if self.linesCount != 0 { try writer.int64(self.linesCount, 48) }
        if let value = self.total { try writer.message(value, 42) }
        for value in self.lines.reversed() { try writer.message(value, 34) }
        if !self.period.isEmpty { try writer.text(self.period, 26, "lectern.ledger.v1.StatementResponse.period") }
        if !self.title.isEmpty { try writer.text(self.title, 18, "lectern.ledger.v1.StatementResponse.title") }
        if !self.partner.isEmpty { try writer.text(self.partner, 10, "lectern.ledger.v1.StatementResponse.partner") }
    }
}

extension Ledger.DisputeRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.partner = try reader.text("lectern.ledger.v1.DisputeRequest.partner")
            case 18: self.period = try reader.text("lectern.ledger.v1.DisputeRequest.period")
            case 26: self.reference = try reader.text("lectern.ledger.v1.DisputeRequest.reference")
            case 34: self.difference = try reader.text("lectern.ledger.v1.DisputeRequest.difference")
            case 42: self.ours = try reader.text("lectern.ledger.v1.DisputeRequest.ours")
            case 50: self.theirs = try reader.text("lectern.ledger.v1.DisputeRequest.theirs")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.theirs.isEmpty { try writer.text(self.theirs, 50, "lectern.ledger.v1.DisputeRequest.theirs") }
        if !self.ours.isEmpty { try writer.text(self.ours, 42, "lectern.ledger.v1.DisputeRequest.ours") }
        if !self.difference.isEmpty { try writer.text(self.difference, 34, "lectern.ledger.v1.DisputeRequest.difference") }
        if !self.reference.isEmpty { try writer.text(self.reference, 26, "lectern.ledger.v1.DisputeRequest.reference") }
        if !self.period.isEmpty { try writer.text(self.period, 18, "lectern.ledger.v1.DisputeRequest.period") }
        if !self.partner.isEmpty { try writer.text(self.partner, 10, "lectern.ledger.v1.DisputeRequest.partner") }
    }
}

extension Ledger.DisputeResponse {
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

extension Ledger.PayPartnerRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.partner = try reader.text("lectern.ledger.v1.PayPartnerRequest.partner")
            case 18: try reader.message(&self.amount)
            case 26: self.reference = try reader.text("lectern.ledger.v1.PayPartnerRequest.reference")
            case 34: self.period = try reader.text("lectern.ledger.v1.PayPartnerRequest.period")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.period.isEmpty { try writer.text(self.period, 34, "lectern.ledger.v1.PayPartnerRequest.period") }
        if !self.reference.isEmpty { try writer.text(self.reference, 26, "lectern.ledger.v1.PayPartnerRequest.reference") }
        if let value = self.amount { try writer.message(value, 18) }
        if !self.partner.isEmpty { try writer.text(self.partner, 10, "lectern.ledger.v1.PayPartnerRequest.partner") }
    }
}

extension Ledger.ExpireReservationsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.accountId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.accountId != 0 { try writer.int64(self.accountId, 8) }
    }
}

extension Ledger.ExpireReservationsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.expired = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expired != 0 { try writer.uint32(self.expired, 8) }
    }
}

extension Ledger.ExpirePaymentRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.paymentId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.paymentId != 0 { try writer.int64(self.paymentId, 8) }
    }
}

extension Ledger.ExpirePaymentResponse {
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

extension Ledger.ChargeChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.chargeId = try reader.int64()
            case 16: self.readerId = try reader.int64()
            case 24: self.state = .init(rawValue: try reader.int32())
            case 34: try reader.message(&self.due)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.due { try writer.message(value, 34) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 24) }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if self.chargeId != 0 { try writer.int64(self.chargeId, 8) }
    }
}

extension Ledger.PaymentChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.paymentId = try reader.int64()
            case 16: self.readerId = try reader.int64()
            case 24: self.state = .init(rawValue: try reader.int32())
            case 34: try reader.message(&self.amount)
            case 40: self.expiresAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expiresAtMs != 0 { try writer.int64(self.expiresAtMs, 40) }
        if let value = self.amount { try writer.message(value, 34) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 24) }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if self.paymentId != 0 { try writer.int64(self.paymentId, 8) }
    }
}

extension Ledger.ReservationChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.reservationId = try reader.int64()
            case 18: self.source = try reader.text("lectern.ledger.v1.ReservationChanged.source")
            case 26: self.key = try reader.text("lectern.ledger.v1.ReservationChanged.key")
            case 32: self.state = .init(rawValue: try reader.int32())
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 32) }
        if !self.key.isEmpty { try writer.text(self.key, 26, "lectern.ledger.v1.ReservationChanged.key") }
        if !self.source.isEmpty { try writer.text(self.source, 18, "lectern.ledger.v1.ReservationChanged.source") }
        if self.reservationId != 0 { try writer.int64(self.reservationId, 8) }
    }
}

extension Ledger.Configuration {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.paymentMinutes = try reader.uint32()
            case 18: self.zone = try reader.text("lectern.ledger.v1.Configuration.zone")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.zone.isEmpty { try writer.text(self.zone, 18, "lectern.ledger.v1.Configuration.zone") }
        if self.paymentMinutes != 0 { try writer.uint32(self.paymentMinutes, 8) }
    }
}
