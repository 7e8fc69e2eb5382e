import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { adminClient } from './admin-client.ts';
import { hasBrowser, useBrowser } from './browser.ts';

const url = inject('url');
const port = inject('port');
const admin = adminClient(url, inject('token'));

const HOSTILE_PAGE = `<!doctype html><title>hostile</title><p id="out">nothing ran</p><script>
  const say = (text) => { document.getElementById('out').textContent = text; };
  fetch('${url}/api/auth/me', { credentials: 'include' })
    .then((answer) => answer.text()).then((text) => say('read: ' + text), (error) => say('refused: ' + error));
  document.cookie = 'understudy_session=stolen';
</script>`;

describe.runIf(hasBrowser)('a hostile mock in Chromium', () => {
  const browser = useBrowser();
  let project: { id: string };

  beforeAll(async () => {
    ({ project } = await admin.post<{ project: { id: string } }>('/api/projects', { name: 'Hostile' }));
    const { group } = await admin.post<{ group: { id: string } }>('/api/groups', {
      project_id: project.id,
      name: 'Web',
      kind: 'http',
    });
    await admin.post(`/api/groups/${group.id}/endpoints`, {
      name: 'page',
      method: 'GET',
      path: '/page',
      response_headers: { 'content-type': 'text/html', 'set-cookie': 'understudy_session=fixed; Path=/' },
      response_body: HOSTILE_PAGE,
    });
    await admin.post(`/api/groups/${group.id}/endpoints`, {
      name: 'submit',
      method: 'POST',
      path: '/form',
      response_body: 'ok',
    });
    const page = await browser.page();
    await page.goto(`${url}/api/auth/login?provider=local`);
    expect((await page.request.get(`${url}/api/auth/me`)).status()).toBe(200);
  });

  afterAll(() => admin.delete(`/api/projects/${project.id}`));

  test("on the dashboard's own origin runs no script and reads nothing", async () => {
    const page = await browser.page();
    const answer = await page.goto(`${url}/m/hostile/web/page`);
    expect(answer?.headers()['content-security-policy']).toBe('sandbox');
    await page.waitForTimeout(500);
    expect(await page.locator('#out').textContent()).toBe('nothing ran');
  });

  test("on its project's host runs, and yet cannot read who is signed in", async () => {
    const page = await browser.page();
    await page.goto(`http://hostile.localhost:${port}/web/page`);
    await page.waitForFunction(() => document.getElementById('out')?.textContent !== 'nothing ran');
    const said = await page.locator('#out').textContent();
    expect(said).toMatch(/^refused: /);
  });

  test('neither sets nor replaces the session cookie', async () => {
    const page = await browser.page();
    await page.goto(`${url}/m/hostile/web/page`);
    await page.goto(`http://hostile.localhost:${port}/web/page`);
    expect((await page.request.get(`${url}/api/auth/me`)).status()).toBe(200);
    const cookies = await page.context().cookies(url);
    expect(cookies.find(({ name }) => name === 'understudy_session')?.value).not.toMatch(/stolen|fixed/);
  });

  test('cannot write with the session of who visits it', async () => {
    const page = await browser.page();
    await page.goto(`http://hostile.localhost:${port}/web/page`);
    const before = await admin.get<{ organizations: unknown[] }>('/api/orgs');
    await page.evaluate(
      (target) =>
        fetch(`${target}/api/orgs`, {
          method: 'POST',
          mode: 'no-cors',
          credentials: 'include',
          headers: { 'content-type': 'text/plain' },
          body: JSON.stringify({ name: 'Taken over' }),
        }).catch(() => null),
      url,
    );
    expect(await admin.get('/api/orgs')).toEqual(before);
  });
});
