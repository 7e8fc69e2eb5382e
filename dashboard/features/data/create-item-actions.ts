import type { CollectionSummary, Item } from '../../api/collection-queries';
import { ProblemError } from '../../api/problem-error';
import { useQueryClient } from '../../api/query/client';
import { type World, worldQuery } from '../../api/world-queries';
import { list } from '../../i18n/numbers';
import { useGroup } from '../../parts/group-frame';
import { parsePointer } from '../../ui/form/pointer';
import { showToast } from '../../ui/toasts';
import type { Items } from './create-items';
import type { Column } from './grid/columns';
import { words } from './words';

type Options = {
  items: Items;
  collection: () => CollectionSummary;
  collections: () => readonly CollectionSummary[];
  world: () => string;
  reason: () => string | undefined;
};

export type ItemActions = ReturnType<typeof createItemActions>;

/** What a reader does with items, and how it is told. */
export function createItemActions({ items, collection, collections, world, reason }: Options) {
  const client = useQueryClient();
  const { group } = useGroup();

  function tell(text: (detail: string) => string, error: unknown): void {
    showToast({ text: text(messageOf(error)), tone: 'danger' });
  }

  /** Children go with a parent; who deletes learns how many. */
  async function counts(): Promise<World['collections']> {
    if (collections().length < 2) return {};
    const found = await client.fetchQuery({ ...worldQuery(group().id, world()), staleTime: 0 });
    return found?.collections ?? {};
  }

  async function bringBack(item: Item, where: Parameters<Items['add']>[1]): Promise<void> {
    try {
      await items.add(item, where);
      showToast({ text: words().broughtBack, tone: 'success' });
    } catch (error) {
      tell(words().notBroughtBack, error);
    }
  }

  return {
    async saveField(id: string, column: Column, value: unknown): Promise<void> {
      try {
        await items.changeField(id, column.key, value);
      } catch (error) {
        tell(words().notSaved, error);
        throw error;
      }
    },

    async takeAway(id: string, key: string): Promise<boolean> {
      try {
        await items.changeField(id, key, undefined);
        return true;
      } catch (error) {
        tell(words().notSaved, error);
        return false;
      }
    },

    /** On the cell that the server names, else on the one that was edited. */
    refusedWith(error: unknown, column: Column): { key: string; message: string } {
      const fields = error instanceof ProblemError ? error.fields : [];
      const own = fields.find(({ pointer }) => parsePointer(pointer)[0] === column.key);
      const first = own ?? fields[0];
      if (!first) return { key: column.key, message: messageOf(error) };
      const key = own ? column.key : (parsePointer(first.pointer)[0] ?? column.key);
      return { key, message: first.detail };
    },

    async duplicate(id: string | undefined): Promise<void> {
      if (id === undefined || reason() || collection().singular) return;
      try {
        await items.duplicate(id);
        showToast({ text: words().duplicated, tone: 'success' });
      } catch (error) {
        tell(words().notDuplicated, error);
      }
    },

    async remove(id: string | undefined): Promise<boolean> {
      if (id === undefined || reason() || collection().singular) return false;
      try {
        const before = await counts();
        const { item, where } = await items.remove(id);
        const gone = goneWith(before, await counts(), collection().name);
        showToast({
          text: gone.length === 0 ? words().removed(id) : words().removedWith(id, list(gone)),
          action: { label: words().undo, run: () => void bringBack(item, where) },
        });
        return true;
      } catch (error) {
        tell(words().notRemoved, error);
        return false;
      }
    },
  };
}

function goneWith(before: World['collections'], after: World['collections'], own: string): string[] {
  return Object.entries(before).flatMap(([name, count]) => {
    const gone = count - (after[name] ?? 0);
    return name === own || gone <= 0 ? [] : [words().goneOf(gone, name)];
  });
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [first] = error instanceof ProblemError ? error.fields : [];
  return first ? `${first.pointer}: ${first.detail}` : error.message;
}
