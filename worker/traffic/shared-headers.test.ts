import { expect, test } from 'vitest';
import type { Answer } from '../engine/answer';
import { openPlayground } from '../testing/mock-playground';

function frozenAnswer(): Answer {
  const headers: Answer['headers'] = [
    ['content-type', 'text/plain'],
    ['content-security-policy', "default-src 'self'"],
    ['set-cookie', 'a=1'],
    ['set-cookie', 'b=2'],
  ];
  Object.freeze(headers);
  return Object.freeze({ status: 200, headers, body: 'same' });
}

test('an answer that is shared by all requests suits each of them', async () => {
  const answer = frozenAnswer();
  const { send, logged } = openPlayground({ handle: () => answer });
  const seeds = new Set();
  for (let round = 0; round < 3; round++) {
    const byPath = await send('/m/demo/shop/x');
    expect(byPath.headers.get('content-security-policy')).toBe('sandbox');
    expect(byPath.headers.get('access-control-expose-headers')).toBe(null);
    const onHost = await send('http://demo.localhost:8787/shop/x', {
      headers: { origin: 'https://a.example' },
    });
    expect(onHost.headers.get('content-security-policy')).toBe("default-src 'self'");
    expect(onHost.headers.get('access-control-expose-headers')).toBe('*');
    expect(onHost.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    const seeded = await send('/m/demo/shop/x', { headers: { 'x-understudy-seed': `s-${round}` } });
    expect(seeded.headers.get('x-understudy-seed')).toBe(`s-${round}`);
    const faulted = await send('/m/demo/shop/x?simulate_delay=1');
    expect(faulted.headers.get('x-understudy-fault')).toBe('simulate_delay');
    for (const { headers } of [byPath, onHost, faulted]) seeds.add(headers.get('x-understudy-seed'));
  }
  expect(seeds.size).toBe(9);
  expect((await logged()).map(({ seed }) => seed)).toEqual(expect.arrayContaining([...seeds]));
});
