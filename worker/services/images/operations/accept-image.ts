import type { ImageFacts } from '../../../engine/images/facts';
import { createRandom } from '../../../engine/random';
import { randomUuid } from '../../../engine/random-id';
import { sha256Hex } from '../../../platform/crypto';
import { addressOfGroup } from '../../group-address';
import { needsTurn } from '../analysis/choose-answer';
import type { SentImage } from '../form/image-form';
import type { ImagesCall } from '../images-call';
import { planJob } from '../jobs/plan-job';
import type { Accepted } from '../memory/accept';
import { webhookWish } from '../webhook/webhook-wish';
import { digestOf } from './idempotency';

export type CheckedImage = SentImage & {
  facts: ImageFacts;
  user: string;
  /** Of idempotency; null when none was sent. */
  key: string | null;
};

/** All that will become of it is decided here; the memory looks at the limit and at the key. */
export async function acceptImage(
  { request, context, memory }: Pick<ImagesCall, 'request' | 'context' | 'memory'>,
  image: CheckedImage,
): Promise<Accepted> {
  const { config, group, random, seed, now, world, baseUrl } = context;
  const { bytes, file_name, metadata, facts, user, key } = image;
  const sha256 = await sha256Hex(bytes);
  // A seed brings the same id back, but never that of another file, or of another group that stores in the same bucket.
  const dice = ['job', seed.dice, random.next(), group.id, sha256].join(' ');
  const subject = { sha256, facts, file_name, metadata, size: bytes.length };
  const { upload_limit: limit, analysis } = config;
  return memory.accept({
    job: {
      ...subject,
      facts,
      ...planJob(subject, { config: config.jobs, random, now }),
      id: `job_${randomUuid(createRandom(dice))}`,
      user,
      created_at: now,
      variants: config.variants,
      storage: config.storage,
      webhook: webhookWish(config.webhook, {
        world,
        addressOf: (slug) => addressOfGroup(request, group.project.slug, slug),
      }),
      analysis: analysis.with_jobs ? { config: analysis, needs_turn: needsTurn(subject, analysis) } : null,
      base_url: baseUrl,
      world,
    },
    bytes,
    keep: config.jobs.keep,
    limit: limit.uploads === 0 ? null : limit,
    idempotency: key === null ? null : { key, digest: await digestOf(image, sha256) },
  });
}
