import type { Locator, Page } from 'playwright-core';
import { useDashboard } from './dashboard-screen.ts';
import type { useOwnProject } from './own-project.ts';

export type Saved = { id: string; revision: number } & Record<string, unknown>;

/** Refusals of the API are answers like others. */
const REFUSAL = /the server responded with a status of 4\d\d/;

/** The editor of one endpoint, opened as who signs in opens it. */
export function useEndpointScreen(own: ReturnType<typeof useOwnProject>) {
  const dashboard = useDashboard();
  const path = (endpoint: string) => `${own.groupPath()}/e/${endpoint}`;
  return {
    groupPath: own.groupPath,
    path,
    /** `endpoint` is an id, or `new`, with or without a query. */
    async open(endpoint: string, before?: (page: Page) => Promise<unknown>) {
      const opened = await dashboard.open(path(endpoint), { expected: REFUSAL, ...(before && { before }) });
      await pathField(opened.page).waitFor();
      return opened;
    },
    async make(endpoint: Record<string, unknown>): Promise<string> {
      return (await own.addEndpoint(endpoint)).endpoint.id;
    },
    async saved(id: string): Promise<Saved> {
      const answer = await own.admin.get<{ endpoint: Saved }>(
        `/api/groups/${own.group().id}/endpoints/${id}`,
      );
      return answer.endpoint;
    },
    async call(path: string, init?: RequestInit) {
      const answer = await fetch(`${own.url()}${path}`, init);
      return { status: answer.status, headers: answer.headers, body: await answer.text() };
    },
  };
}

export const pathField = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Path', exact: false }).first();
export const statusField = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Status', exact: true });
export const saveButton = (page: Page): Locator => page.getByRole('button', { name: 'Save', exact: true });
export const bodyEditor = (page: Page): Locator => page.getByRole('textbox', { name: 'Body', exact: true });
export const section = (page: Page, title: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${title}`), expanded: false });
export const toast = (page: Page, text: RegExp): Locator =>
  page.getByRole('listitem').filter({ hasText: text });

/** In the editor of code, all of its text. */
export async function rewrite(page: Page, editor: Locator, text: string): Promise<void> {
  await editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

/** Saves, and answers what the save was answered with. */
export async function save(page: Page): Promise<{ version: string; status: number }> {
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'PUT' && response.url().includes('/endpoints/'),
  );
  await page.keyboard.press('ControlOrMeta+s');
  const response = await answered;
  return { version: response.headers()['x-understudy-version'] ?? '', status: response.status() };
}
