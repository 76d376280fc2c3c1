// How the messages of lectern.fleet.v1 are read and written. Generated from lectern/fleet/v1/fleet.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Fleet.Health {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.paper = .init(rawValue: try reader.int32())
            case 16: self.cashBox = .init(rawValue: try reader.int32())
            case 24: self.doors = .init(rawValue: try reader.int32())
            case 32: self.rfidReader = .init(rawValue: try reader.int32())
            case 40: self.temperatureTenths = try reader.int64()
            case 50: self.firmware = try reader.text("lectern.fleet.v1.Health.firmware")
            case 56: self.storageWearPercent = try reader.uint32()
            case 64: self.journalOperations = try reader.uint32()
            case 72: self.journalOldestAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.journalOldestAtMs != 0 { try writer.int64(self.journalOldestAtMs, 72) }
        if self.journalOperations != 0 { try writer.uint32(self.journalOperations, 64) }
        if self.storageWearPercent != 0 { try writer.uint32(self.storageWearPercent, 56) }
        if !self.firmware.isEmpty { try writer.text(self.firmware, 50, "lectern.fleet.v1.Health.firmware") }
        if let value = self.temperatureTenths { try writer.int64(value, 40) }
        if self.rfidReader.rawValue != 0 { try writer.int32(self.rfidReader.rawValue, 32) }
        if self.doors.rawValue != 0 { try writer.int32(self.doors.rawValue, 24) }
        if self.cashBox.rawValue != 0 { try writer.int32(self.cashBox.rawValue, 16) }
        if self.paper.rawValue != 0 { try writer.int32(self.paper.rawValue, 8) }
    }
}

extension Fleet.ReportRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.health)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.health { try writer.message(value, 10) }
    }
}

extension Fleet.ReportResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.add(try reader.text("lectern.fleet.v1.ReportResponse.troubles"), to: &self.troubles)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.troubles.reversed() { try writer.text(value, 10, "lectern.fleet.v1.ReportResponse.troubles") }
    }
}

extension Fleet.Trouble {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.trouble = try reader.text("lectern.fleet.v1.Trouble.trouble")
            case 16: self.level = .init(rawValue: try reader.int32())
            case 26: self.value = try reader.text("lectern.fleet.v1.Trouble.value")
            case 32: self.sinceMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.sinceMs != 0 { try writer.int64(self.sinceMs, 32) }
        if !self.value.isEmpty { try writer.text(self.value, 26, "lectern.fleet.v1.Trouble.value") }
        if self.level.rawValue != 0 { try writer.int32(self.level.rawValue, 16) }
        if !self.trouble.isEmpty { try writer.text(self.trouble, 10, "lectern.fleet.v1.Trouble.trouble") }
    }
}

extension Fleet.Terminal {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.terminal = try reader.text("lectern.fleet.v1.Terminal.terminal")
            case 18: self.servicePointCode = try reader.text("lectern.fleet.v1.Terminal.service_point_code")
            case 26: self.branchCode = try reader.text("lectern.fleet.v1.Terminal.branch_code")
            case 34: try reader.message(&self.health)
            case 40: self.reportedAtMs = try reader.int64()
            case 48: self.heardAtMs = try reader.int64()
            case 58: try reader.message(addedTo: &self.troubles)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.troubles.reversed() { try writer.message(value, 58) }
        if self.heardAtMs != 0 { try writer.int64(self.heardAtMs, 48) }
        if self.reportedAtMs != 0 { try writer.int64(self.reportedAtMs, 40) }
        if let value = self.health { try writer.message(value, 34) }
        if !self.branchCode.isEmpty { try writer.text(self.branchCode, 26, "lectern.fleet.v1.Terminal.branch_code") }
        if !self.servicePointCode.isEmpty { try writer.text(self.servicePointCode, 18, "lectern.fleet.v1.Terminal.service_point_code") }
        if !self.terminal.isEmpty { try writer.text(self.terminal, 10, "lectern.fleet.v1.Terminal.terminal") }
    }
}

extension Fleet.TerminalsRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.onlyTroubled = try reader.bool()
            case 16: self.limit = try reader.uint32()
            case 26: self.cursor = try reader.text("lectern.fleet.v1.TerminalsRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 26, "lectern.fleet.v1.TerminalsRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 16) }
        if self.onlyTroubled { try writer.bool(self.onlyTroubled, 8) }
    }
}

extension Fleet.TerminalsResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.terminals)
            case 18: self.cursor = try reader.text("lectern.fleet.v1.TerminalsResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.fleet.v1.TerminalsResponse.cursor") }
        for value in self.terminals.reversed() { try writer.message(value, 10) }
    }
}

extension Fleet.GetTerminalRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.terminal = try reader.text("lectern.fleet.v1.GetTerminalRequest.terminal")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.terminal.isEmpty { try writer.text(self.terminal, 10, "lectern.fleet.v1.GetTerminalRequest.terminal") }
    }
}

extension Fleet.HistoryRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.terminal = try reader.text("lectern.fleet.v1.HistoryRequest.terminal")
            case 16: self.limit = try reader.uint32()
            case 26: self.cursor = try reader.text("lectern.fleet.v1.HistoryRequest.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 26, "lectern.fleet.v1.HistoryRequest.cursor") }
        if self.limit != 0 { try writer.uint32(self.limit, 16) }
        if !self.terminal.isEmpty { try writer.text(self.terminal, 10, "lectern.fleet.v1.HistoryRequest.terminal") }
    }
}

extension Fleet.HistoryEntry {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.event = try reader.text("lectern.fleet.v1.HistoryEntry.event")
            case 18: self.trouble = try reader.text("lectern.fleet.v1.HistoryEntry.trouble")
            case 26: self.value = try reader.text("lectern.fleet.v1.HistoryEntry.value")
            case 32: self.happenedAtMs = try reader.int64()
            case 40: self.recordedAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.recordedAtMs != 0 { try writer.int64(self.recordedAtMs, 40) }
        if self.happenedAtMs != 0 { try writer.int64(self.happenedAtMs, 32) }
        if !self.value.isEmpty { try writer.text(self.value, 26, "lectern.fleet.v1.HistoryEntry.value") }
        if !self.trouble.isEmpty { try writer.text(self.trouble, 18, "lectern.fleet.v1.HistoryEntry.trouble") }
        if !self.event.isEmpty { try writer.text(self.event, 10, "lectern.fleet.v1.HistoryEntry.event") }
    }
}

extension Fleet.HistoryResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.entries)
            case 18: self.cursor = try reader.text("lectern.fleet.v1.HistoryResponse.cursor")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.text(self.cursor, 18, "lectern.fleet.v1.HistoryResponse.cursor") }
        for value in self.entries.reversed() { try writer.message(value, 10) }
    }
}

extension Fleet.ForgetRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.terminal = try reader.text("lectern.fleet.v1.ForgetRequest.terminal")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.terminal.isEmpty { try writer.text(self.terminal, 10, "lectern.fleet.v1.ForgetRequest.terminal") }
    }
}

extension Fleet.ForgetResponse {
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

extension Fleet.ListenRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.terminal = try reader.text("lectern.fleet.v1.ListenRequest.terminal")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.terminal.isEmpty { try writer.text(self.terminal, 10, "lectern.fleet.v1.ListenRequest.terminal") }
    }
}

extension Fleet.ListenResponse {
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

extension Fleet.Configuration {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.silentMinutes = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.silentMinutes != 0 { try writer.uint32(self.silentMinutes, 8) }
    }
}
