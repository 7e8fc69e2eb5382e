import { deliveryTables } from '../../../platform/deliveries/delivery-schema';

export const KIND = 'images';

const deliveries = deliveryTables(KIND);

/**
 * Times of jobs are by the project's clock, but for what ends in `_real_at`. A picture that is still to be worked on lies in
 * pieces. Whatever deletes a variant leaves its place behind in the garbage, which neither a reset empties nor a fork copies:
 * its bytes are given back by and by. A variant that a fork has copied is shared: then other worlds are asked first.
 */
export const IMAGES_SCHEMA: readonly string[] = [
  `
  CREATE TABLE images_jobs (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    user TEXT NOT NULL,
    file_name TEXT,
    facts TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    metadata TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    done_at INTEGER NOT NULL,
    failure TEXT,
    specs TEXT NOT NULL,
    storage TEXT NOT NULL,
    webhook TEXT,
    base_url TEXT NOT NULL,
    world TEXT NOT NULL,
    has_analysis INTEGER NOT NULL,
    turn INTEGER,
    work TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    accepted_real_at INTEGER NOT NULL,
    try_real_at INTEGER,
    made_at INTEGER,
    made_ms INTEGER,
    settled_at INTEGER
  );
  CREATE INDEX images_jobs_user ON images_jobs (user, position);
  CREATE INDEX images_jobs_work ON images_jobs (try_real_at) WHERE try_real_at IS NOT NULL;
  CREATE INDEX images_jobs_open ON images_jobs (done_at) WHERE settled_at IS NULL;
  CREATE TABLE images_variants (
    job_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    format TEXT NOT NULL,
    media_type TEXT NOT NULL,
    extension TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    place TEXT NOT NULL,
    is_shared INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (job_id, name)
  ) WITHOUT ROWID;
  CREATE INDEX images_variants_place ON images_variants (place);
  CREATE TABLE images_analyses (
    job_id TEXT PRIMARY KEY,
    document TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE images_pieces (
    job_id TEXT NOT NULL,
    part TEXT NOT NULL,
    number INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (job_id, part, number)
  );
  CREATE TABLE images_windows (
    user TEXT PRIMARY KEY,
    began_at INTEGER NOT NULL,
    count INTEGER NOT NULL,
    used_real_at INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE images_keys (
    user TEXT NOT NULL,
    key TEXT NOT NULL,
    digest TEXT NOT NULL,
    job_id TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    used_real_at INTEGER NOT NULL,
    PRIMARY KEY (user, key)
  ) WITHOUT ROWID;
  CREATE INDEX images_keys_job ON images_keys (job_id);
  CREATE INDEX images_keys_used ON images_keys (used_real_at);
  CREATE TABLE images_turns (
    id INTEGER PRIMARY KEY,
    next INTEGER NOT NULL
  );
  CREATE TABLE images_garbage (
    place TEXT PRIMARY KEY,
    is_shared INTEGER NOT NULL,
    due_real_at INTEGER NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE INDEX images_garbage_due ON images_garbage (due_real_at);
  CREATE TRIGGER images_variants_gone AFTER DELETE ON images_variants BEGIN
    INSERT INTO images_garbage (place, is_shared, due_real_at) VALUES (old.place, old.is_shared, 0)
      ON CONFLICT DO UPDATE SET is_shared = max(is_shared, excluded.is_shared), due_real_at = 0;
  END;
  ${deliveries.schema}`,
];

export const IMAGES_TABLES: readonly string[] = [
  'images_jobs',
  'images_variants',
  'images_analyses',
  'images_pieces',
  'images_windows',
  'images_keys',
  'images_turns',
  ...deliveries.tables,
];

/** How much is kept beside the jobs. */
export const MOST = { windows: 10_000, keys: 10_000 } as const;
