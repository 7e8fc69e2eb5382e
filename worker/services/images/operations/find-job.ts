import type { Refusal } from '../../refusal';
import { bad, good, type Or } from '../answers/refusals';
import { callerOf, readerOf } from '../bearer/caller-of';
import type { ImagesCall } from '../images-call';
import type { JobRow } from '../memory/rows';

/** The job that the path names, for whoever may read it. */
export async function findJob(call: ImagesCall): Promise<Or<JobRow>> {
  const reader = await readerOf(call);
  return reader.ok ? jobOf(call, reader.value) : reader;
}

/** The same for its owner alone. */
export async function findOwnJob(call: ImagesCall): Promise<Or<JobRow>> {
  const caller = await callerOf(call);
  return caller.ok ? jobOf(call, caller.value) : caller;
}

/** A job of somebody else is not there: nobody learns which ids are. */
async function jobOf({ memory, params, context }: ImagesCall, user: string | null): Promise<Or<JobRow>> {
  const id = params.job_id ?? '';
  const job = await memory.look({ id, now: context.now });
  if (!job || (user !== null && job.user !== user)) return bad(unknownJob(id));
  context.why.rule = `${id} of ${job.user}`;
  return good(job);
}

function unknownJob(id: string): Refusal {
  return {
    status: 404,
    code: 'unknown_job',
    title: 'No such job',
    detail: `There is no job ${id.slice(0, 100)} of yours in this world.`,
    step: 'job',
  };
}
