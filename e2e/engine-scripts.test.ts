import { beforeAll, describe, expect, test } from 'vitest';
import { useOwnProject } from './own-project.ts';

const HOSTILE: Record<string, [source: string, code: string | RegExp]> = {
  loop: ['() => { for (;;) {} }', 'http.script_too_long'],
  hoard: ['() => { const a = []; for (;;) a.push(new Array(1e5).fill(1)); }', 'http.script_out_of_memory'],
  deep: ['() => { const f = () => f(); return f(); }', 'http.script_too_deep'],
  regex: ['() => /^(a+)+$/.test("a".repeat(40) + "b")', 'http.script_too_long'],
  dice: ['() => { for (;;) Math.random(); }', 'http.script_too_long'],
  wait: ['async () => { await new Promise(() => {}); }', 'http.script_bad_answer'],
  nothing: ['() => undefined', 'http.script_bad_answer'],
  status: ['() => ({ status: 99 })', 'http.script_bad_answer'],
  memory: ['(r, state) => { for (;;) state.increment("n"); }', 'http.script_failed'],
  throw: ['() => { throw new Error("no"); }', 'http.script_failed'],
};

describe('scripts', () => {
  const own = useOwnProject('Scripts');

  beforeAll(async () => {
    await own.addEndpoint({ name: 'calm', method: 'GET', path: '/calm', response_body: 'calm' });
    const source =
      '(r, state, faker) => ({ n: state.increment("n"), name: faker.person.fullName(), dice: Math.random() })';
    await own.addEndpoint({ name: 'good', method: 'GET', path: '/good', answer: { type: 'script', source } });
    for (const [name, [source]] of Object.entries(HOSTILE))
      await own.addEndpoint({ name, method: 'GET', path: `/${name}`, answer: { type: 'script', source } });
  });

  test('that are hostile get a clear error each, while fifty others are served', async () => {
    let goesOn = true;
    const others = Array.from({ length: 50 }, async () => {
      let served = 0;
      while (goesOn) {
        const answer = await fetch(`${own.url()}/calm`);
        if ((await answer.text()) !== 'calm') throw new Error(`Another request got ${answer.status}.`);
        served += 1;
      }
      return served;
    });
    for (const [name, [, code]] of Object.entries(HOSTILE)) {
      const answer = await fetch(`${own.url()}/${name}`);
      expect([name, answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
        name,
        500,
        code,
      ]);
    }
    goesOn = false;
    expect(Math.min(...(await Promise.all(others)))).toBeGreaterThan(0);
  });

  test('count without a gap when many call at once, and leave nothing behind for each other', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, async () => (await fetch(`${own.url()}/good?__world=many`)).json()),
    );
    const numbers = (answers as { n: number }[]).map(({ n }) => n).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
  });

  test('throw the same dice for the same seed', async () => {
    const roll = async () => {
      const headers = { 'x-understudy-seed': 'mine' };
      const { name, dice } = (await (await fetch(`${own.url()}/good`, { headers })).json()) as Record<
        string,
        unknown
      >;
      return [name, dice];
    };
    expect(await roll()).toEqual(await roll());
  });
});
