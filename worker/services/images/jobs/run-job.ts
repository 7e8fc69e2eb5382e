import type { WakeDesk } from '../../service-memory';
import { analyseImage } from '../analysis/analyse-image';
import { keptJob } from '../memory/find-jobs';
import type { VariantRow } from '../memory/rows';
import { settleDue } from '../memory/settle-jobs';
import { type MadeJob, recordMade, type TakenJob } from '../memory/work-jobs';
import { removePlaces } from '../storage/remove-places';
import type { VariantDesk } from '../storage/variant-desk';
import type { MadeImage } from '../variants/made-image';
import { makeVariants } from '../variants/make-variants';
import { GroupGone, JobGone } from './job-gone';
import { type Step, settleTrouble } from './settle-trouble';
import { placeVariants, storeVariants } from './store-variants';

/** Makes the variants of one upload and keeps them, or notes why it could not. */
export async function runJob(desk: WakeDesk, taken: TakenJob): Promise<void> {
  const { job, bytes, specs } = taken;
  const began = desk.now();
  let step: Step = 'making';
  let stored: Stored = null;
  try {
    const made = await makeVariants(bytes, job.facts, specs, { onProgress: () => refuseGone(desk, job.id) });
    const placed = await placeVariants(taken, desk.place, made.variants);
    const variants = placed.map(({ row }) => row);
    const at = await variantDesk(desk);
    step = 'storing';
    stored = { variants, at };
    await storeVariants(desk, taken, { placed, at });
    step = 'recording';
    const analysis = analysisOf(taken, made);
    const { now } = await variantDesk(desk);
    record(desk, { id: job.id, variants, analysis, made_ms: desk.now() - began, now });
  } catch (error) {
    await settleTrouble(desk, { taken, error, step }).catch((gone) => takeBack(stored, gone));
  }
}

type Stored = { variants: readonly VariantRow[]; at: VariantDesk } | null;

function analysisOf({ job, analysis }: TakenJob, { small }: MadeImage) {
  if (!analysis) return null;
  const { sha256, facts, file_name, metadata, size } = job;
  return analyseImage({ sha256, facts, file_name, metadata, size }, { small, ...analysis });
}

function record(desk: WakeDesk, made: MadeJob): void {
  desk.act((memory) => {
    recordMade(memory, made);
    settleDue(memory, { now: made.now, id: made.id });
  });
}

/** The memory that would know of them is gone. */
async function takeBack(stored: Stored, gone: unknown): Promise<never> {
  const places = stored?.variants.map(({ place }) => place) ?? [];
  const { errors } = stored ? await removePlaces(places, stored.at) : { errors: [] };
  for (const error of errors) console.warn('Variants that nobody asks for any more are left over.', error);
  throw gone;
}

async function variantDesk(desk: WakeDesk): Promise<VariantDesk> {
  const home = await desk.home();
  if (!home) throw new GroupGone('The group is gone.');
  return { group: home.group, ports: desk.ports, now: home.now };
}

function refuseGone(desk: WakeDesk, jobId: string): void {
  if (!desk.act(({ sql }) => keptJob(sql, jobId))) throw new JobGone('The job has been deleted.');
}
