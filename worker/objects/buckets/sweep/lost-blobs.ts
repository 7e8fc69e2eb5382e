import type { BlobBucket } from './doomed-blobs';

const HOUR_MS = 3_600_000;
/** Long enough for a writer that was given up for dead to notice it. */
const DELAY_MS = 10 * 60_000;
const UNASKED_MS = 24 * HOUR_MS;
const PAGE = 1000;
/** An alarm is for a while, not for a million blobs. */
const PAGES_AT_ONCE = 20;

type Search = { searched_at: number; due_at: number | null; after: string | null };

/** The first blob that goes to R2 makes this one of those stores that are searched at all. */
export function expectBlobs(sql: SqlStorage): void {
  sql.exec('INSERT INTO blob_searches (id, searched_at) VALUES (1, 0) ON CONFLICT DO NOTHING');
}

/** Wants one look through all that lies in R2, not more than once an hour. */
export function wantSearch(sql: SqlStorage, now: number): void {
  sql.exec(
    'UPDATE blob_searches SET due_at = max(?, searched_at + ?), after = NULL WHERE due_at IS NULL',
    now + DELAY_MS,
    HOUR_MS,
  );
}

/** A store that was cut off amid its work, or that nobody has searched for a day. */
export function wantSearchAfterStart(sql: SqlStorage, now: number): void {
  const search = readSearch(sql);
  if (!search) return;
  const isAmidWork = sql.exec('SELECT 1 FROM waiting_blobs LIMIT 1').toArray().length > 0;
  if (isAmidWork || now - search.searched_at >= UNASKED_MS) wantSearch(sql, now);
}

export function searchDue(sql: SqlStorage): number | null {
  return readSearch(sql)?.due_at ?? null;
}

/**
 * Dooms what lies in R2 and no row knows; goes on where the last alarm ended. However young it is: a blob is known
 * before its first byte is written, and none but a known one is ever taken.
 */
export async function searchLost(sql: SqlStorage, bucket: BlobBucket, now: number): Promise<void> {
  const search = readSearch(sql);
  if (!search || search.due_at === null || search.due_at > now) return;
  let { after } = search;
  for (let page = 0; page < PAGES_AT_ONCE; page++) {
    const { objects, truncated } = await bucket.r2.list({
      prefix: bucket.prefix,
      limit: PAGE,
      ...(after === null ? {} : { startAfter: after }),
    });
    doomUnknown(
      sql,
      objects.map(({ key }) => key.slice(bucket.prefix.length)),
      now,
    );
    if (!truncated) {
      sql.exec('UPDATE blob_searches SET searched_at = ?, due_at = NULL, after = NULL', now);
      return;
    }
    after = objects.at(-1)?.key ?? after;
    sql.exec('UPDATE blob_searches SET after = ?', after);
  }
}

function doomUnknown(sql: SqlStorage, ids: readonly string[], now: number): void {
  sql.exec(
    `INSERT INTO doomed_blobs (id, delete_at) SELECT value, ? FROM json_each(?)
     WHERE value NOT IN (SELECT id FROM blobs) AND value NOT IN (SELECT id FROM waiting_blobs)
     ON CONFLICT DO NOTHING`,
    now,
    JSON.stringify(ids),
  );
}

function readSearch(sql: SqlStorage): Search | undefined {
  const [search] = sql
    .exec<Search>('SELECT searched_at, due_at, after FROM blob_searches WHERE id = 1')
    .toArray();
  return search;
}
