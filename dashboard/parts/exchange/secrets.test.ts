import { expect, test } from 'vitest';
import { coveredValues, createReveals, isSecretName, withoutSecrets } from './secrets';

test.each(['Authorization', 'cookie', 'X-API-Key', 'x-auth-token', 'client-secret'])(
  '%s is a secret',
  (name) => {
    expect(isSecretName(name)).toBe(true);
  },
);

test.each(['accept', 'x-key-count', 'content-type', 'tokenizer'])('%s is none', (name) => {
  expect(isSecretName(name)).toBe(false);
});

test('what is copied keeps covered what was not revealed', () => {
  const headers = [
    ['authorization', "Bearer it's"],
    ['x-api-key', 'k1'],
    ['cookie', '***'],
  ] as const;
  const reveals = createReveals();
  reveals.turn('X-Api-Key');
  const covered = coveredValues(headers, reveals);
  expect(covered).toEqual(["Bearer it's"]);
  expect(withoutSecrets("-H 'authorization: Bearer it'\\''s' -H 'x-api-key: k1'", covered)).toBe(
    "-H 'authorization: ***' -H 'x-api-key: k1'",
  );
});
