// Between the messages of lectern.discovery.v1 and protoc-c's structures. Generated from lectern/discovery/v1/discovery.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
internal import CLecternMessages
internal import CDiscoveryMessages

extension Discovery.ImportBatch {
    public static let layout: MessageLayout = {
        var structure = Lectern__Discovery__V1__ImportBatch()
        lectern__discovery__v1__import_batch__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__ImportBatch.self)
        if c.pointee.n_records > 0, let elements = c.pointee.records {
            let count = c.pointee.n_records
            self.records.reserveCapacity(count)
            for index in 0..<count {
                self.records.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.discovery.v1.ImportBatch.records")))
            }
        }
        self.source = try MessageArena.text(c.pointee.source, at: "lectern.discovery.v1.ImportBatch.source")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__ImportBatch.self)
        if !self.records.isEmpty {
            let elements = try arena.room(for: self.records.count, of: UnsafeMutablePointer<Lectern__Discovery__V1__RawRecord>?.self, at: "lectern.discovery.v1.ImportBatch.records")
            for (index, element) in self.records.enumerated() {
                let inner = try arena.make(Discovery.RawRecord.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Discovery__V1__RawRecord.self))
            }
            c.pointee.n_records = self.records.count
            c.pointee.records = elements
        }
        if !self.source.isEmpty {
            c.pointee.source = try arena.text(self.source, at: "lectern.discovery.v1.ImportBatch.source")
        }
    }
}

extension Discovery.RawRecord {
    public static let layout: MessageLayout = {
        var structure = Lectern__Discovery__V1__RawRecord()
        lectern__discovery__v1__raw_record__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__RawRecord.self)
        self.data = MessageArena.bytes(c.pointee.data.data, c.pointee.data.len)
        self.format = .init(rawValue: Int32(truncatingIfNeeded: c.pointee.format.rawValue))
        self.offset = c.pointee.offset
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__RawRecord.self)
        if !self.data.isEmpty {
            c.pointee.data = ProtobufCBinaryData(len: self.data.count, data: try arena.bytes(self.data, at: "lectern.discovery.v1.RawRecord.data"))
        }
        c.pointee.format = Lectern__Discovery__V1__RecordFormat(rawValue: .init(truncatingIfNeeded: self.format.rawValue))
        c.pointee.offset = self.offset
    }
}

extension Discovery.ImportResult {
    public static let layout: MessageLayout = {
        var structure = Lectern__Discovery__V1__ImportResult()
        lectern__discovery__v1__import_result__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__ImportResult.self)
        self.added = c.pointee.added
        self.updated = c.pointee.updated
        self.unchanged = c.pointee.unchanged
        if c.pointee.n_rejects > 0, let elements = c.pointee.rejects {
            let count = c.pointee.n_rejects
            self.rejects.reserveCapacity(count)
            for index in 0..<count {
                self.rejects.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.discovery.v1.ImportResult.rejects")))
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__ImportResult.self)
        c.pointee.added = self.added
        c.pointee.updated = self.updated
        c.pointee.unchanged = self.unchanged
        if !self.rejects.isEmpty {
            let elements = try arena.room(for: self.rejects.count, of: UnsafeMutablePointer<Lectern__Discovery__V1__Reject>?.self, at: "lectern.discovery.v1.ImportResult.rejects")
            for (index, element) in self.rejects.enumerated() {
                let inner = try arena.make(Discovery.Reject.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Discovery__V1__Reject.self))
            }
            c.pointee.n_rejects = self.rejects.count
            c.pointee.rejects = elements
        }
    }
}

extension Discovery.Reject {
    public static let layout: MessageLayout = {
        var structure = Lectern__Discovery__V1__Reject()
        lectern__discovery__v1__reject__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__Reject.self)
        self.offset = c.pointee.offset
        self.reason = try MessageArena.text(c.pointee.reason, at: "lectern.discovery.v1.Reject.reason")
        self.detail = try MessageArena.text(c.pointee.detail, at: "lectern.discovery.v1.Reject.detail")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__Reject.self)
        c.pointee.offset = self.offset
        if !self.reason.isEmpty {
            c.pointee.reason = try arena.text(self.reason, at: "lectern.discovery.v1.Reject.reason")
        }
        if !self.detail.isEmpty {
            c.pointee.detail = try arena.text(self.detail, at: "lectern.discovery.v1.Reject.detail")
        }
    }
}

extension Discovery.Record {
    public static let layout: MessageLayout = {
        var structure = Lectern__Discovery__V1__Record()
        lectern__discovery__v1__record__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__Record.self)
        self.recordId = c.pointee.record_id
        self.title = try MessageArena.text(c.pointee.title, at: "lectern.discovery.v1.Record.title")
        self.subtitle = try MessageArena.text(c.pointee.subtitle, at: "lectern.discovery.v1.Record.subtitle")
        if c.pointee.n_authors > 0, let elements = c.pointee.authors {
            let count = c.pointee.n_authors
            self.authors.reserveCapacity(count)
            for index in 0..<count {
                self.authors.append(try MessageArena.text(elements[index], at: "lectern.discovery.v1.Record.authors"))
            }
        }
        self.publisher = try MessageArena.text(c.pointee.publisher, at: "lectern.discovery.v1.Record.publisher")
        self.published = try MessageArena.text(c.pointee.published, at: "lectern.discovery.v1.Record.published")
        self.year = c.pointee.year
        if c.pointee.n_isbns > 0, let elements = c.pointee.isbns {
            let count = c.pointee.n_isbns
            self.isbns.reserveCapacity(count)
            for index in 0..<count {
                self.isbns.append(try MessageArena.text(elements[index], at: "lectern.discovery.v1.Record.isbns"))
            }
        }
        self.language = try MessageArena.text(c.pointee.language, at: "lectern.discovery.v1.Record.language")
        if c.pointee.n_subjects > 0, let elements = c.pointee.subjects {
            let count = c.pointee.n_subjects
            self.subjects.reserveCapacity(count)
            for index in 0..<count {
                self.subjects.append(try MessageArena.text(elements[index], at: "lectern.discovery.v1.Record.subjects"))
            }
        }
        self.clc = try MessageArena.text(c.pointee.clc, at: "lectern.discovery.v1.Record.clc")
        self.series = try MessageArena.text(c.pointee.series, at: "lectern.discovery.v1.Record.series")
        self.summary = try MessageArena.text(c.pointee.summary, at: "lectern.discovery.v1.Record.summary")
        self.edition = try MessageArena.text(c.pointee.edition, at: "lectern.discovery.v1.Record.edition")
        self.source = try MessageArena.text(c.pointee.source, at: "lectern.discovery.v1.Record.source")
        self.controlNumber = try MessageArena.text(c.pointee.control_number, at: "lectern.discovery.v1.Record.control_number")
        if c.pointee.n_forms > 0, let elements = c.pointee.forms {
            let count = c.pointee.n_forms
            self.forms.reserveCapacity(count)
            for index in 0..<count {
                self.forms.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.discovery.v1.Record.forms")))
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__Record.self)
        c.pointee.record_id = self.recordId
        if !self.title.isEmpty {
            c.pointee.title = try arena.text(self.title, at: "lectern.discovery.v1.Record.title")
        }
        if !self.subtitle.isEmpty {
            c.pointee.subtitle = try arena.text(self.subtitle, at: "lectern.discovery.v1.Record.subtitle")
        }
        if !self.authors.isEmpty {
            let elements = try arena.room(for: self.authors.count, of: UnsafeMutablePointer<CChar>?.self, at: "lectern.discovery.v1.Record.authors")
            for (index, element) in self.authors.enumerated() {
                (elements + index).initialize(to: try arena.text(element, at: "lectern.discovery.v1.Record.authors"))
            }
            c.pointee.n_authors = self.authors.count
            c.pointee.authors = elements
        }
        if !self.publisher.isEmpty {
            c.pointee.publisher = try arena.text(self.publisher, at: "lectern.discovery.v1.Record.publisher")
        }
        if !self.published.isEmpty {
            c.pointee.published = try arena.text(self.published, at: "lectern.discovery.v1.Record.published")
        }
        c.pointee.year = self.year
        if !self.isbns.isEmpty {
            let elements = try arena.room(for: self.isbns.count, of: UnsafeMutablePointer<CChar>?.self, at: "lectern.discovery.v1.Record.isbns")
            for (index, element) in self.isbns.enumerated() {
                (elements + index).initialize(to: try arena.text(element, at: "lectern.discovery.v1.Record.isbns"))
            }
            c.pointee.n_isbns = self.isbns.count
            c.pointee.isbns = elements
        }
        if !self.language.isEmpty {
            c.pointee.language = try arena.text(self.language, at: "lectern.discovery.v1.Record.language")
        }
        if !self.subjects.isEmpty {
            let elements = try arena.room(for: self.subjects.count, of: UnsafeMutablePointer<CChar>?.self, at: "lectern.discovery.v1.Record.subjects")
            for (index, element) in self.subjects.enumerated() {
                (elements + index).initialize(to: try arena.text(element, at: "lectern.discovery.v1.Record.subjects"))
            }
            c.pointee.n_subjects = self.subjects.count
            c.pointee.subjects = elements
        }
        if !self.clc.isEmpty {
            c.pointee.clc = try arena.text(self.clc, at: "lectern.discovery.v1.Record.clc")
        }
        if !self.series.isEmpty {
            c.pointee.series = try arena.text(self.series, at: "lectern.discovery.v1.Record.series")
        }
        if !self.summary.isEmpty {
            c.pointee.summary = try arena.text(self.summary, at: "lectern.discovery.v1.Record.summary")
        }
        if !self.edition.isEmpty {
            c.pointee.edition = try arena.text(self.edition, at: "lectern.discovery.v1.Record.edition")
        }
        if !self.source.isEmpty {
            c.pointee.source = try arena.text(self.source, at: "lectern.discovery.v1.Record.source")
        }
        if !self.controlNumber.isEmpty {
            c.pointee.control_number = try arena.text(self.controlNumber, at: "lectern.discovery.v1.Record.control_number")
        }
        if !self.forms.isEmpty {
            let elements = try arena.room(for: self.forms.count, of: UnsafeMutablePointer<Lectern__Discovery__V1__FormAvailability>?.self, at: "lectern.discovery.v1.Record.forms")
            for (index, element) in self.forms.enumerated() {
                let inner = try arena.make(Discovery.FormAvailability.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Discovery__V1__FormAvailability.self))
            }
            c.pointee.n_forms = self.forms.count
            c.pointee.forms = elements
        }
    }
}

extension Discovery.FormAvailability {
    public static let layout: MessageLayout = {
        var structure = Lectern__Discovery__V1__FormAvailability()
        lectern__discovery__v1__form_availability__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__FormAvailability.self)
        self.form = .init(rawValue: Int32(truncatingIfNeeded: c.pointee.form.rawValue))
        if c.pointee.n_links > 0, let elements = c.pointee.links {
            let count = c.pointee.n_links
            self.links.reserveCapacity(count)
            for index in 0..<count {
                self.links.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.discovery.v1.FormAvailability.links")))
            }
        }
        if c.pointee.n_branches > 0, let elements = c.pointee.branches {
            let count = c.pointee.n_branches
            self.branches.reserveCapacity(count)
            for index in 0..<count {
                self.branches.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.discovery.v1.FormAvailability.branches")))
            }
        }
        self.items = c.pointee.items
        self.available = c.pointee.available
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__FormAvailability.self)
        c.pointee.form = Lectern__Discovery__V1__Form(rawValue: .init(truncatingIfNeeded: self.form.rawValue))
        if !self.links.isEmpty {
            let elements = try arena.room(for: self.links.count, of: UnsafeMutablePointer<Lectern__Discovery__V1__Link>?.self, at: "lectern.discovery.v1.FormAvailability.links")
            for (index, element) in self.links.enumerated() {
                let inner = try arena.make(Discovery.Link.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Discovery__V1__Link.self))
            }
            c.pointee.n_links = self.links.count
            c.pointee.links = elements
        }
        if !self.branches.isEmpty {
            let elements = try arena.room(for: self.branches.count, of: UnsafeMutablePointer<Lectern__Discovery__V1__BranchAvailability>?.self, at: "lectern.discovery.v1.FormAvailability.branches")
            for (index, element) in self.branches.enumerated() {
                let inner = try arena.make(Discovery.BranchAvailability.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Discovery__V1__BranchAvailability.self))
            }
            c.pointee.n_branches = self.branches.count
            c.pointee.branches = elements
        }
        c.pointee.items = self.items
        c.pointee.available = self.available
    }
}

extension Discovery.Link {
    public static let layout: MessageLayout = {
        var structure = Lectern__Discovery__V1__Link()
        lectern__discovery__v1__link__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__Link.self)
        self.url = try MessageArena.text(c.pointee.url, at: "lectern.discovery.v1.Link.url")
        self.label = try MessageArena.text(c.pointee.label, at: "lectern.discovery.v1.Link.label")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__Link.self)
        if !self.url.isEmpty {
            c.pointee.url = try arena.text(self.url, at: "lectern.discovery.v1.Link.url")
        }
        if !self.label.isEmpty {
            c.pointee.label = try arena.text(self.label, at: "lectern.discovery.v1.Link.label")
        }
    }
}

extension Discovery.BranchAvailability {
    public static let layout: MessageLayout = {
        var structure = Lectern__Discovery__V1__BranchAvailability()
        lectern__discovery__v1__branch_availability__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__BranchAvailability.self)
        self.branchId = c.pointee.branch_id
        self.items = c.pointee.items
        self.available = c.pointee.available
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__BranchAvailability.self)
        c.pointee.branch_id = self.branchId
        c.pointee.items = self.items
        c.pointee.available = self.available
    }
}

extension Discovery.SearchRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Discovery__V1__SearchRequest()
        lectern__discovery__v1__search_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__SearchRequest.self)
        self.words = try MessageArena.text(c.pointee.words, at: "lectern.discovery.v1.SearchRequest.words")
        self.title = try MessageArena.text(c.pointee.title, at: "lectern.discovery.v1.SearchRequest.title")
        self.author = try MessageArena.text(c.pointee.author, at: "lectern.discovery.v1.SearchRequest.author")
        self.isbn = try MessageArena.text(c.pointee.isbn, at: "lectern.discovery.v1.SearchRequest.isbn")
        self.limit = c.pointee.limit
        self.cursor = try MessageArena.text(c.pointee.cursor, at: "lectern.discovery.v1.SearchRequest.cursor")
        self.form = .init(rawValue: Int32(truncatingIfNeeded: c.pointee.form.rawValue))
        self.branchId = c.pointee.branch_id
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__SearchRequest.self)
        if !self.words.isEmpty {
            c.pointee.words = try arena.text(self.words, at: "lectern.discovery.v1.SearchRequest.words")
        }
        if !self.title.isEmpty {
            c.pointee.title = try arena.text(self.title, at: "lectern.discovery.v1.SearchRequest.title")
        }
        if !self.author.isEmpty {
            c.pointee.author = try arena.text(self.author, at: "lectern.discovery.v1.SearchRequest.author")
        }
        if !self.isbn.isEmpty {
            c.pointee.isbn = try arena.text(self.isbn, at: "lectern.discovery.v1.SearchRequest.isbn")
        }
        c.pointee.limit = self.limit
        if !self.cursor.isEmpty {
            c.pointee.cursor = try arena.text(self.cursor, at: "lectern.discovery.v1.SearchRequest.cursor")
        }
        c.pointee.form = Lectern__Discovery__V1__Form(rawValue: .init(truncatingIfNeeded: self.form.rawValue))
        c.pointee.branch_id = self.branchId
    }
}

extension Discovery.SearchResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__Discovery__V1__SearchResponse()
        lectern__discovery__v1__search_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__SearchResponse.self)
        if c.pointee.n_records > 0, let elements = c.pointee.records {
            let count = c.pointee.n_records
            self.records.reserveCapacity(count)
            for index in 0..<count {
                self.records.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.discovery.v1.SearchResponse.records")))
            }
        }
        self.cursor = try MessageArena.text(c.pointee.cursor, at: "lectern.discovery.v1.SearchResponse.cursor")
        self.total = c.pointee.total
        self.totalIsLowerBound = c.pointee.total_is_lower_bound != 0
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__SearchResponse.self)
        if !self.records.isEmpty {
            let elements = try arena.room(for: self.records.count, of: UnsafeMutablePointer<Lectern__Discovery__V1__Record>?.self, at: "lectern.discovery.v1.SearchResponse.records")
            for (index, element) in self.records.enumerated() {
                let inner = try arena.make(Discovery.Record.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Discovery__V1__Record.self))
            }
            c.pointee.n_records = self.records.count
            c.pointee.records = elements
        }
        if !self.cursor.isEmpty {
            c.pointee.cursor = try arena.text(self.cursor, at: "lectern.discovery.v1.SearchResponse.cursor")
        }
        c.pointee.total = self.total
        c.pointee.total_is_lower_bound = self.totalIsLowerBound ? 1 : 0
    }
}

extension Discovery.GetRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Discovery__V1__GetRequest()
        lectern__discovery__v1__get_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__GetRequest.self)
        self.recordId = c.pointee.record_id
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__GetRequest.self)
        c.pointee.record_id = self.recordId
    }
}

extension Discovery.LookupRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Discovery__V1__LookupRequest()
        lectern__discovery__v1__lookup_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__LookupRequest.self)
        self.isbn = try MessageArena.text(c.pointee.isbn, at: "lectern.discovery.v1.LookupRequest.isbn")
        self.source = try MessageArena.text(c.pointee.source, at: "lectern.discovery.v1.LookupRequest.source")
        self.controlNumber = try MessageArena.text(c.pointee.control_number, at: "lectern.discovery.v1.LookupRequest.control_number")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__LookupRequest.self)
        if !self.isbn.isEmpty {
            c.pointee.isbn = try arena.text(self.isbn, at: "lectern.discovery.v1.LookupRequest.isbn")
        }
        if !self.source.isEmpty {
            c.pointee.source = try arena.text(self.source, at: "lectern.discovery.v1.LookupRequest.source")
        }
        if !self.controlNumber.isEmpty {
            c.pointee.control_number = try arena.text(self.controlNumber, at: "lectern.discovery.v1.LookupRequest.control_number")
        }
    }
}

extension Discovery.LookupResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__Discovery__V1__LookupResponse()
        lectern__discovery__v1__lookup_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__LookupResponse.self)
        if c.pointee.n_records > 0, let elements = c.pointee.records {
            let count = c.pointee.n_records
            self.records.reserveCapacity(count)
            for index in 0..<count {
                self.records.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.discovery.v1.LookupResponse.records")))
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__LookupResponse.self)
        if !self.records.isEmpty {
            let elements = try arena.room(for: self.records.count, of: UnsafeMutablePointer<Lectern__Discovery__V1__Record>?.self, at: "lectern.discovery.v1.LookupResponse.records")
            for (index, element) in self.records.enumerated() {
                let inner = try arena.make(Discovery.Record.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Discovery__V1__Record.self))
            }
            c.pointee.n_records = self.records.count
            c.pointee.records = elements
        }
    }
}

extension Discovery.AdjustAvailabilityRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Discovery__V1__AdjustAvailabilityRequest()
        lectern__discovery__v1__adjust_availability_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__AdjustAvailabilityRequest.self)
        self.recordId = c.pointee.record_id
        self.branchId = c.pointee.branch_id
        self.form = .init(rawValue: Int32(truncatingIfNeeded: c.pointee.form.rawValue))
        self.items = c.pointee.items
        self.available = c.pointee.available
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__AdjustAvailabilityRequest.self)
        c.pointee.record_id = self.recordId
        c.pointee.branch_id = self.branchId
        c.pointee.form = Lectern__Discovery__V1__Form(rawValue: .init(truncatingIfNeeded: self.form.rawValue))
        c.pointee.items = self.items
        c.pointee.available = self.available
    }
}

extension Discovery.AdjustAvailabilityResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__Discovery__V1__AdjustAvailabilityResponse()
        lectern__discovery__v1__adjust_availability_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
    }
}

extension Discovery.RecordChanged {
    public static let layout: MessageLayout = {
        var structure = Lectern__Discovery__V1__RecordChanged()
        lectern__discovery__v1__record_changed__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__RecordChanged.self)
        self.recordId = c.pointee.record_id
        self.title = try MessageArena.text(c.pointee.title, at: "lectern.discovery.v1.RecordChanged.title")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__RecordChanged.self)
        c.pointee.record_id = self.recordId
        if !self.title.isEmpty {
            c.pointee.title = try arena.text(self.title, at: "lectern.discovery.v1.RecordChanged.title")
        }
    }
}
