import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser } from './browser.ts';
import { photograph, useDashboard } from './dashboard-screen.ts';
import { useLocalServer } from './local-server.ts';
import { useOwnProject } from './own-project.ts';

const own = useOwnProject('Preview and test');
const endless = useLocalServer((_, response) => response.end('x'.repeat(5 * 1024 * 1024)));

const SAVED_BODY = '{"key": "{{faker \'string.uuid\'}}", "state": "saved"}';

const failing = (error: string, default_status_code: number) => ({
  required: true,
  default_response: { error },
  default_status_code,
});

describe.runIf(hasBrowser)('the preview and the test of an endpoint', () => {
  const dashboard = useDashboard();
  let id: string;

  beforeAll(async () => {
    const { endpoint } = await own.addEndpoint({
      method: 'POST',
      path: '/orders/:id',
      name: 'Change order',
      templating: 'on',
      min_wait_time: 700,
      response_body: SAVED_BODY,
      params: [{ name: 'currency', value: 'EUR', ...failing('no currency', 422) }],
      headers: [{ name: 'x-key', value: 'secret', ...failing('no key', 401) }],
      body: {
        schema: { type: 'object', required: ['total'], properties: { total: { type: 'number' } } },
        ...failing('bad body', 400),
      },
    });
    id = endpoint.id;
  });

  const open = async (query = ''): Promise<Page> =>
    (await dashboard.open(`${own.groupPath()}/e/${id}${query}`)).page;

  const preview = (page: Page) => page.getByRole('region', { name: 'Preview', exact: true });
  const previewedBody = (page: Page) => preview(page).getByRole('region', { name: 'Body of the answer' });
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Test POST /orders/:id' });
  const answeredBody = (page: Page) => dialog(page).getByRole('region', { name: 'Body of the answer' });

  async function editBody(page: Page, text: string): Promise<void> {
    const body = page.getByRole('tabpanel', { name: 'Response' }).getByRole('textbox', { name: 'Body' });
    await body.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(text);
  }

  async function chooseSample(page: Page, name: string): Promise<void> {
    await preview(page)
      .getByRole('button', { name: /^Sample request:/ })
      .click();
    await page.getByRole('menuitemradio', { name, exact: true }).click();
  }

  async function callMock(): Promise<{ state?: string }> {
    const answer = await fetch(`${own.url()}/orders/1?currency=EUR`, {
      method: 'POST',
      headers: { 'x-key': 'secret', 'content-type': 'application/json' },
      body: '{"total":1}',
    });
    return (await answer.json()) as { state?: string };
  }

  test('R10 the preview answers an unsaved edit within half a second after the pause, and the mock does not change', async () => {
    const page = await open();
    await previewedBody(page).getByText('"saved"').waitFor();
    expect(await preview(page).textContent()).toMatch(/200 OK[\s\S]*waits 700 ms/);
    await editBody(page, '{"state": "first edit"}');
    await previewedBody(page).getByText('"first edit"').waitFor();
    const took = await timeToPreview(page, () => editBody(page, '{"state": "second edit"}'), 'second edit');
    // 300 ms of it are the pause that tells that the author has stopped.
    expect(took).toBeLessThanOrEqual(300 + 500);
    expect((await callMock()).state).toBe('saved');
    await photograph(page, 'test-preview');
    await page.close();
  });

  test('a body in the middle of an edit is told calmly, and the last preview stays', async () => {
    const page = await open();
    await editBody(page, '{"state": "good"}');
    await previewedBody(page).getByText('"good"').waitFor();
    await editBody(page, '{"state": "{{nope 1}}"}');
    await preview(page).getByText('There is no helper "nope"').waitFor();
    expect(await previewedBody(page).textContent()).toContain('"good"');
    expect(await preview(page).getByRole('alert').count()).toBe(0);
    await page.close();
  });

  test('samples break the contract in one part each, and a kept sample survives a reload', async () => {
    const page = await open();
    await previewedBody(page).getByText('"saved"').waitFor();
    for (const [sample, status, error] of [
      ['Missing currency', '422', 'no currency'],
      ['Missing header x-key', '401', 'no key'],
      ['Body without total', '400', 'bad body'],
    ] as const) {
      await chooseSample(page, sample);
      await previewedBody(page).getByText(error).waitFor();
      expect(await preview(page).textContent()).toContain(status);
    }
    await page.reload();
    await previewedBody(page).getByText('bad body').waitFor();
    await chooseSample(page, 'Made from the endpoint');
    await previewedBody(page).getByText('"saved"').waitFor();
    await page.close();
  });

  test('a locked seed keeps the dice over an edit, and the dice are thrown when they are asked for', async () => {
    const page = await open();
    const key = () =>
      previewedBody(page)
        .textContent()
        .then((text) => /"key": "([^"]+)"/.exec(text ?? '')?.[1]);
    await previewedBody(page).getByText('"saved"').waitFor();
    const first = await key();
    await editBody(page, SAVED_BODY.replace('saved', 'edited'));
    await previewedBody(page).getByText('"edited"').waitFor();
    expect(await key()).toBe(first);
    await preview(page).getByRole('button', { name: 'New seed' }).click();
    await expect.poll(key).not.toBe(first);
    await page.close();
  });

  test('R13 Ctrl+Enter tests the saved endpoint from anywhere, and the same seed gives the same bytes', async () => {
    const page = await open();
    await editBody(page, '{"state": "unsaved"}');
    const tests: { response: { body: string }; seed: string }[] = [];
    page.on('response', async (response) => {
      if (response.url().endsWith(`/${id}/test`)) tests.push(await response.json());
    });
    await page.keyboard.press('Control+Enter');
    await answeredBody(page).getByText('"saved"').waitFor();
    expect(await dialog(page).getByRole('status').filter({ hasText: '200 OK' }).textContent()).toMatch(
      /200 OK[\s\S]*(ms|sec)[\s\S]*bytes[\s\S]*seed/,
    );
    expect(page.url()).toContain(`test=${id}`);
    await page.keyboard.press('Enter');
    await dialog(page).getByText('The same answer, byte for byte').waitFor();
    await expect.poll(() => tests.length).toBe(2);
    const [one, two] = tests;
    expect(two?.response).toEqual(one?.response);
    expect(two?.seed).toBe(one?.seed);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => tests.length).toBe(3);
    expect(tests[2]?.seed).not.toBe(one?.seed);
    expect(tests[2]?.response.body).not.toBe(one?.response.body);
    await dialog(page).getByText('Diff', { exact: true }).click();
    await dialog(page).getByText('- ', { exact: false }).first().waitFor();
    await photograph(page, 'test-diff');
    for (const [tab, seen] of [
      ['Headers', 'x-understudy-seed'],
      ['Why', 'An endpoint answered.'],
    ] as const) {
      await dialog(page).getByRole('tab', { name: tab, exact: true }).click();
      await dialog(page).getByText(seen).waitFor();
    }
    await dialog(page).getByRole('tab', { name: 'Request' }).click();
    expect(await dialog(page).getByLabel('Path and query').inputValue()).toBe('/orders/1?currency=EUR');
    await photograph(page, 'test-request');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(page.url()).not.toContain('test=');
    await page.close();
  });

  test('a test is in the log: it opens there, and its request is copied as a command that runs', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: /^Test/ }).click();
    await answeredBody(page).getByText('"saved"').waitFor();
    await dialog(page).getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Go', exact: true }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('package main');
    const link = dialog(page).getByRole('link', { name: 'Open in Live' });
    const exchange = (await link.getAttribute('href'))?.split('/').at(-1);
    const { exchange: logged } = await own.admin.get<{
      exchange: { source: string; why: { endpoint: { id: string } } };
    }>(`/api/projects/${own.projectId()}/exchanges/${exchange}`);
    expect(logged).toMatchObject({ source: 'test', why: { endpoint: { id } } });
    await page.close();
  });

  test('an answer that is too long to be shown whole says so', async () => {
    const { endpoint } = await own.addEndpoint({
      method: 'GET',
      path: '/endless',
      answer: { type: 'proxy', upstream: endless.url() },
    });
    const { page } = await dashboard.open(`${own.groupPath()}/e/${endpoint.id}?test=${endpoint.id}`);
    const test = page.getByRole('dialog', { name: 'Test GET /endless' });
    await test.getByRole('button', { name: 'Send', exact: true }).click();
    await test.getByText('The answer is longer: only its first 4.2 MB are shown.').waitFor();
    expect(await test.textContent()).toContain('more than 4.2 MB');
    await page.close();
  });

  test('a reload shows the dialog as the address says and sends nothing, and Back closes it', async () => {
    const page = await open();
    let sent = 0;
    page.on('request', (request) => {
      if (request.url().endsWith(`/${id}/test`)) sent += 1;
    });
    await page.getByRole('button', { name: /^Test/ }).click();
    await answeredBody(page).waitFor();
    await page.reload();
    await dialog(page).getByText('Nothing was sent yet.').waitFor();
    expect(sent).toBe(1);
    await dialog(page).getByRole('button', { name: 'Send', exact: true }).click();
    await answeredBody(page).getByText('"saved"').waitFor();
    await page.goBack();
    await dialog(page).waitFor({ state: 'hidden' });
    await page.close();
  });

  test('a request that cannot be sent is told at its field', async () => {
    const page = await open(`?test=${id}`);
    await dialog(page).getByLabel('Path and query').fill('/orders/with a blank');
    await page.keyboard.press('Control+Enter');
    await dialog(page).getByText('A path begins with "/"').waitFor();
    expect(await dialog(page).getByLabel('Path and query').getAttribute('aria-invalid')).toBe('true');
    await dialog(page).getByLabel('Path and query').fill('/orders/5?currency=EUR');
    await page.keyboard.press('Control+Enter');
    await answeredBody(page).getByText('"saved"').waitFor();
    await page.close();
  });
});

/** From the moment in which the edit was typed; looked at in the page, for each look from outside takes its time too. */
async function timeToPreview(page: Page, edit: () => Promise<void>, text: string): Promise<number> {
  await page.evaluate((wanted) => {
    const body = '[aria-label="Body of the answer"]';
    let typedAt = 0;
    document.addEventListener('input', () => {
      typedAt = performance.now();
    });
    const watch = new MutationObserver(() => {
      if (!document.querySelector(body)?.textContent?.includes(wanted)) return;
      watch.disconnect();
      Object.assign(window, { previewTook: performance.now() - typedAt });
    });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  }, text);
  await edit();
  await page.waitForFunction(() => 'previewTook' in window);
  return page.evaluate(() => Number(Reflect.get(window, 'previewTook')));
}
