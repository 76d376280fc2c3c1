// How the messages of lectern.circulation.v1 are read and written. Generated from lectern/circulation/v1/circulation.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Circulation.Item {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.itemId = try reader.int64()
            case 18: self.barcode = try reader.text("lectern.circulation.v1.Item.barcode")
            case 24: self.recordId = try reader.int64()
            case 32: self.homeBranchId = try reader.int64()
            case 40: self.branchId = try reader.int64()
            case 48: self.destinationBranchId = try reader.int64()
            case 58: self.itemType = try reader.text("lectern.circulation.v1.Item.item_type")
            case 66: self.callNumber = try reader.text("lectern.circulation.v1.Item.call_number")
            case 72: self.state = .init(rawValue: try reader.int32())
            case 80: self.dueAtMs = try reader.int64()
            case 90: self.title = try reader.text("lectern.circulation.v1.Item.title")
            case 96: self.version = try reader.int64()
            case 2402: self.collection = try reader.text("lectern.circulation.v1.Item.collection")
            case 2410: self.language = try reader.text("lectern.circulation.v1.Item.language")
            case 104: self.holdId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.language.isEmpty { try writer.text(self.language, 2410, "lectern.circulation.v1.Item.language") }
        if !self.collection.isEmpty { try writer.text(self.collection, 2402, "lectern.circulation.v1.Item.collection") }
        if self.holdId != 0 { try writer.int64(self.holdId, 104) }
        if self.version != 0 { try writer.int64(self.version, 96) }
        if !self.title.isEmpty { try writer.text(self.title, 90, "lectern.circulation.v1.Item.title") }
        if self.dueAtMs != 0 { try writer.int64(self.dueAtMs, 80) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 72) }
        if !self.callNumber.isEmpty { try writer.text(self.callNumber, 66, "lectern.circulation.v1.Item.call_number") }
        if !self.itemType.isEmpty { try writer.text(self.itemType, 58, "lectern.circulation.v1.Item.item_type") }
        if self.destinationBranchId != 0 { try writer.int64(self.destinationBranchId, 48) }
        if self.branchId != 0 { try writer.int64(self.branchId, 40) }
        if self.homeBranchId != 0 { try writer.int64(self.homeBranchId, 32) }
        if self.recordId != 0 { try writer.int64(self.recordId, 24) }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 18, "lectern.circulation.v1.Item.barcode") }
        if self.itemId != 0 { try writer.int64(self.itemId, 8) }
    }
}

extension Circulation.ItemDetails {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.item)
            case 18: try reader.message(&self.loan)
            case 26: self.homeBranchName = try reader.text("lectern.circulation.v1.ItemDetails.home_branch_name")
            case 34: self.branchName = try reader.text("lectern.circulation.v1.ItemDetails.branch_name")
            case 42: self.destinationBranchName = try reader.text("lectern.circulation.v1.ItemDetails.destination_branch_name")
            case 48: self.seenAtMs = try reader.int64()
            case 58: self.seenAtTerminal = try reader.text("lectern.circulation.v1.ItemDetails.seen_at_terminal")
            case 4402: self.holdPoint = try reader.text("lectern.circulation.v1.ItemDetails.hold_point")
            case 4408: self.holdUntilMs = try reader.int64()
            case 4416: self.priceMinorUnits = try reader.int64()
            case 4426: self.priceCurrency = try reader.text("lectern.circulation.v1.ItemDetails.price_currency")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.priceCurrency.isEmpty { try writer.text(self.priceCurrency, 4426, "lectern.circulation.v1.ItemDetails.price_currency") }
        if self.priceMinorUnits != 0 { try writer.int64(self.priceMinorUnits, 4416) }
        if self.holdUntilMs != 0 { try writer.int64(self.holdUntilMs, 4408) }
        if !self.holdPoint.isEmpty { try writer.text(self.holdPoint, 4402, "lectern.circulation.v1.ItemDetails.hold_point") }
        if !self.seenAtTerminal.isEmpty { try writer.text(self.seenAtTerminal, 58, "lectern.circulation.v1.ItemDetails.seen_at_terminal") }
        if self.seenAtMs != 0 { try writer.int64(self.seenAtMs, 48) }
        if !self.destinationBranchName.isEmpty { try writer.text(self.destinationBranchName, 42, "lectern.circulation.v1.ItemDetails.destination_branch_name") }
        if !self.branchName.isEmpty { try writer.text(self.branchName, 34, "lectern.circulation.v1.ItemDetails.branch_name") }
        if !self.homeBranchName.isEmpty { try writer.text(self.homeBranchName, 26, "lectern.circulation.v1.ItemDetails.home_branch_name") }
        if let value = self.loan { try writer.message(value, 18) }
        if let value = self.item { try writer.message(value, 10) }
    }
}

extension Circulation.Loan {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.loanId = try reader.int64()
            case 16: self.readerId = try reader.int64()
            case 26: try reader.message(&self.item)
            case 32: self.lentAtMs = try reader.int64()
            case 40: self.dueAtMs = try reader.int64()
            case 48: self.returnedAtMs = try reader.int64()
            case 56: self.renewals = try reader.uint32()
            case 66: self.rule = try reader.text("lectern.circulation.v1.Loan.rule")
            case 74: self.lentAtTerminal = try reader.text("lectern.circulation.v1.Loan.lent_at_terminal")
            case 82: self.returnedAtTerminal = try reader.text("lectern.circulation.v1.Loan.returned_at_terminal")
            case 88: self.overdue = try reader.bool()
            case 4000: self.dueBeforeRecallMs = try reader.int64()
            case 2402: try reader.message(&self.outcome)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.dueBeforeRecallMs != 0 { try writer.int64(self.dueBeforeRecallMs, 4000) }
        if let value = self.outcome { try writer.message(value, 2402) }
        if self.overdue { try writer.bool(self.overdue, 88) }
        if !self.returnedAtTerminal.isEmpty { try writer.text(self.returnedAtTerminal, 82, "lectern.circulation.v1.Loan.returned_at_terminal") }
        if !self.lentAtTerminal.isEmpty { try writer.text(self.lentAtTerminal, 74, "lectern.circulation.v1.Loan.lent_at_terminal") }
        if !self.rule.isEmpty { try writer.text(self.rule, 66, "lectern.circulation.v1.Loan.rule") }
        if self.renewals != 0 { try writer.uint32(self.renewals, 56) }
        if self.returnedAtMs != 0 { try writer.int64(self.returnedAtMs, 48) }
        if self.dueAtMs != 0 { try writer.int64(self.dueAtMs, 40) }
        if self.lentAtMs != 0 { try writer.int64(self.lentAtMs, 32) }
        if let value = self.item { try writer.message(value, 26) }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if self.loanId != 0 { try writer.int64(self.loanId, 8) }
    }
}

extension Circulation.LoanRule {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.circulation.v1.LoanRule.code")
            case 18: self.category = try reader.text("lectern.circulation.v1.LoanRule.category")
            case 26: self.itemType = try reader.text("lectern.circulation.v1.LoanRule.item_type")
            case 32: self.branchId = try reader.int64()
            case 40: self.lendable = try reader.bool()
            case 48: self.days = try reader.uint32()
            case 56: self.loansMax = try reader.uint32()
            case 64: self.renewalsMax = try reader.uint32()
            case 72: self.version = try reader.int64()
            case 80: self.validFromMs = try reader.int64()
            case 88: self.validUntilMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.validUntilMs != 0 { try writer.int64(self.validUntilMs, 88) }
        if self.validFromMs != 0 { try writer.int64(self.validFromMs, 80) }
        if self.version != 0 { try writer.int64(self.version, 72) }
        if self.renewalsMax != 0 { try writer.uint32(self.renewalsMax, 64) }
        if self.loansMax != 0 { try writer.uint32(self.loansMax, 56) }
        if self.days != 0 { try writer.uint32(self.days, 48) }
        if self.lendable { try writer.bool(self.lendable, 40) }
        if self.branchId != 0 { try writer.int64(self.branchId, 32) }
        if !self.itemType.isEmpty { try writer.text(self.itemType, 26, "lectern.circulation.v1.LoanRule.item_type") }
        if !self.category.isEmpty { try writer.text(self.category, 18, "lectern.circulation.v1.LoanRule.category") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.circulation.v1.LoanRule.code") }
    }
}

extension Circulation.BorrowRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.barcode = try reader.text("lectern.circulation.v1.BorrowRequest.barcode")
            case 18: self.card = try reader.text("lectern.circulation.v1.BorrowRequest.card")
            case 3202: self.overrideReason = try reader.text("lectern.circulation.v1.BorrowRequest.override_reason")
            case 4000: self.recordId = try reader.int64()
            case 4008: self.form = .init(rawValue: try reader.int32())
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.form.rawValue != 0 { try writer.int32(self.form.rawValue, 4008) }
        if self.recordId != 0 { try writer.int64(self.recordId, 4000) }
        if !self.overrideReason.isEmpty { try writer.text(self.overrideReason, 3202, "lectern.circulation.v1.BorrowRequest.override_reason") }
        if !self.card.isEmpty { try writer.text(self.card, 18, "lectern.circulation.v1.BorrowRequest.card") }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 10, "lectern.circulation.v1.BorrowRequest.barcode") }
    }
}

extension Circulation.BorrowResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.loan)
            case 16: self.openLoans = try reader.uint32()
            case 24: self.loansMax = try reader.uint32()
            case 34: try reader.add(try reader.text("lectern.circulation.v1.BorrowResponse.conflicts"), to: &self.conflicts)
            case 4002: try reader.message(&self.link)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.link { try writer.message(value, 4002) }
        for value in self.conflicts.reversed() { try writer.text(value, 34, "lectern.circulation.v1.BorrowResponse.conflicts") }
        if self.loansMax != 0 { try writer.uint32(self.loansMax, 24) }
        if self.openLoans != 0 { try writer.uint32(self.openLoans, 16) }
        if let value = self.loan { try writer.message(value, 10) }
    }
}

extension Circulation.ReturnRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.barcode = try reader.text("lectern.circulation.v1.ReturnRequest.barcode")
            case 4400: self.batchId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.batchId != 0 { try writer.int64(self.batchId, 4400) }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 10, "lectern.circulation.v1.ReturnRequest.barcode") }
    }
}

extension Circulation.ReturnResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.item)
            case 18: try reader.message(&self.loan)
            case 24: self.sentHome = try reader.bool()
            case 82: try reader.message(&self.hold)
            case 88: self.sortTo = .init(rawValue: try reader.int32())
            case 98: self.sortToBranch = try reader.text("lectern.circulation.v1.ReturnResponse.sort_to_branch")
            case 104: self.found = try reader.bool()
            case 4402: self.holdFor = try reader.text("lectern.circulation.v1.ReturnResponse.hold_for")
            case 4408: self.suspendedUntilMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.suspendedUntilMs != 0 { try writer.int64(self.suspendedUntilMs, 4408) }
        if !self.holdFor.isEmpty { try writer.text(self.holdFor, 4402, "lectern.circulation.v1.ReturnResponse.hold_for") }
        if self.found { try writer.bool(self.found, 104) }
        if !self.sortToBranch.isEmpty { try writer.text(self.sortToBranch, 98, "lectern.circulation.v1.ReturnResponse.sort_to_branch") }
        if self.sortTo.rawValue != 0 { try writer.int32(self.sortTo.rawValue, 88) }
        if let value = self.hold { try writer.message(value, 82) }
        if self.sentHome { try writer.bool(self.sentHome, 24) }
        if let value = self.loan { try writer.message(value, 18) }
        if let value = self.item { try writer.message(value, 10) }
    }
}

extension Circulation.RenewRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.barcode = try reader.text("lectern.circulation.v1.RenewRequest.barcode")
            case 18: self.card = try reader.text("lectern.circulation.v1.RenewRequest.card")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.card.isEmpty { try writer.text(self.card, 18, "lectern.circulation.v1.RenewRequest.card") }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 10, "lectern.circulation.v1.RenewRequest.barcode") }
    }
}

extension Circulation.RenewResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.loan)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.loan { try writer.message(value, 10) }
    }
}

extension Circulation.LoansRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.circulation.v1.LoansRequest.card")
            case 16: self.past = try reader.bool()
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.circulation.v1.LoansRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.circulation.v1.LoansRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if self.past { try writer.bool(self.past, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.circulation.v1.LoansRequest.card") }
    }
}

extension Circulation.LoansResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.loans)
            case 18: self.cursor = try reader.text("lectern.circulation.v1.LoansResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.circulation.v1.LoansResponse.cursor") }
        for value in self.loans.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.ExplainRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.barcode = try reader.text("lectern.circulation.v1.ExplainRequest.barcode")
            case 18: self.card = try reader.text("lectern.circulation.v1.ExplainRequest.card")
            case 24: self.atMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.atMs != 0 { try writer.int64(self.atMs, 24) }
        if !self.card.isEmpty { try writer.text(self.card, 18, "lectern.circulation.v1.ExplainRequest.card") }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 10, "lectern.circulation.v1.ExplainRequest.barcode") }
    }
}

extension Circulation.ExplainResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.wouldLend = try reader.bool()
            case 18: self.reason = try reader.text("lectern.circulation.v1.ExplainResponse.reason")
            case 26: try reader.message(&self.rule)
            case 34: try reader.message(addedTo: &self.others)
            case 40: self.dueAtMs = try reader.int64()
            case 48: self.openLoans = try reader.uint32()
            case 58: try reader.message(addedTo: &self.considered)
            case 2402: self.ruleSet = try reader.text("lectern.circulation.v1.ExplainResponse.rule_set")
            case 2410: try reader.message(&self.values)
            case 2418: try reader.message(addedTo: &self.sources)
            case 2426: try reader.message(addedTo: &self.limits)
            case 2434: try reader.message(&self.outcome)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.outcome { try writer.message(value, 2434) }
        for value in self.limits.reversed() { try writer.message(value, 2426) }
        for value in self.sources.reversed() { try writer.message(value, 2418) }
        if let value = self.values { try writer.message(value, 2410) }
        if !self.ruleSet.isEmpty { try writer.text(self.ruleSet, 2402, "lectern.circulation.v1.ExplainResponse.rule_set") }
        for value in self.considered.reversed() { try writer.message(value, 58) }
        if self.openLoans != 0 { try writer.uint32(self.openLoans, 48) }
        if self.dueAtMs != 0 { try writer.int64(self.dueAtMs, 40) }
        for value in self.others.reversed() { try writer.message(value, 34) }
        if let value = self.rule { try writer.message(value, 26) }
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.circulation.v1.ExplainResponse.reason") }
        if self.wouldLend { try writer.bool(self.wouldLend, 8) }
    }
}

extension Circulation.ValueSource {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.value = try reader.text("lectern.circulation.v1.ValueSource.value")
            case 18: self.rule = try reader.text("lectern.circulation.v1.ValueSource.rule")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.rule.isEmpty { try writer.text(self.rule, 18, "lectern.circulation.v1.ValueSource.rule") }
        if !self.value.isEmpty { try writer.text(self.value, 10, "lectern.circulation.v1.ValueSource.value") }
    }
}

extension Circulation.LimitCount {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.limit = try reader.text("lectern.circulation.v1.LimitCount.limit")
            case 16: self.loansMax = try reader.uint32()
            case 24: self.openLoans = try reader.uint32()
            case 32: self.applies = try reader.bool()
            case 42: self.why = try reader.text("lectern.circulation.v1.LimitCount.why")
            case 50: self.title = try reader.text("lectern.circulation.v1.LimitCount.title")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.title.isEmpty { try writer.text(self.title, 50, "lectern.circulation.v1.LimitCount.title") }
        if !self.why.isEmpty { try writer.text(self.why, 42, "lectern.circulation.v1.LimitCount.why") }
        if self.applies { try writer.bool(self.applies, 32) }
        if self.openLoans != 0 { try writer.uint32(self.openLoans, 24) }
        if self.loansMax != 0 { try writer.uint32(self.loansMax, 16) }
        if !self.limit.isEmpty { try writer.text(self.limit, 10, "lectern.circulation.v1.LimitCount.limit") }
    }
}

extension Circulation.ConsideredRule {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.rule)
            case 18: self.outcome = try reader.text("lectern.circulation.v1.ConsideredRule.outcome")
            case 26: self.why = try reader.text("lectern.circulation.v1.ConsideredRule.why")
            case 2402: try reader.message(&self.lendingRule)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.lendingRule { try writer.message(value, 2402) }
        if !self.why.isEmpty { try writer.text(self.why, 26, "lectern.circulation.v1.ConsideredRule.why") }
        if !self.outcome.isEmpty { try writer.text(self.outcome, 18, "lectern.circulation.v1.ConsideredRule.outcome") }
        if let value = self.rule { try writer.message(value, 10) }
    }
}

extension Circulation.ItemsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.recordId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.recordId != 0 { try writer.int64(self.recordId, 8) }
    }
}

extension Circulation.ItemsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.items)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.items.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.GetItemRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.barcode = try reader.text("lectern.circulation.v1.GetItemRequest.barcode")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.barcode.isEmpty { try writer.text(self.barcode, 10, "lectern.circulation.v1.GetItemRequest.barcode") }
    }
}

extension Circulation.HistoryRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.barcode = try reader.text("lectern.circulation.v1.HistoryRequest.barcode")
            case 16: self.limit = try reader.uint32()
            case 26: self.cursor = try reader.text("lectern.circulation.v1.HistoryRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 26, "lectern.circulation.v1.HistoryRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 16) }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 10, "lectern.circulation.v1.HistoryRequest.barcode") }
    }
}

extension Circulation.HistoryResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.entries)
            case 18: self.cursor = try reader.text("lectern.circulation.v1.HistoryResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.circulation.v1.HistoryResponse.cursor") }
        for value in self.entries.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.HistoryEntry {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.historyId = try reader.int64()
            case 16: self.loanId = try reader.int64()
            case 26: self.event = try reader.text("lectern.circulation.v1.HistoryEntry.event")
            case 34: self.from = try reader.text("lectern.circulation.v1.HistoryEntry.from")
            case 42: self.to = try reader.text("lectern.circulation.v1.HistoryEntry.to")
            case 48: self.happenedAtMs = try reader.int64()
            case 56: self.recordedAtMs = try reader.int64()
            case 64: self.person = try reader.int64()
            case 74: self.terminal = try reader.text("lectern.circulation.v1.HistoryEntry.terminal")
            case 82: self.method = try reader.text("lectern.circulation.v1.HistoryEntry.method")
            case 90: self.requestKey = try reader.text("lectern.circulation.v1.HistoryEntry.request_key")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.requestKey.isEmpty { try writer.text(self.requestKey, 90, "lectern.circulation.v1.HistoryEntry.request_key") }
        if !self.method.isEmpty { try writer.text(self.method, 82, "lectern.circulation.v1.HistoryEntry.method") }
        if !self.terminal.isEmpty { try writer.text(self.terminal, 74, "lectern.circulation.v1.HistoryEntry.terminal") }
        if self.person != 0 { try writer.int64(self.person, 64) }
        if self.recordedAtMs != 0 { try writer.int64(self.recordedAtMs, 56) }
        if self.happenedAtMs != 0 { try writer.int64(self.happenedAtMs, 48) }
        if !self.to.isEmpty { try writer.text(self.to, 42, "lectern.circulation.v1.HistoryEntry.to") }
        if !self.from.isEmpty { try writer.text(self.from, 34, "lectern.circulation.v1.HistoryEntry.from") }
        if !self.event.isEmpty { try writer.text(self.event, 26, "lectern.circulation.v1.HistoryEntry.event") }
        if self.loanId != 0 { try writer.int64(self.loanId, 16) }
        if self.historyId != 0 { try writer.int64(self.historyId, 8) }
    }
}

extension Circulation.OverdueRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.branchCode = try reader.text("lectern.circulation.v1.OverdueRequest.branch_code")
            case 16: self.dueBeforeMs = try reader.int64()
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.circulation.v1.OverdueRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.circulation.v1.OverdueRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if self.dueBeforeMs != 0 { try writer.int64(self.dueBeforeMs, 16) }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 10, "lectern.circulation.v1.OverdueRequest.branch_code") }
    }
}

extension Circulation.OverdueResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.loans)
            case 18: self.cursor = try reader.text("lectern.circulation.v1.OverdueResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.circulation.v1.OverdueResponse.cursor") }
        for value in self.loans.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.InTransitRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.branchCode = try reader.text("lectern.circulation.v1.InTransitRequest.branch_code")
            case 16: self.sentBeforeMs = try reader.int64()
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.circulation.v1.InTransitRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.circulation.v1.InTransitRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if self.sentBeforeMs != 0 { try writer.int64(self.sentBeforeMs, 16) }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 10, "lectern.circulation.v1.InTransitRequest.branch_code") }
    }
}

extension Circulation.InTransitResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.items)
            case 18: self.cursor = try reader.text("lectern.circulation.v1.InTransitResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.circulation.v1.InTransitResponse.cursor") }
        for value in self.items.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.BusyHoursRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.branchCode = try reader.text("lectern.circulation.v1.BusyHoursRequest.branch_code")
            case 18: self.fromDate = try reader.text("lectern.circulation.v1.BusyHoursRequest.from_date")
            case 26: self.untilDate = try reader.text("lectern.circulation.v1.BusyHoursRequest.until_date")
            case 32: self.ofWeek = try reader.bool()
            case 40: self.limit = try reader.uint32()
            case 50: self.cursor = try reader.text("lectern.circulation.v1.BusyHoursRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 50, "lectern.circulation.v1.BusyHoursRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 40) }
        if self.ofWeek { try writer.bool(self.ofWeek, 32) }
        if !self.untilDate.isEmpty { try writer.text(self.untilDate, 26, "lectern.circulation.v1.BusyHoursRequest.until_date") }
        if !self.fromDate.isEmpty { try writer.text(self.fromDate, 18, "lectern.circulation.v1.BusyHoursRequest.from_date") }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 10, "lectern.circulation.v1.BusyHoursRequest.branch_code") }
    }
}

extension Circulation.BusyHoursResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.hours)
            case 18: self.cursor = try reader.text("lectern.circulation.v1.BusyHoursResponse.cursor")
            case 26: self.zone = try reader.text("lectern.circulation.v1.BusyHoursResponse.zone")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.zone.isEmpty { try writer.text(self.zone, 26, "lectern.circulation.v1.BusyHoursResponse.zone") }
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.circulation.v1.BusyHoursResponse.cursor") }
        for value in self.hours.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.BusyHour {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.date = try reader.text("lectern.circulation.v1.BusyHour.date")
            case 16: self.weekday = try reader.uint32()
            case 24: self.hour = try reader.uint32()
            case 32: self.loans = try reader.uint32()
            case 40: self.returns = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.returns != 0 { try writer.uint32(self.returns, 40) }
        if self.loans != 0 { try writer.uint32(self.loans, 32) }
        if self.hour != 0 { try writer.uint32(self.hour, 24) }
        if self.weekday != 0 { try writer.uint32(self.weekday, 16) }
        if !self.date.isEmpty { try writer.text(self.date, 10, "lectern.circulation.v1.BusyHour.date") }
    }
}

extension Circulation.PutItemRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.barcode = try reader.text("lectern.circulation.v1.PutItemRequest.barcode")
            case 16: self.recordId = try reader.int64()
            case 26: self.branchCode = try reader.text("lectern.circulation.v1.PutItemRequest.branch_code")
            case 34: self.itemType = try reader.text("lectern.circulation.v1.PutItemRequest.item_type")
            case 42: self.callNumber = try reader.text("lectern.circulation.v1.PutItemRequest.call_number")
            case 50: self.recordSource = try reader.text("lectern.circulation.v1.PutItemRequest.record_source")
            case 58: self.recordControlNumber = try reader.text("lectern.circulation.v1.PutItemRequest.record_control_number")
            case 66: try reader.add(try reader.text("lectern.circulation.v1.PutItemRequest.fields"), to: &self.fields)
            case 72: self.expectedVersion = try reader.int64()
            case 2402: self.collection = try reader.text("lectern.circulation.v1.PutItemRequest.collection")
            case 4400: self.priceMinorUnits = try reader.int64()
            case 4410: self.priceCurrency = try reader.text("lectern.circulation.v1.PutItemRequest.price_currency")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.priceCurrency.isEmpty { try writer.text(self.priceCurrency, 4410, "lectern.circulation.v1.PutItemRequest.price_currency") }
        if self.priceMinorUnits != 0 { try writer.int64(self.priceMinorUnits, 4400) }
        if !self.collection.isEmpty { try writer.text(self.collection, 2402, "lectern.circulation.v1.PutItemRequest.collection") }
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 72) }
        for value in self.fields.reversed() { try writer.text(value, 66, "lectern.circulation.v1.PutItemRequest.fields") }
        if !self.recordControlNumber.isEmpty { try writer.text(self.recordControlNumber, 58, "lectern.circulation.v1.PutItemRequest.record_control_number") }
        if !self.recordSource.isEmpty { try writer.text(self.recordSource, 50, "lectern.circulation.v1.PutItemRequest.record_source") }
        if !self.callNumber.isEmpty { try writer.text(self.callNumber, 42, "lectern.circulation.v1.PutItemRequest.call_number") }
        if !self.itemType.isEmpty { try writer.text(self.itemType, 34, "lectern.circulation.v1.PutItemRequest.item_type") }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 26, "lectern.circulation.v1.PutItemRequest.branch_code") }
        if self.recordId != 0 { try writer.int64(self.recordId, 16) }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 10, "lectern.circulation.v1.PutItemRequest.barcode") }
    }
}

extension Circulation.PutLoanRuleRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.circulation.v1.PutLoanRuleRequest.code")
            case 18: self.category = try reader.text("lectern.circulation.v1.PutLoanRuleRequest.category")
            case 26: self.itemType = try reader.text("lectern.circulation.v1.PutLoanRuleRequest.item_type")
            case 32: self.branchId = try reader.int64()
            case 40: self.lendable = try reader.bool()
            case 48: self.days = try reader.uint32()
            case 56: self.loansMax = try reader.uint32()
            case 64: self.renewalsMax = try reader.uint32()
            case 82: try reader.add(try reader.text("lectern.circulation.v1.PutLoanRuleRequest.fields"), to: &self.fields)
            case 88: self.expectedVersion = try reader.int64()
            case 96: self.validFromMs = try reader.int64()
            case 104: self.validUntilMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.validUntilMs != 0 { try writer.int64(self.validUntilMs, 104) }
        if self.validFromMs != 0 { try writer.int64(self.validFromMs, 96) }
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 88) }
        for value in self.fields.reversed() { try writer.text(value, 82, "lectern.circulation.v1.PutLoanRuleRequest.fields") }
        if self.renewalsMax != 0 { try writer.uint32(self.renewalsMax, 64) }
        if self.loansMax != 0 { try writer.uint32(self.loansMax, 56) }
        if self.days != 0 { try writer.uint32(self.days, 48) }
        if self.lendable { try writer.bool(self.lendable, 40) }
        if self.branchId != 0 { try writer.int64(self.branchId, 32) }
        if !self.itemType.isEmpty { try writer.text(self.itemType, 26, "lectern.circulation.v1.PutLoanRuleRequest.item_type") }
        if !self.category.isEmpty { try writer.text(self.category, 18, "lectern.circulation.v1.PutLoanRuleRequest.category") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.circulation.v1.PutLoanRuleRequest.code") }
    }
}

extension Circulation.LoanRulesRequest {
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

extension Circulation.LoanRulesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.rules)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.rules.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.MergeReadersRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 16: self.mergedReaderId = try reader.int64()
            case 26: self.reason = try reader.text("lectern.circulation.v1.MergeReadersRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 26, "lectern.circulation.v1.MergeReadersRequest.reason") }
        if self.mergedReaderId != 0 { try writer.int64(self.mergedReaderId, 16) }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension Circulation.TellReadersApartRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 18: self.reason = try reader.text("lectern.circulation.v1.TellReadersApartRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.circulation.v1.TellReadersApartRequest.reason") }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension Circulation.MergeReadersResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.records)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.records.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.ReaderLoans {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 16: self.openLoans = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.openLoans != 0 { try writer.uint32(self.openLoans, 16) }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension Circulation.SweepDueRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.branchId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.branchId != 0 { try writer.int64(self.branchId, 8) }
    }
}

extension Circulation.SweepDueResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.dueSoon = try reader.uint32()
            case 16: self.overdue = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.overdue != 0 { try writer.uint32(self.overdue, 16) }
        if self.dueSoon != 0 { try writer.uint32(self.dueSoon, 8) }
    }
}

extension Circulation.PostponedRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.closureId = try reader.int64()
            case 16: self.limit = try reader.uint32()
            case 26: self.cursor = try reader.text("lectern.circulation.v1.PostponedRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 26, "lectern.circulation.v1.PostponedRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 16) }
        if self.closureId != 0 { try writer.int64(self.closureId, 8) }
    }
}

extension Circulation.PostponedResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.loans)
            case 18: self.cursor = try reader.text("lectern.circulation.v1.PostponedResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.circulation.v1.PostponedResponse.cursor") }
        for value in self.loans.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.PostponedLoan {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.loan)
            case 16: self.dueBeforeMs = try reader.int64()
            case 24: self.dueAfterMs = try reader.int64()
            case 32: self.movedAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.movedAtMs != 0 { try writer.int64(self.movedAtMs, 32) }
        if self.dueAfterMs != 0 { try writer.int64(self.dueAfterMs, 24) }
        if self.dueBeforeMs != 0 { try writer.int64(self.dueBeforeMs, 16) }
        if let value = self.loan { try writer.message(value, 10) }
    }
}

extension Circulation.PostponeDueRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.branchId = try reader.int64()
            case 16: self.closureId = try reader.int64()
            case 24: self.fromMs = try reader.int64()
            case 32: self.untilMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.untilMs != 0 { try writer.int64(self.untilMs, 32) }
        if self.fromMs != 0 { try writer.int64(self.fromMs, 24) }
        if self.closureId != 0 { try writer.int64(self.closureId, 16) }
        if self.branchId != 0 { try writer.int64(self.branchId, 8) }
    }
}

extension Circulation.PostponeDueResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.moved = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.moved != 0 { try writer.uint32(self.moved, 8) }
    }
}

extension Circulation.AddConflictWorkRequest {
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

extension Circulation.AddConflictWorkResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.added = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.added != 0 { try writer.uint32(self.added, 8) }
    }
}

extension Circulation.ConflictsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.limit = try reader.uint32()
            case 18: self.cursor = try reader.text("lectern.circulation.v1.ConflictsRequest.cursor")
            case 24: self.onlyOpen = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.onlyOpen { try writer.bool(self.onlyOpen, 24) }
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.circulation.v1.ConflictsRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 8) }
    }
}

extension Circulation.OverridesRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.limit = try reader.uint32()
            case 18: self.cursor = try reader.text("lectern.circulation.v1.OverridesRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.circulation.v1.OverridesRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 8) }
    }
}

extension Circulation.SettleConflictRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.conflictId = try reader.int64()
            case 18: self.note = try reader.text("lectern.circulation.v1.SettleConflictRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 18, "lectern.circulation.v1.SettleConflictRequest.note") }
        if self.conflictId != 0 { try writer.int64(self.conflictId, 8) }
    }
}

extension Circulation.ConflictsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.conflicts)
            case 18: self.cursor = try reader.text("lectern.circulation.v1.ConflictsResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.circulation.v1.ConflictsResponse.cursor") }
        for value in self.conflicts.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.RuleValues {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.lendable = try reader.bool()
            case 16: self.days = try reader.uint32()
            case 24: self.hours = try reader.uint32()
            case 34: self.dueOn = try reader.text("lectern.circulation.v1.RuleValues.due_on")
            case 42: self.dueBy = try reader.text("lectern.circulation.v1.RuleValues.due_by")
            case 48: self.withinCard = try reader.bool()
            case 56: self.loansMax = try reader.uint32()
            case 64: self.renewalsMax = try reader.uint32()
            case 72: self.renewalDays = try reader.uint32()
            case 80: self.renewalFromDue = try reader.bool()
            case 88: self.renewalLastDays = try reader.uint32()
            case 96: self.graceDays = try reader.uint32()
            case 104: self.graceCounts = try reader.bool()
            case 112: self.fineMinorUnits = try reader.int64()
            case 122: self.fineCurrency = try reader.text("lectern.circulation.v1.RuleValues.fine_currency")
            case 128: self.fineEveryDays = try reader.uint32()
            case 136: self.openingDaysCount = try reader.bool()
            case 144: self.fineItemMaxMinorUnits = try reader.int64()
            case 152: self.fineVisitMaxMinorUnits = try reader.int64()
            case 160: self.fineDaysMax = try reader.uint32()
            case 168: self.suspensionPercent = try reader.uint32()
            case 176: self.suspensionDaysMax = try reader.uint32()
            case 184: self.replacementAfterDays = try reader.uint32()
            case 192: self.violationAfterDays = try reader.uint32()
            case 208: self.holdsAllowed = try reader.bool()
            case 216: self.onShelfHolds = try reader.bool()
            case 224: self.holdsMax = try reader.uint32()
            case 232: self.holdShelfDays = try reader.uint32()
            case 240: self.recallsAllowed = try reader.bool()
            case 248: self.recallKeptDays = try reader.uint32()
            case 256: self.recallDueDays = try reader.uint32()
            case 4000: self.renewableWhileAwaited = try reader.bool()
            case 4400: self.replacementPercent = try reader.uint32()
            case 4408: self.processingMinorUnits = try reader.int64()
            case 4416: self.suspends = try reader.bool()
            case 4424: self.violationsMax = try reader.uint32()
            case 4432: self.violationSuspensionDays = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.violationSuspensionDays { try writer.uint32(value, 4432) }
        if let value = self.violationsMax { try writer.uint32(value, 4424) }
        if let value = self.suspends { try writer.bool(value, 4416) }
        if let value = self.processingMinorUnits { try writer.int64(value, 4408) }
        if let value = self.replacementPercent { try writer.uint32(value, 4400) }
        if let value = self.renewableWhileAwaited { try writer.bool(value, 4000) }
        if let value = self.recallDueDays { try writer.uint32(value, 256) }
        if let value = self.recallKeptDays { try writer.uint32(value, 248) }
        if let value = self.recallsAllowed { try writer.bool(value, 240) }
        if let value = self.holdShelfDays { try writer.uint32(value, 232) }
        if let value = self.holdsMax { try writer.uint32(value, 224) }
        if let value = self.onShelfHolds { try writer.bool(value, 216) }
        if let value = self.holdsAllowed { try writer.bool(value, 208) }
        if let value = self.violationAfterDays { try writer.uint32(value, 192) }
        if let value = self.replacementAfterDays { try writer.uint32(value, 184) }
        if let value = self.suspensionDaysMax { try writer.uint32(value, 176) }
        if let value = self.suspensionPercent { try writer.uint32(value, 168) }
        if let value = self.fineDaysMax { try writer.uint32(value, 160) }
        if let value = self.fineVisitMaxMinorUnits { try writer.int64(value, 152) }
        if let value = self.fineItemMaxMinorUnits { try writer.int64(value, 144) }
        if let value = self.openingDaysCount { try writer.bool(value, 136) }
        if let value = self.fineEveryDays { try writer.uint32(value, 128) }
        if let value = self.fineCurrency { try writer.text(value, 122, "lectern.circulation.v1.RuleValues.fine_currency") }
        if let value = self.fineMinorUnits { try writer.int64(value, 112) }
        if let value = self.graceCounts { try writer.bool(value, 104) }
        if let value = self.graceDays { try writer.uint32(value, 96) }
        if let value = self.renewalLastDays { try writer.uint32(value, 88) }
        if let value = self.renewalFromDue { try writer.bool(value, 80) }
        if let value = self.renewalDays { try writer.uint32(value, 72) }
        if let value = self.renewalsMax { try writer.uint32(value, 64) }
        if let value = self.loansMax { try writer.uint32(value, 56) }
        if let value = self.withinCard { try writer.bool(value, 48) }
        if let value = self.dueBy { try writer.text(value, 42, "lectern.circulation.v1.RuleValues.due_by") }
        if let value = self.dueOn { try writer.text(value, 34, "lectern.circulation.v1.RuleValues.due_on") }
        if let value = self.hours { try writer.uint32(value, 24) }
        if let value = self.days { try writer.uint32(value, 16) }
        if let value = self.lendable { try writer.bool(value, 8) }
    }
}

extension Circulation.LendingRule {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.circulation.v1.LendingRule.code")
            case 18: self.note = try reader.text("lectern.circulation.v1.LendingRule.note")
            case 26: self.category = try reader.text("lectern.circulation.v1.LendingRule.category")
            case 34: self.itemType = try reader.text("lectern.circulation.v1.LendingRule.item_type")
            case 42: self.branchCode = try reader.text("lectern.circulation.v1.LendingRule.branch_code")
            case 50: self.libraryCode = try reader.text("lectern.circulation.v1.LendingRule.library_code")
            case 58: self.homeBranchCode = try reader.text("lectern.circulation.v1.LendingRule.home_branch_code")
            case 66: self.homeLibraryCode = try reader.text("lectern.circulation.v1.LendingRule.home_library_code")
            case 74: self.collection = try reader.text("lectern.circulation.v1.LendingRule.collection")
            case 82: self.classPrefix = try reader.text("lectern.circulation.v1.LendingRule.class_prefix")
            case 90: self.language = try reader.text("lectern.circulation.v1.LendingRule.language")
            case 96: self.itemDaysFrom = try reader.uint32()
            case 104: self.itemDaysUntil = try reader.uint32()
            case 114: self.seasonFrom = try reader.text("lectern.circulation.v1.LendingRule.season_from")
            case 122: self.seasonUntil = try reader.text("lectern.circulation.v1.LendingRule.season_until")
            case 130: try reader.message(&self.values)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.values { try writer.message(value, 130) }
        if !self.seasonUntil.isEmpty { try writer.text(self.seasonUntil, 122, "lectern.circulation.v1.LendingRule.season_until") }
        if !self.seasonFrom.isEmpty { try writer.text(self.seasonFrom, 114, "lectern.circulation.v1.LendingRule.season_from") }
        if self.itemDaysUntil != 0 { try writer.uint32(self.itemDaysUntil, 104) }
        if self.itemDaysFrom != 0 { try writer.uint32(self.itemDaysFrom, 96) }
        if !self.language.isEmpty { try writer.text(self.language, 90, "lectern.circulation.v1.LendingRule.language") }
        if !self.classPrefix.isEmpty { try writer.text(self.classPrefix, 82, "lectern.circulation.v1.LendingRule.class_prefix") }
        if !self.collection.isEmpty { try writer.text(self.collection, 74, "lectern.circulation.v1.LendingRule.collection") }
        if !self.homeLibraryCode.isEmpty { try writer.text(self.homeLibraryCode, 66, "lectern.circulation.v1.LendingRule.home_library_code") }
        if !self.homeBranchCode.isEmpty { try writer.text(self.homeBranchCode, 58, "lectern.circulation.v1.LendingRule.home_branch_code") }
        if !self.libraryCode.isEmpty { try writer.text(self.libraryCode, 50, "lectern.circulation.v1.LendingRule.library_code") }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 42, "lectern.circulation.v1.LendingRule.branch_code") }
        if !self.itemType.isEmpty { try writer.text(self.itemType, 34, "lectern.circulation.v1.LendingRule.item_type") }
        if !self.category.isEmpty { try writer.text(self.category, 26, "lectern.circulation.v1.LendingRule.category") }
        if !self.note.isEmpty { try writer.text(self.note, 18, "lectern.circulation.v1.LendingRule.note") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.circulation.v1.LendingRule.code") }
    }
}

extension Circulation.LoanLimit {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.circulation.v1.LoanLimit.code")
            case 18: self.title = try reader.text("lectern.circulation.v1.LoanLimit.title")
            case 24: self.loansMax = try reader.uint32()
            case 34: try reader.add(try reader.text("lectern.circulation.v1.LoanLimit.categories"), to: &self.categories)
            case 42: try reader.add(try reader.text("lectern.circulation.v1.LoanLimit.item_types"), to: &self.itemTypes)
            case 50: try reader.add(try reader.text("lectern.circulation.v1.LoanLimit.collections"), to: &self.collections)
            case 58: try reader.add(try reader.text("lectern.circulation.v1.LoanLimit.class_prefixes"), to: &self.classPrefixes)
            case 66: try reader.add(try reader.text("lectern.circulation.v1.LoanLimit.languages"), to: &self.languages)
            case 74: try reader.add(try reader.text("lectern.circulation.v1.LoanLimit.home_library_codes"), to: &self.homeLibraryCodes)
            case 82: try reader.add(try reader.text("lectern.circulation.v1.LoanLimit.library_codes"), to: &self.libraryCodes)
            case 88: self.family = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.family { try writer.bool(self.family, 88) }
        for value in self.libraryCodes.reversed() { try writer.text(value, 82, "lectern.circulation.v1.LoanLimit.library_codes") }
        for value in self.homeLibraryCodes.reversed() { try writer.text(value, 74, "lectern.circulation.v1.LoanLimit.home_library_codes") }
        for value in self.languages.reversed() { try writer.text(value, 66, "lectern.circulation.v1.LoanLimit.languages") }
        for value in self.classPrefixes.reversed() { try writer.text(value, 58, "lectern.circulation.v1.LoanLimit.class_prefixes") }
        for value in self.collections.reversed() { try writer.text(value, 50, "lectern.circulation.v1.LoanLimit.collections") }
        for value in self.itemTypes.reversed() { try writer.text(value, 42, "lectern.circulation.v1.LoanLimit.item_types") }
        for value in self.categories.reversed() { try writer.text(value, 34, "lectern.circulation.v1.LoanLimit.categories") }
        if self.loansMax != 0 { try writer.uint32(self.loansMax, 24) }
        if !self.title.isEmpty { try writer.text(self.title, 18, "lectern.circulation.v1.LoanLimit.title") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.circulation.v1.LoanLimit.code") }
    }
}

extension Circulation.RuleExample {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.note = try reader.text("lectern.circulation.v1.RuleExample.note")
            case 18: try reader.message(&self.`case`)
            case 26: try reader.message(&self.answer)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.answer { try writer.message(value, 26) }
        if let value = self.`case` { try writer.message(value, 18) }
        if !self.note.isEmpty { try writer.text(self.note, 10, "lectern.circulation.v1.RuleExample.note") }
    }
}

extension Circulation.RuleCase {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.category = try reader.text("lectern.circulation.v1.RuleCase.category")
            case 18: self.cardUntil = try reader.text("lectern.circulation.v1.RuleCase.card_until")
            case 26: self.itemType = try reader.text("lectern.circulation.v1.RuleCase.item_type")
            case 34: self.branchCode = try reader.text("lectern.circulation.v1.RuleCase.branch_code")
            case 42: self.homeBranchCode = try reader.text("lectern.circulation.v1.RuleCase.home_branch_code")
            case 50: self.collection = try reader.text("lectern.circulation.v1.RuleCase.collection")
            case 58: self.callNumber = try reader.text("lectern.circulation.v1.RuleCase.call_number")
            case 66: self.language = try reader.text("lectern.circulation.v1.RuleCase.language")
            case 72: self.itemDays = try reader.uint32()
            case 82: self.at = try reader.text("lectern.circulation.v1.RuleCase.at")
            case 90: try reader.message(addedTo: &self.loans)
            case 96: self.familyLoansMax = try reader.uint32()
            case 104: self.renewal = try reader.bool()
            case 112: self.renewals = try reader.uint32()
            case 122: self.due = try reader.text("lectern.circulation.v1.RuleCase.due")
            case 130: self.returned = try reader.text("lectern.circulation.v1.RuleCase.returned")
            case 136: self.itemsOfVisit = try reader.uint32()
            case 146: try reader.add(try reader.text("lectern.circulation.v1.RuleCase.closed_dates"), to: &self.closedDates)
            case 152: try reader.add(try reader.uint32(), to: &self.closedWeekdays)
            case 154:
                let outer = try reader.enter()
                while reader.hasMore { try reader.add(try reader.uint32(), to: &self.closedWeekdays) }
                reader.leave(to: outer)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.closedWeekdays.isEmpty {
            let before = writer.count
            for value in self.closedWeekdays.reversed() { try writer.uint32(value) }
            try writer.prefix(since: before, 154)
        }
        for value in self.closedDates.reversed() { try writer.text(value, 146, "lectern.circulation.v1.RuleCase.closed_dates") }
        if self.itemsOfVisit != 0 { try writer.uint32(self.itemsOfVisit, 136) }
        if !self.returned.isEmpty { try writer.text(self.returned, 130, "lectern.circulation.v1.RuleCase.returned") }
        if !self.due.isEmpty { try writer.text(self.due, 122, "lectern.circulation.v1.RuleCase.due") }
        if self.renewals != 0 { try writer.uint32(self.renewals, 112) }
        if self.renewal { try writer.bool(self.renewal, 104) }
        if self.familyLoansMax != 0 { try writer.uint32(self.familyLoansMax, 96) }
        for value in self.loans.reversed() { try writer.message(value, 90) }
        if !self.at.isEmpty { try writer.text(self.at, 82, "lectern.circulation.v1.RuleCase.at") }
        if self.itemDays != 0 { try writer.uint32(self.itemDays, 72) }
        if !self.language.isEmpty { try writer.text(self.language, 66, "lectern.circulation.v1.RuleCase.language") }
        if !self.callNumber.isEmpty { try writer.text(self.callNumber, 58, "lectern.circulation.v1.RuleCase.call_number") }
        if !self.collection.isEmpty { try writer.text(self.collection, 50, "lectern.circulation.v1.RuleCase.collection") }
        if !self.homeBranchCode.isEmpty { try writer.text(self.homeBranchCode, 42, "lectern.circulation.v1.RuleCase.home_branch_code") }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 34, "lectern.circulation.v1.RuleCase.branch_code") }
        if !self.itemType.isEmpty { try writer.text(self.itemType, 26, "lectern.circulation.v1.RuleCase.item_type") }
        if !self.cardUntil.isEmpty { try writer.text(self.cardUntil, 18, "lectern.circulation.v1.RuleCase.card_until") }
        if !self.category.isEmpty { try writer.text(self.category, 10, "lectern.circulation.v1.RuleCase.category") }
    }
}

extension Circulation.CountedLoans {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.count = try reader.uint32()
            case 18: self.itemType = try reader.text("lectern.circulation.v1.CountedLoans.item_type")
            case 26: self.collection = try reader.text("lectern.circulation.v1.CountedLoans.collection")
            case 34: self.callNumber = try reader.text("lectern.circulation.v1.CountedLoans.call_number")
            case 42: self.language = try reader.text("lectern.circulation.v1.CountedLoans.language")
            case 50: self.homeBranchCode = try reader.text("lectern.circulation.v1.CountedLoans.home_branch_code")
            case 58: self.branchCode = try reader.text("lectern.circulation.v1.CountedLoans.branch_code")
            case 64: self.ofFamily = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.ofFamily { try writer.bool(self.ofFamily, 64) }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 58, "lectern.circulation.v1.CountedLoans.branch_code") }
        if !self.homeBranchCode.isEmpty { try writer.text(self.homeBranchCode, 50, "lectern.circulation.v1.CountedLoans.home_branch_code") }
        if !self.language.isEmpty { try writer.text(self.language, 42, "lectern.circulation.v1.CountedLoans.language") }
        if !self.callNumber.isEmpty { try writer.text(self.callNumber, 34, "lectern.circulation.v1.CountedLoans.call_number") }
        if !self.collection.isEmpty { try writer.text(self.collection, 26, "lectern.circulation.v1.CountedLoans.collection") }
        if !self.itemType.isEmpty { try writer.text(self.itemType, 18, "lectern.circulation.v1.CountedLoans.item_type") }
        if self.count != 0 { try writer.uint32(self.count, 8) }
    }
}

extension Circulation.RuleAnswer {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.lends = try reader.bool()
            case 18: self.reason = try reader.text("lectern.circulation.v1.RuleAnswer.reason")
            case 26: self.limit = try reader.text("lectern.circulation.v1.RuleAnswer.limit")
            case 34: self.rule = try reader.text("lectern.circulation.v1.RuleAnswer.rule")
            case 42: self.due = try reader.text("lectern.circulation.v1.RuleAnswer.due")
            case 48: self.fineMinorUnits = try reader.int64()
            case 56: self.fineDays = try reader.uint32()
            case 64: self.suspensionDays = try reader.uint32()
            case 72: self.replacement = try reader.bool()
            case 80: self.violation = try reader.bool()
            case 90: try reader.message(&self.values)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.values { try writer.message(value, 90) }
        if let value = self.violation { try writer.bool(value, 80) }
        if let value = self.replacement { try writer.bool(value, 72) }
        if let value = self.suspensionDays { try writer.uint32(value, 64) }
        if let value = self.fineDays { try writer.uint32(value, 56) }
        if let value = self.fineMinorUnits { try writer.int64(value, 48) }
        if !self.due.isEmpty { try writer.text(self.due, 42, "lectern.circulation.v1.RuleAnswer.due") }
        if !self.rule.isEmpty { try writer.text(self.rule, 34, "lectern.circulation.v1.RuleAnswer.rule") }
        if !self.limit.isEmpty { try writer.text(self.limit, 26, "lectern.circulation.v1.RuleAnswer.limit") }
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.circulation.v1.RuleAnswer.reason") }
        if let value = self.lends { try writer.bool(value, 8) }
    }
}

extension Circulation.OverdueOutcome {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.days = try reader.uint32()
            case 16: self.countedDays = try reader.uint32()
            case 24: self.fineMinorUnits = try reader.int64()
            case 34: self.fineCurrency = try reader.text("lectern.circulation.v1.OverdueOutcome.fine_currency")
            case 40: self.capped = try reader.bool()
            case 48: self.suspensionDays = try reader.uint32()
            case 56: self.replacement = try reader.bool()
            case 64: self.violation = try reader.bool()
            case 74: self.rule = try reader.text("lectern.circulation.v1.OverdueOutcome.rule")
            case 82: self.why = try reader.text("lectern.circulation.v1.OverdueOutcome.why")
            case 4400: self.replacementMinorUnits = try reader.int64()
            case 4408: self.processingMinorUnits = try reader.int64()
            case 4418: self.replacementCurrency = try reader.text("lectern.circulation.v1.OverdueOutcome.replacement_currency")
            case 4426: self.replacementWhy = try reader.text("lectern.circulation.v1.OverdueOutcome.replacement_why")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.replacementWhy.isEmpty { try writer.text(self.replacementWhy, 4426, "lectern.circulation.v1.OverdueOutcome.replacement_why") }
        if !self.replacementCurrency.isEmpty { try writer.text(self.replacementCurrency, 4418, "lectern.circulation.v1.OverdueOutcome.replacement_currency") }
        if self.processingMinorUnits != 0 { try writer.int64(self.processingMinorUnits, 4408) }
        if self.replacementMinorUnits != 0 { try writer.int64(self.replacementMinorUnits, 4400) }
        if !self.why.isEmpty { try writer.text(self.why, 82, "lectern.circulation.v1.OverdueOutcome.why") }
        if !self.rule.isEmpty { try writer.text(self.rule, 74, "lectern.circulation.v1.OverdueOutcome.rule") }
        if self.violation { try writer.bool(self.violation, 64) }
        if self.replacement { try writer.bool(self.replacement, 56) }
        if self.suspensionDays != 0 { try writer.uint32(self.suspensionDays, 48) }
        if self.capped { try writer.bool(self.capped, 40) }
        if !self.fineCurrency.isEmpty { try writer.text(self.fineCurrency, 34, "lectern.circulation.v1.OverdueOutcome.fine_currency") }
        if self.fineMinorUnits != 0 { try writer.int64(self.fineMinorUnits, 24) }
        if self.countedDays != 0 { try writer.uint32(self.countedDays, 16) }
        if self.days != 0 { try writer.uint32(self.days, 8) }
    }
}

extension Circulation.RuleSet {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.ruleSetId = try reader.int64()
            case 18: self.code = try reader.text("lectern.circulation.v1.RuleSet.code")
            case 26: self.title = try reader.text("lectern.circulation.v1.RuleSet.title")
            case 32: self.state = .init(rawValue: try reader.int32())
            case 40: self.validFromMs = try reader.int64()
            case 48: self.version = try reader.int64()
            case 58: self.zone = try reader.text("lectern.circulation.v1.RuleSet.zone")
            case 66: try reader.message(addedTo: &self.rules)
            case 74: try reader.message(addedTo: &self.limits)
            case 82: try reader.message(addedTo: &self.examples)
            case 88: self.inForce = try reader.bool()
            case 96: self.rulesCount = try reader.uint32()
            case 104: self.limitsCount = try reader.uint32()
            case 112: self.examplesCount = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.examplesCount != 0 { try writer.uint32(self.examplesCount, 112) }
        if self.limitsCount != 0 { try writer.uint32(self.limitsCount, 104) }
        if self.rulesCount != 0 { try writer.uint32(self.rulesCount, 96) }
        if self.inForce { try writer.bool(self.inForce, 88) }
        for value in self.examples.reversed() { try writer.message(value, 82) }
        for value in self.limits.reversed() { try writer.message(value, 74) }
        for value in self.rules.reversed() { try writer.message(value, 66) }
        if !self.zone.isEmpty { try writer.text(self.zone, 58, "lectern.circulation.v1.RuleSet.zone") }
        if self.version != 0 { try writer.int64(self.version, 48) }
        if self.validFromMs != 0 { try writer.int64(self.validFromMs, 40) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 32) }
        if !self.title.isEmpty { try writer.text(self.title, 26, "lectern.circulation.v1.RuleSet.title") }
        if !self.code.isEmpty { try writer.text(self.code, 18, "lectern.circulation.v1.RuleSet.code") }
        if self.ruleSetId != 0 { try writer.int64(self.ruleSetId, 8) }
    }
}

extension Circulation.PutRuleSetRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.circulation.v1.PutRuleSetRequest.code")
            case 18: self.title = try reader.text("lectern.circulation.v1.PutRuleSetRequest.title")
            case 26: self.zone = try reader.text("lectern.circulation.v1.PutRuleSetRequest.zone")
            case 34: try reader.message(addedTo: &self.rules)
            case 42: try reader.message(addedTo: &self.limits)
            case 50: try reader.message(addedTo: &self.examples)
            case 56: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 56) }
        for value in self.examples.reversed() { try writer.message(value, 50) }
        for value in self.limits.reversed() { try writer.message(value, 42) }
        for value in self.rules.reversed() { try writer.message(value, 34) }
        if !self.zone.isEmpty { try writer.text(self.zone, 26, "lectern.circulation.v1.PutRuleSetRequest.zone") }
        if !self.title.isEmpty { try writer.text(self.title, 18, "lectern.circulation.v1.PutRuleSetRequest.title") }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.circulation.v1.PutRuleSetRequest.code") }
    }
}

extension Circulation.ScheduleRuleSetRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.circulation.v1.ScheduleRuleSetRequest.code")
            case 16: self.validFromMs = try reader.int64()
            case 24: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 24) }
        if self.validFromMs != 0 { try writer.int64(self.validFromMs, 16) }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.circulation.v1.ScheduleRuleSetRequest.code") }
    }
}

extension Circulation.WithdrawRuleSetRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.ruleSetId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.ruleSetId != 0 { try writer.int64(self.ruleSetId, 8) }
    }
}

extension Circulation.RuleSetsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.limit = try reader.uint32()
            case 18: self.cursor = try reader.text("lectern.circulation.v1.RuleSetsRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.circulation.v1.RuleSetsRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 8) }
    }
}

extension Circulation.RuleSetsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.ruleSets)
            case 18: self.cursor = try reader.text("lectern.circulation.v1.RuleSetsResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.circulation.v1.RuleSetsResponse.cursor") }
        for value in self.ruleSets.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.GetRuleSetRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.ruleSetId = try reader.int64()
            case 18: self.code = try reader.text("lectern.circulation.v1.GetRuleSetRequest.code")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.code.isEmpty { try writer.text(self.code, 18, "lectern.circulation.v1.GetRuleSetRequest.code") }
        if self.ruleSetId != 0 { try writer.int64(self.ruleSetId, 8) }
    }
}

extension Circulation.CheckRuleSetRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.ruleSetId = try reader.int64()
            case 18: self.code = try reader.text("lectern.circulation.v1.CheckRuleSetRequest.code")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.code.isEmpty { try writer.text(self.code, 18, "lectern.circulation.v1.CheckRuleSetRequest.code") }
        if self.ruleSetId != 0 { try writer.int64(self.ruleSetId, 8) }
    }
}

extension Circulation.CheckRuleSetResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.results)
            case 16: self.failed = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.failed != 0 { try writer.uint32(self.failed, 16) }
        for value in self.results.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.ExampleResult {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.number = try reader.uint32()
            case 18: self.note = try reader.text("lectern.circulation.v1.ExampleResult.note")
            case 24: self.holds = try reader.bool()
            case 34: self.what = try reader.text("lectern.circulation.v1.ExampleResult.what")
            case 42: self.expected = try reader.text("lectern.circulation.v1.ExampleResult.expected")
            case 50: self.found = try reader.text("lectern.circulation.v1.ExampleResult.found")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.found.isEmpty { try writer.text(self.found, 50, "lectern.circulation.v1.ExampleResult.found") }
        if !self.expected.isEmpty { try writer.text(self.expected, 42, "lectern.circulation.v1.ExampleResult.expected") }
        if !self.what.isEmpty { try writer.text(self.what, 34, "lectern.circulation.v1.ExampleResult.what") }
        if self.holds { try writer.bool(self.holds, 24) }
        if !self.note.isEmpty { try writer.text(self.note, 18, "lectern.circulation.v1.ExampleResult.note") }
        if self.number != 0 { try writer.uint32(self.number, 8) }
    }
}

extension Circulation.TryRuleSetRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.ruleSetId = try reader.int64()
            case 18: self.code = try reader.text("lectern.circulation.v1.TryRuleSetRequest.code")
            case 24: self.fromMs = try reader.int64()
            case 32: self.untilMs = try reader.int64()
            case 40: self.lookedAtMax = try reader.uint32()
            case 50: self.cursor = try reader.text("lectern.circulation.v1.TryRuleSetRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 50, "lectern.circulation.v1.TryRuleSetRequest.cursor") }
        if self.lookedAtMax != 0 { try writer.uint32(self.lookedAtMax, 40) }
        if self.untilMs != 0 { try writer.int64(self.untilMs, 32) }
        if self.fromMs != 0 { try writer.int64(self.fromMs, 24) }
        if !self.code.isEmpty { try writer.text(self.code, 18, "lectern.circulation.v1.TryRuleSetRequest.code") }
        if self.ruleSetId != 0 { try writer.int64(self.ruleSetId, 8) }
    }
}

extension Circulation.TryRuleSetResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.loans)
            case 16: self.decided = try reader.uint32()
            case 26: self.cursor = try reader.text("lectern.circulation.v1.TryRuleSetResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 26, "lectern.circulation.v1.TryRuleSetResponse.cursor") }
        if self.decided != 0 { try writer.uint32(self.decided, 16) }
        for value in self.loans.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.TriedLoan {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.loanId = try reader.int64()
            case 18: self.barcode = try reader.text("lectern.circulation.v1.TriedLoan.barcode")
            case 24: self.readerId = try reader.int64()
            case 34: self.category = try reader.text("lectern.circulation.v1.TriedLoan.category")
            case 42: self.itemType = try reader.text("lectern.circulation.v1.TriedLoan.item_type")
            case 48: self.lentAtMs = try reader.int64()
            case 58: self.ruleThen = try reader.text("lectern.circulation.v1.TriedLoan.rule_then")
            case 66: self.rule = try reader.text("lectern.circulation.v1.TriedLoan.rule")
            case 74: self.reason = try reader.text("lectern.circulation.v1.TriedLoan.reason")
            case 82: self.limit = try reader.text("lectern.circulation.v1.TriedLoan.limit")
            case 88: self.dueThenMs = try reader.int64()
            case 96: self.dueAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.dueAtMs != 0 { try writer.int64(self.dueAtMs, 96) }
        if self.dueThenMs != 0 { try writer.int64(self.dueThenMs, 88) }
        if !self.limit.isEmpty { try writer.text(self.limit, 82, "lectern.circulation.v1.TriedLoan.limit") }
        if !self.reason.isEmpty { try writer.text(self.reason, 74, "lectern.circulation.v1.TriedLoan.reason") }
        if !self.rule.isEmpty { try writer.text(self.rule, 66, "lectern.circulation.v1.TriedLoan.rule") }
        if !self.ruleThen.isEmpty { try writer.text(self.ruleThen, 58, "lectern.circulation.v1.TriedLoan.rule_then") }
        if self.lentAtMs != 0 { try writer.int64(self.lentAtMs, 48) }
        if !self.itemType.isEmpty { try writer.text(self.itemType, 42, "lectern.circulation.v1.TriedLoan.item_type") }
        if !self.category.isEmpty { try writer.text(self.category, 34, "lectern.circulation.v1.TriedLoan.category") }
        if self.readerId != 0 { try writer.int64(self.readerId, 24) }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 18, "lectern.circulation.v1.TriedLoan.barcode") }
        if self.loanId != 0 { try writer.int64(self.loanId, 8) }
    }
}

extension Circulation.Hold {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.holdId = try reader.int64()
            case 16: self.readerId = try reader.int64()
            case 24: self.scope = .init(rawValue: try reader.int32())
            case 32: self.recordId = try reader.int64()
            case 42: self.itemType = try reader.text("lectern.circulation.v1.Hold.item_type")
            case 50: self.title = try reader.text("lectern.circulation.v1.Hold.title")
            case 56: self.state = .init(rawValue: try reader.int32())
            case 64: self.position = try reader.uint32()
            case 72: self.estimatedAtMs = try reader.int64()
            case 82: self.pickupPoint = try reader.text("lectern.circulation.v1.Hold.pickup_point")
            case 88: self.pickupBranchId = try reader.int64()
            case 96: self.placedAtMs = try reader.int64()
            case 104: self.notNeededAfterMs = try reader.int64()
            case 112: self.suspendedUntilMs = try reader.int64()
            case 120: self.groupId = try reader.int64()
            case 130: self.barcode = try reader.text("lectern.circulation.v1.Hold.barcode")
            case 136: self.readyAtMs = try reader.int64()
            case 144: self.shelfUntilMs = try reader.int64()
            case 152: self.closedAtMs = try reader.int64()
            case 162: self.closedWhy = try reader.text("lectern.circulation.v1.Hold.closed_why")
            case 168: self.loanId = try reader.int64()
            case 176: self.targetBranchId = try reader.int64()
            case 4400: self.form = .init(rawValue: try reader.int32())
            case 4408: self.electronic = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.electronic { try writer.bool(self.electronic, 4408) }
        if self.form.rawValue != 0 { try writer.int32(self.form.rawValue, 4400) }
        if self.targetBranchId != 0 { try writer.int64(self.targetBranchId, 176) }
        if self.loanId != 0 { try writer.int64(self.loanId, 168) }
        if !self.closedWhy.isEmpty { try writer.text(self.closedWhy, 162, "lectern.circulation.v1.Hold.closed_why") }
        if self.closedAtMs != 0 { try writer.int64(self.closedAtMs, 152) }
        if self.shelfUntilMs != 0 { try writer.int64(self.shelfUntilMs, 144) }
        if self.readyAtMs != 0 { try writer.int64(self.readyAtMs, 136) }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 130, "lectern.circulation.v1.Hold.barcode") }
        if self.groupId != 0 { try writer.int64(self.groupId, 120) }
        if self.suspendedUntilMs != 0 { try writer.int64(self.suspendedUntilMs, 112) }
        if self.notNeededAfterMs != 0 { try writer.int64(self.notNeededAfterMs, 104) }
        if self.placedAtMs != 0 { try writer.int64(self.placedAtMs, 96) }
        if self.pickupBranchId != 0 { try writer.int64(self.pickupBranchId, 88) }
        if !self.pickupPoint.isEmpty { try writer.text(self.pickupPoint, 82, "lectern.circulation.v1.Hold.pickup_point") }
        if self.estimatedAtMs != 0 { try writer.int64(self.estimatedAtMs, 72) }
        if self.position != 0 { try writer.uint32(self.position, 64) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 56) }
        if !self.title.isEmpty { try writer.text(self.title, 50, "lectern.circulation.v1.Hold.title") }
        if !self.itemType.isEmpty { try writer.text(self.itemType, 42, "lectern.circulation.v1.Hold.item_type") }
        if self.recordId != 0 { try writer.int64(self.recordId, 32) }
        if self.scope.rawValue != 0 { try writer.int32(self.scope.rawValue, 24) }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if self.holdId != 0 { try writer.int64(self.holdId, 8) }
    }
}

extension Circulation.HoldDetails {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.hold)
            case 18: try reader.message(addedTo: &self.history)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.history.reversed() { try writer.message(value, 18) }
        if let value = self.hold { try writer.message(value, 10) }
    }
}

extension Circulation.PlaceHoldRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.circulation.v1.PlaceHoldRequest.card")
            case 16: self.scope = .init(rawValue: try reader.int32())
            case 24: self.recordId = try reader.int64()
            case 34: self.barcode = try reader.text("lectern.circulation.v1.PlaceHoldRequest.barcode")
            case 42: self.itemType = try reader.text("lectern.circulation.v1.PlaceHoldRequest.item_type")
            case 50: self.pickupPoint = try reader.text("lectern.circulation.v1.PlaceHoldRequest.pickup_point")
            case 56: self.notNeededAfterMs = try reader.int64()
            case 64: self.suspendedUntilMs = try reader.int64()
            case 72: self.groupWithHoldId = try reader.int64()
            case 4400: self.form = .init(rawValue: try reader.int32())
            case 4408: self.electronic = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.electronic { try writer.bool(self.electronic, 4408) }
        if self.form.rawValue != 0 { try writer.int32(self.form.rawValue, 4400) }
        if self.groupWithHoldId != 0 { try writer.int64(self.groupWithHoldId, 72) }
        if self.suspendedUntilMs != 0 { try writer.int64(self.suspendedUntilMs, 64) }
        if self.notNeededAfterMs != 0 { try writer.int64(self.notNeededAfterMs, 56) }
        if !self.pickupPoint.isEmpty { try writer.text(self.pickupPoint, 50, "lectern.circulation.v1.PlaceHoldRequest.pickup_point") }
        if !self.itemType.isEmpty { try writer.text(self.itemType, 42, "lectern.circulation.v1.PlaceHoldRequest.item_type") }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 34, "lectern.circulation.v1.PlaceHoldRequest.barcode") }
        if self.recordId != 0 { try writer.int64(self.recordId, 24) }
        if self.scope.rawValue != 0 { try writer.int32(self.scope.rawValue, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.circulation.v1.PlaceHoldRequest.card") }
    }
}

extension Circulation.HoldForRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.readerId = try reader.int64()
            case 16: self.recordId = try reader.int64()
            case 26: self.pickupPoint = try reader.text("lectern.circulation.v1.HoldForRequest.pickup_point")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.pickupPoint.isEmpty { try writer.text(self.pickupPoint, 26, "lectern.circulation.v1.HoldForRequest.pickup_point") }
        if self.recordId != 0 { try writer.int64(self.recordId, 16) }
        if self.readerId != 0 { try writer.int64(self.readerId, 8) }
    }
}

extension Circulation.CancelHoldRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.holdId = try reader.int64()
            case 18: self.reason = try reader.text("lectern.circulation.v1.CancelHoldRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.circulation.v1.CancelHoldRequest.reason") }
        if self.holdId != 0 { try writer.int64(self.holdId, 8) }
    }
}

extension Circulation.SuspendHoldRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.holdId = try reader.int64()
            case 16: self.untilMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.untilMs != 0 { try writer.int64(self.untilMs, 16) }
        if self.holdId != 0 { try writer.int64(self.holdId, 8) }
    }
}

extension Circulation.ResumeHoldRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.holdId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.holdId != 0 { try writer.int64(self.holdId, 8) }
    }
}

extension Circulation.HoldsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.circulation.v1.HoldsRequest.card")
            case 16: self.past = try reader.bool()
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.circulation.v1.HoldsRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.circulation.v1.HoldsRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if self.past { try writer.bool(self.past, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.circulation.v1.HoldsRequest.card") }
    }
}

extension Circulation.HoldsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.holds)
            case 18: self.cursor = try reader.text("lectern.circulation.v1.HoldsResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.circulation.v1.HoldsResponse.cursor") }
        for value in self.holds.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.GetHoldRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.holdId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.holdId != 0 { try writer.int64(self.holdId, 8) }
    }
}

extension Circulation.HoldLineRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.recordId = try reader.int64()
            case 16: self.limit = try reader.uint32()
            case 26: self.cursor = try reader.text("lectern.circulation.v1.HoldLineRequest.cursor")
            case 4402: self.barcode = try reader.text("lectern.circulation.v1.HoldLineRequest.barcode")
            case 4408: self.electronic = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.electronic { try writer.bool(self.electronic, 4408) }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 4402, "lectern.circulation.v1.HoldLineRequest.barcode") }
        if !self.cursor.isEmpty { try writer.text(self.cursor, 26, "lectern.circulation.v1.HoldLineRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 16) }
        if self.recordId != 0 { try writer.int64(self.recordId, 8) }
    }
}

extension Circulation.RecallLoanRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.barcode = try reader.text("lectern.circulation.v1.RecallLoanRequest.barcode")
            case 18: self.reason = try reader.text("lectern.circulation.v1.RecallLoanRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.circulation.v1.RecallLoanRequest.reason") }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 10, "lectern.circulation.v1.RecallLoanRequest.barcode") }
    }
}

extension Circulation.RecallLoanResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.loan)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.loan { try writer.message(value, 10) }
    }
}

extension Circulation.Licence {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.licenceId = try reader.int64()
            case 18: self.code = try reader.text("lectern.circulation.v1.Licence.code")
            case 24: self.recordId = try reader.int64()
            case 34: self.title = try reader.text("lectern.circulation.v1.Licence.title")
            case 40: self.form = .init(rawValue: try reader.int32())
            case 50: self.itemType = try reader.text("lectern.circulation.v1.Licence.item_type")
            case 56: self.branchId = try reader.int64()
            case 64: self.kind = .init(rawValue: try reader.int32())
            case 72: self.slots = try reader.uint32()
            case 80: self.loansMax = try reader.uint32()
            case 88: self.lent = try reader.uint32()
            case 96: self.loans = try reader.uint32()
            case 104: self.validFromMs = try reader.int64()
            case 112: self.validUntilMs = try reader.int64()
            case 122: self.url = try reader.text("lectern.circulation.v1.Licence.url")
            case 128: self.linkMinutes = try reader.uint32()
            case 136: self.version = try reader.int64()
            case 4400: self.offered = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.offered != 0 { try writer.uint32(self.offered, 4400) }
        if self.version != 0 { try writer.int64(self.version, 136) }
        if self.linkMinutes != 0 { try writer.uint32(self.linkMinutes, 128) }
        if !self.url.isEmpty { try writer.text(self.url, 122, "lectern.circulation.v1.Licence.url") }
        if self.validUntilMs != 0 { try writer.int64(self.validUntilMs, 112) }
        if self.validFromMs != 0 { try writer.int64(self.validFromMs, 104) }
        if self.loans != 0 { try writer.uint32(self.loans, 96) }
        if self.lent != 0 { try writer.uint32(self.lent, 88) }
        if self.loansMax != 0 { try writer.uint32(self.loansMax, 80) }
        if self.slots != 0 { try writer.uint32(self.slots, 72) }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 64) }
        if self.branchId != 0 { try writer.int64(self.branchId, 56) }
        if !self.itemType.isEmpty { try writer.text(self.itemType, 50, "lectern.circulation.v1.Licence.item_type") }
        if self.form.rawValue != 0 { try writer.int32(self.form.rawValue, 40) }
        if !self.title.isEmpty { try writer.text(self.title, 34, "lectern.circulation.v1.Licence.title") }
        if self.recordId != 0 { try writer.int64(self.recordId, 24) }
        if !self.code.isEmpty { try writer.text(self.code, 18, "lectern.circulation.v1.Licence.code") }
        if self.licenceId != 0 { try writer.int64(self.licenceId, 8) }
    }
}

extension Circulation.PutLicenceRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.code = try reader.text("lectern.circulation.v1.PutLicenceRequest.code")
            case 16: self.recordId = try reader.int64()
            case 24: self.form = .init(rawValue: try reader.int32())
            case 34: self.itemType = try reader.text("lectern.circulation.v1.PutLicenceRequest.item_type")
            case 42: self.branchCode = try reader.text("lectern.circulation.v1.PutLicenceRequest.branch_code")
            case 48: self.kind = .init(rawValue: try reader.int32())
            case 56: self.slots = try reader.uint32()
            case 64: self.loansMax = try reader.uint32()
            case 72: self.validFromMs = try reader.int64()
            case 80: self.validUntilMs = try reader.int64()
            case 90: self.url = try reader.text("lectern.circulation.v1.PutLicenceRequest.url")
            case 96: self.linkMinutes = try reader.uint32()
            case 104: self.expectedVersion = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.expectedVersion != 0 { try writer.int64(self.expectedVersion, 104) }
        if self.linkMinutes != 0 { try writer.uint32(self.linkMinutes, 96) }
        if !self.url.isEmpty { try writer.text(self.url, 90, "lectern.circulation.v1.PutLicenceRequest.url") }
        if self.validUntilMs != 0 { try writer.int64(self.validUntilMs, 80) }
        if self.validFromMs != 0 { try writer.int64(self.validFromMs, 72) }
        if self.loansMax != 0 { try writer.uint32(self.loansMax, 64) }
        if self.slots != 0 { try writer.uint32(self.slots, 56) }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 48) }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 42, "lectern.circulation.v1.PutLicenceRequest.branch_code") }
        if !self.itemType.isEmpty { try writer.text(self.itemType, 34, "lectern.circulation.v1.PutLicenceRequest.item_type") }
        if self.form.rawValue != 0 { try writer.int32(self.form.rawValue, 24) }
        if self.recordId != 0 { try writer.int64(self.recordId, 16) }
        if !self.code.isEmpty { try writer.text(self.code, 10, "lectern.circulation.v1.PutLicenceRequest.code") }
    }
}

extension Circulation.LicencesRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.recordId = try reader.int64()
            case 16: self.limit = try reader.uint32()
            case 26: self.cursor = try reader.text("lectern.circulation.v1.LicencesRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 26, "lectern.circulation.v1.LicencesRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 16) }
        if self.recordId != 0 { try writer.int64(self.recordId, 8) }
    }
}

extension Circulation.LicencesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.licences)
            case 18: self.cursor = try reader.text("lectern.circulation.v1.LicencesResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.circulation.v1.LicencesResponse.cursor") }
        for value in self.licences.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.ElectronicLink {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.url = try reader.text("lectern.circulation.v1.ElectronicLink.url")
            case 16: self.validUntilMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.validUntilMs != 0 { try writer.int64(self.validUntilMs, 16) }
        if !self.url.isEmpty { try writer.text(self.url, 10, "lectern.circulation.v1.ElectronicLink.url") }
    }
}

extension Circulation.LinkLoanRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.loanId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.loanId != 0 { try writer.int64(self.loanId, 8) }
    }
}

extension Circulation.UseLinkRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.token = try reader.text("lectern.circulation.v1.UseLinkRequest.token")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.token.isEmpty { try writer.text(self.token, 10, "lectern.circulation.v1.UseLinkRequest.token") }
    }
}

extension Circulation.UseLinkResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.loanId = try reader.int64()
            case 16: self.recordId = try reader.int64()
            case 24: self.form = .init(rawValue: try reader.int32())
            case 34: self.licence = try reader.text("lectern.circulation.v1.UseLinkResponse.licence")
            case 40: self.dueAtMs = try reader.int64()
            case 48: self.uses = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.uses != 0 { try writer.uint32(self.uses, 48) }
        if self.dueAtMs != 0 { try writer.int64(self.dueAtMs, 40) }
        if !self.licence.isEmpty { try writer.text(self.licence, 34, "lectern.circulation.v1.UseLinkResponse.licence") }
        if self.form.rawValue != 0 { try writer.int32(self.form.rawValue, 24) }
        if self.recordId != 0 { try writer.int64(self.recordId, 16) }
        if self.loanId != 0 { try writer.int64(self.loanId, 8) }
    }
}

extension Circulation.EndLoanRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.loanId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.loanId != 0 { try writer.int64(self.loanId, 8) }
    }
}

extension Circulation.EndLoanResponse {
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

extension Circulation.ElectronicCopiesRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.recordId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.recordId != 0 { try writer.int64(self.recordId, 8) }
    }
}

extension Circulation.ElectronicCopiesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.forms)
            case 16: self.waiting = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.waiting != 0 { try writer.uint32(self.waiting, 16) }
        for value in self.forms.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.ElectronicCopies {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.form = .init(rawValue: try reader.int32())
            case 16: self.free = try reader.bool()
            case 24: self.slots = try reader.uint32()
            case 32: self.lent = try reader.uint32()
            case 40: self.offered = try reader.uint32()
            case 48: self.firstDueAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.firstDueAtMs != 0 { try writer.int64(self.firstDueAtMs, 48) }
        if self.offered != 0 { try writer.uint32(self.offered, 40) }
        if self.lent != 0 { try writer.uint32(self.lent, 32) }
        if self.slots != 0 { try writer.uint32(self.slots, 24) }
        if self.free { try writer.bool(self.free, 16) }
        if self.form.rawValue != 0 { try writer.int32(self.form.rawValue, 8) }
    }
}

extension Circulation.ShortenLoansRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.licenceId = try reader.int64()
            case 16: self.afterItemId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.afterItemId != 0 { try writer.int64(self.afterItemId, 16) }
        if self.licenceId != 0 { try writer.int64(self.licenceId, 8) }
    }
}

extension Circulation.ShortenLoansResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.shortened = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.shortened != 0 { try writer.uint32(self.shortened, 8) }
    }
}

extension Circulation.HoldWeights {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.branchCode = try reader.text("lectern.circulation.v1.HoldWeights.branch_code")
            case 16: self.kilometre = try reader.uint32()
            case 24: self.load = try reader.uint32()
            case 32: self.atPickup = try reader.uint32()
            case 40: self.asked = try reader.uint32()
            case 48: self.remove = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.remove { try writer.bool(self.remove, 48) }
        if self.asked != 0 { try writer.uint32(self.asked, 40) }
        if self.atPickup != 0 { try writer.uint32(self.atPickup, 32) }
        if self.load != 0 { try writer.uint32(self.load, 24) }
        if self.kilometre != 0 { try writer.uint32(self.kilometre, 16) }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 10, "lectern.circulation.v1.HoldWeights.branch_code") }
    }
}

extension Circulation.ListHoldWeightsRequest {
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

extension Circulation.ListHoldWeightsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.weights)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.weights.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.ExplainHoldRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.holdId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.holdId != 0 { try writer.int64(self.holdId, 8) }
    }
}

extension Circulation.ExplainHoldResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.weights)
            case 18: try reader.message(addedTo: &self.branches)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.branches.reversed() { try writer.message(value, 18) }
        if let value = self.weights { try writer.message(value, 10) }
    }
}

extension Circulation.HoldBranch {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.branchId = try reader.int64()
            case 18: self.branchCode = try reader.text("lectern.circulation.v1.HoldBranch.branch_code")
            case 26: self.branchName = try reader.text("lectern.circulation.v1.HoldBranch.branch_name")
            case 32: self.points = try reader.int64()
            case 40: self.metres = try reader.int64()
            case 48: self.available = try reader.uint32()
            case 56: self.load = try reader.uint32()
            case 64: self.atPickup = try reader.bool()
            case 72: self.asked = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.asked { try writer.bool(self.asked, 72) }
        if self.atPickup { try writer.bool(self.atPickup, 64) }
        if self.load != 0 { try writer.uint32(self.load, 56) }
        if self.available != 0 { try writer.uint32(self.available, 48) }
        if self.metres != 0 { try writer.int64(self.metres, 40) }
        if self.points != 0 { try writer.int64(self.points, 32) }
        if !self.branchName.isEmpty { try writer.text(self.branchName, 26, "lectern.circulation.v1.HoldBranch.branch_name") }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 18, "lectern.circulation.v1.HoldBranch.branch_code") }
        if self.branchId != 0 { try writer.int64(self.branchId, 8) }
    }
}

extension Circulation.Suspension {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.suspensionId = try reader.int64()
            case 16: self.readerId = try reader.int64()
            case 24: self.loanId = try reader.int64()
            case 34: self.barcode = try reader.text("lectern.circulation.v1.Suspension.barcode")
            case 42: self.title = try reader.text("lectern.circulation.v1.Suspension.title")
            case 48: self.days = try reader.uint32()
            case 56: self.fromMs = try reader.int64()
            case 64: self.untilMs = try reader.int64()
            case 72: self.placedAtMs = try reader.int64()
            case 82: self.rule = try reader.text("lectern.circulation.v1.Suspension.rule")
            case 90: self.why = try reader.text("lectern.circulation.v1.Suspension.why")
            case 96: self.violation = try reader.bool()
            case 104: self.spent = try reader.bool()
            case 112: self.liftedAtMs = try reader.int64()
            case 120: self.liftedBy = try reader.int64()
            case 130: self.liftReason = try reader.text("lectern.circulation.v1.Suspension.lift_reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.liftReason.isEmpty { try writer.text(self.liftReason, 130, "lectern.circulation.v1.Suspension.lift_reason") }
        if self.liftedBy != 0 { try writer.int64(self.liftedBy, 120) }
        if self.liftedAtMs != 0 { try writer.int64(self.liftedAtMs, 112) }
        if self.spent { try writer.bool(self.spent, 104) }
        if self.violation { try writer.bool(self.violation, 96) }
        if !self.why.isEmpty { try writer.text(self.why, 90, "lectern.circulation.v1.Suspension.why") }
        if !self.rule.isEmpty { try writer.text(self.rule, 82, "lectern.circulation.v1.Suspension.rule") }
        if self.placedAtMs != 0 { try writer.int64(self.placedAtMs, 72) }
        if self.untilMs != 0 { try writer.int64(self.untilMs, 64) }
        if self.fromMs != 0 { try writer.int64(self.fromMs, 56) }
        if self.days != 0 { try writer.uint32(self.days, 48) }
        if !self.title.isEmpty { try writer.text(self.title, 42, "lectern.circulation.v1.Suspension.title") }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 34, "lectern.circulation.v1.Suspension.barcode") }
        if self.loanId != 0 { try writer.int64(self.loanId, 24) }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if self.suspensionId != 0 { try writer.int64(self.suspensionId, 8) }
    }
}

extension Circulation.SuspensionsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.card = try reader.text("lectern.circulation.v1.SuspensionsRequest.card")
            case 16: self.limit = try reader.uint32()
            case 26: self.cursor = try reader.text("lectern.circulation.v1.SuspensionsRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 26, "lectern.circulation.v1.SuspensionsRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 16) }
        if !self.card.isEmpty { try writer.text(self.card, 10, "lectern.circulation.v1.SuspensionsRequest.card") }
    }
}

extension Circulation.SuspensionsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.suspensions)
            case 18: self.cursor = try reader.text("lectern.circulation.v1.SuspensionsResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.circulation.v1.SuspensionsResponse.cursor") }
        for value in self.suspensions.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.LiftSuspensionRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.suspensionId = try reader.int64()
            case 18: self.reason = try reader.text("lectern.circulation.v1.LiftSuspensionRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.circulation.v1.LiftSuspensionRequest.reason") }
        if self.suspensionId != 0 { try writer.int64(self.suspensionId, 8) }
    }
}

extension Circulation.PickListRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.branchCode = try reader.text("lectern.circulation.v1.PickListRequest.branch_code")
            case 16: self.limit = try reader.uint32()
            case 26: self.cursor = try reader.text("lectern.circulation.v1.PickListRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 26, "lectern.circulation.v1.PickListRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 16) }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 10, "lectern.circulation.v1.PickListRequest.branch_code") }
    }
}

extension Circulation.PickListResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.picks)
            case 18: self.cursor = try reader.text("lectern.circulation.v1.PickListResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.circulation.v1.PickListResponse.cursor") }
        for value in self.picks.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.Pick {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.hold)
            case 18: try reader.message(&self.item)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.item { try writer.message(value, 18) }
        if let value = self.hold { try writer.message(value, 10) }
    }
}

extension Circulation.HoldShelfRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.branchCode = try reader.text("lectern.circulation.v1.HoldShelfRequest.branch_code")
            case 16: self.onlyOver = try reader.bool()
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.circulation.v1.HoldShelfRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.circulation.v1.HoldShelfRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if self.onlyOver { try writer.bool(self.onlyOver, 16) }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 10, "lectern.circulation.v1.HoldShelfRequest.branch_code") }
    }
}

extension Circulation.MoveItemRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.barcode = try reader.text("lectern.circulation.v1.MoveItemRequest.barcode")
            case 16: self.to = .init(rawValue: try reader.int32())
            case 26: self.note = try reader.text("lectern.circulation.v1.MoveItemRequest.note")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.note.isEmpty { try writer.text(self.note, 26, "lectern.circulation.v1.MoveItemRequest.note") }
        if self.to.rawValue != 0 { try writer.int32(self.to.rawValue, 16) }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 10, "lectern.circulation.v1.MoveItemRequest.barcode") }
    }
}

extension Circulation.ItemsInStateRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.state = .init(rawValue: try reader.int32())
            case 18: self.branchCode = try reader.text("lectern.circulation.v1.ItemsInStateRequest.branch_code")
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.circulation.v1.ItemsInStateRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.circulation.v1.ItemsInStateRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 18, "lectern.circulation.v1.ItemsInStateRequest.branch_code") }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 8) }
    }
}

extension Circulation.AdvanceHoldRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.holdId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.holdId != 0 { try writer.int64(self.holdId, 8) }
    }
}

extension Circulation.AdvanceHoldResponse {
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

extension Circulation.HoldChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.hold)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.hold { try writer.message(value, 10) }
    }
}

extension Circulation.CheckInRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.barcode = try reader.text("lectern.circulation.v1.CheckInRequest.barcode")
            case 16: self.batchId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.batchId != 0 { try writer.int64(self.batchId, 16) }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 10, "lectern.circulation.v1.CheckInRequest.barcode") }
    }
}

extension Circulation.CheckedIn {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.barcode = try reader.text("lectern.circulation.v1.CheckedIn.barcode")
            case 18: try reader.message(&self.answer)
            case 26: self.reason = try reader.text("lectern.circulation.v1.CheckedIn.reason")
            case 34: self.why = try reader.text("lectern.circulation.v1.CheckedIn.why")
            case 40: self.noted = try reader.bool()
            case 48: self.returnedAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.returnedAtMs != 0 { try writer.int64(self.returnedAtMs, 48) }
        if self.noted { try writer.bool(self.noted, 40) }
        if !self.why.isEmpty { try writer.text(self.why, 34, "lectern.circulation.v1.CheckedIn.why") }
        if !self.reason.isEmpty { try writer.text(self.reason, 26, "lectern.circulation.v1.CheckedIn.reason") }
        if let value = self.answer { try writer.message(value, 18) }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 10, "lectern.circulation.v1.CheckedIn.barcode") }
    }
}

extension Circulation.PutDropRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.pointCode = try reader.text("lectern.circulation.v1.PutDropRequest.point_code")
            case 16: self.countsFrom = .init(rawValue: try reader.int32())
            case 24: self.hoursMax = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.hoursMax != 0 { try writer.uint32(self.hoursMax, 24) }
        if self.countsFrom.rawValue != 0 { try writer.int32(self.countsFrom.rawValue, 16) }
        if !self.pointCode.isEmpty { try writer.text(self.pointCode, 10, "lectern.circulation.v1.PutDropRequest.point_code") }
    }
}

extension Circulation.Drop {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.pointCode = try reader.text("lectern.circulation.v1.Drop.point_code")
            case 16: self.countsFrom = .init(rawValue: try reader.int32())
            case 24: self.hoursMax = try reader.uint32()
            case 32: self.emptiedAtMs = try reader.int64()
            case 42: self.emptiedAtTerminal = try reader.text("lectern.circulation.v1.Drop.emptied_at_terminal")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.emptiedAtTerminal.isEmpty { try writer.text(self.emptiedAtTerminal, 42, "lectern.circulation.v1.Drop.emptied_at_terminal") }
        if self.emptiedAtMs != 0 { try writer.int64(self.emptiedAtMs, 32) }
        if self.hoursMax != 0 { try writer.uint32(self.hoursMax, 24) }
        if self.countsFrom.rawValue != 0 { try writer.int32(self.countsFrom.rawValue, 16) }
        if !self.pointCode.isEmpty { try writer.text(self.pointCode, 10, "lectern.circulation.v1.Drop.point_code") }
    }
}

extension Circulation.DropsRequest {
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

extension Circulation.DropsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.drops)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.drops.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.EmptyDropRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.pointCode = try reader.text("lectern.circulation.v1.EmptyDropRequest.point_code")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.pointCode.isEmpty { try writer.text(self.pointCode, 10, "lectern.circulation.v1.EmptyDropRequest.point_code") }
    }
}

extension Circulation.DropBatch {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.batchId = try reader.int64()
            case 18: self.pointCode = try reader.text("lectern.circulation.v1.DropBatch.point_code")
            case 24: self.countsFromMs = try reader.int64()
            case 32: self.emptiedAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.emptiedAtMs != 0 { try writer.int64(self.emptiedAtMs, 32) }
        if self.countsFromMs != 0 { try writer.int64(self.countsFromMs, 24) }
        if !self.pointCode.isEmpty { try writer.text(self.pointCode, 18, "lectern.circulation.v1.DropBatch.point_code") }
        if self.batchId != 0 { try writer.int64(self.batchId, 8) }
    }
}

extension Circulation.UseInHouseRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.barcode = try reader.text("lectern.circulation.v1.UseInHouseRequest.barcode")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.barcode.isEmpty { try writer.text(self.barcode, 10, "lectern.circulation.v1.UseInHouseRequest.barcode") }
    }
}

extension Circulation.UsedInHouse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.answer)
            case 16: self.usesToday = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.usesToday != 0 { try writer.uint32(self.usesToday, 16) }
        if let value = self.answer { try writer.message(value, 10) }
    }
}

extension Circulation.InHouseUsesRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.branchCode = try reader.text("lectern.circulation.v1.InHouseUsesRequest.branch_code")
            case 18: self.fromDate = try reader.text("lectern.circulation.v1.InHouseUsesRequest.from_date")
            case 26: self.untilDate = try reader.text("lectern.circulation.v1.InHouseUsesRequest.until_date")
            case 32: self.limit = try reader.uint32()
            case 42: self.cursor = try reader.text("lectern.circulation.v1.InHouseUsesRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 42, "lectern.circulation.v1.InHouseUsesRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 32) }
        if !self.untilDate.isEmpty { try writer.text(self.untilDate, 26, "lectern.circulation.v1.InHouseUsesRequest.until_date") }
        if !self.fromDate.isEmpty { try writer.text(self.fromDate, 18, "lectern.circulation.v1.InHouseUsesRequest.from_date") }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 10, "lectern.circulation.v1.InHouseUsesRequest.branch_code") }
    }
}

extension Circulation.InHouseUsesResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.uses)
            case 18: self.cursor = try reader.text("lectern.circulation.v1.InHouseUsesResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.circulation.v1.InHouseUsesResponse.cursor") }
        for value in self.uses.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.InHouseUse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.date = try reader.text("lectern.circulation.v1.InHouseUse.date")
            case 18: try reader.message(&self.item)
            case 24: self.uses = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.uses != 0 { try writer.uint32(self.uses, 24) }
        if let value = self.item { try writer.message(value, 18) }
        if !self.date.isEmpty { try writer.text(self.date, 10, "lectern.circulation.v1.InHouseUse.date") }
    }
}

extension Circulation.UndoRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.barcode = try reader.text("lectern.circulation.v1.UndoRequest.barcode")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.barcode.isEmpty { try writer.text(self.barcode, 10, "lectern.circulation.v1.UndoRequest.barcode") }
    }
}

extension Circulation.UndoResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.undone)
            case 18: try reader.message(&self.answer)
            case 26: try reader.message(&self.loan)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.loan { try writer.message(value, 26) }
        if let value = self.answer { try writer.message(value, 18) }
        if let value = self.undone { try writer.message(value, 10) }
    }
}

extension Circulation.Count {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.countId = try reader.int64()
            case 16: self.branchId = try reader.int64()
            case 26: self.branchName = try reader.text("lectern.circulation.v1.Count.branch_name")
            case 34: self.fromCallNumber = try reader.text("lectern.circulation.v1.Count.from_call_number")
            case 42: self.untilCallNumber = try reader.text("lectern.circulation.v1.Count.until_call_number")
            case 50: self.collection = try reader.text("lectern.circulation.v1.Count.collection")
            case 56: self.state = .init(rawValue: try reader.int32())
            case 64: self.openedAtMs = try reader.int64()
            case 72: self.openedBy = try reader.int64()
            case 80: self.closedAtMs = try reader.int64()
            case 88: self.closedBy = try reader.int64()
            case 96: self.scanned = try reader.uint32()
            case 104: self.missing = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.missing != 0 { try writer.uint32(self.missing, 104) }
        if self.scanned != 0 { try writer.uint32(self.scanned, 96) }
        if self.closedBy != 0 { try writer.int64(self.closedBy, 88) }
        if self.closedAtMs != 0 { try writer.int64(self.closedAtMs, 80) }
        if self.openedBy != 0 { try writer.int64(self.openedBy, 72) }
        if self.openedAtMs != 0 { try writer.int64(self.openedAtMs, 64) }
        if self.state.rawValue != 0 { try writer.int32(self.state.rawValue, 56) }
        if !self.collection.isEmpty { try writer.text(self.collection, 50, "lectern.circulation.v1.Count.collection") }
        if !self.untilCallNumber.isEmpty { try writer.text(self.untilCallNumber, 42, "lectern.circulation.v1.Count.until_call_number") }
        if !self.fromCallNumber.isEmpty { try writer.text(self.fromCallNumber, 34, "lectern.circulation.v1.Count.from_call_number") }
        if !self.branchName.isEmpty { try writer.text(self.branchName, 26, "lectern.circulation.v1.Count.branch_name") }
        if self.branchId != 0 { try writer.int64(self.branchId, 16) }
        if self.countId != 0 { try writer.int64(self.countId, 8) }
    }
}

extension Circulation.OpenCountRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.branchCode = try reader.text("lectern.circulation.v1.OpenCountRequest.branch_code")
            case 18: self.fromCallNumber = try reader.text("lectern.circulation.v1.OpenCountRequest.from_call_number")
            case 26: self.untilCallNumber = try reader.text("lectern.circulation.v1.OpenCountRequest.until_call_number")
            case 34: self.collection = try reader.text("lectern.circulation.v1.OpenCountRequest.collection")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.collection.isEmpty { try writer.text(self.collection, 34, "lectern.circulation.v1.OpenCountRequest.collection") }
        if !self.untilCallNumber.isEmpty { try writer.text(self.untilCallNumber, 26, "lectern.circulation.v1.OpenCountRequest.until_call_number") }
        if !self.fromCallNumber.isEmpty { try writer.text(self.fromCallNumber, 18, "lectern.circulation.v1.OpenCountRequest.from_call_number") }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 10, "lectern.circulation.v1.OpenCountRequest.branch_code") }
    }
}

extension Circulation.ScanShelfRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.countId = try reader.int64()
            case 18: try reader.add(try reader.text("lectern.circulation.v1.ScanShelfRequest.barcodes"), to: &self.barcodes)
            case 26: self.afterBarcode = try reader.text("lectern.circulation.v1.ScanShelfRequest.after_barcode")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.afterBarcode.isEmpty { try writer.text(self.afterBarcode, 26, "lectern.circulation.v1.ScanShelfRequest.after_barcode") }
        for value in self.barcodes.reversed() { try writer.text(value, 18, "lectern.circulation.v1.ScanShelfRequest.barcodes") }
        if self.countId != 0 { try writer.int64(self.countId, 8) }
    }
}

extension Circulation.ScanShelfResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.findings)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.findings.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.ShelfFinding {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.barcode = try reader.text("lectern.circulation.v1.ShelfFinding.barcode")
            case 16: self.kind = .init(rawValue: try reader.int32())
            case 26: try reader.message(&self.item)
            case 32: self.sortTo = .init(rawValue: try reader.int32())
            case 40: self.scannedAtMs = try reader.int64()
            case 50: self.terminal = try reader.text("lectern.circulation.v1.ShelfFinding.terminal")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.terminal.isEmpty { try writer.text(self.terminal, 50, "lectern.circulation.v1.ShelfFinding.terminal") }
        if self.scannedAtMs != 0 { try writer.int64(self.scannedAtMs, 40) }
        if self.sortTo.rawValue != 0 { try writer.int32(self.sortTo.rawValue, 32) }
        if let value = self.item { try writer.message(value, 26) }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 16) }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 10, "lectern.circulation.v1.ShelfFinding.barcode") }
    }
}

extension Circulation.CountsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.branchCode = try reader.text("lectern.circulation.v1.CountsRequest.branch_code")
            case 16: self.onlyOpen = try reader.bool()
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.circulation.v1.CountsRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.circulation.v1.CountsRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if self.onlyOpen { try writer.bool(self.onlyOpen, 16) }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 10, "lectern.circulation.v1.CountsRequest.branch_code") }
    }
}

extension Circulation.CountsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.counts)
            case 18: self.cursor = try reader.text("lectern.circulation.v1.CountsResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.circulation.v1.CountsResponse.cursor") }
        for value in self.counts.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.CountFindingsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.countId = try reader.int64()
            case 16: self.kind = .init(rawValue: try reader.int32())
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.text("lectern.circulation.v1.CountFindingsRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 34, "lectern.circulation.v1.CountFindingsRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 16) }
        if self.countId != 0 { try writer.int64(self.countId, 8) }
    }
}

extension Circulation.CountFindingsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.findings)
            case 18: self.cursor = try reader.text("lectern.circulation.v1.CountFindingsResponse.cursor")
            case 24: self.inAll = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.inAll != 0 { try writer.uint32(self.inAll, 24) }
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.circulation.v1.CountFindingsResponse.cursor") }
        for value in self.findings.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.CloseCountRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.countId = try reader.int64()
            case 16: self.missing = try reader.uint32()
            case 24: self.abandon = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.abandon { try writer.bool(self.abandon, 24) }
        if self.missing != 0 { try writer.uint32(self.missing, 16) }
        if self.countId != 0 { try writer.int64(self.countId, 8) }
    }
}

extension Circulation.AdvanceCountRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.countId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.countId != 0 { try writer.int64(self.countId, 8) }
    }
}

extension Circulation.AdvanceCountResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.missing = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.missing != 0 { try writer.uint32(self.missing, 8) }
    }
}

extension Circulation.OverdueSteps {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.branchCode = try reader.text("lectern.circulation.v1.OverdueSteps.branch_code")
            case 18: try reader.message(addedTo: &self.steps)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.steps.reversed() { try writer.message(value, 18) }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 10, "lectern.circulation.v1.OverdueSteps.branch_code") }
    }
}

extension Circulation.OverdueStep {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.kind = .init(rawValue: try reader.int32())
            case 16: self.days = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.days != 0 { try writer.uint32(self.days, 16) }
        if self.kind.rawValue != 0 { try writer.int32(self.kind.rawValue, 8) }
    }
}

extension Circulation.ListOverdueStepsRequest {
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

extension Circulation.ListOverdueStepsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.steps)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.steps.reversed() { try writer.message(value, 10) }
    }
}

extension Circulation.Conflict {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.conflictId = try reader.int64()
            case 18: self.reason = try reader.text("lectern.circulation.v1.Conflict.reason")
            case 26: self.barcode = try reader.text("lectern.circulation.v1.Conflict.barcode")
            case 32: self.readerId = try reader.int64()
            case 40: self.loanId = try reader.int64()
            case 48: self.otherLoanId = try reader.int64()
            case 56: self.otherReaderId = try reader.int64()
            case 64: self.happenedAtMs = try reader.int64()
            case 72: self.recordedAtMs = try reader.int64()
            case 82: self.terminal = try reader.text("lectern.circulation.v1.Conflict.terminal")
            case 88: self.deviceSequence = try reader.uint64()
            case 98: self.rule = try reader.text("lectern.circulation.v1.Conflict.rule")
            case 106: self.card = try reader.text("lectern.circulation.v1.Conflict.card")
            case 112: self.settledAtMs = try reader.int64()
            case 122: self.settledAtTerminal = try reader.text("lectern.circulation.v1.Conflict.settled_at_terminal")
            case 128: self.settledBy = try reader.int64()
            case 138: self.note = try reader.text("lectern.circulation.v1.Conflict.note")
            case 146: self.action = try reader.text("lectern.circulation.v1.Conflict.action")
            case 152: self.chargedMinorUnits = try reader.int64()
            case 162: self.chargedCurrency = try reader.text("lectern.circulation.v1.Conflict.charged_currency")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.chargedCurrency.isEmpty { try writer.text(self.chargedCurrency, 162, "lectern.circulation.v1.Conflict.charged_currency") }
        if self.chargedMinorUnits != 0 { try writer.int64(self.chargedMinorUnits, 152) }
        if !self.action.isEmpty { try writer.text(self.action, 146, "lectern.circulation.v1.Conflict.action") }
        if !self.note.isEmpty { try writer.text(self.note, 138, "lectern.circulation.v1.Conflict.note") }
        if self.settledBy != 0 { try writer.int64(self.settledBy, 128) }
        if !self.settledAtTerminal.isEmpty { try writer.text(self.settledAtTerminal, 122, "lectern.circulation.v1.Conflict.settled_at_terminal") }
        if self.settledAtMs != 0 { try writer.int64(self.settledAtMs, 112) }
        if !self.card.isEmpty { try writer.text(self.card, 106, "lectern.circulation.v1.Conflict.card") }
        if !self.rule.isEmpty { try writer.text(self.rule, 98, "lectern.circulation.v1.Conflict.rule") }
        if self.deviceSequence != 0 { try writer.uint64(self.deviceSequence, 88) }
        if !self.terminal.isEmpty { try writer.text(self.terminal, 82, "lectern.circulation.v1.Conflict.terminal") }
        if self.recordedAtMs != 0 { try writer.int64(self.recordedAtMs, 72) }
        if self.happenedAtMs != 0 { try writer.int64(self.happenedAtMs, 64) }
        if self.otherReaderId != 0 { try writer.int64(self.otherReaderId, 56) }
        if self.otherLoanId != 0 { try writer.int64(self.otherLoanId, 48) }
        if self.loanId != 0 { try writer.int64(self.loanId, 40) }
        if self.readerId != 0 { try writer.int64(self.readerId, 32) }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 26, "lectern.circulation.v1.Conflict.barcode") }
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.circulation.v1.Conflict.reason") }
        if self.conflictId != 0 { try writer.int64(self.conflictId, 8) }
    }
}

extension Circulation.ConflictRecorded {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.conflict)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.conflict { try writer.message(value, 10) }
    }
}

extension Circulation.LoanChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.loan)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.loan { try writer.message(value, 10) }
    }
}

extension Circulation.IssueItemRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.barcode = try reader.text("lectern.circulation.v1.IssueItemRequest.barcode")
            case 16: self.recordId = try reader.int64()
            case 26: self.branchCode = try reader.text("lectern.circulation.v1.IssueItemRequest.branch_code")
            case 34: self.itemType = try reader.text("lectern.circulation.v1.IssueItemRequest.item_type")
            case 42: self.collection = try reader.text("lectern.circulation.v1.IssueItemRequest.collection")
            case 48: self.readerId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.readerId != 0 { try writer.int64(self.readerId, 48) }
        if !self.collection.isEmpty { try writer.text(self.collection, 42, "lectern.circulation.v1.IssueItemRequest.collection") }
        if !self.itemType.isEmpty { try writer.text(self.itemType, 34, "lectern.circulation.v1.IssueItemRequest.item_type") }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 26, "lectern.circulation.v1.IssueItemRequest.branch_code") }
        if self.recordId != 0 { try writer.int64(self.recordId, 16) }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 10, "lectern.circulation.v1.IssueItemRequest.barcode") }
    }
}

extension Circulation.TakeBackIssuedRequest {
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

extension Circulation.WithdrawIssuedRequest {
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

extension Circulation.AccessionItemRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.itemId = try reader.int64()
            case 18: self.barcode = try reader.text("lectern.circulation.v1.AccessionItemRequest.barcode")
            case 26: self.branchCode = try reader.text("lectern.circulation.v1.AccessionItemRequest.branch_code")
            case 34: self.itemType = try reader.text("lectern.circulation.v1.AccessionItemRequest.item_type")
            case 42: self.callNumber = try reader.text("lectern.circulation.v1.AccessionItemRequest.call_number")
            case 50: self.collection = try reader.text("lectern.circulation.v1.AccessionItemRequest.collection")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.collection.isEmpty { try writer.text(self.collection, 50, "lectern.circulation.v1.AccessionItemRequest.collection") }
        if !self.callNumber.isEmpty { try writer.text(self.callNumber, 42, "lectern.circulation.v1.AccessionItemRequest.call_number") }
        if !self.itemType.isEmpty { try writer.text(self.itemType, 34, "lectern.circulation.v1.AccessionItemRequest.item_type") }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 26, "lectern.circulation.v1.AccessionItemRequest.branch_code") }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 18, "lectern.circulation.v1.AccessionItemRequest.barcode") }
        if self.itemId != 0 { try writer.int64(self.itemId, 8) }
    }
}

extension Circulation.ReserveItemRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.barcode = try reader.text("lectern.circulation.v1.ReserveItemRequest.barcode")
            case 16: self.readerId = try reader.int64()
            case 26: self.pickupPoint = try reader.text("lectern.circulation.v1.ReserveItemRequest.pickup_point")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.pickupPoint.isEmpty { try writer.text(self.pickupPoint, 26, "lectern.circulation.v1.ReserveItemRequest.pickup_point") }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 10, "lectern.circulation.v1.ReserveItemRequest.barcode") }
    }
}

extension Circulation.LendDeliveredRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.barcode = try reader.text("lectern.circulation.v1.LendDeliveredRequest.barcode")
            case 16: self.readerId = try reader.int64()
            case 24: self.atMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.atMs != 0 { try writer.int64(self.atMs, 24) }
        if self.readerId != 0 { try writer.int64(self.readerId, 16) }
        if !self.barcode.isEmpty { try writer.text(self.barcode, 10, "lectern.circulation.v1.LendDeliveredRequest.barcode") }
    }
}

extension Circulation.ItemChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.item)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.item { try writer.message(value, 10) }
    }
}

extension Circulation.Configuration {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.repeatMinutes = try reader.uint32()
            case 16: self.dueSoonDays = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.dueSoonDays != 0 { try writer.uint32(self.dueSoonDays, 16) }
        if self.repeatMinutes != 0 { try writer.uint32(self.repeatMinutes, 8) }
    }
}
