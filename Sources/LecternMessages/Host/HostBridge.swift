// Between the messages of lectern.host.v1 and protoc-c's structures. Generated from lectern/host/v1/host.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

public import LecternMessages
internal import CLecternMessages
internal import CHostMessages

extension Host.DescribeRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Host__V1__DescribeRequest()
        lectern__host__v1__describe_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
    }
}

extension Host.DescribeResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__Host__V1__DescribeResponse()
        lectern__host__v1__describe_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__DescribeResponse.self)
        if c.pointee.n_services > 0, let elements = c.pointee.services {
            let count = c.pointee.n_services
            self.services.reserveCapacity(count)
            for index in 0..<count {
                self.services.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.host.v1.DescribeResponse.services")))
            }
        }
        self.descriptors = MessageArena.bytes(c.pointee.descriptors.data, c.pointee.descriptors.len)
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__DescribeResponse.self)
        if !self.services.isEmpty {
            let elements = try arena.room(for: self.services.count, of: UnsafeMutablePointer<Lectern__Host__V1__ServiceInfo>?.self, at: "lectern.host.v1.DescribeResponse.services")
            for (index, element) in self.services.enumerated() {
                let inner = try arena.make(Host.ServiceInfo.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Host__V1__ServiceInfo.self))
            }
            c.pointee.n_services = self.services.count
            c.pointee.services = elements
        }
        if !self.descriptors.isEmpty {
            c.pointee.descriptors = ProtobufCBinaryData(len: self.descriptors.count, data: try arena.bytes(self.descriptors, at: "lectern.host.v1.DescribeResponse.descriptors"))
        }
    }
}

extension Host.ServiceInfo {
    public static let layout: MessageLayout = {
        var structure = Lectern__Host__V1__ServiceInfo()
        lectern__host__v1__service_info__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__ServiceInfo.self)
        self.name = try MessageArena.text(c.pointee.name, at: "lectern.host.v1.ServiceInfo.name")
        self.plugin = try MessageArena.text(c.pointee.plugin, at: "lectern.host.v1.ServiceInfo.plugin")
        self.pluginVersion = try MessageArena.text(c.pointee.plugin_version, at: "lectern.host.v1.ServiceInfo.plugin_version")
        if c.pointee.n_methods > 0, let elements = c.pointee.methods {
            let count = c.pointee.n_methods
            self.methods.reserveCapacity(count)
            for index in 0..<count {
                self.methods.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.host.v1.ServiceInfo.methods")))
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__ServiceInfo.self)
        if !self.name.isEmpty {
            c.pointee.name = try arena.text(self.name, at: "lectern.host.v1.ServiceInfo.name")
        }
        if !self.plugin.isEmpty {
            c.pointee.plugin = try arena.text(self.plugin, at: "lectern.host.v1.ServiceInfo.plugin")
        }
        if !self.pluginVersion.isEmpty {
            c.pointee.plugin_version = try arena.text(self.pluginVersion, at: "lectern.host.v1.ServiceInfo.plugin_version")
        }
        if !self.methods.isEmpty {
            let elements = try arena.room(for: self.methods.count, of: UnsafeMutablePointer<Lectern__Host__V1__MethodInfo>?.self, at: "lectern.host.v1.ServiceInfo.methods")
            for (index, element) in self.methods.enumerated() {
                let inner = try arena.make(Host.MethodInfo.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Host__V1__MethodInfo.self))
            }
            c.pointee.n_methods = self.methods.count
            c.pointee.methods = elements
        }
    }
}

extension Host.MethodInfo {
    public static let layout: MessageLayout = {
        var structure = Lectern__Host__V1__MethodInfo()
        lectern__host__v1__method_info__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__MethodInfo.self)
        self.name = try MessageArena.text(c.pointee.name, at: "lectern.host.v1.MethodInfo.name")
        self.requestType = try MessageArena.text(c.pointee.request_type, at: "lectern.host.v1.MethodInfo.request_type")
        self.answerType = try MessageArena.text(c.pointee.answer_type, at: "lectern.host.v1.MethodInfo.answer_type")
        self.clientStreams = c.pointee.client_streams != 0
        self.serverStreams = c.pointee.server_streams != 0
        self.effect = try MessageArena.text(c.pointee.effect, at: "lectern.host.v1.MethodInfo.effect")
        self.timeoutMs = c.pointee.timeout_ms
        if c.pointee.n_reasons > 0, let elements = c.pointee.reasons {
            let count = c.pointee.n_reasons
            self.reasons.reserveCapacity(count)
            for index in 0..<count {
                self.reasons.append(try MessageArena.text(elements[index], at: "lectern.host.v1.MethodInfo.reasons"))
            }
        }
        if c.pointee.n_allow > 0, let elements = c.pointee.allow {
            let count = c.pointee.n_allow
            self.allow.reserveCapacity(count)
            for index in 0..<count {
                self.allow.append(try MessageArena.text(elements[index], at: "lectern.host.v1.MethodInfo.allow"))
            }
        }
        self.summary = try MessageArena.text(c.pointee.summary, at: "lectern.host.v1.MethodInfo.summary")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__MethodInfo.self)
        if !self.name.isEmpty {
            c.pointee.name = try arena.text(self.name, at: "lectern.host.v1.MethodInfo.name")
        }
        if !self.requestType.isEmpty {
            c.pointee.request_type = try arena.text(self.requestType, at: "lectern.host.v1.MethodInfo.request_type")
        }
        if !self.answerType.isEmpty {
            c.pointee.answer_type = try arena.text(self.answerType, at: "lectern.host.v1.MethodInfo.answer_type")
        }
        c.pointee.client_streams = self.clientStreams ? 1 : 0
        c.pointee.server_streams = self.serverStreams ? 1 : 0
        if !self.effect.isEmpty {
            c.pointee.effect = try arena.text(self.effect, at: "lectern.host.v1.MethodInfo.effect")
        }
        c.pointee.timeout_ms = self.timeoutMs
        if !self.reasons.isEmpty {
            let elements = try arena.room(for: self.reasons.count, of: UnsafeMutablePointer<CChar>?.self, at: "lectern.host.v1.MethodInfo.reasons")
            for (index, element) in self.reasons.enumerated() {
                (elements + index).initialize(to: try arena.text(element, at: "lectern.host.v1.MethodInfo.reasons"))
            }
            c.pointee.n_reasons = self.reasons.count
            c.pointee.reasons = elements
        }
        if !self.allow.isEmpty {
            let elements = try arena.room(for: self.allow.count, of: UnsafeMutablePointer<CChar>?.self, at: "lectern.host.v1.MethodInfo.allow")
            for (index, element) in self.allow.enumerated() {
                (elements + index).initialize(to: try arena.text(element, at: "lectern.host.v1.MethodInfo.allow"))
            }
            c.pointee.n_allow = self.allow.count
            c.pointee.allow = elements
        }
        if !self.summary.isEmpty {
            c.pointee.summary = try arena.text(self.summary, at: "lectern.host.v1.MethodInfo.summary")
        }
    }
}

extension Host.StatusRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Host__V1__StatusRequest()
        lectern__host__v1__status_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
    }
}

extension Host.StatusResponse {
    public static let layout: MessageLayout = {
        var structure = Lectern__Host__V1__StatusResponse()
        lectern__host__v1__status_response__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__StatusResponse.self)
        self.version = try MessageArena.text(c.pointee.version, at: "lectern.host.v1.StatusResponse.version")
        self.swift = try MessageArena.text(c.pointee.swift, at: "lectern.host.v1.StatusResponse.swift")
        self.startedAtMs = c.pointee.started_at_ms
        self.process = c.pointee.process
        if c.pointee.n_plugins > 0, let elements = c.pointee.plugins {
            let count = c.pointee.n_plugins
            self.plugins.reserveCapacity(count)
            for index in 0..<count {
                self.plugins.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.host.v1.StatusResponse.plugins")))
            }
        }
        self.connections = c.pointee.connections
        self.openCalls = c.pointee.open_calls
        self.callsServed = c.pointee.calls_served
        self.callsFailed = c.pointee.calls_failed
        if c.pointee.n_store > 0, let elements = c.pointee.store {
            let count = c.pointee.n_store
            self.store.reserveCapacity(count)
            for index in 0..<count {
                self.store.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.host.v1.StatusResponse.store")))
            }
        }
        self.draining = c.pointee.draining != 0
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__StatusResponse.self)
        if !self.version.isEmpty {
            c.pointee.version = try arena.text(self.version, at: "lectern.host.v1.StatusResponse.version")
        }
        if !self.swift.isEmpty {
            c.pointee.swift = try arena.text(self.swift, at: "lectern.host.v1.StatusResponse.swift")
        }
        c.pointee.started_at_ms = self.startedAtMs
        c.pointee.process = self.process
        if !self.plugins.isEmpty {
            let elements = try arena.room(for: self.plugins.count, of: UnsafeMutablePointer<Lectern__Host__V1__PluginStatus>?.self, at: "lectern.host.v1.StatusResponse.plugins")
            for (index, element) in self.plugins.enumerated() {
                let inner = try arena.make(Host.PluginStatus.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Host__V1__PluginStatus.self))
            }
            c.pointee.n_plugins = self.plugins.count
            c.pointee.plugins = elements
        }
        c.pointee.connections = self.connections
        c.pointee.open_calls = self.openCalls
        c.pointee.calls_served = self.callsServed
        c.pointee.calls_failed = self.callsFailed
        if !self.store.isEmpty {
            let elements = try arena.room(for: self.store.count, of: UnsafeMutablePointer<Lectern__Host__V1__Figure>?.self, at: "lectern.host.v1.StatusResponse.store")
            for (index, element) in self.store.enumerated() {
                let inner = try arena.make(Host.Figure.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Host__V1__Figure.self))
            }
            c.pointee.n_store = self.store.count
            c.pointee.store = elements
        }
        c.pointee.draining = self.draining ? 1 : 0
    }
}

extension Host.PluginStatus {
    public static let layout: MessageLayout = {
        var structure = Lectern__Host__V1__PluginStatus()
        lectern__host__v1__plugin_status__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__PluginStatus.self)
        self.name = try MessageArena.text(c.pointee.name, at: "lectern.host.v1.PluginStatus.name")
        self.version = try MessageArena.text(c.pointee.version, at: "lectern.host.v1.PluginStatus.version")
        self.path = try MessageArena.text(c.pointee.path, at: "lectern.host.v1.PluginStatus.path")
        self.abiMajor = c.pointee.abi_major
        self.abiMinor = c.pointee.abi_minor
        self.toolchain = try MessageArena.text(c.pointee.toolchain, at: "lectern.host.v1.PluginStatus.toolchain")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__PluginStatus.self)
        if !self.name.isEmpty {
            c.pointee.name = try arena.text(self.name, at: "lectern.host.v1.PluginStatus.name")
        }
        if !self.version.isEmpty {
            c.pointee.version = try arena.text(self.version, at: "lectern.host.v1.PluginStatus.version")
        }
        if !self.path.isEmpty {
            c.pointee.path = try arena.text(self.path, at: "lectern.host.v1.PluginStatus.path")
        }
        c.pointee.abi_major = self.abiMajor
        c.pointee.abi_minor = self.abiMinor
        if !self.toolchain.isEmpty {
            c.pointee.toolchain = try arena.text(self.toolchain, at: "lectern.host.v1.PluginStatus.toolchain")
        }
    }
}

extension Host.Figure {
    public static let layout: MessageLayout = {
        var structure = Lectern__Host__V1__Figure()
        lectern__host__v1__figure__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__Figure.self)
        self.name = try MessageArena.text(c.pointee.name, at: "lectern.host.v1.Figure.name")
        self.value = try MessageArena.text(c.pointee.value, at: "lectern.host.v1.Figure.value")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__Figure.self)
        if !self.name.isEmpty {
            c.pointee.name = try arena.text(self.name, at: "lectern.host.v1.Figure.name")
        }
        if !self.value.isEmpty {
            c.pointee.value = try arena.text(self.value, at: "lectern.host.v1.Figure.value")
        }
    }
}

extension Host.WatchRequest {
    public static let layout: MessageLayout = {
        var structure = Lectern__Host__V1__WatchRequest()
        lectern__host__v1__watch_request__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__WatchRequest.self)
        if c.pointee.n_topics > 0, let elements = c.pointee.topics {
            let count = c.pointee.n_topics
            self.topics.reserveCapacity(count)
            for index in 0..<count {
                self.topics.append(try MessageArena.text(elements[index], at: "lectern.host.v1.WatchRequest.topics"))
            }
        }
        self.cursor = MessageArena.bytes(c.pointee.cursor.data, c.pointee.cursor.len)
        self.fromStart = c.pointee.from_start != 0
        self.subject = try MessageArena.text(c.pointee.subject, at: "lectern.host.v1.WatchRequest.subject")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__WatchRequest.self)
        if !self.topics.isEmpty {
            let elements = try arena.room(for: self.topics.count, of: UnsafeMutablePointer<CChar>?.self, at: "lectern.host.v1.WatchRequest.topics")
            for (index, element) in self.topics.enumerated() {
                (elements + index).initialize(to: try arena.text(element, at: "lectern.host.v1.WatchRequest.topics"))
            }
            c.pointee.n_topics = self.topics.count
            c.pointee.topics = elements
        }
        if !self.cursor.isEmpty {
            c.pointee.cursor = ProtobufCBinaryData(len: self.cursor.count, data: try arena.bytes(self.cursor, at: "lectern.host.v1.WatchRequest.cursor"))
        }
        c.pointee.from_start = self.fromStart ? 1 : 0
        if !self.subject.isEmpty {
            c.pointee.subject = try arena.text(self.subject, at: "lectern.host.v1.WatchRequest.subject")
        }
    }
}

extension Host.Change {
    public static let layout: MessageLayout = {
        var structure = Lectern__Host__V1__Change()
        lectern__host__v1__change__init(&structure)
        return MessageLayout(ofInitialized: &structure)
    }()

    public init(copying structure: UnsafeRawPointer) throws(MessageError) {
        self.init()
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__Change.self)
        self.topic = try MessageArena.text(c.pointee.topic, at: "lectern.host.v1.Change.topic")
        self.kind = try MessageArena.text(c.pointee.kind, at: "lectern.host.v1.Change.kind")
        self.subject = try MessageArena.text(c.pointee.subject, at: "lectern.host.v1.Change.subject")
        self.body = MessageArena.bytes(c.pointee.body.data, c.pointee.body.len)
        self.bodyType = try MessageArena.text(c.pointee.body_type, at: "lectern.host.v1.Change.body_type")
        self.happenedAtMs = c.pointee.happened_at_ms
        self.recordedAtMs = c.pointee.recorded_at_ms
        self.terminal = try MessageArena.text(c.pointee.terminal, at: "lectern.host.v1.Change.terminal")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__Change.self)
        if !self.topic.isEmpty {
            c.pointee.topic = try arena.text(self.topic, at: "lectern.host.v1.Change.topic")
        }
        if !self.kind.isEmpty {
            c.pointee.kind = try arena.text(self.kind, at: "lectern.host.v1.Change.kind")
        }
        if !self.subject.isEmpty {
            c.pointee.subject = try arena.text(self.subject, at: "lectern.host.v1.Change.subject")
        }
        if !self.body.isEmpty {
            c.pointee.body = ProtobufCBinaryData(len: self.body.count, data: try arena.bytes(self.body, at: "lectern.host.v1.Change.body"))
        }
        if !self.bodyType.isEmpty {
            c.pointee.body_type = try arena.text(self.bodyType, at: "lectern.host.v1.Change.body_type")
        }
        c.pointee.happened_at_ms = self.happenedAtMs
        c.pointee.recorded_at_ms = self.recordedAtMs
        if !self.terminal.isEmpty {
            c.pointee.terminal = try arena.text(self.terminal, at: "lectern.host.v1.Change.terminal")
        }
    }
}
