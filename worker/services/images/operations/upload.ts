import type { Answer } from '../../../engine/answer';
import { refuse } from '../answers/refusals';
import { callerOf } from '../bearer/caller-of';
import { readUploadForm } from '../form/read-form';
import type { ImagesCall } from '../images-call';
import { acceptImage } from './accept-image';
import { answerAccepted } from './answer-accepted';
import { checkImage } from './check-image';
import { sentKey } from './idempotency';

/** In this order, so that a refused image costs nothing of the allowance. */
export async function upload(call: ImagesCall): Promise<Answer> {
  const { request, context } = call;
  const { config, why } = context;
  const user = await callerOf(call);
  if (!user.ok) return refuse(why, user.refusal);
  why.rule = `upload as ${user.value}`;
  const key = sentKey(request.headers);
  if (!key.ok) return refuse(why, key.refusal);
  const sent = await readUploadForm(request, config.limits);
  if (!sent.ok) return refuse(why, sent.refusal);
  const facts = checkImage(sent.value.bytes, config.limits);
  if (!facts.ok) return refuse(why, facts.refusal);
  const accepted = await acceptImage(call, {
    ...sent.value,
    facts: facts.value,
    user: user.value,
    key: key.value,
  });
  return answerAccepted(accepted, context);
}
