import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { signIn } from './dashboard-screen.ts';

const url = inject('url');

/** Signs the local account in, and goes there. */
export async function openAs(page: Page, path: string): Promise<Page> {
  page.setDefaultTimeout(10_000);
  await signIn(page, path);
  return page;
}

/** Goes there as who is signed in already. */
export async function open(page: Page, path: string): Promise<Page> {
  page.setDefaultTimeout(10_000);
  await page.goto(`${url}${path}`);
  return page;
}

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();
export const toast = (page: Page, text: RegExp): Locator =>
  page.getByRole('listitem').filter({ hasText: text });
export const row = (page: Page, text: string): Locator => page.getByRole('row').filter({ hasText: text });
