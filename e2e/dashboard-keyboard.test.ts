import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { hasBrowser } from './browser.ts';
import { settled, useDashboard } from './dashboard-screen.ts';
import { useOwnProject } from './own-project.ts';

const url = inject('url');

/** What has the focus, by its role's name; and it is always seen that it has. */
async function focused(page: Page): Promise<string> {
  const { name, isSeen } = await page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    // A panel has the name of its tab, not the text that is in it.
    const namedBy = document.getElementById(element?.getAttribute('aria-labelledby') ?? '')?.textContent;
    return {
      name: (element?.getAttribute('aria-label') ?? label ?? namedBy ?? element?.textContent ?? '').trim(),
      isSeen: element?.matches(':focus-visible') ?? false,
    };
  });
  expect([name, isSeen]).toEqual([name, true]);
  return name;
}

const FAR = 80;

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < FAR; steps++) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`Tab never came to ${name} on ${page.url()}`);
}

describe.runIf(hasBrowser)('without a pointer', () => {
  const dashboard = useDashboard();
  const own = useOwnProject('By keyboard');

  test('R06 an endpoint is made, tested and deleted by the keyboard alone', {
    timeout: 120_000,
  }, async () => {
    const { page, trouble } = await dashboard.open(own.projectPath());
    await settled(page);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to content');
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Search or jump to…' });
    await palette.getByRole('combobox').waitFor();
    await page.keyboard.type('web');
    await palette.getByRole('option', { name: /^Web/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(url + own.groupPath());
    await settled(page);

    await page.keyboard.press('c');
    await page.waitForURL(/\/e\/new$/);
    await settled(page);
    await tabTo(page, /^Path/);
    await page.keyboard.type('/by-hand');
    await tabTo(page, /^Status/);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('tea');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+s');
    await page.waitForURL(/\/e\/[0-9a-f-]{36}/);
    await expect.poll(async () => (await fetch(`${own.url()}/by-hand`)).status).toBe(418);

    await page.keyboard.press('Control+Enter');
    const test = page.getByRole('dialog', { name: /test/i });
    await test.getByText('418').first().waitFor();
    await page.keyboard.press('Escape');
    await test.waitFor({ state: 'hidden' });

    await tabTo(page, /^Delete/);
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    expect(await focused(page)).toBe('Cancel');
    await page.keyboard.press('Tab');
    await focused(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(url + own.groupPath());
    await expect.poll(async () => (await fetch(`${own.url()}/by-hand`)).status).toBe(404);
    expect(trouble).toEqual([]);
    await page.close();
  });
});
