import { utf8Text } from '../../engine/utf8-text';
import type { Claim, SchemeRule } from './schemes/scheme-rule';

type Checked = { claim: Claim; secrets: readonly string[]; body: Uint8Array };

/** What else may have been signed, each an accident that happens to people; null where it is what was sent. */
type Guess = { says: string; body(text: string): string | null };

const MOST_BYTES = 256 * 1024;

const BODIES: readonly Guess[] = [
  {
    says: 'It fits the body without the white space at its end.',
    body: (text) => text.trimEnd(),
  },
  {
    says: 'It fits the body with a line break behind it: was it signed with echo?',
    body: (text) => `${text}\n`,
  },
  {
    says: 'It fits the same JSON without blanks: the body was parsed and written anew, before signing or on the way.',
    body: (text) => rewritten(text, 0),
  },
  {
    says: 'It fits the same JSON with indentation: the body was parsed and written anew, before signing or on the way.',
    body: (text) => rewritten(text, 2),
  },
  { says: 'It fits an empty body: it was signed before the body was there.', body: () => '' },
];

/** A sentence for whoever has signed almost the right thing with the right secret; null when nothing comes near. */
export async function nearMiss(rule: SchemeRule, { claim, secrets, body }: Checked): Promise<string | null> {
  const [signature] = claim.signatures;
  if (signature === undefined || body.byteLength > MOST_BYTES) return null;
  const content = rule.content({ ...claim, body });
  for (const secret of secrets) {
    const trimmed = secret.trim();
    if (trimmed !== secret && (await rule.proof.fits(trimmed, content, signature)))
      return 'It fits the secret without the blanks around it.';
    for (const { proof, says } of rule.misreadings ?? [])
      if (await proof.fits(secret, content, signature)) return says;
  }
  const text = utf8Text(body);
  if (text === null) return null;
  for (const guess of BODIES) {
    const other = guess.body(text);
    if (other === null || other === text) continue;
    const signed = rule.content({ ...claim, body: new TextEncoder().encode(other) });
    for (const secret of secrets) if (await rule.proof.fits(secret, signed, signature)) return guess.says;
  }
  return null;
}

function rewritten(text: string, indent: number): string | null {
  try {
    return JSON.stringify(JSON.parse(text), null, indent);
  } catch {
    return null;
  }
}
