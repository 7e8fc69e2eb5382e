import type { Answer } from '../../../engine/answer';
import { jsonAnswer } from '../answers/answers';
import { refuse } from '../answers/refusals';
import type { AuthCall } from '../auth-call';
import { tokenWish } from '../documents/token-documents';
import { tokenOnDemand } from '../tokens/token-on-demand';
import { readBody } from './read-body';

export async function tokens(call: AuthCall): Promise<Answer> {
  const { context, memory } = call;
  const { compiled, seed, now, why } = context;
  const wish = await readBody(call, tokenWish);
  why.rule = `make a token for ${wish.user}: ${wish.kind}`;
  const made = await tokenOnDemand(wish, { compiled, memory, dice: seed.dice, now });
  return made
    ? jsonAnswer(201, made)
    : refuse(why, { ...UNKNOWN, detail: `This world has no user "${wish.user}".` });
}

const UNKNOWN = { status: 404, code: 'unknown_user', title: 'No such user', step: 'user' };
