import { describe, expect, test } from 'vitest';
import { hasBrowser } from '../browser.ts';
import { button, hasFocus, useGallery } from './gallery.ts';

describe.runIf(hasBrowser)('what lies over the page', () => {
  const { open } = useGallery();

  test.each(['dialog', 'sheet'])(
    'a %s takes the focus, keeps it, and Esc gives it back to its opener',
    async (kind) => {
      const page = await open();
      await button(page, `Open ${kind}`).focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await hasFocus(dialog.getByLabel('Name'));
      for (let presses = 0; presses < 8; presses += 1) {
        await page.keyboard.press('Tab');
        const isBehind = await page.evaluate(
          () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
        );
        expect(isBehind).toBe(false);
      }
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await hasFocus(button(page, `Open ${kind}`));
      await page.close();
    },
  );

  test('a press beside a dialog closes it only while nothing is typed', async () => {
    const page = await open();
    await button(page, 'Open dialog').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Orders');
    await page.mouse.click(5, 5);
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await button(page, 'Open dialog').click();
    await dialog.waitFor();
    await page.mouse.click(5, 5);
    await dialog.waitFor({ state: 'hidden' });
    await page.close();
  });

  test('Esc in a menu inside a dialog closes the menu alone', async () => {
    const page = await open();
    await button(page, 'Open dialog').click();
    await button(page, 'Kind').click();
    await page.getByRole('menu', { name: 'Kind' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu', { name: 'Kind' }).waitFor({ state: 'hidden' });
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    await hasFocus(button(page, 'Kind'));
    await page.close();
  });

  test('a question has the focus on the way out, and Esc takes it', async () => {
    const page = await open();
    await button(page, 'Ask').click();
    const question = page.getByRole('alertdialog', { name: 'Delete GET /orders/:id?' });
    await hasFocus(question.getByRole('button', { name: 'Cancel' }));
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Last').textContent()).toBe('nothing');
    await page.close();
  });

  test('a question that asks for the slug is confirmed with the right one alone', async () => {
    const page = await open();
    await button(page, 'Ask for the slug').click();
    const question = page.getByRole('alertdialog');
    const confirm = question.getByRole('button', { name: 'Delete' });
    await question.getByLabel('Type orders to confirm').fill('order');
    await confirm.click({ force: true });
    expect(await question.isVisible()).toBe(true);
    await question.getByLabel('Type orders to confirm').fill('orders');
    await confirm.click();
    await question.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Last').textContent()).toBe('deleted');
    await button(page, 'Undo').click();
    expect(await page.getByLabel('Last').textContent()).toBe('restored');
    await page.close();
  });

  test('a toast leaves after six seconds, but not while it is pointed at or holds the focus', async () => {
    const page = await open();
    await page.clock.install();
    await button(page, 'Say it').click();
    const said = page.getByRole('listitem').filter({ hasText: 'The group was saved' });
    await said.hover();
    await page.clock.runFor(20_000);
    expect(await said.isVisible()).toBe(true);
    await page.keyboard.press('F8');
    await page.mouse.move(5, 5);
    await page.clock.runFor(20_000);
    expect(await said.isVisible()).toBe(true);
    await button(page, 'Say it').focus();
    await page.clock.runFor(6_100);
    expect(await said.count()).toBe(0);
    await page.close();
  });

  test('what went wrong is said at once and stays until it is dismissed', async () => {
    const page = await open();
    await page.clock.install();
    await button(page, 'Say what is wrong').click();
    const urgent = page.locator('[aria-live=assertive]');
    await page.clock.runFor(120_000);
    expect(await urgent.textContent()).toContain('nothing was saved');
    await page.keyboard.press('F8');
    await page.keyboard.press('Enter');
    expect(await urgent.textContent()).toBe('');
    await page.close();
  });

  test('a theme and a density hold after a reload', async () => {
    const page = await open();
    await page.getByText('dark', { exact: true }).click();
    await page.getByText('compact', { exact: true }).click();
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({
      theme: 'dark',
      density: 'compact',
    });
    const row = page.getByRole('row').nth(1);
    expect((await row.boundingBox())?.height).toBeLessThan(40);
    await page.reload();
    expect(await page.getByRole('radio', { name: 'dark' }).isChecked()).toBe(true);
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });
});
