import type { MemoryDesk } from '../../service-memory';
import { type BlobPlace, placeOfText, textOfPlace } from '../storage/blob-place';

/** Bytes that nothing here refers to any more. Shared: another world may show them. */
export type GarbageRow = { place: BlobPlace; is_shared: boolean };

type KeptGarbage = { place: string; is_shared: number };

/** A fork that is just under way has time to become known. */
const SHARED_AFTER_MS = 30_000;
/** Of bytes that are being written: so long nobody takes them for left over. */
const WRITTEN_WITHIN_MS = 10 * 60_000;
const AGAIN_AFTER_MS = 60_000;
/** A neighbour that does not answer so often has other things to do than to keep what is ours. */
const MOST_FAILURES = 20;

/** To be called behind whatever deletes variants. */
export function wakeForGarbage(desk: MemoryDesk): void {
  const { sql, now } = desk;
  sql.exec(
    'UPDATE images_garbage SET due_real_at = CASE WHEN is_shared THEN ? ELSE ? END WHERE due_real_at = 0',
    now + SHARED_AFTER_MS,
    now,
  );
  askForGarbage(desk);
}

export function askForGarbage({ sql, wakeAt }: MemoryDesk): void {
  const { due } = sql
    .exec<{ due: number | null }>('SELECT min(due_real_at) AS due FROM images_garbage')
    .one();
  if (due !== null) wakeAt(due);
}

export function dueGarbage({ sql, now }: MemoryDesk, most: number): GarbageRow[] {
  return sql
    .exec<KeptGarbage>(
      'SELECT place, is_shared FROM images_garbage WHERE due_real_at <= ? ORDER BY due_real_at LIMIT ?',
      now,
      most,
    )
    .toArray()
    .map(garbageOf);
}

/** Of these places, what nobody is to show any more. */
export function garbageAt(sql: SqlStorage, places: readonly string[]): GarbageRow[] {
  return sql
    .exec<KeptGarbage>(
      'SELECT place, is_shared FROM images_garbage WHERE place IN (SELECT value FROM json_each(?))',
      JSON.stringify(places),
    )
    .toArray()
    .map(garbageOf);
}

/** Whether any of these is still to be given back. */
export function owes({ sql }: MemoryDesk, { places }: { places: BlobPlace[] }): boolean {
  return (
    garbageAt(
      sql,
      places.map((place) => textOfPlace(place)),
    ).length > 0
  );
}

/** They are given back, or another world has them. */
export function forgetGarbage({ sql }: MemoryDesk, places: readonly BlobPlace[]): void {
  sql.exec('DELETE FROM images_garbage WHERE place IN (SELECT value FROM json_each(?))', listOf(places));
}

/** They could not be given back now. */
export function postponeGarbage({ sql, now }: MemoryDesk, places: readonly BlobPlace[]): void {
  const list = listOf(places);
  sql.exec(
    `UPDATE images_garbage SET failures = failures + 1, due_real_at = ?
     WHERE place IN (SELECT value FROM json_each(?))`,
    now + AGAIN_AFTER_MS,
    list,
  );
  sql.exec('DELETE FROM images_garbage WHERE failures > ?', MOST_FAILURES);
}

/** Before anything is written: should the work be cut off, it is known what may lie there. */
export function noteWriting({ sql, now }: MemoryDesk, places: readonly BlobPlace[]): void {
  for (const place of places) {
    sql.exec(
      `INSERT INTO images_garbage (place, is_shared, due_real_at) VALUES (?, 0, ?)
       ON CONFLICT DO UPDATE SET due_real_at = excluded.due_real_at`,
      textOfPlace(place),
      now + WRITTEN_WITHIN_MS,
    );
  }
}

/** The same, of a job whose variants did not all come to be. */
export function abandonJob(desk: MemoryDesk, jobId: string): void {
  desk.sql.exec(
    'UPDATE images_garbage SET due_real_at = 0 WHERE instr(place, ?) > 0 AND is_shared = 0',
    jobId,
  );
  wakeForGarbage(desk);
}

/** Nothing refers to what was written. */
export function abandonWritten(desk: MemoryDesk, places: readonly BlobPlace[]): void {
  desk.sql.exec(
    'UPDATE images_garbage SET due_real_at = 0 WHERE place IN (SELECT value FROM json_each(?))',
    listOf(places),
  );
  wakeForGarbage(desk);
}

/** The main world gives back what a world that has ended leaves behind. */
export function inherit(desk: MemoryDesk, { left }: { left: GarbageRow[] }): null {
  for (const { place, is_shared } of left) {
    desk.sql.exec(
      'INSERT INTO images_garbage (place, is_shared, due_real_at) VALUES (?, ?, 0) ON CONFLICT DO NOTHING',
      textOfPlace(place),
      is_shared ? 1 : 0,
    );
  }
  wakeForGarbage(desk);
  return null;
}

/** All that a world has to leave behind when it ends. */
export function allPlaces({ sql }: MemoryDesk): GarbageRow[] {
  return sql
    .exec<KeptGarbage>(
      `SELECT place, is_shared FROM images_variants UNION ALL SELECT place, is_shared FROM images_garbage`,
    )
    .toArray()
    .map(garbageOf);
}

/** Which of these the world shows. */
export function shows({ sql }: MemoryDesk, { places }: { places: BlobPlace[] }): BlobPlace[] {
  return sql
    .exec<{ place: string }>(
      'SELECT DISTINCT place FROM images_variants WHERE place IN (SELECT value FROM json_each(?))',
      listOf(places),
    )
    .toArray()
    .map(({ place }) => placeOfText(place));
}

/** Another world takes the variants over. */
export function markShared({ sql }: MemoryDesk): void {
  sql.exec('UPDATE images_variants SET is_shared = 1 WHERE is_shared = 0');
}

function garbageOf({ place, is_shared }: KeptGarbage): GarbageRow {
  return { place: placeOfText(place), is_shared: is_shared === 1 };
}

function listOf(places: readonly BlobPlace[]): string {
  return JSON.stringify(places.map(textOfPlace));
}
