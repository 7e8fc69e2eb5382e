import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { SampleLanguage } from '../worker/engine/request-code/sample-language.ts';
import { adminClient } from './admin-client.ts';
import { SCRIPTED, useWorkshop } from './examples/run-code.ts';
import { hasCurl, hasGo, hasHttpie, hasHttpx, hasRequests } from './tools.ts';

type Operation = {
  operation_id: string;
  method: string;
  path: string;
  needs: string[];
  code: Record<SampleLanguage, string>;
};
type Examples = {
  operations: Operation[];
  variables: { name: string; command: string | null; operation_id: string | null }[];
};

const HAS: Record<(typeof SCRIPTED)[number], boolean> = {
  curl: hasCurl,
  httpie: hasHttpie,
  python_requests: hasRequests,
  python_httpx: hasHttpx,
  javascript_fetch: true,
  javascript_axios: true,
};

const admin = adminClient(inject('url'), inject('token'));

async function examplesOf(slug: string): Promise<Examples> {
  const { groups } = await admin.get<{ groups: { id: string; slug: string; base_url: string }[] }>(
    '/api/groups',
  );
  const group = groups.find(({ base_url }) => base_url.endsWith(`/m/demo/${slug}`));
  return admin.get<Examples>(`/api/groups/${group?.id}/examples`);
}

async function documented(slug: string): Promise<(operation: Operation) => string[]> {
  const document = await (await fetch(`${inject('url')}/m/demo/${slug}/openapi.json`)).json();
  return ({ path, method }) => Object.keys(document.paths[path][method.toLowerCase()].responses);
}

/** Two at a time. */
async function each<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  const left = [...items];
  const one = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all([one(), one()]);
}

/** Half a minute of events: one language is enough. */
const ENDLESS = '/stock/live';
/** Sessions end with these, and whoever has registered is gone. */
const ENDS = /logout|revoke|reset/;

describe.each(['shop', 'auth', 'images'])('the examples of the demo group %s', (slug) => {
  const workshop = useWorkshop();
  let examples: Examples;
  let statusesOf: (operation: Operation) => string[];
  beforeAll(async () => {
    examples = await examplesOf(slug);
    statusesOf = await documented(slug);
  });

  /** As a reader would, with the very lines that are printed. */
  async function environment(): Promise<Record<string, string>> {
    const lines = examples.variables.map(({ command }) => command ?? '').join('\n');
    const names = examples.variables.map(({ name }) => name);
    if (names.length === 0) return {};
    // The workshop's curl tells the status after the body, which is not for whoever reads JSON.
    const script = `unset CURL_HOME; cd /\n${lines}\nexport HOME=/nowhere\nprintf '%s\\n' ${names.map((name) => `"$${name}"`).join(' ')}\necho 200`;
    const { printed } = await workshop.run('curl', script, { HOME: '/nowhere' });
    const values = printed.split('\n');
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  }

  for (const language of SCRIPTED) {
    test.runIf(HAS[language])(
      `in ${language} get a documented answer, as printed`,
      { timeout: 240_000 },
      async () => {
        const lasting = examples.operations.filter(
          ({ path }) => !ENDS.test(path) && (language === 'curl' || path !== ENDLESS),
        );
        const ending = examples.operations.filter(({ path }) => ENDS.test(path));
        const more = await environment();
        const check = async (operation: Operation) => {
          const { status, printed } = await workshop.run(language, operation.code[language], more);
          const all = statusesOf(operation);
          const isOpen = all.includes('default');
          const good = all.filter((each) => Number(each) < 400);
          const isSure = good.length > 0 && !operation.path.includes('{') && !/register/.test(operation.path);
          const wanted = isOpen ? ['200', '201'] : isSure ? good : all;
          const asked = `${operation.method} ${operation.path}`;
          expect([asked, String(status), printed]).toEqual([asked, expect.toBeOneOf(wanted), printed]);
        };
        await each(lasting, check);
        for (const operation of ending) await check(operation);
      },
    );
  }

  test.runIf(hasGo)(
    'in Go compile, are formatted as Go wants it, and run',
    { timeout: 240_000 },
    async () => {
      const { operations } = examples;
      expect(await workshop.checkGo(operations.map(({ code }) => code.go))).toBe('');
      const more = await environment();
      const some = operations.filter(
        ({ path, method }) =>
          /^\/(products|api\/(auth\/(me|login|users)|history|upload))$/.test(path) && method !== 'DELETE',
      );
      expect(some.length).toBeGreaterThan(1);
      for (const operation of some) {
        const { status } = await workshop.runGo(operations.indexOf(operation), more);
        expect([operation.path, status]).toEqual([operation.path, expect.toBeOneOf([200, 201, 202])]);
      }
    },
  );
});

describe('the examples of the demo store', () => {
  const workshop = useWorkshop();

  test.runIf(hasCurl)('are signed by curl, and say elsewhere that they are not', async () => {
    const { operations, variables } = await examplesOf('files');
    const list = operations.find(({ operation_id }) => operation_id === 'ListBuckets');
    const keys = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
    expect(list?.needs.sort()).toEqual(Object.keys(keys).sort());
    expect(variables.map(({ command }) => command)).toEqual([null, null]);
    const { status, printed } = await workshop.run('curl', list?.code.curl ?? '', keys);
    expect([status, printed]).toEqual([200, expect.stringContaining('<ListAllMyBucketsResult')]);
    expect(list?.code.python_requests).toContain('# This request has to be signed');
  });
});
