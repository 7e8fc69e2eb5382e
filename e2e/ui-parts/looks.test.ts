import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../axe-findings.ts';
import { hasBrowser } from '../browser.ts';
import { useGallery } from './gallery.ts';

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 1280];

describe.runIf(hasBrowser)('the parts of the dashboard', () => {
  const gallery = useGallery();
  beforeAll(() => mkdir('e2e/screenshots', { recursive: true }));

  async function openAt(colorScheme: 'light' | 'dark', width: number): Promise<Page> {
    const page = await gallery.open();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.locator('.uplot').waitFor();
    return page;
  }

  const cases = THEMES.flatMap((theme) => WIDTHS.map((width) => [theme, width] as const));

  test.each(cases)('are without a finding of axe, and fit, in %s at %d px', async (theme, width) => {
    const page = await openAt(theme, width);
    await page.screenshot({ path: `e2e/screenshots/parts-${theme}-${width}.png`, fullPage: true });
    expect(await axeFindings(page, { isStrict: true })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });

  const openers = ['Open dialog', 'Open sheet', 'Ask for the slug', 'Actions', 'Keys'];
  // What opens is drawn by the same tokens: two of the four cases meet both themes and both widths.
  const met = cases.filter(([theme, width]) => (theme === 'light') === (width === 1280));
  test.each(met)('are so too when they are open, in %s at %d px', async (theme, width) => {
    const page = await openAt(theme, width);
    async function look(what: string): Promise<void> {
      const path = `e2e/screenshots/parts-${theme}-${width}-${what.replaceAll(' ', '-')}.png`;
      await page.screenshot({ path });
      expect(
        await axeFindings(page, { within: ':is(dialog[open], :popover-open)', isStrict: true }),
        what,
      ).toEqual([]);
    }
    for (const name of openers) {
      await page.getByRole('button', { name, exact: true }).click();
      await look(name);
      await page.keyboard.press('Escape');
    }
    await page.getByRole('combobox', { name: 'Status' }).fill('4');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await look('status');
    await page.keyboard.press('Escape');
    for (const name of ['Say it', 'Say it with undo', 'Say what is wrong']) {
      await page.getByRole('button', { name, exact: true }).click();
    }
    await look('toasts');
    await page.close();
  });
});
