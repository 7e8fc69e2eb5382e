import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser } from './browser.ts';
import { furnishedScreens, type Screen } from './dashboard-routes.ts';
import { photograph, settled, useDashboard } from './dashboard-screen.ts';
import { useOwnProject } from './own-project.ts';

const url = inject('url');

/** What a reader sees that stands between no marks and is not marked as a name or code. */
function unmarkedTexts(): string[] {
  const skipped =
    'code, pre, kbd, samp, script, style, noscript, textarea, option, [translate="no"], .cm-editor';
  // A request is named by its method and path in every language.
  const isRequest = (text: string) => /^[A-Z]+ \//.test(text.trim());
  const bare = (text: string) => !isRequest(text) && /\p{L}{3}/u.test(text.replace(/⟦[\s\S]*⟧/g, ''));
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? '';
    const element = walker.currentNode.parentElement;
    if (bare(text) && element && !element.closest(skipped)) found.push(text.trim());
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
    for (const name of ['aria-label', 'title', 'placeholder']) {
      const text = element.getAttribute(name);
      if (text && bare(text) && !element.closest(skipped)) found.push(`${name}: ${text}`);
    }
  }
  return found;
}

describe.runIf(hasBrowser)('language and theme', () => {
  const dashboard = useDashboard();
  const own = useOwnProject('Languages');
  let screens: Screen[];
  let project: string;

  beforeAll(async () => {
    screens = await furnishedScreens(own);
    project = own.projectPath();
  });

  async function speak(page: Page, menu: string, language: string): Promise<void> {
    await page.getByRole('button', { name: menu, exact: true }).click();
    await page.getByRole('menuitemradio', { name: language }).click();
  }

  test('R39 the language changes without a reload and is kept; numbers follow it, and the API speaks it', async () => {
    const { page, trouble } = await dashboard.open(project, { expected: /status of 409/ });
    await page.getByRole('button', { name: 'New group' }).waitFor();
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    await speak(page, 'Language', 'Português (Brasil)');
    await page.getByRole('button', { name: 'Novo grupo' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('pt-BR');
    await photograph(page, 'home-portuguese');
    await speak(page, 'Idioma', 'Español');
    await page.getByRole('button', { name: 'Nuevo grupo' }).waitFor();
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true);

    await page.reload();
    await page.getByRole('button', { name: 'Nuevo grupo' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nombre').fill('Otra');
    await dialog.getByLabel('Slug').fill('web');
    await dialog.getByRole('button', { name: 'Crear grupo' }).click();
    await dialog.getByText('Elige otro slug.').waitFor();
    await page.keyboard.press('Escape');
    await speak(page, 'Idioma', 'English');
    await page.getByRole('button', { name: 'New group' }).waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R39 no screen says anything that no dictionary knows', { timeout: 180_000 }, async () => {
    const { page, trouble } = await dashboard.open('/welcome', {
      prepare: (opened) => opened.evaluate(() => localStorage.setItem('understudy.language', 'en-XA')),
    });
    const found: string[] = [];
    for (const { name, path } of screens) {
      await page.goto(url + path);
      await settled(page);
      for (const text of await page.evaluate(unmarkedTexts)) found.push(`${name}: ${text}`);
    }
    expect([...new Set(found)]).toEqual([]);
    await page.evaluate(() => localStorage.setItem('understudy.language', 'en'));
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R39 a chosen theme is there with the first paint', async () => {
    const { page, trouble } = await dashboard.open(project);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    const dark = 'rgb(13, 13, 17)';
    const background = () => getComputedStyle(document.body).backgroundColor;
    await expect.poll(() => page.evaluate(background)).toBe(dark);
    // Before any script of the page itself has come.
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(url + project, { waitUntil: 'commit' });
    await page.waitForSelector('#root', { state: 'attached' });
    expect(await page.evaluate(background)).toBe(dark);
    await page.unrouteAll();
    expect(trouble.filter((each) => !each.includes('ERR_FAILED'))).toEqual([]);
    await page.close();
  });
});
