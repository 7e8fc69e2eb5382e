import type { Why } from '../../../engine/exchange';
import type { Kept, NewEvent } from '../memory/keep-event';
import type { Handshake } from './handshake';

type Received = { event: NewEvent; kept: Kept; handshake: Handshake | null };

/** Whose event it was, what it was, how well it was signed, and the how manieth attempt. */
export function explainReceived(why: Why, { event, kept, handshake }: Received): void {
  const { client_id, type, provider, verdict, scheme, step, detail } = event;
  why.outcome = handshake ? 'handshake' : kept.fails ? 'failed_first' : 'received';
  if (handshake) why.rule = `handshake of ${handshake.name}`;
  why.checks = [
    { part: 'client', ok: true, actual: client_id },
    { part: 'type', ok: true, actual: type ?? 'unknown' },
    { part: 'sender', ok: true, actual: provider ?? 'unknown' },
    {
      part: 'signature',
      ok: verdict === 'valid' || verdict === 'unchecked',
      expected: scheme,
      actual: [verdict, step, detail].filter((part) => part !== null).join(': '),
    },
    { part: 'attempt', ok: !kept.fails, actual: String(kept.attempt) },
  ];
}
