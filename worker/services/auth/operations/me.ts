import type { Answer } from '../../../engine/answer';
import { jsonAnswer } from '../answers/answers';
import { refuseStranger, refuseToken } from '../answers/refusals';
import { shownUser } from '../answers/shown-user';
import type { AuthCall } from '../auth-call';
import { judgeSent } from './judge-sent';
import { sentToken } from './sent-token';

export async function me(call: AuthCall): Promise<Answer> {
  const { why } = call.context;
  const token = sentToken(call);
  if (token === null) return refuseStranger(why);
  const judged = await judgeSent(call, token, 'access');
  if (!judged.user) return refuseToken(why, judged);
  why.rule = `me as ${judged.user.email}`;
  return jsonAnswer(200, shownUser(judged.user));
}
