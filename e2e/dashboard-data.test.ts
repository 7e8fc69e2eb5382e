import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser } from './browser.ts';
import { photograph, useDashboard } from './dashboard-screen.ts';
import { useOwnProject } from './own-project.ts';

const token = inject('token');
const own = useOwnProject('Data pages');
const run = promisify(execFile);

/** Refusals of the API are what some tests are about, and Chromium calls each an error. */
const REFUSED = /Failed to load resource: the server responded with a status of 4/;

const SCHEMA = {
  type: 'object',
  required: ['title', 'stars'],
  properties: {
    title: { type: 'string', minLength: 2 },
    stars: { type: 'integer', minimum: 1, maximum: 5 },
    status: { enum: ['draft', 'live', null] },
    on_sale: { type: 'boolean' },
    tags: { type: 'array', items: { type: 'string' } },
  },
};

const ROWS = Array.from({ length: 30 }, (_, at) => ({
  id: at + 1,
  title: `Product ${at + 1}`,
  stars: (at % 5) + 1,
  status: at % 2 ? 'live' : 'draft',
  on_sale: at % 3 === 0,
  tags: ['a', `b${at}`],
}));

describe.runIf(hasBrowser)('the pages of data and worlds in Chromium', () => {
  const dashboard = useDashboard();
  let base: string;

  beforeAll(async () => {
    const { pathname } = new URL(own.url());
    const [, , project, group] = pathname.split('/');
    base = `/p/${project}/g/${group}`;
  });

  const api = (path: string) => `/api/groups/${own.group().id}${path}`;
  const open = (path: string) => dashboard.open(`${base}${path}`, { expected: REFUSED });

  async function make(collection: Record<string, unknown>): Promise<string> {
    const made = await own.admin.post<{ collection: { id: string } }>(api('/collections'), collection);
    return made.collection.id;
  }

  const makeProducts = (name: string) => make({ name, schema: SCHEMA, seed: { rows: ROWS } });

  async function saved(id: string, item: string | number, world = 'main'): Promise<Record<string, unknown>> {
    const answer = await own.admin.get<{ item: Record<string, unknown> }>(
      api(`/collections/${id}/items/${item}?world=${world}`),
    );
    return answer.item;
  }

  const total = async (id: string, world = 'main') =>
    (await own.admin.get<{ total: number }>(api(`/collections/${id}/items?limit=1&world=${world}`))).total;

  const grid = (page: Page) => page.getByRole('grid');
  const row = (page: Page, text: string) => grid(page).getByRole('row').filter({ hasText: text });
  const cell = (page: Page, text: string) => grid(page).getByRole('gridcell', { name: text, exact: true });
  const toast = (page: Page, text: RegExp) => page.getByRole('listitem').filter({ hasText: text }).first();
  const primaries = (page: Page) => page.locator('main .bg-accent:is(button, a)').count();

  /** The editor of JSON, all of its text. */
  async function rewrite(page: Page, label: string, text: string): Promise<void> {
    // Not the plain field that stands there until the editor is loaded.
    const editor = page.getByRole('textbox', { name: label }).and(page.locator('.cm-content'));
    await editor.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
  }

  /** A snippet as it is printed, in the shell of whoever has the token. */
  async function execute(page: Page): Promise<void> {
    const line = (await page.locator('main pre').last().textContent()) ?? '';
    await run('bash', ['-c', line], { env: { ...process.env, UNDERSTUDY_TOKEN: token } });
  }

  test('R02 the line of each empty state replaces it within a second, without a reload', async () => {
    const { group } = await own.admin.post<{ group: { id: string; slug: string } }>('/api/groups', {
      project_id: own.projectId(),
      name: 'Fresh',
      kind: 'http',
    });
    const fresh = base.replace(/[^/]+$/, group.slug);
    const { page, trouble } = await dashboard.open(`${fresh}/data`);
    await page.getByText('No collections yet').waitFor();
    expect(await primaries(page)).toBe(1);
    await photograph(page, 'data-none');
    await execute(page);
    await page.getByRole('link', { name: 'posts' }).waitFor({ timeout: 1_000 });
    expect(await primaries(page)).toBe(1);

    await own.admin.post(`/api/groups/${group.id}/collections`, { name: 'notes', schema: SCHEMA });
    await page.goto(new URL(`${fresh}/data/notes`, page.url()).href);
    await page.getByText('No items in the world main').waitFor();
    await page.locator('main pre').waitFor();
    expect(await primaries(page)).toBe(1);
    await photograph(page, 'data-empty');
    await execute(page);
    await grid(page).waitFor({ timeout: 1_000 });
    expect(await primaries(page)).toBe(1);

    await page.goto(new URL(`${fresh}/worlds`, page.url()).href);
    await page.getByText('There is only main so far').waitFor();
    expect(await primaries(page)).toBe(1);
    await photograph(page, 'worlds-none');
    await execute(page);
    await page.getByRole('link', { name: 'test-17' }).waitFor({ timeout: 1_000 });
    expect(await primaries(page)).toBe(1);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R06 the grid is edited without a pointer: arrows, Enter, Tab, Esc, F2, Delete', async () => {
    const id = await makeProducts('keyboard');
    const { page, trouble } = await open('/data/keyboard');
    await cell(page, 'Product 1').waitFor();
    await photograph(page, 'data-grid');
    await grid(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Edit title' }).waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Mug');
    await page.keyboard.press('Tab');
    // Tab has saved, and edits the next cell.
    await page.getByRole('textbox', { name: 'Edit stars' }).waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('4');
    await page.keyboard.press('Tab');
    await page.getByRole('combobox', { name: 'Edit status' }).selectOption('live');
    await page.keyboard.press('Enter');
    await expect.poll(() => saved(id, 1)).toMatchObject({ title: 'Mug', stars: 4, status: 'live' });

    // Enter went down; a letter takes the place of what is there, and Esc brings it back.
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('x');
    expect(await page.getByRole('textbox', { name: 'Edit title' }).inputValue()).toBe('x');
    await page.keyboard.press('Escape');
    await cell(page, 'Product 2').waitFor();
    await page.keyboard.press('F2');
    expect(await page.getByRole('textbox', { name: 'Edit title' }).inputValue()).toBe('Product 2');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Delete');
    await toast(page, /2 was deleted/).waitFor();
    await expect.poll(() => total(id)).toBe(29);
    await page.getByRole('button', { name: 'Undo' }).click();
    await toast(page, /The item is back/).waitFor();
    expect(await saved(id, 2)).toEqual(ROWS[1]);
    // It stands where it stood.
    expect(await grid(page).getByRole('row').nth(2).textContent()).toContain('Product 2');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('what the schema refuses is taken back, told, and marked on its cell until it is mended', async () => {
    const id = await makeProducts('refused');
    const { page } = await open('/data/refused');
    const stars = row(page, 'Product 1').first().getByRole('gridcell').nth(1);
    await stars.click();
    await stars.click();
    await page.getByRole('textbox', { name: 'Edit stars' }).fill('9');
    await page.keyboard.press('Enter');
    await toast(page, /Not saved, so the former value is back/).waitFor();
    await expect.poll(() => stars.textContent()).toBe('1');
    expect(await stars.getAttribute('aria-invalid')).toBe('true');
    expect(await saved(id, 1)).toEqual(ROWS[0]);
    await stars.click();
    await page.getByRole('alert').filter({ hasText: 'stars:' }).waitFor();
    await photograph(page, 'data-refused');
    // What was typed is there to be mended.
    await grid(page).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('textbox', { name: 'Edit stars' }).inputValue()).toBe('9');
    // What is no number at all never leaves the page.
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('many');
    await page.keyboard.press('Enter');
    await page
      .getByText('stars: This must be a whole number.')
      .or(page.getByText('stars: This must be a number.'))
      .waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await expect.poll(() => saved(id, 1)).toMatchObject({ stars: 5 });
    expect(await stars.getAttribute('aria-invalid')).toBeNull();
    await page.close();
  });

  test('a cell that is edited does not undo what a client of the mock has written meanwhile', async () => {
    const id = await makeProducts('meanwhile');
    const { page } = await open('/data/meanwhile');
    await cell(page, 'Product 1').click();
    await cell(page, 'Product 1').click();
    await page.getByRole('textbox', { name: 'Edit title' }).fill('Mine');
    await own.admin.put(api(`/collections/${id}/items/1`), { ...ROWS[0], stars: 3 });
    await page.keyboard.press('Enter');
    await expect.poll(() => saved(id, 1)).toMatchObject({ title: 'Mine', stars: 3 });
    await page.close();
  });

  test('an item is edited whole, and a value of JSON in an editor of its own', async () => {
    const id = await makeProducts('whole');
    const { page, trouble } = await open('/data/whole');
    await cell(page, '["a","b0"]').click();
    await cell(page, '["a","b0"]').click();
    await page.getByRole('dialog', { name: 'tags of 1' }).waitFor();
    await rewrite(page, 'Value as JSON', '["new"]');
    await page.keyboard.press('ControlOrMeta+s');
    await cell(page, '["new"]').waitFor();
    await expect.poll(() => saved(id, 1)).toMatchObject({ tags: ['new'] });
    // The focus is back where the editor was opened from.
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');

    await page.keyboard.press('ControlOrMeta+Enter');
    const sheet = page.getByRole('dialog', { name: 'Item 1' });
    await sheet.waitFor();
    expect(new URL(page.url()).searchParams.get('item')).toBe('1');
    await rewrite(page, 'Item as JSON', '{"title": "x", "stars": 2}');
    await sheet.getByRole('button', { name: 'Save' }).click();
    // The server refuses the title where it stands.
    await sheet.getByText(/Line 1: Must have at least 2 characters/).waitFor();
    await sheet.locator('.cm-lintRange-error').waitFor();
    await photograph(page, 'data-item');
    await rewrite(page, 'Item as JSON', '{"title": "Whole", "stars": 2}');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await toast(page, /1 is saved/).waitFor();
    expect(await saved(id, 1)).toEqual({ id: 1, title: 'Whole', stars: 2 });

    await page.getByRole('button', { name: 'Add item' }).click();
    await page.getByRole('dialog', { name: 'New item' }).waitFor();
    await rewrite(page, 'Item as JSON', '{"title": "Newest", "stars": 1}');
    await page.keyboard.press('ControlOrMeta+s');
    await toast(page, /31 was added/).waitFor();
    expect(await saved(id, 31)).toMatchObject({ title: 'Newest' });
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R04 search, filter, sort and world stand in the address, and a reload shows the same', async () => {
    const id = await makeProducts('narrow');
    await own.admin.post(api(`/collections/${id}/items?world=narrow`), { title: 'Elsewhere', stars: 5 });
    const { page, trouble } = await open('/data/narrow');
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('combobox', { name: 'Field' }).selectOption('stars');
    await page.getByRole('combobox', { name: 'Condition' }).selectOption('gte');
    await page.getByRole('textbox', { name: 'Value' }).fill('5');
    await page.keyboard.press('Enter');
    await page.getByText('6 of 30 fit.').waitFor();
    await page.getByRole('columnheader', { name: 'id' }).getByRole('button').click();
    await page.getByRole('columnheader', { name: 'id' }).getByRole('button').click();
    const firstRow = grid(page).getByRole('row').nth(1);
    await expect.poll(() => firstRow.textContent()).toContain('Product 30');
    await page.getByRole('textbox', { name: 'Search items' }).fill('Product 2');
    await page.getByText('2 of 30 fit.').waitFor();
    await page.reload();
    await page.getByText('2 of 30 fit.').waitFor();
    await expect.poll(() => firstRow.textContent()).toContain('Product 25');
    await page.getByRole('button', { name: 'Remove the filter stars is at least 5' }).click();
    await page.getByText('11 of 30 fit.').waitFor();
    await page.getByRole('button', { name: 'See all' }).click();
    await page.getByText('30 items', { exact: true }).waitFor();

    await page.getByRole('button', { name: /^World: main/ }).click();
    await page.getByRole('menuitemradio', { name: 'narrow' }).click();
    await page.getByText('31 items', { exact: true }).waitFor();
    await page.goBack();
    await page.getByText('30 items', { exact: true }).waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a hundred thousand items scroll with few elements, page after page', async () => {
    const id = await make({ name: 'big' });
    for (let page = 0; page < 10; page++) {
      const items = Array.from({ length: 10_000 }, (_, at) => {
        const number = page * 10_000 + at + 1;
        return { id: number, name: `Row ${number}`, value: (number * 7919) % 1_000, ok: number % 2 === 0 };
      });
      await own.admin.post(api(`/collections/${id}/items/batch`), { items });
    }
    const { page, trouble } = await open('/data/big');
    await cell(page, 'Row 1').waitFor();
    await page.getByText('100,000 items').waitFor();
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('100001');
    const scroller = grid(page).locator('..');
    const frames = await scroller.evaluate(async (element) => {
      const gaps: number[] = [];
      let last = performance.now();
      for (let step = 0; step < 240; step++) {
        element.scrollTop += 200;
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        gaps.push(now - last);
        last = now;
      }
      return gaps.sort((left, right) => left - right);
    });
    // The pages came while it was scrolled.
    await expect
      .poll(() =>
        grid(page)
          .getByText(/^Row 1[12]\d\d$/)
          .count(),
      )
      .toBeGreaterThan(0);
    expect(await grid(page).evaluate((element) => element.querySelectorAll('*').length)).toBeLessThan(500);
    expect(frames[Math.floor(frames.length * 0.95)]).toBeLessThan(50);
    await grid(page).focus();
    await page.keyboard.press('ControlOrMeta+End');
    await expect
      .poll(() => grid(page).evaluate((element) => element.getAttribute('aria-activedescendant')))
      .toMatch(/-3$/);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('settings that somebody else has saved meanwhile are told, and the own ones are not lost', async () => {
    const id = await makeProducts('settings');
    const { page } = await open('/data/settings?dialog=settings');
    const sheet = page.getByRole('dialog', { name: 'Settings of settings' });
    await sheet.getByRole('textbox', { name: 'Description' }).fill('Mine');
    await photograph(page, 'data-settings');
    await own.admin.patch(api(`/collections/${id}`), { dialect: 'v1' });
    await sheet.getByRole('button', { name: 'Save' }).click();
    await sheet.getByText(/Keep your own changes/).waitFor();
    await sheet.getByRole('button', { name: 'Take theirs for the rest' }).click();
    expect(await sheet.getByRole('textbox', { name: 'Description' }).inputValue()).toBe('Mine');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await toast(page, /settings is saved/).waitFor();
    const { collection } = await own.admin.get<{ collection: Record<string, unknown> }>(
      api(`/collections/${id}`),
    );
    expect(collection).toMatchObject({ description: 'Mine', dialect: 'v1', schema: SCHEMA });
    await page.close();
  });

  test('R12 a part of the settings that the server refuses is marked where it stands', async () => {
    await makeProducts('marked');
    const { page } = await open('/data/marked?dialog=settings');
    const sheet = page.getByRole('dialog', { name: 'Settings of marked' });
    await sheet.getByRole('textbox', { name: 'Name', exact: true }).fill('1st');
    await sheet.getByRole('textbox', { name: 'Path', exact: true }).focus();
    await expect
      .poll(() => sheet.getByRole('textbox', { name: 'Name', exact: true }).getAttribute('aria-invalid'))
      .toBe('true');
    await sheet.getByRole('textbox', { name: 'Name', exact: true }).fill('marked');
    await sheet.getByRole('button', { name: 'Add key' }).click();
    await sheet.getByRole('textbox', { name: /^Key 1/ }).fill('stars');
    await sheet.getByRole('button', { name: 'Save' }).click();
    // Several rows of the seed have the same number of stars.
    await sheet
      .getByText(/\/rows\/|Rows|same/i)
      .first()
      .waitFor();
    await expect.poll(() => sheet.locator('[aria-invalid="true"]').count()).toBeGreaterThan(0);
    await page.close();
  });

  test('a collection is made of some rows that are pasted, with the schema that they have', async () => {
    const { page, trouble } = await open('/data');
    await page.getByRole('button', { name: 'New collection' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('pasted');
    await rewrite(
      page,
      'Example rows',
      '[{"id": 1, "sku": "mug", "price": 9.5}, {"id": 2, "sku": "lamp", "price": 30}]',
    );
    await photograph(page, 'data-new');
    await page.getByRole('button', { name: 'Create collection' }).click();
    await cell(page, 'lamp').waitFor();
    const { collections } = await own.admin.get<{ collections: { id: string; name: string }[] }>(
      api('/collections?limit=200'),
    );
    const id = collections.find(({ name }) => name === 'pasted')?.id ?? '';
    const { collection } = await own.admin.get<{ collection: Record<string, unknown> }>(
      api(`/collections/${id}`),
    );
    expect(collection).toMatchObject({
      path: '/pasted',
      schema: { properties: { sku: { type: 'string' }, price: { type: 'number' } } },
    });
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R21 a reset and a deletion say what they do, and a deleted collection comes back with its items', async () => {
    const id = await makeProducts('perish');
    await own.admin.post(api(`/collections/${id}/items`), { title: 'Extra', stars: 1 });
    const { page, trouble } = await open('/data/perish?dialog=reset');
    await page.getByText(/31 items in the world main give way to the seed/).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await page.getByText('30 items', { exact: true }).waitFor();
    expect(await total(id)).toBe(30);

    await page.getByRole('button', { name: 'More for perish' }).click();
    await page.getByRole('menuitem', { name: 'Delete collection' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete collection' }).click();
    await toast(page, /perish was deleted/).waitFor();
    await page.waitForURL(/\/data$/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: 'perish' }).waitFor();
    expect(await total(id)).toBe(30);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('items go out as a file and come in again, and a snapshot keeps what was', async () => {
    const id = await makeProducts('carried');
    const { page, trouble } = await open('/data/carried');
    await cell(page, 'Product 1').waitFor();
    await page.getByRole('button', { name: 'More for carried' }).click();
    const downloaded = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Export as JSON' }).click();
    const file = await (await downloaded).path();
    await page.getByRole('button', { name: 'More for carried' }).click();
    await page.getByRole('menuitem', { name: /Snapshot/ }).click();
    await page.getByRole('textbox', { name: 'Name of the world' }).fill('before-import');
    await page.getByRole('button', { name: 'Take snapshot' }).click();
    await toast(page, /before-import is as this one was/).waitFor();

    await page.getByRole('button', { name: 'More for carried' }).click();
    await page.getByRole('menuitem', { name: /Import/ }).click();
    await rewrite(page, 'Items as JSON', '[{"title": "Only one", "stars": 1}]');
    await page.getByText('They are replaced').click();
    await page.getByRole('button', { name: 'Replace items' }).click();
    await page.getByText('1 item', { exact: true }).waitFor();
    expect(await total(id)).toBe(1);
    expect(await total(id, 'before-import')).toBe(30);

    await page.getByRole('button', { name: 'More for carried' }).click();
    await page.getByRole('menuitem', { name: /Import/ }).click();
    await page.getByLabel('File').setInputFiles(file);
    await page.getByText('They are replaced').click();
    await page.getByRole('button', { name: 'Replace items' }).click();
    await page.getByText('30 items', { exact: true }).waitFor();
    expect(await saved(id, 7)).toEqual(ROWS[6]);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a world is forked, looked into, set, reset and deleted', async () => {
    const id = await makeProducts('worldly');
    await own.admin.patch(api('/worlds/main/state'), {
      values: { visits: 3, cart: [1, 2], sale: true, name: 'Ada' },
      scenarios: { order: 'paid', login: 'locked' },
    });
    const { page, trouble } = await open('/worlds');
    await page.getByRole('button', { name: 'New world' }).first().click();
    await page.getByRole('textbox', { name: 'Name' }).fill('test-1');
    await page.getByRole('button', { name: 'Create world' }).click();
    await page.waitForURL(/\/worlds\/test-1$/);
    await page.getByRole('row', { name: /visits/ }).waitFor();
    await photograph(page, 'worlds-state');

    await page.getByRole('button', { name: 'visits' }).click();
    await rewrite(page, 'Value', '4');
    await page.keyboard.press('ControlOrMeta+s');
    await page.getByRole('row', { name: /visits.*4/ }).waitFor();
    await page.getByRole('textbox', { name: 'State of order' }).fill('sent');
    await page.keyboard.press('Enter');
    await toast(page, /order is in sent/).waitFor();
    await page.getByRole('row', { name: /login/ }).getByRole('button', { name: 'Start over' }).click();
    await toast(page, /login begins anew/).waitFor();
    await page.getByRole('button', { name: 'New key' }).click();
    await page.getByRole('textbox', { name: 'Key' }).fill('voucher');
    await rewrite(page, 'Value', '"TEN"');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('row', { name: /voucher/ }).waitFor();
    type State = { values: { key: string; value: unknown }[]; scenarios: unknown[] };
    const state = await own.admin.get<State>(api('/worlds/test-1/state'));
    expect(state.values).toContainEqual({ key: 'visits', value: 4 });
    expect(state.values).toContainEqual({ key: 'voucher', value: 'TEN' });
    expect(state.scenarios).toEqual([{ name: 'order', state: 'sent' }]);
    const main = await own.admin.get<State>(api('/worlds/main/state'));
    expect(main.values).toContainEqual({ key: 'visits', value: 3 });

    await page.getByRole('button', { name: 'More for test-1' }).click();
    await page.getByRole('menuitem', { name: /Reset/ }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Reset' }).click();
    await page.getByText('No keys yet').waitFor();
    expect(await total(id, 'test-1')).toBe(30);
    await page.getByRole('button', { name: 'More for test-1' }).click();
    await page.getByRole('menuitem', { name: /Delete/ }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await page.waitForURL(/\/worlds$/);
    await toast(page, /test-1 was deleted/).waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'test-1', exact: true }).count()).toBe(0);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R40 a viewer sees what cannot be done, and why', async () => {
    const id = await makeProducts('viewed');
    const { page } = await dashboard.open(`${base}/data/viewed`, {
      // There is one account on a fresh installation, and it owns everything: only its role is told otherwise.
      prepare: (fresh) =>
        fresh.route('**/api/auth/me', async (route) => {
          const answer = await route.fetch();
          const text = await answer.text();
          await route.fulfill({
            response: answer,
            body: text.replaceAll('"role":"owner"', '"role":"viewer"'),
          });
        }),
    });
    await cell(page, 'Product 1').waitFor();
    const add = page.getByRole('button', { name: 'Add item' });
    await expect.poll(() => add.getAttribute('aria-disabled')).toBe('true');
    await add.focus();
    await page
      .getByText(/This needs the role editor/)
      .first()
      .waitFor();
    await cell(page, 'Product 1').click();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Delete');
    expect(await page.getByRole('textbox', { name: 'Edit title' }).count()).toBe(0);
    expect(await total(id)).toBe(30);
    await page.close();
  });
});
