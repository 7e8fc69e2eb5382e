import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

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
    if (await exists(path)) return path;
  }
  return null;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function fromDebian(): Promise<string | null> {
  if (process.getuid?.() !== 0 || !(await exists('/usr/bin/apt-get'))) return null;
  console.log('  Installing Chromium from Debian…');
  const attempt = async () => {
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', 'chromium'], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return '/usr/bin/chromium';
  };
  return attempt().catch(explain('Debian has no Chromium for us'));
}

async function fromPlaywright(): Promise<string | null> {
  console.log("  Downloading Playwright's Chromium…");
  const attempt = async () => {
    await run('playwright-core', ['install', 'chromium-headless-shell']);
    return firstThere([chromium.executablePath()]);
  };
  return attempt().catch(explain('Playwright has no Chromium for us'));
}

function explain(what: string) {
  return (error: unknown) => {
    console.log(`  ${what}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return null;
  };
}
