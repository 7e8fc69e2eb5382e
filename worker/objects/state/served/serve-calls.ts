import type { ServiceAnswer, ServiceCall, ServiceScope } from '../../../engine/collections/service-call';
import type { MemoryDesk, ServiceMemory } from '../../../platform/service-memory';
import { noteBirth, prepareTables } from './service-tables';

export type Served = {
  answer: ServiceAnswer;
  /** Whether the calls have left anything behind, beside what the memory was born with. */
  isChanged: boolean;
  /** Whether the memory was born before. */
  wasBorn: boolean;
};

export type Asked = {
  sql: SqlStorage;
  memory: ServiceMemory;
  now: number;
  wakeAt(time: number): void;
};

/** Within a transaction: the memory is born where it has to be, then each call is carried out in turn. */
export function serveCalls(asked: Asked, scope: ServiceScope, calls: readonly ServiceCall[]): Served {
  const { sql, memory } = asked;
  const wasBorn = prepareTables(sql, memory).isBorn;
  const desk = deskOf(asked);
  if (!wasBorn && memory.birth) {
    if (!scope.seed) return { answer: { ok: false, needs: 'seed' }, isChanged: false, wasBorn };
    memory.birth(desk, scope.seed.value);
  }
  if (!wasBorn) noteBirth(sql, memory.kind, true);
  const before = changesOf(sql);
  const values = calls.map(({ name, wish }) => carryOut(memory, name, desk, wish));
  return { answer: { ok: true, values }, isChanged: changesOf(sql) !== before, wasBorn };
}

export function deskOf({ sql, now, wakeAt }: Asked): MemoryDesk {
  return {
    sql,
    now,
    wakeAt(time) {
      if (!Number.isFinite(time)) throw new Error(`Nobody can be woken at ${time}.`);
      wakeAt(Math.ceil(time));
    },
  };
}

function carryOut({ kind, calls }: ServiceMemory, name: string, desk: MemoryDesk, wish: unknown): unknown {
  const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
  if (!call) throw new Error(`The memory of ${kind} knows no call "${name}".`);
  // Whoever asks has the wish's type from this very call.
  const value = call(desk, wish as never);
  // What comes later is behind the transaction.
  if (value instanceof Promise) throw new Error(`The call "${name}" of ${kind} may not wait for anything.`);
  return value;
}

function changesOf(sql: SqlStorage): number {
  return sql.exec<{ count: number }>('SELECT total_changes() AS count').one().count;
}
