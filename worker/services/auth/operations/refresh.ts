import type { Answer } from '../../../engine/answer';
import { jsonAnswer } from '../answers/answers';
import { refuseRefresh } from '../answers/refresh-refusals';
import { refuseToken } from '../answers/refusals';
import { shownUser } from '../answers/shown-user';
import type { AuthCall } from '../auth-call';
import { refreshWish } from '../documents/request-documents';
import { newId } from '../tokens/new-id';
import { makePair, refreshEnds } from '../tokens/token-pair';
import { judgeSent } from './judge-sent';
import { readBody } from './read-body';

export async function refresh(call: AuthCall): Promise<Answer> {
  const { context, memory } = call;
  const { config, why, now } = context;
  const { refresh_token } = await readBody(call, refreshWish);
  const judged = await judgeSent(call, refresh_token, 'refresh');
  const { jti, sub } = judged.claims ?? {};
  why.rule = `refresh for ${typeof sub === 'string' ? sub : 'nobody'}`;
  if (judged.verdict !== 'valid' || typeof jti !== 'string') return refuseToken(why, judged);
  const next = { id: newId(context.seed.dice, jti, now), expires_at: refreshEnds(config, now) };
  const { rotate, detect_reuse } = config.refresh;
  const done = await memory.refresh({ jti, next: rotate ? next : null, detect_reuse, now });
  if (!done.ok) return refuseRefresh(why, done.problem);
  return jsonAnswer(200, {
    ...(await makePair(context, done.user, done.session)),
    user: shownUser(done.user),
  });
}
