import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { useBrowser } from '../browser.ts';
import { usePage } from '../page-server.ts';

/** A page with every part of the dashboard's ui. */
export function useGallery() {
  const served = usePage('e2e/ui-parts/gallery');
  const browser = useBrowser();
  return {
    async open(): Promise<Page> {
      const page = await browser.page();
      await page.goto(served.url());
      return page;
    },
  };
}

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

export const hasFocus = (locator: Locator): Promise<void> =>
  expect.poll(() => locator.evaluate((element) => element === document.activeElement)).toBe(true);
