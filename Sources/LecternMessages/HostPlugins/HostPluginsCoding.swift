// How the messages of lectern.host.plugins.v1 are read and written. Generated from lectern/host/plugins/v1/plugins.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension HostPlugins.Person {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.person = try reader.int64()
            case 18: try reader.add(try reader.text("lectern.host.plugins.v1.Person.texts"), to: &self.texts)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.texts.reversed() { try writer.text(value, 18, "lectern.host.plugins.v1.Person.texts") }
        if self.person != 0 { try writer.int64(self.person, 8) }
    }
}

extension HostPlugins.ColumnValue {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.column = try reader.text("lectern.host.plugins.v1.ColumnValue.column")
            case 16: self.value = .integer(try reader.int64())
            case 25: self.value = .real(try reader.double())
            case 34: self.value = .text(try reader.text("lectern.host.plugins.v1.ColumnValue.text"))
            case 42: self.value = .bytes(try reader.bytes())
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if case .bytes(let value)? = self.value { try writer.bytes(value, 42) }
        if case .text(let value)? = self.value { try writer.text(value, 34, "lectern.host.plugins.v1.ColumnValue.text") }
        if case .real(let value)? = self.value { try writer.double(value, 25) }
        if case .integer(let value)? = self.value { try writer.int64(value, 16) }
        if !self.column.isEmpty { try writer.text(self.column, 10, "lectern.host.plugins.v1.ColumnValue.column") }
    }
}

extension HostPlugins.PersonCursor {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.table = try reader.text("lectern.host.plugins.v1.PersonCursor.table")
            case 18: try reader.message(addedTo: &self.key)
            case 24: self.position = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.position != 0 { try writer.int64(self.position, 24) }
        for value in self.key.reversed() { try writer.message(value, 18) }
        if !self.table.isEmpty { try writer.text(self.table, 10, "lectern.host.plugins.v1.PersonCursor.table") }
    }
}

extension HostPlugins.PersonRow {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.plugin = try reader.text("lectern.host.plugins.v1.PersonRow.plugin")
            case 18: self.table = try reader.text("lectern.host.plugins.v1.PersonRow.table")
            case 26: self.row = try reader.text("lectern.host.plugins.v1.PersonRow.row")
            case 34: self.erase = try reader.text("lectern.host.plugins.v1.PersonRow.erase")
            case 42: self.keptFor = try reader.text("lectern.host.plugins.v1.PersonRow.kept_for")
            case 50: try reader.message(addedTo: &self.columns)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.columns.reversed() { try writer.message(value, 50) }
        if !self.keptFor.isEmpty { try writer.text(self.keptFor, 42, "lectern.host.plugins.v1.PersonRow.kept_for") }
        if !self.erase.isEmpty { try writer.text(self.erase, 34, "lectern.host.plugins.v1.PersonRow.erase") }
        if !self.row.isEmpty { try writer.text(self.row, 26, "lectern.host.plugins.v1.PersonRow.row") }
        if !self.table.isEmpty { try writer.text(self.table, 18, "lectern.host.plugins.v1.PersonRow.table") }
        if !self.plugin.isEmpty { try writer.text(self.plugin, 10, "lectern.host.plugins.v1.PersonRow.plugin") }
    }
}

extension HostPlugins.PersonRowsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.person)
            case 18: try reader.message(&self.cursor)
            case 24: self.rowsMax = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.rowsMax != 0 { try writer.uint32(self.rowsMax, 24) }
        if let value = self.cursor { try writer.message(value, 18) }
        if let value = self.person { try writer.message(value, 10) }
    }
}

extension HostPlugins.PersonRowsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.rows)
            case 18: try reader.message(&self.cursor)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.cursor { try writer.message(value, 18) }
        for value in self.rows.reversed() { try writer.message(value, 10) }
    }
}

extension HostPlugins.PersonOpenRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.person = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.person != 0 { try writer.int64(self.person, 8) }
    }
}

extension HostPlugins.PersonOpenResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.tables)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.tables.reversed() { try writer.message(value, 10) }
    }
}

extension HostPlugins.OpenRows {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.table = try reader.text("lectern.host.plugins.v1.OpenRows.table")
            case 16: self.rows = try reader.uint64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.rows != 0 { try writer.uint64(self.rows, 16) }
        if !self.table.isEmpty { try writer.text(self.table, 10, "lectern.host.plugins.v1.OpenRows.table") }
    }
}

extension HostPlugins.ErasePersonRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.person)
            case 18: try reader.message(&self.cursor)
            case 24: self.rowsMax = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.rowsMax != 0 { try writer.uint32(self.rowsMax, 24) }
        if let value = self.cursor { try writer.message(value, 18) }
        if let value = self.person { try writer.message(value, 10) }
    }
}

extension HostPlugins.ErasePersonResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.tables)
            case 18: try reader.message(&self.cursor)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.cursor { try writer.message(value, 18) }
        for value in self.tables.reversed() { try writer.message(value, 10) }
    }
}

extension HostPlugins.ErasedRows {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.table = try reader.text("lectern.host.plugins.v1.ErasedRows.table")
            case 16: self.deleted = try reader.uint64()
            case 24: self.blanked = try reader.uint64()
            case 32: self.emptied = try reader.uint64()
            case 40: self.kept = try reader.uint64()
            case 50: self.keptFor = try reader.text("lectern.host.plugins.v1.ErasedRows.kept_for")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.keptFor.isEmpty { try writer.text(self.keptFor, 50, "lectern.host.plugins.v1.ErasedRows.kept_for") }
        if self.kept != 0 { try writer.uint64(self.kept, 40) }
        if self.emptied != 0 { try writer.uint64(self.emptied, 32) }
        if self.blanked != 0 { try writer.uint64(self.blanked, 24) }
        if self.deleted != 0 { try writer.uint64(self.deleted, 16) }
        if !self.table.isEmpty { try writer.text(self.table, 10, "lectern.host.plugins.v1.ErasedRows.table") }
    }
}

extension HostPlugins.EndSessionRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.sessionId = try reader.bytes()
            case 16: self.person = try reader.int64()
            case 26: self.terminal = try reader.text("lectern.host.plugins.v1.EndSessionRequest.terminal")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.terminal.isEmpty { try writer.text(self.terminal, 26, "lectern.host.plugins.v1.EndSessionRequest.terminal") }
        if self.person != 0 { try writer.int64(self.person, 16) }
        if !self.sessionId.isEmpty { try writer.bytes(self.sessionId, 10) }
    }
}

extension HostPlugins.EndSessionResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.ended = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.ended != 0 { try writer.uint32(self.ended, 8) }
    }
}

extension HostPlugins.MethodsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.add(try reader.text("lectern.host.plugins.v1.MethodsRequest.methods"), to: &self.methods)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.methods.reversed() { try writer.text(value, 10, "lectern.host.plugins.v1.MethodsRequest.methods") }
    }
}

extension HostPlugins.MethodsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.methods)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.methods.reversed() { try writer.message(value, 10) }
    }
}

extension HostPlugins.MethodState {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.method = try reader.text("lectern.host.plugins.v1.MethodState.method")
            case 16: self.loaded = try reader.bool()
            case 26: self.plugin = try reader.text("lectern.host.plugins.v1.MethodState.plugin")
            case 34: self.pluginVersion = try reader.text("lectern.host.plugins.v1.MethodState.plugin_version")
            case 40: self.allowed = try reader.bool()
            case 48: self.needsSession = try reader.bool()
            case 56: self.setAsideAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.setAsideAtMs != 0 { try writer.int64(self.setAsideAtMs, 56) }
        if self.needsSession { try writer.bool(self.needsSession, 48) }
        if self.allowed { try writer.bool(self.allowed, 40) }
        if !self.pluginVersion.isEmpty { try writer.text(self.pluginVersion, 34, "lectern.host.plugins.v1.MethodState.plugin_version") }
        if !self.plugin.isEmpty { try writer.text(self.plugin, 26, "lectern.host.plugins.v1.MethodState.plugin") }
        if self.loaded { try writer.bool(self.loaded, 16) }
        if !self.method.isEmpty { try writer.text(self.method, 10, "lectern.host.plugins.v1.MethodState.method") }
    }
}
