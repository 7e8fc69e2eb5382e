import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, useBrowser } from './browser.ts';
import { freePort } from './free-port.ts';
import { useOwnProject } from './own-project.ts';

/** What a page of another origin got to see. */
type Seen = { status: number; body: unknown; seed: string | null } | { refused: string };

function callFrom(page: Page, url: string, credentials: RequestCredentials = 'omit'): Promise<Seen> {
  return page.evaluate(
    async ({ target, credentials }): Promise<Seen> => {
      try {
        const answer = await fetch(target, {
          method: 'PUT',
          credentials,
          headers: { 'content-type': 'application/json', 'x-client': 'a page' },
          body: '{}',
        });
        const { status, headers } = answer;
        return { status, body: await answer.json(), seed: headers.get('x-understudy-seed') };
      } catch (error) {
        return { refused: String(error) };
      }
    },
    { target: `${url}/things/1`, credentials },
  );
}

describe.runIf(hasBrowser)('a page of another origin in Chromium', () => {
  const browser = useBrowser();
  const own = useOwnProject('Cross origin');
  const sites: { server: Server; origin: string }[] = [];

  beforeAll(async () => {
    await own.addEndpoint({ name: 'put', method: 'PUT', path: '/things/:id', response_body: { kept: true } });
    for (let site = 0; site < 2; site++) {
      const port = await freePort();
      const server = createServer((_, answer) => {
        answer.setHeader('content-type', 'text/html').end('<!doctype html><title>elsewhere</title>');
      });
      await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
      sites.push({ server, origin: `http://127.0.0.1:${port}` });
    }
  });

  afterAll(() => {
    for (const { server } of sites) server.close().closeAllConnections();
  });

  async function visit(site: number): Promise<Page> {
    const page = await browser.page();
    await page.goto(String(sites[site]?.origin));
    return page;
  }

  const setCors = (cors: object) => own.admin.patch(`/api/groups/${own.group().id}`, { config: { cors } });

  test('may call a mock with a method and a header that need a preflight, and read the seed', async () => {
    const seen = await callFrom(await visit(0), own.url());
    expect(seen).toEqual({ status: 200, body: { kept: true }, seed: expect.stringMatching(/^\w+~t\w+$/) });
  });

  test('reads the errors of the house too', async () => {
    const seen = await callFrom(await visit(0), `${own.url()}/no`);
    expect(seen).toMatchObject({ status: 404, body: { code: 'mocks.no_endpoint' } });
  });

  test('is refused by its browser where the group has switched CORS off', async () => {
    await setCors({ enabled: false });
    expect(await callFrom(await visit(0), own.url())).toHaveProperty('refused');
  });

  test('may call with credentials where its origin is named, and another may not', async () => {
    await setCors({ enabled: true, origins: [sites[0]?.origin], allow_credentials: true });
    const named = await callFrom(await visit(0), own.url(), 'include');
    expect(named).toMatchObject({ status: 200, seed: expect.stringMatching(/^\w+~t\w+$/) });
    expect(await callFrom(await visit(1), own.url(), 'include')).toHaveProperty('refused');
    expect(await callFrom(await visit(1), own.url())).toHaveProperty('refused');
  });
});
