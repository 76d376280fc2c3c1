// How the messages of lectern.discovery.v1 are read and written. Generated from lectern/discovery/v1/discovery.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Discovery.ImportBatch {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.records)
            case 18: self.source = try reader.text("lectern.discovery.v1.ImportBatch.source")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.source.isEmpty { try writer.text(self.source, 18, "lectern.discovery.v1.ImportBatch.source") }
        for value in self.records.reversed() { try writer.message(value, 10) }
    }
}

extension Discovery.RawRecord {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.data = try reader.bytes()
            case 16: self.format = .init(rawValue: try reader.int32())
            case 24: self.offset = try reader.uint64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.offset != 0 { try writer.uint64(self.offset, 24) }
        if self.format.rawValue != 0 { try writer.int32(self.format.rawValue, 16) }
        if !self.data.isEmpty { try writer.bytes(self.data, 10) }
    }
}

extension Discovery.ImportResult {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.added = try reader.uint32()
            case 16: self.updated = try reader.uint32()
            case 24: self.unchanged = try reader.uint32()
            case 34: try reader.message(addedTo: &self.rejects)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.rejects.reversed() { try writer.message(value, 34) }
        if self.unchanged != 0 { try writer.uint32(self.unchanged, 24) }
        if self.updated != 0 { try writer.uint32(self.updated, 16) }
        if self.added != 0 { try writer.uint32(self.added, 8) }
    }
}

extension Discovery.Reject {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.offset = try reader.uint64()
            case 18: self.reason = try reader.text("lectern.discovery.v1.Reject.reason")
            case 26: self.detail = try reader.text("lectern.discovery.v1.Reject.detail")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.detail.isEmpty { try writer.text(self.detail, 26, "lectern.discovery.v1.Reject.detail") }
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.discovery.v1.Reject.reason") }
        if self.offset != 0 { try writer.uint64(self.offset, 8) }
    }
}

extension Discovery.Record {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.recordId = try reader.int64()
            case 18: self.title = try reader.text("lectern.discovery.v1.Record.title")
            case 26: self.subtitle = try reader.text("lectern.discovery.v1.Record.subtitle")
            case 34: try reader.add(try reader.text("lectern.discovery.v1.Record.authors"), to: &self.authors)
            case 42: self.publisher = try reader.text("lectern.discovery.v1.Record.publisher")
            case 50: self.published = try reader.text("lectern.discovery.v1.Record.published")
            case 56: self.year = try reader.int32()
            case 66: try reader.add(try reader.text("lectern.discovery.v1.Record.isbns"), to: &self.isbns)
            case 74: self.language = try reader.text("lectern.discovery.v1.Record.language")
            case 82: try reader.add(try reader.text("lectern.discovery.v1.Record.subjects"), to: &self.subjects)
            case 90: self.clc = try reader.text("lectern.discovery.v1.Record.clc")
            case 98: self.series = try reader.text("lectern.discovery.v1.Record.series")
            case 106: self.summary = try reader.text("lectern.discovery.v1.Record.summary")
            case 114: self.edition = try reader.text("lectern.discovery.v1.Record.edition")
            case 122: self.source = try reader.text("lectern.discovery.v1.Record.source")
            case 130: self.controlNumber = try reader.text("lectern.discovery.v1.Record.control_number")
            case 138: try reader.message(addedTo: &self.forms)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.forms.reversed() { try writer.message(value, 138) }
        if !self.controlNumber.isEmpty { try writer.text(self.controlNumber, 130, "lectern.discovery.v1.Record.control_number") }
        if !self.source.isEmpty { try writer.text(self.source, 122, "lectern.discovery.v1.Record.source") }
        if !self.edition.isEmpty { try writer.text(self.edition, 114, "lectern.discovery.v1.Record.edition") }
        if !self.summary.isEmpty { try writer.text(self.summary, 106, "lectern.discovery.v1.Record.summary") }
        if !self.series.isEmpty { try writer.text(self.series, 98, "lectern.discovery.v1.Record.series") }
        if !self.clc.isEmpty { try writer.text(self.clc, 90, "lectern.discovery.v1.Record.clc") }
        for value in self.subjects.reversed() { try writer.text(value, 82, "lectern.discovery.v1.Record.subjects") }
        if !self.language.isEmpty { try writer.text(self.language, 74, "lectern.discovery.v1.Record.language") }
        for value in self.isbns.reversed() { try writer.text(value, 66, "lectern.discovery.v1.Record.isbns") }
        if self.year != 0 { try writer.int32(self.year, 56) }
        if !self.published.isEmpty { try writer.text(self.published, 50, "lectern.discovery.v1.Record.published") }
        if !self.publisher.isEmpty { try writer.text(self.publisher, 42, "lectern.discovery.v1.Record.publisher") }
        for value in self.authors.reversed() { try writer.text(value, 34, "lectern.discovery.v1.Record.authors") }
        if !self.subtitle.isEmpty { try writer.text(self.subtitle, 26, "lectern.discovery.v1.Record.subtitle") }
        if !self.title.isEmpty { try writer.text(self.title, 18, "lectern.discovery.v1.Record.title") }
        if self.recordId != 0 { try writer.int64(self.recordId, 8) }
    }
}

extension Discovery.FormAvailability {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.form = .init(rawValue: try reader.int32())
            case 18: try reader.message(addedTo: &self.links)
            case 26: try reader.message(addedTo: &self.branches)
            case 32: self.items = try reader.uint32()
            case 40: self.available = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.available != 0 { try writer.uint32(self.available, 40) }
        if self.items != 0 { try writer.uint32(self.items, 32) }
        for value in self.branches.reversed() { try writer.message(value, 26) }
        for value in self.links.reversed() { try writer.message(value, 18) }
        if self.form.rawValue != 0 { try writer.int32(self.form.rawValue, 8) }
    }
}

extension Discovery.Link {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.url = try reader.text("lectern.discovery.v1.Link.url")
            case 18: self.label = try reader.text("lectern.discovery.v1.Link.label")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.label.isEmpty { try writer.text(self.label, 18, "lectern.discovery.v1.Link.label") }
        if !self.url.isEmpty { try writer.text(self.url, 10, "lectern.discovery.v1.Link.url") }
    }
}

extension Discovery.BranchAvailability {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.branchId = try reader.int64()
            case 16: self.items = try reader.uint32()
            case 24: self.available = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.available != 0 { try writer.uint32(self.available, 24) }
        if self.items != 0 { try writer.uint32(self.items, 16) }
        if self.branchId != 0 { try writer.int64(self.branchId, 8) }
    }
}

extension Discovery.SearchRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.words = try reader.text("lectern.discovery.v1.SearchRequest.words")
            case 18: self.title = try reader.text("lectern.discovery.v1.SearchRequest.title")
            case 26: self.author = try reader.text("lectern.discovery.v1.SearchRequest.author")
            case 34: self.isbn = try reader.text("lectern.discovery.v1.SearchRequest.isbn")
            case 40: self.limit = try reader.uint32()
            case 50: self.cursor = try reader.text("lectern.discovery.v1.SearchRequest.cursor")
            case 56: self.form = .init(rawValue: try reader.int32())
            case 64: self.branchId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.branchId != 0 { try writer.int64(self.branchId, 64) }
        if self.form.rawValue != 0 { try writer.int32(self.form.rawValue, 56) }
        if !self.cursor.isEmpty { try writer.text(self.cursor, 50, "lectern.discovery.v1.SearchRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 40) }
        if !self.isbn.isEmpty { try writer.text(self.isbn, 34, "lectern.discovery.v1.SearchRequest.isbn") }
        if !self.author.isEmpty { try writer.text(self.author, 26, "lectern.discovery.v1.SearchRequest.author") }
        if !self.title.isEmpty { try writer.text(self.title, 18, "lectern.discovery.v1.SearchRequest.title") }
        if !self.words.isEmpty { try writer.text(self.words, 10, "lectern.discovery.v1.SearchRequest.words") }
    }
}

extension Discovery.SearchResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.records)
            case 18: self.cursor = try reader.text("lectern.discovery.v1.SearchResponse.cursor")
            case 24: self.total = try reader.uint32()
            case 32: self.totalIsLowerBound = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.totalIsLowerBound { try writer.bool(self.totalIsLowerBound, 32) }
        if self.total != 0 { try writer.uint32(self.total, 24) }
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.discovery.v1.SearchResponse.cursor") }
        for value in self.records.reversed() { try writer.message(value, 10) }
    }
}

extension Discovery.GetRequest {
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

extension Discovery.LookupRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.isbn = try reader.text("lectern.discovery.v1.LookupRequest.isbn")
            case 18: self.source = try reader.text("lectern.discovery.v1.LookupRequest.source")
            case 26: self.controlNumber = try reader.text("lectern.discovery.v1.LookupRequest.control_number")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.controlNumber.isEmpty { try writer.text(self.controlNumber, 26, "lectern.discovery.v1.LookupRequest.control_number") }
        if !self.source.isEmpty { try writer.text(self.source, 18, "lectern.discovery.v1.LookupRequest.source") }
        if !self.isbn.isEmpty { try writer.text(self.isbn, 10, "lectern.discovery.v1.LookupRequest.isbn") }
    }
}

extension Discovery.LookupResponse {
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

extension Discovery.AdjustAvailabilityRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.recordId = try reader.int64()
            case 16: self.branchId = try reader.int64()
            case 24: self.form = .init(rawValue: try reader.int32())
            case 32: self.items = try reader.int32()
            case 40: self.available = try reader.int32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.available != 0 { try writer.int32(self.available, 40) }
        if self.items != 0 { try writer.int32(self.items, 32) }
        if self.form.rawValue != 0 { try writer.int32(self.form.rawValue, 24) }
        if self.branchId != 0 { try writer.int64(self.branchId, 16) }
        if self.recordId != 0 { try writer.int64(self.recordId, 8) }
    }
}

extension Discovery.AdjustAvailabilityResponse {
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

extension Discovery.RecordChanged {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.recordId = try reader.int64()
            case 18: self.title = try reader.text("lectern.discovery.v1.RecordChanged.title")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.title.isEmpty { try writer.text(self.title, 18, "lectern.discovery.v1.RecordChanged.title") }
        if self.recordId != 0 { try writer.int64(self.recordId, 8) }
    }
}
