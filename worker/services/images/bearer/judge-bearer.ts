import { bad, good, type Or } from '../answers/refusals';
import { badToken, unreachableKeys } from '../answers/token-refusals';
import type { ImagesContext } from '../compiled';
import { misaddressed } from './claim-checks';
import { issuerKeys } from './fetch-jwks';
import { neighbourTokens } from './neighbour-tokens';
import { ownIssuer } from './own-issuer';
import { ownSecret } from './own-secret';
import type { SourceVerdict, TokenSource } from './token-source';

type Tried = { name: string; verdict: Extract<SourceVerdict, { ok: false }> };

/** Whose the token is: the first of those whose tokens are good that takes it. */
export async function judgeBearer(token: string, context: ImagesContext): Promise<Or<string>> {
  const { why, config } = context;
  const tried: Tried[] = [];
  for (const { name, judge } of await sourcesOf(context)) {
    const verdict = await judge(token);
    if (!verdict.ok) {
      tried.push({ name, verdict });
      continue;
    }
    const wrong = misaddressed(verdict, config.tokens);
    if (wrong !== null) return bad(badToken(`${name}: ${wrong}`));
    const actual = `${name}: it is of ${verdict.subject}.`;
    why.checks = [...(why.checks ?? []), { part: 'token', ok: true, actual }];
    return good(verdict.subject);
  }
  return bad(refusalOf(tried));
}

async function sourcesOf(context: ImagesContext): Promise<TokenSource[]> {
  const { config, compiled, ports, now } = context;
  const { secret, jwks_url: url } = config.tokens;
  const sources: TokenSource[] = [];
  if (secret !== null) sources.push(ownSecret(secret, now));
  if (url !== null)
    sources.push(ownIssuer(url, (how) => issuerKeys({ url, memo: compiled.jwks, ports }, how), now));
  return [...sources, ...(await neighbourTokens(context))];
}

/** Who knows the token says best what is wrong with it. */
function refusalOf(tried: readonly Tried[]) {
  const known = tried.find(({ verdict }) => !verdict.is_foreign);
  if (known) return badToken(`${known.name}: ${known.verdict.detail}`);
  const told = tried.map(({ name, verdict }) => `${name}: ${verdict.detail}`).join(' ');
  const isUnreachable = tried.some(({ verdict }) => verdict.is_unreachable);
  return isUnreachable
    ? unreachableKeys(told)
    : badToken(`It is good for none of those who are asked here. ${told}`);
}
