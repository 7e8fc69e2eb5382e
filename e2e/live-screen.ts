import type { Locator, Page } from 'playwright-core';
import { useDashboard } from './dashboard-screen.ts';
import type { useOwnProject } from './own-project.ts';

/** What a test breaks on purpose. */
export const BROKEN_LINK = /WebSocket|ERR_INTERNET_DISCONNECTED|Failed to load resource/;

type Opening = { expected?: RegExp; prepare?: (page: Page) => Promise<unknown> };

/** The page of a project's live log, opened as who signs in opens it. */
export function useLiveScreen(own: ReturnType<typeof useOwnProject>) {
  const dashboard = useDashboard();
  const path = () => `${own.projectPath()}/live`;
  return {
    path,
    send: async (to: string, init?: RequestInit): Promise<number> => {
      const answer = await fetch(`${own.url()}${to}`, init);
      await answer.arrayBuffer();
      return answer.status;
    },
    async open(query = '', { prepare, ...opening }: Opening = {}) {
      const opened = await dashboard.open(path() + query, {
        ...opening,
        ...(prepare && { before: prepare }),
      });
      await opened.page
        .getByRole('main')
        .getByRole('status')
        .filter({ hasText: /^Live$/ })
        .waitFor();
      return opened;
    },
  };
}

export const rows = (page: Page): Locator => page.locator('[data-row]');

export const row = (page: Page, path: string): Locator =>
  rows(page).filter({ has: page.getByText(path, { exact: true }) });

export const detail = (page: Page): Locator => page.getByRole('region', { name: 'Exchange', exact: true });
