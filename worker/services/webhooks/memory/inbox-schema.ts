/**
 * Events in the order of their arrival; a clock that jumps does not change it. What is searched and the body stand apart, so
 * that lists do not read them; what of a body is beyond a megabyte is in pieces, for a row has two at most.
 */
export const INBOX_SCHEMA = `
  CREATE TABLE webhooks_events (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    client_id TEXT NOT NULL,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    type TEXT,
    provider TEXT,
    delivery_id TEXT,
    received_at INTEGER NOT NULL,
    size INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    content_type TEXT,
    address TEXT,
    user_agent TEXT,
    country TEXT,
    verdict TEXT NOT NULL,
    scheme TEXT NOT NULL,
    step TEXT,
    detail TEXT,
    status INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    is_text INTEGER NOT NULL,
    query TEXT NOT NULL,
    headers TEXT NOT NULL
  );
  CREATE INDEX webhooks_events_seen
    ON webhooks_events (received_at, client_id, verdict, type, provider, address, user_agent, size);
  CREATE TABLE webhooks_bodies (event INTEGER PRIMARY KEY, searched TEXT NOT NULL, body BLOB NOT NULL);
  CREATE TABLE webhooks_pieces (
    event INTEGER NOT NULL,
    number INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (event, number)
  );
  CREATE TABLE webhooks_attempts (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    client_id TEXT NOT NULL,
    count INTEGER NOT NULL
  );
  CREATE TABLE webhooks_totals (one INTEGER PRIMARY KEY, events INTEGER NOT NULL, bytes INTEGER NOT NULL);
`;

export const INBOX_TABLES = [
  'webhooks_events',
  'webhooks_bodies',
  'webhooks_pieces',
  'webhooks_attempts',
  'webhooks_totals',
] as const;
