import { env } from 'cloudflare:test';
import { describe, expect, test } from 'vitest';
import { memoryName } from '../../../engine/collections/memory-name';
import type { OpenMemory } from '../../group-memory';
import { openCollections } from './collection-playground';
import { RECORDED } from './judged/recorded';
import { COMPARED_HEADERS, DATA, SESSIONS } from './judged/sessions';

const memory: OpenMemory = (place) => env.GROUP_STATE.getByName(memoryName(place));

/**
 * What we do otherwise on purpose: a key finds its item whether it is a number or a string; 250.0 is 250; a delete takes what
 * hung on that item, not every orphan of the database; an unknown name is not embedded; Location has no query; null and no field at all are sorted alike;
 * every list tells its total, so headers are compared where json-server sends them.
 */
const collections = Object.entries(DATA).map(([name, data]) => ({
  name,
  dialect: 'v0',
  singular: !Array.isArray(data),
  seed: { rows: [data].flat() },
}));

describe.each(Object.entries(SESSIONS))('json-server 0.17 and we: %s', (name, steps) => {
  test('answer the same', async () => {
    const { send } = openCollections(memory, collections);
    for (const [index, { method, path, json }] of steps.entries()) {
      const recorded = RECORDED[name]?.[index];
      if (!recorded) throw new Error(`Nothing was recorded of ${method} ${path}.`);
      const sent = path.split('?').map((part) => part.replaceAll('"', '%22'));
      const answer = await send(sent.join('?'), { method, json });
      const what = `${method} ${path}`;
      expect.soft({ what, status: answer.status, body: compact(answer.text) }).toEqual({
        what,
        status: recorded.status,
        body: compact(recorded.body),
      });
      for (const header of COMPARED_HEADERS) {
        const expected = recorded.headers[header];
        if (expected === undefined || header === 'access-control-expose-headers') continue;
        expect
          .soft(`${what} ${header}: ${answer.headers[header] ?? ''}`)
          .toBe(`${what} ${header}: ${expected}`);
      }
    }
  });
});

/** json-server prints with blanks; what comes in which order stays. */
function compact(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    // JSONP: the JSON inside is what counts.
    return text.replace(
      /\((\{|\[).*\);$/s,
      (whole) => `(${JSON.stringify(JSON.parse(whole.slice(1, -2)))});`,
    );
  }
}
