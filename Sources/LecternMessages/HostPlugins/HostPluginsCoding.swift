// How the messages of lectern.host.plugins.v1 are read and written. Generated from lectern/host/plugins/v1/plugins.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

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
