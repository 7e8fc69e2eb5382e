import type { Answer } from '../../../engine/answer';
import { jsonAnswer } from '../answers/answers';
import { refuseStranger, refuseToken } from '../answers/refusals';
import type { AuthCall } from '../auth-call';
import { logoutWish } from '../documents/request-documents';
import type { JudgedToken } from '../judging/judge-token';
import { judgeSent } from './judge-sent';
import { readBody } from './read-body';
import { sentToken } from './sent-token';

/** Ends the session that the access token, the refresh token or both are of. */
export async function logout(call: AuthCall): Promise<Answer> {
  const { context, memory } = call;
  const { why, now } = context;
  const { refresh_token = null } = await readBody(call, logoutWish);
  const judged = [
    await judgedOrNone(call, sentToken(call), 'access'),
    await judgedOrNone(call, refresh_token, 'refresh'),
  ].filter((one) => one !== null);
  const [first] = judged;
  if (!first) return refuseStranger(why);
  const refused = judged.find(({ verdict }) => verdict !== 'valid');
  if (refused) return refuseToken(why, refused);
  why.rule = `log out ${first.user?.email}`;
  await memory.end({ ids: textsOf(judged, 'jti'), families: textsOf(judged, 'sid'), because: 'logout', now });
  return jsonAnswer(200, { message: 'Logged out. The tokens of this session are refused from now on.' });
}

async function judgedOrNone(call: AuthCall, token: string | null, type: 'access' | 'refresh') {
  return token === null ? null : judgeSent(call, token, type);
}

function textsOf(judged: readonly JudgedToken[], claim: 'jti' | 'sid'): string[] {
  return judged.flatMap(({ claims }) => {
    const value = claims?.[claim];
    return typeof value === 'string' ? [value] : [];
  });
}
