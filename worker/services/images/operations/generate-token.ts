import type { Answer } from '../../../engine/answer';
import { jsonAnswer } from '../answers/answers';
import { refuse } from '../answers/refusals';
import type { ImagesCall } from '../images-call';
import { makeToken } from '../tokens/make-token';
import { tokenQuery } from '../tokens/token-wish';
import { readSent } from './read-sent';

export async function generateToken({ request, context }: ImagesCall): Promise<Answer> {
  const { config, baseUrl, seed, now, why } = context;
  const sent = Object.fromEntries(new URLSearchParams(request.query));
  const wish = readSent(tokenQuery, sent, 'query');
  if (!wish.ok) return refuse(why, wish.refusal);
  const made = await makeToken(wish.value, { config: config.tokens, baseUrl, dice: seed.dice, now });
  why.rule = `make a token for ${made.claims.sub}`;
  return jsonAnswer(200, made);
}
