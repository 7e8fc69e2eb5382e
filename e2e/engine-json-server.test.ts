import { beforeAll, describe, expect, test } from 'vitest';
import { RECORDED } from '../worker/services/http/collections/judged/recorded.ts';
import { COMPARED_HEADERS, DATA, SESSIONS } from '../worker/services/http/collections/judged/sessions.ts';
import { useOwnProject } from './own-project.ts';

/** Blanks do not count; what comes in which order does. */
function compact(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    // JSONP, and what is no JSON at all.
    return text.replaceAll(/\s+/g, '');
  }
}

describe('the product and json-server 0.17 on the same data', () => {
  const own = useOwnProject('json-server');

  beforeAll(async () => {
    for (const [name, data] of Object.entries(DATA))
      await own.admin.post(`/api/groups/${own.group().id}/collections`, {
        name,
        dialect: 'v0',
        singular: !Array.isArray(data),
        seed: { rows: [data].flat() },
      });
  });

  test.each(Object.entries(SESSIONS))('say the same: %s', async (name, steps) => {
    for (const [index, { method, path, json }] of steps.entries()) {
      const recorded = RECORDED[name]?.[index];
      // Each session begins anew, as one of the worlds does.
      const answer = await fetch(`${own.url()}${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          'x-understudy-world': name.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase(),
        },
        ...(json !== undefined && { body: JSON.stringify(json) }),
      });
      const what = `${method} ${path}`;
      expect
        .soft([what, answer.status, compact(await answer.text())])
        .toEqual([what, recorded?.status, compact(recorded?.body ?? '')]);
      for (const header of COMPARED_HEADERS) {
        const expected = recorded?.headers[header];
        if (expected === undefined || header === 'access-control-expose-headers') continue;
        const told = (answer.headers.get(header) ?? '').replaceAll(own.url(), '');
        expect.soft(`${what} ${header}: ${told}`).toBe(`${what} ${header}: ${expected}`);
      }
    }
  });
});
