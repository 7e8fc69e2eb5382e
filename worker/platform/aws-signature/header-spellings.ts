import type { SignedRequest } from './signed-request';

/** What a client may have signed of headers that end at the first hop, where they are gone when we look. */
const LOST_ON_THE_WAY: Record<string, readonly string[]> = {
  connection: ['keep-alive', 'Keep-Alive', 'close'],
  'content-length': ['0'],
  expect: ['100-continue'],
  te: ['trailers'],
  'transfer-encoding': ['chunked'],
};

function collapsed(value: string): string {
  return value.trim().replace(/ {2,}/g, ' ');
}

/**
 * The values that a client may have signed for a header, the likeliest first. `Headers` joins repeated
 * ones with a comma and a space, where signers put the comma alone.
 */
function spellingsOf(name: string, { headers, originalAcceptEncoding }: SignedRequest): string[] {
  const sent = headers.get(name);
  if (name === 'accept-encoding')
    return [originalAcceptEncoding ?? sent ?? '', 'identity', 'gzip', sent ?? ''];
  if (sent === null) return [...(LOST_ON_THE_WAY[name] ?? []), ''];
  return [collapsed(sent), collapsed(sent.replaceAll(', ', ',')), sent];
}

/** Every way in which the named headers may have been signed, as values in the order of the names. */
export function* headerSpellings(
  names: readonly string[],
  request: SignedRequest,
): Generator<readonly string[]> {
  const choices = names.map((name) => (name === 'host' ? [''] : [...new Set(spellingsOf(name, request))]));
  const ways = choices.reduce((product, { length }) => product * length, 1);
  for (let way = 0; way < ways; way += 1) {
    let left = way;
    yield choices.map((values) => {
      const value = values[left % values.length] ?? '';
      left = Math.floor(left / values.length);
      return value;
    });
  }
}
