import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser } from './browser.ts';
import { accessTrouble, photograph, settled, useDashboard } from './dashboard-screen.ts';
import { useWorkshop } from './examples/run-code.ts';
import { useOwnProject } from './own-project.ts';
import { hasCurl } from './tools.ts';

const own = useOwnProject('Code pages');

const LANGUAGES = ['curl', 'HTTPie', 'JS fetch', 'JS axios', 'Python requests', 'Python httpx', 'Go'];

describe.runIf(hasBrowser)('the code page in Chromium', () => {
  const dashboard = useDashboard();
  const workshop = useWorkshop();
  let page: string;

  beforeAll(async () => {
    page = `${own.groupPath()}/code`;
    await own.addEndpoint({
      method: 'GET',
      path: '/orders/:id',
      name: 'One order',
      response_body: { id: 'o_1' },
    });
    await own.addEndpoint({
      method: 'POST',
      path: '/orders',
      name: 'Place an order',
      response_status_code: 201,
      body: { required: true, schema: { type: 'object', properties: { note: { const: 'it\'s "$5"' } } } },
    });
  });

  test('shows each operation in seven languages, and all of it stands in the address', async () => {
    const { page: tab, trouble } = await dashboard.open(own.groupPath());
    await tab.getByRole('link', { name: 'Code', exact: true }).click();
    await tab.getByRole('heading', { level: 1, name: 'Request examples' }).waitFor();
    await tab.getByText('2 operations.').waitFor();
    await tab.getByRole('link', { name: /POST.*\/orders/ }).click();
    await tab.getByRole('heading', { level: 2, name: 'POST /orders' }).waitFor();
    for (const language of LANGUAGES) {
      await tab.getByRole('tab', { name: language }).click();
      const code = tab.getByRole('region', { name: `POST /orders in ${language}` });
      expect(await code.textContent()).toMatch(/note/);
    }
    await tab.reload();
    await tab.getByRole('region', { name: 'POST /orders in Go' }).waitFor();
    await settled(tab);
    await photograph(tab, 'code');
    expect(await accessTrouble(tab)).toEqual([]);
    expect(trouble).toEqual([]);
    await tab.close();
  });

  test.runIf(hasCurl)('shows curl that runs as it stands there', async () => {
    const { page: tab } = await dashboard.open(page);
    await tab.getByRole('link', { name: /POST.*\/orders/ }).click();
    const code = (await tab.getByRole('region', { name: 'POST /orders in curl' }).textContent()) ?? '';
    expect((await workshop.run('curl', code)).status).toBe(201);
    await tab.close();
  });

  test('gives the collection and the document as files', async () => {
    const { page: tab } = await dashboard.open(page);
    const [saved] = await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('link', { name: 'Postman collection' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('web.postman_collection.json');
    const collection = JSON.parse(await readFile(await saved.path(), 'utf8'));
    expect(collection.info.name).toBe('Web');
    const [document] = await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('link', { name: 'OpenAPI document' }).click(),
    ]);
    expect(document.suggestedFilename()).toBe('web.openapi.json');
    expect(JSON.parse(await readFile(await document.path(), 'utf8')).openapi).toBe('3.1.0');
    await tab.close();
  });

  test('tells where a token comes from, for a group of any kind', async () => {
    const { page: tab, trouble } = await dashboard.open('/p/demo/g/auth/code');
    await tab.getByRole('link', { name: 'GET /api/auth/me', exact: true }).click();
    await tab.getByRole('heading', { name: 'Before you run it' }).waitFor();
    const fill = (await tab.getByRole('region', { name: 'what fills ACCESS_TOKEN' }).textContent()) ?? '';
    const code = (await tab.getByRole('region', { name: /in curl$/ }).textContent()) ?? '';
    expect(code).toContain('Bearer $ACCESS_TOKEN');
    const script = `CURL_HOME= HOME=/ ; export CURL_HOME HOME\n${fill}\nprintf '%s' "$ACCESS_TOKEN"; echo; echo 200`;
    if (hasCurl) expect((await workshop.run('curl', script)).printed).toMatch(/^eyJ/);
    await settled(tab);
    await photograph(tab, 'code-auth');
    await tab.goto(`${inject('url')}/p/demo/g/files/code`);
    await tab.getByRole('heading', { level: 1, name: 'Request examples' }).waitFor();
    await tab.getByRole('textbox', { name: 'Filter operations' }).fill('list buckets');
    await expect
      .poll(() => tab.getByRole('navigation', { name: 'Operations' }).getByRole('link').count())
      .toBe(1);
    expect(trouble).toEqual([]);
    await tab.close();
  });

  test('is short where there is nothing to call, and leads on', async () => {
    const { group } = await own.admin.post<{ group: { slug: string } }>('/api/groups', {
      project_id: own.projectId(),
      name: 'Nothing',
    });
    const { page: tab, trouble } = await dashboard.open(`${own.projectPath()}/g/${group.slug}/code`);
    await tab.getByText('Nothing to call yet').waitFor();
    expect(await tab.locator('main .bg-accent:is(button, a)').count()).toBe(1);
    expect(trouble).toEqual([]);
    await tab.close();
  });
});
