import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser } from './browser.ts';
import { photograph } from './dashboard-screen.ts';
import { BROKEN_LINK, detail, row, rows, useLiveScreen } from './live-screen.ts';
import { useOwnProject } from './own-project.ts';

const run = promisify(execFile);
const url = inject('url');
const own = useOwnProject('Live actions');

type Exchange = {
  id: string;
  status: number;
  request_headers: [string, string][];
  request_body: { text: string | null; encoding?: string };
};

describe.runIf(hasBrowser)('what can be done with an exchange', () => {
  const screen = useLiveScreen(own);
  const { send } = screen;

  beforeAll(async () => {
    const part = { default_response: null, default_status_code: null };
    await own.addEndpoint({
      method: 'GET',
      path: '/orders/:id',
      name: 'Get order',
      response_body: { id: 7 },
    });
    await own.addEndpoint({
      method: 'POST',
      path: '/orders',
      name: 'Create order',
      response_status_code: 201,
      params: [{ name: 'page', value: null, required: true, ...part }],
      headers: [{ name: 'x-tenant', value: 'a', required: true, ...part }],
      body: {
        schema: { type: 'object', required: ['sku'], properties: { amount: { type: 'integer' } } },
        required: true,
        ...part,
      },
    });
    await own.addEndpoint({ method: 'GET', path: '/customers', name: 'List customers', response_body: [] });
    await own.addEndpoint({ method: 'GET', path: '/off', name: 'Switched off', enabled: false });
  });

  function newestWith(q: string): Promise<Exchange[]> {
    const query = new URLSearchParams({ q, full: 'true', limit: '5' });
    return own.admin
      .get<{ exchanges: Exchange[] }>(`/api/projects/${own.projectId()}/exchanges?${query}`)
      .then(({ exchanges }) => exchanges);
  }

  async function copied(page: Page): Promise<string> {
    return page.evaluate(() => navigator.clipboard.readText());
  }

  async function openWithClipboard(query = '') {
    return screen.open(query, {
      prepare: (page) =>
        page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url }),
    });
  }

  test('R25 each exchange says why it was answered as it was', async () => {
    await own.addEndpoint({
      method: 'GET',
      path: '/slow',
      name: 'Slow',
      min_wait_time: 40,
      max_wait_time: 40,
    });
    await own.addEndpoint({
      method: 'GET',
      path: '/price',
      name: 'Price',
      responses: [{ name: 'members', body: '15', rule: { header: 'x-member', equals: 'yes' } }],
    });
    await own.addEndpoint({
      method: 'GET',
      path: '/moody',
      name: 'Moody',
      chaos: { mode: 'own', error_rate: 1, error_status_codes: [503] },
    });
    await own.addEndpoint({
      method: 'GET',
      path: '/looped',
      name: 'Looped',
      scenario: { name: 'door', new_state: 'open' },
    });
    const origin = { origin: 'http://app.example', 'access-control-request-method': 'GET' };
    const causes: [path: string, init: RequestInit, said: RegExp[]][] = [
      ['/nothing/here', {}, [/No endpoint matched\./, /Nearest endpoints/]],
      ['/orders/7', { method: 'DELETE' }, [/The path has endpoints, but none for this method\./, /≠ DELETE/]],
      [
        '/orders',
        { method: 'POST', body: '{}', headers: { 'content-type': 'application/json', 'x-tenant': 'b' } },
        [/does not keep to the contract/, /✗.*\/query\/page/, /✗.*\/headers\/x-tenant/, /✗.*\/body/],
      ],
      ['/moody', {}, [/A fault was put in on purpose\./, /Fault/]],
      ['/slow', {}, [/An endpoint answered\./, /Delay on purpose/, /40 ms/]],
      ['/price', { headers: { 'x-member': 'yes' } }, [/Rule\s*members/, /GET \/price · Price/]],
      ['/customers', { method: 'OPTIONS', headers: origin }, [/A browser asked whether it may send/]],
      ['/looped', {}, [/door → open/, /Seed/]],
    ];
    const { page, trouble } = await screen.open();
    for (const [path, init, said] of causes) {
      await send(path, init);
      await row(page, path).first().click();
      for (const sentence of said) {
        await expect.poll(() => detail(page).textContent(), { timeout: 5_000 }).toMatch(sentence);
      }
    }
    await photograph(page, 'live-why');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R26 a miss names the three nearest and where they differ; one key leads to the endpoint to be', async () => {
    await send('/ordrs/7');
    const { page } = await screen.open();
    await row(page, '/ordrs/7').click();
    await detail(page).getByText('Nearest endpoints').waitFor();
    const tables = detail(page).getByRole('table');
    expect(await tables.count()).toBe(3);
    expect(await tables.first().textContent()).toMatch(
      /✓.*method.*GET.*✗.*path.*\/orders\/:id.*≠ \/ordrs\/7/s,
    );
    await photograph(page, 'live-miss');
    const id = new URL(page.url()).pathname.split('/').at(-1);
    await page.keyboard.press('m');
    await page.waitForURL(new RegExp(`/g/web/e/new\\?from=${id}$`));
    await expect.poll(() => page.getByLabel('Path', { exact: true }).inputValue()).toBe('/ordrs/:id');
    await page.keyboard.press('Control+s');
    await expect.poll(() => send('/ordrs/7'), { timeout: 5_000 }).toBe(200);
    await page.close();
  });

  test('R26 without a look at the editor an endpoint is made by one key', async () => {
    await send('/receipts/3');
    const { page, trouble } = await screen.open();
    await row(page, '/receipts/3').click();
    await detail(page).getByText('No endpoint matched.').waitFor();
    await page.keyboard.press('Shift+M');
    await detail(page)
      .getByText(/GET \/receipts\/:id/)
      .waitFor();
    await expect.poll(() => send('/receipts/3'), { timeout: 5_000 }).toBe(200);
    expect(trouble).toEqual([]);
    await page.close();
  });

  /** Picks a way to fix the check, reads the change, saves it, and waits for what the same request gets now. */
  async function fix(page: Page, part: string, way: string): Promise<void> {
    const check = detail(page).getByRole('row').filter({ hasText: part }).first();
    await check.getByRole('button', { name: 'Fix' }).click();
    await page.getByRole('menuitem', { name: way }).click();
    const dialog = page.getByRole('dialog', { name: way });
    await dialog.locator('mark, p.bg-success-soft').first().waitFor();
    if (part === '/headers/x-tenant') await photograph(page, 'live-fix');
    const before = page.url().split('?')[0];
    await dialog.getByRole('button', { name: 'Save and replay' }).click();
    await page.waitForURL((now) => !now.href.startsWith(before ?? ''));
    await dialog.waitFor({ state: 'detached' });
  }

  test('R27 a mismatch of each sort is fixed where it is told, and turns green', async () => {
    const { page, trouble } = await screen.open();
    await send('/orders', {
      method: 'POST',
      body: '{"amount":"two"}',
      headers: { 'content-type': 'application/json', 'x-tenant': 'b' },
    });
    await row(page, '/orders').first().click();
    await detail(page).getByText('does not keep to the contract').waitFor();
    await fix(page, '/query/page', 'Make it optional');
    await detail(page).getByText('does not keep to the contract').waitFor();
    await fix(page, '/headers/x-tenant', 'Accept this value as well');
    await detail(page).getByText('does not keep to the contract').waitFor();
    await fix(page, '/body', 'Accept this value as well');
    await detail(page).getByText('An endpoint answered.').waitFor();
    await detail(page).getByRole('heading').getByText('201').waitFor();
    await send('/custmers');
    await row(page, '/custmers').first().click();
    await detail(page).getByText('No endpoint matched.').waitFor();
    await fix(page, '/customers', 'Change the path to /custmers');
    await detail(page).getByText('An endpoint answered.').waitFor();
    await send('/off');
    await row(page, '/off').first().click();
    await fix(page, 'enabled', 'Switch it on');
    await detail(page).getByText('An endpoint answered.').waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R28 a replay is edited, sent often, and laid beside the original', async () => {
    await own.addEndpoint({
      method: 'GET',
      path: '/shaky',
      name: 'Shaky',
      response_body: 'fine',
      chaos: { mode: 'own', error_rate: 0.2, error_status_codes: [503] },
    });
    await expect.poll(() => send('/shaky'), { timeout: 10_000 }).toBe(200);
    const { page, trouble } = await screen.open('?q=status%3A200 path%3A%2Fshaky'.replace(' ', '+'));
    await row(page, '/shaky').first().click();
    await detail(page).getByText('An endpoint answered.').waitFor();
    await page.keyboard.press('r');
    await detail(page).getByText('The same answer').waitFor();
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog', { name: 'Edit and replay' });
    await dialog.getByLabel('Times').fill('5');
    await dialog.getByLabel('Between them').fill('20');
    await dialog.getByLabel('Same seed').uncheck();
    await photograph(page, 'live-replay-dialog');
    const answered = page.waitForResponse(/\/replay$/);
    await dialog.getByRole('button', { name: 'Send 5 times' }).click();
    const { answers } = (await (await answered).json()) as { answers: { status: number }[] };
    expect(answers).toHaveLength(5);
    const panel = detail(page).getByRole('tabpanel');
    for (const status of new Set(answers.map((answer) => answer.status))) {
      const count = answers.filter((answer) => answer.status === status).length;
      await panel.getByRole('status').getByText(`${count} ×`).first().waitFor();
    }
    expect(await panel.getByRole('columnheader').count()).toBe(
      1 + new Set(answers.map(({ status }) => status)).size,
    );
    await page.keyboard.press('e');
    await dialog.getByLabel('Path').fill('/orders/9');
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    await panel.getByRole('rowheader').first().waitFor();
    await photograph(page, 'live-replay');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R30 two exchanges are chosen and compared; what they share is not told', async () => {
    const json = { 'content-type': 'application/json' };
    await send('/diff', { method: 'POST', headers: json, body: '{"b":1,"a":{"d":1,"c":2}}' });
    await send('/diff', { method: 'POST', headers: json, body: '{"a":{"c":2,"d":7},"b":1}' });
    const { page, trouble } = await screen.open('?q=path%3A%2Fdiff');
    await expect.poll(() => rows(page).count()).toBe(2);
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByText('Two exchanges are chosen').waitFor();
    await page.keyboard.press('d');
    await page.waitForURL(/compare=/);
    const request = detail(page).getByRole('region', { name: 'Request' });
    await request.locator('mark').first().waitFor();
    expect(await request.locator('mark').allTextContents()).toEqual(['1', '7']);
    await page.reload();
    await request.locator('mark').first().waitFor();
    await photograph(page, 'live-diff');
    await detail(page).getByRole('button', { name: 'Stop comparing' }).click();
    await rows(page)
      .nth(0)
      .click({ modifiers: ['Shift'] });
    await rows(page)
      .nth(1)
      .click({ modifiers: ['Shift'] });
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.waitForURL(/compare=/);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R31 secrets are covered one by one, and copied only when they are not', async () => {
    await own.admin.put(`/api/projects/${own.projectId()}/log`, { mask: { reveal: true } });
    await expect
      .poll(
        async () => {
          await send('/orders/31', { headers: { authorization: 'Bearer s3cret', 'x-api-key': 'k-42' } });
          const [newest] = await newestWith('path:/orders/31');
          return newest?.request_headers.find(([name]) => name === 'x-api-key')?.[1];
        },
        { timeout: 10_000 },
      )
      .toBe('k-42');
    const { page, trouble } = await openWithClipboard('?q=path%3A%2Forders%2F31');
    await rows(page).first().click();
    await detail(page).getByRole('tab', { name: 'Request' }).click();
    await detail(page).getByRole('button', { name: 'Show authorization' }).waitFor();
    expect(await detail(page).textContent()).not.toMatch(/s3cret|k-42/);
    await page.keyboard.press('y');
    await detail(page).getByText('Copied').waitFor();
    expect(await copied(page)).toMatch(/authorization: \*\*\*/);
    expect(await copied(page)).not.toMatch(/s3cret|k-42/);
    await detail(page).getByRole('button', { name: 'Show x-api-key' }).click();
    await detail(page).getByText('k-42').waitFor();
    expect(await detail(page).textContent()).not.toMatch(/s3cret/);
    await photograph(page, 'live-secrets');
    await detail(page).getByRole('button', { name: 'Copy headers' }).click();
    await expect.poll(() => copied(page)).toMatch(/x-api-key: k-42/);
    expect(await copied(page)).toMatch(/authorization: \*\*\*/);
    await page.keyboard.press('y');
    await expect.poll(() => copied(page)).toMatch(/^curl[\s\S]*x-api-key: k-42/);
    expect(await copied(page)).not.toMatch(/s3cret/);
    expect(trouble).toEqual([]);
    await page.close();
    await own.admin.put(`/api/projects/${own.projectId()}/log`, { mask: { reveal: false } });
  });

  test('R32 a copied cURL runs in bash and sends the same body, whatever it holds', async () => {
    const bodies: [type: string, body: string | Uint8Array<ArrayBuffer>][] = [
      ['text/plain', `it's "quoted" $HOME \`id\` \\ !`],
      ['text/plain', 'line one\nline two\r\n\ttabbed'],
      ['application/json', '{"name":"Zoë – 東京 🎉"}'],
      ['application/octet-stream', new Uint8Array([0, 1, 2, 255, 254, 39, 10])],
      ['application/x-www-form-urlencoded', 'a=1&b=%20c'],
    ];
    const { page, trouble } = await openWithClipboard('?q=path%3A%2Fecho');
    for (const [index, [type, body]] of bodies.entries()) {
      await send('/echo', { method: 'POST', headers: { 'content-type': type }, body });
      await expect.poll(() => rows(page).count()).toBe(2 * index + 1);
      await rows(page).first().click();
      await detail(page).getByRole('heading', { name: '/echo' }).waitFor();
      const [sent] = await newestWith('path:/echo');
      await page.waitForURL(new RegExp(sent?.id ?? 'none'));
      await page.keyboard.press('y');
      await detail(page).getByText('Copied').waitFor();
      await run('bash', ['-c', await copied(page)]);
      await expect.poll(() => rows(page).count()).toBe(2 * index + 2);
      const [echoed] = await newestWith('path:/echo');
      expect(echoed?.id).not.toBe(sent?.id);
      expect(echoed?.request_body).toEqual(sent?.request_body);
      expect(echoed?.request_headers.find(([name]) => name === 'content-type')?.[1]).toBe(type);
    }
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('the way of an exchange through the time is drawn, with what was sent because of it', async () => {
    await own.addEndpoint({
      method: 'POST',
      path: '/paid',
      name: 'Paid',
      min_wait_time: 30,
      max_wait_time: 30,
      callbacks: [{ url: `${own.url()}/orders/callback`, method: 'GET' }],
    });
    await send('/paid', { method: 'POST' });
    const { page, trouble } = await screen.open('?q=path%3A%2Fpaid');
    await rows(page).first().click();
    await detail(page).getByRole('tab', { name: 'Timeline' }).click();
    const panel = detail(page).getByRole('tabpanel');
    await panel.getByRole('link', { name: 'Callback' }).waitFor();
    await panel.getByRole('listitem').filter({ hasText: 'Delay on purpose' }).waitFor();
    await photograph(page, 'live-timeline');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('the log is exported as a file, and cleared after a question', async () => {
    const { page } = await screen.open('?q=path%3A%2Fdiff', { expected: BROKEN_LINK });
    await expect.poll(() => rows(page).count()).toBe(2);
    const menu = page.getByRole('button', { name: 'More for the log' });
    for (const format of ['HAR', 'NDJSON'] as const) {
      await menu.click();
      const download = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: `Export as ${format}` }).click();
      const text = await readFile(await (await download).path(), 'utf8');
      if (format === 'HAR') expect(JSON.parse(text).log.entries).toHaveLength(2);
      else expect(text.trim().split('\n')).toHaveLength(2);
    }
    await menu.click();
    await page.getByRole('menuitem', { name: 'Clear what the filter finds' }).click();
    const question = page.getByRole('alertdialog');
    await question.getByText(/that the filter finds are deleted/).waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await rows(page).count()).toBe(2);
    await menu.click();
    await page.getByRole('menuitem', { name: 'Clear what the filter finds' }).click();
    await question.getByRole('button', { name: 'Delete' }).click();
    await page.getByText('2 exchanges deleted').waitFor();
    await page.getByText('No exchange fits this filter').waitFor();
    expect(await newestWith('path:/orders/31')).not.toEqual([]);
    await page.close();
  });
});
