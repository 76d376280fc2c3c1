// The limits that the configuration may set, by their names there.

internal import LecternWire

/// Names of limits: those of `Limits`, with underscores.
package enum LimitNames {
    /// A limit's name and where it stands.
    package struct Entry: Sendable {
        package let name: String
        let path: any WritableKeyPath<Limits, Int> & Sendable
    }

    /// Every limit that is a count.
    package static let all: [Entry] = [
        Entry(name: "frame_bytes_max", path: \.frameBytesMax),
        Entry(name: "open_calls_max", path: \.openCallsMax),
        Entry(name: "bytes_in_flight_max", path: \.bytesInFlightMax),
        Entry(name: "connections_max", path: \.connectionsMax),
        Entry(name: "handshake_milliseconds_max", path: \.handshakeMillisecondsMax),
        Entry(name: "idle_milliseconds_max", path: \.idleMillisecondsMax),
        Entry(name: "slow_reader_milliseconds_max", path: \.slowReaderMillisecondsMax),
        Entry(name: "output_bytes_max", path: \.outputBytesMax),
        Entry(name: "output_bytes_total_max", path: \.outputBytesTotalMax),
        Entry(name: "anonymous_open_calls_max", path: \.anonymousOpenCallsMax),
        Entry(name: "anonymous_connections_of_address_max", path: \.anonymousConnectionsOfAddressMax),
        Entry(name: "anonymous_output_bytes_max", path: \.anonymousOutputBytesMax),
        Entry(name: "slow_writer_milliseconds_max", path: \.slowWriterMillisecondsMax),
        Entry(name: "linger_milliseconds_max", path: \.lingerMillisecondsMax),
        Entry(name: "certificate_check_milliseconds_max", path: \.certificateCheckMillisecondsMax),
        Entry(name: "silence_milliseconds_max", path: \.silenceMillisecondsMax),
        Entry(name: "accept_batch_max", path: \.acceptBatchMax),
        Entry(name: "labels_max", path: \.labelsMax),
        Entry(name: "facts_max", path: \.factsMax),
        Entry(name: "method_bytes_max", path: \.methodBytesMax),
        Entry(name: "name_bytes_max", path: \.nameBytesMax),
        Entry(name: "text_bytes_max", path: \.textBytesMax),
        Entry(name: "cursor_bytes_max", path: \.cursorBytesMax),
        Entry(name: "json_bytes_max", path: \.jsonBytesMax),
        Entry(name: "json_depth_max", path: \.jsonDepthMax),
        Entry(name: "request_key_days_max", path: \.requestKeyDaysMax),
        Entry(name: "request_key_ahead_milliseconds_max", path: \.requestKeyAheadMillisecondsMax),
        Entry(name: "kept_answer_bytes_max", path: \.keptAnswerBytesMax),
        Entry(name: "call_milliseconds", path: \.callMilliseconds),
        Entry(name: "call_milliseconds_max", path: \.callMillisecondsMax),
        Entry(name: "happened_ahead_milliseconds_max", path: \.happenedAheadMillisecondsMax),
        Entry(name: "happened_at_days_max", path: \.happenedAtDaysMax),
        Entry(name: "session_milliseconds_max", path: \.sessionMillisecondsMax),
        Entry(name: "nested_calls_max", path: \.nestedCallsMax),
        Entry(name: "changes_per_call_max", path: \.changesPerCallMax),
        Entry(name: "topics_max", path: \.topicsMax),
        Entry(name: "compute_threads", path: \.computeThreads),
        Entry(name: "compute_queue_max", path: \.computeQueueMax),
        Entry(name: "prepares_max", path: \.preparesMax),
        Entry(name: "prepare_queue_max", path: \.prepareQueueMax),
        Entry(name: "queue_units_max", path: \.queueUnitsMax),
        Entry(name: "queue_bytes_max", path: \.queueBytesMax),
        Entry(name: "store_reads_max", path: \.storeReadsMax),
        Entry(name: "store_writes_max", path: \.storeWritesMax),
        Entry(name: "store_write_microseconds_max", path: \.storeWriteMicrosecondsMax),
        Entry(name: "caller_write_microseconds_max", path: \.callerWriteMicrosecondsMax),
        Entry(name: "writer_milliseconds_max", path: \.writerMillisecondsMax),
        Entry(name: "reactor_milliseconds_max", path: \.reactorMillisecondsMax),
        Entry(name: "handler_soft_milliseconds", path: \.handlerSoftMilliseconds),
        Entry(name: "handler_hard_milliseconds", path: \.handlerHardMilliseconds),
        Entry(name: "writer_hard_milliseconds", path: \.writerHardMilliseconds),
        Entry(name: "inline_soft_milliseconds", path: \.inlineSoftMilliseconds),
        Entry(name: "inline_hard_milliseconds", path: \.inlineHardMilliseconds),
        Entry(name: "start_hard_milliseconds", path: \.startHardMilliseconds),
        Entry(name: "replace_milliseconds", path: \.replaceMilliseconds),
        Entry(name: "stream_step_bytes_max", path: \.streamStepBytesMax),
        Entry(name: "watch_scan_max", path: \.watchScanMax),
        Entry(name: "recent_changes_max", path: \.recentChangesMax),
        Entry(name: "feed_poll_milliseconds", path: \.feedPollMilliseconds),
        Entry(name: "feed_held_back_milliseconds", path: \.feedHeldBackMilliseconds),
        Entry(name: "lease_milliseconds", path: \.leaseMilliseconds),
        Entry(name: "sweep_milliseconds", path: \.sweepMilliseconds),
        Entry(name: "sweep_rows_max", path: \.sweepRowsMax),
        Entry(name: "health_connections_max", path: \.healthConnectionsMax),
        Entry(name: "health_request_bytes_max", path: \.healthRequestBytesMax),
        Entry(name: "health_request_milliseconds_max", path: \.healthRequestMillisecondsMax),
        Entry(name: "health_answer_milliseconds_max", path: \.healthAnswerMillisecondsMax),
        Entry(name: "plugin_check_milliseconds_max", path: \.pluginCheckMillisecondsMax),
    ]
}
