import type { MemoryPlace } from '../../../engine/collections/memory-call';
import { MAIN_WORLD } from '../../../engine/collections/memory-name';
import type { ServiceAnswer, ServiceCall, ServiceScope } from '../../../engine/collections/service-call';
import { systemClock } from '../../../platform/clock';
import { randomIds } from '../../../platform/ids';
import { installationOutbound } from '../../../platform/outbound/installation-outbound';
import type {
  MemoryDesk,
  ServiceMemories,
  ServiceMemory,
  WakeDesk,
  WakeHouse,
} from '../../../platform/service-memory';
import { migrate } from '../../schema';
import { RememberingObject } from '../remembering-object';
import { STATE_SCHEMA } from '../state-schema';
import { keepIf } from '../transaction';
import { type PulledRows, pullRows, type RowPlace, takeRows } from './copied-rows';
import { deskOf, type Served, serveCalls } from './serve-calls';
import { emptyTables, keptMemories, prepareTables } from './service-tables';

type RowSource = { pullRows(from: RowPlace | null): Promise<PulledRows> };

/** What services keep beside the collections of endpoints: tables of their own, asked by calls, and work that is due by itself. */
export class ServingObject extends RememberingObject {
  /** Given where the class is put together. */
  protected readonly memories: ServiceMemories = new Map();
  private hasLookedBack = false;

  /** Given there, too. */
  protected houseAround({ group_id }: MemoryPlace): WakeHouse {
    throw new Error(`No house is known around the memory of ${group_id}.`);
  }

  /** All of the calls, or nothing of them. */
  async serve(scope: ServiceScope, calls: readonly ServiceCall[]): Promise<ServiceAnswer> {
    const memory = this.memories.get(scope.kind);
    if (!memory) throw new Error(`No memory is known of the kind ${scope.kind}.`);
    const { storage } = this.ctx;
    const isThere = this.hasTables();
    const isKept = (served: Served) => !scope.isRehearsal && isWorthKeeping(served, memory, scope);
    let isDueNew = false;
    const served = keepIf(storage, isKept, () => {
      if (!isThere) migrate(storage, STATE_SCHEMA);
      const wakeAt = (time: number) => {
        this.wakes.ask(memory.kind, time);
        isDueNew = true;
      };
      return serveCalls({ sql: storage.sql, memory, now: systemClock.now(), wakeAt }, scope, calls);
    });
    if (isKept(served)) await this.keepUp(scope.place, this.findsCutOff() || isDueNew);
    return served.answer;
  }

  /** For a world that becomes what this one is. */
  pullRows(from: RowPlace | null): PulledRows {
    const { storage } = this.ctx;
    if (!this.hasTables()) return { kinds: [], tables: [], next: null };
    return storage.transactionSync(() => {
      for (const memory of this.kept()) memory.copied?.(this.deskFor(memory));
      return pullRows(storage.sql, this.memories, from);
    });
  }

  protected async becomeLike(source: RowSource): Promise<void> {
    const { storage } = this.ctx;
    let pulled = await source.pullRows(null);
    storage.transactionSync(() => {
      this.emptyServices();
      takeRows(storage.sql, this.memories, pulled);
    });
    while (pulled.next) {
      const next = await source.pullRows(pulled.next);
      storage.transactionSync(() => takeRows(storage.sql, this.memories, next));
      pulled = next;
    }
    for (const kind of pulled.kinds) {
      const memory = this.memories.get(kind);
      if (memory?.forked) this.act(memory, (desk) => memory.forked?.(desk));
    }
  }

  /** Work that has ended with its process is begun anew as soon as the memory is used, and not only when it is looked after. */
  private findsCutOff(): boolean {
    if (this.hasLookedBack) return false;
    this.hasLookedBack = true;
    return this.wakes.hasCutOff();
  }

  protected emptyServices(): void {
    emptyTables(this.ctx.storage.sql, this.memories);
    this.wakes.clear();
    for (const memory of this.kept()) memory.emptied?.(this.deskFor(memory));
  }

  override async destroy(): Promise<void> {
    const place = this.place();
    if (place) for (const memory of this.kept()) await memory.ending?.(this.wakeDesk(memory, place));
    await super.destroy();
  }

  protected override async doWhatIsDue(place: MemoryPlace): Promise<void> {
    await Promise.all(this.wakes.due(systemClock.now()).map((kind) => this.wake(kind, place)));
  }

  private async wake(kind: string, place: MemoryPlace): Promise<void> {
    const memory = this.memories.get(kind);
    if (!memory?.wake) return this.wakes.drop(kind);
    this.wakes.begin(kind, systemClock.now());
    // Should the object be cut off, this one calls again.
    await this.schedule(systemClock.now());
    try {
      await memory.wake(this.wakeDesk(memory, place));
      if (this.hasTables()) this.wakes.done(kind);
      else this.wakes.leave(kind);
    } catch (error) {
      if (!this.hasTables()) return this.wakes.leave(kind);
      const isTriedAgain = this.wakes.failed(kind, systemClock.now());
      console.warn(`What was due in a memory of ${kind} failed${isTriedAgain ? '' : ' for good'}.`, error);
    }
  }

  private wakeDesk(memory: ServiceMemory, place: MemoryPlace): WakeDesk {
    const houseAround = () => this.houseAround(place);
    return {
      place,
      get ports() {
        return houseAround().ports;
      },
      home: () => houseAround().home(),
      now: systemClock.now,
      ids: randomIds,
      outbound: installationOutbound(this.env),
      act: (work) => this.act(memory, work),
    };
  }

  private act<Value>(memory: ServiceMemory, work: (desk: MemoryDesk) => Value): Value {
    if (!this.hasTables()) throw new Error('The memory is gone.');
    const { storage } = this.ctx;
    return storage.transactionSync(() => {
      prepareTables(storage.sql, memory);
      return work(this.deskFor(memory));
    });
  }

  private deskFor(memory: ServiceMemory): MemoryDesk {
    const { sql } = this.ctx.storage;
    const wakeAt = (time: number) => this.wakes.ask(memory.kind, time);
    return deskOf({ sql, memory, now: systemClock.now(), wakeAt });
  }

  private kept(): ServiceMemory[] {
    return keptMemories(this.ctx.storage.sql, this.memories);
  }
}

/** A world that is only read leaves no trace; what the main one was born with is kept, to spare the next one the birth. */
function isWorthKeeping(
  { answer, isChanged, wasBorn }: Served,
  { birth }: ServiceMemory,
  { place }: ServiceScope,
): boolean {
  return answer.ok && (isChanged || wasBorn || (place.world === MAIN_WORLD && birth !== undefined));
}
