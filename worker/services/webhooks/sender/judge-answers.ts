import { schemeFacts } from '../../../platform/webhook-signature/scheme-facts';
import type { SigningSettings } from '../../../platform/webhook-signature/sign';
import type { Expectation, HostileAnswer, HostileCase, HostileVerdict } from './hostile-documents';

/** What a receiver with the vendor's own library answers. */
export function expectationOf(name: HostileCase, settings: SigningSettings): Expectation {
  const { hasTimestamp, refusesAhead } = schemeFacts(settings);
  switch (name) {
    case 'honest':
    case 'reordered':
      return 'accept';
    case 'duplicate':
      return 'either';
    case 'old_replay':
    case 'clock_behind':
      return hasTimestamp ? 'refuse' : 'either';
    case 'clock_ahead':
      return hasTimestamp && refusesAhead ? 'refuse' : 'either';
    default:
      return 'refuse';
  }
}

export function judgeAnswers(
  name: HostileCase,
  expected: Expectation,
  answers: readonly HostileAnswer[],
): HostileVerdict {
  if (answers.length === 0 || answers.some(({ status }) => status === null)) return 'unreachable';
  const accepted = answers.map(isAccepted);
  // Whatever comes of the second, the first of two is an honest one.
  if (name === 'duplicate' && !accepted[0]) return 'refused_honest';
  if (expected === 'either') return 'noted';
  if (expected === 'accept') return accepted.every(Boolean) ? 'as_expected' : 'refused_honest';
  return accepted.some(Boolean) ? 'accepted_hostile' : 'as_expected';
}

export function isAccepted({ status }: HostileAnswer): boolean {
  return status !== null && status >= 200 && status < 300;
}
