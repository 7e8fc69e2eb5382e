import { describe, expect, test } from 'vitest';
import type { Answer } from '../answer';
import { createRandom } from '../random';
import { applyFault, EVERY_FAULT } from './catalogue';
import type { Fault, FaultName, Outcome } from './fault';

const SEEDS = Array.from({ length: 60 }, (_, seed) => `seed-${seed}`);
const VALUE = {
  items: [
    { id: 1, name: 'ä' },
    { id: 2, name: 'b' },
  ],
  total: 2,
};

const JSON_ANSWER: Answer = Object.freeze({
  status: 200,
  headers: Object.freeze([
    ['content-type', 'application/json'],
    ['x-total', '2'],
  ]) as Answer['headers'],
  body: JSON.stringify(VALUE),
  schema: { properties: { total: { type: 'integer', minimum: 0 } } },
});
const BYTES: Answer = {
  status: 200,
  headers: [['content-type', 'image/png']],
  body: new Uint8Array([1, 2, 255]),
};
const STREAM: Answer = {
  status: 200,
  headers: [['content-type', 'text/plain']],
  body: new Blob(['x']).stream(),
};
const NOTHING: Answer = { status: 204, headers: [], body: null };

function faultOf(name: FaultName): Fault {
  const fault = EVERY_FAULT.find((one) => one.fault === name);
  if (!fault) throw new Error(`The catalogue has no ${name}.`);
  return fault;
}

function broken(answer: Answer, fault: FaultName | Fault, seed = 'seed', method = 'GET'): Outcome {
  const settings = typeof fault === 'string' ? faultOf(fault) : fault;
  return applyFault(settings, { answer, method }, createRandom(seed));
}

function done(outcome: Outcome) {
  if (!outcome.isDone) throw new Error(outcome.reason);
  return outcome;
}

function isJson(body: Answer['body']): boolean {
  try {
    JSON.parse(String(body));
    return true;
  } catch {
    return false;
  }
}

test.each(EVERY_FAULT.map((fault) => [fault.fault, fault] as const))(
  '%s does the same for the same dice, and leaves the answer that it is given alone',
  (_, fault) => {
    for (const seed of SEEDS)
      expect(broken(JSON_ANSWER, fault, seed)).toEqual(broken(JSON_ANSWER, fault, seed));
    expect(JSON_ANSWER.body).toBe(JSON.stringify(VALUE));
    expect(JSON_ANSWER.headers).toHaveLength(2);
  },
);

describe('which faults can happen', () => {
  const possible = (answer: Answer, method = 'GET') =>
    EVERY_FAULT.filter((fault) => broken(answer, fault, 'seed', method).isDone).map(({ fault }) => fault);
  const ANYWHERE = ['latency', 'status', 'hang', 'random_header', 'random_status'];

  test('to JSON: all', () => {
    expect(possible(JSON_ANSWER)).toEqual(EVERY_FAULT.map(({ fault }) => fault));
  });

  test('to bytes: what does not ask for text', () => {
    const others = ['empty', 'truncated', 'dribbled', 'garbage', 'wrong_content_type', 'random_body'];
    expect(possible(BYTES).sort()).toEqual([...ANYWHERE, ...others].sort());
  });

  test('to a stream: what does not ask for its end', () => {
    const others = ['empty', 'garbage', 'wrong_content_type', 'random_body'];
    expect(possible(STREAM).sort()).toEqual([...ANYWHERE, ...others].sort());
  });

  test('to no content, and to HEAD: what needs no body', () => {
    expect(possible(NOTHING).sort()).toEqual([...ANYWHERE, 'empty'].sort());
    expect(possible(JSON_ANSWER, 'HEAD').sort()).toEqual([...ANYWHERE, 'wrong_content_type'].sort());
  });
});

test('a truncated body always lacks something, and says how much', () => {
  const size = new TextEncoder().encode(String(JSON_ANSWER.body)).byteLength;
  for (const seed of SEEDS) {
    const { answer, detail } = done(broken(JSON_ANSWER, 'truncated', seed));
    expect(answer.wire).toMatchObject({ kind: 'truncate', announced: size });
    const { wire } = answer;
    if (wire?.kind !== 'truncate') throw new Error('It is not truncated.');
    expect(wire.bytes).toBeLessThan(size);
    expect(detail).toBe(`${wire.bytes} of ${size} bytes`);
  }
  const most = done(broken(JSON_ANSWER, { fault: 'truncated', fraction: 0.9999 })).answer.wire;
  expect(most).toMatchObject({ bytes: size - 1 });
});

test('malformed JSON is never JSON, in more than one way', () => {
  const bodies = SEEDS.map((seed) => done(broken(JSON_ANSWER, 'malformed_json', seed)).answer.body);
  expect(bodies.filter(isJson)).toEqual([]);
  expect(new Set(bodies).size).toBeGreaterThan(5);
  for (const body of ['1', '"a"', '[]', ' {} ', 'null', '""']) {
    const answer = { ...JSON_ANSWER, body };
    for (const seed of SEEDS)
      expect(isJson(done(broken(answer, 'malformed_json', seed)).answer.body)).toBe(false);
  }
  expect(broken({ ...JSON_ANSWER, body: 'no json' }, 'malformed_json').isDone).toBe(false);
});

test('garbage promises more than it sends', () => {
  for (const seed of SEEDS) {
    const { wire, body } = done(broken(JSON_ANSWER, 'garbage', seed)).answer;
    if (wire?.kind !== 'truncate' || !(body instanceof Uint8Array)) throw new Error('It is not cut off.');
    expect(wire.bytes).toBe(64);
    expect(body).toHaveLength(64);
    expect(wire.announced).toBeGreaterThan(64);
  }
});

test('a wrong content type is never the right one, and there is only one', () => {
  for (const seed of SEEDS) {
    const { answer, detail } = done(broken(JSON_ANSWER, 'wrong_content_type', seed));
    const types = answer.headers.filter(([name]) => name === 'content-type').map(([, value]) => value);
    expect(types).toEqual([detail]);
    expect(detail).not.toMatch(/^application\/json/);
    expect(answer.body).toBe(JSON_ANSWER.body);
  }
});

test('a random header is one more or another value, and it is named', () => {
  const names = SEEDS.map((seed) => {
    const { answer, detail } = done(broken(JSON_ANSWER, 'random_header', seed));
    const changed = answer.headers.filter(
      ([name, value]) => !JSON_ANSWER.headers.some((one) => one[0] === name && one[1] === value),
    );
    expect(changed.map(([name]) => name)).toEqual([detail]);
    return detail;
  });
  expect(names).toContain('x-total');
  expect(names).not.toContain('content-type');
  expect(new Set(names).size).toBeGreaterThan(5);
});

test('a random status is never the one there was', () => {
  for (const seed of SEEDS)
    expect(done(broken(JSON_ANSWER, 'random_status', seed)).answer.status).not.toBe(200);
  expect(broken(JSON_ANSWER, { fault: 'random_status', status_codes: [200] }).isDone).toBe(false);
});

test('a random body is of the kind that was there, and another one', () => {
  for (const seed of SEEDS) {
    const { body } = done(broken(JSON_ANSWER, 'random_body', seed)).answer;
    expect(isJson(body)).toBe(true);
    expect(body).not.toBe(JSON_ANSWER.body);
    expect(done(broken(BYTES, 'random_body', seed)).answer.body).toBeInstanceOf(Uint8Array);
  }
});
