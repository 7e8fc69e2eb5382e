import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, useBrowser } from '../browser.ts';
import { usePage } from '../page-server.ts';

describe.runIf(hasBrowser)('a form', () => {
  const pages = usePage('e2e/form-parts/page');
  const browser = useBrowser();
  beforeAll(() => mkdir('e2e/screenshots', { recursive: true }));

  async function openForm(answer = 'takes it'): Promise<Page> {
    const page = await browser.page();
    await page.goto(pages.url());
    await page.getByRole('combobox', { name: 'The server' }).selectOption(answer);
    return page;
  }

  const errorOf = (page: Page, label: string) =>
    page
      .getByLabel(label)
      .evaluate((input) => document.getElementById(`${input.id}-error`)?.textContent ?? undefined);

  /** How long the browser took from the blur until the error stood there. */
  async function timeToError(page: Page, label: string): Promise<number> {
    return page.getByLabel(label).evaluate(async (input) => {
      const start = performance.now();
      if (input instanceof HTMLElement) input.blur();
      while (!document.getElementById(`${input.id}-error`)) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        if (performance.now() - start > 5_000) break;
      }
      return performance.now() - start;
    });
  }

  test('R12 nothing is wrong while something is first typed; its error comes within 100 ms of leaving, and goes with the keystroke that mends it', async () => {
    const page = await openForm();
    const slug = page.getByLabel('Slug');
    await slug.pressSequentially('My Sho');
    expect(await errorOf(page, 'Slug')).toBeUndefined();
    expect(await timeToError(page, 'Slug')).toBeLessThan(100);
    expect(await errorOf(page, 'Slug')).toContain('single hyphens');
    expect(await slug.getAttribute('aria-invalid')).toBe('true');
    expect(await slug.getAttribute('aria-describedby')).toContain('-error');
    await slug.fill('my-shop-');
    expect(await errorOf(page, 'Slug')).toContain('single hyphens');
    await slug.press('End');
    await slug.press('Backspace');
    expect(await errorOf(page, 'Slug')).toBeUndefined();
    await slug.pressSequentially('-');
    expect(await errorOf(page, 'Slug')).toContain('single hyphens');
    await page.close();
  });

  test('R12 a field that was only passed through stays quiet until the form is sent; then the focus goes to the first that is wrong', async () => {
    const page = await openForm();
    await page.getByLabel('Name').focus();
    await page.keyboard.press('Tab');
    expect(await errorOf(page, 'Name')).toBeUndefined();
    await page.getByLabel('Slug').fill('No!');
    await page.getByRole('button', { name: 'Create project' }).click();
    expect(await errorOf(page, 'Name')).toBe('Fill this in.');
    expect(await page.getByLabel('Name').evaluate((input) => input === document.activeElement)).toBe(true);
    await page.getByLabel('Name').fill('Shop');
    expect(await errorOf(page, 'Name')).toBeUndefined();
    await page.getByLabel('Slug').fill('shop');
    await page.keyboard.press('Enter');
    await page.getByText('{"name":"Shop","description":"","slug":"shop"}').waitFor();
    await expect.poll(() => page.getByTestId('dirty').textContent()).toBe('clean');
    await page.close();
  });

  test('R12 a press on a button that an error would move is still a press', async () => {
    const page = await openForm();
    await page.getByLabel('Slug').fill('No!');
    const button = page.getByRole('button', { name: 'Start again' });
    const box = await button.boundingBox();
    if (!box) throw new Error('the button is not there');
    await page.mouse.move(box.x + 5, box.y + 5);
    await page.mouse.down();
    await page.waitForTimeout(150);
    expect(await errorOf(page, 'Slug')).toBeUndefined();
    await page.mouse.up();
    await expect.poll(() => page.getByLabel('Slug').inputValue()).toBe('');
    await page.close();
  });

  test('R12 what the server says of a field lands on it, and goes when the field is edited', async () => {
    const page = await openForm('refuses the slug');
    await page.getByLabel('Name').fill('Shop');
    await page.getByLabel('Slug').fill('shop');
    await page.getByRole('button', { name: 'Create project' }).click();
    await page.getByText('Another project has this slug.').waitFor();
    expect(await errorOf(page, 'Slug')).toBe('Another project has this slug.');
    expect(await page.getByLabel('Slug').evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.keyboard.type('2');
    expect(await errorOf(page, 'Slug')).toBeUndefined();
    await page.close();
  });

  test.each([
    [
      'refuses a part unseen',
      [
        'Not saved: one thing needs a correction',
        '/settings/clock',
        'The clock cannot stand there.',
        'req_2',
      ],
    ],
    ['refuses all', ['Someone saved this meanwhile.', 'req_1']],
    ['breaks', ['Not saved: something unexpected went wrong.']],
  ])(
    'R12 where the server %s, a summary says so, has the focus, and nothing that was typed is lost',
    async (answer, said) => {
      const page = await openForm(answer);
      await page.getByLabel('Name').fill('Shop');
      await page.getByRole('button', { name: 'Create project' }).click();
      const summary = page.getByRole('alert');
      for (const text of said) await summary.getByText(text).waitFor();
      expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.getByLabel('Name').inputValue()).toBe('Shop');
      await page.screenshot({ path: `e2e/screenshots/form-${answer.replaceAll(' ', '-')}.png` });
      await page.close();
    },
  );

  test('leaving with something unsaved asks first; staying keeps it, leaving gives it up, a dialog in the address asks nothing', async () => {
    const page = await openForm();
    await page.getByLabel('Name').fill('Shop');
    await page.getByRole('link', { name: 'Open a dialog' }).click();
    await page.waitForURL(/dialog=new/);
    await page.goBack();
    await page.getByRole('link', { name: 'Rows' }).click();
    const question = page.getByRole('alertdialog', { name: 'Leave without saving?' });
    await question.waitFor();
    await page.screenshot({ path: 'e2e/screenshots/form-leave.png' });
    await page.keyboard.press('Enter');
    await question.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Name').inputValue()).toBe('Shop');
    await page.getByRole('link', { name: 'Rows' }).click();
    await page.getByRole('button', { name: 'Leave and lose the changes' }).click();
    await page.getByRole('heading', { name: 'Endpoint' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'New project' }).waitFor();
    expect(await page.getByLabel('Name').inputValue()).toBe('');
    await page.close();
  });

  test('going back in the history asks too', async () => {
    const page = await openForm();
    await page.getByRole('link', { name: 'Rows' }).click();
    await page.getByRole('link', { name: 'Project' }).click();
    await page.getByLabel('Name').fill('Shop');
    await page.goBack();
    await page.getByRole('alertdialog').waitFor();
    expect(await page.getByLabel('Name').inputValue()).toBe('Shop');
    await page.getByRole('button', { name: 'Leave and lose the changes' }).click();
    await page.getByRole('heading', { name: 'Endpoint' }).waitFor();
    await page.close();
  });

  test('who must sign in again finds what was typed, and can discard it', async () => {
    const page = await openForm();
    await page.getByLabel('Name').fill('Shop');
    await page.getByRole('link', { name: 'Login' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.goto(pages.url());
    await page.getByText('What you had typed here before is back.').waitFor();
    expect(await page.getByLabel('Name').inputValue()).toBe('Shop');
    await page.screenshot({ path: 'e2e/screenshots/form-draft.png' });
    await page.getByRole('button', { name: 'Discard it' }).click();
    expect(await page.getByLabel('Name').inputValue()).toBe('');
    await page.reload();
    expect(await page.getByLabel('Name').inputValue()).toBe('');
    expect(await page.getByText('What you had typed').count()).toBe(0);
    await page.close();
  });
});
