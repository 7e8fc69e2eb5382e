import { DurableObject } from 'cloudflare:workers';
import type { MemoryAnswer, MemoryPlace } from '../../engine/collections/memory-call';
import { MAIN_WORLD, memoryName } from '../../engine/collections/memory-name';
import { systemClock } from '../../platform/clock';
import type { OutboundEnv } from '../../platform/outbound/installation-outbound';
import type { GroupState } from '../group-state';
import { migrate } from '../schema';
import { FieldIndexes } from './field-indexes';
import { MemoryRefusal } from './memory-problems';
import { OpenWorld } from './open-world';
import { likePattern } from './pattern';
import { WakeBook } from './served/wake-book';
import { STATE_SCHEMA } from './state-schema';
import { takeSupplies, type Wanted } from './supplies';
import { transaction } from './transaction';
import { ensureWorldRow, expiresAt, namesOfWorlds, noteUse, readWorldRow, type WorldRow } from './world-life';
import { WrittenSchemas } from './written-schemas';

export type StateEnv = OutboundEnv & { GROUP_STATE: DurableObjectNamespace<GroupState> };

/** A read of a world that was never written to leaves no trace, unless what it is born with is worth keeping. */
const LARGE_SEED = 64 * 1024;
const ENDED_AT_ONCE = 50;

/** How a memory is born, kept alive and forgotten; what it can be asked is in GroupState. */
export class RememberingObject extends DurableObject<StateEnv> {
  protected readonly indexes = new FieldIndexes(this.ctx.storage.sql);
  protected readonly schemas = new WrittenSchemas();
  protected readonly wakes = new WakeBook(this.ctx.storage.sql);
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

  /** Does what is due. A world that was not used for a day goes, unless something is to be done in it. */
  override async alarm(): Promise<void> {
    const place = this.place();
    if (!place) return;
    await this.doWhatIsDue(place);
    const row = this.hasTables() ? readWorldRow(this.ctx.storage.sql) : null;
    if (!row) return;
    const now = systemClock.now();
    const isIdle = row.name !== MAIN_WORLD && expiresAt(this.lastUse(row)) <= now;
    if (!isIdle || this.wakes.next(now) !== null) return this.schedule(now);
    await this.memoryOf(row.group_id, MAIN_WORLD).unregister(row.name);
    await this.destroy();
  }

  /** What services have asked to be woken for. */
  protected async doWhatIsDue(_place: MemoryPlace): Promise<void> {}

  /** The object has one alarm: for what is due, and for the end of a world that nobody uses. */
  protected async schedule(now: number): Promise<void> {
    const row = readWorldRow(this.ctx.storage.sql);
    const ends = row && row.name !== MAIN_WORLD ? expiresAt(this.lastUse(row)) : null;
    const due = this.wakes.next(now);
    // While something is to be done the world does not end.
    const next = due ?? ends;
    if (next === null) await this.ctx.storage.deleteAlarm();
    else await this.ctx.storage.setAlarm(Math.max(next, now));
  }

  /** Carries out the work as one, in a world that has all that the work needs. */
  protected async answer<Value>(
    kind: 'read' | 'write',
    wanted: Wanted,
    work: (world: OpenWorld) => Value,
  ): Promise<MemoryAnswer<Value>> {
    const { storage } = this.ctx;
    const isThere = this.hasTables();
    const isKept = !wanted.isRehearsal && (kind === 'write' || isThere || isWorthKeeping(wanted));
    const answer = transaction(storage, isKept, () => {
      if (!isThere) migrate(storage, STATE_SCHEMA);
      const world = new OpenWorld({ sql: storage.sql, indexes: this.indexes }, likePattern, isKept);
      const missing = takeSupplies(world, this.schemas, wanted);
      if (missing) throw new MemoryRefusal(missing);
      const value = work(world);
      world.save();
      return value;
    });
    if (!answer.ok || !isKept) return answer;
    await this.keepUp(wanted.place);
    return answer;
  }

  protected hasTables(): boolean {
    this.isThere ??= this.findTables();
    return this.isThere;
  }

  /** Those of an object that was made by an earlier version are brought to this one's. */
  private findTables(): boolean {
    const { storage } = this.ctx;
    const found = storage.sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'schema_version'").toArray();
    if (found.length > 0) migrate(storage, STATE_SCHEMA);
    return found.length > 0;
  }

  /** Which memory it is; null when nothing was remembered yet. */
  protected place(): MemoryPlace | null {
    const row = this.hasTables() ? readWorldRow(this.ctx.storage.sql) : null;
    return row && { group_id: row.group_id, world: row.name };
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
  protected async keepUp(place: MemoryPlace, isDueNew = false): Promise<void> {
    const { sql } = this.ctx.storage;
    const now = systemClock.now();
    this.isThere = true;
    this.usedAt = now;
    const isNew = this.life === null;
    this.life ??= ensureWorldRow(sql, place, now);
    const isMain = this.life.name === MAIN_WORLD;
    const isNoted = noteUse(sql, this.life, now);
    if (isNoted) this.life.used_at = now;
    if (isDueNew || isNoted || (isNew && !isMain)) await this.schedule(now);
    if (!isMain && this.life.is_registered === 0) await this.tellMain(place);
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
