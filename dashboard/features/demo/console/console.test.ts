import { expect, test } from 'vitest';
import { type ConsoleLine, isShown, lineText, shortIds } from './console-line';
import { loggedFetch } from './logged-fetch';

const BASE = 'http://localhost:8787/m/shop/images';

type Answer = { status: number; headers?: Record<string, string> };

/** What the console shows when a client is answered so. */
async function shown(method: string, path: string, answers: (Answer | 'no network')[]) {
  const lines: Omit<ConsoleLine, 'id'>[] = [];
  let time = Date.parse('2026-01-01T06:23:55');
  const left = [...answers];
  const send = async () => {
    time += 12;
    const answer = left.shift();
    if (!answer || answer === 'no network') throw new TypeError('Failed to fetch');
    return new Response(null, answer);
  };
  const fetch = loggedFetch({ send, baseUrl: BASE, now: () => time, add: (line) => lines.push(line) });
  for (const _ of answers) await fetch(BASE + path, { method }).catch(() => undefined);
  return lines.map((line) => lineText({ ...line, id: 0 }));
}

test('an upload is told with the job that it became', async () => {
  const location = `${BASE}/api/status/job_1`;
  expect(
    await shown('POST', '/api/upload', [{ status: 202, headers: { location, 'retry-after': '1' } }]),
  ).toEqual(['06:23:55 INFO  POST /api/upload 202 12 ms job_1']);
});

test('looks that come too early are counted', async () => {
  const early = { status: 200, headers: { 'retry-after': '1' } };
  const lines = await shown('GET', '/api/status/job_1', [early, early, { status: 200 }]);
  expect(lines).toEqual([
    '06:23:55 WARN  GET /api/status/job_1 200 12 ms retry 1',
    '06:23:55 WARN  GET /api/status/job_1 200 12 ms retry 2',
    '06:23:55 INFO  GET /api/status/job_1 200 12 ms',
  ]);
});

test('a refusal tells how long to wait, and a lost network that nothing came back', async () => {
  const limited = { status: 429, headers: { 'retry-after': '3' } };
  expect(await shown('POST', '/api/upload', [limited, 'no network'])).toEqual([
    '06:23:55 ERROR POST /api/upload 429 12 ms retry-after 3',
    '06:23:55 ERROR POST /api/upload no answer 12 ms',
  ]);
});

test('the console is filtered by level and by any text of a line', () => {
  const line: ConsoleLine = {
    id: 1,
    at: 0,
    level: 'error',
    method: 'POST',
    path: '/api/upload',
    status: 429,
    milliseconds: 3,
    note: 'retry-after 3',
  };
  expect(isShown(line, { level: 'all', text: '' })).toBe(true);
  expect(isShown(line, { level: 'error', text: 'Retry-After' })).toBe(true);
  expect(isShown(line, { level: 'error', text: '/history' })).toBe(false);
  expect(isShown(line, { level: 'warn', text: '' })).toBe(false);
});

test('on screen the id of a job is cut short', () => {
  expect(shortIds('/api/status/job_8d84442f-9376-44db-95cc-a73c33e761a5')).toBe('/api/status/job_8d84442f…');
  expect(shortIds('/api/history?limit=100')).toBe('/api/history?limit=100');
});
