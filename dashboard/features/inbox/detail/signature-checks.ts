import type { EventSummary } from '../../../api/webhook-queries';

type Signature = EventSummary['signature'];

/** In the order in which they are made, with the steps of the server that fail them. */
const CHECKS = {
  header: ['header_absent'],
  form: ['header_malformed', 'timestamp_absent', 'timestamp_unreadable', 'signature_malformed'],
  secret: ['secret_missing', 'secret_unusable'],
  match: ['no_secret_matches'],
  age: ['timestamp_too_old', 'timestamp_in_future'],
} as const;

export type CheckName = keyof typeof CHECKS;

export type SignatureCheck = { name: CheckName; outcome: 'passed' | 'failed' | 'not reached' };

/** They sign no time, so that nobody can tell an old event from a new one. */
const TIMELESS: ReadonlySet<Signature['scheme']> = new Set(['github', 'shopify']);

/** All checks of a signature: those before the one that failed have passed, those behind it were not made. */
export function signatureChecks({ scheme, verdict, step }: Signature): SignatureCheck[] {
  if (scheme === 'none') return [];
  // The types of an object's keys are forgotten by Object.keys.
  const all = Object.keys(CHECKS) as CheckName[];
  const names = all.filter((name) => name !== 'age' || !TIMELESS.has(scheme));
  const failed = names.findIndex((name) => CHECKS[name].some((one) => one === step));
  return names.map((name, index) => {
    if (failed === -1) return { name, outcome: verdict === 'valid' ? 'passed' : 'not reached' };
    if (index === failed) return { name, outcome: 'failed' };
    return { name, outcome: index < failed ? 'passed' : 'not reached' };
  });
}
