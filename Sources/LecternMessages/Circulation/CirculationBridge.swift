// Between the messages of lectern.circulation.v1 and protoc-c's structures. Generated from lectern/circulation/v1/circulation.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
internal import CLecternMessages
internal import CCirculationMessages

extension Circulation.Item {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__Item()
        lectern__circulation__v1__item__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__Item.self)
        self.itemId = c.pointee.item_id
        self.barcode = try MessageArena.text(c.pointee.barcode, at: "lectern.circulation.v1.Item.barcode")
        self.recordId = c.pointee.record_id
        self.homeBranchId = c.pointee.home_branch_id
        self.branchId = c.pointee.branch_id
        self.destinationBranchId = c.pointee.destination_branch_id
        self.itemType = try MessageArena.text(c.pointee.item_type, at: "lectern.circulation.v1.Item.item_type")
        self.callNumber = try MessageArena.text(c.pointee.call_number, at: "lectern.circulation.v1.Item.call_number")
        self.state = .init(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        self.dueAtMs = c.pointee.due_at_ms
        self.title = try MessageArena.text(c.pointee.title, at: "lectern.circulation.v1.Item.title")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__Item.self)
        c.pointee.item_id = self.itemId
        if !self.barcode.isEmpty {
            c.pointee.barcode = try arena.text(self.barcode, at: "lectern.circulation.v1.Item.barcode")
        }
        c.pointee.record_id = self.recordId
        c.pointee.home_branch_id = self.homeBranchId
        c.pointee.branch_id = self.branchId
        c.pointee.destination_branch_id = self.destinationBranchId
        if !self.itemType.isEmpty {
            c.pointee.item_type = try arena.text(self.itemType, at: "lectern.circulation.v1.Item.item_type")
        }
        if !self.callNumber.isEmpty {
            c.pointee.call_number = try arena.text(self.callNumber, at: "lectern.circulation.v1.Item.call_number")
        }
        c.pointee.state = Lectern__Circulation__V1__ItemState(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
        c.pointee.due_at_ms = self.dueAtMs
        if !self.title.isEmpty {
            c.pointee.title = try arena.text(self.title, at: "lectern.circulation.v1.Item.title")
        }
    }
}

extension Circulation.Loan {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__Loan()
        lectern__circulation__v1__loan__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__Loan.self)
        self.loanId = c.pointee.loan_id
        self.readerId = c.pointee.reader_id
        if let inner = c.pointee.item { self.item = try .init(copying: inner) }
        self.lentAtMs = c.pointee.lent_at_ms
        self.dueAtMs = c.pointee.due_at_ms
        self.returnedAtMs = c.pointee.returned_at_ms
        self.renewals = c.pointee.renewals
        self.rule = try MessageArena.text(c.pointee.rule, at: "lectern.circulation.v1.Loan.rule")
        self.lentAtTerminal = try MessageArena.text(c.pointee.lent_at_terminal, at: "lectern.circulation.v1.Loan.lent_at_terminal")
        self.returnedAtTerminal = try MessageArena.text(c.pointee.returned_at_terminal, at: "lectern.circulation.v1.Loan.returned_at_terminal")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__Loan.self)
        c.pointee.loan_id = self.loanId
        c.pointee.reader_id = self.readerId
        if let value = self.item {
            let inner = try arena.make(Circulation.Item.layout)
            try value.fill(inner, arena)
            c.pointee.item = inner.assumingMemoryBound(to: Lectern__Circulation__V1__Item.self)
        }
        c.pointee.lent_at_ms = self.lentAtMs
        c.pointee.due_at_ms = self.dueAtMs
        c.pointee.returned_at_ms = self.returnedAtMs
        c.pointee.renewals = self.renewals
        if !self.rule.isEmpty {
            c.pointee.rule = try arena.text(self.rule, at: "lectern.circulation.v1.Loan.rule")
        }
        if !self.lentAtTerminal.isEmpty {
            c.pointee.lent_at_terminal = try arena.text(self.lentAtTerminal, at: "lectern.circulation.v1.Loan.lent_at_terminal")
        }
        if !self.returnedAtTerminal.isEmpty {
            c.pointee.returned_at_terminal = try arena.text(self.returnedAtTerminal, at: "lectern.circulation.v1.Loan.returned_at_terminal")
        }
    }
}

extension Circulation.LoanRule {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__LoanRule()
        lectern__circulation__v1__loan_rule__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__LoanRule.self)
        self.code = try MessageArena.text(c.pointee.code, at: "lectern.circulation.v1.LoanRule.code")
        self.category = try MessageArena.text(c.pointee.category, at: "lectern.circulation.v1.LoanRule.category")
        self.itemType = try MessageArena.text(c.pointee.item_type, at: "lectern.circulation.v1.LoanRule.item_type")
        self.branchId = c.pointee.branch_id
        self.lendable = c.pointee.lendable != 0
        self.days = c.pointee.days
        self.loansMax = c.pointee.loans_max
        self.renewalsMax = c.pointee.renewals_max
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__LoanRule.self)
        if !self.code.isEmpty {
            c.pointee.code = try arena.text(self.code, at: "lectern.circulation.v1.LoanRule.code")
        }
        if !self.category.isEmpty {
            c.pointee.category = try arena.text(self.category, at: "lectern.circulation.v1.LoanRule.category")
        }
        if !self.itemType.isEmpty {
            c.pointee.item_type = try arena.text(self.itemType, at: "lectern.circulation.v1.LoanRule.item_type")
        }
        c.pointee.branch_id = self.branchId
        c.pointee.lendable = self.lendable ? 1 : 0
        c.pointee.days = self.days
        c.pointee.loans_max = self.loansMax
        c.pointee.renewals_max = self.renewalsMax
    }
}

extension Circulation.BorrowRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__BorrowRequest()
        lectern__circulation__v1__borrow_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__BorrowRequest.self)
        self.barcode = try MessageArena.text(c.pointee.barcode, at: "lectern.circulation.v1.BorrowRequest.barcode")
        self.card = try MessageArena.text(c.pointee.card, at: "lectern.circulation.v1.BorrowRequest.card")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__BorrowRequest.self)
        if !self.barcode.isEmpty {
            c.pointee.barcode = try arena.text(self.barcode, at: "lectern.circulation.v1.BorrowRequest.barcode")
        }
        if !self.card.isEmpty {
            c.pointee.card = try arena.text(self.card, at: "lectern.circulation.v1.BorrowRequest.card")
        }
    }
}

extension Circulation.BorrowResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__BorrowResponse()
        lectern__circulation__v1__borrow_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__BorrowResponse.self)
        if let inner = c.pointee.loan { self.loan = try .init(copying: inner) }
        self.openLoans = c.pointee.open_loans
        self.loansMax = c.pointee.loans_max
        if c.pointee.n_conflicts > 0, let elements = c.pointee.conflicts {
            let count = c.pointee.n_conflicts
            self.conflicts.reserveCapacity(count)
            for index in 0..<count {
                self.conflicts.append(try MessageArena.text(elements[index], at: "lectern.circulation.v1.BorrowResponse.conflicts"))
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__BorrowResponse.self)
        if let value = self.loan {
            let inner = try arena.make(Circulation.Loan.layout)
            try value.fill(inner, arena)
            c.pointee.loan = inner.assumingMemoryBound(to: Lectern__Circulation__V1__Loan.self)
        }
        c.pointee.open_loans = self.openLoans
        c.pointee.loans_max = self.loansMax
        if !self.conflicts.isEmpty {
            let elements = try arena.room(for: self.conflicts.count, of: UnsafeMutablePointer<CChar>?.self, at: "lectern.circulation.v1.BorrowResponse.conflicts")
            for (index, element) in self.conflicts.enumerated() {
                (elements + index).initialize(to: try arena.text(element, at: "lectern.circulation.v1.BorrowResponse.conflicts"))
            }
            c.pointee.n_conflicts = self.conflicts.count
            c.pointee.conflicts = elements
        }
    }
}

extension Circulation.ReturnRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__ReturnRequest()
        lectern__circulation__v1__return_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ReturnRequest.self)
        self.barcode = try MessageArena.text(c.pointee.barcode, at: "lectern.circulation.v1.ReturnRequest.barcode")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ReturnRequest.self)
        if !self.barcode.isEmpty {
            c.pointee.barcode = try arena.text(self.barcode, at: "lectern.circulation.v1.ReturnRequest.barcode")
        }
    }
}

extension Circulation.ReturnResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__ReturnResponse()
        lectern__circulation__v1__return_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ReturnResponse.self)
        if let inner = c.pointee.item { self.item = try .init(copying: inner) }
        if let inner = c.pointee.loan { self.loan = try .init(copying: inner) }
        self.sentHome = c.pointee.sent_home != 0
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ReturnResponse.self)
        if let value = self.item {
            let inner = try arena.make(Circulation.Item.layout)
            try value.fill(inner, arena)
            c.pointee.item = inner.assumingMemoryBound(to: Lectern__Circulation__V1__Item.self)
        }
        if let value = self.loan {
            let inner = try arena.make(Circulation.Loan.layout)
            try value.fill(inner, arena)
            c.pointee.loan = inner.assumingMemoryBound(to: Lectern__Circulation__V1__Loan.self)
        }
        c.pointee.sent_home = self.sentHome ? 1 : 0
    }
}

extension Circulation.RenewRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__RenewRequest()
        lectern__circulation__v1__renew_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__RenewRequest.self)
        self.barcode = try MessageArena.text(c.pointee.barcode, at: "lectern.circulation.v1.RenewRequest.barcode")
        self.card = try MessageArena.text(c.pointee.card, at: "lectern.circulation.v1.RenewRequest.card")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__RenewRequest.self)
        if !self.barcode.isEmpty {
            c.pointee.barcode = try arena.text(self.barcode, at: "lectern.circulation.v1.RenewRequest.barcode")
        }
        if !self.card.isEmpty {
            c.pointee.card = try arena.text(self.card, at: "lectern.circulation.v1.RenewRequest.card")
        }
    }
}

extension Circulation.RenewResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__RenewResponse()
        lectern__circulation__v1__renew_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__RenewResponse.self)
        if let inner = c.pointee.loan { self.loan = try .init(copying: inner) }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__RenewResponse.self)
        if let value = self.loan {
            let inner = try arena.make(Circulation.Loan.layout)
            try value.fill(inner, arena)
            c.pointee.loan = inner.assumingMemoryBound(to: Lectern__Circulation__V1__Loan.self)
        }
    }
}

extension Circulation.LoansRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__LoansRequest()
        lectern__circulation__v1__loans_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__LoansRequest.self)
        self.card = try MessageArena.text(c.pointee.card, at: "lectern.circulation.v1.LoansRequest.card")
        self.past = c.pointee.past != 0
        self.limit = c.pointee.limit
        self.cursor = try MessageArena.text(c.pointee.cursor, at: "lectern.circulation.v1.LoansRequest.cursor")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__LoansRequest.self)
        if !self.card.isEmpty {
            c.pointee.card = try arena.text(self.card, at: "lectern.circulation.v1.LoansRequest.card")
        }
        c.pointee.past = self.past ? 1 : 0
        c.pointee.limit = self.limit
        if !self.cursor.isEmpty {
            c.pointee.cursor = try arena.text(self.cursor, at: "lectern.circulation.v1.LoansRequest.cursor")
        }
    }
}

extension Circulation.LoansResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__LoansResponse()
        lectern__circulation__v1__loans_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__LoansResponse.self)
        if c.pointee.n_loans > 0, let elements = c.pointee.loans {
            let count = c.pointee.n_loans
            self.loans.reserveCapacity(count)
            for index in 0..<count {
                self.loans.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.circulation.v1.LoansResponse.loans")))
            }
        }
        self.cursor = try MessageArena.text(c.pointee.cursor, at: "lectern.circulation.v1.LoansResponse.cursor")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__LoansResponse.self)
        if !self.loans.isEmpty {
            let elements = try arena.room(for: self.loans.count, of: UnsafeMutablePointer<Lectern__Circulation__V1__Loan>?.self, at: "lectern.circulation.v1.LoansResponse.loans")
            for (index, element) in self.loans.enumerated() {
                let inner = try arena.make(Circulation.Loan.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Circulation__V1__Loan.self))
            }
            c.pointee.n_loans = self.loans.count
            c.pointee.loans = elements
        }
        if !self.cursor.isEmpty {
            c.pointee.cursor = try arena.text(self.cursor, at: "lectern.circulation.v1.LoansResponse.cursor")
        }
    }
}

extension Circulation.ExplainRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__ExplainRequest()
        lectern__circulation__v1__explain_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ExplainRequest.self)
        self.barcode = try MessageArena.text(c.pointee.barcode, at: "lectern.circulation.v1.ExplainRequest.barcode")
        self.card = try MessageArena.text(c.pointee.card, at: "lectern.circulation.v1.ExplainRequest.card")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ExplainRequest.self)
        if !self.barcode.isEmpty {
            c.pointee.barcode = try arena.text(self.barcode, at: "lectern.circulation.v1.ExplainRequest.barcode")
        }
        if !self.card.isEmpty {
            c.pointee.card = try arena.text(self.card, at: "lectern.circulation.v1.ExplainRequest.card")
        }
    }
}

extension Circulation.ExplainResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__ExplainResponse()
        lectern__circulation__v1__explain_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ExplainResponse.self)
        self.wouldLend = c.pointee.would_lend != 0
        self.reason = try MessageArena.text(c.pointee.reason, at: "lectern.circulation.v1.ExplainResponse.reason")
        if let inner = c.pointee.rule { self.rule = try .init(copying: inner) }
        if c.pointee.n_others > 0, let elements = c.pointee.others {
            let count = c.pointee.n_others
            self.others.reserveCapacity(count)
            for index in 0..<count {
                self.others.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.circulation.v1.ExplainResponse.others")))
            }
        }
        self.dueAtMs = c.pointee.due_at_ms
        self.openLoans = c.pointee.open_loans
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ExplainResponse.self)
        c.pointee.would_lend = self.wouldLend ? 1 : 0
        if !self.reason.isEmpty {
            c.pointee.reason = try arena.text(self.reason, at: "lectern.circulation.v1.ExplainResponse.reason")
        }
        if let value = self.rule {
            let inner = try arena.make(Circulation.LoanRule.layout)
            try value.fill(inner, arena)
            c.pointee.rule = inner.assumingMemoryBound(to: Lectern__Circulation__V1__LoanRule.self)
        }
        if !self.others.isEmpty {
            let elements = try arena.room(for: self.others.count, of: UnsafeMutablePointer<Lectern__Circulation__V1__LoanRule>?.self, at: "lectern.circulation.v1.ExplainResponse.others")
            for (index, element) in self.others.enumerated() {
                let inner = try arena.make(Circulation.LoanRule.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Circulation__V1__LoanRule.self))
            }
            c.pointee.n_others = self.others.count
            c.pointee.others = elements
        }
        c.pointee.due_at_ms = self.dueAtMs
        c.pointee.open_loans = self.openLoans
    }
}

extension Circulation.ItemsRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__ItemsRequest()
        lectern__circulation__v1__items_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ItemsRequest.self)
        self.recordId = c.pointee.record_id
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ItemsRequest.self)
        c.pointee.record_id = self.recordId
    }
}

extension Circulation.ItemsResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__ItemsResponse()
        lectern__circulation__v1__items_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ItemsResponse.self)
        if c.pointee.n_items > 0, let elements = c.pointee.items {
            let count = c.pointee.n_items
            self.items.reserveCapacity(count)
            for index in 0..<count {
                self.items.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.circulation.v1.ItemsResponse.items")))
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ItemsResponse.self)
        if !self.items.isEmpty {
            let elements = try arena.room(for: self.items.count, of: UnsafeMutablePointer<Lectern__Circulation__V1__Item>?.self, at: "lectern.circulation.v1.ItemsResponse.items")
            for (index, element) in self.items.enumerated() {
                let inner = try arena.make(Circulation.Item.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Circulation__V1__Item.self))
            }
            c.pointee.n_items = self.items.count
            c.pointee.items = elements
        }
    }
}

extension Circulation.PutItemRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__PutItemRequest()
        lectern__circulation__v1__put_item_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__PutItemRequest.self)
        self.barcode = try MessageArena.text(c.pointee.barcode, at: "lectern.circulation.v1.PutItemRequest.barcode")
        self.recordId = c.pointee.record_id
        self.branchCode = try MessageArena.text(c.pointee.branch_code, at: "lectern.circulation.v1.PutItemRequest.branch_code")
        self.itemType = try MessageArena.text(c.pointee.item_type, at: "lectern.circulation.v1.PutItemRequest.item_type")
        self.callNumber = try MessageArena.text(c.pointee.call_number, at: "lectern.circulation.v1.PutItemRequest.call_number")
        self.recordSource = try MessageArena.text(c.pointee.record_source, at: "lectern.circulation.v1.PutItemRequest.record_source")
        self.recordControlNumber = try MessageArena.text(c.pointee.record_control_number, at: "lectern.circulation.v1.PutItemRequest.record_control_number")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__PutItemRequest.self)
        if !self.barcode.isEmpty {
            c.pointee.barcode = try arena.text(self.barcode, at: "lectern.circulation.v1.PutItemRequest.barcode")
        }
        c.pointee.record_id = self.recordId
        if !self.branchCode.isEmpty {
            c.pointee.branch_code = try arena.text(self.branchCode, at: "lectern.circulation.v1.PutItemRequest.branch_code")
        }
        if !self.itemType.isEmpty {
            c.pointee.item_type = try arena.text(self.itemType, at: "lectern.circulation.v1.PutItemRequest.item_type")
        }
        if !self.callNumber.isEmpty {
            c.pointee.call_number = try arena.text(self.callNumber, at: "lectern.circulation.v1.PutItemRequest.call_number")
        }
        if !self.recordSource.isEmpty {
            c.pointee.record_source = try arena.text(self.recordSource, at: "lectern.circulation.v1.PutItemRequest.record_source")
        }
        if !self.recordControlNumber.isEmpty {
            c.pointee.record_control_number = try arena.text(self.recordControlNumber, at: "lectern.circulation.v1.PutItemRequest.record_control_number")
        }
    }
}

extension Circulation.LoanRulesRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__LoanRulesRequest()
        lectern__circulation__v1__loan_rules_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
    }
}

extension Circulation.LoanRulesResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__LoanRulesResponse()
        lectern__circulation__v1__loan_rules_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__LoanRulesResponse.self)
        if c.pointee.n_rules > 0, let elements = c.pointee.rules {
            let count = c.pointee.n_rules
            self.rules.reserveCapacity(count)
            for index in 0..<count {
                self.rules.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.circulation.v1.LoanRulesResponse.rules")))
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__LoanRulesResponse.self)
        if !self.rules.isEmpty {
            let elements = try arena.room(for: self.rules.count, of: UnsafeMutablePointer<Lectern__Circulation__V1__LoanRule>?.self, at: "lectern.circulation.v1.LoanRulesResponse.rules")
            for (index, element) in self.rules.enumerated() {
                let inner = try arena.make(Circulation.LoanRule.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Circulation__V1__LoanRule.self))
            }
            c.pointee.n_rules = self.rules.count
            c.pointee.rules = elements
        }
    }
}

extension Circulation.ConflictsRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__ConflictsRequest()
        lectern__circulation__v1__conflicts_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ConflictsRequest.self)
        self.limit = c.pointee.limit
        self.cursor = try MessageArena.text(c.pointee.cursor, at: "lectern.circulation.v1.ConflictsRequest.cursor")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ConflictsRequest.self)
        c.pointee.limit = self.limit
        if !self.cursor.isEmpty {
            c.pointee.cursor = try arena.text(self.cursor, at: "lectern.circulation.v1.ConflictsRequest.cursor")
        }
    }
}

extension Circulation.ConflictsResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__ConflictsResponse()
        lectern__circulation__v1__conflicts_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ConflictsResponse.self)
        if c.pointee.n_conflicts > 0, let elements = c.pointee.conflicts {
            let count = c.pointee.n_conflicts
            self.conflicts.reserveCapacity(count)
            for index in 0..<count {
                self.conflicts.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.circulation.v1.ConflictsResponse.conflicts")))
            }
        }
        self.cursor = try MessageArena.text(c.pointee.cursor, at: "lectern.circulation.v1.ConflictsResponse.cursor")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ConflictsResponse.self)
        if !self.conflicts.isEmpty {
            let elements = try arena.room(for: self.conflicts.count, of: UnsafeMutablePointer<Lectern__Circulation__V1__Conflict>?.self, at: "lectern.circulation.v1.ConflictsResponse.conflicts")
            for (index, element) in self.conflicts.enumerated() {
                let inner = try arena.make(Circulation.Conflict.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Circulation__V1__Conflict.self))
            }
            c.pointee.n_conflicts = self.conflicts.count
            c.pointee.conflicts = elements
        }
        if !self.cursor.isEmpty {
            c.pointee.cursor = try arena.text(self.cursor, at: "lectern.circulation.v1.ConflictsResponse.cursor")
        }
    }
}

extension Circulation.Conflict {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__Conflict()
        lectern__circulation__v1__conflict__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__Conflict.self)
        self.conflictId = c.pointee.conflict_id
        self.reason = try MessageArena.text(c.pointee.reason, at: "lectern.circulation.v1.Conflict.reason")
        self.barcode = try MessageArena.text(c.pointee.barcode, at: "lectern.circulation.v1.Conflict.barcode")
        self.readerId = c.pointee.reader_id
        self.loanId = c.pointee.loan_id
        self.otherLoanId = c.pointee.other_loan_id
        self.otherReaderId = c.pointee.other_reader_id
        self.happenedAtMs = c.pointee.happened_at_ms
        self.recordedAtMs = c.pointee.recorded_at_ms
        self.terminal = try MessageArena.text(c.pointee.terminal, at: "lectern.circulation.v1.Conflict.terminal")
        self.deviceSequence = c.pointee.device_sequence
        self.rule = try MessageArena.text(c.pointee.rule, at: "lectern.circulation.v1.Conflict.rule")
        self.card = try MessageArena.text(c.pointee.card, at: "lectern.circulation.v1.Conflict.card")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__Conflict.self)
        c.pointee.conflict_id = self.conflictId
        if !self.reason.isEmpty {
            c.pointee.reason = try arena.text(self.reason, at: "lectern.circulation.v1.Conflict.reason")
        }
        if !self.barcode.isEmpty {
            c.pointee.barcode = try arena.text(self.barcode, at: "lectern.circulation.v1.Conflict.barcode")
        }
        c.pointee.reader_id = self.readerId
        c.pointee.loan_id = self.loanId
        c.pointee.other_loan_id = self.otherLoanId
        c.pointee.other_reader_id = self.otherReaderId
        c.pointee.happened_at_ms = self.happenedAtMs
        c.pointee.recorded_at_ms = self.recordedAtMs
        if !self.terminal.isEmpty {
            c.pointee.terminal = try arena.text(self.terminal, at: "lectern.circulation.v1.Conflict.terminal")
        }
        c.pointee.device_sequence = self.deviceSequence
        if !self.rule.isEmpty {
            c.pointee.rule = try arena.text(self.rule, at: "lectern.circulation.v1.Conflict.rule")
        }
        if !self.card.isEmpty {
            c.pointee.card = try arena.text(self.card, at: "lectern.circulation.v1.Conflict.card")
        }
    }
}

extension Circulation.ConflictRecorded {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__ConflictRecorded()
        lectern__circulation__v1__conflict_recorded__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ConflictRecorded.self)
        if let inner = c.pointee.conflict { self.conflict = try .init(copying: inner) }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ConflictRecorded.self)
        if let value = self.conflict {
            let inner = try arena.make(Circulation.Conflict.layout)
            try value.fill(inner, arena)
            c.pointee.conflict = inner.assumingMemoryBound(to: Lectern__Circulation__V1__Conflict.self)
        }
    }
}

extension Circulation.LoanChanged {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__LoanChanged()
        lectern__circulation__v1__loan_changed__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__LoanChanged.self)
        if let inner = c.pointee.loan { self.loan = try .init(copying: inner) }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__LoanChanged.self)
        if let value = self.loan {
            let inner = try arena.make(Circulation.Loan.layout)
            try value.fill(inner, arena)
            c.pointee.loan = inner.assumingMemoryBound(to: Lectern__Circulation__V1__Loan.self)
        }
    }
}

extension Circulation.ItemChanged {
    public static let layout: MessageLayout = {
        var structure = Lectern__Circulation__V1__ItemChanged()
        lectern__circulation__v1__item_changed__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ItemChanged.self)
        if let inner = c.pointee.item { self.item = try .init(copying: inner) }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ItemChanged.self)
        if let value = self.item {
            let inner = try arena.make(Circulation.Item.layout)
            try value.fill(inner, arena)
            c.pointee.item = inner.assumingMemoryBound(to: Lectern__Circulation__V1__Item.self)
        }
    }
}
