import { expect, test } from 'vitest';
import { signatureChecks } from './signature-checks';

const outcomes = (signature: Parameters<typeof signatureChecks>[0]) =>
  signatureChecks(signature).map(({ name, outcome }) => `${name} ${outcome}`);

test('all checks of a valid signature have passed', () => {
  expect(outcomes({ scheme: 'stripe', verdict: 'valid', step: null, detail: null })).toEqual([
    'header passed',
    'form passed',
    'secret passed',
    'match passed',
    'age passed',
  ]);
});

test('what follows the failing check was not made', () => {
  const signature = { scheme: 'stripe', verdict: 'invalid', step: 'no_secret_matches', detail: '' } as const;
  expect(outcomes(signature).slice(2)).toEqual(['secret passed', 'match failed', 'age not reached']);
});

test('a scheme without a time has no check of the age', () => {
  const signature = { scheme: 'github', verdict: 'absent', step: 'header_absent', detail: '' } as const;
  expect(outcomes(signature)).toEqual([
    'header failed',
    'form not reached',
    'secret not reached',
    'match not reached',
  ]);
});

test('a step that this dashboard does not know yet lets nothing look as if it had passed', () => {
  const signature = { scheme: 'slack', verdict: 'invalid', step: 'of_tomorrow', detail: '' } as const;
  expect(outcomes(signature).every((line) => line.endsWith('not reached'))).toBe(true);
});
