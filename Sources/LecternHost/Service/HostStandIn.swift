// Stands in for the generated HostMessages until they land; then this file goes.

internal import LecternWire

enum Host {
    struct Reason: Equatable, Sendable {
        let rawValue: Int32
        let status: Status
        let name: String
        let zh: String
        let en: String
        static let methodUnknown = Reason(rawValue: 1, status: Status(rawValue: 12), name: "METHOD_UNKNOWN", zh: "没有这个方法。", en: "There is no such method here.")
        static let notAllowed = Reason(rawValue: 2, status: Status(rawValue: 7), name: "NOT_ALLOWED", zh: "此终端无权调用。", en: "This caller may not call this method.")
        static let sessionRequired = Reason(rawValue: 3, status: Status(rawValue: 16), name: "SESSION_REQUIRED", zh: "请先登录。", en: "Sign in first.")
        static let sessionExpired = Reason(rawValue: 4, status: Status(rawValue: 16), name: "SESSION_EXPIRED", zh: "登录已过期，请重新登录。", en: "The session has ended; sign in again.")
        static let requestMalformed = Reason(rawValue: 5, status: Status(rawValue: 3), name: "REQUEST_MALFORMED", zh: "请求无法解析。", en: "The request could not be read.")
        static let requestKeyRequired = Reason(rawValue: 6, status: Status(rawValue: 3), name: "REQUEST_KEY_REQUIRED", zh: "缺少请求键。", en: "A call that changes something needs a request key.")
        static let requestKeyMalformed = Reason(rawValue: 7, status: Status(rawValue: 3), name: "REQUEST_KEY_MALFORMED", zh: "请求键不是 UUIDv7。", en: "The request key is not a UUIDv7.")
        static let requestKeyExpired = Reason(rawValue: 8, status: Status(rawValue: 9), name: "REQUEST_KEY_EXPIRED", zh: "请求键已过期，未执行。", en: "The request key is too old; nothing was done.")
        static let requestKeyReused = Reason(rawValue: 9, status: Status(rawValue: 3), name: "REQUEST_KEY_REUSED", zh: "同一请求键用于另一请求。", en: "The request key was used for another request.")
        static let deadlinePassed = Reason(rawValue: 10, status: Status(rawValue: 4), name: "DEADLINE_PASSED", zh: "超时，未执行。", en: "The time ran out.")
        static let cancelled = Reason(rawValue: 11, status: Status(rawValue: 1), name: "CANCELLED", zh: "已取消。", en: "The call was cancelled.")
        static let draining = Reason(rawValue: 12, status: Status(rawValue: 14), name: "DRAINING", zh: "服务正在切换，请重新连接。", en: "The daemon is handing over; connect again.")
        static let overloaded = Reason(rawValue: 13, status: Status(rawValue: 8), name: "OVERLOADED", zh: "系统繁忙，请稍后再试。", en: "Too busy; try again shortly.")
        static let storeUnavailable = Reason(rawValue: 14, status: Status(rawValue: 14), name: "STORE_UNAVAILABLE", zh: "数据暂不可用，请稍后再试。", en: "The store is not available; try again shortly.")
        static let storeFull = Reason(rawValue: 15, status: Status(rawValue: 8), name: "STORE_FULL", zh: "存储空间已满。", en: "The store is full.")
        static let answerTooLarge = Reason(rawValue: 16, status: Status(rawValue: 13), name: "ANSWER_TOO_LARGE", zh: "应答过大。", en: "The answer is larger than can be kept.")
        static let internalError = Reason(rawValue: 17, status: Status(rawValue: 13), name: "INTERNAL_ERROR", zh: "内部错误。", en: "Something went wrong here; nothing was done.")
        static let cursorUnknown = Reason(rawValue: 18, status: Status(rawValue: 11), name: "CURSOR_UNKNOWN", zh: "游标无效，请从头开始。", en: "The cursor belongs to another history; begin again.")
        static let topicNotAllowed = Reason(rawValue: 19, status: Status(rawValue: 7), name: "TOPIC_NOT_ALLOWED", zh: "无权查看该主题。", en: "This caller may not watch that topic.")
        static let tooManyCalls = Reason(rawValue: 20, status: Status(rawValue: 8), name: "TOO_MANY_CALLS", zh: "同时进行的请求过多。", en: "Too many calls are open on this connection.")
        static let frameTooLarge = Reason(rawValue: 21, status: Status(rawValue: 8), name: "FRAME_TOO_LARGE", zh: "消息过大。", en: "The message is larger than the daemon takes.")
        static let protocolViolated = Reason(rawValue: 22, status: Status(rawValue: 3), name: "PROTOCOL_VIOLATED", zh: "通信协议错误，连接已关闭。", en: "The peer broke a rule of the conversation; the connection ends.")
        static let connectionIdle = Reason(rawValue: 23, status: Status(rawValue: 14), name: "CONNECTION_IDLE", zh: "连接空闲过久，已关闭。", en: "Nothing was said for too long; the connection ends.")
        static let peerTooSlow = Reason(rawValue: 24, status: Status(rawValue: 4), name: "PEER_TOO_SLOW", zh: "通信过慢，连接已关闭。", en: "The peer reads or writes too slowly; the connection ends.")
        static let certificateRefused = Reason(rawValue: 25, status: Status(rawValue: 16), name: "CERTIFICATE_REFUSED", zh: "证书已吊销、过期或无效。", en: "The certificate is revoked, has expired, or has no role.")
    }
}
