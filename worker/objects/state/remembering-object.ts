import { DurableObject } from 'cloudflare:workers';
import type { MemoryAnswer, MemoryPlace } from '../../engine/collections/memory-call';
import { MAIN_WORLD, memoryName } from '../../engine/collections/memory-name';
import { systemClock } from '../../platform/clock';
import type { GroupState } from '../group-state';
import { migrate } from '../schema';
import { FieldIndexes } from './field-indexes';
import { MemoryRefusal } from './memory-problems';
import { OpenWorld } from './open-world';
import { likePattern } from './pattern';
import { STATE_SCHEMA } from './state-schema';
import { takeSupplies, type Wanted } from './supplies';
import { transaction } from './transaction';
import { ensureWorldRow, expiresAt, namesOfWorlds, noteUse, readWorldRow, type WorldRow } from './world-life';
import { WrittenSchemas } from './written-schemas';

type StateEnv = { GROUP_STATE: DurableObjectNamespace<GroupState> };

/** A read of a world that was never written to leaves no trace, unless what it is born with is worth keeping. */
const LARGE_SEED = 64 * 1024;
const ENDED_AT_ONCE = 50;

/** How a memory is born, kept alive and forgotten; what it can be asked is in GroupState. */
export class RememberingObject extends DurableObject<StateEnv> {
  protected readonly indexes = new FieldIndexes(this.ctx.storage.sql);
  protected readonly schemas = new WrittenSchemas();
  private isThere: boolean | null = null;
  /** What the table `world` says, to spare a look at each call. */
  private life: WorldRow | null = null;
  private usedAt = 0;

  /** The main world hears of another one at that one's first write. */
  register(place: MemoryPlace, name: string): void {
    const { sql } = this.open();
    const now = systemClock.now();
    ensureWorldRow(sql, { ...place, world: MAIN_WORLD }, now);
    sql.exec('INSERT INTO worlds (name, created_at) VALUES (?, ?) ON CONFLICT DO NOTHING', name, now);
  }

  unregister(name: string): void {
    if (this.hasTables()) this.ctx.storage.sql.exec('DELETE FROM worlds WHERE name = ?', name);
  }

  /** The names of the other worlds; only the main one knows them. */
  worlds(): string[] {
    return this.hasTables() ? namesOfWorlds(this.ctx.storage.sql) : [];
  }

  /** The world is forgotten; with the main world all worlds of the group are. */
  async destroy(): Promise<void> {
    const row = this.hasTables() ? readWorldRow(this.ctx.storage.sql) : null;
    if (row) for (const names of inParts(this.worlds())) await this.destroyAll(row.group_id, names);
    this.isThere = false;
    this.life = null;
    this.usedAt = 0;
    this.indexes.forget();
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
  }

  /** A world that was not used for a day goes. */
  override async alarm(): Promise<void> {
    const row = this.hasTables() ? readWorldRow(this.ctx.storage.sql) : null;
    if (!row || row.name === MAIN_WORLD) return;
    const expires = expiresAt(Math.max(row.used_at, this.usedAt));
    if (expires > systemClock.now()) return this.ctx.storage.setAlarm(expires);
    await this.memoryOf(row.group_id, MAIN_WORLD).unregister(row.name);
    await this.destroy();
  }

  /** Carries out the work as one, in a world that has all that the work needs. */
  protected async answer<Value>(
    kind: 'read' | 'write',
    wanted: Wanted,
    work: (world: OpenWorld) => Value,
  ): Promise<MemoryAnswer<Value>> {
    const { storage } = this.ctx;
    const isKept = !wanted.isRehearsal && (kind === 'write' || this.hasTables() || isWorthKeeping(wanted));
    const answer = transaction(storage, isKept, () => {
      if (!this.hasTables()) migrate(storage, STATE_SCHEMA);
      const world = new OpenWorld({ sql: storage.sql, indexes: this.indexes }, likePattern, isKept);
      const missing = takeSupplies(world, this.schemas, wanted);
      if (missing) throw new MemoryRefusal(missing);
      const value = work(world);
      world.save();
      return value;
    });
    if (!answer.ok || !isKept) return answer;
    this.isThere = true;
    await this.keepUp(wanted.place);
    return answer;
  }

  protected hasTables(): boolean {
    this.isThere ??=
      this.ctx.storage.sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'schema_version'").toArray()
        .length > 0;
    return this.isThere;
  }

  protected open(): DurableObjectStorage {
    migrate(this.ctx.storage, STATE_SCHEMA);
    this.isThere = true;
    return this.ctx.storage;
  }

  protected lastUse(row: WorldRow): number {
    return Math.max(row.used_at, this.usedAt);
  }

  /** The world was used: it lives on, and the main world knows of it. */
  protected async keepUp(place: MemoryPlace): Promise<void> {
    const { sql } = this.ctx.storage;
    const now = systemClock.now();
    this.usedAt = now;
    const isNew = this.life === null;
    this.life ??= ensureWorldRow(sql, place, now);
    if (this.life.name === MAIN_WORLD) return;
    const expires = noteUse(sql, this.life, now);
    if (expires !== null) this.life.used_at = now;
    if (expires !== null || isNew) await this.ctx.storage.setAlarm(expires ?? expiresAt(this.life.used_at));
    if (this.life.is_registered === 0) await this.tellMain(place);
  }

  private async tellMain(place: MemoryPlace): Promise<void> {
    const { life } = this;
    if (!life) return;
    // Set at once, for the calls that come while this one waits.
    life.is_registered = 1;
    try {
      await this.memoryOf(place.group_id, MAIN_WORLD).register(place, place.world);
      this.ctx.storage.sql.exec('UPDATE world SET is_registered = 1');
    } catch (error) {
      // The answer stands all the same; the next use tells it again.
      console.warn('A world could not be registered.', error);
      life.is_registered = 0;
    }
  }

  private async destroyAll(groupId: string, names: readonly string[]): Promise<void> {
    await Promise.all(names.map((name) => this.memoryOf(groupId, name).destroy()));
  }

  protected memoryOf(groupId: string, world: string): DurableObjectStub<GroupState> {
    return this.env.GROUP_STATE.getByName(memoryName({ group_id: groupId, world }));
  }
}

function isWorthKeeping({ place, supplies }: Wanted): boolean {
  if (place.world === MAIN_WORLD) return true;
  return Object.values(supplies?.seeds ?? {}).some((seed) => seed.length > LARGE_SEED);
}

function inParts(names: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(names.length / ENDED_AT_ONCE) }, (_, part) =>
    names.slice(part * ENDED_AT_ONCE, (part + 1) * ENDED_AT_ONCE),
  );
}
