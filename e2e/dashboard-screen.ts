import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { useBrowser } from './browser.ts';

const url = inject('url');
const FOLDER = 'e2e/screenshots';

type Opening = {
  /** What a test breaks on purpose. */
  expected?: RegExp;
  /** Before the page goes anywhere. */
  before?: (page: Page) => Promise<unknown>;
  /** When it is signed in; it is loaded again after that. */
  prepare?: (page: Page) => Promise<unknown>;
};

/** The dashboard in a browser of the file's own, signed in as the local developer. */
export function useDashboard() {
  const browser = useBrowser();
  beforeAll(() => mkdir(FOLDER, { recursive: true }));
  return {
    /** Without signing in. */
    visit: browser.page,
    async open(path: string, { expected, before, prepare }: Opening = {}) {
      const page = await browser.page();
      page.setDefaultTimeout(10_000);
      const trouble = watchTrouble(page, expected);
      await before?.(page);
      await goTo(page, path);
      if (prepare) {
        await prepare(page);
        await page.reload();
      }
      return { page, trouble };
    },
  };
}

/** The browser of a file is signed in after the first time. */
async function goTo(page: Page, path: string): Promise<void> {
  const isStranger = (await page.context().cookies(url)).length === 0;
  if (isStranger) await signIn(page, path);
  else await page.goto(`${url}${path}`);
}

/** By the login page, which leads on to the path. */
export async function signIn(page: Page, path: string): Promise<void> {
  await page.goto(`${url}/login?next=${encodeURIComponent(path)}`);
  // Whatever language the browser has been told.
  await page.locator('main a[rel="external"]').first().click();
  await page.waitForURL(`${url}${path}`);
}

/** Exceptions, and whatever the console calls an error. */
export function watchTrouble(page: Page, expected?: RegExp): string[] {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    // A page asks who is signed in, and Chromium calls the honest 401 an error.
    const isHonest = message.location().url === `${url}/api/auth/me`;
    if (message.type() !== 'error' || isHonest || expected?.test(message.text())) return;
    trouble.push(message.text());
  });
  return trouble;
}

/** Looked at by people: wide and narrow, light and dark. Nothing is ever found by scrolling sideways. */
export async function photograph(page: Page, name: string): Promise<void> {
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${FOLDER}/${name}-${width}-${colorScheme}.png` });
    }
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** All that it asks for is there. The live log never ends, so the network is no measure. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(
    () => !document.querySelector('.skeleton') && !document.querySelector('[data-state="updating"]'),
  );
}

/** What axe finds against WCAG 2.2 AA. */
export function accessTrouble(page: Page, scope: { isColoursOnly?: boolean } = {}): Promise<string[]> {
  return axeFindings(page, scope);
}
