import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser, useBrowser } from './browser.ts';
import { useOwnProject } from './own-project.ts';

const url = inject('url');
const port = inject('port');

const HOSTILE_PAGE = `<!doctype html><title>hostile</title><p id="out">nothing ran</p><script>
  const say = (text) => { document.getElementById('out').textContent = text; };
  for (const where of ['', '; domain=localhost', '; path=/; domain=.localhost'])
    document.cookie = 'understudy_session=stolen' + where;
  fetch('${url}/api/auth/me', { credentials: 'include' })
    .then((answer) => answer.text()).then((text) => say('read: ' + text), (error) => say('refused: ' + error));
</script><iframe src="${url}/"></iframe>`;

/** What a page may send anywhere without a preflight; its one field makes the body JSON. Runs in the page. */
function postForm(target: string): void {
  const form = document.createElement('form');
  Object.assign(form, { method: 'post', action: target, enctype: 'text/plain' });
  const field = document.createElement('input');
  Object.assign(field, { name: '{"name":"Taken over","x":"', value: '"}' });
  form.append(field);
  document.body.append(form);
  form.submit();
}

describe.runIf(hasBrowser)('a hostile mock, visited in Chromium by who is signed in,', () => {
  const browser = useBrowser();
  const own = useOwnProject('Hostile');
  const onItsHost = ['hostile.localhost:PORT/web', 'web--hostile.localhost:PORT'].map(
    (place) => `http://${place.replace('PORT', String(port))}/page`,
  );
  let session: string | undefined;

  async function sessionCookie(page: Page): Promise<string | undefined> {
    const cookies = await page.context().cookies(url);
    return cookies.find(({ name }) => name === 'understudy_session')?.value;
  }

  async function said(page: Page): Promise<string | null> {
    await page.waitForFunction(() => document.getElementById('out')?.textContent !== 'nothing ran');
    return page.locator('#out').textContent();
  }

  beforeAll(async () => {
    await own.addEndpoint({
      name: 'page',
      method: 'GET',
      path: '/page',
      response_headers: {
        'content-type': 'text/html',
        'set-cookie': 'understudy_session=fixed; Path=/; Domain=localhost',
      },
      response_body: HOSTILE_PAGE,
    });
    await own.addEndpoint({
      name: 'fixation',
      method: 'GET',
      path: '/fixation',
      response_headers: { 'set-cookie': 'understudy_session=fixed; Path=/' },
    });
    const page = await browser.page();
    await page.goto(`${url}/api/auth/login?provider=local`);
    expect((await page.request.get(`${url}/api/auth/me`)).status()).toBe(200);
    session = await sessionCookie(page);
    expect(session).toBeTruthy();
  });

  test("runs no script on the dashboard's own origin", async () => {
    const page = await browser.page();
    const answer = await page.goto(own.url().concat('/page'));
    expect(answer?.headers()['content-security-policy']).toBe('sandbox');
    expect(await page.evaluate(() => self.origin)).toBe('null');
    await page.waitForTimeout(500);
    expect(await page.locator('#out').textContent()).toBe('nothing ran');
  });

  test.each([
    ['project', 0],
    ['group', 1],
  ])('runs on the host of its %s, and yet cannot read who is signed in', async (_, place) => {
    const page = await browser.page();
    await page.goto(String(onItsHost[place]));
    expect(await said(page)).toMatch(/^refused: /);
  });

  test('cannot frame the dashboard', async () => {
    const page = await browser.page();
    await page.goto(String(onItsHost[0]));
    await said(page);
    const [, frame] = page.frames();
    expect(await frame?.evaluate(() => document.getElementById('root'))).toBeNull();
  });

  test('neither sets nor replaces the session cookie, by header or by script, wherever it is', async () => {
    const page = await browser.page();
    await page.goto(own.url().concat('/fixation'));
    for (const address of [own.url().concat('/page'), ...onItsHost]) await page.goto(address);
    await said(page);
    expect(await sessionCookie(page)).toBe(session);
    expect((await page.request.get(`${url}/api/auth/me`)).status()).toBe(200);
  });

  test('cannot write in the name of who visits it, by fetch or by form', async () => {
    const page = await browser.page();
    await page.goto(String(onItsHost[0]));
    const before = await own.admin.get('/api/orgs');
    await page.evaluate(async (target) => {
      const body = JSON.stringify({ name: 'Taken over' });
      const types = ['text/plain', 'application/json'];
      for (const type of types) {
        const headers = { 'content-type': type };
        await fetch(target, { method: 'POST', credentials: 'include', headers, body }).catch(() => null);
        await fetch(target, { method: 'POST', mode: 'no-cors', credentials: 'include', headers, body });
      }
    }, `${url}/api/orgs`);
    for (const path of ['/api/orgs', '/api/auth/logout']) {
      const another = await browser.page();
      await another.goto(String(onItsHost[0]));
      const posted = another.waitForResponse((answer) => answer.url() === `${url}${path}`);
      await another.evaluate(postForm, `${url}${path}`);
      await posted;
    }
    expect(await own.admin.get('/api/orgs')).toEqual(before);
    expect((await page.request.get(`${url}/api/auth/me`)).status()).toBe(200);
  });

  test('differs in that from the dashboard itself, whose session may write', async () => {
    const page = await browser.page();
    await page.goto(url);
    const made = await page.evaluate(async (target) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(target, { method: 'POST', headers, body: '{"name":"By the dashboard"}' });
      return {
        status: answer.status,
        id: ((await answer.json()) as { organization: { id: string } }).organization.id,
      };
    }, `${url}/api/orgs`);
    expect(made.status).toBe(201);
    await own.admin.delete(`/api/orgs/${made.id}`);
  });
});
