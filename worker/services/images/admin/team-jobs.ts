import { isoTime } from '../../../platform/clock';
import { historyItemOf, variantsOf } from '../answers/job-documents';
import type { JobStatus } from '../documents/job-documents';
import { imageErrors } from '../errors';
import { redeliver } from '../jobs/redeliver';
import { removeJob } from '../jobs/remove-job';
import type { JobHead } from '../memory/rows';
import { webhookWish } from '../webhook/webhook-wish';
import type { AdminImages } from './admin-images';
import type { TeamJob, WholeJob } from './job-documents';
import { cursorOf, positionOf } from './place-cursor';

type JobsQuery = {
  status?: JobStatus | undefined;
  user?: string | undefined;
  text: string;
  limit: number;
  cursor?: string | undefined;
};

const MOST_DELIVERIES = 100;

export async function listJobs(images: AdminImages, { status, user, text, limit, cursor }: JobsQuery) {
  const { memory, now } = images;
  const { jobs, total, next } = await memory.list({
    user: user ?? null,
    status: status ?? null,
    text: text === '' ? null : text,
    now,
    limit,
    before: positionOf(cursor),
  });
  return { jobs: jobs.map((job) => teamJobOf(job, images)), total, next_cursor: cursorOf(next) };
}

export async function findJob(images: AdminImages, id: string): Promise<WholeJob> {
  const { memory, now, seen } = images;
  const job = await memory.look({ id, now });
  if (!job) throw imageErrors.unknown_job({ id });
  const { group, bucket, prefix } = job.storage;
  return {
    ...teamJobOf(job, images),
    variants: variantsOf(job, seen),
    analysis: job.analysis,
    storage: { group, bucket, prefix },
    settled_at: job.settled_at === null ? null : isoTime(job.settled_at),
    deliveries: await deliveriesOf(images, id),
  };
}

export async function deleteJob(images: AdminImages, id: string): Promise<void> {
  if (!(await removeJob(images, { id, user: null }))) throw imageErrors.unknown_job({ id });
}

/** All webhooks of the job once more; the attempt is made while one waits. */
export async function tellAgain(images: AdminImages, id: string): Promise<WholeJob> {
  const { config, world, group, ports } = images;
  const addressOf = (slug: string) => ports.addressOf({ ...group, slug });
  const told = await redeliver(images, id, webhookWish(config.webhook, { world, addressOf }));
  if (told.kind === 'unknown') throw imageErrors.unknown_job({ id });
  if (told.kind === 'unfinished') throw imageErrors.unfinished({ id });
  if (told.deliveries.length === 0) throw imageErrors.not_told();
  return findJob(images, id);
}

async function deliveriesOf({ memory }: AdminImages, id: string): Promise<WholeJob['deliveries']> {
  const wish = { event_id: id, state: null, limit: MOST_DELIVERIES, before: null };
  const { deliveries } = await memory.listDeliveries(wish);
  const whole = await Promise.all(deliveries.map((one) => memory.getDelivery(one.id)));
  return whole.filter((one) => one !== null);
}

function teamJobOf(job: JobHead, { seen }: AdminImages): TeamJob {
  return {
    ...historyItemOf(job, seen),
    user: job.user,
    metadata: job.metadata,
    timing: {
      queued_ms: job.starts_at - job.created_at,
      processing_ms: job.done_at - job.starts_at,
      made_ms: job.made_ms,
    },
    variant_count: job.variant_count,
  };
}
