import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HeaderList } from '../../worker/engine/answer.ts';
import type { Exchange } from '../../worker/engine/exchange.ts';
import { type CodeLanguage, codeFor } from '../../worker/engine/exchange-code/code-for.ts';
import { CASES, type CodeCase, randomCases } from './exchange-code-cases.ts';
import { PROGRAMS } from './exchange-code-programs.ts';
import { type Recorder, startRecorder } from './exchange-code-recorder.ts';
import { loggedExchange } from './logged-exchange.ts';

const RANDOM = randomCases(60);
const FEW = RANDOM.slice(0, 10);

let recorder: Recorder;
beforeAll(async () => {
  recorder = await startRecorder();
});
afterAll(() => recorder[Symbol.asyncDispose]());

describe.each(PROGRAMS)('$language by $by', ({ language, by, isThere, isSlow, run }) => {
  test.runIf(isThere)('sends what was logged', { timeout: 300_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'exchange-code-'));
    try {
      const all = [...CASES, ...(isSlow ? FEW : RANDOM)];
      const sources = all.map((it, index) => codeFor(exchangeOf(it, hostOf(index)), language));
      // Plain shells do not know $'…'.
      const isRun = (source: string) => by !== 'sh' || !source.includes("$'");
      await run(sources.filter(isRun), folder);
      const requests = recorder.take();
      for (const [index, it] of all.entries()) {
        const source = sources[index] ?? '';
        if (!isRun(source)) continue;
        const told = it.unable?.[language];
        if (told !== undefined) {
          expect(source, it.name).toContain(told);
          continue;
        }
        const arrived = requests.get(hostOf(index)) ?? [];
        expect(arrived.length, `${it.name}\n${source.slice(0, 500)}`).toBe(1);
        const [request] = arrived;
        if (!request) continue;
        expect(request.method, it.name).toBe(it.method);
        const target = it.target_arriving ?? it.target;
        expect(plainTarget(request.target, language), it.name).toBe(plainTarget(target, language));
        expect(ownHeaders(request.headers, it, language), it.name).toEqual(
          Object.fromEntries(it.arriving ?? it.headers),
        );
        expect(request.body.equals(Buffer.from(it.body ?? '')), it.name).toBe(true);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

function hostOf(index: number): string {
  return `127.0.${1 + Math.floor(index / 250)}.${1 + (index % 250)}`;
}

function exchangeOf({ method, target, headers, body }: CodeCase, host: string): Exchange {
  return loggedExchange({
    method,
    url: `http://${host}:${recorder.port}${target}`,
    request_headers: headers,
    request_body: body,
  });
}

/** curl and Go send an address as it is; the others write some signs of it in another way that means the same. */
function plainTarget(target: string, language: CodeLanguage): string {
  if (language === 'curl' || language === 'go') return target;
  return target.replace(/%[0-9a-f]{2}|[^!-~]|["'<>\\^`{|}[\]]/gi, (sign) => {
    const code = sign.length === 3 ? Number.parseInt(sign.slice(1), 16) : sign.charCodeAt(0);
    const char = String.fromCharCode(code);
    return /[\w.~-]/.test(char) ? char : `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
  });
}

/** What every client adds by itself; nothing else may come along. */
const ADDED = ['host', 'connection', 'content-length', 'accept-encoding'];
const ADDED_BY: Record<CodeLanguage, string[]> = {
  curl: ['user-agent', 'accept'],
  httpie: ['user-agent', 'accept'],
  fetch: ['user-agent', 'accept', 'accept-language', 'sec-fetch-mode'],
  python: ['user-agent', 'accept'],
  go: ['user-agent'],
};

function ownHeaders(headers: HeaderList, it: CodeCase, language: CodeLanguage): Record<string, string> {
  const wanted = new Set((it.arriving ?? it.headers).map(([name]) => name));
  const isAdded = (name: string) =>
    ADDED.includes(name) || (ADDED_BY[language].includes(name) && !wanted.has(name));
  return Object.fromEntries(headers.filter(([name]) => !isAdded(name)));
}
