import type { WakeDesk } from '../../service-memory';
import { BrokenImage, UndecodableImage } from '../codecs/codec-errors';
import { CodecsBusy } from '../codecs/job-line';
import { abandonJob } from '../memory/garbage';
import type { JobError } from '../memory/rows';
import { settleDue } from '../memory/settle-jobs';
import { failTry, giveUp, postponeJob, type TakenJob } from '../memory/work-jobs';
import { StorageRefusal } from '../storage/put-variant';
import { GroupGone, JobGone, LOOK_BACK_MS } from './job-gone';

export type Step = 'making' | 'storing' | 'recording';

type Trouble = { taken: TakenJob; error: unknown; step: Step };

const BUSY_MS = 1_000;

const FAILED: Record<Step, JobError> = {
  making: { code: 'crashed', message: 'The image was given up: each try to process it has failed.' },
  storing: { code: 'storage_failed', message: 'The variants could not be stored.' },
  recording: { code: 'crashed', message: 'The image was given up: what was made of it could not be kept.' },
};

/** Of a picture that cannot be read no other try is made; of all else there are a few. Throws when the memory is gone. */
export async function settleTrouble(desk: WakeDesk, { taken, error, step }: Trouble): Promise<void> {
  const { id } = taken.job;
  const said = saidOf(error);
  const pause = pauseOf(error);
  if (!said && pause === null && !(error instanceof JobGone))
    console.warn(`An image could not be worked on (${step}).`, error);
  const now = (await desk.home())?.now ?? null;
  desk.act((memory) => {
    if (step !== 'making') abandonJob(memory, id);
    if (error instanceof JobGone) return;
    if (pause !== null) return postponeJob(memory, { id, at: memory.now + pause });
    if (said) giveUp(memory, { id, error: said, now });
    else failTry(memory, { id, error: FAILED[step], now });
    if (now !== null) settleDue(memory, { now, id });
  });
}

/** Of what no picture is to blame for, and no storage. */
function pauseOf(error: unknown): number | null {
  if (error instanceof CodecsBusy) return BUSY_MS;
  return error instanceof GroupGone ? LOOK_BACK_MS : null;
}

/** What the picture or its storage is to blame for. */
function saidOf(error: unknown): JobError | null {
  if (error instanceof BrokenImage || error instanceof UndecodableImage)
    return { code: 'broken_image', message: error.message };
  if (error instanceof StorageRefusal) return { code: 'storage_failed', message: error.message };
  return null;
}
