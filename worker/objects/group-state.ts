import type {
  ChangedItem,
  ItemResult,
  ListResult,
  ListWish,
  MemoryAnswer,
  MemoryPlace,
  MemoryScope,
  NewItems,
  RemoveWish,
  WorldScope,
} from '../engine/collections/memory-call';
import type { StateOverview, WorldDocument, WorldSummary } from '../engine/collections/world-document';
import type { StateOperation } from '../engine/state/state-operation';
import { systemClock } from '../platform/clock';
import type { ServiceMemories, WakeHouse } from '../platform/service-memory';
import {
  type PulledItem,
  type PulledPart,
  pullItems,
  pullPart,
  takeItems,
  takePart,
} from './state/fork-world';
import { joinItems } from './state/join-items';
import { listItems } from './state/list-items';
import { MissingItem } from './state/memory-problems';
import { readOverview } from './state/overview';
import type { StateEnv } from './state/remembering-object';
import { removeItem } from './state/remove-items';
import { isRead, runOperations } from './state/run-operations';
import { countRows } from './state/served/service-tables';
import { ServingObject } from './state/served/serving-object';
import { wantedBy } from './state/supplies';
import { dropAll, readDocument, writeDocument } from './state/world-document';
import { readWorldRow } from './state/world-life';
import { changeItem, insertItems } from './state/write-items';

/** One per group and world: what a group remembers between requests. */
export class GroupState extends ServingObject {
  list(scope: MemoryScope, { query, joins }: ListWish): Promise<MemoryAnswer<ListResult>> {
    return this.answer('read', wantedBy(scope), (world) => {
      const list = listItems(world, world.table(scope.collection.id), query);
      return { ...list, items: joinItems(world, scope.collection.idField, list.items, joins) };
    });
  }

  get(scope: MemoryScope, id: string, joins: ListWish['joins']): Promise<MemoryAnswer<ItemResult>> {
    return this.answer('read', wantedBy(scope), (world) => {
      const found = world.table(scope.collection.id).find(id);
      if (!found) throw new MissingItem();
      const [item = found.body] = joinItems(world, scope.collection.idField, [found.body], joins);
      return { item, id: found.id };
    });
  }

  insert(scope: MemoryScope, wish: NewItems): Promise<MemoryAnswer<ItemResult[]>> {
    return this.answer('write', wantedBy(scope, 'checked'), (world) =>
      insertItems(world, scope, wish, this.schemas.find(scope.schemaKey)),
    );
  }

  /** Replaces an item, or merges fields into it. */
  change(scope: MemoryScope, wish: ChangedItem): Promise<MemoryAnswer<ItemResult>> {
    return this.answer('write', wantedBy(scope, 'checked'), (world) =>
      changeItem(world, scope, wish, this.schemas.find(scope.schemaKey)),
    );
  }

  /** Answers the item that is gone; null when all are. */
  remove(scope: MemoryScope, wish: RemoveWish): Promise<MemoryAnswer<string | null>> {
    return this.answer('write', wantedBy(scope), (world) => removeItem(world, scope, wish));
  }

  run(scope: WorldScope, operations: StateOperation[]): Promise<MemoryAnswer<unknown[]>> {
    const kind = operations.every(isRead) ? 'read' : 'write';
    return this.answer(kind, scope, (world) => runOperations(world, scope.models, operations));
  }

  export(scope: WorldScope): Promise<MemoryAnswer<WorldDocument>> {
    return this.answer('read', scope, (world) => writeDocument(world, scope.models));
  }

  import(scope: WorldScope, document: WorldDocument, dice: NewItems['dice']): Promise<MemoryAnswer<null>> {
    return this.answer('write', { ...scope, models: [] }, (world) => {
      readDocument(world, scope.models, document, dice);
      return null;
    });
  }

  /** Keys, counts of calls and scenarios, for who looks at the world from outside. */
  overview(scope: WorldScope): Promise<MemoryAnswer<StateOverview>> {
    return this.answer('read', { ...scope, models: [] }, (world) => readOverview(world.sql));
  }

  /** All scenarios begin anew, or the one that is named. */
  resetScenarios(scope: WorldScope, name: string | null): Promise<MemoryAnswer<null>> {
    return this.answer('write', { ...scope, models: [] }, ({ sql }) => {
      sql.exec('DELETE FROM scenarios WHERE ? IS NULL OR name = ?', name, name);
      return null;
    });
  }

  /** Back to the seeds: everything is born anew when it is next asked for. */
  async reset(): Promise<void> {
    if (!this.hasTables()) return;
    this.ctx.storage.transactionSync(() => {
      dropAll(this.ctx.storage.sql);
      this.emptyServices();
    });
    this.indexes.forget();
    await this.schedule(systemClock.now());
  }

  /** Becomes what another world of the group is now; a large one comes in parts. */
  async fork(place: MemoryPlace, from: string): Promise<void> {
    const source = this.memoryOf(place.group_id, from);
    const part = await source.pull();
    const { sql } = this.open();
    this.ctx.storage.transactionSync(() => takePart(sql, part));
    this.indexes.forget();
    for (const collection of part.collections) {
      let after = 0;
      for (;;) {
        const items = await source.pullItems(collection, after);
        this.ctx.storage.transactionSync(() => takeItems(sql, collection, items));
        const last = items.at(-1);
        if (!last) break;
        after = last.seq;
      }
    }
    await this.becomeLike(source);
    await this.keepUp(place, true);
  }

  pull(): PulledPart {
    if (this.hasTables()) return pullPart(this.ctx.storage.sql);
    return { collections: [], entries: [], calls: [], scenarios: [] };
  }

  pullItems(collection: string, after: number): PulledItem[] {
    return this.hasTables() ? pullItems(this.ctx.storage.sql, collection, after) : [];
  }

  /** Does not wake what was never born: null for such a world. */
  describe(): WorldSummary | null {
    const { sql } = this.ctx.storage;
    const row = this.hasTables() ? readWorldRow(sql) : null;
    if (!row) return null;
    const items = sql.exec<{ id: string; total: number }>('SELECT id, total FROM collections').toArray();
    return {
      name: row.name,
      created_at: row.created_at,
      used_at: this.lastUse(row),
      items: Object.fromEntries(items.map(({ id, total }) => [id, total])),
      values: sql.exec<{ count: number }>('SELECT count(*) AS count FROM entries').one().count,
      rows: this.ctx.storage.transactionSync(() => countRows(sql, this.memories)),
    };
  }
}

/** What objects do not know by themselves: the memories of the services, and the house around one of them. */
type StateParts = {
  memories: ServiceMemories;
  wakeHouse(env: StateEnv, place: MemoryPlace): WakeHouse;
};

export function groupStateWith({ memories, wakeHouse }: StateParts): typeof GroupState {
  return class extends GroupState {
    protected override readonly memories = memories;
    private house: WakeHouse | null = null;

    protected override houseAround(place: MemoryPlace): WakeHouse {
      this.house ??= wakeHouse(this.env, place);
      return this.house;
    }
  };
}
