import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { hasBrowser } from './browser.ts';
import { accessTrouble, photograph, useDashboard, watchTrouble } from './dashboard-screen.ts';
import { useOwnProject } from './own-project.ts';

const url = inject('url');
const run = promisify(execFile);

/** As a terminal does it with what was pasted. */
async function inTerminal(line: string, env: Record<string, string> = {}): Promise<string> {
  const { stdout } = await run('bash', ['-c', line], { env: { ...process.env, ...env } });
  return stdout;
}

describe.runIf(hasBrowser)('the first minute', () => {
  const dashboard = useDashboard();
  const own = useOwnProject('First minute');

  test('R01 from signing in to a first own 200 it takes two clicks and less than ten seconds', async () => {
    const page = await dashboard.visit();
    const trouble = watchTrouble(page);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const start = Date.now();
    await page.goto(`${url}/login`);
    await page.getByRole('link', { name: /^Continue/ }).click();
    await page.waitForURL(`${url}/welcome`);
    await page.getByRole('button', { name: 'Copy the line' }).click();
    const line = await page.evaluate(() => navigator.clipboard.readText());
    expect(line).toMatch(/^curl /);
    expect(await inTerminal(`${line} -s`)).toMatch(/^HTTP\/1.1 200/);
    await page.getByText(/^It answered 200 in /).waitFor();
    expect(Date.now() - start).toBeLessThan(10_000);
    await photograph(page, 'first-minute');
    expect(await accessTrouble(page)).toEqual([]);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R03 a step is ticked off by what has happened, and is after a reload', async () => {
    await own.addEndpoint({ method: 'GET', path: '/hello', response_body: { hello: 'world' } });
    const slug = own.projectPath().split('/')[2];
    const { page, trouble } = await dashboard.open(`/welcome?project=${slug}`);
    const step = (number: number) => page.locator(`[data-step="${number}"]`);
    const ticks = () =>
      Promise.all(
        [1, 2, 3].map((number) =>
          step(number)
            .getAttribute('data-done')
            .then((done) => done === 'true'),
        ),
      );
    await step(3).getByLabel('Body').waitFor();
    expect(await ticks()).toEqual([true, false, false]);
    // Looking at it is not calling it.
    await page.reload();
    await step(3).getByLabel('Body').waitFor();
    expect(await ticks()).toEqual([true, false, false]);

    await page.getByRole('button', { name: 'Run here' }).click();
    await expect.poll(ticks, { timeout: 5_000 }).toEqual([true, true, false]);
    await step(2).getByText('"world"').waitFor();
    await step(3).getByLabel('Status').fill('202');
    await step(3).getByLabel('Body').fill('{"hello":"you"}');
    await step(3).getByRole('button', { name: 'Save and call again' }).click();
    await expect.poll(ticks, { timeout: 5_000 }).toEqual([true, true, true]);
    await step(3).getByText('"you"').last().waitFor();
    const answer = await fetch(`${own.url()}/hello`);
    expect([answer.status, await answer.json()]).toEqual([202, { hello: 'you' }]);
    await page.reload();
    await expect.poll(ticks, { timeout: 5_000 }).toEqual([true, true, true]);

    // Whoever has left it for a project is never led there again.
    await page.getByRole('link', { name: 'Go to First minute' }).click();
    await page.waitForURL(`${url}/p/${slug}`);
    await page.goto(url);
    await page.waitForURL(`${url}/p/${slug}`);
    expect(trouble).toEqual([]);
    await page.close();
  });
});

describe.runIf(hasBrowser)('an empty project', () => {
  const dashboard = useDashboard();

  test('R02 running the line of an empty home fills it within a second, without a reload', async () => {
    const headers = { authorization: `Bearer ${inject('token')}`, 'content-type': 'application/json' };
    const made = await fetch(`${url}/api/projects`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ name: 'Empty home' }),
    });
    const { project } = (await made.json()) as { project: { id: string; slug: string } };
    const { page, trouble } = await dashboard.open(`/p/${project.slug}`);
    await page.getByRole('heading', { name: 'No groups yet' }).waitFor();
    expect(await page.locator('main .bg-accent').count()).toBe(1);
    await photograph(page, 'home-empty');
    const line = await page.locator('main pre code').textContent();
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    await inTerminal(`${line} -s`, { UNDERSTUDY_TOKEN: inject('token') });
    await page.getByRole('heading', { name: 'Orders' }).waitFor({ timeout: 1_500 });
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
    expect(trouble).toEqual([]);
    await page.close();
    await fetch(`${url}/api/projects/${project.id}`, { method: 'DELETE', headers });
  });
});
