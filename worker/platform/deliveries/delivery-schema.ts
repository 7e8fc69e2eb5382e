/** `prefix` is the kind whose memory they are of. */
export function tableNames(prefix: string): { deliveries: string; tries: string } {
  return { deliveries: `${prefix}_deliveries`, tries: `${prefix}_tries` };
}

/**
 * What was sent, and each try of it, for the memory of a kind. Times are real ones, for that is when they are due;
 * `clock_offset` makes them those of the project. A try without a duration is under way, or its process has ended.
 * The text is part of a version of the memory's schema: what has changed is a text of its own.
 */
export function deliveryTables(prefix: string): { schema: string; tables: string[] } {
  const { deliveries, tries } = tableNames(prefix);
  const schema = `
  CREATE TABLE ${deliveries} (
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
  CREATE INDEX ${deliveries}_due ON ${deliveries} (next_attempt_at) WHERE next_attempt_at IS NOT NULL;
  CREATE INDEX ${deliveries}_event ON ${deliveries} (event_id) WHERE event_id IS NOT NULL;
  CREATE TABLE ${tries} (
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
  return { schema, tables: [deliveries, tries] };
}
