import { mkdir } from 'node:fs/promises';
import type { Page, WebSocketRoute } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser, useBrowser } from './browser.ts';
import { useOwnProject } from './own-project.ts';

const url = inject('url');
const own = useOwnProject('Live page');

const BROKEN_LINK = /WebSocket|ERR_INTERNET_DISCONNECTED|Failed to load resource/;

/** Exceptions, and whatever the console calls an error; what a test breaks on purpose is not among it. */
function watchTrouble(page: Page, expected?: RegExp): string[] {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    // The login page asks who is signed in, and Chromium calls the honest 401 an error.
    const isHonest = message.location().url === `${url}/api/auth/me`;
    if (message.type() !== 'error' || isHonest || expected?.test(message.text())) return;
    trouble.push(message.text());
  });
  return trouble;
}

const rows = (page: Page) => page.locator('[data-row]');
const row = (page: Page, path: string) => rows(page).filter({ has: page.getByText(path, { exact: true }) });
const detail = (page: Page) => page.getByRole('region', { name: 'Exchange', exact: true });

async function send(path: string, init?: RequestInit): Promise<void> {
  const answer = await fetch(`${own.url()}${path}`, init);
  await answer.arrayBuffer();
}

describe.runIf(hasBrowser)('the live inspector in Chromium', () => {
  const browser = useBrowser();
  let live: string;

  beforeAll(async () => {
    await mkdir('e2e/screenshots', { recursive: true });
    const { projects } = await own.admin.get<{ projects: { id: string; slug: string }[] }>(
      '/api/projects?limit=100',
    );
    const slug = projects.find(({ id }) => id === own.projectId())?.slug;
    live = `/p/${slug}/live`;
    await own.addEndpoint({
      method: 'GET',
      path: '/orders/:id',
      name: 'Get order',
      response_body: { id: 7, total: 42, lines: [{ sku: 'tea', amount: 2 }] },
    });
    await own.addEndpoint({
      method: 'POST',
      path: '/orders',
      name: 'Create order',
      response_status_code: 201,
    });
  });

  async function openLive(query = '', expected?: RegExp, prepare?: (page: Page) => Promise<void>) {
    const page = await browser.page();
    await prepare?.(page);
    page.setDefaultTimeout(10_000);
    const trouble = watchTrouble(page, expected);
    await page.goto(`${url}/login?next=${encodeURIComponent(live + query)}`);
    // The browser of the file is signed in after the first time.
    await page.getByRole('link', { name: /^Continue/ }).click();
    await page.waitForURL(`${url}${live}${query}`);
    await page.getByRole('status').getByText('Live', { exact: true }).waitFor();
    return { page, trouble };
  }

  async function photograph(page: Page, name: string): Promise<void> {
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: `e2e/screenshots/live-${name}-${width}-${colorScheme}.png` });
      }
    }
    await page.emulateMedia({ colorScheme: null });
    await page.setViewportSize({ width: 320, height: 800 });
    // Nothing is ever found by scrolling sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 1280, height: 800 });
  }

  test('the line that an empty log offers fills it, without a reload', async () => {
    const { page, trouble } = await openLive();
    await page.getByText('Nothing has been asked of this project yet').waitFor();
    const line = (await page.getByText(/^curl /).textContent()) ?? '';
    await photograph(page, 'empty');
    await fetch(line.replace('curl ', ''));
    await row(page, '/orders/1').waitFor({ timeout: 5_000 });
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('what is asked appears on top as it happens, with what came of it', async () => {
    const { page, trouble } = await openLive();
    await send('/orders/7?full=yes');
    await send('/ordrs/7');
    await send('/orders', { method: 'POST', body: '{}' });
    await send('/orders/8?simulate_error=503');
    await expect.poll(() => rows(page).count(), { timeout: 5_000 }).toBeGreaterThanOrEqual(4);
    await expect.poll(() => rows(page).first().textContent()).toMatch(/GET[\s\S]*\/orders\/8[\s\S]*503/);
    expect(await row(page, '/ordrs/7').textContent()).toMatch(/404[\s\S]*no match/);
    await photograph(page, 'list');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a filter narrows the list, stands in the address and survives a reload', async () => {
    const { page, trouble } = await openLive();
    await row(page, '/orders/7').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('status:404');
    await page.waitForURL(/q=status%3A404/);
    await expect.poll(() => rows(page).count()).toBe(1);
    await page.reload();
    await row(page, '/ordrs/7').waitFor();
    expect(await rows(page).count()).toBe(1);
    expect(await page.getByLabel('Filter', { exact: true }).inputValue()).toBe('status:404');
    await page.getByRole('button', { name: /^Clear/ }).click();
    await row(page, '/orders/7').waitFor();
    await page.getByRole('button', { name: /^POST/ }).click();
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(await page.getByLabel('Filter', { exact: true }).inputValue()).toBe('method:POST');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a filter that cannot be read is told with its place, and the list stays', async () => {
    const { page } = await openLive('', BROKEN_LINK);
    await row(page, '/orders/7').waitFor();
    const before = await rows(page).count();
    await page.getByLabel('Filter', { exact: true }).fill('method:GET statsu:500');
    const refusal = page.getByRole('alert').filter({ hasText: 'There is no field "statsu"' });
    await refusal.waitFor();
    expect(await page.locator('mark').textContent()).toContain('statsu');
    expect(await rows(page).count()).toBe(before);
    await send('/orders/71');
    await row(page, '/orders/71').waitFor();
    await photograph(page, 'bad-filter');
    await refusal.getByRole('button', { name: 'status' }).click();
    await page.getByText('No exchange fits this filter').waitFor();
    expect(await page.getByLabel('Filter', { exact: true }).inputValue()).toBe('method:GET status:500');
    await photograph(page, 'nothing-found');
    await page.close();
  });

  test('a miss says which endpoints come nearest and where they differ; one key makes the endpoint', async () => {
    const { page, trouble } = await openLive();
    await row(page, '/ordrs/7').click();
    await detail(page).getByText('No endpoint matched.').waitFor();
    await detail(page).getByText('Nearest endpoints').waitFor();
    await detail(page).getByText('≠ /ordrs/7').first().waitFor();
    await photograph(page, 'miss');
    await page.keyboard.press('m');
    await detail(page)
      .getByText(/Made GET \/ordrs\/:id/)
      .waitFor();
    await expect
      .poll(() => fetch(`${own.url()}/ordrs/9`).then(({ status }) => status), { timeout: 5_000 })
      .toBe(200);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('an exchange has an address of its own; its answer, its code and its replay are there', async () => {
    const { page, trouble } = await openLive();
    await row(page, '/orders/7').first().click();
    await page.waitForURL(/\/live\/[\w-]+$/);
    await page.reload();
    await detail(page).getByRole('tab', { name: 'Response' }).click();
    await detail(page).getByText('"sku": "tea"').waitFor();
    await photograph(page, 'response');
    await detail(page).getByRole('tab', { name: 'Code' }).click();
    await detail(page)
      .getByText(/curl .*orders\/7/)
      .waitFor();
    await detail(page).getByRole('button', { name: 'Python' }).click();
    await detail(page)
      .getByText(/import /)
      .waitFor();
    const before = await row(page, '/orders/7').count();
    await page.keyboard.press('r');
    await detail(page).getByText('The same answer').waitFor();
    await expect.poll(() => row(page, '/orders/7').count(), { timeout: 5_000 }).toBe(before + 1);
    await photograph(page, 'replay');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('the keyboard alone moves, opens, deletes and closes', async () => {
    const { page, trouble } = await openLive();
    await rows(page).first().waitFor();
    const newest = (await rows(page).first().getAttribute('id')) ?? '';
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect
      .poll(() =>
        rows(page)
          .nth(1)
          .evaluate((one) => one === document.activeElement),
      )
      .toBe(true);
    await page.keyboard.press('k');
    await expect
      .poll(() =>
        rows(page)
          .nth(0)
          .evaluate((one) => one === document.activeElement),
      )
      .toBe(true);
    await page.keyboard.press('Enter');
    await detail(page).waitFor();
    await detail(page).getByRole('button', { name: 'Delete' }).focus();
    await page.keyboard.press('Enter');
    const question = page.getByRole('alertdialog');
    await expect
      .poll(() =>
        question.getByRole('button', { name: 'Cancel' }).evaluate((one) => one === document.activeElement),
      )
      .toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(`#${newest}`).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.waitForURL(`${url}${live}`);
    expect(await detail(page).count()).toBe(0);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('paused, the list stands still and counts; resumed, it shows all', async () => {
    const { page, trouble } = await openLive();
    await rows(page).first().waitFor();
    await page.keyboard.press('p');
    await page.getByText('Paused', { exact: true }).waitFor();
    for (let id = 0; id < 3; id++) await send(`/orders/paused-${id}`);
    await page.getByRole('button', { name: '3 new' }).waitFor();
    expect(await row(page, '/orders/paused-2').count()).toBe(0);
    await page.keyboard.press('p');
    await row(page, '/orders/paused-2').waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('followed, each new exchange is opened, until another one is chosen', async () => {
    const { page, trouble } = await openLive();
    await rows(page).first().waitFor();
    await page.keyboard.press('f');
    await send('/orders/followed-1');
    await detail(page).getByRole('heading', { name: '/orders/followed-1' }).waitFor();
    await send('/orders/followed-2');
    await detail(page).getByRole('heading', { name: '/orders/followed-2' }).waitFor();
    await row(page, '/orders/followed-1').click();
    await detail(page).getByRole('heading', { name: '/orders/followed-1' }).waitFor();
    await send('/orders/followed-3');
    await row(page, '/orders/followed-3').waitFor();
    await page.getByRole('button', { name: 'Follow', pressed: false }).waitFor();
    expect(await detail(page).getByRole('heading', { name: '/orders/followed-1' }).count()).toBe(1);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a secret that the log hides is not sent without a word', async () => {
    await send('/orders/secret', { headers: { authorization: 'Bearer s3cret' } });
    const { page } = await openLive('', BROKEN_LINK);
    await row(page, '/orders/secret').click();
    await detail(page).getByRole('tab', { name: 'Request' }).click();
    await detail(page).getByText('***', { exact: true }).waitFor();
    await page.keyboard.press('r');
    await detail(page).getByRole('button', { name: 'Send it without what is hidden' }).click();
    await detail(page).getByText('The same answer').waitFor();
    await page.close();
  });

  test('what is read stays where it is while hundreds arrive, and few rows are in the document', async () => {
    for (let turn = 0; turn < 12; turn++) {
      await Promise.all(Array.from({ length: 10 }, (_, id) => send(`/orders/old-${turn}-${id}`)));
    }
    const { page, trouble } = await openLive();
    await rows(page).first().waitFor();
    const list = page.getByRole('list', { name: /Exchanges/ }).locator('..');
    await list.evaluate((one) => one.scrollTo(0, 640));
    await expect.poll(() => list.evaluate((one) => one.scrollTop)).toBe(640);
    // The rows of the new place are drawn a moment after the scrolling.
    await row(page, '/orders/old-11-9').waitFor({ state: 'detached' });
    const read = await list.textContent();
    for (let turn = 0; turn < 20; turn++) {
      await Promise.all(Array.from({ length: 10 }, (_, id) => send(`/orders/new-${turn}-${id}`)));
    }
    await page.getByRole('button', { name: '200 new' }).waitFor({ timeout: 10_000 });
    expect(await list.evaluate((one) => one.scrollTop)).toBe(640);
    expect(await list.textContent()).toBe(read);
    await photograph(page, 'scrolled');
    await page.getByRole('button', { name: '200 new' }).click();
    await row(page, '/orders/new-19-9').waitFor();
    // Older pages are fetched on the way down, to the very first.
    await expect
      .poll(
        async () => {
          await list.evaluate((one) => one.scrollTo(0, one.scrollHeight));
          return row(page, '/orders/1').count();
        },
        { timeout: 10_000 },
      )
      .toBe(1);
    expect(await rows(page).count()).toBeLessThan(80);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a lost connection is told at once, and afterwards nothing is missing and nothing is there twice', async () => {
    const { page } = await openLive('?q=path%3A%2Forders%2Flost-*', BROKEN_LINK);
    await send('/orders/lost-0');
    await row(page, '/orders/lost-0').waitFor();
    await page.context().setOffline(true);
    await page.getByText('You are offline').waitFor({ timeout: 1_000 });
    await photograph(page, 'offline');
    for (let id = 1; id < 9; id++) await send(`/orders/lost-${id}`);
    await page.context().setOffline(false);
    await send('/orders/lost-9');
    const told = () =>
      rows(page).evaluateAll((all) => all.map((one) => one.textContent?.match(/lost-\d/)?.[0]));
    const newestFirst = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((id) => `lost-${id}`);
    await expect.poll(told, { timeout: 10_000 }).toEqual(newestFirst);
    await page.close();
  });

  test('a socket that breaks goes on where it was; what the log could not tell in time is loaded on demand', async () => {
    const sockets: { page: WebSocketRoute; url: string }[] = [];
    let isDropping = false;
    const { page } = await openLive('?q=path%3A%2Forders%2Fgap-*', BROKEN_LINK, (prepared) =>
      prepared.routeWebSocket(/\/live\b/, (route) => {
        sockets.push({ page: route, url: route.url() });
        const server = route.connectToServer();
        server.onMessage((message) => {
          const frame = JSON.parse(String(message));
          const isLost = isDropping && frame.type === 'exchanges';
          const missed = { type: 'missed', count: frame.rows?.length, cursor: frame.cursor };
          route.send(isLost ? JSON.stringify(missed) : message);
        });
      }),
    );
    await send('/orders/gap-0');
    await row(page, '/orders/gap-0').waitFor();
    isDropping = true;
    await send('/orders/gap-1');
    await page.getByText('1 not shown').waitFor();
    isDropping = false;
    await sockets.at(-1)?.page.close({ code: 1011 });
    await send('/orders/gap-2');
    await row(page, '/orders/gap-2').waitFor();
    expect(sockets.at(-1)?.url).toMatch(/after=/);
    await photograph(page, 'gap');
    await page.getByRole('button', { name: 'Load', exact: true }).click();
    await row(page, '/orders/gap-1').waitFor();
    expect(await rows(page).allTextContents()).toEqual(
      ['gap-2', 'gap-1', 'gap-0'].map((path) => expect.stringContaining(path)),
    );
    expect(await page.getByText('not shown').count()).toBe(0);
    await page.close();
  });

  test('one request that fails takes nothing else away, and can be tried again', async () => {
    const { page } = await openLive('', BROKEN_LINK);
    await rows(page).first().waitFor();
    const detailOf = /\/exchanges\/[0-9a-f-]{36}$/;
    await page.route(detailOf, (route) => route.fulfill({ status: 503, body: 'busy' }));
    await rows(page).first().click();
    await detail(page).getByText('The request failed').waitFor();
    expect(await rows(page).count()).toBeGreaterThan(3);
    await photograph(page, 'failed');
    await page.unroute(detailOf);
    await detail(page).getByRole('button', { name: 'Try again' }).click();
    await detail(page).getByText('An endpoint answered.').waitFor();
    await page.close();
  });

  test('a stranger is asked to sign in, and a project that is not there is told', async () => {
    const { page } = await openLive();
    await page.goto(`${url}/p/no-such-project/live`);
    await page.getByText('There is no such project').waitFor();
    await page.context().clearCookies();
    await page.goto(`${url}${live}?q=status%3A404`);
    const link = page.getByRole('main').getByRole('link', { name: 'Sign in' });
    expect(await link.getAttribute('href')).toContain(encodeURIComponent(`${live}?q=status%3A404`));
    await page.close();
  });
});
