import { beforeAll, describe, expect, test } from 'vitest';
import { loadFaker, type SeededFaker } from '../../../engine/faker/seeded-faker';
import { createRandom } from '../../../engine/random';
import type { Fields, RequestView } from '../../../engine/request/request-view';
import { NeedsState, NO_STATE, withState } from '../../../engine/state/replayed-state';
import type { StateAccess, StateOperation } from '../../../engine/state/state-operation';
import { compileScript } from './compile-script';
import { loadSandbox } from './load-sandbox';
import type { Sandbox } from './quickjs/sandbox';
import { runScript, type ScriptRun } from './run-script';

let sandbox: Sandbox;
let faker: SeededFaker;

beforeAll(async () => {
  sandbox = await loadSandbox();
  faker = await loadFaker('en');
});

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);

function fields(...pairs: [string, string][]): Fields {
  const all = (name: string) => pairs.filter(([own]) => own === name).map(([, value]) => value);
  return { get: (name) => all(name)[0] ?? null, all, entries: () => pairs };
}

function request(text = '{"name":"Ada"}'): RequestView {
  return {
    id: 'x1',
    method: 'POST',
    path: '/orders/7',
    url: 'http://localhost/m/p/g/orders/7?tag=a&tag=b',
    baseUrl: 'http://localhost/m/p/g',
    params: { id: '7' },
    query: fields(['tag', 'a'], ['tag', 'b'], ['page', '2']),
    headers: fields(['x-role', 'admin']),
    cookies: fields(),
    clientIp: '192.0.2.1',
    body: {
      bytes: new TextEncoder().encode(text),
      text,
      mediaType: 'application/json',
      json: text.startsWith('{') ? { ok: true, value: JSON.parse(text) } : { ok: false, reason: 'no' },
      form: null,
      parts: null,
    },
  };
}

async function run(source: string, state: StateAccess = NO_STATE, asked = request()): Promise<ScriptRun> {
  const compiled = await compileScript(source, '/script/source');
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  const scope = {
    request: asked,
    random: createRandom('seed'),
    now: NOW,
    faker,
    state,
    parameters: { limit: 3 },
  };
  return runScript(sandbox, compiled.value, scope);
}

async function problem(source: string) {
  const { answer, error } = await run(source);
  expect(answer.status).toBe(500);
  const document = JSON.parse(String(answer.body));
  expect(document.code).toBe(error);
  return document as { code: string; detail: string; line?: number };
}

describe('what a script may return', () => {
  test.each([
    [
      'an answer in parts',
      '() => ({ status: 201, headers: { "X-A": 1, "set-cookie": ["a=1", "b=2"] }, body: { ok: true } })',
      {
        status: 201,
        headers: [
          ['content-type', 'application/json'],
          ['x-a', '1'],
          ['set-cookie', 'a=1'],
          ['set-cookie', 'b=2'],
        ],
        body: '{"ok":true}',
      },
    ],
    [
      'a plain value as JSON',
      '() => [1, 2]',
      { status: 200, headers: [['content-type', 'application/json']], body: '[1,2]' },
    ],
    [
      'an object that only looks like an answer',
      '() => ({ status: "open" })',
      { status: 200, headers: [['content-type', 'application/json']], body: '{"status":"open"}' },
    ],
    [
      'a text',
      '() => "hello"',
      { status: 200, headers: [['content-type', 'text/plain;charset=utf-8']], body: 'hello' },
    ],
    [
      'bytes',
      '() => ({ body: new Uint8Array([0, 255]) })',
      { status: 200, headers: [['content-type', 'application/octet-stream']], body: Uint8Array.of(0, 255) },
    ],
    ['a status alone', '() => ({ status: 204 })', { status: 204, headers: [], body: null }],
    [
      'what an async function resolves to',
      'async () => { await null; return { body: await Promise.resolve("late") }; }',
      { status: 200, headers: [['content-type', 'text/plain;charset=utf-8']], body: 'late' },
    ],
  ])('%s', async (_name, source, answer) => {
    expect((await run(source)).answer).toEqual(answer);
  });

  test.each([
    ['nothing', '() => {}', 'It returned nothing'],
    ['a function', '() => () => 1', 'It returned function'],
    ['a circle', '() => { const a = {}; a.a = a; return a; }', 'circular'],
    ['a BigInt inside', '() => ({ a: 1n })', 'BigInt'],
    ['a status that is none', '() => ({ status: 42, body: 1 })', 'between 200 and 599'],
    ['a status as text', '() => ({ status: "404", body: 1 })', 'status'],
    [
      'a header of the connection',
      '() => ({ headers: { "transfer-encoding": "chunked" } })',
      'belongs to the connection',
    ],
    ['a header with a line break', '() => ({ headers: { a: "b\\r\\nc: d" } })', 'line break'],
    ['a body with 204', '() => ({ status: 204, body: "x" })', 'carries no body'],
    ['a promise that stays open', '() => new Promise(() => {})', 'nothing will settle'],
  ])('%s is refused with a reason', async (_name, source, reason) => {
    const { code, detail } = await problem(source);
    expect(code).toBe('http.script_bad_answer');
    expect(detail).toContain(reason);
  });
});

describe('how a script may be written', () => {
  test.each([
    ['an arrow', '(request) => request.method'],
    ['an arrow with a semicolon and a comment above', '// says the method\n(request) => request.method;\n'],
    ['a function without a name', 'function (request) { return request.method; }'],
    [
      'a function called handler',
      'const own = (r) => r.method;\nfunction handler(request) { return own(request); }',
    ],
    ['a module', 'const own = (r) => r.method;\nexport default function (request) { return own(request); }'],
    ['an async arrow', 'async request => request.method'],
  ])('%s', async (_name, source) => {
    expect((await run(source)).answer.body).toBe('POST');
  });

  test.each([
    ['a missing bracket', 'export default (request) => {\n  return { body: 1 ;\n}', { line: 2 }],
    ['an arrow with a mistake', '(request) => {\n  const = 1;\n}', { line: 2, column: 9 }],
    ['a mistake on the first line', '(request) => request..method', { line: 1, column: 22 }],
  ])('%s is found when it is saved, and where', async (_name, source, position) => {
    const compiled = await compileScript(source, '/script/source');
    expect(compiled).toMatchObject({
      ok: false,
      findings: [{ pointer: '/script/source', message: expect.stringContaining('SyntaxError'), position }],
    });
  });

  test.each([
    ['no function', 'const a = 1;', 'exports no function'],
    ['an import', 'import fs from "fs"; export default () => 1', 'fs'],
    ['an error while it loads', 'missing(); export default () => 1', 'missing'],
    ['a null that is thrown while it loads', 'throw null; export default () => 1', ''],
    ['a symbol that is thrown while it loads', 'throw Symbol("a"); export default () => 1', ''],
    ['an error that cannot be read', 'throw { get message() { throw 1; } }; export default () => 1', ''],
    [
      'an error without end',
      'throw new Proxy({}, { get() { for (;;) {} } }); export default () => 1',
      'an end',
    ],
    ['a loop while it loads', 'for (;;) {}\nexport default () => 1', 'does not come to an end'],
  ])('%s is found when it is saved', async (_name, source, reason) => {
    const compiled = await compileScript(source, '');
    expect(compiled.ok).toBe(false);
    expect(compiled.ok ? '' : compiled.findings[0]?.message).toContain(reason);
  });
});

describe('what a script finds around it', () => {
  test('the request, its body and the parameters', async () => {
    const { answer } = await run(
      '(r, s, f, c, p) => [r.params.id, r.query.tag, r.query.page, r.headers["x-role"], r.body.name, r.text.length, p.limit]',
    );
    expect(JSON.parse(String(answer.body))).toEqual(['7', ['a', 'b'], '2', 'admin', 'Ada', 14, 3]);
  });

  test('the clock of the project, wherever it looks', async () => {
    const { answer } = await run(
      '(r, s, f, clock) => [clock.now(), Date.now(), new Date().toISOString(), +new Date(5), clock.iso()]',
    );
    const iso = '2026-01-02T03:04:05.000Z';
    expect(JSON.parse(String(answer.body))).toEqual([NOW, NOW, iso, 5, iso]);
  });

  test('the dice of the exchange: the same seed gives the same answer', async () => {
    const source =
      '(r, s, faker) => [Math.random(), Math.random(), faker.person.fullName(), faker.number.int({ max: 9 })]';
    const [once, again] = [await run(source), await run(source)];
    expect(once.answer.body).toBe(again.answer.body);
    const [first, second, name] = JSON.parse(String(once.answer.body));
    expect(first).not.toBe(second);
    expect(name).toMatch(/\w+ \w+/);
  });

  test.each([
    ['faker.nothing.there()', 'There is no faker.nothing.there'],
    ['faker.person.constructor("return 1")', 'There is no faker.person.constructor'],
    ['faker.constructor.constructor("return 1")', 'There is no faker.constructor.constructor'],
    ['faker.__proto__.toString()', ''],
    ['faker.string.alpha(100000000)', 'at most 1000'],
    ['faker.helpers.fromRegExp("a{99999999}")', 'at most 1000'],
    ['faker.date.betweens({ from: 0, to: 1, count: 100000000 })', 'at most 1000'],
    ['faker.finance.accountNumber(100000000)', 'at most 1000'],
    [`faker.helpers.fake('{{string.alpha({"length":1e9})}}')`, 'at most 1000'],
    ['faker._randomizer.next()', 'There is no faker._randomizer'],
    ['faker.person.fullName.call.call(1)', ''],
  ])('%s cannot leave the sandbox', async (call, reason) => {
    const { answer } = await run(
      `(r, s, faker) => { try { return ["made", typeof ${call}]; } catch (error) { return error.message; } }`,
    );
    expect(String(answer.body)).toContain(reason);
  });

  test('faker fills in a text, and numbers that are no amounts may be large', async () => {
    const { answer } = await run(
      `(r, s, faker) => [faker.helpers.fake('{{person.firstName}}-{{number.int({"min":7,"max":7})}}'), faker.image.url({ width: 5000 })]`,
    );
    const [text, url]: string[] = JSON.parse(String(answer.body));
    expect(text).toMatch(/^\w+-7$/);
    expect(url).toContain('5000');
  });

  test('no way to the network, to timers or to the host', async () => {
    const { answer } = await run(
      '() => [typeof fetch, typeof setTimeout, typeof process, typeof require, typeof WebAssembly, typeof caches]',
    );
    expect(new Set(JSON.parse(String(answer.body)))).toEqual(new Set(['undefined']));
  });

  test('its console is kept, and bounded', async () => {
    const { lines } = await run(
      '() => { for (let i = 0; i < 1000; i++) console.log("line", i, { a: [i] }); return 1; }',
    );
    expect(lines).toHaveLength(50);
    expect(lines[1]).toBe('line 1 {"a":[1]}');
  });

  test('nothing of an earlier run: each begins from the same state', async () => {
    await run(
      '() => { globalThis.seen = 1; Array.prototype.map = null; Object.prototype.bad = 1; JSON.stringify = () => "no"; return 1; }',
    );
    const { answer } = await run(
      '() => ({ body: [typeof globalThis.seen, [1].map((x) => x + 1), ({}).bad === undefined] })',
    );
    expect(JSON.parse(String(answer.body))).toEqual(['undefined', [2], true]);
    expect(({} as Record<string, unknown>).bad).toBeUndefined();
  });
});

describe('the memory', () => {
  async function withMemory(source: string) {
    const asked: StateOperation[] = [];
    const counters = new Map<string, number>();
    const compiled = await compileScript(source, '');
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
    const ran = await withState(
      async (operations) =>
        operations.map((operation) => {
          asked.push(operation);
          if (operation.op !== 'increment') return null;
          const next = (counters.get(operation.key) ?? 0) + operation.by;
          counters.set(operation.key, next);
          return next;
        }),
      (state) =>
        runScript(sandbox, compiled.value, {
          request: request(),
          random: createRandom('seed'),
          now: NOW,
          faker,
          state,
          parameters: {},
        }),
    );
    return { ran, asked };
  }

  test('is asked once for each thing, however often the script begins anew', async () => {
    const { ran, asked } = await withMemory(
      '(r, state) => { const dice = Math.random(); const a = state.increment("visits"); state.set("last", { a, dice }); return [a, state.increment("visits", 2)]; }',
    );
    expect(ran.answer.body).toBe('[1,3]');
    expect(asked.map(({ op }) => op)).toEqual(['increment', 'set', 'increment']);
  });

  test('a script that catches everything still waits for the memory', async () => {
    const { ran, asked } = await withMemory(
      '(r, state) => { let a = "caught"; try { a = state.increment("n"); } catch (e) {} try { state.set("x", 1); } catch (e) {} return { a }; }',
    );
    expect(ran.answer.body).toBe('{"a":1}');
    expect(asked).toHaveLength(2);
  });

  test('a script cannot go on after it was stopped for the memory', async () => {
    const compiled = await compileScript(
      '(r, state) => { for (;;) { try { state.get("a"); } catch {} } }',
      '',
    );
    const state: StateAccess = {
      run: (operation) => {
        throw new NeedsState(operation);
      },
    };
    if (!compiled.ok) throw new Error('It does compile.');
    const scope = {
      request: request(),
      random: createRandom('seed'),
      now: NOW,
      faker,
      state,
      parameters: {},
    };
    expect(() => runScript(sandbox, compiled.value, scope)).toThrow(NeedsState);
  });

  test('more than a hundred things are not asked for, and the script is told so', async () => {
    const { ran, asked } = await withMemory(
      '(r, state) => { for (let i = 0; i < 200; i++) state.set("k" + i, i); return "done"; }',
    );
    expect(ran.error).toBe('http.script_failed');
    expect(String(ran.answer.body)).toContain('at most 100 things');
    expect(asked).toHaveLength(100);
  });

  test('much work before many questions is stopped, for it is done again for each', async () => {
    const { ran, asked } = await withMemory(
      '(r, state) => { let x = 0; for (let i = 0; i < 5e5; i++) x += i; for (let i = 0; i < 99; i++) state.increment("n"); return x; }',
    );
    expect(ran.error).toBe('http.script_too_long');
    expect(asked.length).toBeLessThan(99);
  });

  test("an operation that is none is the script's mistake", async () => {
    expect((await problem('(r, state) => state.set("", 1)')).code).toBe('http.script_failed');
    expect(
      (
        await problem(
          '(r, state) => { Object.prototype.toJSON = () => [{ op: "drop" }]; return state.get("a"); }',
        )
      ).code,
    ).toMatch(/^http\.script_/);
  });
});

describe('a script that means harm', () => {
  test.each([
    ['an endless loop', '() => { for (;;) {} }', 'http.script_too_long'],
    [
      'an endless loop that catches',
      '() => { for (;;) { try { for (;;) {} } catch {} finally { continue; } } }',
      'http.script_too_long',
    ],
    ['an endless chain of promises', 'async () => { for (;;) await null; }', 'http.script_too_long'],
    ['a generator without end', '() => [...(function* () { for (;;) yield; })()]', /too_long|out_of_memory/],
    ['a call of itself', '() => { const f = () => f() + 1; return f(); }', 'http.script_too_deep'],
    ['JSON nested too deeply', '() => JSON.parse("[".repeat(1e6))', /too_deep|script_failed/],
    [
      'allocations that are kept',
      '() => { const a = []; for (;;) a.push("x".repeat(1000) + a.length); }',
      'http.script_out_of_memory',
    ],
    ['one huge allocation', '() => "x".repeat(2 ** 29)', 'http.script_out_of_memory'],
    ['a huge array', '() => new Array(2 ** 32 - 1).fill(0)', /too_long|out_of_memory/],
    ['a huge buffer', '() => new Uint8Array(2 ** 31 - 1).length', 'http.script_out_of_memory'],
    ['allocations that are thrown away', '() => { for (;;) "x".repeat(1e6); }', 'http.script_too_long'],
    [
      'a search inside the machine',
      '() => Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1)',
      'http.script_too_long',
    ],
    [
      'a search of a long text in a long text',
      '() => "a".repeat(1e6).indexOf("a".repeat(5e5) + "b")',
      'http.script_too_long',
    ],
    ['a bomb of a regular expression', '() => /(a+)+$/.test("a".repeat(40) + "b")', /too_long|script_failed/],
    [
      'a sort that lies',
      '() => Array.from({ length: 1e5 }, (_, i) => i).sort(() => { for (;;) {} })',
      'http.script_too_long',
    ],
    ['an error that is none', '() => { throw { toString() { throw 1; } }; }', 'http.script_failed'],
    [
      'a getter that throws',
      '() => ({ body: { get a() { throw new Error("in a getter"); } } })',
      'http.script_bad_answer',
    ],
    ['a toJSON without end', '() => ({ toJSON() { for (;;) {} } })', 'http.script_too_long'],
    ['a huge answer', '() => Array(3e6).fill("x").join("")', /bad_answer|out_of_memory/],
    ['eval', '() => eval("for(;;){}")', 'http.script_too_long'],
    [
      'faker without end',
      '(r, s, faker) => { for (;;) faker.lorem.paragraphs(1000); }',
      'http.script_too_long',
    ],
    ['dice without end', '() => { for (;;) Math.random(); }', 'http.script_too_long'],
    ['a console without end', '() => { for (;;) console.log("x".repeat(1e5)); }', 'http.script_too_long'],
  ])('%s', async (_name, source, code) => {
    const started = performance.now();
    const document = await problem(source);
    const took = performance.now() - started;
    expect(document.code).toMatch(code);
    expect(took).toBeLessThan(10_000);
    // The next run is as if nothing had been.
    expect((await run('() => "fine"')).answer.body).toBe('fine');
  });

  test('an error says its message and its line', async () => {
    const document = await problem('(request) => {\n  const a = null;\n  return a.b;\n}');
    expect(document).toMatchObject({ code: 'http.script_failed', line: 3 });
    expect(document.detail).toMatch(/^TypeError: .*null.*line 3/);
  });

  test('what is no error is told too', async () => {
    expect((await problem('() => { throw "stop"; }')).detail).toContain('stop');
  });
});

test('a call of a script costs far less than a millisecond', async () => {
  const compiled = await compileScript(
    '(request) => ({ body: { id: request.params.id, at: Date.now() } })',
    '',
  );
  if (!compiled.ok) throw new Error('It does compile.');
  const scope = {
    request: request(),
    random: createRandom('seed'),
    now: NOW,
    faker,
    state: NO_STATE,
    parameters: {},
  };
  const started = performance.now();
  for (let index = 0; index < 1_000; index++) runScript(sandbox, compiled.value, scope);
  expect(performance.now() - started).toBeLessThan(8_000);
});
