// How the messages of lectern.acquisition.v1 are read and written. Generated from lectern/acquisition/v1/acquisition.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
internal import TypesMessages

extension Acquisition.BuyRule {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.acquisition.v1.BuyRule.code")
            case 18: self.note = try reader.text("lectern.acquisition.v1.BuyRule.note")
            case 26: self.validFrom = try reader.text("lectern.acquisition.v1.BuyRule.valid_from")
            case 34: self.validUntil = try reader.text("lectern.acquisition.v1.BuyRule.valid_until")
            case 42: try reader.add(try reader.text("lectern.acquisition.v1.BuyRule.categories"), to: &self.categories)
            case 48: self.kind = .init(rawValue: try reader.int32())
            case 56: self.max = try reader.int64()
            case 64: self.min = try reader.int64()
            case 74: try reader.add(try reader.text("lectern.acquisition.v1.BuyRule.values"), to: &self.values)
            case 80: self.scope = .init(rawValue: try reader.int32())
            case 88: self.span = .init(rawValue: try reader.int32())
            case 96: self.days = try reader.uint32()
            case 104: self.allCampaigns = try reader.bool()
            case 112: self.opensDay = try reader.uint32()
            case 120: self.opensMinute = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.opensMinute != 0 { try writer.uint32(self.opensMinute, 120) }
        if self.opensDay != 0 { try writer.uint32(self.opensDay, 112) }
        if self.allCampaigns { try writer.bool(self.allCampaigns, 104) }
        if self.days != 0 { try writer.uint32(self.days, 96) }
        if self.span.rawValue != 0 { try writer.int32(self.span.rawValue, 88) }
        if self.scope.rawValue != 0 { try writer.int32(self.scope.rawValue, 80) }
        for value in self.values.reversed() { try writer.text(value, 74, "lectern.acquisition.v1.BuyRule.values") }
        if self.min != 0 { try writer.int64(self.min, 64) }
        if self.max != 0 { try writer.int64(self.max, 56) }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 48) }
        for value in self.categories.reversed() { try writer.text(value, 42, "lectern.acquisition.v1.BuyRule.categories") }
        if !self.validUntil.isEmpty { try writer.text(self.validUntil, 34, "lectern.acquisition.v1.BuyRule.valid_until") }
        if !self.validFrom.isEmpty { try writer.text(self.validFrom, 26, "lectern.acquisition.v1.BuyRule.valid_from") }
        if !self.note.isEmpty { try writer.text(self.note, 18, "lectern.acquisition.v1.BuyRule.note") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.acquisition.v1.BuyRule.code") }
    }
}

extension Acquisition.Campaign {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.acquisition.v1.Campaign.code")
            case 18: try reader.message(addedTo: &self.titles)
            case 26: self.validFrom = try reader.text("lectern.acquisition.v1.Campaign.valid_from")
            case 34: self.validUntil = try reader.text("lectern.acquisition.v1.Campaign.valid_until")
            case 42: self.zone = try reader.text("lectern.acquisition.v1.Campaign.zone")
            case 50: self.budget = try reader.text("lectern.acquisition.v1.Campaign.budget")
            case 58: self.currency = try reader.text("lectern.acquisition.v1.Campaign.currency")
            case 64: self.payer = .init(rawValue: try reader.int32())
            case 72: self.choiceHours = try reader.uint32()
            case 80: self.paybackDays = try reader.uint32()
            case 90: self.branchCode = try reader.text("lectern.acquisition.v1.Campaign.branch_code")
            case 98: self.itemType = try reader.text("lectern.acquisition.v1.Campaign.item_type")
            case 106: self.collection = try reader.text("lectern.acquisition.v1.Campaign.collection")
            case 114: try reader.add(try reader.text("lectern.acquisition.v1.Campaign.partners"), to: &self.partners)
            case 122: try reader.message(addedTo: &self.rules)
            case 128: self.version = try reader.int64()
            case 136: self.open = try reader.bool()
            case 146: try reader.message(addedTo: &self.examples)
            case 152: self.requests = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.requests { try writer.bool(self.requests, 152) }
        for value in self.examples.reversed() { try writer.message(value, 146) }
        if self.open { try writer.bool(self.open, 136) }
        if self.version != 0 { try writer.int64(self.version, 128) }
        for value in self.rules.reversed() { try writer.message(value, 122) }
        for value in self.partners.reversed() { try writer.text(value, 114, "lectern.acquisition.v1.Campaign.partners") }
        if !self.collection.isEmpty { try writer.text(self.collection, 106, "lectern.acquisition.v1.Campaign.collection") }
        if !self.itemType.isEmpty { try writer.text(self.itemType, 98, "lectern.acquisition.v1.Campaign.item_type") }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 90, "lectern.acquisition.v1.Campaign.branch_code") }
        if self.paybackDays != 0 { try writer.uint32(self.paybackDays, 80) }
        if self.choiceHours != 0 { try writer.uint32(self.choiceHours, 72) }
        if self.payer.rawValue != 0 { try writer.int32(self.payer.rawValue, 64) }
        if !self.currency.isEmpty { try writer.text(self.currency, 58, "lectern.acquisition.v1.Campaign.currency") }
        if !self.budget.isEmpty { try writer.text(self.budget, 50, "lectern.acquisition.v1.Campaign.budget") }
        if !self.zone.isEmpty { try writer.text(self.zone, 42, "lectern.acquisition.v1.Campaign.zone") }
        if !self.validUntil.isEmpty { try writer.text(self.validUntil, 34, "lectern.acquisition.v1.Campaign.valid_until") }
        if !self.validFrom.isEmpty { try writer.text(self.validFrom, 26, "lectern.acquisition.v1.Campaign.valid_from") }
        for value in self.titles.reversed() { try writer.message(value, 18) }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.acquisition.v1.Campaign.code") }
    }
}

extension Acquisition.BuyExample {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.note = try reader.text("lectern.acquisition.v1.BuyExample.note")
            case 18: try reader.message(&self.`case`)
            case 26: try reader.add(try reader.text("lectern.acquisition.v1.BuyExample.refused_by"), to: &self.refusedBy)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.refusedBy.reversed() { try writer.text(value, 26, "lectern.acquisition.v1.BuyExample.refused_by") }
        if let value = self.`case` { try writer.message(value, 18) }
        if !self.note.isEmpty { try writer.text(self.note, 10, "lectern.acquisition.v1.BuyExample.note") }
    }
}

extension Acquisition.BuyExampleCase {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.book)
            case 18: self.at = try reader.text("lectern.acquisition.v1.BuyExampleCase.at")
            case 26: self.category = try reader.text("lectern.acquisition.v1.BuyExampleCase.category")
            case 34: self.partner = try reader.text("lectern.acquisition.v1.BuyExampleCase.partner")
            case 42: try reader.message(&self.holdings)
            case 50: try reader.message(addedTo: &self.counts)
            case 56: self.available = try reader.int64()
            case 66: self.readerObjection = try reader.text("lectern.acquisition.v1.BuyExampleCase.reader_objection")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.readerObjection.isEmpty { try writer.text(self.readerObjection, 66, "lectern.acquisition.v1.BuyExampleCase.reader_objection") }
        if let value = self.available { try writer.int64(value, 56) }
        for value in self.counts.reversed() { try writer.message(value, 50) }
        if let value = self.holdings { try writer.message(value, 42) }
        if !self.partner.isEmpty { try writer.text(self.partner, 34, "lectern.acquisition.v1.BuyExampleCase.partner") }
        if !self.category.isEmpty { try writer.text(self.category, 26, "lectern.acquisition.v1.BuyExampleCase.category") }
        if !self.at.isEmpty { try writer.text(self.at, 18, "lectern.acquisition.v1.BuyExampleCase.at") }
        if let value = self.book { try writer.message(value, 10) }
    }
}

extension Acquisition.BuyExampleCount {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.rule = try reader.text("lectern.acquisition.v1.BuyExampleCount.rule")
            case 16: self.books = try reader.int64()
            case 24: self.amount = try reader.int64()
            case 32: self.total = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.total != 0 { try writer.int64(self.total, 32) }
        if self.amount != 0 { try writer.int64(self.amount, 24) }
        if self.books != 0 { try writer.int64(self.books, 16) }
        if !self.rule.isEmpty { try writer.text(self.rule, 10, "lectern.acquisition.v1.BuyExampleCount.rule") }
    }
}

extension Acquisition.Book {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.isbn = try reader.text("lectern.acquisition.v1.Book.isbn")
            case 18: self.title = try reader.text("lectern.acquisition.v1.Book.title")
            case 26: self.author = try reader.text("lectern.acquisition.v1.Book.author")
            case 34: self.publisher = try reader.text("lectern.acquisition.v1.Book.publisher")
            case 40: self.year = try reader.int32()
            case 50: self.language = try reader.text("lectern.acquisition.v1.Book.language")
            case 58: self.classCode = try reader.text("lectern.acquisition.v1.Book.class_code")
            case 66: self.material = try reader.text("lectern.acquisition.v1.Book.material")
            case 74: try reader.message(&self.price)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.price { try writer.message(value, 74) }
        if !self.material.isEmpty { try writer.text(self.material, 66, "lectern.acquisition.v1.Book.material") }
        if !self.classCode.isEmpty { try writer.text(self.classCode, 58, "lectern.acquisition.v1.Book.class_code") }
        if !self.language.isEmpty { try writer.text(self.language, 50, "lectern.acquisition.v1.Book.language") }
        if self.year != 0 { try writer.int32(self.year, 40) }
        if !self.publisher.isEmpty { try writer.text(self.publisher, 34, "lectern.acquisition.v1.Book.publisher") }
        if !self.author.isEmpty { try writer.text(self.author, 26, "lectern.acquisition.v1.Book.author") }
        if !self.title.isEmpty { try writer.text(self.title, 18, "lectern.acquisition.v1.Book.title") }
        if !self.isbn.isEmpty { try writer.text(self.isbn, 10, "lectern.acquisition.v1.Book.isbn") }
    }
}

extension Acquisition.Holdings {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.copies = try reader.uint32()
            case 16: self.free = try reader.uint32()
            case 24: self.coming = try reader.uint32()
            case 32: self.recordId = try reader.int64()
            case 42: self.branchName = try reader.text("lectern.acquisition.v1.Holdings.branch_name")
            case 50: self.callNumber = try reader.text("lectern.acquisition.v1.Holdings.call_number")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.callNumber.isEmpty { try writer.text(self.callNumber, 50, "lectern.acquisition.v1.Holdings.call_number") }
        if !self.branchName.isEmpty { try writer.text(self.branchName, 42, "lectern.acquisition.v1.Holdings.branch_name") }
        if self.recordId != 0 { try writer.int64(self.recordId, 32) }
        if self.coming != 0 { try writer.uint32(self.coming, 24) }
        if self.free != 0 { try writer.uint32(self.free, 16) }
        if self.copies != 0 { try writer.uint32(self.copies, 8) }
    }
}

extension Acquisition.BuyRefusal {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.rule = try reader.text("lectern.acquisition.v1.BuyRefusal.rule")
            case 18: try reader.message(addedTo: &self.texts)
            case 24: self.bound = try reader.int64()
            case 32: self.found = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.found != 0 { try writer.int64(self.found, 32) }
        if self.bound != 0 { try writer.int64(self.bound, 24) }
        for value in self.texts.reversed() { try writer.message(value, 18) }
        if !self.rule.isEmpty { try writer.text(self.rule, 10, "lectern.acquisition.v1.BuyRefusal.rule") }
    }
}

extension Acquisition.Quota {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.rule = try reader.text("lectern.acquisition.v1.Quota.rule")
            case 16: self.max = try reader.int64()
            case 24: self.used = try reader.int64()
            case 32: self.scope = .init(rawValue: try reader.int32())
            case 40: self.span = .init(rawValue: try reader.int32())
            case 48: self.isAmount = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.isAmount { try writer.bool(self.isAmount, 48) }
        if self.span.rawValue != 0 { try writer.int32(self.span.rawValue, 40) }
        if self.scope.rawValue != 0 { try writer.int32(self.scope.rawValue, 32) }
        if self.used != 0 { try writer.int64(self.used, 24) }
        if self.max != 0 { try writer.int64(self.max, 16) }
        if !self.rule.isEmpty { try writer.text(self.rule, 10, "lectern.acquisition.v1.Quota.rule") }
    }
}

extension Acquisition.QuoteRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.book)
            case 18: self.campaign = try reader.text("lectern.acquisition.v1.QuoteRequest.campaign")
            case 26: self.partner = try reader.text("lectern.acquisition.v1.QuoteRequest.partner")
            case 34: self.card = try reader.text("lectern.acquisition.v1.QuoteRequest.card")
            case 42: try reader.message(&self.near)
            case 48: self.orderId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.orderId != 0 { try writer.int64(self.orderId, 48) }
        if let value = self.near { try writer.message(value, 42) }
        if !self.card.isEmpty { try writer.text(self.card, 34, "lectern.acquisition.v1.QuoteRequest.card") }
        if !self.partner.isEmpty { try writer.text(self.partner, 26, "lectern.acquisition.v1.QuoteRequest.partner") }
        if !self.campaign.isEmpty { try writer.text(self.campaign, 18, "lectern.acquisition.v1.QuoteRequest.campaign") }
        if let value = self.book { try writer.message(value, 10) }
    }
}

extension Acquisition.QuoteResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.buys = try reader.bool()
            case 18: self.campaign = try reader.text("lectern.acquisition.v1.QuoteResponse.campaign")
            case 24: self.payer = .init(rawValue: try reader.int32())
            case 34: try reader.message(&self.book)
            case 42: try reader.message(addedTo: &self.refusals)
            case 50: try reader.message(&self.holdings)
            case 58: try reader.message(addedTo: &self.quotas)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.quotas.reversed() { try writer.message(value, 58) }
        if let value = self.holdings { try writer.message(value, 50) }
        for value in self.refusals.reversed() { try writer.message(value, 42) }
        if let value = self.book { try writer.message(value, 34) }
        if self.payer.rawValue != 0 { try writer.int32(self.payer.rawValue, 24) }
        if !self.campaign.isEmpty { try writer.text(self.campaign, 18, "lectern.acquisition.v1.QuoteResponse.campaign") }
        if self.buys { try writer.bool(self.buys, 8) }
    }
}

extension Acquisition.Purchase {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.purchaseId = try reader.int64()
            case 16: self.orderId = try reader.int64()
            case 26: self.campaign = try reader.text("lectern.acquisition.v1.Purchase.campaign")
            case 32: self.payer = .init(rawValue: try reader.int32())
            case 40: self.state = .init(rawValue: try reader.int32())
            case 50: try reader.message(addedTo: &self.stateTexts)
            case 56: self.readerId = try reader.int64()
            case 66: self.partner = try reader.text("lectern.acquisition.v1.Purchase.partner")
            case 74: try reader.message(&self.book)
            case 82: try reader.message(&self.payable)
            case 88: self.chosenAtMs = try reader.int64()
            case 96: self.expiresAtMs = try reader.int64()
            case 104: self.issuedAtMs = try reader.int64()
            case 112: self.recordId = try reader.int64()
            case 120: self.itemId = try reader.int64()
            case 130: self.barcode = try reader.text("lectern.acquisition.v1.Purchase.barcode")
            case 136: self.loanId = try reader.int64()
            case 144: self.dueAtMs = try reader.int64()
            case 154: self.reference = try reader.text("lectern.acquisition.v1.Purchase.reference")
            case 162: self.invoice = try reader.text("lectern.acquisition.v1.Purchase.invoice")
            case 168: self.paybackUntilMs = try reader.int64()
            case 178: try reader.message(&self.repaid)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.repaid { try writer.message(value, 178) }
        if self.paybackUntilMs != 0 { try writer.int64(self.paybackUntilMs, 168) }
        if !self.invoice.isEmpty { try writer.text(self.invoice, 162, "lectern.acquisition.v1.Purchase.invoice") }
        if !self.reference.isEmpty { try writer.text(self.reference, 154, "lectern.acquisition.v1.Purchase.reference") }
        if self.dueAtMs != 0 { try writer.int64(self.dueAtMs, 144) }
        if self.loanId != 0 { try writer.int64(self.loanId, 136) }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 130, "lectern.acquisition.v1.Purchase.barcode") }
        if self.itemId != 0 { try writer.int64(self.itemId, 120) }
        if self.recordId != 0 { try writer.int64(self.recordId, 112) }
        if self.issuedAtMs != 0 { try writer.int64(self.issuedAtMs, 104) }
        if self.expiresAtMs != 0 { try writer.int64(self.expiresAtMs, 96) }
        if self.chosenAtMs != 0 { try writer.int64(self.chosenAtMs, 88) }
        if let value = self.payable { try writer.message(value, 82) }
        if let value = self.book { try writer.message(value, 74) }
        if !self.partner.isEmpty { try writer.text(self.partner, 66, "lectern.acquisition.v1.Purchase.partner") }
        if self.readerId != 0 { try writer.int64(self.readerId, 56) }
        for value in self.stateTexts.reversed() { try writer.message(value, 50) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 40) }
        if self.payer.rawValue != 0 { try writer.int32(self.payer.rawValue, 32) }
        if !self.campaign.isEmpty { try writer.text(self.campaign, 26, "lectern.acquisition.v1.Purchase.campaign") }
        if self.orderId != 0 { try writer.int64(self.orderId, 16) }
        if self.purchaseId != 0 { try writer.int64(self.purchaseId, 8) }
    }
}

extension Acquisition.ChooseRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.book)
            case 18: self.campaign = try reader.text("lectern.acquisition.v1.ChooseRequest.campaign")
            case 26: self.partner = try reader.text("lectern.acquisition.v1.ChooseRequest.partner")
            case 34: self.card = try reader.text("lectern.acquisition.v1.ChooseRequest.card")
            case 40: self.orderId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.orderId != 0 { try writer.int64(self.orderId, 40) }
        if !self.card.isEmpty { try writer.text(self.card, 34, "lectern.acquisition.v1.ChooseRequest.card") }
        if !self.partner.isEmpty { try writer.text(self.partner, 26, "lectern.acquisition.v1.ChooseRequest.partner") }
        if !self.campaign.isEmpty { try writer.text(self.campaign, 18, "lectern.acquisition.v1.ChooseRequest.campaign") }
        if let value = self.book { try writer.message(value, 10) }
    }
}

extension Acquisition.IssueRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.purchaseId = try reader.int64()
            case 18: self.isbn = try reader.text("lectern.acquisition.v1.IssueRequest.isbn")
            case 26: try reader.message(&self.price)
            case 32: self.discountPermille = try reader.uint32()
            case 42: self.reference = try reader.text("lectern.acquisition.v1.IssueRequest.reference")
            case 50: self.invoice = try reader.text("lectern.acquisition.v1.IssueRequest.invoice")
            case 58: self.barcode = try reader.text("lectern.acquisition.v1.IssueRequest.barcode")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.barcode.isEmpty { try writer.text(self.barcode, 58, "lectern.acquisition.v1.IssueRequest.barcode") }
        if !self.invoice.isEmpty { try writer.text(self.invoice, 50, "lectern.acquisition.v1.IssueRequest.invoice") }
        if !self.reference.isEmpty { try writer.text(self.reference, 42, "lectern.acquisition.v1.IssueRequest.reference") }
        if self.discountPermille != 0 { try writer.uint32(self.discountPermille, 32) }
        if let value = self.price { try writer.message(value, 26) }
        if !self.isbn.isEmpty { try writer.text(self.isbn, 18, "lectern.acquisition.v1.IssueRequest.isbn") }
        if self.purchaseId != 0 { try writer.int64(self.purchaseId, 8) }
    }
}

extension Acquisition.CancelRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.purchaseId = try reader.int64()
            case 18: self.reason = try reader.text("lectern.acquisition.v1.CancelRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.acquisition.v1.CancelRequest.reason") }
        if self.purchaseId != 0 { try writer.int64(self.purchaseId, 8) }
    }
}

extension Acquisition.TakeBackRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.purchaseId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.purchaseId != 0 { try writer.int64(self.purchaseId, 8) }
    }
}

extension Acquisition.ReverseRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.purchaseId = try reader.int64()
            case 18: self.reference = try reader.text("lectern.acquisition.v1.ReverseRequest.reference")
            case 26: self.invoice = try reader.text("lectern.acquisition.v1.ReverseRequest.invoice")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.invoice.isEmpty { try writer.text(self.invoice, 26, "lectern.acquisition.v1.ReverseRequest.invoice") }
        if !self.reference.isEmpty { try writer.text(self.reference, 18, "lectern.acquisition.v1.ReverseRequest.reference") }
        if self.purchaseId != 0 { try writer.int64(self.purchaseId, 8) }
    }
}

extension Acquisition.KeepRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.purchaseId = try reader.int64()
            case 18: self.reason = try reader.text("lectern.acquisition.v1.KeepRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.acquisition.v1.KeepRequest.reason") }
        if self.purchaseId != 0 { try writer.int64(self.purchaseId, 8) }
    }
}

extension Acquisition.GetPurchaseRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.purchaseId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.purchaseId != 0 { try writer.int64(self.purchaseId, 8) }
    }
}

extension Acquisition.PurchaseDetails {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.purchase)
            case 18: try reader.message(addedTo: &self.history)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.history.reversed() { try writer.message(value, 18) }
        if let value = self.purchase { try writer.message(value, 10) }
    }
}

extension Acquisition.PurchaseEntry {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.event = try reader.text("lectern.acquisition.v1.PurchaseEntry.event")
            case 18: try reader.message(addedTo: &self.texts)
            case 26: self.fromState = try reader.text("lectern.acquisition.v1.PurchaseEntry.from_state")
            case 34: self.toState = try reader.text("lectern.acquisition.v1.PurchaseEntry.to_state")
            case 40: self.happenedAtMs = try reader.int64()
            case 48: self.recordedAtMs = try reader.int64()
            case 56: self.person = try reader.int64()
            case 66: self.terminal = try reader.text("lectern.acquisition.v1.PurchaseEntry.terminal")
            case 74: self.method = try reader.text("lectern.acquisition.v1.PurchaseEntry.method")
            case 82: self.detail = try reader.text("lectern.acquisition.v1.PurchaseEntry.detail")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.detail.isEmpty { try writer.text(self.detail, 82, "lectern.acquisition.v1.PurchaseEntry.detail") }
        if !self.method.isEmpty { try writer.text(self.method, 74, "lectern.acquisition.v1.PurchaseEntry.method") }
        if !self.terminal.isEmpty { try writer.text(self.terminal, 66, "lectern.acquisition.v1.PurchaseEntry.terminal") }
        if self.person != 0 { try writer.int64(self.person, 56) }
        if self.recordedAtMs != 0 { try writer.int64(self.recordedAtMs, 48) }
        if self.happenedAtMs != 0 { try writer.int64(self.happenedAtMs, 40) }
        if !self.toState.isEmpty { try writer.text(self.toState, 34, "lectern.acquisition.v1.PurchaseEntry.to_state") }
        if !self.fromState.isEmpty { try writer.text(self.fromState, 26, "lectern.acquisition.v1.PurchaseEntry.from_state") }
        for value in self.texts.reversed() { try writer.message(value, 18) }
        if !self.event.isEmpty { try writer.text(self.event, 10, "lectern.acquisition.v1.PurchaseEntry.event") }
    }
}

extension Acquisition.PurchasesRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.acquisition.v1.PurchasesRequest.card")
            case 16: self.state = .init(rawValue: try reader.int32())
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.acquisition.v1.PurchasesRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.acquisition.v1.PurchasesRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.acquisition.v1.PurchasesRequest.card") }
    }
}

extension Acquisition.PurchasesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.purchases)
            case 18: self.cursor = try reader.text("lectern.acquisition.v1.PurchasesResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.acquisition.v1.PurchasesResponse.cursor") }
        for value in self.purchases.reversed() { try writer.message(value, 10) }
    }
}

extension Acquisition.PutCampaignRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.campaign)
            case 16: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 16) }
        if let value = self.campaign { try writer.message(value, 10) }
    }
}

extension Acquisition.CampaignsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.onlyOpen = try reader.bool()
            case 16: self.limit = try reader.uint32()
            case 26: self.cursor = try reader.text("lectern.acquisition.v1.CampaignsRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 26, "lectern.acquisition.v1.CampaignsRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 16) }
        if self.onlyOpen { try writer.bool(self.onlyOpen, 8) }
    }
}

extension Acquisition.CampaignsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.campaigns)
            case 18: self.cursor = try reader.text("lectern.acquisition.v1.CampaignsResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.acquisition.v1.CampaignsResponse.cursor") }
        for value in self.campaigns.reversed() { try writer.message(value, 10) }
    }
}

extension Acquisition.TryCampaignRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.campaign)
            case 16: self.fromMs = try reader.int64()
            case 24: self.untilMs = try reader.int64()
            case 32: self.lookedAtMax = try reader.uint32()
            case 42: self.cursor = try reader.text("lectern.acquisition.v1.TryCampaignRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 42, "lectern.acquisition.v1.TryCampaignRequest.cursor") }
        if self.lookedAtMax != 0 { try writer.uint32(self.lookedAtMax, 32) }
        if self.untilMs != 0 { try writer.int64(self.untilMs, 24) }
        if self.fromMs != 0 { try writer.int64(self.fromMs, 16) }
        if let value = self.campaign { try writer.message(value, 10) }
    }
}

extension Acquisition.TryCampaignResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.requests)
            case 16: self.decided = try reader.uint32()
            case 24: self.bought = try reader.uint32()
            case 32: self.boughtThen = try reader.uint32()
            case 42: self.cursor = try reader.text("lectern.acquisition.v1.TryCampaignResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 42, "lectern.acquisition.v1.TryCampaignResponse.cursor") }
        if self.boughtThen != 0 { try writer.uint32(self.boughtThen, 32) }
        if self.bought != 0 { try writer.uint32(self.bought, 24) }
        if self.decided != 0 { try writer.uint32(self.decided, 16) }
        for value in self.requests.reversed() { try writer.message(value, 10) }
    }
}

extension Acquisition.TriedRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.requestId = try reader.int64()
            case 16: self.atMs = try reader.int64()
            case 26: try reader.message(&self.book)
            case 34: self.category = try reader.text("lectern.acquisition.v1.TriedRequest.category")
            case 42: try reader.add(try reader.text("lectern.acquisition.v1.TriedRequest.rules_then"), to: &self.rulesThen)
            case 50: try reader.add(try reader.text("lectern.acquisition.v1.TriedRequest.rules"), to: &self.rules)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.rules.reversed() { try writer.text(value, 50, "lectern.acquisition.v1.TriedRequest.rules") }
        for value in self.rulesThen.reversed() { try writer.text(value, 42, "lectern.acquisition.v1.TriedRequest.rules_then") }
        if !self.category.isEmpty { try writer.text(self.category, 34, "lectern.acquisition.v1.TriedRequest.category") }
        if let value = self.book { try writer.message(value, 26) }
        if self.atMs != 0 { try writer.int64(self.atMs, 16) }
        if self.requestId != 0 { try writer.int64(self.requestId, 8) }
    }
}

extension Acquisition.ExpireChoiceRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.purchaseId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.purchaseId != 0 { try writer.int64(self.purchaseId, 8) }
    }
}

extension Acquisition.ExpireChoiceResponse {
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

extension Acquisition.PurchaseRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.requestId = try reader.int64()
            case 18: self.campaign = try reader.text("lectern.acquisition.v1.PurchaseRequest.campaign")
            case 24: self.state = .init(rawValue: try reader.int32())
            case 34: try reader.message(addedTo: &self.stateTexts)
            case 40: self.readerId = try reader.int64()
            case 50: try reader.message(&self.book)
            case 58: self.note = try reader.text("lectern.acquisition.v1.PurchaseRequest.note")
            case 66: self.pickupPoint = try reader.text("lectern.acquisition.v1.PurchaseRequest.pickup_point")
            case 72: self.askedAtMs = try reader.int64()
            case 82: self.reason = try reader.text("lectern.acquisition.v1.PurchaseRequest.reason")
            case 90: self.partner = try reader.text("lectern.acquisition.v1.PurchaseRequest.partner")
            case 96: self.discountPermille = try reader.uint32()
            case 104: self.orderedAtMs = try reader.int64()
            case 114: self.reference = try reader.text("lectern.acquisition.v1.PurchaseRequest.reference")
            case 122: self.invoice = try reader.text("lectern.acquisition.v1.PurchaseRequest.invoice")
            case 130: try reader.message(&self.payable)
            case 136: self.recordId = try reader.int64()
            case 144: self.itemId = try reader.int64()
            case 154: self.barcode = try reader.text("lectern.acquisition.v1.PurchaseRequest.barcode")
            case 160: self.holdId = try reader.int64()
            case 170: self.holdRefused = try reader.text("lectern.acquisition.v1.PurchaseRequest.hold_refused")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.holdRefused.isEmpty { try writer.text(self.holdRefused, 170, "lectern.acquisition.v1.PurchaseRequest.hold_refused") }
        if self.holdId != 0 { try writer.int64(self.holdId, 160) }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 154, "lectern.acquisition.v1.PurchaseRequest.barcode") }
        if self.itemId != 0 { try writer.int64(self.itemId, 144) }
        if self.recordId != 0 { try writer.int64(self.recordId, 136) }
        if let value = self.payable { try writer.message(value, 130) }
        if !self.invoice.isEmpty { try writer.text(self.invoice, 122, "lectern.acquisition.v1.PurchaseRequest.invoice") }
        if !self.reference.isEmpty { try writer.text(self.reference, 114, "lectern.acquisition.v1.PurchaseRequest.reference") }
        if self.orderedAtMs != 0 { try writer.int64(self.orderedAtMs, 104) }
        if self.discountPermille != 0 { try writer.uint32(self.discountPermille, 96) }
        if !self.partner.isEmpty { try writer.text(self.partner, 90, "lectern.acquisition.v1.PurchaseRequest.partner") }
        if !self.reason.isEmpty { try writer.text(self.reason, 82, "lectern.acquisition.v1.PurchaseRequest.reason") }
        if self.askedAtMs != 0 { try writer.int64(self.askedAtMs, 72) }
        if !self.pickupPoint.isEmpty { try writer.text(self.pickupPoint, 66, "lectern.acquisition.v1.PurchaseRequest.pickup_point") }
        if !self.note.isEmpty { try writer.text(self.note, 58, "lectern.acquisition.v1.PurchaseRequest.note") }
        if let value = self.book { try writer.message(value, 50) }
        if self.readerId != 0 { try writer.int64(self.readerId, 40) }
        for value in self.stateTexts.reversed() { try writer.message(value, 34) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 24) }
        if !self.campaign.isEmpty { try writer.text(self.campaign, 18, "lectern.acquisition.v1.PurchaseRequest.campaign") }
        if self.requestId != 0 { try writer.int64(self.requestId, 8) }
    }
}

extension Acquisition.AskRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.book)
            case 18: self.campaign = try reader.text("lectern.acquisition.v1.AskRequest.campaign")
            case 26: self.card = try reader.text("lectern.acquisition.v1.AskRequest.card")
            case 34: self.pickupPoint = try reader.text("lectern.acquisition.v1.AskRequest.pickup_point")
            case 42: self.note = try reader.text("lectern.acquisition.v1.AskRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 42, "lectern.acquisition.v1.AskRequest.note") }
        if !self.pickupPoint.isEmpty { try writer.text(self.pickupPoint, 34, "lectern.acquisition.v1.AskRequest.pickup_point") }
        if !self.card.isEmpty { try writer.text(self.card, 26, "lectern.acquisition.v1.AskRequest.card") }
        if !self.campaign.isEmpty { try writer.text(self.campaign, 18, "lectern.acquisition.v1.AskRequest.campaign") }
        if let value = self.book { try writer.message(value, 10) }
    }
}

extension Acquisition.RequestsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.acquisition.v1.RequestsRequest.card")
            case 16: self.state = .init(rawValue: try reader.int32())
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.acquisition.v1.RequestsRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.acquisition.v1.RequestsRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.acquisition.v1.RequestsRequest.card") }
    }
}

extension Acquisition.RequestsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.requests)
            case 18: self.cursor = try reader.text("lectern.acquisition.v1.RequestsResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.acquisition.v1.RequestsResponse.cursor") }
        for value in self.requests.reversed() { try writer.message(value, 10) }
    }
}

extension Acquisition.GetRequestRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.requestId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.requestId != 0 { try writer.int64(self.requestId, 8) }
    }
}

extension Acquisition.RequestDetails {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.request)
            case 18: try reader.message(addedTo: &self.history)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.history.reversed() { try writer.message(value, 18) }
        if let value = self.request { try writer.message(value, 10) }
    }
}

extension Acquisition.GiveUpRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.requestId = try reader.int64()
            case 18: self.reason = try reader.text("lectern.acquisition.v1.GiveUpRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.acquisition.v1.GiveUpRequest.reason") }
        if self.requestId != 0 { try writer.int64(self.requestId, 8) }
    }
}

extension Acquisition.AcceptRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.requestId = try reader.int64()
            case 18: self.note = try reader.text("lectern.acquisition.v1.AcceptRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 18, "lectern.acquisition.v1.AcceptRequest.note") }
        if self.requestId != 0 { try writer.int64(self.requestId, 8) }
    }
}

extension Acquisition.RejectRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.requestId = try reader.int64()
            case 18: self.reason = try reader.text("lectern.acquisition.v1.RejectRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.acquisition.v1.RejectRequest.reason") }
        if self.requestId != 0 { try writer.int64(self.requestId, 8) }
    }
}

extension Acquisition.PlaceOrderRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.requestId = try reader.int64()
            case 18: self.partner = try reader.text("lectern.acquisition.v1.PlaceOrderRequest.partner")
            case 26: try reader.message(&self.price)
            case 32: self.discountPermille = try reader.uint32()
            case 42: self.isbn = try reader.text("lectern.acquisition.v1.PlaceOrderRequest.isbn")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.isbn.isEmpty { try writer.text(self.isbn, 42, "lectern.acquisition.v1.PlaceOrderRequest.isbn") }
        if self.discountPermille != 0 { try writer.uint32(self.discountPermille, 32) }
        if let value = self.price { try writer.message(value, 26) }
        if !self.partner.isEmpty { try writer.text(self.partner, 18, "lectern.acquisition.v1.PlaceOrderRequest.partner") }
        if self.requestId != 0 { try writer.int64(self.requestId, 8) }
    }
}

extension Acquisition.ReceiveRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.requestId = try reader.int64()
            case 18: self.reference = try reader.text("lectern.acquisition.v1.ReceiveRequest.reference")
            case 26: self.invoice = try reader.text("lectern.acquisition.v1.ReceiveRequest.invoice")
            case 34: try reader.message(&self.price)
            case 40: self.discountPermille = try reader.uint32()
            case 50: self.isbn = try reader.text("lectern.acquisition.v1.ReceiveRequest.isbn")
            case 56: self.recordId = try reader.int64()
            case 66: self.barcode = try reader.text("lectern.acquisition.v1.ReceiveRequest.barcode")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.barcode.isEmpty { try writer.text(self.barcode, 66, "lectern.acquisition.v1.ReceiveRequest.barcode") }
        if self.recordId != 0 { try writer.int64(self.recordId, 56) }
        if !self.isbn.isEmpty { try writer.text(self.isbn, 50, "lectern.acquisition.v1.ReceiveRequest.isbn") }
        if let value = self.discountPermille { try writer.uint32(value, 40) }
        if let value = self.price { try writer.message(value, 34) }
        if !self.invoice.isEmpty { try writer.text(self.invoice, 26, "lectern.acquisition.v1.ReceiveRequest.invoice") }
        if !self.reference.isEmpty { try writer.text(self.reference, 18, "lectern.acquisition.v1.ReceiveRequest.reference") }
        if self.requestId != 0 { try writer.int64(self.requestId, 8) }
    }
}

extension Acquisition.HistoryRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.acquisition.v1.HistoryRequest.card")
            case 16: self.limit = try reader.uint32()
            case 26: self.cursor = try reader.text("lectern.acquisition.v1.HistoryRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 26, "lectern.acquisition.v1.HistoryRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.acquisition.v1.HistoryRequest.card") }
    }
}

extension Acquisition.HistoryResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.entries)
            case 18: self.cursor = try reader.text("lectern.acquisition.v1.HistoryResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.acquisition.v1.HistoryResponse.cursor") }
        for value in self.entries.reversed() { try writer.message(value, 10) }
    }
}

extension Acquisition.HistoryLine {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.purchaseId = try reader.int64()
            case 16: self.requestId = try reader.int64()
            case 26: self.isbn = try reader.text("lectern.acquisition.v1.HistoryLine.isbn")
            case 34: self.title = try reader.text("lectern.acquisition.v1.HistoryLine.title")
            case 42: try reader.message(&self.entry)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.entry { try writer.message(value, 42) }
        if !self.title.isEmpty { try writer.text(self.title, 34, "lectern.acquisition.v1.HistoryLine.title") }
        if !self.isbn.isEmpty { try writer.text(self.isbn, 26, "lectern.acquisition.v1.HistoryLine.isbn") }
        if self.requestId != 0 { try writer.int64(self.requestId, 16) }
        if self.purchaseId != 0 { try writer.int64(self.purchaseId, 8) }
    }
}

extension Acquisition.RequestChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.request)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.request { try writer.message(value, 10) }
    }
}

extension Acquisition.PurchaseChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.purchase)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.purchase { try writer.message(value, 10) }
    }
}
