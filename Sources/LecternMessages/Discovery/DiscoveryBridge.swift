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
            records.reserveCapacity(count)
            for index in 0..<count {
                records.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.discovery.v1.ImportBatch.records")))
            }
        }
        source = try MessageArena.text(c.pointee.source, at: "lectern.discovery.v1.ImportBatch.source")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__ImportBatch.self)
        if !records.isEmpty {
            let elements = try arena.room(for: records.count, of: UnsafeMutablePointer<Lectern__Discovery__V1__RawRecord>?.self, at: "lectern.discovery.v1.ImportBatch.records")
            for (index, element) in records.enumerated() {
                let inner = try arena.make(Discovery.RawRecord.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Discovery__V1__RawRecord.self))
            }
            c.pointee.n_records = records.count
            c.pointee.records = elements
        }
        if !source.isEmpty {
            c.pointee.source = try arena.text(source, at: "lectern.discovery.v1.ImportBatch.source")
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
        data = MessageArena.bytes(c.pointee.data.data, c.pointee.data.len)
        format = .init(rawValue: Int32(truncatingIfNeeded: c.pointee.format.rawValue))
        offset = c.pointee.offset
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__RawRecord.self)
        if !data.isEmpty {
            c.pointee.data = ProtobufCBinaryData(len: data.count, data: try arena.bytes(data, at: "lectern.discovery.v1.RawRecord.data"))
        }
        c.pointee.format = Lectern__Discovery__V1__RecordFormat(rawValue: UInt32(bitPattern: format.rawValue))
        c.pointee.offset = offset
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
        added = c.pointee.added
        updated = c.pointee.updated
        unchanged = c.pointee.unchanged
        if c.pointee.n_rejects > 0, let elements = c.pointee.rejects {
            let count = c.pointee.n_rejects
            rejects.reserveCapacity(count)
            for index in 0..<count {
                rejects.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.discovery.v1.ImportResult.rejects")))
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__ImportResult.self)
        c.pointee.added = added
        c.pointee.updated = updated
        c.pointee.unchanged = unchanged
        if !rejects.isEmpty {
            let elements = try arena.room(for: rejects.count, of: UnsafeMutablePointer<Lectern__Discovery__V1__Reject>?.self, at: "lectern.discovery.v1.ImportResult.rejects")
            for (index, element) in rejects.enumerated() {
                let inner = try arena.make(Discovery.Reject.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Discovery__V1__Reject.self))
            }
            c.pointee.n_rejects = rejects.count
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
        offset = c.pointee.offset
        reason = try MessageArena.text(c.pointee.reason, at: "lectern.discovery.v1.Reject.reason")
        detail = try MessageArena.text(c.pointee.detail, at: "lectern.discovery.v1.Reject.detail")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__Reject.self)
        c.pointee.offset = offset
        if !reason.isEmpty {
            c.pointee.reason = try arena.text(reason, at: "lectern.discovery.v1.Reject.reason")
        }
        if !detail.isEmpty {
            c.pointee.detail = try arena.text(detail, at: "lectern.discovery.v1.Reject.detail")
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
        recordId = c.pointee.record_id
        title = try MessageArena.text(c.pointee.title, at: "lectern.discovery.v1.Record.title")
        subtitle = try MessageArena.text(c.pointee.subtitle, at: "lectern.discovery.v1.Record.subtitle")
        if c.pointee.n_authors > 0, let elements = c.pointee.authors {
            let count = c.pointee.n_authors
            authors.reserveCapacity(count)
            for index in 0..<count {
                authors.append(try MessageArena.text(elements[index], at: "lectern.discovery.v1.Record.authors"))
            }
        }
        publisher = try MessageArena.text(c.pointee.publisher, at: "lectern.discovery.v1.Record.publisher")
        published = try MessageArena.text(c.pointee.published, at: "lectern.discovery.v1.Record.published")
        year = c.pointee.year
        if c.pointee.n_isbns > 0, let elements = c.pointee.isbns {
            let count = c.pointee.n_isbns
            isbns.reserveCapacity(count)
            for index in 0..<count {
                isbns.append(try MessageArena.text(elements[index], at: "lectern.discovery.v1.Record.isbns"))
            }
        }
        language = try MessageArena.text(c.pointee.language, at: "lectern.discovery.v1.Record.language")
        if c.pointee.n_subjects > 0, let elements = c.pointee.subjects {
            let count = c.pointee.n_subjects
            subjects.reserveCapacity(count)
            for index in 0..<count {
                subjects.append(try MessageArena.text(elements[index], at: "lectern.discovery.v1.Record.subjects"))
            }
        }
        clc = try MessageArena.text(c.pointee.clc, at: "lectern.discovery.v1.Record.clc")
        series = try MessageArena.text(c.pointee.series, at: "lectern.discovery.v1.Record.series")
        summary = try MessageArena.text(c.pointee.summary, at: "lectern.discovery.v1.Record.summary")
        edition = try MessageArena.text(c.pointee.edition, at: "lectern.discovery.v1.Record.edition")
        source = try MessageArena.text(c.pointee.source, at: "lectern.discovery.v1.Record.source")
        controlNumber = try MessageArena.text(c.pointee.control_number, at: "lectern.discovery.v1.Record.control_number")
        if c.pointee.n_forms > 0, let elements = c.pointee.forms {
            let count = c.pointee.n_forms
            forms.reserveCapacity(count)
            for index in 0..<count {
                forms.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.discovery.v1.Record.forms")))
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__Record.self)
        c.pointee.record_id = recordId
        if !title.isEmpty {
            c.pointee.title = try arena.text(title, at: "lectern.discovery.v1.Record.title")
        }
        if !subtitle.isEmpty {
            c.pointee.subtitle = try arena.text(subtitle, at: "lectern.discovery.v1.Record.subtitle")
        }
        if !authors.isEmpty {
            let elements = try arena.room(for: authors.count, of: UnsafeMutablePointer<CChar>?.self, at: "lectern.discovery.v1.Record.authors")
            for (index, element) in authors.enumerated() {
                (elements + index).initialize(to: try arena.text(element, at: "lectern.discovery.v1.Record.authors"))
            }
            c.pointee.n_authors = authors.count
            c.pointee.authors = elements
        }
        if !publisher.isEmpty {
            c.pointee.publisher = try arena.text(publisher, at: "lectern.discovery.v1.Record.publisher")
        }
        if !published.isEmpty {
            c.pointee.published = try arena.text(published, at: "lectern.discovery.v1.Record.published")
        }
        c.pointee.year = year
        if !isbns.isEmpty {
            let elements = try arena.room(for: isbns.count, of: UnsafeMutablePointer<CChar>?.self, at: "lectern.discovery.v1.Record.isbns")
            for (index, element) in isbns.enumerated() {
                (elements + index).initialize(to: try arena.text(element, at: "lectern.discovery.v1.Record.isbns"))
            }
            c.pointee.n_isbns = isbns.count
            c.pointee.isbns = elements
        }
        if !language.isEmpty {
            c.pointee.language = try arena.text(language, at: "lectern.discovery.v1.Record.language")
        }
        if !subjects.isEmpty {
            let elements = try arena.room(for: subjects.count, of: UnsafeMutablePointer<CChar>?.self, at: "lectern.discovery.v1.Record.subjects")
            for (index, element) in subjects.enumerated() {
                (elements + index).initialize(to: try arena.text(element, at: "lectern.discovery.v1.Record.subjects"))
            }
            c.pointee.n_subjects = subjects.count
            c.pointee.subjects = elements
        }
        if !clc.isEmpty {
            c.pointee.clc = try arena.text(clc, at: "lectern.discovery.v1.Record.clc")
        }
        if !series.isEmpty {
            c.pointee.series = try arena.text(series, at: "lectern.discovery.v1.Record.series")
        }
        if !summary.isEmpty {
            c.pointee.summary = try arena.text(summary, at: "lectern.discovery.v1.Record.summary")
        }
        if !edition.isEmpty {
            c.pointee.edition = try arena.text(edition, at: "lectern.discovery.v1.Record.edition")
        }
        if !source.isEmpty {
            c.pointee.source = try arena.text(source, at: "lectern.discovery.v1.Record.source")
        }
        if !controlNumber.isEmpty {
            c.pointee.control_number = try arena.text(controlNumber, at: "lectern.discovery.v1.Record.control_number")
        }
        if !forms.isEmpty {
            let elements = try arena.room(for: forms.count, of: UnsafeMutablePointer<Lectern__Discovery__V1__FormAvailability>?.self, at: "lectern.discovery.v1.Record.forms")
            for (index, element) in forms.enumerated() {
                let inner = try arena.make(Discovery.FormAvailability.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Discovery__V1__FormAvailability.self))
            }
            c.pointee.n_forms = forms.count
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
        form = .init(rawValue: Int32(truncatingIfNeeded: c.pointee.form.rawValue))
        if c.pointee.n_links > 0, let elements = c.pointee.links {
            let count = c.pointee.n_links
            links.reserveCapacity(count)
            for index in 0..<count {
                links.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.discovery.v1.FormAvailability.links")))
            }
        }
        if c.pointee.n_branches > 0, let elements = c.pointee.branches {
            let count = c.pointee.n_branches
            branches.reserveCapacity(count)
            for index in 0..<count {
                branches.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.discovery.v1.FormAvailability.branches")))
            }
        }
        items = c.pointee.items
        available = c.pointee.available
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__FormAvailability.self)
        c.pointee.form = Lectern__Discovery__V1__Form(rawValue: UInt32(bitPattern: form.rawValue))
        if !links.isEmpty {
            let elements = try arena.room(for: links.count, of: UnsafeMutablePointer<Lectern__Discovery__V1__Link>?.self, at: "lectern.discovery.v1.FormAvailability.links")
            for (index, element) in links.enumerated() {
                let inner = try arena.make(Discovery.Link.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Discovery__V1__Link.self))
            }
            c.pointee.n_links = links.count
            c.pointee.links = elements
        }
        if !branches.isEmpty {
            let elements = try arena.room(for: branches.count, of: UnsafeMutablePointer<Lectern__Discovery__V1__BranchAvailability>?.self, at: "lectern.discovery.v1.FormAvailability.branches")
            for (index, element) in branches.enumerated() {
                let inner = try arena.make(Discovery.BranchAvailability.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Discovery__V1__BranchAvailability.self))
            }
            c.pointee.n_branches = branches.count
            c.pointee.branches = elements
        }
        c.pointee.items = items
        c.pointee.available = available
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
        url = try MessageArena.text(c.pointee.url, at: "lectern.discovery.v1.Link.url")
        label = try MessageArena.text(c.pointee.label, at: "lectern.discovery.v1.Link.label")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__Link.self)
        if !url.isEmpty {
            c.pointee.url = try arena.text(url, at: "lectern.discovery.v1.Link.url")
        }
        if !label.isEmpty {
            c.pointee.label = try arena.text(label, at: "lectern.discovery.v1.Link.label")
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
        branchId = c.pointee.branch_id
        items = c.pointee.items
        available = c.pointee.available
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__BranchAvailability.self)
        c.pointee.branch_id = branchId
        c.pointee.items = items
        c.pointee.available = available
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
        words = try MessageArena.text(c.pointee.words, at: "lectern.discovery.v1.SearchRequest.words")
        title = try MessageArena.text(c.pointee.title, at: "lectern.discovery.v1.SearchRequest.title")
        author = try MessageArena.text(c.pointee.author, at: "lectern.discovery.v1.SearchRequest.author")
        isbn = try MessageArena.text(c.pointee.isbn, at: "lectern.discovery.v1.SearchRequest.isbn")
        limit = c.pointee.limit
        cursor = try MessageArena.text(c.pointee.cursor, at: "lectern.discovery.v1.SearchRequest.cursor")
        form = .init(rawValue: Int32(truncatingIfNeeded: c.pointee.form.rawValue))
        branchId = c.pointee.branch_id
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__SearchRequest.self)
        if !words.isEmpty {
            c.pointee.words = try arena.text(words, at: "lectern.discovery.v1.SearchRequest.words")
        }
        if !title.isEmpty {
            c.pointee.title = try arena.text(title, at: "lectern.discovery.v1.SearchRequest.title")
        }
        if !author.isEmpty {
            c.pointee.author = try arena.text(author, at: "lectern.discovery.v1.SearchRequest.author")
        }
        if !isbn.isEmpty {
            c.pointee.isbn = try arena.text(isbn, at: "lectern.discovery.v1.SearchRequest.isbn")
        }
        c.pointee.limit = limit
        if !cursor.isEmpty {
            c.pointee.cursor = try arena.text(cursor, at: "lectern.discovery.v1.SearchRequest.cursor")
        }
        c.pointee.form = Lectern__Discovery__V1__Form(rawValue: UInt32(bitPattern: form.rawValue))
        c.pointee.branch_id = branchId
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
            records.reserveCapacity(count)
            for index in 0..<count {
                records.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.discovery.v1.SearchResponse.records")))
            }
        }
        cursor = try MessageArena.text(c.pointee.cursor, at: "lectern.discovery.v1.SearchResponse.cursor")
        total = c.pointee.total
        totalIsLowerBound = c.pointee.total_is_lower_bound != 0
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__SearchResponse.self)
        if !records.isEmpty {
            let elements = try arena.room(for: records.count, of: UnsafeMutablePointer<Lectern__Discovery__V1__Record>?.self, at: "lectern.discovery.v1.SearchResponse.records")
            for (index, element) in records.enumerated() {
                let inner = try arena.make(Discovery.Record.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Discovery__V1__Record.self))
            }
            c.pointee.n_records = records.count
            c.pointee.records = elements
        }
        if !cursor.isEmpty {
            c.pointee.cursor = try arena.text(cursor, at: "lectern.discovery.v1.SearchResponse.cursor")
        }
        c.pointee.total = total
        c.pointee.total_is_lower_bound = totalIsLowerBound ? 1 : 0
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
        recordId = c.pointee.record_id
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__GetRequest.self)
        c.pointee.record_id = recordId
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
        isbn = try MessageArena.text(c.pointee.isbn, at: "lectern.discovery.v1.LookupRequest.isbn")
        source = try MessageArena.text(c.pointee.source, at: "lectern.discovery.v1.LookupRequest.source")
        controlNumber = try MessageArena.text(c.pointee.control_number, at: "lectern.discovery.v1.LookupRequest.control_number")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__LookupRequest.self)
        if !isbn.isEmpty {
            c.pointee.isbn = try arena.text(isbn, at: "lectern.discovery.v1.LookupRequest.isbn")
        }
        if !source.isEmpty {
            c.pointee.source = try arena.text(source, at: "lectern.discovery.v1.LookupRequest.source")
        }
        if !controlNumber.isEmpty {
            c.pointee.control_number = try arena.text(controlNumber, at: "lectern.discovery.v1.LookupRequest.control_number")
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
            records.reserveCapacity(count)
            for index in 0..<count {
                records.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.discovery.v1.LookupResponse.records")))
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__LookupResponse.self)
        if !records.isEmpty {
            let elements = try arena.room(for: records.count, of: UnsafeMutablePointer<Lectern__Discovery__V1__Record>?.self, at: "lectern.discovery.v1.LookupResponse.records")
            for (index, element) in records.enumerated() {
                let inner = try arena.make(Discovery.Record.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Discovery__V1__Record.self))
            }
            c.pointee.n_records = records.count
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
        recordId = c.pointee.record_id
        branchId = c.pointee.branch_id
        form = .init(rawValue: Int32(truncatingIfNeeded: c.pointee.form.rawValue))
        items = c.pointee.items
        available = c.pointee.available
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__AdjustAvailabilityRequest.self)
        c.pointee.record_id = recordId
        c.pointee.branch_id = branchId
        c.pointee.form = Lectern__Discovery__V1__Form(rawValue: UInt32(bitPattern: form.rawValue))
        c.pointee.items = items
        c.pointee.available = available
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
        recordId = c.pointee.record_id
        title = try MessageArena.text(c.pointee.title, at: "lectern.discovery.v1.RecordChanged.title")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Discovery__V1__RecordChanged.self)
        c.pointee.record_id = recordId
        if !title.isEmpty {
            c.pointee.title = try arena.text(title, at: "lectern.discovery.v1.RecordChanged.title")
        }
    }
}
