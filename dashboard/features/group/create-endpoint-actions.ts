import type { InfiniteData } from '@tanstack/query-core';
import { type BulkAction, changeEndpoints } from '../../api/endpoint-bulk';
import { type EndpointSummary, endpointsOf } from '../../api/endpoint-queries';
import type { Group } from '../../api/group-queries';
import { summaryQuery } from '../../api/project-queries';
import { useQueryClient } from '../../api/query/client';
import { showToast } from '../../ui/toasts';
import { words } from './words';

type Page = { endpoints: EndpointSummary[]; next_cursor: string | null };
type Pages = InfiniteData<Page, string>;

const UNDO: Record<BulkAction, BulkAction> = {
  enable: 'disable',
  disable: 'enable',
  delete: 'restore',
  restore: 'delete',
};

/** More pages than that are not asked for again: what was done to them is known. */
const MOST_PAGES = 3;

/** What is done to endpoints: seen at once, taken back when the server refuses, and for a while by its reader. */
export function createEndpointActions(group: () => Group) {
  const queries = useQueryClient();
  const lists = () => ({ queryKey: [...endpointsOf(group().id), 'list'] });

  async function change(action: BulkAction, ids: readonly string[]): Promise<boolean> {
    await queries.cancelQueries(lists());
    const before = queries.getQueriesData<Pages>(lists());
    queries.setQueriesData<Pages>(lists(), (list) => list && changed(list, action, new Set(ids)));
    try {
      const done = await changeEndpoints(group().id, action, ids);
      const undo = () => void undoAll(UNDO[action], done, before);
      showToast({
        text: words().done[action](done.length),
        ...(done.length > 0 ? { action: { label: words().undo, run: undo } } : {}),
      });
      return true;
    } catch (error) {
      putBack(before);
      refused(error);
      return false;
    } finally {
      refresh();
    }
  }

  async function undoAll(action: BulkAction, done: readonly { id: string }[], before: Lists): Promise<void> {
    try {
      await changeEndpoints(
        group().id,
        action,
        done.map(({ id }) => id),
      );
      putBack(before);
      showToast({ text: words().undone, tone: 'success' });
    } catch (error) {
      refused(error);
    } finally {
      refresh();
    }
  }

  type Lists = [readonly unknown[], Pages | undefined][];

  function putBack(before: Lists): void {
    for (const [key, list] of before) queries.setQueryData(key, list);
  }

  function refresh(): void {
    const isLong = queries
      .getQueriesData<Pages>(lists())
      .some(([, list]) => (list?.pages.length ?? 0) > MOST_PAGES);
    void queries.invalidateQueries({
      queryKey: endpointsOf(group().id),
      refetchType: isLong ? 'none' : 'active',
    });
    void queries.invalidateQueries({ queryKey: summaryQuery(group().project_id).queryKey });
  }

  return { change };
}

export type EndpointActions = ReturnType<typeof createEndpointActions>;

function refused(error: unknown): void {
  showToast({ text: words().refused(error instanceof Error ? error.message : ''), tone: 'danger' });
}

function changed(list: Pages, action: BulkAction, ids: ReadonlySet<string>): Pages {
  const rest = (endpoints: EndpointSummary[]) => {
    if (action === 'delete') return endpoints.filter(({ id }) => !ids.has(id));
    return endpoints.map((each) => (ids.has(each.id) ? { ...each, enabled: action === 'enable' } : each));
  };
  return { ...list, pages: list.pages.map((page) => ({ ...page, endpoints: rest(page.endpoints) })) };
}
