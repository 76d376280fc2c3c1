// How the messages of lectern.host.v1 are read and written. Generated from lectern/host/v1/host.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages

extension Host.ClockRequest {
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

extension Host.ClockResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.nowMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.nowMs != 0 { try writer.int64(self.nowMs, 8) }
    }
}

extension Host.DescribeRequest {
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

extension Host.DescribeResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.services)
            case 18: self.descriptors = try reader.bytes()
            case 26: try reader.message(&self.states)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.states { try writer.message(value, 26) }
        if !self.descriptors.isEmpty { try writer.bytes(self.descriptors, 18) }
        for value in self.services.reversed() { try writer.message(value, 10) }
    }
}

extension Host.ServiceInfo {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.host.v1.ServiceInfo.name")
            case 18: self.plugin = try reader.text("lectern.host.v1.ServiceInfo.plugin")
            case 26: self.pluginVersion = try reader.text("lectern.host.v1.ServiceInfo.plugin_version")
            case 34: try reader.message(addedTo: &self.methods)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.methods.reversed() { try writer.message(value, 34) }
        if !self.pluginVersion.isEmpty { try writer.text(self.pluginVersion, 26, "lectern.host.v1.ServiceInfo.plugin_version") }
        if !self.plugin.isEmpty { try writer.text(self.plugin, 18, "lectern.host.v1.ServiceInfo.plugin") }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.host.v1.ServiceInfo.name") }
    }
}

extension Host.MethodInfo {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.host.v1.MethodInfo.name")
            case 18: self.requestType = try reader.text("lectern.host.v1.MethodInfo.request_type")
            case 26: self.answerType = try reader.text("lectern.host.v1.MethodInfo.answer_type")
            case 32: self.clientStreams = try reader.bool()
            case 40: self.serverStreams = try reader.bool()
            case 50: self.effect = try reader.text("lectern.host.v1.MethodInfo.effect")
            case 56: self.timeoutMs = try reader.uint32()
            case 66: try reader.add(try reader.text("lectern.host.v1.MethodInfo.reasons"), to: &self.reasons)
            case 74: try reader.add(try reader.text("lectern.host.v1.MethodInfo.allow"), to: &self.allow)
            case 82: self.summary = try reader.text("lectern.host.v1.MethodInfo.summary")
            case 90: try reader.add(try reader.text("lectern.host.v1.MethodInfo.follows"), to: &self.follows)
            case 98: self.right = try reader.text("lectern.host.v1.MethodInfo.right")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.right.isEmpty { try writer.text(self.right, 98, "lectern.host.v1.MethodInfo.right") }
        for value in self.follows.reversed() { try writer.text(value, 90, "lectern.host.v1.MethodInfo.follows") }
        if !self.summary.isEmpty { try writer.text(self.summary, 82, "lectern.host.v1.MethodInfo.summary") }
        for value in self.allow.reversed() { try writer.text(value, 74, "lectern.host.v1.MethodInfo.allow") }
        for value in self.reasons.reversed() { try writer.text(value, 66, "lectern.host.v1.MethodInfo.reasons") }
        if self.timeoutMs != 0 { try writer.uint32(self.timeoutMs, 56) }
        if !self.effect.isEmpty { try writer.text(self.effect, 50, "lectern.host.v1.MethodInfo.effect") }
        if self.serverStreams { try writer.bool(self.serverStreams, 40) }
        if self.clientStreams { try writer.bool(self.clientStreams, 32) }
        if !self.answerType.isEmpty { try writer.text(self.answerType, 26, "lectern.host.v1.MethodInfo.answer_type") }
        if !self.requestType.isEmpty { try writer.text(self.requestType, 18, "lectern.host.v1.MethodInfo.request_type") }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.host.v1.MethodInfo.name") }
    }
}

extension Host.StatusRequest {
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

extension Host.StatusResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.version = try reader.text("lectern.host.v1.StatusResponse.version")
            case 18: self.swift = try reader.text("lectern.host.v1.StatusResponse.swift")
            case 24: self.startedAtMs = try reader.int64()
            case 32: self.process = try reader.uint32()
            case 42: try reader.message(addedTo: &self.plugins)
            case 48: self.connections = try reader.uint32()
            case 56: self.openCalls = try reader.uint32()
            case 64: self.callsServed = try reader.uint64()
            case 72: self.callsFailed = try reader.uint64()
            case 82: try reader.message(addedTo: &self.store)
            case 88: self.draining = try reader.bool()
            case 242: try reader.message(addedTo: &self.setAside)
            case 250: try reader.add(try reader.text("lectern.host.v1.StatusResponse.off_reactor"), to: &self.offReactor)
            case 162: try reader.message(&self.configuration)
            case 170: try reader.message(&self.database)
            case 178: try reader.message(addedTo: &self.certificates)
            case 402: try reader.message(&self.feed)
            case 322: try reader.message(addedTo: &self.followers)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.feed { try writer.message(value, 402) }
        for value in self.followers.reversed() { try writer.message(value, 322) }
        for value in self.offReactor.reversed() { try writer.text(value, 250, "lectern.host.v1.StatusResponse.off_reactor") }
        for value in self.setAside.reversed() { try writer.message(value, 242) }
        for value in self.certificates.reversed() { try writer.message(value, 178) }
        if let value = self.database { try writer.message(value, 170) }
        if let value = self.configuration { try writer.message(value, 162) }
        if self.draining { try writer.bool(self.draining, 88) }
        for value in self.store.reversed() { try writer.message(value, 82) }
        if self.callsFailed != 0 { try writer.uint64(self.callsFailed, 72) }
        if self.callsServed != 0 { try writer.uint64(self.callsServed, 64) }
        if self.openCalls != 0 { try writer.uint32(self.openCalls, 56) }
        if self.connections != 0 { try writer.uint32(self.connections, 48) }
        for value in self.plugins.reversed() { try writer.message(value, 42) }
        if self.process != 0 { try writer.uint32(self.process, 32) }
        if self.startedAtMs != 0 { try writer.int64(self.startedAtMs, 24) }
        if !self.swift.isEmpty { try writer.text(self.swift, 18, "lectern.host.v1.StatusResponse.swift") }
        if !self.version.isEmpty { try writer.text(self.version, 10, "lectern.host.v1.StatusResponse.version") }
    }
}

extension Host.ConfigurationStatus {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.path = try reader.text("lectern.host.v1.ConfigurationStatus.path")
            case 16: self.startedAtMs = try reader.int64()
            case 24: self.refusedAtMs = try reader.int64()
            case 34: self.refused = try reader.text("lectern.host.v1.ConfigurationStatus.refused")
            case 42: self.revokedProblem = try reader.text("lectern.host.v1.ConfigurationStatus.revoked_problem")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.revokedProblem.isEmpty { try writer.text(self.revokedProblem, 42, "lectern.host.v1.ConfigurationStatus.revoked_problem") }
        if !self.refused.isEmpty { try writer.text(self.refused, 34, "lectern.host.v1.ConfigurationStatus.refused") }
        if self.refusedAtMs != 0 { try writer.int64(self.refusedAtMs, 24) }
        if self.startedAtMs != 0 { try writer.int64(self.startedAtMs, 16) }
        if !self.path.isEmpty { try writer.text(self.path, 10, "lectern.host.v1.ConfigurationStatus.path") }
    }
}

extension Host.DatabaseStatus {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.host.v1.DatabaseStatus.name")
            case 16: self.bytes = try reader.uint64()
            case 26: self.history = try reader.text("lectern.host.v1.DatabaseStatus.history")
            case 32: self.beganAtMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.beganAtMs != 0 { try writer.int64(self.beganAtMs, 32) }
        if !self.history.isEmpty { try writer.text(self.history, 26, "lectern.host.v1.DatabaseStatus.history") }
        if self.bytes != 0 { try writer.uint64(self.bytes, 16) }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.host.v1.DatabaseStatus.name") }
    }
}

extension Host.FeedStatus {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.oldestRecordedAtMs = try reader.int64()
            case 16: self.daysMax = try reader.uint32()
            case 26: try reader.message(addedTo: &self.removed)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.removed.reversed() { try writer.message(value, 26) }
        if self.daysMax != 0 { try writer.uint32(self.daysMax, 16) }
        if self.oldestRecordedAtMs != 0 { try writer.int64(self.oldestRecordedAtMs, 8) }
    }
}

extension Host.CertificateStatus {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.role = try reader.text("lectern.host.v1.CertificateStatus.role")
            case 18: self.name = try reader.text("lectern.host.v1.CertificateStatus.name")
            case 26: self.serial = try reader.text("lectern.host.v1.CertificateStatus.serial")
            case 32: self.endsAtMs = try reader.int64()
            case 40: self.daysLeft = try reader.int32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.daysLeft != 0 { try writer.int32(self.daysLeft, 40) }
        if self.endsAtMs != 0 { try writer.int64(self.endsAtMs, 32) }
        if !self.serial.isEmpty { try writer.text(self.serial, 26, "lectern.host.v1.CertificateStatus.serial") }
        if !self.name.isEmpty { try writer.text(self.name, 18, "lectern.host.v1.CertificateStatus.name") }
        if !self.role.isEmpty { try writer.text(self.role, 10, "lectern.host.v1.CertificateStatus.role") }
    }
}

extension Host.PluginStatus {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.host.v1.PluginStatus.name")
            case 18: self.version = try reader.text("lectern.host.v1.PluginStatus.version")
            case 26: self.path = try reader.text("lectern.host.v1.PluginStatus.path")
            case 32: self.abiMajor = try reader.uint32()
            case 40: self.abiMinor = try reader.uint32()
            case 50: self.toolchain = try reader.text("lectern.host.v1.PluginStatus.toolchain")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.toolchain.isEmpty { try writer.text(self.toolchain, 50, "lectern.host.v1.PluginStatus.toolchain") }
        if self.abiMinor != 0 { try writer.uint32(self.abiMinor, 40) }
        if self.abiMajor != 0 { try writer.uint32(self.abiMajor, 32) }
        if !self.path.isEmpty { try writer.text(self.path, 26, "lectern.host.v1.PluginStatus.path") }
        if !self.version.isEmpty { try writer.text(self.version, 18, "lectern.host.v1.PluginStatus.version") }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.host.v1.PluginStatus.name") }
    }
}

extension Host.SetAside {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.id = try reader.uint32()
            case 18: self.kind = try reader.text("lectern.host.v1.SetAside.kind")
            case 26: self.plugin = try reader.text("lectern.host.v1.SetAside.plugin")
            case 34: self.method = try reader.text("lectern.host.v1.SetAside.method")
            case 42: self.key = try reader.text("lectern.host.v1.SetAside.key")
            case 50: self.caller = try reader.text("lectern.host.v1.SetAside.caller")
            case 58: self.cause = try reader.text("lectern.host.v1.SetAside.cause")
            case 64: self.deaths = try reader.uint32()
            case 72: self.sinceMs = try reader.int64()
            case 82: try reader.add(try reader.text("lectern.host.v1.SetAside.callers"), to: &self.callers)
            case 90: try reader.add(try reader.text("lectern.host.v1.SetAside.down_with_it"), to: &self.downWithIt)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.downWithIt.reversed() { try writer.text(value, 90, "lectern.host.v1.SetAside.down_with_it") }
        for value in self.callers.reversed() { try writer.text(value, 82, "lectern.host.v1.SetAside.callers") }
        if self.sinceMs != 0 { try writer.int64(self.sinceMs, 72) }
        if self.deaths != 0 { try writer.uint32(self.deaths, 64) }
        if !self.cause.isEmpty { try writer.text(self.cause, 58, "lectern.host.v1.SetAside.cause") }
        if !self.caller.isEmpty { try writer.text(self.caller, 50, "lectern.host.v1.SetAside.caller") }
        if !self.key.isEmpty { try writer.text(self.key, 42, "lectern.host.v1.SetAside.key") }
        if !self.method.isEmpty { try writer.text(self.method, 34, "lectern.host.v1.SetAside.method") }
        if !self.plugin.isEmpty { try writer.text(self.plugin, 26, "lectern.host.v1.SetAside.plugin") }
        if !self.kind.isEmpty { try writer.text(self.kind, 18, "lectern.host.v1.SetAside.kind") }
        if self.id != 0 { try writer.uint32(self.id, 8) }
    }
}

extension Host.LiftRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.id = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.id != 0 { try writer.uint32(self.id, 8) }
    }
}

extension Host.LiftResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.lifted = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.lifted != 0 { try writer.uint32(self.lifted, 8) }
    }
}

extension Host.TimersRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.state = try reader.text("lectern.host.v1.TimersRequest.state")
            case 18: self.plugin = try reader.text("lectern.host.v1.TimersRequest.plugin")
            case 24: self.limit = try reader.uint32()
            case 34: self.cursor = try reader.bytes()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.cursor.isEmpty { try writer.bytes(self.cursor, 34) }
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if !self.plugin.isEmpty { try writer.text(self.plugin, 18, "lectern.host.v1.TimersRequest.plugin") }
        if !self.state.isEmpty { try writer.text(self.state, 10, "lectern.host.v1.TimersRequest.state") }
    }
}

extension Host.TimersResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.timers)
            case 18: self.nextCursor = try reader.bytes()
            case 26: try reader.message(addedTo: &self.counts)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.counts.reversed() { try writer.message(value, 26) }
        if !self.nextCursor.isEmpty { try writer.bytes(self.nextCursor, 18) }
        for value in self.timers.reversed() { try writer.message(value, 10) }
    }
}

extension Host.TimerCount {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.state = try reader.text("lectern.host.v1.TimerCount.state")
            case 16: self.timers = try reader.uint64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.timers != 0 { try writer.uint64(self.timers, 16) }
        if !self.state.isEmpty { try writer.text(self.state, 10, "lectern.host.v1.TimerCount.state") }
    }
}

extension Host.Timer {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.timerId = try reader.int64()
            case 18: self.plugin = try reader.text("lectern.host.v1.Timer.plugin")
            case 26: self.key = try reader.text("lectern.host.v1.Timer.key")
            case 34: self.method = try reader.text("lectern.host.v1.Timer.method")
            case 42: self.state = try reader.text("lectern.host.v1.Timer.state")
            case 48: self.dueMs = try reader.int64()
            case 56: self.nextMs = try reader.int64()
            case 64: self.failures = try reader.uint32()
            case 72: self.parkedAtMs = try reader.int64()
            case 82: self.problem = try reader.text("lectern.host.v1.Timer.problem")
            case 88: self.scheduledAtMs = try reader.int64()
            case 98: self.byMethod = try reader.text("lectern.host.v1.Timer.by_method")
            case 106: self.byTerminal = try reader.text("lectern.host.v1.Timer.by_terminal")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.byTerminal.isEmpty { try writer.text(self.byTerminal, 106, "lectern.host.v1.Timer.by_terminal") }
        if !self.byMethod.isEmpty { try writer.text(self.byMethod, 98, "lectern.host.v1.Timer.by_method") }
        if self.scheduledAtMs != 0 { try writer.int64(self.scheduledAtMs, 88) }
        if !self.problem.isEmpty { try writer.text(self.problem, 82, "lectern.host.v1.Timer.problem") }
        if self.parkedAtMs != 0 { try writer.int64(self.parkedAtMs, 72) }
        if self.failures != 0 { try writer.uint32(self.failures, 64) }
        if self.nextMs != 0 { try writer.int64(self.nextMs, 56) }
        if self.dueMs != 0 { try writer.int64(self.dueMs, 48) }
        if !self.state.isEmpty { try writer.text(self.state, 42, "lectern.host.v1.Timer.state") }
        if !self.method.isEmpty { try writer.text(self.method, 34, "lectern.host.v1.Timer.method") }
        if !self.key.isEmpty { try writer.text(self.key, 26, "lectern.host.v1.Timer.key") }
        if !self.plugin.isEmpty { try writer.text(self.plugin, 18, "lectern.host.v1.Timer.plugin") }
        if self.timerId != 0 { try writer.int64(self.timerId, 8) }
    }
}

extension Host.RetryTimerRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.timerId = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.timerId != 0 { try writer.int64(self.timerId, 8) }
    }
}

extension Host.RetryTimerResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.timer)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.timer { try writer.message(value, 10) }
    }
}

extension Host.SkipTimerRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.timerId = try reader.int64()
            case 18: self.reason = try reader.text("lectern.host.v1.SkipTimerRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 18, "lectern.host.v1.SkipTimerRequest.reason") }
        if self.timerId != 0 { try writer.int64(self.timerId, 8) }
    }
}

extension Host.SkipTimerResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(&self.timer)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if let value = self.timer { try writer.message(value, 10) }
    }
}

extension Host.FollowersRequest {
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

extension Host.FollowersResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.followers)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.followers.reversed() { try writer.message(value, 10) }
    }
}

extension Host.Follower {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.host.v1.Follower.name")
            case 18: self.plugin = try reader.text("lectern.host.v1.Follower.plugin")
            case 26: try reader.add(try reader.text("lectern.host.v1.Follower.topics"), to: &self.topics)
            case 32: self.position = try reader.int64()
            case 42: self.state = try reader.text("lectern.host.v1.Follower.state")
            case 48: self.lag = try reader.uint64()
            case 56: self.lagSinceMs = try reader.int64()
            case 64: self.lagIsAtLeast = try reader.bool()
            case 72: self.blockedAt = try reader.int64()
            case 80: self.failures = try reader.uint32()
            case 88: self.retryAtMs = try reader.int64()
            case 96: self.stoppedAtMs = try reader.int64()
            case 106: self.problem = try reader.text("lectern.host.v1.Follower.problem")
            case 112: self.skipped = try reader.uint64()
            case 120: self.seenAtMs = try reader.int64()
            case 128: self.runsHere = try reader.bool()
            case 138: try reader.add(try reader.text("lectern.host.v1.Follower.missing"), to: &self.missing)
            case 144: self.nowMs = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.nowMs != 0 { try writer.int64(self.nowMs, 144) }
        for value in self.missing.reversed() { try writer.text(value, 138, "lectern.host.v1.Follower.missing") }
        if self.runsHere { try writer.bool(self.runsHere, 128) }
        if self.seenAtMs != 0 { try writer.int64(self.seenAtMs, 120) }
        if self.skipped != 0 { try writer.uint64(self.skipped, 112) }
        if !self.problem.isEmpty { try writer.text(self.problem, 106, "lectern.host.v1.Follower.problem") }
        if self.stoppedAtMs != 0 { try writer.int64(self.stoppedAtMs, 96) }
        if self.retryAtMs != 0 { try writer.int64(self.retryAtMs, 88) }
        if self.failures != 0 { try writer.uint32(self.failures, 80) }
        if self.blockedAt != 0 { try writer.int64(self.blockedAt, 72) }
        if self.lagIsAtLeast { try writer.bool(self.lagIsAtLeast, 64) }
        if self.lagSinceMs != 0 { try writer.int64(self.lagSinceMs, 56) }
        if self.lag != 0 { try writer.uint64(self.lag, 48) }
        if !self.state.isEmpty { try writer.text(self.state, 42, "lectern.host.v1.Follower.state") }
        if self.position != 0 { try writer.int64(self.position, 32) }
        for value in self.topics.reversed() { try writer.text(value, 26, "lectern.host.v1.Follower.topics") }
        if !self.plugin.isEmpty { try writer.text(self.plugin, 18, "lectern.host.v1.Follower.plugin") }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.host.v1.Follower.name") }
    }
}

extension Host.RetryFollowerRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.host.v1.RetryFollowerRequest.name")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.host.v1.RetryFollowerRequest.name") }
    }
}

extension Host.RetryFollowerResponse {
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

extension Host.SkipChangeRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.host.v1.SkipChangeRequest.name")
            case 16: self.position = try reader.int64()
            case 26: self.reason = try reader.text("lectern.host.v1.SkipChangeRequest.reason")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.reason.isEmpty { try writer.text(self.reason, 26, "lectern.host.v1.SkipChangeRequest.reason") }
        if self.position != 0 { try writer.int64(self.position, 16) }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.host.v1.SkipChangeRequest.name") }
    }
}

extension Host.SkipChangeResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.position = try reader.int64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.position != 0 { try writer.int64(self.position, 8) }
    }
}

extension Host.FollowerStatus {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.host.v1.FollowerStatus.name")
            case 18: self.state = try reader.text("lectern.host.v1.FollowerStatus.state")
            case 24: self.lag = try reader.uint64()
            case 32: self.lagSinceMs = try reader.int64()
            case 40: self.lagIsAtLeast = try reader.bool()
            case 48: self.handled = try reader.uint64()
            case 56: self.failures = try reader.uint64()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.failures != 0 { try writer.uint64(self.failures, 56) }
        if self.handled != 0 { try writer.uint64(self.handled, 48) }
        if self.lagIsAtLeast { try writer.bool(self.lagIsAtLeast, 40) }
        if self.lagSinceMs != 0 { try writer.int64(self.lagSinceMs, 32) }
        if self.lag != 0 { try writer.uint64(self.lag, 24) }
        if !self.state.isEmpty { try writer.text(self.state, 18, "lectern.host.v1.FollowerStatus.state") }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.host.v1.FollowerStatus.name") }
    }
}

extension Host.Figure {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.host.v1.Figure.name")
            case 18: self.value = try reader.text("lectern.host.v1.Figure.value")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.value.isEmpty { try writer.text(self.value, 18, "lectern.host.v1.Figure.value") }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.host.v1.Figure.name") }
    }
}

extension Host.PutBlobRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.sha256 = try reader.bytes()
            case 16: self.size = try reader.uint64()
            case 26: self.mediaType = try reader.text("lectern.host.v1.PutBlobRequest.media_type")
            case 32: self.offset = try reader.uint64()
            case 42: self.part = try reader.bytes()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.part.isEmpty { try writer.bytes(self.part, 42) }
        if self.offset != 0 { try writer.uint64(self.offset, 32) }
        if !self.mediaType.isEmpty { try writer.text(self.mediaType, 26, "lectern.host.v1.PutBlobRequest.media_type") }
        if self.size != 0 { try writer.uint64(self.size, 16) }
        if !self.sha256.isEmpty { try writer.bytes(self.sha256, 10) }
    }
}

extension Host.PutBlobResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 8: self.received = try reader.uint64()
            case 16: self.complete = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.complete { try writer.bool(self.complete, 16) }
        if self.received != 0 { try writer.uint64(self.received, 8) }
    }
}

extension Host.GetBlobRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.sha256 = try reader.bytes()
            case 16: self.offset = try reader.uint64()
            case 24: self.limit = try reader.uint32()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.limit != 0 { try writer.uint32(self.limit, 24) }
        if self.offset != 0 { try writer.uint64(self.offset, 16) }
        if !self.sha256.isEmpty { try writer.bytes(self.sha256, 10) }
    }
}

extension Host.GetBlobResponse {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.part = try reader.bytes()
            case 16: self.size = try reader.uint64()
            case 26: self.mediaType = try reader.text("lectern.host.v1.GetBlobResponse.media_type")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.mediaType.isEmpty { try writer.text(self.mediaType, 26, "lectern.host.v1.GetBlobResponse.media_type") }
        if self.size != 0 { try writer.uint64(self.size, 16) }
        if !self.part.isEmpty { try writer.bytes(self.part, 10) }
    }
}

extension Host.WatchRequest {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.add(try reader.text("lectern.host.v1.WatchRequest.topics"), to: &self.topics)
            case 18: self.cursor = try reader.bytes()
            case 24: self.fromStart = try reader.bool()
            case 34: self.subject = try reader.text("lectern.host.v1.WatchRequest.subject")
            case 40: self.cursorItems = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.cursorItems { try writer.bool(self.cursorItems, 40) }
        if !self.subject.isEmpty { try writer.text(self.subject, 34, "lectern.host.v1.WatchRequest.subject") }
        if self.fromStart { try writer.bool(self.fromStart, 24) }
        if !self.cursor.isEmpty { try writer.bytes(self.cursor, 18) }
        for value in self.topics.reversed() { try writer.text(value, 10, "lectern.host.v1.WatchRequest.topics") }
    }
}

extension Host.Change {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.topic = try reader.text("lectern.host.v1.Change.topic")
            case 18: self.kind = try reader.text("lectern.host.v1.Change.kind")
            case 26: self.subject = try reader.text("lectern.host.v1.Change.subject")
            case 34: self.body = try reader.bytes()
            case 42: self.bodyType = try reader.text("lectern.host.v1.Change.body_type")
            case 48: self.happenedAtMs = try reader.int64()
            case 56: self.recordedAtMs = try reader.int64()
            case 66: self.terminal = try reader.text("lectern.host.v1.Change.terminal")
            case 72: self.person = try reader.int64()
            case 82: self.session = try reader.text("lectern.host.v1.Change.session")
            case 90: self.method = try reader.text("lectern.host.v1.Change.method")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.method.isEmpty { try writer.text(self.method, 90, "lectern.host.v1.Change.method") }
        if !self.session.isEmpty { try writer.text(self.session, 82, "lectern.host.v1.Change.session") }
        if self.person != 0 { try writer.int64(self.person, 72) }
        if !self.terminal.isEmpty { try writer.text(self.terminal, 66, "lectern.host.v1.Change.terminal") }
        if self.recordedAtMs != 0 { try writer.int64(self.recordedAtMs, 56) }
        if self.happenedAtMs != 0 { try writer.int64(self.happenedAtMs, 48) }
        if !self.bodyType.isEmpty { try writer.text(self.bodyType, 42, "lectern.host.v1.Change.body_type") }
        if !self.body.isEmpty { try writer.bytes(self.body, 34) }
        if !self.subject.isEmpty { try writer.text(self.subject, 26, "lectern.host.v1.Change.subject") }
        if !self.kind.isEmpty { try writer.text(self.kind, 18, "lectern.host.v1.Change.kind") }
        if !self.topic.isEmpty { try writer.text(self.topic, 10, "lectern.host.v1.Change.topic") }
    }
}

extension Host.StateTables {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: try reader.message(addedTo: &self.tables)
            case 18: try reader.message(addedTo: &self.rules)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.rules.reversed() { try writer.message(value, 18) }
        for value in self.tables.reversed() { try writer.message(value, 10) }
    }
}

extension Host.StateTable {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.host.v1.StateTable.name")
            case 18: self.summary = try reader.text("lectern.host.v1.StateTable.summary")
            case 26: try reader.message(addedTo: &self.states)
            case 34: try reader.message(addedTo: &self.edges)
            case 42: try reader.message(addedTo: &self.guards)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.guards.reversed() { try writer.message(value, 42) }
        for value in self.edges.reversed() { try writer.message(value, 34) }
        for value in self.states.reversed() { try writer.message(value, 26) }
        if !self.summary.isEmpty { try writer.text(self.summary, 18, "lectern.host.v1.StateTable.summary") }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.host.v1.StateTable.name") }
    }
}

extension Host.LifeState {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.host.v1.LifeState.name")
            case 18: self.summary = try reader.text("lectern.host.v1.LifeState.summary")
            case 24: self.final = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.final { try writer.bool(self.final, 24) }
        if !self.summary.isEmpty { try writer.text(self.summary, 18, "lectern.host.v1.LifeState.summary") }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.host.v1.LifeState.name") }
    }
}

extension Host.StateEdge {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.from = try reader.text("lectern.host.v1.StateEdge.from")
            case 18: self.event = try reader.text("lectern.host.v1.StateEdge.event")
            case 26: self.to = try reader.text("lectern.host.v1.StateEdge.to")
            case 34: try reader.add(try reader.text("lectern.host.v1.StateEdge.actors"), to: &self.actors)
            case 42: try reader.add(try reader.text("lectern.host.v1.StateEdge.guards"), to: &self.guards)
            case 50: self.summary = try reader.text("lectern.host.v1.StateEdge.summary")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.summary.isEmpty { try writer.text(self.summary, 50, "lectern.host.v1.StateEdge.summary") }
        for value in self.guards.reversed() { try writer.text(value, 42, "lectern.host.v1.StateEdge.guards") }
        for value in self.actors.reversed() { try writer.text(value, 34, "lectern.host.v1.StateEdge.actors") }
        if !self.to.isEmpty { try writer.text(self.to, 26, "lectern.host.v1.StateEdge.to") }
        if !self.event.isEmpty { try writer.text(self.event, 18, "lectern.host.v1.StateEdge.event") }
        if !self.from.isEmpty { try writer.text(self.from, 10, "lectern.host.v1.StateEdge.from") }
    }
}

extension Host.StateGuard {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.host.v1.StateGuard.name")
            case 18: self.summary = try reader.text("lectern.host.v1.StateGuard.summary")
            case 24: self.bound = try reader.bool()
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if self.bound { try writer.bool(self.bound, 24) }
        if !self.summary.isEmpty { try writer.text(self.summary, 18, "lectern.host.v1.StateGuard.summary") }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.host.v1.StateGuard.name") }
    }
}

extension Host.RuleTable {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.host.v1.RuleTable.name")
            case 18: self.summary = try reader.text("lectern.host.v1.RuleTable.summary")
            case 26: try reader.message(addedTo: &self.columns)
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        for value in self.columns.reversed() { try writer.message(value, 26) }
        if !self.summary.isEmpty { try writer.text(self.summary, 18, "lectern.host.v1.RuleTable.summary") }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.host.v1.RuleTable.name") }
    }
}

extension Host.RuleColumn {
    public mutating func read(from reader: inout MessageReader) throws(MessageError) {
        while let tag = try reader.next() {
            switch tag {
            case 10: self.name = try reader.text("lectern.host.v1.RuleColumn.name")
            case 18: self.summary = try reader.text("lectern.host.v1.RuleColumn.summary")
            default: try reader.skip(tag)
            }
        }
    }

    public func write(to writer: inout MessageWriter) throws(MessageError) {
        if !self.summary.isEmpty { try writer.text(self.summary, 18, "lectern.host.v1.RuleColumn.summary") }
        if !self.name.isEmpty { try writer.text(self.name, 10, "lectern.host.v1.RuleColumn.name") }
    }
}
