import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { hasBrowser } from './browser.ts';
import { photograph } from './dashboard-screen.ts';
import {
  bodyEditor,
  pathField,
  rewrite,
  save,
  saveButton,
  section,
  statusField,
  toast,
  useEndpointScreen,
} from './endpoint-screen.ts';
import { useOwnProject } from './own-project.ts';

const url = inject('url');
const own = useOwnProject('Endpoint editor');

describe.runIf(hasBrowser)('the endpoint editor in Chromium', () => {
  const screen = useEndpointScreen(own);

  async function paste(page: Page, text: string): Promise<void> {
    await page.evaluate((pasted) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, text);
  }

  test('R11 a parameter that is typed into the path is offered as a row, and Enter takes it', async () => {
    const { page, trouble } = await screen.open('new');
    await pathField(page).fill('/pies/:id');
    await page.getByText('This parameter may have a rule of its own.').waitFor();
    await photograph(page, 'endpoint-offer');
    await pathField(page).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'id: show its rule' }).click();
    await expect.poll(() => page.getByRole('textbox', { name: 'Name 1' }).inputValue()).toBe('id');
    await page.getByRole('button', { name: 'Create endpoint' }).click();
    await page.waitForURL(/\/e\/(?!new)/);
    const id = page.url().split('/e/')[1]?.split('?')[0] ?? '';
    expect(await screen.saved(id)).toMatchObject({
      path: '/pies/:id',
      params: [{ name: 'id', required: true }],
    });
    expect((await screen.call('/pies/7')).status).toBe(200);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R11 a clash names the endpoint that already answers, and leads to it', async () => {
    const id = await screen.make({ method: 'GET', path: '/taken/:id', name: 'The first one' });
    const { page } = await screen.open('new');
    await pathField(page).fill('/taken/:key');
    const owner = page.getByRole('main').getByRole('link', { name: 'The first one' });
    await owner.first().waitFor();
    expect(await owner.first().getAttribute('href')).toBe(screen.path(id));
    await page.getByRole('button', { name: 'Create endpoint' }).click();
    await expect.poll(() => pathField(page).getAttribute('aria-invalid')).toBe('true');
    await page.close();
  });

  test('R12 nothing is wrong while it is first typed, an error comes on leaving and goes with the key that mends it', async () => {
    const id = await screen.make({ method: 'GET', path: '/timing' });
    const { page, trouble } = await screen.open(`${id}?tab=faults`);
    const longest = page.getByRole('spinbutton', { name: 'Longest' });
    const shortest = page.getByRole('spinbutton', { name: 'Shortest' });
    await longest.fill('70000');
    expect(await longest.getAttribute('aria-invalid')).toBeNull();
    await shortest.focus();
    await expect
      .poll(() => longest.getAttribute('aria-invalid'), { timeout: 300, interval: 10 })
      .toBe('true');
    await longest.fill('600');
    expect(await longest.getAttribute('aria-invalid')).toBeNull();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R12 what only the server knows lands on its field, on the tab where it stands', async () => {
    const id = await screen.make({ method: 'GET', path: '/refused' });
    const { page } = await screen.open(`${id}?turned=headers`);
    await page.getByRole('button', { name: 'Add header' }).click();
    await page.getByRole('textbox', { name: /^Header 1/ }).fill('content-length');
    await page.getByRole('textbox', { name: /^Value 1/ }).fill('7');
    await page.getByRole('tab', { name: 'Faults' }).click();
    expect((await save(page)).status).toBe(400);
    await expect
      .poll(() => page.getByRole('tab', { name: 'Response' }).getAttribute('aria-selected'))
      .toBe('true');
    await page.getByText('belongs to the connection').first().waitFor();
    await page.getByRole('textbox', { name: /^Header 1/ }).fill('x-length');
    await expect.poll(() => page.getByText('belongs to the connection').count()).toBe(0);
    expect(await page.getByText(/of the request are not valid/).count()).toBe(0);
    await page.close();
  });

  test('R14 an edit shows a dot, Ctrl+S saves it, and Undo brings the former version back', async () => {
    const id = await screen.make({ method: 'GET', path: '/undo', response_body: '{"a":1}' });
    const before = await screen.saved(id);
    const { page, trouble } = await screen.open(id);
    expect(await page.getByText('Unsaved', { exact: true }).count()).toBe(0);
    await rewrite(page, bodyEditor(page), '{"a": 2}');
    await page.getByText('Unsaved', { exact: true }).waitFor();
    expect((await save(page)).status).toBe(200);
    await toast(page, /Saved\./)
      .first()
      .waitFor();
    await expect.poll(() => page.getByText('Unsaved', { exact: true }).count()).toBe(0);
    expect(await screen.saved(id)).toMatchObject({ response_body: '{"a": 2}' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The former version is back.').waitFor();
    const { revision: _now, updated_at: _then, ...after } = await screen.saved(id);
    const { revision: _first, updated_at: _when, ...first } = before;
    expect(after).toEqual(first);
    await expect.poll(() => bodyEditor(page).textContent()).toContain('"a": 1');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R14 who leaves with unsaved edits is asked, and may stay or go', async () => {
    const id = await screen.make({ method: 'GET', path: '/leaving' });
    const { page } = await screen.open(id);
    await pathField(page).fill('/left');
    await page.getByRole('link', { name: 'Data' }).click();
    await page.getByRole('alertdialog', { name: 'Leave without saving?' }).waitFor();
    await page.getByRole('button', { name: 'Stay here' }).click();
    expect(await pathField(page).inputValue()).toBe('/left');
    await page.getByRole('link', { name: 'Data' }).click();
    await page.getByRole('button', { name: 'Leave and lose the changes' }).click();
    await page.waitForURL(/\/data$/);
    expect(await screen.saved(id)).toMatchObject({ path: '/leaving' });
    await page.close();
  });

  test('R15 after "Saved" every next call has the new answer', async () => {
    const id = await screen.make({ method: 'GET', path: '/fresh', response_body: 'old' });
    await screen.call('/fresh');
    const { page } = await screen.open(id);
    await rewrite(page, bodyEditor(page), 'new');
    const { version } = await save(page);
    await toast(page, /Saved\./)
      .first()
      .waitFor();
    expect(Number(version)).toBeGreaterThan(0);
    const headers = { 'x-understudy-version': version };
    const bodies = await Promise.all(
      Array.from({ length: 50 }, async () => (await screen.call('/fresh', { headers })).body),
    );
    expect(bodies).toEqual(Array(50).fill('new'));
    await page.close();
  });

  test('R16 a query or a block of headers that is pasted becomes rows; Enter adds, Alt and arrows move', async () => {
    const id = await screen.make({ method: 'GET', path: '/rows' });
    const { page, trouble } = await screen.open(`${id}?tab=contract`);
    await page.getByRole('button', { name: 'Add parameter' }).click();
    await paste(page, 'a=1&b=2');
    const name = (position: number) => page.getByRole('textbox', { name: `Name ${position}`, exact: true });
    await expect.poll(() => name(2).inputValue()).toBe('b');
    expect(await name(1).inputValue()).toBe('a');
    await name(1).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => name(1).inputValue()).toBe('b');
    await name(2).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('c');
    await expect.poll(() => name(3).inputValue()).toBe('c');
    await page.getByRole('tab', { name: 'Response' }).click();
    await section(page, 'Response headers').click();
    await page.getByRole('button', { name: 'Add header' }).click();
    await paste(page, 'X-One: 1\nX-Two: 2');
    await expect.poll(() => page.getByRole('textbox', { name: /^Header/ }).count()).toBe(2);
    await save(page);
    await toast(page, /Saved\./)
      .first()
      .waitFor();
    expect(await screen.saved(id)).toMatchObject({
      params: [
        { name: 'b', value: '2' },
        { name: 'a', value: '1' },
        { name: 'c', value: null },
      ],
      response_headers: { 'X-One': '1', 'X-Two': '2' },
    });
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R17 the schema underlines what is wrong, is inferred from an example, and tries a sample', async () => {
    const id = await screen.make({
      method: 'GET',
      path: '/schema',
      response_body: { id: 7, name: 'Tea', tags: ['hot'] },
    });
    const { page, trouble } = await screen.open(`${id}?turned=schema`);
    const schema = page.getByRole('textbox', { name: 'Response schema' });
    const planted =
      '{"type": "objekt", "required": "id", "properties": {"a": {"minimum": "3"}, "b": {"pattern": 4}}}';
    await rewrite(page, schema, planted);
    const marks = page.locator('.cm-lintRange-error');
    await expect.poll(() => marks.allTextContents()).toEqual(['"objekt"', '"id"', '"3"', '4']);
    await page.getByRole('button', { name: 'Infer from example' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Use as schema' }).click();
    await expect.poll(() => schema.textContent()).toContain('"tags"');
    await expect.poll(() => marks.count()).toBe(0);
    await page.getByRole('button', { name: 'Try a sample' }).click();
    const sample = page.getByRole('textbox', { name: 'Sample' });
    await rewrite(page, sample, '{"id": "seven", "name": "Tea", "tags": []}');
    await page.getByRole('button', { name: /id/ }).last().click();
    await photograph(page, 'endpoint-schema');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R18 a status is found by its number or by words of its name', async () => {
    const id = await screen.make({ method: 'GET', path: '/teapot' });
    const { page, trouble } = await screen.open(id);
    await statusField(page).click();
    await page.keyboard.type('tea');
    await page.keyboard.press('Enter');
    expect(await statusField(page).inputValue()).toBe("418 I'm a teapot");
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('499');
    await page.keyboard.press('Enter');
    expect(await statusField(page).inputValue()).toBe('499');
    await save(page);
    await toast(page, /Saved\./)
      .first()
      .waitFor();
    expect((await screen.call('/teapot')).status).toBe(499);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('what two people changed at once is laid side by side, and each part is kept as it is chosen', async () => {
    const id = await screen.make({ method: 'GET', path: '/both', response_body: 'first' });
    const { page, trouble } = await screen.open(`${id}?turned=details`);
    await rewrite(page, bodyEditor(page), 'mine');
    await page.getByRole('textbox', { name: 'Description' }).fill('My description');
    await own.admin.patch(`/api/groups/${own.group().id}/endpoints/${id}`, {
      response_body: 'theirs',
      description: 'Their description',
      response_status_code: 202,
    });
    expect((await save(page)).status).toBe(412);
    const dialog = page.getByRole('dialog', { name: 'Somebody else has saved meanwhile' });
    await dialog.waitFor();
    await photograph(page, 'endpoint-conflict');
    await dialog
      .getByRole('group', { name: 'Description' })
      .getByRole('radio', { name: /^Take theirs/ })
      .check();
    await dialog.getByRole('button', { name: 'Save this' }).click();
    await toast(page, /Saved\./)
      .first()
      .waitFor();
    expect(await screen.saved(id)).toMatchObject({
      response_body: 'mine',
      description: 'Their description',
      response_status_code: 202,
    });
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('on a narrow screen the tab that the address names is brought into view, and the page stays at its top', async () => {
    const id = await screen.make({ method: 'GET', path: '/narrow' });
    const { page } = await screen.open(`${id}?tab=activity`, (fresh) =>
      fresh.setViewportSize({ width: 320, height: 600 }),
    );
    const isInView = () =>
      page.getByRole('tab', { name: 'Activity' }).evaluate((tab) => {
        const { left, right } = tab.getBoundingClientRect();
        return left >= 0 && right <= window.innerWidth;
      });
    await expect.poll(isInView).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.close();
  });

  test('a session that ends while somebody writes loses nothing of what was written', async () => {
    const id = await screen.make({ method: 'GET', path: '/session', response_body: 'first' });
    const { page } = await screen.open(id);
    await rewrite(page, bodyEditor(page), 'worked on for an hour');
    await page.context().clearCookies();
    await page.keyboard.press('ControlOrMeta+s');
    const again = page.getByRole('link', { name: /sign in/i });
    await again.last().waitFor();
    page.on('dialog', (dialog) => dialog.accept());
    await again.last().click();
    await page.getByRole('link', { name: /^Continue/ }).click();
    await page.waitForURL(`${url}${screen.path(id)}`);
    await expect.poll(() => bodyEditor(page).textContent()).toContain('worked on for an hour');
    await page.getByText('What you had typed here before is back.').waitFor();
    await save(page);
    await toast(page, /Saved\./)
      .first()
      .waitFor();
    expect(await screen.saved(id)).toMatchObject({ response_body: 'worked on for an hour' });
    await page.close();
  });

  test('R14 what was typed before a reload does not go over what somebody else has saved since', async () => {
    const id = await screen.make({ method: 'GET', path: '/kept', response_body: 'first' });
    const address = `/api/groups/${own.group().id}/endpoints/${id}`;
    const { page } = await screen.open(id);
    page.on('dialog', (dialog) => dialog.accept());
    const isBack = () => page.getByText('What you had typed here before is back.').waitFor();
    await rewrite(page, bodyEditor(page), 'mine');
    await own.admin.patch(address, { response_body: 'theirs' });
    await page.reload();
    await isBack();
    expect((await save(page)).status).toBe(412);
    const dialog = page.getByRole('dialog', { name: 'Somebody else has saved meanwhile' });
    await dialog.getByRole('group', { name: 'Body' }).waitFor();
    expect(await screen.saved(id)).toMatchObject({ response_body: 'theirs' });
    await dialog.getByRole('button', { name: 'Go on editing' }).click();
    await page.reload();
    await isBack();
    await page.getByRole('button', { name: 'Discard it' }).click();
    await expect.poll(() => bodyEditor(page).textContent()).toContain('theirs');
    await rewrite(page, bodyEditor(page), 'both');
    expect((await save(page)).status).toBe(200);
    expect(await screen.saved(id)).toMatchObject({ response_body: 'both' });
    await page.close();
  });

  test('R14 edits of an endpoint that was deleted meanwhile restore it, or make it again', async () => {
    const id = await screen.make({ method: 'GET', path: '/revived', response_body: 'first' });
    const address = `/api/groups/${own.group().id}/endpoints/${id}`;
    const { page } = await screen.open(id);
    await rewrite(page, bodyEditor(page), 'second');
    await own.admin.delete(address);
    expect((await save(page)).status).toBe(404);
    const dialog = page.getByRole('dialog', { name: 'It was deleted meanwhile' });
    await dialog.waitFor();
    await photograph(page, 'endpoint-gone');
    await dialog.getByRole('button', { name: 'Restore' }).click();
    await toast(page, /Saved\./)
      .first()
      .waitFor();
    expect(await screen.saved(id)).toMatchObject({ response_body: 'second' });
    await rewrite(page, bodyEditor(page), 'third');
    await own.admin.delete(address);
    await save(page);
    await dialog.getByRole('button', { name: 'Create again' }).click();
    await page.waitForURL((to) => to.pathname.includes('/e/') && !to.pathname.includes(id));
    expect((await screen.call('/revived')).body).toBe('third');
    await page.close();
  });

  test('R21 Back after a delete does not ask again', async () => {
    const id = await screen.make({ method: 'GET', path: '/asked' });
    const { page } = await screen.open(id);
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await page.waitForURL(`${url}${own.groupPath()}`);
    await page.goBack();
    await page.getByText('There is no such endpoint').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  test('a viewer sees all of it and why nothing of it can be changed', async () => {
    const id = await screen.make({ method: 'GET', path: '/look', response_body: 'look' });
    // There is one account on a fresh installation, and it owns everything: only its role is told otherwise.
    const { page, trouble } = await screen.open(id, (fresh) =>
      fresh.route('**/api/auth/me', async (route) => {
        const answer = await route.fetch();
        const text = await answer.text();
        await route.fulfill({ response: answer, body: text.replaceAll('"role":"owner"', '"role":"viewer"') });
      }),
    );
    await page.getByText(/You can look at all of it, but not change it/).waitFor();
    expect(await pathField(page).isDisabled()).toBe(true);
    expect(await saveButton(page).getAttribute('aria-disabled')).toBe('true');
    await bodyEditor(page).click();
    await page.keyboard.type('x');
    expect(await bodyEditor(page).textContent()).not.toContain('x');
    await page.keyboard.press('ControlOrMeta+s');
    expect(await screen.saved(id)).toMatchObject({ revision: 1 });
    await photograph(page, 'endpoint-viewer');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a request that found no endpoint makes one: its id is a parameter and its body has a schema', async () => {
    await screen.call('/carts/4711/items', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"sku":"tea","amount":2}',
    });
    const asked = `/api/projects/${own.projectId()}/exchanges?q=${encodeURIComponent('path:/carts/4711/items')}`;
    const seen = async () =>
      (await own.admin.get<{ exchanges: { id: string }[] }>(asked)).exchanges[0]?.id ?? '';
    await expect.poll(seen).not.toBe('');
    const { page, trouble } = await screen.open(`new?from=${await seen()}`);
    await expect.poll(() => pathField(page).inputValue()).toMatch(/^\/carts\/(:|\{)/);
    await photograph(page, 'endpoint-from-exchange');
    await page.getByRole('button', { name: 'Create endpoint' }).click();
    await page.waitForURL(/\/e\/(?!new)/);
    const id = page.url().split('/e/')[1]?.split('?')[0] ?? '';
    expect(await screen.saved(id)).toMatchObject({
      method: 'POST',
      body: { schema: { properties: { sku: { type: 'string' } } } },
    });
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('Ctrl+D begins a copy under a path of its own', async () => {
    const id = await screen.make({ method: 'PUT', path: '/original', response_body: 'same' });
    const { page, trouble } = await screen.open(id);
    await page.keyboard.press('ControlOrMeta+d');
    await page.waitForURL(/copy=/);
    await expect.poll(() => pathField(page).inputValue()).toBe('/original-copy');
    await page.getByRole('button', { name: 'Create endpoint' }).click();
    await page.waitForURL(/\/e\/(?!new)/);
    expect((await screen.call('/original-copy', { method: 'PUT' })).body).toBe('same');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R21 deleting names the endpoint and who used it, Esc takes it back, and Undo restores it', async () => {
    const id = await screen.make({ method: 'GET', path: '/gone', response_body: 'here' });
    await screen.call('/gone');
    const { page, trouble } = await screen.open(id);
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    const question = page.getByRole('alertdialog', { name: 'Delete GET /gone?' });
    await question.getByText(/It stops answering at once/).waitFor();
    await question.getByText(/requests? in the last day used it/).waitFor();
    await photograph(page, 'endpoint-delete');
    expect(
      await question.getByRole('button', { name: 'Cancel' }).evaluate((it) => it === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
    expect((await screen.call('/gone')).status).toBe(200);
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await question.getByRole('button', { name: 'Delete' }).click();
    await page.waitForURL(`${url}${screen.groupPath()}`);
    expect((await screen.call('/gone')).status).toBe(404);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('GET /gone answers again.').waitFor();
    expect((await screen.call('/gone')).body).toBe('here');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a rule that is built answers the requests it describes', async () => {
    const id = await screen.make({ method: 'GET', path: '/parcels', response_body: 'light' });
    const { page, trouble } = await screen.open(`${id}?turned=responses`);
    await page.getByRole('button', { name: 'Add response' }).click();
    await page.getByRole('textbox', { name: 'Name of the response' }).fill('heavy');
    await page.getByRole('button', { name: 'Add condition' }).click();
    await page.getByRole('textbox', { name: /Which one$/ }).fill('weight');
    await page.getByRole('combobox', { name: /How it must be$/ }).selectOption('at_least');
    await page.getByRole('textbox', { name: /Condition 1: Value$/ }).fill('20');
    await rewrite(page, page.getByRole('textbox', { name: 'Body of the response' }), 'heavy');
    await photograph(page, 'endpoint-rule');
    await save(page);
    await toast(page, /Saved\./)
      .first()
      .waitFor();
    expect((await screen.call('/parcels?weight=25')).body).toBe('heavy');
    expect((await screen.call('/parcels?weight=2')).body).toBe('light');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('what the endpoint has answered is listed as it happens, each with the way to Live', async () => {
    const id = await screen.make({ method: 'GET', path: '/busy/:id' });
    const { page, trouble } = await screen.open(`${id}?tab=activity`);
    await page.getByText('Nobody has asked this endpoint yet').waitFor();
    await screen.call('/busy/41');
    const row = page.getByRole('rowheader').getByRole('link', { name: /\/busy\/41/ });
    await row.waitFor();
    expect(await row.getAttribute('href')).toMatch(/\/live\/[^/]+$/);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('every part of the address comes back with a reload', async () => {
    const id = await screen.make({ method: 'GET', path: '/reload', response_schema: { type: 'object' } });
    const { page } = await screen.open(id);
    await section(page, 'Response schema').click();
    await page.reload();
    await page.getByRole('textbox', { name: 'Response schema' }).waitFor();
    await page.getByRole('tab', { name: 'Contract' }).click();
    await page.reload();
    await expect
      .poll(() => page.getByRole('tab', { name: 'Contract' }).getAttribute('aria-selected'))
      .toBe('true');
    await page.close();
  });

  test('an endpoint that is slow and broken on purpose is set on one tab', async () => {
    const id = await screen.make({ method: 'GET', path: '/broken', response_body: 'fine' });
    const { page, trouble } = await screen.open(`${id}?tab=faults`);
    await page.getByRole('radio', { name: 'Its own' }).check({ force: true });
    await page.getByRole('spinbutton', { name: 'Share of errors' }).fill('1');
    await expect.poll(() => page.locator('[data-sentence]').textContent()).toContain('500');
    await photograph(page, 'endpoint-faults');
    await save(page);
    await toast(page, /Saved\./)
      .first()
      .waitFor();
    expect((await screen.call('/broken')).status).toBe(500);
    await page.getByRole('radio', { name: 'None' }).check({ force: true });
    await save(page);
    await expect.poll(async () => (await screen.call('/broken')).status).toBe(200);
    expect(trouble).toEqual([]);
    await page.close();
  });
});
