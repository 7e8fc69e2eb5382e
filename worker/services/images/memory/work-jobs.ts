import type { MemoryDesk } from '../../service-memory';
import type { AnalysisDocument } from '../analysis/analysis-document';
import type { AnalysisConfig } from '../analysis/choose-answer';
import type { ImagesConfig } from '../config';
import type { VariantSpec } from '../settings/variant-config';
import { textOfPlace } from '../storage/blob-place';
import { jobOf, type KeptJob, keptJob, specsOf } from './find-jobs';
import { abandonWritten, forgetGarbage } from './garbage';
import { dropPieces, readPieces } from './pieces';
import type { JobError, JobRow, VariantRow } from './rows';

export type TakenJob = {
  job: JobRow;
  bytes: Uint8Array<ArrayBuffer>;
  specs: VariantSpec[];
  storage: ImagesConfig['storage'];
  analysis: { config: AnalysisConfig; turn: number | null } | null;
};

/** An upload that ends its process so often is not tried again. */
const MOST_TRIES = 3;
const CRASHED: JobError = {
  code: 'crashed',
  message: `The image was given up: the work on it was interrupted ${MOST_TRIES} times.`,
};

/**
 * The next one that is to be worked on. It stands written that it was begun, so that one whose process ends is known by it:
 * nobody else works in this memory.
 */
export function takeJob(desk: MemoryDesk): TakenJob | null {
  for (;;) {
    const row = nextRow(desk);
    if (!row) return null;
    const taken = row.tries < MOST_TRIES ? begin(desk, row) : null;
    if (taken) return taken;
    giveUp(desk, { id: row.id, error: CRASHED, now: null });
  }
}

function nextRow({ sql, now }: MemoryDesk): KeptJob | null {
  const [next] = sql
    .exec<{ id: string }>(
      'SELECT id FROM images_jobs WHERE try_real_at <= ? ORDER BY try_real_at, position LIMIT 1',
      now,
    )
    .toArray();
  return next ? keptJob(sql, next.id) : null;
}

function begin({ sql }: MemoryDesk, row: KeptJob): TakenJob | null {
  const bytes = readPieces(sql, row.id, 'file');
  if (!bytes) return null;
  sql.exec("UPDATE images_jobs SET work = 'working', tries = tries + 1 WHERE id = ?", row.id);
  const config = row.has_analysis ? readPieces(sql, row.id, 'analysis') : null;
  const job = jobOf(sql, row);
  return {
    job,
    bytes,
    specs: specsOf(row),
    storage: job.storage,
    analysis: config && { config: JSON.parse(new TextDecoder().decode(config)), turn: row.turn },
  };
}

/** It was not the picture's fault, and nothing of it counts. */
export function postponeJob({ sql, wakeAt }: MemoryDesk, { id, at }: { id: string; at: number }): void {
  sql.exec(
    "UPDATE images_jobs SET work = 'waiting', tries = tries - 1, try_real_at = ? WHERE id = ?",
    at,
    id,
  );
  wakeAt(at);
}

export type Failed = {
  id: string;
  error: JobError;
  /** By the project's clock; null where nobody has asked it. */
  now: number | null;
};

/** For another try after a pause, as long as there is one left. */
export function failTry(desk: MemoryDesk, failed: Failed): void {
  const { sql, now, wakeAt } = desk;
  const row = keptJob(sql, failed.id);
  if (!row) return;
  if (row.tries >= MOST_TRIES) {
    giveUp(desk, failed);
    return;
  }
  const at = now + 1000 * row.tries;
  sql.exec("UPDATE images_jobs SET work = 'waiting', try_real_at = ? WHERE id = ?", at, failed.id);
  wakeAt(at);
}

/** Also when it has been deleted meanwhile. */
export function giveUp({ sql }: MemoryDesk, { id, error, now }: Failed): void {
  sql.exec(
    `UPDATE images_jobs SET work = 'given_up', failure = ?, made_at = ?, try_real_at = NULL WHERE id = ?`,
    JSON.stringify(error),
    now,
    id,
  );
  dropPieces(sql, id);
}

export type MadeJob = {
  id: string;
  variants: VariantRow[];
  analysis: AnalysisDocument | null;
  made_ms: number;
  /** By the project's clock. */
  now: number;
};

/** Its variants are there now. Of a job that has been deleted meanwhile they are given back. */
export function recordMade(desk: MemoryDesk, { id, variants, analysis, made_ms, now }: MadeJob): void {
  const { sql } = desk;
  const places = variants.map(({ place }) => place);
  if (!keptJob(sql, id)) {
    abandonWritten(desk, places);
    return;
  }
  for (const [number, variant] of variants.entries()) insertVariant(sql, id, number, variant);
  forgetGarbage(desk, places);
  if (analysis)
    sql.exec(
      'INSERT OR REPLACE INTO images_analyses (job_id, document) VALUES (?, ?)',
      id,
      JSON.stringify(analysis),
    );
  sql.exec(
    "UPDATE images_jobs SET work = 'made', made_at = ?, made_ms = ?, try_real_at = NULL WHERE id = ?",
    now,
    made_ms,
    id,
  );
  dropPieces(sql, id);
}

function insertVariant(sql: SqlStorage, jobId: string, number: number, variant: VariantRow): void {
  const { name, format, media_type, extension, width, height, size, sha256, place } = variant;
  sql.exec(
    `INSERT INTO images_variants (job_id, number, name, format, media_type, extension, width, height, size, sha256, place)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    jobId,
    number,
    name,
    format,
    media_type,
    extension,
    width,
    height,
    size,
    sha256,
    textOfPlace(place),
  );
}
