import type { Exchange } from '../../engine/exchange';
import type { ExchangeBatch } from '../../engine/exchange-batch';
import type { Compiled } from '../../engine/finding';
import type { LogConfig } from '../../engine/log-config';
import { compileFilter } from '../../engine/log-filter/compile-filter';
import { systemClock } from '../../platform/clock';
import { installationOutbound } from '../../platform/outbound/installation-outbound';
import { throwDice } from '../../platform/seed';
import { migrate } from '../schema';
import { Arrivals } from './arrivals';
import { type BatchEntry, BatchStore } from './batch-store';
import { LogForwarding } from './forwarding/log-forwarding';
import { storedBatches } from './forwarding/stored-batches';
import { KeptExchanges } from './kept-exchanges';
import type { LogEnv } from './log-env';
import { LogFacts } from './log-facts';
import { LogLoad } from './log-load';
import { LOG_SCHEMA } from './log-schema';
import { LogMeasures } from './measures/log-measures';

const DAY_MS = 24 * 60 * 60_000;
/** How much more than is to be kept may gather before it is let go: a share of the exchanges, and characters. */
const SPARE = 0.1;
const SPARE_CHARACTERS = 6_000_000;

/** One object's part of a project's log, with what it has in memory: hints that save work, for the truth is in SQLite. */
export class OpenLog {
  readonly facts: LogFacts;
  readonly store: BatchStore;
  readonly kept: KeptExchanges;
  readonly measures: LogMeasures;
  readonly forwarding: LogForwarding;
  readonly load = new LogLoad();
  readonly arrivals = new Arrivals();
  private readonly storage: DurableObjectStorage;
  private sinceEviction = { exchanges: Number.POSITIVE_INFINITY, characters: 0 };

  constructor({ storage }: DurableObjectState, env: LogEnv) {
    migrate(storage, LOG_SCHEMA);
    const { sql } = storage;
    this.storage = storage;
    this.facts = new LogFacts(sql);
    this.store = new BatchStore(sql);
    this.kept = new KeptExchanges(this.store);
    this.measures = new LogMeasures(sql);
    this.forwarding = new LogForwarding({
      sql,
      batches: storedBatches(this.store),
      outbound: installationOutbound(env),
      compile: readFilter,
      clock: systemClock,
      dice: throwDice,
    });
  }

  get shard(): number {
    return this.facts.place?.shard ?? 0;
  }

  /** Null when the batch came before. One that fails leaves nothing behind. */
  keep(batch: ExchangeBatch, now: number): BatchEntry | null {
    this.facts.setPlace(batch);
    this.load.add(batch.exchanges.length, batch.shards, now);
    return this.transaction(() => {
      const added = this.store.add(batch, now);
      if (!added) return null;
      this.measures.count(batch.minutes, batch.dropped, now);
      this.sinceEviction.exchanges += added.count;
      this.sinceEviction.characters += added.size;
      if (this.isEvictionDue()) this.letGo(now);
      return added;
    });
  }

  configure(config: LogConfig, now: number, forwardedAfter?: number): void {
    this.facts.setConfig(config);
    this.forwarding.configure(config.forwarding, forwardedAfter);
    this.evict(now);
  }

  /** What came before is no longer shown. */
  since(now: number): number {
    return now - this.facts.config.keep.days * DAY_MS;
  }

  evict(now: number): void {
    this.transaction(() => this.letGo(now));
  }

  /** Now and then: what was counted is added up, and what is too old goes even when nothing new comes. */
  tidy(now: number): void {
    this.evict(now);
    this.transaction(() => this.measures.tidy(now));
  }

  /** Nothing kept, nothing counted, nothing said about it. */
  isEmpty(): boolean {
    const isTold = this.shard === 0 && this.facts.isConfigured();
    return !isTold && this.store.index().length === 0 && this.measures.isEmpty();
  }

  /** To be called within a transaction. */
  private letGo(now: number): void {
    this.sinceEviction = { exchanges: 0, characters: 0 };
    const { exchanges } = this.facts.config.keep;
    const gone = this.store.evict({ exchanges, since: this.since(now) });
    this.kept.forget(gone.map(({ seq }) => seq));
    this.forwarding.evicted(gone);
  }

  private isEvictionDue(): boolean {
    const { exchanges, characters } = this.sinceEviction;
    return exchanges > this.facts.config.keep.exchanges * SPARE || characters > SPARE_CHARACTERS;
  }

  private transaction<Value>(work: () => Value): Value {
    try {
      return this.storage.transactionSync(work);
    } catch (error) {
      this.store.forget();
      this.kept.forget();
      this.measures.forget();
      throw error;
    }
  }
}

/** Of a filter that was checked before it came here. */
export function checkedFilter(q: string): { matches(exchange: Exchange): boolean } {
  const compiled = readFilter(q);
  if (!compiled.ok) throw new Error(`The filter was not checked: ${compiled.findings[0]?.message}`);
  return compiled.value;
}

export function readFilter(q: string): Compiled<{ matches(exchange: Exchange): boolean }> {
  return compileFilter(q, { now: systemClock.now() });
}
