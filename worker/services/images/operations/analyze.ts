import type { Answer } from '../../../engine/answer';
import { sha256Hex } from '../../../platform/crypto';
import { analyseImage } from '../analysis/analyse-image';
import { needsTurn } from '../analysis/choose-answer';
import { jsonAnswer } from '../answers/answers';
import { originalOf } from '../answers/job-documents';
import { refuse } from '../answers/refusals';
import { toldDecision } from '../answers/told-decision';
import { callerOf } from '../bearer/caller-of';
import type { ImagesCall } from '../images-call';
import { checkImage } from './check-image';
import { readPicture } from './read-picture';
import { smallOf } from './small-of';

/** At once, and without a job. */
export async function analyze(call: ImagesCall): Promise<Answer> {
  const { request, context, memory } = call;
  const { config, why } = context;
  const user = await callerOf(call);
  if (!user.ok) return refuse(why, user.refusal);
  const sent = await readPicture(request, config.limits);
  if (!sent.ok) return refuse(why, sent.refusal);
  const { bytes, file_name, metadata } = sent.value;
  const facts = checkImage(bytes, config.limits);
  if (!facts.ok) return refuse(why, facts.refusal);
  const small = await smallOf(bytes, facts.value);
  if (!small.ok) return refuse(why, small.refusal);
  const sha256 = await sha256Hex(bytes);
  const subject = { sha256, facts: facts.value, file_name, metadata, size: bytes.length };
  const turn = needsTurn(subject, config.analysis) ? await memory.takeTurn() : null;
  const analysis = analyseImage(subject, { small: small.value, config: config.analysis, turn });
  why.rule = toldDecision(analysis.decided_by);
  return jsonAnswer(200, { ...analysis, original: originalOf(subject) });
}
