import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { installFromDebian } from './debian.ts';
import { explain } from './explain.ts';
import { isThere } from './is-there.ts';

const run = promisify(execFile);

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** CHROME_PATH, a browser of the system, Debian's package, Playwright's download, in this order; null when none can be had. */
export async function findBrowser(): Promise<string | null> {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const found = (await firstThere(SYSTEM_BROWSERS)) ?? (await fromDebian()) ?? (await fromPlaywright());
  if (!found) console.log('  Install Chromium or name one in CHROME_PATH to run the browser tests.');
  return found;
}

async function firstThere(paths: string[]): Promise<string | null> {
  for (const path of paths) {
    if (await isThere(path)) return path;
  }
  return null;
}

async function fromDebian(): Promise<string | null> {
  return (await installFromDebian('chromium')) ? '/usr/bin/chromium' : null;
}

async function fromPlaywright(): Promise<string | null> {
  console.log("  Downloading Playwright's Chromium…");
  try {
    await run('playwright-core', ['install', 'chromium-headless-shell']);
    return await firstThere([chromium.executablePath()]);
  } catch (error) {
    explain('Playwright has no Chromium for us', error);
    return null;
  }
}
