// What the health listener answers: /live, /ready and /metrics.

package import LecternNet
internal import LecternWire
internal import Synchronization

/// Liveness, readiness and metrics of one worker. Any thread.
package final class HealthService: Sendable {
    /// How far the worker is.
    private enum Phase {
        case starting
        case serving(Router, ReadinessProbe)
    }

    private let phase = Mutex(Phase.starting)

    package init() {}

    /// What the server asks for answers.
    package var handler: HTTPServer.Handler {
        HTTPServer.Handler { [self] request, exchange in answer(request, exchange) }
    }

    /// The worker serves from now on.
    /// - Parameter router: what it serves with.
    package func serve(_ router: Router) {
        let probe = ReadinessProbe(context: router.context)
        phase.withLock { $0 = .serving(router, probe) }
    }

    private func answer(_ request: HTTPRequest, _ exchange: HTTPExchange) {
        switch request.path {
        case "/live": exchange.answer(HTTPResponse(status: 200, "live"))
        case "/ready": answerReady(exchange)
        case "/metrics": answerMetrics(exchange)
        default: exchange.answer(HTTPResponse(status: 404, "there are /live, /ready and /metrics"))
        }
    }

    private static let starting = HTTPResponse(status: 503, "not ready: the worker is starting")
    private static let storeNotAnswering = HTTPResponse(status: 503, "not ready: the store does not answer")

    private func answerReady(_ exchange: HTTPExchange) {
        guard case .serving(let router, let probe) = phase.withLock({ $0 }) else { return exchange.answer(HealthService.starting) }
        exchange.setFallback {
            probe.timedOut()
            return HealthService.storeNotAnswering
        }
        probe.query { answers in
            if router.isDraining {
                exchange.answer(HTTPResponse(status: 503, "not ready: the worker drains"))
            } else {
                exchange.answer(answers ? HTTPResponse(status: 200, "ready") : HealthService.storeNotAnswering)
            }
        }
    }

    /// The store is asked here, too: whoever only looks at the metrics sees there whether it answers.
    private func answerMetrics(_ exchange: HTTPExchange) {
        guard case .serving(let router, let probe) = phase.withLock({ $0 }) else { return exchange.answer(HealthService.starting) }
        @Sendable func metrics(storeAnswers: Bool) -> HTTPResponse {
            HTTPResponse(
                status: 200, contentType: OpenMetricsText.contentType,
                body: Metrics(router, isReady: storeAnswers && !router.isDraining).text())
        }
        exchange.setFallback {
            probe.timedOut()
            return metrics(storeAnswers: false)
        }
        probe.query { exchange.answer(metrics(storeAnswers: $0)) }
    }
}
