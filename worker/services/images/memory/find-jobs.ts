import type { VariantSpec } from '../settings/variant-config';
import { placeOfText } from '../storage/blob-place';
import type { WebhookWish } from '../webhook/webhook-wish';
import type { JobHead, JobRow, JobWork, VariantRow } from './rows';

type KeptHead = {
  position: number;
  id: string;
  user: string;
  file_name: string | null;
  facts: string;
  sha256: string;
  size: number;
  metadata: string;
  created_at: number;
  starts_at: number;
  done_at: number;
  work: JobWork;
  failure: string | null;
  made_at: number | null;
  made_ms: number | null;
  variant_count: number;
  thumbnail: string | null;
};

export type KeptJob = KeptHead & {
  storage: string;
  settled_at: number | null;
  specs: string;
  webhook: string | null;
  base_url: string;
  world: string;
  has_analysis: number;
  turn: number | null;
  tries: number;
  accepted_real_at: number;
};

const OF_VARIANTS = `
  (SELECT count(*) FROM images_variants WHERE job_id = images_jobs.id) AS variant_count,
  (SELECT json_object('name', name, 'extension', extension) FROM images_variants WHERE job_id = images_jobs.id
    ORDER BY width * height, number LIMIT 1) AS thumbnail`;

const HEAD_COLUMNS = `position, id, user, file_name, facts, sha256, size, metadata, created_at, starts_at, done_at, work,
  failure, made_at, made_ms, ${OF_VARIANTS}`;

export function keptJob(sql: SqlStorage, id: string): KeptJob | null {
  const [row] = sql.exec<KeptJob>(`SELECT *, ${OF_VARIANTS} FROM images_jobs WHERE id = ?`, id).toArray();
  return row ?? null;
}

export function jobById(sql: SqlStorage, id: string): JobRow | null {
  const row = keptJob(sql, id);
  return row && jobOf(sql, row);
}

export function heads(sql: SqlStorage, rest: string, ...values: SqlStorageValue[]): JobHead[] {
  return sql
    .exec<KeptHead>(`SELECT ${HEAD_COLUMNS} FROM images_jobs ${rest}`, ...values)
    .toArray()
    .map(headOf);
}

export function specsOf({ specs }: KeptJob): VariantSpec[] {
  return JSON.parse(specs);
}

export function webhookOf({ webhook }: KeptJob): WebhookWish | null {
  return webhook === null ? null : JSON.parse(webhook);
}

export function jobOf(sql: SqlStorage, row: KeptJob): JobRow {
  const [analysis] = sql
    .exec<{ document: string }>('SELECT document FROM images_analyses WHERE job_id = ?', row.id)
    .toArray();
  return {
    ...headOf(row),
    variants: variantsOf(sql, row.id),
    analysis: analysis ? JSON.parse(analysis.document) : null,
    storage: JSON.parse(row.storage),
    settled_at: row.settled_at,
  };
}

/** In the order of the settings. */
function variantsOf(sql: SqlStorage, jobId: string): VariantRow[] {
  return sql
    .exec<Omit<VariantRow, 'place'> & { place: string }>(
      `SELECT name, format, media_type, extension, width, height, size, sha256, place FROM images_variants
       WHERE job_id = ? ORDER BY number`,
      jobId,
    )
    .toArray()
    .map((variant) => ({ ...variant, place: placeOfText(variant.place) }));
}

function headOf(row: KeptHead): JobHead {
  return {
    position: row.position,
    id: row.id,
    user: row.user,
    file_name: row.file_name,
    facts: JSON.parse(row.facts),
    sha256: row.sha256,
    size: row.size,
    metadata: JSON.parse(row.metadata),
    created_at: row.created_at,
    starts_at: row.starts_at,
    done_at: row.done_at,
    work: row.work,
    failure: row.failure === null ? null : JSON.parse(row.failure),
    made_at: row.made_at,
    made_ms: row.made_ms,
    variant_count: row.variant_count,
    thumbnail: row.thumbnail === null ? null : JSON.parse(row.thumbnail),
  };
}
