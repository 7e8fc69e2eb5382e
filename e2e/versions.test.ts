import { beforeAll, expect, inject, test } from 'vitest';
import { useOwnProject } from './own-project.ts';

const own = useOwnProject('Versions');
const ROUNDS = 50;

let endpoint: { id: string };

beforeAll(async () => {
  const made = { name: 'Round', method: 'GET', path: '/round', response_body: { round: 0 } };
  ({ endpoint } = await own.addEndpoint(made));
});

/** Answers the version that the write is told. */
async function write(round: number): Promise<number> {
  const answer = await fetch(`${inject('url')}/api/groups/${own.group().id}/endpoints/${endpoint.id}`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${inject('token')}`, 'content-type': 'application/json' },
    body: JSON.stringify({ response_body: { round } }),
  });
  expect(answer.status).toBe(200);
  return Number(answer.headers.get('x-understudy-version'));
}

async function roundServed(headers: Record<string, string> = {}): Promise<number> {
  const answer = await fetch(`${own.url()}/round`, { headers });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { round: number }).round;
}

test('who writes and asks with the version of the write reads the write, fifty times of fifty, under load', async () => {
  let isDone = false;
  const others = Array.from({ length: 4 }, async () => {
    let newest = 0;
    while (!isDone) {
      const served = await roundServed();
      expect(served).toBeGreaterThanOrEqual(newest);
      newest = served;
    }
  });
  const read: number[] = [];
  const versions: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const version = await write(round);
    versions.push(version);
    read.push(await roundServed({ 'x-understudy-version': String(version) }));
  }
  isDone = true;
  await Promise.all(others);
  expect(read).toEqual(Array.from({ length: ROUNDS }, (_, index) => index + 1));
  expect(versions).toEqual(Array.from({ length: ROUNDS }, (_, index) => (versions[0] ?? 0) + index));
});

test('on one machine the next request reads the write without naming a version', async () => {
  const read: number[] = [];
  for (let round = 101; round <= 100 + ROUNDS; round++) {
    await write(round);
    read.push(await roundServed());
  }
  expect(read).toEqual(Array.from({ length: ROUNDS }, (_, index) => index + 101));
});

test('a version that nobody has written yet is refused, not answered with something older', async () => {
  const answer = await fetch(`${own.url()}/round`, { headers: { 'x-understudy-version': '1000000' } });
  expect(answer.status).toBe(412);
});
