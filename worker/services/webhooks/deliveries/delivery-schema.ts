/**
 * What was sent, and each try of it. Times are real ones, for that is when they are due; `clock_offset` makes them those of
 * the project. A try without a duration is under way, or its process has ended.
 */
export const DELIVERY_SCHEMA = `
  CREATE TABLE webhooks_deliveries (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    event_id TEXT,
    url TEXT NOT NULL,
    method TEXT NOT NULL,
    headers TEXT NOT NULL,
    body BLOB NOT NULL,
    sign TEXT,
    created_at INTEGER NOT NULL,
    clock_offset INTEGER NOT NULL,
    state TEXT NOT NULL,
    next_attempt_at INTEGER,
    max_attempts INTEGER NOT NULL,
    backoff_ms TEXT NOT NULL
  );
  CREATE INDEX webhooks_deliveries_due ON webhooks_deliveries (next_attempt_at) WHERE next_attempt_at IS NOT NULL;
  CREATE INDEX webhooks_deliveries_event ON webhooks_deliveries (event_id) WHERE event_id IS NOT NULL;
  CREATE TABLE webhooks_tries (
    delivery_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    duration_ms INTEGER,
    status INTEGER,
    error TEXT,
    response TEXT,
    sent_headers TEXT NOT NULL,
    PRIMARY KEY (delivery_id, number)
  ) WITHOUT ROWID;
`;

export const DELIVERY_TABLES = ['webhooks_deliveries', 'webhooks_tries'] as const;
