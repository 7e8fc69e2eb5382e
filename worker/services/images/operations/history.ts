import * as z from 'zod';
import type { Answer } from '../../../engine/answer';
import { jsonAnswer } from '../answers/answers';
import { historyItemOf } from '../answers/job-documents';
import { refuse } from '../answers/refusals';
import { callerOf } from '../bearer/caller-of';
import { jobStatus } from '../documents/job-documents';
import type { ImagesCall } from '../images-call';
import { readSent } from './read-sent';

const historyQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z
    .string()
    .regex(/^\d{1,15}$/, 'A cursor is the next_cursor of the page before.')
    .optional(),
  status: jobStatus.optional(),
});

export async function history(call: ImagesCall): Promise<Answer> {
  const { request, context, memory } = call;
  const { why, now } = context;
  const user = await callerOf(call);
  if (!user.ok) return refuse(why, user.refusal);
  const query = readSent(historyQuery, Object.fromEntries(new URLSearchParams(request.query)), 'query');
  if (!query.ok) return refuse(why, query.refusal);
  const { limit, cursor, status = null } = query.value;
  why.rule = `history of ${user.value}`;
  const before = cursor === undefined ? null : Number(cursor);
  const { jobs, total, next } = await memory.list({
    user: user.value,
    status,
    text: null,
    now,
    limit,
    before,
  });
  return jsonAnswer(200, {
    jobs: jobs.map((job) => historyItemOf(job, context)),
    total,
    next_cursor: next === null ? null : String(next),
  });
}
