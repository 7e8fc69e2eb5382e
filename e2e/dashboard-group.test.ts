import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { adminClient } from './admin-client.ts';
import { hasBrowser } from './browser.ts';
import { accessTrouble, photograph, settled, useDashboard } from './dashboard-screen.ts';

const run = promisify(execFile);
const url = inject('url');
const admin = adminClient(url, inject('token'));

type Group = { id: string; slug: string; name: string; chaos: Record<string, unknown> };
type Preview = {
  requests: { fault: string | null; delay_ms: number }[];
  totals: { faults: Record<string, number>; untouched: number };
};

const TROUBLE = {
  faults: [
    { fault: 'status', probability: 0.2, status_codes: [503] },
    { fault: 'latency', probability: 0.1, delay: { type: 'uniform', lower: 1000, upper: 3000 } },
  ],
};

describe.runIf(hasBrowser)('the page of a group', () => {
  const dashboard = useDashboard();
  let project: { id: string; slug: string };

  beforeAll(async () => {
    ({ project } = await admin.post<{ project: typeof project }>('/api/projects', { name: 'Group page' }));
    return () => admin.delete(`/api/projects/${project.id}`);
  });

  async function newGroup(name: string, paths: readonly string[] = []): Promise<Group> {
    const { group } = await admin.post<{ group: Group }>('/api/groups', { project_id: project.id, name });
    for (const path of paths) await admin.post(endpointsOf(group), { method: 'GET', path });
    return group;
  }
  const endpointsOf = (group: Group) => `/api/groups/${group.id}/endpoints`;
  const pageOf = (group: Group, query = '') => `/p/${project.slug}/g/${group.slug}${query}`;
  const mock = (group: Group, path: string) => fetch(`${url}/m/${project.slug}/${group.slug}${path}`);
  const read = async (group: Group) => (await admin.get<{ group: Group }>(`/api/groups/${group.id}`)).group;
  const toast = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });
  const card = (page: Page, path: string) => page.locator('[data-endpoint]').filter({ hasText: path });
  const outcomes = (page: Page) =>
    page.locator('[data-outcome]').evaluateAll((dots) => dots.map((dot) => dot.getAttribute('data-outcome')));

  async function legend(page: Page): Promise<Record<string, number>> {
    const entries = await page
      .locator('[data-legend]')
      .evaluateAll((lines) =>
        lines.map((line) => [
          line.getAttribute('data-legend') ?? '',
          Number(line.querySelector('.tabular-nums')?.textContent),
        ]),
      );
    return Object.fromEntries(entries);
  }

  async function asViewer(page: Page): Promise<void> {
    await page.route('**/api/auth/me', async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      await route.fulfill({ response: answer, body: text.replaceAll('"role":"owner"', '"role":"viewer"') });
    });
  }

  test('R02 running the line of an empty group replaces it within a second, without a reload', async () => {
    const group = await newGroup('Empty');
    const { page, trouble } = await dashboard.open(pageOf(group));
    await page.getByRole('heading', { name: 'This group answers nothing yet' }).waitFor();
    expect(await page.locator('main .bg-accent').count()).toBe(1);
    await photograph(page, 'group-empty');
    const line = await page.locator('main pre code').textContent();
    await run('bash', ['-c', `${line} -s`], { env: { ...process.env, UNDERSTUDY_TOKEN: inject('token') } });
    await card(page, '/hello').waitFor({ timeout: 1_500 });
    expect(await (await mock(group, '/hello')).json()).toEqual({ hello: 'world' });
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R19 chaos is a sentence and a hundred seeded dots, which add up and come again with their seed', async () => {
    const group = await newGroup('Chaotic', ['/one']);
    const { page, trouble } = await dashboard.open(pageOf(group));
    await page.getByRole('button', { name: 'Change' }).click();
    const sheet = page.getByRole('dialog', { name: 'Chaos in Chaotic' });
    await expect
      .poll(() => sheet.getByRole('switch').evaluate((one) => one === document.activeElement))
      .toBe(true);
    await sheet.getByRole('button', { name: 'Begin with' }).click();
    await page.getByRole('menuitem', { name: /^One in five answers 503, one in ten takes/ }).click();
    await expect
      .poll(() => sheet.locator('[data-sentence]').textContent())
      .toMatch(/^One in five answers 503, one in ten takes 1–3 sec longer\.$/);
    await expect.poll(() => legend(page)).toHaveProperty('status');
    const asked = { chaos: { ...TROUBLE, enabled: true }, seed: 'stage' };
    const preview = await admin.post<Preview>(`/api/groups/${group.id}/chaos/preview`, asked);
    const counts = await legend(page);
    expect(counts.status).toBe(preview.totals.faults.status);
    expect(counts.untouched).toBe(preview.totals.untouched);
    const { total, ...parts } = counts;
    expect(total).toBe(100);
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(100);
    const first = await outcomes(page);
    expect(first.filter((outcome) => outcome === 'status')).toHaveLength(counts.status ?? -1);
    await photograph(page, 'group-chaos');
    expect(await accessTrouble(page)).toEqual([]);

    const seed = sheet.getByRole('textbox', { name: 'Seed' });
    await sheet.getByRole('button', { name: 'Draw with another seed' }).click();
    await expect.poll(() => outcomes(page)).not.toEqual(first);
    await seed.fill('stage');
    await expect.poll(() => outcomes(page)).toEqual(first);

    await sheet.getByRole('button', { name: 'Save' }).click();
    await sheet.waitFor({ state: 'detached' });
    expect((await read(group)).chaos).toMatchObject({ enabled: true, ...TROUBLE });
    const main = page.getByRole('main');
    await expect
      .poll(() => main.getByRole('switch', { name: 'Break answers on purpose' }).isChecked())
      .toBe(true);
    await main.getByRole('switch', { name: 'Break answers on purpose' }).click();
    await expect.poll(async () => (await read(group)).chaos.enabled).toBe(false);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R20 three that are chosen are switched off at once, and Undo switches them on again', async () => {
    const group = await newGroup('Bulk', ['/a', '/b', '/c', '/d']);
    const { page, trouble } = await dashboard.open(pageOf(group));
    for (const path of ['/a', '/b', '/c'])
      await page.getByRole('checkbox', { name: `Select GET ${path}`, exact: true }).check();
    await page.getByText('3 selected').waitFor();
    await photograph(page, 'group-selected');
    await page.getByRole('button', { name: 'Switch off' }).click();
    await toast(page, '3 endpoints are switched off').waitFor();
    const statuses = () =>
      Promise.all(['/a', '/b', '/c', '/d'].map(async (path) => (await mock(group, path)).status));
    await expect.poll(statuses).toEqual([404, 404, 404, 200]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(statuses).toEqual([200, 200, 200, 200]);

    await page.getByRole('checkbox', { name: 'Select all shown' }).check();
    await page.getByRole('button', { name: 'Delete (4)' }).click();
    const question = page.getByRole('alertdialog', { name: 'Delete 4 endpoints?' });
    await question.getByRole('button', { name: 'Delete', exact: true }).click();
    await toast(page, '4 endpoints are deleted').waitFor();
    await expect.poll(statuses).toEqual([404, 404, 404, 404]);
    await toast(page, '4 endpoints are deleted').getByRole('button', { name: 'Undo' }).click();
    await card(page, '/d').waitFor();
    await expect.poll(statuses).toEqual([200, 200, 200, 200]);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('what the server refuses is taken back, and said', async () => {
    const group = await newGroup('Refused', ['/stays']);
    const { page } = await dashboard.open(pageOf(group));
    await page.route('**/endpoints/bulk', (route) => route.fulfill({ status: 500, body: '' }));
    await card(page, '/stays').getByRole('button', { name: 'More for GET /stays' }).click();
    await page.getByRole('menuitem', { name: 'Switch off' }).click();
    await toast(page, 'Nothing was changed').waitFor();
    await card(page, '/stays').waitFor();
    expect(await card(page, '/stays').getByText('Off', { exact: true }).count()).toBe(0);
    await page.getByRole('main').getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('dialog', { name: 'Edit Refused' }).waitFor();
    await page.goBack();
    await page.getByRole('dialog', { name: 'Edit Refused' }).waitFor({ state: 'detached' });
    await page.close();
  });

  test('R20 keys go through the endpoints, and Ctrl+D begins a copy of the one that has the focus', async () => {
    const group = await newGroup('Keys', ['/first', '/second']);
    const { page, trouble } = await dashboard.open(pageOf(group));
    await card(page, '/first').waitFor();
    await page.keyboard.press('j');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await expect.poll(focused).toContain('/second');
    await page.keyboard.press('j');
    await expect.poll(focused).toContain('/first');
    await page.keyboard.press('k');
    await expect.poll(focused).toContain('/second');
    await page.keyboard.press('/');
    await page.keyboard.type('first');
    await page.waitForURL(/q=first/);
    await expect.poll(() => page.locator('[data-endpoint]').count()).toBe(1);
    await page.reload();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Filter endpoints' }).inputValue())
      .toBe('first');
    await expect.poll(() => page.locator('[data-endpoint]').count()).toBe(1);
    await page.keyboard.press('j');
    await expect.poll(focused).toContain('/first');
    await page.keyboard.press('t');
    await page.getByRole('dialog', { name: 'Test GET /first' }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('ControlOrMeta+d');
    await page.waitForURL(/\/e\/new\?copy=/);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R21 a group with endpoints is deleted by who types its slug, and Undo brings it back', async () => {
    const group = await newGroup('Doomed', ['/here']);
    const { page, trouble } = await dashboard.open(pageOf(group));
    await settled(page);
    await page.getByRole('main').getByRole('button', { name: 'Delete', exact: true }).click();
    const question = page.getByRole('alertdialog', { name: 'Delete the group Doomed?' });
    await question.getByText('1 endpoint stops answering').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Cancel');
    await photograph(page, 'group-delete');
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect((await mock(group, '/here')).status).toBe(200);

    await page.getByRole('main').getByRole('button', { name: 'Delete', exact: true }).click();
    const confirm = question.getByRole('button', { name: 'Delete group' });
    await question.getByRole('textbox').fill('wrong');
    expect(await confirm.getAttribute('aria-disabled')).toBe('true');
    await confirm.click({ force: true });
    expect((await mock(group, '/here')).status).toBe(200);
    await question.getByRole('textbox').fill(group.slug);
    await confirm.click();
    await page.waitForURL(`${url}/p/${project.slug}`);
    await expect.poll(async () => (await mock(group, '/here')).status).toBe(404);
    await toast(page, 'Doomed is deleted').getByRole('button', { name: 'Undo' }).click();
    await toast(page, 'Doomed is back').waitFor();
    await expect.poll(async () => (await mock(group, '/here')).status).toBe(200);
    await page.getByRole('main').getByRole('link', { name: 'Doomed' }).waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('what is edited of a group is saved, and another slug leads to its new address', async () => {
    const group = await newGroup('Old name', ['/here']);
    const { page, trouble } = await dashboard.open(pageOf(group, '?edit'));
    const sheet = page.getByRole('dialog', { name: 'Edit Old name' });
    await sheet.getByRole('textbox', { name: 'Name', exact: true }).fill('New name');
    await sheet.getByRole('textbox', { name: 'Slug' }).fill('new-name');
    await sheet.getByText(`/m/${project.slug}/new-name`).waitFor();
    await sheet.getByRole('switch', { name: 'Limit the rate of requests' }).click();
    await sheet.getByRole('spinbutton', { name: 'Requests' }).fill('5');
    await sheet.getByRole('spinbutton', { name: 'In a time of' }).fill('60');
    await photograph(page, 'group-edit');
    expect(await accessTrouble(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(/\/g\/new-name/);
    await page.getByRole('heading', { level: 1, name: 'New name' }).waitFor();
    expect(await read(group)).toMatchObject({
      name: 'New name',
      slug: 'new-name',
      config: { rate_limit: { requests: 5 } },
    });
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('what two people changed of a group is laid side by side, and nothing of it is lost', async () => {
    const group = await newGroup('Shared', ['/here']);
    const { page } = await dashboard.open(pageOf(group, '?edit'));
    const sheet = page.getByRole('dialog', { name: 'Edit Shared' });
    await sheet.getByRole('textbox', { name: 'Name', exact: true }).fill('Mine');
    await sheet.getByRole('textbox', { name: 'Description' }).fill('My description');
    await admin.patch(`/api/groups/${group.id}`, {
      name: 'Theirs',
      description: 'Their description',
      config: { max_body_bytes: 1000 },
    });
    await sheet.getByRole('button', { name: 'Save' }).click();
    const conflict = page.getByRole('dialog', { name: 'Somebody else has saved meanwhile' });
    await conflict.getByText('Largest body of a request').waitFor();
    await photograph(page, 'group-conflict');
    await conflict
      .getByRole('group', { name: 'Description' })
      .getByRole('radio', { name: /^Take theirs/ })
      .check();
    await conflict.getByRole('button', { name: 'Save this' }).click();
    await toast(page, 'Mine is saved').waitFor();
    expect(await read(group)).toMatchObject({
      name: 'Mine',
      description: 'Their description',
      config: { max_body_bytes: 1000 },
    });
    await page.close();
  });

  test('R14 edits of a group that outlived a reload do not go over what somebody else has saved since', async () => {
    const group = await newGroup('Reloaded', ['/here']);
    const { page } = await dashboard.open(pageOf(group, '?edit'));
    const description = page.getByRole('dialog').getByRole('textbox', { name: 'Description' });
    await description.fill('Mine');
    await admin.patch(`/api/groups/${group.id}`, { description: 'Theirs' });
    page.on('dialog', (dialog) => dialog.accept());
    await page.reload();
    await page.getByText('What you had typed here before is back.').waitFor();
    expect(await description.inputValue()).toBe('Mine');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog', { name: 'Somebody else has saved meanwhile' }).waitFor();
    expect(await read(group)).toMatchObject({ description: 'Theirs' });
    await page.close();
  });

  test('a viewer sees what could be done to a group, and why not by them', async () => {
    const group = await newGroup('Looked at', ['/here']);
    const { page, trouble } = await dashboard.open(pageOf(group), { prepare: asViewer });
    const main = page.getByRole('main');
    for (const name of ['Edit', 'Delete', 'New endpoint'])
      await expect
        .poll(() => main.getByRole('button', { name, exact: true }).getAttribute('aria-disabled'))
        .toBe('true');
    await main.getByRole('button', { name: 'Edit', exact: true }).hover();
    const why = page.getByRole('tooltip').filter({ hasText: 'This needs the role editor; you are viewer.' });
    await why.filter({ visible: true }).waitFor();
    expect(await main.getByRole('switch', { name: 'Break answers on purpose' }).isDisabled()).toBe(true);
    await main.getByRole('checkbox', { name: 'Select GET /here' }).check();
    expect(await main.getByRole('button', { name: 'Switch off' }).getAttribute('aria-disabled')).toBe('true');
    await main.getByRole('button', { name: 'Test GET /here' }).click();
    await page.getByRole('dialog', { name: 'Test GET /here' }).waitFor();
    await page.keyboard.press('Escape');
    await photograph(page, 'group-viewer');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('10,000 endpoints scroll smoothly, and any of them is found', async () => {
    const group = await newGroup('Crowd');
    for (let start = 0; start < 10_000; start += 500) {
      const endpoints = Array.from({ length: 500 }, (_, index) => ({
        method: 'GET',
        path: `/things/${String(start + index).padStart(5, '0')}`,
      }));
      await admin.post(`${endpointsOf(group)}/batch`, { endpoints });
    }
    const { page, trouble } = await dashboard.open(pageOf(group));
    const list = page.getByRole('list', { name: 'Endpoints' });
    await list.waitFor();
    await page.getByText('10,000', { exact: true }).waitFor();
    expect(await page.getByRole('radio', { name: 'List' }).isChecked()).toBe(true);
    const frames = await page.evaluate(scrollThrough);
    expect(frames.p95).toBeLessThan(100);
    expect(frames.nodes).toBeLessThan(3_000);
    expect(frames.rows).toBeGreaterThan(1_000);
    await page.getByRole('textbox', { name: 'Filter endpoints' }).fill('00042');
    await card(page, '/things/00042').waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  }, 180_000);

  test('the page of a group is for everybody: by axe, in both views', async () => {
    const group = await newGroup('Everybody', ['/one', '/two/:id']);
    await admin.post(endpointsOf(group), {
      method: 'POST',
      path: '/long',
      name: 'Long answer',
      description: 'It is longer than its card.',
      response_body: JSON.stringify({ words: Array(100).fill('word') }, null, 2),
      params: [{ name: 'page' }],
    });
    const { page, trouble } = await dashboard.open(pageOf(group, '?view=cards'));
    await settled(page);
    await photograph(page, 'group-cards');
    expect(await accessTrouble(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show all of the answer of POST /long' }).click();
    await expect.poll(() => card(page, '/long').textContent()).toContain(']');
    await page.getByRole('radio', { name: 'List' }).check({ force: true });
    await page.waitForURL(/view=list/);
    await photograph(page, 'group-list');
    expect(await accessTrouble(page)).toEqual([]);
    expect(trouble).toEqual([]);
    await page.close();
  });
});

/** Scrolls the list for some seconds, as fast as it gives; runs in the page. */
async function scrollThrough() {
  const scroller = document.querySelector('[data-endpoint]')?.closest('div');
  if (!scroller) throw new Error('There is no list');
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const took: number[] = [];
  let nodes = 0;
  let last = await frame();
  const end = last + 6_000;
  while (last < end) {
    scroller.scrollTop += 400;
    const now = await frame();
    took.push(now - last);
    nodes = Math.max(nodes, document.querySelectorAll('main *').length);
    last = now;
  }
  took.sort((one, other) => one - other);
  const at = (share: number) => Math.round(took[Math.floor(took.length * share)] ?? 0);
  return {
    p50: at(0.5),
    p95: at(0.95),
    longest: at(0.999),
    nodes,
    rows: Math.round(scroller.scrollHeight / 40),
  };
}
