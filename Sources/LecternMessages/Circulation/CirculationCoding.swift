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
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
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
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
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
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
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
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
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
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
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
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
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
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
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
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.considered.reversed() { try writer.message(value, 58) }
        if self.openLoans != 0 { try writer.uint32(self.openLoans, 48) }
        if self.dueAtMs != 0 { try writer.int64(self.dueAtMs, 40) }
        for value in self.others.reversed() { try writer.message(value, 34) }
        if let value = self.rule { try writer.message(value, 26) }
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.circulation.v1.ExplainResponse.reason") }
        if self.wouldLend { try writer.bool(self.wouldLend, 8) }
    }
}

extension Circulation.ConsideredRule {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.rule)
            case 18: self.outcome = try reader.text("lectern.circulation.v1.ConsideredRule.outcome")
            case 26: self.why = try reader.text("lectern.circulation.v1.ConsideredRule.why")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
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
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
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
