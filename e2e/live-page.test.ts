import type { WebSocketRoute } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser } from './browser.ts';
import { photograph } from './dashboard-screen.ts';
import { flood, keepSockets, passedSockets } from './live-flood.ts';
import { BROKEN_LINK, detail, row, rows, useLiveScreen } from './live-screen.ts';
import { useOwnProject } from './own-project.ts';

const url = inject('url');
const own = useOwnProject('Live page');

describe.runIf(hasBrowser)('the live inspector in Chromium', () => {
  const screen = useLiveScreen(own);
  const { send } = screen;

  beforeAll(async () => {
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

  test('R02 the line that an empty log offers fills it, without a reload', async () => {
    const { page, trouble } = await screen.open();
    await page.getByText('Nothing has been asked of this project yet').waitFor();
    const line = (await page.getByText(/^curl /).textContent()) ?? '';
    await photograph(page, 'live-empty');
    await fetch(line.replace('curl ', ''));
    await row(page, '/orders/1').waitFor({ timeout: 5_000 });
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('what is asked appears on top as it happens, with what came of it', async () => {
    const { page, trouble } = await screen.open();
    await send('/orders/7?full=yes');
    await send('/ordrs/7');
    await send('/orders', { method: 'POST', body: '{}' });
    await send('/orders/8?simulate_error=503');
    await expect.poll(() => rows(page).count(), { timeout: 5_000 }).toBeGreaterThanOrEqual(4);
    await expect.poll(() => rows(page).first().textContent()).toMatch(/GET[\s\S]*\/orders\/8[\s\S]*503/);
    expect(await row(page, '/ordrs/7').textContent()).toMatch(/404[\s\S]*no match/);
    await photograph(page, 'live-list');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R04 a filter narrows the list, stands in the address and survives a reload', async () => {
    const { page, trouble } = await screen.open();
    await row(page, '/orders/7').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('status:404');
    await page.waitForURL(/q=status%3A404/);
    await expect.poll(() => rows(page).count()).toBe(1);
    await page.reload();
    await row(page, '/ordrs/7').waitFor();
    expect(await rows(page).count()).toBe(1);
    expect(await page.getByLabel('Filter', { exact: true }).inputValue()).toBe('status:404');
    await page.getByRole('button', { name: 'Clear filter' }).first().click();
    await row(page, '/orders/7').waitFor();
    await page.getByRole('button', { name: /^POST/ }).click();
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(await page.getByLabel('Filter', { exact: true }).inputValue()).toBe('method:POST');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a filter that cannot be read is told with its place, and the list stays', async () => {
    const { page } = await screen.open('', { expected: BROKEN_LINK });
    await row(page, '/orders/7').waitFor();
    const before = await rows(page).count();
    await page.getByLabel('Filter', { exact: true }).fill('method:GET statsu:500');
    const refusal = page.getByRole('alert').filter({ hasText: 'There is no field "statsu"' });
    await refusal.waitFor();
    expect(await page.locator('mark').textContent()).toContain('statsu');
    expect(await rows(page).count()).toBe(before);
    await send('/orders/71');
    await row(page, '/orders/71').waitFor();
    await photograph(page, 'live-bad-filter');
    await refusal.getByRole('button', { name: 'status' }).click();
    await page.getByText('No exchange fits this filter').waitFor();
    expect(await page.getByLabel('Filter', { exact: true }).inputValue()).toBe('method:GET status:500');
    await photograph(page, 'live-nothing-found');
    await page.close();
  });

  test('an exchange has an address of its own; its answer, its code and its replay are there', async () => {
    const { page, trouble } = await screen.open();
    await row(page, '/orders/7').first().click();
    await page.waitForURL(/\/live\/[\w-]+$/);
    await page.reload();
    await detail(page).getByRole('tab', { name: 'Response' }).click();
    await detail(page).getByText('"sku": "tea"').waitFor();
    await photograph(page, 'live-response');
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
    await photograph(page, 'live-replay');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('the keyboard alone moves, opens, deletes and closes', async () => {
    const { page, trouble } = await screen.open();
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
    const more = detail(page).getByRole('button', { name: 'More for this exchange' });
    await more.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const question = page.getByRole('alertdialog');
    await question.waitFor();
    expect(new URL(page.url()).searchParams.get('dialog')).toBe('delete');
    await expect
      .poll(() =>
        question.getByRole('button', { name: 'Cancel' }).evaluate((one) => one === document.activeElement),
      )
      .toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(`#${newest}`).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.waitForURL(`${url}${screen.path()}`);
    expect(await detail(page).count()).toBe(0);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R23 paused, the list stands still and counts; resumed, it shows all', async () => {
    const { page, trouble } = await screen.open();
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
    const { page, trouble } = await screen.open();
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
    const { page } = await screen.open('', { expected: BROKEN_LINK });
    await row(page, '/orders/secret').click();
    await detail(page).getByRole('tab', { name: 'Request' }).click();
    await detail(page)
      .getByText(/^\*\*\*/)
      .waitFor();
    await page.keyboard.press('r');
    await detail(page).getByRole('button', { name: 'Send it without what is hidden' }).click();
    await detail(page).getByText('The same answer').waitFor();
    await page.close();
  });

  test('R23 what is read stays where it is while hundreds arrive, and few rows are in the document', async () => {
    for (let turn = 0; turn < 12; turn++) {
      await Promise.all(Array.from({ length: 10 }, (_, id) => send(`/orders/old-${turn}-${id}`)));
    }
    const { page, trouble } = await screen.open();
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
    await photograph(page, 'live-scrolled');
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

  test('R29 a lost connection is told at once, and afterwards nothing is missing and nothing is there twice', async () => {
    const { page } = await screen.open('?q=path%3A%2Forders%2Flost-*', { expected: BROKEN_LINK });
    await send('/orders/lost-0');
    await row(page, '/orders/lost-0').waitFor();
    await page.context().setOffline(true);
    await page.getByRole('main').getByText('You are offline').waitFor({ timeout: 1_000 });
    await photograph(page, 'live-offline');
    for (let id = 1; id < 9; id++) await send(`/orders/lost-${id}`);
    await page.context().setOffline(false);
    await send('/orders/lost-9');
    const told = () =>
      rows(page).evaluateAll((all) => all.map((one) => one.textContent?.match(/lost-\d/)?.[0]));
    const newestFirst = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((id) => `lost-${id}`);
    await expect.poll(told, { timeout: 10_000 }).toEqual(newestFirst);
    await page.close();
  });

  test('R29 a socket that breaks goes on where it was; what the log could not tell in time is loaded on demand', async () => {
    const sockets: { page: WebSocketRoute; url: string }[] = [];
    let isDropping = false;
    const { page } = await screen.open('?q=path%3A%2Forders%2Fgap-*', {
      expected: BROKEN_LINK,
      prepare: (prepared) =>
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
    });
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
    await photograph(page, 'live-gap');
    await page.getByRole('button', { name: 'Load', exact: true }).click();
    await row(page, '/orders/gap-1').waitFor();
    expect(await rows(page).allTextContents()).toEqual(
      ['gap-2', 'gap-1', 'gap-0'].map((path) => expect.stringContaining(path)),
    );
    expect(await page.getByText('not shown').count()).toBe(0);
    await page.close();
  });

  test('one request that fails takes nothing else away, and can be tried again', async () => {
    const { page } = await screen.open('', { expected: BROKEN_LINK });
    await rows(page).first().waitFor();
    const detailOf = /\/exchanges\/[0-9a-f-]{36}$/;
    await page.route(detailOf, (route) => route.fulfill({ status: 503, body: 'busy' }));
    await rows(page).first().click();
    await detail(page).getByText('The request failed').waitFor();
    expect(await rows(page).count()).toBeGreaterThan(3);
    await photograph(page, 'live-failed');
    await page.unroute(detailOf);
    await detail(page).getByRole('button', { name: 'Try again' }).click();
    await detail(page).getByText('An endpoint answered.').waitFor();
    await page.close();
  });

  test('R22 a request that is answered shows at once', async () => {
    const { page, trouble } = await screen.open('?q=path%3A%2Forders%2Fquick-*');
    await page.evaluate(() => {
      const shown: Record<string, number> = {};
      Object.assign(window, { shown });
      new MutationObserver(() => {
        for (const { textContent } of document.querySelectorAll('[data-row]')) {
          const name = textContent?.match(/quick-\d+/)?.[0];
          if (name !== undefined) shown[name] ??= Date.now();
        }
      }).observe(document.body, { childList: true, subtree: true });
    });
    const finished: number[] = [];
    for (let id = 0; id < 60; id++) {
      await send(`/orders/quick-${id}`);
      finished.push(Date.now());
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await row(page, '/orders/quick-59').waitFor();
    const shown = await page.evaluate(() => (window as unknown as { shown: Record<string, number> }).shown);
    const waits = finished.map((at, id) => (shown[`quick-${id}`] ?? Number.POSITIVE_INFINITY) - at);
    const p95 = waits.sort((one, other) => one - other)[56] ?? 0;
    console.log(`R22 a row shows ${p95} ms after its answer (p95 of ${waits.length})`);
    // The requirement is 250 ms; a machine that does other things as well gets some slack.
    expect(p95).toBeLessThan(750);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R22 a thousand in a second keep the page smooth and the document small', async () => {
    const { page, trouble } = await screen.open('', { prepare: keepSockets });
    await rows(page).first().waitFor();
    const {
      p95,
      worst,
      nodes,
      rows: told,
    } = await flood(page, {
      perSecond: 1_000,
      seconds: 4,
      path: '/flood',
    });
    console.log(
      `R22 ${told} rows: p95 frame ${p95.toFixed(1)} ms, worst ${worst.toFixed(1)} ms, ${nodes} nodes`,
    );
    expect(told).toBeGreaterThan(3_500);
    expect(nodes).toBeLessThanOrEqual(400);
    // The requirement is 20 ms; a machine that does other things as well gets some slack.
    expect(p95).toBeLessThan(70);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R23 R24 what is open outlives its row, and five thousand rows do not hold up a key', async () => {
    const { page, trouble } = await screen.open('', { prepare: keepSockets });
    await send('/orders/outlives');
    await row(page, '/orders/outlives').click();
    await detail(page).getByText('An endpoint answered.').waitFor();
    await flood(page, { perSecond: 2_000, seconds: 3, path: '/flood' });
    await expect.poll(() => row(page, '/orders/outlives').count()).toBe(0);
    expect(await detail(page).getByRole('heading', { name: '/orders/outlives' }).count()).toBe(1);
    await detail(page).getByRole('tab', { name: 'Response' }).click();
    await detail(page).getByText('"sku": "tea"').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('method:GE', { delay: 60 });
    const keys = await page.evaluate(() =>
      performance
        .getEntriesByName('live-filter-key', 'measure')
        .map(({ duration }) => duration)
        .sort((one, other) => one - other),
    );
    const median = keys[Math.floor(keys.length / 2)] ?? 0;
    console.log(
      `R24 a key in the filter over 5,000 rows: median ${median.toFixed(1)} ms, worst ${keys.at(-1)?.toFixed(1)} ms`,
    );
    expect(keys.length).toBeGreaterThan(5);
    // The requirement is 50 ms; a machine that does other things as well gets some slack.
    expect(median).toBeLessThan(150);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R24 terms are chips to turn around and to take away; facets count; what is like this is hidden', async () => {
    await send('/orders', { method: 'POST', body: '{}' });
    await send('/ordrs/7');
    const { page, trouble } = await screen.open('?q=status%3A404');
    const terms = page.getByRole('list', { name: 'Terms of the filter' });
    await terms.getByText('status:404').waitFor();
    await terms.getByRole('button', { name: 'Turn around: status:404' }).click();
    await page.waitForURL(/q=-status%3A404/);
    await terms.getByText('is not').waitFor();
    await expect.poll(() => row(page, '/ordrs/7').count()).toBe(0);
    await terms.getByRole('button', { name: 'Remove -status:404' }).click();
    await page.waitForURL(`${url}${screen.path()}`);
    await row(page, '/ordrs/7').first().waitFor();
    const { facets } = await own.admin.get<{ facets: Record<string, { value: string; count: number }[]> }>(
      `/api/projects/${own.projectId()}/exchanges/facets`,
    );
    const posts = facets.method?.find(({ value }) => value === 'POST')?.count;
    await page.getByRole('button', { name: `POST ${posts}` }).click({ modifiers: ['Shift'] });
    await page.waitForURL(/q=-method%3APOST/);
    await expect.poll(() => row(page, '/orders').count()).toBe(0);
    await row(page, '/ordrs/7').first().click();
    await detail(page).getByText('No endpoint matched.').waitFor();
    await photograph(page, 'live-chips');
    await page.keyboard.press('h');
    await page.waitForURL(/-path%3A%2Fordrs%2F7/);
    await expect.poll(() => row(page, '/ordrs/7').count()).toBe(0);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R29 under load a socket that is killed leaves no gap and nothing twice', async () => {
    const { sockets, prepare } = passedSockets();
    const { page } = await screen.open('?q=path%3A%2Forders%2Fsteady-*', {
      expected: BROKEN_LINK,
      prepare,
    });
    const COUNT = 400;
    const batch = async (from: number) => {
      await Promise.all(Array.from({ length: 10 }, (_, id) => send(`/orders/steady-${from + id}`)));
      await new Promise((resolve) => setTimeout(resolve, 40));
    };
    for (let from = 0; from < COUNT; from += 10) {
      if (from === 100 || from === 250) {
        await sockets.at(-1)?.close({ code: 1011 });
        await page.getByText(/The connection is lost/).waitFor({ timeout: 1_000 });
      }
      await batch(from);
    }
    await page.getByRole('status').getByText('Live', { exact: true }).waitFor();
    expect(sockets.length).toBeGreaterThanOrEqual(3);
    const list = page.getByRole('list', { name: /Exchanges/ }).locator('..');
    const read = async (): Promise<number[]> => {
      const found: number[] = [];
      const height = await list.evaluate((one) => one.scrollHeight);
      for (let top = 0; top < height; top += 320) {
        await list.evaluate((one, to) => one.scrollTo(0, to), top);
        await page.evaluate(() => new Promise(requestAnimationFrame));
        const ids = await rows(page).evaluateAll((all) =>
          all.map((one) => `${one.id} ${one.textContent?.match(/steady-(\d+)/)?.[1]}`),
        );
        found.push(...ids.map((one) => Number(one.split(' ')[1])));
      }
      return [...new Set(found)].sort((one, other) => one - other);
    };
    await expect
      .poll(() => list.evaluate((one) => (one.querySelector('ol')?.clientHeight ?? 0) / 32), {
        timeout: 10_000,
      })
      .toBe(COUNT);
    expect(await read()).toEqual(Array.from({ length: COUNT }, (_, id) => id));
    expect(await page.getByText('not shown').count()).toBe(0);
    await page.close();
  });

  test('R29 a session that has ended is told as that, with the login', async () => {
    const { sockets, prepare } = passedSockets();
    const { page } = await screen.open('?q=status%3A404', {
      expected: BROKEN_LINK,
      prepare,
    });
    await page.context().clearCookies();
    await sockets.at(-1)?.close({ code: 1011 });
    await page.getByText(/Your session has ended, so nothing new/).waitFor();
    const link = page.getByRole('main').getByRole('link', { name: 'Sign in', includeHidden: true });
    expect(await link.getAttribute('href')).toContain(encodeURIComponent(`${screen.path()}?q=status%3A404`));
    await photograph(page, 'live-ended');
    await page.close();
  });
});
