import { isoTime } from '../clock';
import { nearMiss } from './near-miss';
import { schemeRuleOf } from './scheme-rule-of';
import type { Claim, FailingStep, SchemeRule } from './schemes/scheme-rule';
import { secondsOf } from './seconds-of';
import type { SignatureScheme, SignatureSettings } from './signature-config';

export type SignatureVerdict = {
  verdict: 'valid' | 'invalid' | 'stale' | 'absent' | 'unchecked';
  scheme: SignatureScheme;
  /** Which step has failed; null when none has. */
  step: FailingStep | null;
  detail: string | null;
};

export type Received = { headers: Headers; body: Uint8Array; now: number };

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/**
 * The signature first, then its age: what is called stale was signed by whoever has the secret. Timestamps ahead of the clock
 * are refused in every scheme, also where some of a vendor's own libraries let them pass.
 */
export async function verifySignature(
  settings: SignatureSettings,
  { headers, body, now }: Received,
): Promise<SignatureVerdict> {
  const { scheme, secrets } = settings;
  const rule = schemeRuleOf(settings);
  if (!rule) return { verdict: 'unchecked', scheme, step: null, detail: null };
  const say = (verdict: SignatureVerdict['verdict'], step: FailingStep | null, detail: string | null) => ({
    verdict,
    scheme,
    step,
    detail,
  });
  const read = rule.read(headers);
  if (!read.ok) return say(read.isAbsent ? 'absent' : 'invalid', read.step, read.detail);
  const { claim } = read;
  const sent = claim.timestamp === null ? null : secondsOf(claim.timestamp);
  if (claim.timestamp !== null && sent === null) {
    const seen = claim.timestamp.slice(0, 40);
    return say('invalid', 'timestamp_unreadable', `The timestamp "${seen}" is no number of Unix seconds.`);
  }
  if (secrets.length === 0) return say('unchecked', 'secret_missing', 'There is no secret to check it with.');
  const match = await matchingSecret(rule, { claim, secrets, body });
  if (match === 'unusable') {
    return say('invalid', 'secret_unusable', `No secret can be read: ${rule.proof.secretForm} is expected.`);
  }
  if (match === null) {
    const near = await nearMiss(rule, { claim, secrets, body });
    return say('invalid', 'no_secret_matches', whyNot(rule, claim, { secrets: secrets.length, near }));
  }
  const age = sent === null ? null : staleness(sent, now, settings.tolerance_seconds);
  if (age) return say('stale', age.step, age.detail);
  const fitting =
    secrets.length === 1 ? null : `It fits the ${ORDINALS[match] ?? match + 1} of ${secrets.length} secrets.`;
  return say('valid', null, fitting);
}

async function matchingSecret(
  { proof, content }: SchemeRule,
  { claim, secrets, body }: { claim: Claim; secrets: readonly string[]; body: Uint8Array },
): Promise<number | 'unusable' | null> {
  const signed = content({ ...claim, body });
  let isAnyUsable = false;
  for (const [index, secret] of secrets.entries()) {
    for (const signature of claim.signatures) {
      const fits = await proof.fits(secret, signed, signature);
      if (fits === true) return index;
      isAnyUsable ||= fits !== null;
    }
  }
  return isAnyUsable ? null : 'unusable';
}

function whyNot(
  { signs }: SchemeRule,
  { signatures }: Claim,
  { secrets, near }: { secrets: number; near: string | null },
): string {
  const seen = signatures.map((signature) => `${signature.slice(0, 8)}…`).join(', ');
  const tried = secrets === 1 ? 'The secret does not make' : `None of the ${secrets} secrets makes`;
  const because = near ?? 'Another secret signed it, or the body was changed after signing.';
  return `${tried} the signature ${seen} of ${signs}. ${because}`;
}

function staleness(
  sent: number,
  now: number,
  tolerance: number,
): { step: FailingStep; detail: string } | null {
  const age = Math.floor(now / 1000) - sent;
  if (tolerance === 0 || Math.abs(age) <= tolerance) return null;
  const where = `${isoTime(sent * 1000)} is ${Math.abs(age)} seconds ${age > 0 ? 'old' : 'ahead'}`;
  return {
    step: age > 0 ? 'timestamp_too_old' : 'timestamp_in_future',
    detail: `The timestamp ${where} by the project's clock; up to ${tolerance} are taken.`,
  };
}
