/** One step per version. Times are epoch milliseconds; documents are JSON. */
export const STORE_SCHEMA = [
  `
  CREATE TABLE store_owner (id INTEGER PRIMARY KEY CHECK (id = 1), group_id TEXT NOT NULL);

  CREATE TABLE worlds (
    name TEXT PRIMARY KEY,
    created_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL
  ) WITHOUT ROWID;

  CREATE TABLE buckets (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    world TEXT NOT NULL,
    name TEXT NOT NULL,
    owner TEXT NOT NULL,
    owner_account TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    region TEXT NOT NULL,
    versioning TEXT,
    acl TEXT NOT NULL,
    expires_at INTEGER,
    UNIQUE (world, name)
  );

  CREATE TABLE settings (
    bucket INTEGER NOT NULL,
    name TEXT NOT NULL,
    id TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (bucket, name, id)
  ) WITHOUT ROWID;

  CREATE TABLE versions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    bucket INTEGER NOT NULL,
    key TEXT NOT NULL,
    version_id TEXT NOT NULL,
    is_latest INTEGER NOT NULL,
    is_marker INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    owner TEXT NOT NULL,
    size INTEGER NOT NULL,
    etag TEXT NOT NULL,
    storage_class TEXT NOT NULL,
    checksum TEXT,
    blob TEXT,
    part_count INTEGER,
    superseded_at INTEGER,
    about TEXT NOT NULL,
    UNIQUE (bucket, key, version_id)
  );
  CREATE INDEX versions_in_order ON versions (bucket, key, seq DESC);
  CREATE INDEX latest_objects ON versions (bucket, key) WHERE is_latest = 1 AND is_marker = 0;
  CREATE INDEX superseded_versions ON versions (bucket, superseded_at) WHERE is_latest = 0;

  CREATE TABLE pieces (
    version INTEGER NOT NULL,
    number INTEGER NOT NULL,
    blob TEXT NOT NULL,
    size INTEGER NOT NULL,
    etag TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    checksums TEXT NOT NULL,
    PRIMARY KEY (version, number)
  ) WITHOUT ROWID;

  CREATE TABLE uploads (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    bucket INTEGER NOT NULL,
    key TEXT NOT NULL,
    initiator TEXT NOT NULL,
    owner TEXT NOT NULL,
    initiated_at INTEGER NOT NULL,
    storage_class TEXT NOT NULL,
    checksum TEXT NOT NULL,
    about TEXT NOT NULL,
    completed TEXT,
    version INTEGER
  );
  CREATE INDEX open_uploads ON uploads (bucket, key, seq) WHERE version IS NULL;
  CREATE INDEX completed_uploads ON uploads (version) WHERE version IS NOT NULL;

  CREATE TABLE parts (
    upload TEXT NOT NULL,
    number INTEGER NOT NULL,
    blob TEXT NOT NULL,
    size INTEGER NOT NULL,
    etag TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    checksums TEXT NOT NULL,
    PRIMARY KEY (upload, number)
  ) WITHOUT ROWID;

  CREATE TABLE blobs (
    id TEXT PRIMARY KEY,
    refs INTEGER NOT NULL,
    size INTEGER NOT NULL,
    bytes BLOB
  );

  CREATE TABLE waiting_blobs (
    id TEXT PRIMARY KEY,
    seen_at INTEGER NOT NULL,
    multipart TEXT
  ) WITHOUT ROWID;
  CREATE INDEX waiting_blobs_by_time ON waiting_blobs (seen_at);

  CREATE TABLE doomed_blobs (
    id TEXT PRIMARY KEY,
    delete_at INTEGER NOT NULL,
    multipart TEXT
  ) WITHOUT ROWID;
  CREATE INDEX doomed_blobs_by_time ON doomed_blobs (delete_at);

  CREATE TABLE blob_searches (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    searched_at INTEGER NOT NULL,
    due_at INTEGER,
    after TEXT
  );
  `,
  "ALTER TABLE uploads ADD COLUMN headers TEXT NOT NULL DEFAULT '{}'",
] as const;
