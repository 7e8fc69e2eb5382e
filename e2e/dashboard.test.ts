import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser, useBrowser } from './browser.ts';
import { watchTrouble } from './dashboard-screen.ts';

const url = inject('url');

describe.runIf(hasBrowser)('the dashboard in Chromium', () => {
  const browser = useBrowser();

  beforeAll(() => mkdir('e2e/screenshots', { recursive: true }));

  /** Looked at by people; light and dark. */
  async function photograph(page: Page, name: string): Promise<void> {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `e2e/screenshots/${name}-${colorScheme}.png` });
    }
    await page.emulateMedia({ colorScheme: null });
  }

  test('shows its name, its version and the way to the API docs, and nothing goes wrong', async () => {
    const page = await browser.page();
    const trouble = watchTrouble(page);
    await page.goto(url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.title()).toContain('Understudy');
    const health = await fetch(`${url}/health`).then(
      (answer) => answer.json() as Promise<{ version: string }>,
    );
    await page.getByText(`v${health.version}`).waitFor();
    await photograph(page, 'welcome');
    await page.getByRole('link', { name: 'API docs', exact: true }).click();
    await page.waitForURL(`${url}/api/docs`);
    await page.getByRole('heading', { name: 'Understudy admin API' }).waitFor();
    expect(trouble).toEqual([]);
  });

  test('signs the local developer in, shows the demo project and signs out again', async () => {
    const page = await browser.page();
    const trouble = watchTrouble(page);
    await page.goto(`${url}/login?next=/p/demo`);
    await page.getByText('Continue as local developer').waitFor();
    await photograph(page, 'login');
    await page.getByText('Continue as local developer').click();
    await page.waitForURL(`${url}/p/demo`);
    await page.getByText(`${url}/m/demo/shop`, { exact: true }).waitFor();
    await photograph(page, 'home');
    expect((await page.request.get(`${url}/api/auth/me`)).status()).toBe(200);
    await page.getByRole('button', { name: 'Account of Local developer' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Every API your app needs, on cue' }).waitFor();
    expect((await page.request.get(`${url}/api/auth/me`)).status()).toBe(401);
    // Nothing of the one who left stays on the device.
    const kept = () => Object.keys(localStorage).filter((name) => name.includes('kept'));
    expect(await page.evaluate(kept)).toEqual([]);
    expect(trouble).toEqual([]);
  });

  test('the address of a group tells at once which scripts its page imports', async () => {
    const { headers } = await fetch(`${url}/p/demo/g/shop`);
    const early = [...(headers.get('link') ?? '').matchAll(/<([^>]+)>; rel=modulepreload/g)].map(
      ([, file]) => file ?? '',
    );
    expect(early.filter((file) => /\/(around|group)-page-/.test(file))).toHaveLength(2);
    for (const file of early)
      expect((await fetch(url + file)).headers.get('content-type')).toContain('javascript');
  });

  test.each([
    ['api-docs', '/api/docs', '/api/groups/{group_id}'],
    ['shop-docs', '/m/demo/shop/docs', '/products/{id}'],
  ])(
    'shows the docs as %s without asking any other host, operations and all',
    async (name, path, operation) => {
      const page = await browser.page();
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(url)) foreign.push(request.url());
      });
      const trouble = watchTrouble(page);
      await page.goto(`${url}${path}`);
      await page.getByText(operation, { exact: true }).locator('visible=true').first().waitFor();
      await photograph(page, name);
      expect(foreign).toEqual([]);
      expect(trouble).toEqual([]);
    },
  );
});

test('an unknown path is the page, a lost asset is a 404 and not the page', async () => {
  const page = await fetch(`${url}/p/anything`);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringMatching('text/html')]);
  expect(await page.text()).toContain('<div id="root">');
  const lost = await fetch(`${url}/assets/gone.js`);
  expect([lost.status, await lost.text()]).toEqual([404, expect.not.stringContaining('<div id="root">')]);
});

test('its files come packed to who can unpack them, and are the same', async () => {
  const page = await (await fetch(url)).text();
  const script = page.match(/\/assets\/[\w-]+\.js/)?.[0];
  const [plain, packed] = await Promise.all(
    ['identity', 'gzip'].map((encoding) =>
      fetch(`${url}${script}`, { headers: { 'accept-encoding': encoding } }),
    ),
  );
  expect([plain?.headers.get('content-encoding'), packed?.headers.get('content-encoding')]).toEqual([
    null,
    'gzip',
  ]);
  expect(packed?.headers.get('cache-control')).toContain('immutable');
  expect(await packed?.text()).toBe(await plain?.text());
});
