/**
 * What is counted, minute by minute and, once an hour is over, hour by hour and for ever. A row holds the counts of a block of
 * names; `of_endpoint` keeps those of groups together, apart from the many of their endpoints.
 */
export const MEASURES_SCHEMA = `
  CREATE TABLE measured_names (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id TEXT NOT NULL,
    endpoint_id TEXT NOT NULL,
    group_slug TEXT NOT NULL,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    seen_hour INTEGER NOT NULL,
    UNIQUE (group_id, endpoint_id)
  );
  CREATE TABLE measured_minutes (
    of_endpoint INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    block INTEGER NOT NULL,
    counts TEXT NOT NULL,
    PRIMARY KEY (of_endpoint, minute, block)
  ) WITHOUT ROWID;
  CREATE TABLE measured_hours (
    of_endpoint INTEGER NOT NULL,
    hour INTEGER NOT NULL,
    block INTEGER NOT NULL,
    counts TEXT NOT NULL,
    PRIMARY KEY (of_endpoint, hour, block)
  ) WITHOUT ROWID;
  CREATE TABLE measured_totals (block INTEGER PRIMARY KEY, counts TEXT NOT NULL);
  CREATE TABLE measured_folds (
    of_endpoint INTEGER NOT NULL,
    hour INTEGER NOT NULL,
    size INTEGER NOT NULL,
    is_forgotten INTEGER NOT NULL,
    PRIMARY KEY (of_endpoint, hour)
  ) WITHOUT ROWID;
  CREATE TABLE measured_drops (minute INTEGER PRIMARY KEY, count INTEGER NOT NULL);`;
