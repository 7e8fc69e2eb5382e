import { mkdir } from 'node:fs/promises';
import { describe, expect, inject, test } from 'vitest';
import { hasBrowser, useBrowser } from './browser.ts';

const url = inject('url');

describe.runIf(hasBrowser)('the dashboard in Chromium', () => {
  const browser = useBrowser();

  test('shows its name, its version and the way to the API docs', async () => {
    const page = await browser.page();
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
    await page.goto(url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.title()).toContain('Understudy');
    const health = await fetch(`${url}/health`).then(
      (answer) => answer.json() as Promise<{ version: string }>,
    );
    await page.getByText(health.version).first().waitFor();
    const docs = page.getByRole('link', { name: 'API docs' }).first();
    expect(await docs.getAttribute('href')).toBe('/api/docs');
    expect(broken.filter((text) => !text.includes('401'))).toEqual([]);
  });

  test('signs the local developer in, lists the demo project and signs out again', async () => {
    const page = await browser.page();
    await page.goto(`${url}/login?next=/`);
    await page.getByText('Continue as local developer').click();
    await page.waitForURL(`${url}/`);
    await page.getByText('/m/demo/shop').first().waitFor();
    await mkdir('e2e/screenshots', { recursive: true });
    await page.screenshot({ path: 'e2e/screenshots/home.png' });
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page
      .getByRole('link', { name: /sign in/i })
      .first()
      .waitFor();
    expect((await page.request.get(`${url}/api/auth/me`)).status()).toBe(401);
  });

  test('shows the API docs without asking any other host', async () => {
    const page = await browser.page();
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(url)) foreign.push(request.url());
    });
    await page.goto(`${url}/api/docs`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.screenshot({ path: 'e2e/screenshots/api-docs.png' });
    expect(foreign).toEqual([]);
  });

  test('an unknown path is the page, a lost asset is a 404', async () => {
    expect((await fetch(`${url}/p/anything`)).headers.get('content-type')).toMatch('text/html');
    expect((await fetch(`${url}/assets/gone.js`)).status).toBe(404);
  });
});
