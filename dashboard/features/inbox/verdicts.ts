import type { Verdict } from '../../api/webhook-queries';
import type { Tone } from '../../ui/tone';

export const VERDICTS = ['valid', 'invalid', 'stale', 'absent', 'unchecked'] as const satisfies Verdict[];

export const VERDICT_TONES: Record<Verdict, Tone> = {
  valid: 'success',
  invalid: 'danger',
  stale: 'warning',
  absent: 'plain',
  unchecked: 'plain',
};
