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
            services.reserveCapacity(count)
            for index in 0..<count {
                services.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.host.v1.DescribeResponse.services")))
            }
        }
        descriptors = MessageArena.bytes(c.pointee.descriptors.data, c.pointee.descriptors.len)
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__DescribeResponse.self)
        if !services.isEmpty {
            let elements = try arena.room(for: services.count, of: UnsafeMutablePointer<Lectern__Host__V1__ServiceInfo>?.self, at: "lectern.host.v1.DescribeResponse.services")
            for (index, element) in services.enumerated() {
                let inner = try arena.make(Host.ServiceInfo.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Host__V1__ServiceInfo.self))
            }
            c.pointee.n_services = services.count
            c.pointee.services = elements
        }
        if !descriptors.isEmpty {
            c.pointee.descriptors = ProtobufCBinaryData(len: descriptors.count, data: try arena.bytes(descriptors, at: "lectern.host.v1.DescribeResponse.descriptors"))
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
        name = try MessageArena.text(c.pointee.name, at: "lectern.host.v1.ServiceInfo.name")
        plugin = try MessageArena.text(c.pointee.plugin, at: "lectern.host.v1.ServiceInfo.plugin")
        pluginVersion = try MessageArena.text(c.pointee.plugin_version, at: "lectern.host.v1.ServiceInfo.plugin_version")
        if c.pointee.n_methods > 0, let elements = c.pointee.methods {
            let count = c.pointee.n_methods
            methods.reserveCapacity(count)
            for index in 0..<count {
                methods.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.host.v1.ServiceInfo.methods")))
            }
        }
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__ServiceInfo.self)
        if !name.isEmpty {
            c.pointee.name = try arena.text(name, at: "lectern.host.v1.ServiceInfo.name")
        }
        if !plugin.isEmpty {
            c.pointee.plugin = try arena.text(plugin, at: "lectern.host.v1.ServiceInfo.plugin")
        }
        if !pluginVersion.isEmpty {
            c.pointee.plugin_version = try arena.text(pluginVersion, at: "lectern.host.v1.ServiceInfo.plugin_version")
        }
        if !methods.isEmpty {
            let elements = try arena.room(for: methods.count, of: UnsafeMutablePointer<Lectern__Host__V1__MethodInfo>?.self, at: "lectern.host.v1.ServiceInfo.methods")
            for (index, element) in methods.enumerated() {
                let inner = try arena.make(Host.MethodInfo.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Host__V1__MethodInfo.self))
            }
            c.pointee.n_methods = methods.count
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
        name = try MessageArena.text(c.pointee.name, at: "lectern.host.v1.MethodInfo.name")
        requestType = try MessageArena.text(c.pointee.request_type, at: "lectern.host.v1.MethodInfo.request_type")
        answerType = try MessageArena.text(c.pointee.answer_type, at: "lectern.host.v1.MethodInfo.answer_type")
        clientStreams = c.pointee.client_streams != 0
        serverStreams = c.pointee.server_streams != 0
        effect = try MessageArena.text(c.pointee.effect, at: "lectern.host.v1.MethodInfo.effect")
        timeoutMs = c.pointee.timeout_ms
        if c.pointee.n_reasons > 0, let elements = c.pointee.reasons {
            let count = c.pointee.n_reasons
            reasons.reserveCapacity(count)
            for index in 0..<count {
                reasons.append(try MessageArena.text(elements[index], at: "lectern.host.v1.MethodInfo.reasons"))
            }
        }
        if c.pointee.n_allow > 0, let elements = c.pointee.allow {
            let count = c.pointee.n_allow
            allow.reserveCapacity(count)
            for index in 0..<count {
                allow.append(try MessageArena.text(elements[index], at: "lectern.host.v1.MethodInfo.allow"))
            }
        }
        summary = try MessageArena.text(c.pointee.summary, at: "lectern.host.v1.MethodInfo.summary")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__MethodInfo.self)
        if !name.isEmpty {
            c.pointee.name = try arena.text(name, at: "lectern.host.v1.MethodInfo.name")
        }
        if !requestType.isEmpty {
            c.pointee.request_type = try arena.text(requestType, at: "lectern.host.v1.MethodInfo.request_type")
        }
        if !answerType.isEmpty {
            c.pointee.answer_type = try arena.text(answerType, at: "lectern.host.v1.MethodInfo.answer_type")
        }
        c.pointee.client_streams = clientStreams ? 1 : 0
        c.pointee.server_streams = serverStreams ? 1 : 0
        if !effect.isEmpty {
            c.pointee.effect = try arena.text(effect, at: "lectern.host.v1.MethodInfo.effect")
        }
        c.pointee.timeout_ms = timeoutMs
        if !reasons.isEmpty {
            let elements = try arena.room(for: reasons.count, of: UnsafeMutablePointer<CChar>?.self, at: "lectern.host.v1.MethodInfo.reasons")
            for (index, element) in reasons.enumerated() {
                (elements + index).initialize(to: try arena.text(element, at: "lectern.host.v1.MethodInfo.reasons"))
            }
            c.pointee.n_reasons = reasons.count
            c.pointee.reasons = elements
        }
        if !allow.isEmpty {
            let elements = try arena.room(for: allow.count, of: UnsafeMutablePointer<CChar>?.self, at: "lectern.host.v1.MethodInfo.allow")
            for (index, element) in allow.enumerated() {
                (elements + index).initialize(to: try arena.text(element, at: "lectern.host.v1.MethodInfo.allow"))
            }
            c.pointee.n_allow = allow.count
            c.pointee.allow = elements
        }
        if !summary.isEmpty {
            c.pointee.summary = try arena.text(summary, at: "lectern.host.v1.MethodInfo.summary")
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
        version = try MessageArena.text(c.pointee.version, at: "lectern.host.v1.StatusResponse.version")
        swift = try MessageArena.text(c.pointee.swift, at: "lectern.host.v1.StatusResponse.swift")
        startedAtMs = c.pointee.started_at_ms
        process = c.pointee.process
        if c.pointee.n_plugins > 0, let elements = c.pointee.plugins {
            let count = c.pointee.n_plugins
            plugins.reserveCapacity(count)
            for index in 0..<count {
                plugins.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.host.v1.StatusResponse.plugins")))
            }
        }
        connections = c.pointee.connections
        openCalls = c.pointee.open_calls
        callsServed = c.pointee.calls_served
        callsFailed = c.pointee.calls_failed
        if c.pointee.n_store > 0, let elements = c.pointee.store {
            let count = c.pointee.n_store
            store.reserveCapacity(count)
            for index in 0..<count {
                store.append(try .init(copying: try MessageArena.present(elements[index], at: "lectern.host.v1.StatusResponse.store")))
            }
        }
        draining = c.pointee.draining != 0
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__StatusResponse.self)
        if !version.isEmpty {
            c.pointee.version = try arena.text(version, at: "lectern.host.v1.StatusResponse.version")
        }
        if !swift.isEmpty {
            c.pointee.swift = try arena.text(swift, at: "lectern.host.v1.StatusResponse.swift")
        }
        c.pointee.started_at_ms = startedAtMs
        c.pointee.process = process
        if !plugins.isEmpty {
            let elements = try arena.room(for: plugins.count, of: UnsafeMutablePointer<Lectern__Host__V1__PluginStatus>?.self, at: "lectern.host.v1.StatusResponse.plugins")
            for (index, element) in plugins.enumerated() {
                let inner = try arena.make(Host.PluginStatus.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Host__V1__PluginStatus.self))
            }
            c.pointee.n_plugins = plugins.count
            c.pointee.plugins = elements
        }
        c.pointee.connections = connections
        c.pointee.open_calls = openCalls
        c.pointee.calls_served = callsServed
        c.pointee.calls_failed = callsFailed
        if !store.isEmpty {
            let elements = try arena.room(for: store.count, of: UnsafeMutablePointer<Lectern__Host__V1__Figure>?.self, at: "lectern.host.v1.StatusResponse.store")
            for (index, element) in store.enumerated() {
                let inner = try arena.make(Host.Figure.layout)
                try element.fill(inner, arena)
                (elements + index).initialize(to: inner.assumingMemoryBound(to: Lectern__Host__V1__Figure.self))
            }
            c.pointee.n_store = store.count
            c.pointee.store = elements
        }
        c.pointee.draining = draining ? 1 : 0
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
        name = try MessageArena.text(c.pointee.name, at: "lectern.host.v1.PluginStatus.name")
        version = try MessageArena.text(c.pointee.version, at: "lectern.host.v1.PluginStatus.version")
        path = try MessageArena.text(c.pointee.path, at: "lectern.host.v1.PluginStatus.path")
        abiMajor = c.pointee.abi_major
        abiMinor = c.pointee.abi_minor
        toolchain = try MessageArena.text(c.pointee.toolchain, at: "lectern.host.v1.PluginStatus.toolchain")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__PluginStatus.self)
        if !name.isEmpty {
            c.pointee.name = try arena.text(name, at: "lectern.host.v1.PluginStatus.name")
        }
        if !version.isEmpty {
            c.pointee.version = try arena.text(version, at: "lectern.host.v1.PluginStatus.version")
        }
        if !path.isEmpty {
            c.pointee.path = try arena.text(path, at: "lectern.host.v1.PluginStatus.path")
        }
        c.pointee.abi_major = abiMajor
        c.pointee.abi_minor = abiMinor
        if !toolchain.isEmpty {
            c.pointee.toolchain = try arena.text(toolchain, at: "lectern.host.v1.PluginStatus.toolchain")
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
        name = try MessageArena.text(c.pointee.name, at: "lectern.host.v1.Figure.name")
        value = try MessageArena.text(c.pointee.value, at: "lectern.host.v1.Figure.value")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__Figure.self)
        if !name.isEmpty {
            c.pointee.name = try arena.text(name, at: "lectern.host.v1.Figure.name")
        }
        if !value.isEmpty {
            c.pointee.value = try arena.text(value, at: "lectern.host.v1.Figure.value")
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
            topics.reserveCapacity(count)
            for index in 0..<count {
                topics.append(try MessageArena.text(elements[index], at: "lectern.host.v1.WatchRequest.topics"))
            }
        }
        cursor = MessageArena.bytes(c.pointee.cursor.data, c.pointee.cursor.len)
        fromStart = c.pointee.from_start != 0
        subject = try MessageArena.text(c.pointee.subject, at: "lectern.host.v1.WatchRequest.subject")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__WatchRequest.self)
        if !topics.isEmpty {
            let elements = try arena.room(for: topics.count, of: UnsafeMutablePointer<CChar>?.self, at: "lectern.host.v1.WatchRequest.topics")
            for (index, element) in topics.enumerated() {
                (elements + index).initialize(to: try arena.text(element, at: "lectern.host.v1.WatchRequest.topics"))
            }
            c.pointee.n_topics = topics.count
            c.pointee.topics = elements
        }
        if !cursor.isEmpty {
            c.pointee.cursor = ProtobufCBinaryData(len: cursor.count, data: try arena.bytes(cursor, at: "lectern.host.v1.WatchRequest.cursor"))
        }
        c.pointee.from_start = fromStart ? 1 : 0
        if !subject.isEmpty {
            c.pointee.subject = try arena.text(subject, at: "lectern.host.v1.WatchRequest.subject")
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
        topic = try MessageArena.text(c.pointee.topic, at: "lectern.host.v1.Change.topic")
        kind = try MessageArena.text(c.pointee.kind, at: "lectern.host.v1.Change.kind")
        subject = try MessageArena.text(c.pointee.subject, at: "lectern.host.v1.Change.subject")
        body = MessageArena.bytes(c.pointee.body.data, c.pointee.body.len)
        bodyType = try MessageArena.text(c.pointee.body_type, at: "lectern.host.v1.Change.body_type")
        happenedAtMs = c.pointee.happened_at_ms
        recordedAtMs = c.pointee.recorded_at_ms
        terminal = try MessageArena.text(c.pointee.terminal, at: "lectern.host.v1.Change.terminal")
    }

    public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {
        let c = structure.assumingMemoryBound(to: Lectern__Host__V1__Change.self)
        if !topic.isEmpty {
            c.pointee.topic = try arena.text(topic, at: "lectern.host.v1.Change.topic")
        }
        if !kind.isEmpty {
            c.pointee.kind = try arena.text(kind, at: "lectern.host.v1.Change.kind")
        }
        if !subject.isEmpty {
            c.pointee.subject = try arena.text(subject, at: "lectern.host.v1.Change.subject")
        }
        if !body.isEmpty {
            c.pointee.body = ProtobufCBinaryData(len: body.count, data: try arena.bytes(body, at: "lectern.host.v1.Change.body"))
        }
        if !bodyType.isEmpty {
            c.pointee.body_type = try arena.text(bodyType, at: "lectern.host.v1.Change.body_type")
        }
        c.pointee.happened_at_ms = happenedAtMs
        c.pointee.recorded_at_ms = recordedAtMs
        if !terminal.isEmpty {
            c.pointee.terminal = try arena.text(terminal, at: "lectern.host.v1.Change.terminal")
        }
    }
}
