import { FORWARDING_SCHEMA } from './forwarding/forwarding-statements';
import { MEASURES_SCHEMA } from './measures/measures-schema';

/**
 * The tables of a project's log. A row of `batches` is what one isolate sent at once: a row per exchange would cost each
 * exchange three times as much, and who reads the log wants the newest ones, which are in the newest batches.
 */
export const LOG_SCHEMA: readonly string[] = [
  `CREATE TABLE batches (
     seq INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL UNIQUE,
     at INTEGER NOT NULL,
     count INTEGER NOT NULL,
     exchanges TEXT NOT NULL
   );
   CREATE TABLE minutes (
     minute INTEGER NOT NULL,
     group_id TEXT NOT NULL,
     status_class INTEGER NOT NULL,
     unmatched INTEGER NOT NULL,
     count INTEGER NOT NULL,
     PRIMARY KEY (minute, group_id, status_class, unmatched)
   ) WITHOUT ROWID;
   CREATE TABLE dropped (count INTEGER NOT NULL);
   INSERT INTO dropped (count) VALUES (0);`,
  // Exchanges have other parts since; those of before are let go.
  `DROP TABLE batches;
   DROP TABLE minutes;
   DROP TABLE dropped;
   CREATE TABLE batches (
     seq INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL UNIQUE,
     at INTEGER NOT NULL,
     kept_at INTEGER NOT NULL,
     count INTEGER NOT NULL,
     size INTEGER NOT NULL,
     exchanges TEXT NOT NULL
   );
   CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE shards (number INTEGER PRIMARY KEY, seen_at INTEGER NOT NULL) WITHOUT ROWID;
   ${MEASURES_SCHEMA}
   ${FORWARDING_SCHEMA}`,
  'ALTER TABLE batches ADD COLUMN gone INTEGER NOT NULL DEFAULT 0',
];
