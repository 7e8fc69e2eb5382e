import type { MemoryPlace } from '../../../engine/collections/memory-call';
import { sha256Hex } from '../../../platform/crypto';
import type { WakeDesk } from '../../service-memory';
import { noteWriting } from '../memory/garbage';
import type { VariantRow } from '../memory/rows';
import type { TakenJob } from '../memory/work-jobs';
import { placeOf } from '../storage/place-of';
import { putVariant } from '../storage/put-variant';
import type { VariantDesk } from '../storage/variant-desk';
import type { MadeVariant } from '../variants/made-image';

export type PlacedVariant = { row: VariantRow; bytes: Uint8Array<ArrayBuffer> };

/** Where each is to lie. */
export function placeVariants(
  { job, storage }: TakenJob,
  world: MemoryPlace,
  made: readonly MadeVariant[],
): Promise<PlacedVariant[]> {
  return Promise.all(
    made.map(async ({ bytes, name, extension, format, media_type, width, height }) => {
      const place = placeOf(storage, { ...world, job_id: job.id, name, extension });
      const sha256 = await sha256Hex(bytes);
      const size = bytes.byteLength;
      return { bytes, row: { name, format, media_type, extension, width, height, size, sha256, place } };
    }),
  );
}

/** Where they lie stands written before any is there. */
export async function storeVariants(
  desk: WakeDesk,
  { job, storage }: TakenJob,
  { placed, at }: { placed: readonly PlacedVariant[]; at: VariantDesk },
): Promise<void> {
  const places = placed.map(({ row }) => row.place);
  desk.act((memory) => noteWriting(memory, places));
  const metadata = { 'job-id': job.id };
  const { cache_seconds } = storage;
  for (const { row, bytes } of placed)
    await putVariant({ place: row.place, bytes, media_type: row.media_type, cache_seconds, metadata }, at);
}
