/// Everything the service counts: one place for all names.
///
/// Prefix `wicara_`, base units, `_total` for counters, no label that a person could fill
/// (https://prometheus.io/docs/practices/naming). `all` is the table that the operator's page and
/// `/metrics` are made of.
package final class ServiceMetrics: Sendable {
  package let webhookRequests = MetricFamily<Counter>(
    "wicara_webhook_requests_total", "Webhook requests by HTTP status.", labels: ["code"])
  package let webhookSeconds = MetricFamily<Histogram>(
    "wicara_webhook_duration_seconds", "From the whole request to its answer, in seconds.")
  package let webhookRejected = MetricFamily<Counter>(
    "wicara_webhook_rejected_total", "Webhook requests that were refused, by reason.",
    labels: ["reason"])
  package let inboxMessages = MetricFamily<Counter>(
    "wicara_inbox_messages_total", "Messages stored in the inbox, by type.", labels: ["type"])
  package let inboxDuplicates = MetricFamily<Counter>(
    "wicara_inbox_duplicates_total", "Messages that came again and were not stored again.")
  package let inboxPending = MetricFamily<Gauge>(
    "wicara_inbox_pending", "Stored messages that wait for their turn.")
  package let inboxOldest = MetricFamily<Gauge>(
    "wicara_inbox_oldest_seconds", "Age of the oldest message that waits for its turn.")
  package let turns = MetricFamily<Counter>(
    "wicara_turns_total", "Turns by dialogue and result.", labels: ["dialogue", "result"])
  package let turnSeconds = MetricFamily<Histogram>(
    "wicara_turn_duration_seconds", "From the claim of an event to its commit, in seconds.")
  package let conversations = MetricFamily<Gauge>(
    "wicara_conversations", "Conversations by state.", labels: ["state"])
  package let conversationsStuck = MetricFamily<Gauge>(
    "wicara_conversations_stuck", "Conversations with an event older than a minute.")
  package let outboxPending = MetricFamily<Gauge>(
    "wicara_outbox_pending", "Messages that wait to be sent.")
  package let outboxOldest = MetricFamily<Gauge>(
    "wicara_outbox_oldest_seconds", "Age of the oldest message that waits to be sent.")
  package let sends = MetricFamily<Counter>(
    "wicara_sends_total", "Calls of the Graph API by result and error code.",
    labels: ["result", "code"])
  package let sendSeconds = MetricFamily<Histogram>(
    "wicara_send_duration_seconds", "Calls of the Graph API, in seconds.")
  package let sendsAmbiguous = MetricFamily<Counter>(
    "wicara_send_ambiguous_total", "Calls whose answer was lost after the request was written.")
  package let sendsRepeated = MetricFamily<Counter>(
    "wicara_sends_repeated_total", "Messages sent again although the first may have arrived.")
  package let readMarks = MetricFamily<Counter>(
    "wicara_read_marks_total", "Read marks by result; they are a courtesy and never repeated.",
    labels: ["result"])
  package let pairPaused = MetricFamily<Gauge>(
    "wicara_pair_paused", "Contacts to whom sending is paused.")
  package let numberPaused = MetricFamily<Gauge>(
    "wicara_number_paused", "Numbers of ours that are paused, by reason.", labels: ["reason"])
  package let statusUpdates = MetricFamily<Counter>(
    "wicara_status_updates_total", "Status notices of sent messages, by status.",
    labels: ["status"])
  package let timersPending = MetricFamily<Gauge>(
    "wicara_timers_pending", "Timers that are not due yet.")
  package let deadLetters = MetricFamily<Gauge>(
    "wicara_dead_letters", "Events that were given up and wait for the operator.")
  package let mediaFetches = MetricFamily<Counter>(
    "wicara_media_fetch_total", "Downloads of media by result.", labels: ["result"])
  package let mediaPaused = MetricFamily<Gauge>(
    "wicara_media_paused", "Whether downloads of media wait, by reason.", labels: ["reason"])
  package let tickets = MetricFamily<Gauge>(
    "wicara_tickets_total", "Tickets by state.", labels: ["state"])
  package let ticketAge = MetricFamily<Gauge>(
    "wicara_ticket_age_seconds", "Age of the oldest ticket that is still open.")
  package let scriptErrors = MetricFamily<Counter>(
    "wicara_script_errors_total", "Turns that a script error ended, by place in the script.",
    labels: ["node"])
  package let fallbacks = MetricFamily<Counter>(
    "wicara_fallbacks_total", "Messages that were not understood, by place in the script.",
    labels: ["node"])
  package let handovers = MetricFamily<Counter>(
    "wicara_handovers_total", "Conversations handed over to staff.")
  package let statusErrors = MetricFamily<Counter>(
    "wicara_status_errors_total",
    "Messages that failed after the Graph API had taken them, by error code.", labels: ["code"])
  package let accountNews = MetricFamily<Counter>(
    "wicara_account_news_total", "News of our account from the channel, by what they mean.",
    labels: ["meaning"])
  package let rowsForgotten = MetricFamily<Counter>(
    "wicara_forgotten_rows_total", "Rows of what was finished that were deleted for their age.")
  package let rowsDamaged = MetricFamily<Counter>(
    "wicara_damaged_rows_total", "Rows that cannot be read and were set aside, by their place.",
    labels: ["place"])
  package let storeCommits = MetricFamily<Histogram>(
    "wicara_store_commit_seconds", "Commits of the store, in seconds.")
  package let storeBusy = MetricFamily<Counter>(
    "wicara_store_busy_total", "Times that the store was busy or failed.")
  package let diskFree = MetricFamily<Gauge>(
    "wicara_disk_free_bytes", "Room left on the disk of the database.")
  package let httpConnections = MetricFamily<Gauge>(
    "wicara_http_connections", "Open connections of the public side.")
  package let httpClosed = MetricFamily<Counter>(
    "wicara_http_connections_closed_total", "Connections closed by a limit, by limit.",
    labels: ["limit"])
  package let logLinesLeftOut = MetricFamily<Gauge>(
    "wicara_log_lines_left_out", "Log lines that were suppressed or dropped since the start.")
  package let buildInfo = MetricFamily<Gauge>(
    "wicara_build_info", "Always 1; the version is in its label.", labels: ["version"])

  /// All begin at zero.
  package init() {}

  /// In the order in which they are shown.
  package var all: [any MetricSource] {
    [
      webhookRequests, webhookSeconds, webhookRejected, inboxMessages, inboxDuplicates,
      inboxPending, inboxOldest, turns, turnSeconds, conversations, conversationsStuck,
      outboxPending, outboxOldest, sends, sendSeconds, sendsAmbiguous, sendsRepeated, readMarks,
      pairPaused, numberPaused, statusUpdates, statusErrors, timersPending, deadLetters,
      mediaFetches, mediaPaused, accountNews, tickets, ticketAge,
      scriptErrors, fallbacks, handovers, rowsForgotten, rowsDamaged, storeCommits, storeBusy,
      diskFree, httpConnections, httpClosed, logLinesLeftOut, buildInfo,
    ]
  }

  /// The page for Prometheus: text form 0.0.4, media type `text/plain; version=0.0.4`.
  package var text: String { all.map(\.text).joined() + ProcessUsage.text }
}
