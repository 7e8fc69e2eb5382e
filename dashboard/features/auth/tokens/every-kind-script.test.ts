import { expect, test } from 'vitest';
import { everyKindScript } from './every-kind-script';

test('the script tries every token at the address, whatever is in it', () => {
  const script = everyKindScript(`http://localhost:3000/it's`, [
    { kind: 'valid', token: 'a.b.c' },
    { kind: 'alg_none', token: 'a.b.' },
  ]);
  expect(script.split('\n')).toEqual([
    `api='http://localhost:3000/it'\\''s'`,
    'try() {',
    expect.stringContaining('Bearer $3'),
    expect.stringContaining('NOT OK'),
    expect.stringContaining('should be %s'),
    '}',
    'try valid 200 a.b.c',
    'try alg_none 401 a.b.',
  ]);
});
