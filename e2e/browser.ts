import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const CHROME_PATH = process.env.CHROME_PATH;

/** The gate finds or installs a browser and names it; without one the browser tests are listed as not run. */
export const hasBrowser = CHROME_PATH !== undefined;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One browser for the tests of a file, each page with the cookies of the ones before it. */
export function useBrowser(): { page(): Promise<Page> } {
  let context: BrowserContext;
  let profile: string;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'understudy-browser-'));
    context = await chromium.launchPersistentContext(profile, {
      ...(CHROME_PATH ? { executablePath: CHROME_PATH } : {}),
      headless: true,
      args: FLAGS,
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 800 },
    });
  });
  afterAll(async () => {
    await context.close();
    await rm(profile, { recursive: true });
  });
  return { page: () => context.newPage() };
}
