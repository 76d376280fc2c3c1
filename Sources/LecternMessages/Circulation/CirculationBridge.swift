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
        itemId = c.pointee.item_id
        barcode = try MessageArena.text(c.pointee.barcode, at: "lectern.circulation.v1.Item.barcode")
        recordId = c.pointee.record_id
        homeBranchId = c.pointee.home_branch_id
        branchId = c.pointee.branch_id
        destinationBranchId = c.pointee.destination_branch_id
        itemType = try MessageArena.text(c.pointee.item_type, at: "lectern.circulation.v1.Item.item_type")
        callNumber = try MessageArena.text(c.pointee.call_number, at: "lectern.circulation.v1.Item.call_number")
        state = .init(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
        dueAtMs = c.pointee.due_at_ms
        title = try MessageArena.text(c.pointee.title, at: "lectern.circulation.v1.Item.title")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__Item.self)
        c.pointee.item_id = itemId
        if !barcode.isEmpty {
            c.pointee.barcode = try arena.text(barcode, at: "lectern.circulation.v1.Item.barcode")
        }
        c.pointee.record_id = recordId
        c.pointee.home_branch_id = homeBranchId
        c.pointee.branch_id = branchId
        c.pointee.destination_branch_id = destinationBranchId
        if !itemType.isEmpty {
            c.pointee.item_type = try arena.text(itemType, at: "lectern.circulation.v1.Item.item_type")
        }
        if !callNumber.isEmpty {
            c.pointee.call_number = try arena.text(callNumber, at: "lectern.circulation.v1.Item.call_number")
        }
        c.pointee.state = Lectern__Circulation__V1__ItemState(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.due_at_ms = dueAtMs
        if !title.isEmpty {
            c.pointee.title = try arena.text(title, at: "lectern.circulation.v1.Item.title")
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
        loanId = c.pointee.loan_id
        readerId = c.pointee.reader_id
        if let inner = c.pointee.item { item = try .init(copying: inner) }
        lentAtMs = c.pointee.lent_at_ms
        dueAtMs = c.pointee.due_at_ms
        returnedAtMs = c.pointee.returned_at_ms
        renewals = c.pointee.renewals
        rule = try MessageArena.text(c.pointee.rule, at: "lectern.circulation.v1.Loan.rule")
        lentAtTerminal = try MessageArena.text(c.pointee.lent_at_terminal, at: "lectern.circulation.v1.Loan.lent_at_terminal")
        returnedAtTerminal = try MessageArena.text(c.pointee.returned_at_terminal, at: "lectern.circulation.v1.Loan.returned_at_terminal")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__Loan.self)
        c.pointee.loan_id = loanId
        c.pointee.reader_id = readerId
        if let value = item {
            let inner = try arena.make(Circulation.Item.layout)
            try value.fill(inner, arena)
            c.pointee.item = inner.assumingMemoryBound(to: Lectern__Circulation__V1__Item.self)
        }
        c.pointee.lent_at_ms = lentAtMs
        c.pointee.due_at_ms = dueAtMs
        c.pointee.returned_at_ms = returnedAtMs
        c.pointee.renewals = renewals
        if !rule.isEmpty {
            c.pointee.rule = try arena.text(rule, at: "lectern.circulation.v1.Loan.rule")
        }
        if !lentAtTerminal.isEmpty {
            c.pointee.lent_at_terminal = try arena.text(lentAtTerminal, at: "lectern.circulation.v1.Loan.lent_at_terminal")
        }
        if !returnedAtTerminal.isEmpty {
            c.pointee.returned_at_terminal = try arena.text(returnedAtTerminal, at: "lectern.circulation.v1.Loan.returned_at_terminal")
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
        code = try MessageArena.text(c.pointee.code, at: "lectern.circulation.v1.LoanRule.code")
        category = try MessageArena.text(c.pointee.category, at: "lectern.circulation.v1.LoanRule.category")
        itemType = try MessageArena.text(c.pointee.item_type, at: "lectern.circulation.v1.LoanRule.item_type")
        branchId = c.pointee.branch_id
        lendable = c.pointee.lendable != 0
        days = c.pointee.days
        loansMax = c.pointee.loans_max
        renewalsMax = c.pointee.renewals_max
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__LoanRule.self)
        if !code.isEmpty {
            c.pointee.code = try arena.text(code, at: "lectern.circulation.v1.LoanRule.code")
        }
        if !category.isEmpty {
            c.pointee.category = try arena.text(category, at: "lectern.circulation.v1.LoanRule.category")
        }
        if !itemType.isEmpty {
            c.pointee.item_type = try arena.text(itemType, at: "lectern.circulation.v1.LoanRule.item_type")
        }
        c.pointee.branch_id = branchId
        c.pointee.lendable = lendable ? 1 : 0
        c.pointee.days = days
        c.pointee.loans_max = loansMax
        c.pointee.renewals_max = renewalsMax
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
        barcode = try MessageArena.text(c.pointee.barcode, at: "lectern.circulation.v1.BorrowRequest.barcode")
        card = try MessageArena.text(c.pointee.card, at: "lectern.circulation.v1.BorrowRequest.card")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__BorrowRequest.self)
        if !barcode.isEmpty {
            c.pointee.barcode = try arena.text(barcode, at: "lectern.circulation.v1.BorrowRequest.barcode")
        }
        if !card.isEmpty {
            c.pointee.card = try arena.text(card, at: "lectern.circulation.v1.BorrowRequest.card")
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
        if let inner = c.pointee.loan { loan = try .init(copying: inner) }
        openLoans = c.pointee.open_loans
        loansMax = c.pointee.loans_max
        if c.pointee.n_conflicts > 0, let elements = c.pointee.conflicts {
            let count = c.pointee.n_conflicts
            conflicts.reserveCapacity(count)
            for index in 0..<count {
                conflicts.append(try MessageArena.text(elements[index], at: "lectern.circulation.v1.BorrowResponse.conflicts"))
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__BorrowResponse.self)
        if let value = loan {
            let inner = try arena.make(Circulation.Loan.layout)
            try value.fill(inner, arena)
            c.pointee.loan = inner.assumingMemoryBound(to: Lectern__Circulation__V1__Loan.self)
        }
        c.pointee.open_loans = openLoans
        c.pointee.loans_max = loansMax
        if !conflicts.isEmpty {
            let elements = try arena.room(for: conflicts.count, of: UnsafeMutablePointer<CChar>?.self, at: "lectern.circulation.v1.BorrowResponse.conflicts")
            for (index, element) in conflicts.enumerated() {
                (elements + index).initialize(to: try arena.text(element, at: "lectern.circulation.v1.BorrowResponse.conflicts"))
            }
            c.pointee.n_conflicts = conflicts.count
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
        barcode = try MessageArena.text(c.pointee.barcode, at: "lectern.circulation.v1.ReturnRequest.barcode")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ReturnRequest.self)
        if !barcode.isEmpty {
            c.pointee.barcode = try arena.text(barcode, at: "lectern.circulation.v1.ReturnRequest.barcode")
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
        if let inner = c.pointee.item { item = try .init(copying: inner) }
        if let inner = c.pointee.loan { loan = try .init(copying: inner) }
        sentHome = c.pointee.sent_home != 0
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ReturnResponse.self)
        if let value = item {
            let inner = try arena.make(Circulation.Item.layout)
            try value.fill(inner, arena)
            c.pointee.item = inner.assumingMemoryBound(to: Lectern__Circulation__V1__Item.self)
        }
        if let value = loan {
            let inner = try arena.make(Circulation.Loan.layout)
            try value.fill(inner, arena)
            c.pointee.loan = inner.assumingMemoryBound(to: Lectern__Circulation__V1__Loan.self)
        }
        c.pointee.sent_home = sentHome ? 1 : 0
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
        barcode = try MessageArena.text(c.pointee.barcode, at: "lectern.circulation.v1.RenewRequest.barcode")
        card = try MessageArena.text(c.pointee.card, at: "lectern.circulation.v1.RenewRequest.card")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__RenewRequest.self)
        if !barcode.isEmpty {
            c.pointee.barcode = try arena.text(barcode, at: "lectern.circulation.v1.RenewRequest.barcode")
        }
        if !card.isEmpty {
            c.pointee.card = try arena.text(card, at: "lectern.circulation.v1.RenewRequest.card")
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
        if let inner = c.pointee.loan { loan = try .init(copying: inner) }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__RenewResponse.self)
        if let value = loan {
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
        card = try MessageArena.text(c.pointee.card, at: "lectern.circulation.v1.LoansRequest.card")
        past = c.pointee.past != 0
        limit = c.pointee.limit
        cursor = try MessageArena.text(c.pointee.cursor, at: "lectern.circulation.v1.LoansRequest.cursor")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__LoansRequest.self)
        if !card.isEmpty {
            c.pointee.card = try arena.text(card, at: "lectern.circulation.v1.LoansRequest.card")
        }
        c.pointee.past = past ? 1 : 0
        c.pointee.limit = limit
        if !cursor.isEmpty {
            c.pointee.cursor = try arena.text(cursor, at: "lectern.circulation.v1.LoansRequest.cursor")
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
            loans.reserveCapacity(count)
            for index in 0..<count {
                loans.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.circulation.v1.LoansResponse.loans")))
            }
        }
        cursor = try MessageArena.text(c.pointee.cursor, at: "lectern.circulation.v1.LoansResponse.cursor")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__LoansResponse.self)
        if !loans.isEmpty {
            let elements = try arena.room(for: loans.count, of: UnsafeMutablePointer<Lectern__Circulation__V1__Loan>?.self, at: "lectern.circulation.v1.LoansResponse.loans")
            for (index, element) in loans.enumerated() {
                let inner = try arena.make(Circulation.Loan.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Circulation__V1__Loan.self))
            }
            c.pointee.n_loans = loans.count
            c.pointee.loans = elements
        }
        if !cursor.isEmpty {
            c.pointee.cursor = try arena.text(cursor, at: "lectern.circulation.v1.LoansResponse.cursor")
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
        barcode = try MessageArena.text(c.pointee.barcode, at: "lectern.circulation.v1.ExplainRequest.barcode")
        card = try MessageArena.text(c.pointee.card, at: "lectern.circulation.v1.ExplainRequest.card")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ExplainRequest.self)
        if !barcode.isEmpty {
            c.pointee.barcode = try arena.text(barcode, at: "lectern.circulation.v1.ExplainRequest.barcode")
        }
        if !card.isEmpty {
            c.pointee.card = try arena.text(card, at: "lectern.circulation.v1.ExplainRequest.card")
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
        wouldLend = c.pointee.would_lend != 0
        reason = try MessageArena.text(c.pointee.reason, at: "lectern.circulation.v1.ExplainResponse.reason")
        if let inner = c.pointee.rule { rule = try .init(copying: inner) }
        if c.pointee.n_others > 0, let elements = c.pointee.others {
            let count = c.pointee.n_others
            others.reserveCapacity(count)
            for index in 0..<count {
                others.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.circulation.v1.ExplainResponse.others")))
            }
        }
        dueAtMs = c.pointee.due_at_ms
        openLoans = c.pointee.open_loans
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ExplainResponse.self)
        c.pointee.would_lend = wouldLend ? 1 : 0
        if !reason.isEmpty {
            c.pointee.reason = try arena.text(reason, at: "lectern.circulation.v1.ExplainResponse.reason")
        }
        if let value = rule {
            let inner = try arena.make(Circulation.LoanRule.layout)
            try value.fill(inner, arena)
            c.pointee.rule = inner.assumingMemoryBound(to: Lectern__Circulation__V1__LoanRule.self)
        }
        if !others.isEmpty {
            let elements = try arena.room(for: others.count, of: UnsafeMutablePointer<Lectern__Circulation__V1__LoanRule>?.self, at: "lectern.circulation.v1.ExplainResponse.others")
            for (index, element) in others.enumerated() {
                let inner = try arena.make(Circulation.LoanRule.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Circulation__V1__LoanRule.self))
            }
            c.pointee.n_others = others.count
            c.pointee.others = elements
        }
        c.pointee.due_at_ms = dueAtMs
        c.pointee.open_loans = openLoans
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
        recordId = c.pointee.record_id
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ItemsRequest.self)
        c.pointee.record_id = recordId
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
            items.reserveCapacity(count)
            for index in 0..<count {
                items.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.circulation.v1.ItemsResponse.items")))
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ItemsResponse.self)
        if !items.isEmpty {
            let elements = try arena.room(for: items.count, of: UnsafeMutablePointer<Lectern__Circulation__V1__Item>?.self, at: "lectern.circulation.v1.ItemsResponse.items")
            for (index, element) in items.enumerated() {
                let inner = try arena.make(Circulation.Item.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Circulation__V1__Item.self))
            }
            c.pointee.n_items = items.count
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
        barcode = try MessageArena.text(c.pointee.barcode, at: "lectern.circulation.v1.PutItemRequest.barcode")
        recordId = c.pointee.record_id
        branchCode = try MessageArena.text(c.pointee.branch_code, at: "lectern.circulation.v1.PutItemRequest.branch_code")
        itemType = try MessageArena.text(c.pointee.item_type, at: "lectern.circulation.v1.PutItemRequest.item_type")
        callNumber = try MessageArena.text(c.pointee.call_number, at: "lectern.circulation.v1.PutItemRequest.call_number")
        recordSource = try MessageArena.text(c.pointee.record_source, at: "lectern.circulation.v1.PutItemRequest.record_source")
        recordControlNumber = try MessageArena.text(c.pointee.record_control_number, at: "lectern.circulation.v1.PutItemRequest.record_control_number")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__PutItemRequest.self)
        if !barcode.isEmpty {
            c.pointee.barcode = try arena.text(barcode, at: "lectern.circulation.v1.PutItemRequest.barcode")
        }
        c.pointee.record_id = recordId
        if !branchCode.isEmpty {
            c.pointee.branch_code = try arena.text(branchCode, at: "lectern.circulation.v1.PutItemRequest.branch_code")
        }
        if !itemType.isEmpty {
            c.pointee.item_type = try arena.text(itemType, at: "lectern.circulation.v1.PutItemRequest.item_type")
        }
        if !callNumber.isEmpty {
            c.pointee.call_number = try arena.text(callNumber, at: "lectern.circulation.v1.PutItemRequest.call_number")
        }
        if !recordSource.isEmpty {
            c.pointee.record_source = try arena.text(recordSource, at: "lectern.circulation.v1.PutItemRequest.record_source")
        }
        if !recordControlNumber.isEmpty {
            c.pointee.record_control_number = try arena.text(recordControlNumber, at: "lectern.circulation.v1.PutItemRequest.record_control_number")
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
            rules.reserveCapacity(count)
            for index in 0..<count {
                rules.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.circulation.v1.LoanRulesResponse.rules")))
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__LoanRulesResponse.self)
        if !rules.isEmpty {
            let elements = try arena.room(for: rules.count, of: UnsafeMutablePointer<Lectern__Circulation__V1__LoanRule>?.self, at: "lectern.circulation.v1.LoanRulesResponse.rules")
            for (index, element) in rules.enumerated() {
                let inner = try arena.make(Circulation.LoanRule.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Circulation__V1__LoanRule.self))
            }
            c.pointee.n_rules = rules.count
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
        limit = c.pointee.limit
        cursor = try MessageArena.text(c.pointee.cursor, at: "lectern.circulation.v1.ConflictsRequest.cursor")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ConflictsRequest.self)
        c.pointee.limit = limit
        if !cursor.isEmpty {
            c.pointee.cursor = try arena.text(cursor, at: "lectern.circulation.v1.ConflictsRequest.cursor")
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
            conflicts.reserveCapacity(count)
            for index in 0..<count {
                conflicts.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.circulation.v1.ConflictsResponse.conflicts")))
            }
        }
        cursor = try MessageArena.text(c.pointee.cursor, at: "lectern.circulation.v1.ConflictsResponse.cursor")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ConflictsResponse.self)
        if !conflicts.isEmpty {
            let elements = try arena.room(for: conflicts.count, of: UnsafeMutablePointer<Lectern__Circulation__V1__Conflict>?.self, at: "lectern.circulation.v1.ConflictsResponse.conflicts")
            for (index, element) in conflicts.enumerated() {
                let inner = try arena.make(Circulation.Conflict.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Circulation__V1__Conflict.self))
            }
            c.pointee.n_conflicts = conflicts.count
            c.pointee.conflicts = elements
        }
        if !cursor.isEmpty {
            c.pointee.cursor = try arena.text(cursor, at: "lectern.circulation.v1.ConflictsResponse.cursor")
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
        conflictId = c.pointee.conflict_id
        reason = try MessageArena.text(c.pointee.reason, at: "lectern.circulation.v1.Conflict.reason")
        barcode = try MessageArena.text(c.pointee.barcode, at: "lectern.circulation.v1.Conflict.barcode")
        readerId = c.pointee.reader_id
        loanId = c.pointee.loan_id
        otherLoanId = c.pointee.other_loan_id
        otherReaderId = c.pointee.other_reader_id
        happenedAtMs = c.pointee.happened_at_ms
        recordedAtMs = c.pointee.recorded_at_ms
        terminal = try MessageArena.text(c.pointee.terminal, at: "lectern.circulation.v1.Conflict.terminal")
        deviceSequence = c.pointee.device_sequence
        rule = try MessageArena.text(c.pointee.rule, at: "lectern.circulation.v1.Conflict.rule")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__Conflict.self)
        c.pointee.conflict_id = conflictId
        if !reason.isEmpty {
            c.pointee.reason = try arena.text(reason, at: "lectern.circulation.v1.Conflict.reason")
        }
        if !barcode.isEmpty {
            c.pointee.barcode = try arena.text(barcode, at: "lectern.circulation.v1.Conflict.barcode")
        }
        c.pointee.reader_id = readerId
        c.pointee.loan_id = loanId
        c.pointee.other_loan_id = otherLoanId
        c.pointee.other_reader_id = otherReaderId
        c.pointee.happened_at_ms = happenedAtMs
        c.pointee.recorded_at_ms = recordedAtMs
        if !terminal.isEmpty {
            c.pointee.terminal = try arena.text(terminal, at: "lectern.circulation.v1.Conflict.terminal")
        }
        c.pointee.device_sequence = deviceSequence
        if !rule.isEmpty {
            c.pointee.rule = try arena.text(rule, at: "lectern.circulation.v1.Conflict.rule")
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
        if let inner = c.pointee.conflict { conflict = try .init(copying: inner) }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ConflictRecorded.self)
        if let value = conflict {
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
        if let inner = c.pointee.loan { loan = try .init(copying: inner) }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__LoanChanged.self)
        if let value = loan {
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
        if let inner = c.pointee.item { item = try .init(copying: inner) }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Circulation__V1__ItemChanged.self)
        if let value = item {
            let inner = try arena.make(Circulation.Item.layout)
            try value.fill(inner, arena)
            c.pointee.item = inner.assumingMemoryBound(to: Lectern__Circulation__V1__Item.self)
        }
    }
}
