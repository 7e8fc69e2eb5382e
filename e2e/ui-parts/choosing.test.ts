import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasBrowser } from '../browser.ts';
import { button, hasFocus, useGallery } from './gallery.ts';

describe.runIf(hasBrowser)('choosing by keyboard', () => {
  const { open } = useGallery();

  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());
  const last = (page: Page) => page.getByLabel('Last').textContent();

  test('a menu is walked with arrows, Home, End and letters, and Esc leads back to its button', async () => {
    const page = await open();
    await button(page, 'Actions').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Edit');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Duplicate');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('Delete');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Edit');
    await page.keyboard.type('op');
    expect(await focused(page)).toBe('Open the docs');
    await page.keyboard.press('Escape');
    await hasFocus(button(page, 'Actions'));
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('Delete');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    expect(await last(page)).toBe('edit');
    await hasFocus(button(page, 'Actions'));
    await page.close();
  });

  test('what cannot be chosen says why and does nothing', async () => {
    const page = await open();
    await button(page, 'Actions').click();
    await page.getByRole('menuitem', { name: 'Export There is nothing to export' }).click({ force: true });
    expect(await last(page)).toBe('nothing');
    await page.keyboard.press('Escape');
    const locked = button(page, 'Delete').first();
    await locked.focus();
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('Presses').textContent()).toBe('0');
    const described = await locked.evaluate((element) => element.getAttribute('aria-describedby') ?? '');
    expect(await page.locator(`[id="${described}"]`).textContent()).toBe('Viewers may not delete');
    await page.close();
  });

  test('a tooltip comes with the focus and goes with Esc', async () => {
    const page = await open();
    await page.getByLabel('Name', { exact: true }).focus();
    await button(page, 'Pause').focus();
    const tip = page.locator('[role=tooltip]:popover-open');
    await expect.poll(() => tip.textContent()).toContain('Pause');
    await page.keyboard.press('Escape');
    await expect.poll(() => tip.count()).toBe(0);
    await page.close();
  });

  test('R18 "tea" finds 418 in the status picker, and Enter takes it', async () => {
    const page = await open();
    const status = page.getByRole('combobox', { name: 'Status' });
    await status.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('tea');
    await page.keyboard.press('Enter');
    expect(await status.inputValue()).toBe('418');
    expect(await status.getAttribute('aria-expanded')).toBe('false');
    await page.close();
  });

  test('a status picker marks what an arrow reaches, takes nothing with Esc and what was typed with Tab', async () => {
    const page = await open();
    const status = page.getByRole('combobox', { name: 'Status' });
    await status.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const marked = await status.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${marked}"]`).textContent()).toContain('201');
    await page.keyboard.press('Escape');
    expect(await status.inputValue()).toBe('200');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('503');
    await page.keyboard.press('Tab');
    expect(await status.inputValue()).toBe('503');
    await status.fill('no such status');
    expect(await page.getByText('No status is called that').isVisible()).toBe(true);
    await page.getByRole('heading', { level: 1 }).click();
    expect(await status.inputValue()).toBe('503');
    await page.close();
  });

  test('tabs are one stop, and arrows, Home and End choose among them', async () => {
    const page = await open();
    const tab = (name: string) => page.getByRole('tab', { name });
    await tab('Why').focus();
    await page.keyboard.press('ArrowRight');
    await hasFocus(tab('Request'));
    expect(await page.getByRole('tabpanel', { name: 'Request' }).textContent()).toContain('request');
    await page.keyboard.press('End');
    await hasFocus(tab('Response'));
    await page.keyboard.press('ArrowRight');
    await hasFocus(tab('Why'));
    await page.keyboard.press('Tab');
    await hasFocus(page.getByRole('tabpanel'));
    await page.close();
  });

  test('a divider is moved with keys and by dragging, within its bounds, and stays where it was put', async () => {
    const page = await open();
    const divider = page.getByRole('separator');
    const share = async () => Number(await divider.getAttribute('aria-valuenow'));
    await divider.focus();
    await page.keyboard.press('ArrowRight');
    expect(await share()).toBe(52);
    await page.keyboard.press('Home');
    expect(await share()).toBe(Number(await divider.getAttribute('aria-valuemin')));
    const box = await divider.boundingBox();
    if (!box) throw new Error('the divider is not drawn');
    await page.mouse.move(box.x + box.width / 2, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(760, box.y + 10, { steps: 4 });
    await page.mouse.up();
    const dragged = await share();
    expect(dragged).toBeGreaterThan(55);
    await page.reload();
    expect(await share()).toBe(dragged);
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });
});
