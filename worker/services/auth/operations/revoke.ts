import type { Answer } from '../../../engine/answer';
import { jsonAnswer } from '../answers/answers';
import type { AuthCall } from '../auth-call';
import { revocation } from '../documents/request-documents';
import { judgeSent } from './judge-sent';
import { readBody } from './read-body';

/** As RFC 7009 has it: a token that is no good is answered with 200 too. A refresh token takes its session along. */
export async function revoke(call: AuthCall): Promise<Answer> {
  const { context, memory } = call;
  const { why, now } = context;
  const { token } = await readBody(call, revocation);
  const { verdict, claims, detail, user } = await judgeSent(call, token, null);
  const { jti, sid, type } = claims ?? {};
  if (verdict !== 'valid' || typeof jti !== 'string') {
    why.checks = [{ part: 'token', ok: false, actual: detail }];
    return jsonAnswer(200, { revoked: false });
  }
  why.rule = `revoke a token of ${user?.email}`;
  const families = type === 'refresh' && typeof sid === 'string' ? [sid] : [];
  await memory.end({ ids: [jti], families, because: 'revoked', now });
  return jsonAnswer(200, { revoked: true });
}
