import type { Answer } from '../../../engine/answer';
import { jsonAnswer } from '../answers/answers';
import { refuse } from '../answers/refusals';
import { callerOf } from '../bearer/caller-of';
import { type StressReport, stressWish } from '../documents/own-documents';
import type { ImagesCall } from '../images-call';
import type { Accepted } from '../memory/accept';
import { acceptImage } from './accept-image';
import { checkImage } from './check-image';
import { readJson } from './read-json';
import { stressPicture } from './stress-picture';

type Result = StressReport['results'][number];

/** Real uploads, one after the other, until the limit shows. */
export async function stressTest(call: ImagesCall): Promise<Answer> {
  const { request, context } = call;
  const { config, why } = context;
  const user = await callerOf(call);
  if (!user.ok) return refuse(why, user.refusal);
  const wish = await readJson(request, stressWish);
  if (!wish.ok) return refuse(why, wish.refusal);
  const { requests } = wish.value;
  why.rule = `${requests} uploads as ${user.value}`;
  const bytes = stressPicture();
  const facts = checkImage(bytes, config.limits);
  if (!facts.ok) return refuse(why, facts.refusal);
  const results: Result[] = [];
  for (let number = 1; number <= requests; number++) {
    const file_name = `stress-test-${number}.png`;
    const metadata = { stress_test: String(number) };
    const image = { bytes, file_name, metadata, facts: facts.value, user: user.value, key: null };
    results.push(resultOf(number, await acceptImage(call, image)));
  }
  return jsonAnswer(200, reportOf(results, config.upload_limit));
}

function resultOf(number: number, accepted: Accepted): Result {
  if (accepted.kind === 'limited') {
    return { number, status: 429, job_id: null, remaining: 0, retry_after: accepted.retry_after_s };
  }
  if (accepted.kind !== 'accepted') throw new Error('An upload without a key has met one.');
  const remaining = accepted.limit?.left ?? null;
  return { number, status: 202, job_id: accepted.job.id, remaining, retry_after: null };
}

function reportOf(results: Result[], limit: { uploads: number; per_seconds: number }): StressReport {
  const limited = results.filter(({ status }) => status === 429);
  return {
    requests: results.length,
    accepted: results.length - limited.length,
    rate_limited: limited.length,
    limit: limit.uploads,
    window_seconds: limit.per_seconds,
    first_limited: limited[0]?.number ?? null,
    retry_after: limited.at(-1)?.retry_after ?? null,
    results,
  };
}
