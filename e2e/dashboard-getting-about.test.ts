import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser } from './browser.ts';
import { accessTrouble, photograph, settled, useDashboard } from './dashboard-screen.ts';
import { useOwnProject } from './own-project.ts';

const url = inject('url');

describe.runIf(hasBrowser)('getting about', () => {
  const dashboard = useDashboard();
  const own = useOwnProject('Getting about');
  let project: string;
  let group: string;

  beforeAll(async () => {
    project = own.projectPath();
    group = own.groupPath();
    for (const [method, path] of [
      ['GET', '/orders'],
      ['POST', '/orders'],
      ['POST', '/products'],
    ])
      await own.addEndpoint({ method, path });
  });

  const palette = (page: Page) => page.getByRole('combobox', { name: 'Search or jump to…' });
  const options = (page: Page) =>
    page.getByRole('dialog', { name: 'Search or jump to…' }).getByRole('option');
  const sidebar = (page: Page) => page.getByRole('navigation', { name: 'Main' });

  test('R05 Ctrl+K finds an endpoint by a few letters, at once, and lists what was chosen last first', async () => {
    const { page, trouble } = await dashboard.open(project);
    await sidebar(page).getByRole('link', { name: 'Web' }).waitFor();
    // Its code is there before it is wanted.
    await page.waitForLoadState('networkidle');
    const opened = await page.evaluate(async () => {
      const start = performance.now();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
      while (!document.querySelector('dialog[open] [role="combobox"]'))
        await new Promise((resolve) => setTimeout(resolve, 1));
      return performance.now() - start;
    });
    expect(opened).toBeLessThan(100);
    await options(page).filter({ hasText: 'POST /orders' }).waitFor();
    await photograph(page, 'palette');
    await page.keyboard.type('po ord');
    await expect
      .poll(() =>
        options(page)
          .and(page.getByRole('option', { selected: true }))
          .textContent(),
      )
      .toMatch(/^POST \/orders/);
    expect(await accessTrouble(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/e\/[0-9a-f-]+$/);
    await page.getByRole('heading', { level: 1, name: 'POST /orders' }).waitFor();

    await page.keyboard.press('Control+k');
    await expect.poll(() => options(page).first().textContent()).toMatch(/^POST \/orders/);
    await page.keyboard.press('Escape');
    await palette(page).waitFor({ state: 'detached' });
    // From within the code editor too.
    await page.getByRole('textbox', { name: /body/i }).first().click();
    await page.keyboard.press('Control+k');
    await palette(page).waitFor();
    await page.keyboard.type('sett');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/settings\//);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R05 an action is found in words and done', async () => {
    const { page, trouble } = await dashboard.open(project);
    await settled(page);
    await page.keyboard.press('Control+k');
    await palette(page).fill('theme dark');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    await palette(page).waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+k');
    await palette(page).fill('zzzz');
    await page.getByText('Nothing fits').waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R06 ? lists the shortcuts, and two keys lead on', async () => {
    const { page, trouble } = await dashboard.open(project);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Shortcuts' }).waitFor();
    await photograph(page, 'shortcuts');
    expect(await accessTrouble(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('l');
    await page.waitForURL(`${url}${project}/live`);
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await page.waitForURL(`${url}${project}`);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R07 what the pointer rests on is there when it is pressed', async () => {
    const { page, trouble } = await dashboard.open(project);
    const link = sidebar(page).getByRole('link', { name: 'Web' });
    await link.waitFor();
    await page.waitForLoadState('networkidle');
    const asked = page.waitForResponse(/\/endpoints\?/);
    await link.hover();
    await asked;
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      const seen: string[] = [];
      new MutationObserver(() => {
        if (document.querySelector('main .skeleton')) seen.push('skeleton');
      }).observe(document.body, { childList: true, subtree: true });
      Object.assign(window, { seen });
    });
    await link.click();
    await page.getByText('/products').first().waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([]);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R08 inside a group the sidebar shows it in the same frame as the page', async () => {
    const { page, trouble } = await dashboard.open(project);
    await sidebar(page).getByRole('link', { name: 'Web' }).hover();
    await page.waitForLoadState('networkidle');
    const together = await page.evaluate(async () => {
      const link = [...document.querySelectorAll('nav a')].find((each) => each.textContent?.includes('Web'));
      if (!(link instanceof HTMLElement)) throw new Error('the group is not in the sidebar');
      const before = document.querySelector('h1')?.textContent;
      link.click();
      for (;;) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const isThere = document.querySelector('h1')?.textContent !== before;
        if (isThere) return document.querySelector('[data-group-sections]')?.textContent ?? '';
      }
    });
    expect(together).toMatch(/Back to Getting about.*Web.*Endpoints.*Data/s);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R09 a reload shows what was known last at once, and says that it is being updated', async () => {
    const { page, trouble } = await dashboard.open(project);
    const card = page.getByRole('heading', { name: 'Web' });
    await card.waitFor();
    await page.getByText('3 endpoints').waitFor();
    await page.route('**/api/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await route.continue();
    });
    const start = Date.now();
    await page.reload();
    await page.getByText('3 endpoints').waitFor();
    expect(Date.now() - start).toBeLessThan(2_000);
    await page.locator('[data-state="updating"]').waitFor();
    await page.locator('[data-state="online"]').waitFor();
    expect(trouble).toEqual([]);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.close();
  });

  test('a page that is not there leads back to where there is something', async () => {
    const { page, trouble } = await dashboard.open(`${group}/nothing/here`);
    await page.getByRole('heading', { name: 'There is no page here' }).waitFor();
    await photograph(page, 'not-found');
    expect(await accessTrouble(page)).toEqual([]);
    await page.getByRole('link', { name: group, exact: true }).click();
    await page.waitForURL(`${url}${group}`);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('on a narrow screen the sidebar is a drawer, which leaves when something is chosen', async () => {
    const { page, trouble } = await dashboard.open(project);
    await page.setViewportSize({ width: 375, height: 800 });
    await page.getByRole('button', { name: 'Open the menu' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('link', { name: 'Web' }).waitFor();
    await page.screenshot({ path: 'e2e/screenshots/drawer-375-light.png' });
    expect(await accessTrouble(page)).toEqual([]);
    await drawer.getByRole('link', { name: 'Web' }).click();
    await page.waitForURL(`${url}${group}`);
    await drawer.waitFor({ state: 'detached' });
    expect(trouble).toEqual([]);
    await page.close();
  });
});
