import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../axe-findings.ts';
import { hasBrowser, useBrowser } from '../browser.ts';
import { usePage } from '../page-server.ts';

describe.runIf(hasBrowser)('settings that are drawn from their schema', () => {
  const pages = usePage('e2e/form-parts/page');
  const browser = useBrowser();
  beforeAll(() => mkdir('e2e/screenshots', { recursive: true }));

  async function openSettings(): Promise<Page> {
    const page = await browser.page();
    await page.goto(`${pages.url()}settings`);
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    return page;
  }

  async function held(page: Page): Promise<unknown> {
    return JSON.parse((await page.getByTestId('document').textContent()) ?? '');
  }

  test('every sort of setting can be changed, and only what was changed is in the document', async () => {
    const page = await openSettings();
    await page.getByRole('switch', { name: 'With cookies and credentials' }).click();
    await page.getByLabel('Permission is kept for').fill('60');
    await page.getByRole('button', { name: 'Add origin' }).click();
    await page.keyboard.type('https://a.example');
    await page.getByRole('switch', { name: 'Limit the rate of requests' }).click();
    await page.getByLabel('Requests', { exact: true }).fill('10');
    await page.getByLabel('In a time of').fill('5');
    await page.getByLabel('Who shares the allowance').selectOption({ label: 'All callers share one' });
    await page.getByLabel('Language of generated data').selectOption('pt_BR');
    await page.getByLabel('When it happens').selectOption({ label: 'In bursts' });
    await page.getByLabel('Length').fill('2');
    await page.getByLabel('One in every').fill('5');
    await page.getByRole('button', { name: 'Save settings' }).click();
    const document = {
      common: {
        cors: { allow_credentials: true, max_age: 60, origins: ['https://a.example'] },
        rate_limit: { requests: 10, per_seconds: 5, by: 'group' },
      },
      http: { locale: 'pt_BR' },
      chaos: { enabled: true, window: { burst: { length: 2, every: 5 } } },
      log: {},
    };
    await expect.poll(() => page.getByTestId('sent').textContent()).not.toBe('');
    expect(JSON.parse((await page.getByTestId('sent').textContent()) ?? '')).toEqual(document);
    await page.getByLabel('Permission is kept for').fill('');
    await page.getByRole('switch', { name: 'Limit the rate of requests' }).click();
    expect(await held(page)).toMatchObject({
      common: { cors: { allow_credentials: true }, rate_limit: null },
    });
    await page.getByRole('switch', { name: 'Limit the rate of requests' }).click();
    expect(await page.getByLabel('Requests', { exact: true }).inputValue()).toBe('10');
    await page.close();
  });

  test('one of several shapes keeps what the next one knows too, and each of several is removed by its own button', async () => {
    const page = await openSettings();
    const add = page.getByRole('button', { name: 'Add fault' });
    await add.click();
    const first = page.getByRole('group', { name: 'Fault 1' });
    await first.getByLabel('Probability').fill('0.5');
    await first.getByLabel('Duration').fill('20');
    await first.getByLabel('Fault', { exact: true }).selectOption({ label: 'No answer for a while' });
    expect(await first.getByLabel('Probability').inputValue()).toBe('0.5');
    await add.click();
    const second = page.getByRole('group', { name: 'Fault 2' });
    await second.getByLabel('How long').selectOption({ label: 'Around a mean (normal)' });
    await second.getByLabel('Mean').fill('100');
    await page.getByRole('button', { name: 'Remove Fault 1' }).click();
    expect(await held(page)).toMatchObject({
      chaos: { faults: [{ fault: 'latency', delay: { type: 'normal', mean: 100 } }] },
    });
    await page.close();
  });

  test('R12 what is missing or out of bounds is told where it stands, deep inside too', async () => {
    const page = await openSettings();
    await page.getByRole('button', { name: 'Add fault' }).click();
    const fault = page.getByRole('group', { name: 'Fault 1' });
    await fault.getByLabel('Probability').fill('2');
    await fault.getByLabel('Probability').blur();
    await fault.getByText('Must be at most 1.').waitFor();
    await page.getByRole('button', { name: 'Save settings' }).click();
    await fault.getByText('Fill this in.').waitFor();
    expect(await fault.getByLabel('Probability').evaluate((input) => input === document.activeElement)).toBe(
      true,
    );
    await fault.getByLabel('Probability').fill('1');
    await fault.getByLabel('Duration').fill('5');
    await page.getByRole('button', { name: 'Save settings' }).click();
    await expect.poll(() => page.getByTestId('sent').textContent()).toContain('"milliseconds":5');
    await page.close();
  });

  test.each([
    ['light', 320],
    ['dark', 1280],
  ] as const)('forms are without a finding of axe, and fit, in %s at %d px', async (colorScheme, width) => {
    const page = await openSettings();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    for (const name of ['Limit the rate of requests', 'Pass requests on to the real API']) {
      await page.getByRole('switch', { name }).click();
    }
    for (const name of ['Add origin', 'Add fault', 'Add target'])
      await page.getByRole('button', { name }).click();
    await page.getByRole('button', { name: 'Save settings' }).click();
    await page.getByText('Fill this in.').first().waitFor();
    await page.screenshot({
      path: `e2e/screenshots/form-settings-${width}-${colorScheme}.png`,
      fullPage: true,
    });
    expect(await axeFindings(page, { isStrict: true })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.goto(`${pages.url()}rows`);
    await page.getByRole('button', { name: 'Add header' }).click();
    await page.getByRole('button', { name: 'Add parameter' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Fill this in.').first().waitFor();
    await page.screenshot({
      path: `e2e/screenshots/form-rows-${width}-${colorScheme}.png`,
      fullPage: true,
    });
    expect(await axeFindings(page, { isStrict: true })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });
});
