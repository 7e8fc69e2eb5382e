import { env, evictDurableObject, runInDurableObject } from 'cloudflare:test';
import type { Exchange } from '../../../engine/exchange';
import { compileFilter } from '../../../engine/log-filter/compile-filter';
import type { ForwardingTarget } from '../../../engine/log-forwarding/forwarding-target';
import { randomIds } from '../../../platform/ids';
import { createOutbound } from '../../../platform/outbound/outbound';
import { FORWARDING_SCHEMA } from './forwarding-statements';
import { LogForwarding } from './log-forwarding';

export type Received = { at: number; url: string; headers: Headers; body: string };

export const LOKI: ForwardingTarget = {
  kind: 'loki',
  url: 'https://loki.example.com',
  headers: {},
  tenant: null,
  filter: '',
  enabled: true,
};

export const OTLP: ForwardingTarget = {
  kind: 'otlp',
  url: 'https://otel.example.com',
  headers: {},
  signals: ['traces'],
  filter: '',
  enabled: true,
};

/** The paths of the exchanges in a payload, as they stand there. */
export function pathsIn({ body }: Received): string[] {
  return [...body.matchAll(/\\?"path\\?":\\?"([^"\\]+)|"url\.path","value":\{"stringValue":"([^"]+)/g)].map(
    ([, loki, otlp]) => loki ?? otlp ?? '',
  );
}

/** For tests: a project's log with a stand-in for its store and for every receiver, and a clock that stands still. */
export function openForwardingDesk() {
  const log = env.PROJECT_LOG.getByName(randomIds.next());
  const clock = { time: 1_763_000_000_000, now: () => clock.time };
  const received: Received[] = [];
  const taken = () => new Response('{}');
  const receiver: { answer(request: Received): Response | Promise<Response> } = { answer: taken };
  const outbound = createOutbound({
    allowPrivate: false,
    async fetch(request) {
      const { url, headers } = request;
      const one = { at: clock.time, url, headers, body: await request.text() };
      received.push(one);
      return await receiver.answer(one);
    },
  });
  const opened = new WeakMap<object, LogForwarding>();

  /** What the integration of the log hands in, over a table of the test's own. */
  function forwardingOf(object: object, sql: SqlStorage): LogForwarding {
    const known = opened.get(object);
    if (known) return known;
    sql.exec('CREATE TABLE IF NOT EXISTS kept (seq INTEGER PRIMARY KEY AUTOINCREMENT, exchanges TEXT)');
    sql.exec(FORWARDING_SCHEMA.replace('CREATE TABLE', 'CREATE TABLE IF NOT EXISTS'));
    const batches = {
      readAfter: (seq: number, limit: number) =>
        sql
          .exec<{ seq: number; exchanges: string }>(
            'SELECT * FROM kept WHERE seq > ? ORDER BY seq LIMIT ?',
            seq,
            limit,
          )
          .toArray()
          .map((row) => ({ seq: row.seq, exchanges: JSON.parse(row.exchanges) as Exchange[] })),
      lastSeq: () => sql.exec<{ last: number }>('SELECT coalesce(max(seq), 0) AS last FROM kept').one().last,
      countAfter: (seq: number) =>
        sql
          .exec<{ count: number }>(
            'SELECT coalesce(sum(json_array_length(exchanges)), 0) AS count FROM kept WHERE seq > ?',
            seq,
          )
          .one().count,
    };
    const compile = (filter: string) => compileFilter(filter, { now: clock.time });
    const forwarding = new LogForwarding({ sql, batches, outbound, compile, clock, dice: () => 0 });
    opened.set(object, forwarding);
    return forwarding;
  }

  type Inside = {
    forwarding: LogForwarding;
    sql: SqlStorage;
    append(exchanges: readonly (Exchange | null)[]): void;
  };

  let here: Inside | null = null;

  /** In the object; what a receiver does while it answers happens there already. */
  async function inside<Value>(work: (inside: Inside) => Value | Promise<Value>): Promise<Value> {
    if (here) return await work(here);
    return await runInDurableObject(log, async (object, { storage: { sql } }) => {
      const append = (exchanges: readonly (Exchange | null)[]) => {
        sql.exec('INSERT INTO kept (exchanges) VALUES (?)', JSON.stringify(exchanges));
      };
      here = { forwarding: forwardingOf(object, sql), sql, append };
      try {
        return await work(here);
      } finally {
        here = null;
      }
    });
  }

  return {
    clock,
    received,
    receiver,
    taken,
    inside,
    evictObject: () => evictDurableObject(log),
    configure: (...targets: ForwardingTarget[]) =>
      inside(({ forwarding }) => forwarding.configure({ project: 'demo', targets })),
    append: (exchanges: readonly (Exchange | null)[]) => inside(({ append }) => append(exchanges)),
    status: () => inside(({ forwarding }) => forwarding.status()),
    /** The ring lets everything up to the batch go. */
    evictBatches: (last: number) =>
      inside(({ forwarding, sql }) => {
        forwarding.evicted(
          sql
            .exec<{ seq: number; count: number }>(
              'DELETE FROM kept WHERE seq <= ? RETURNING seq, json_array_length(exchanges) AS count',
              last,
            )
            .toArray(),
        );
      }),
    /** Lets time go by and runs what is due, as the object's alarm does. */
    async pass(milliseconds: number): Promise<void> {
      const end = clock.time + milliseconds;
      await inside(async ({ forwarding }) => {
        for (;;) {
          const due = forwarding.nextDue(clock.time);
          if (due === null || due > end) break;
          clock.time = due;
          await forwarding.run(due);
        }
      });
      clock.time = end;
    },
  };
}
