import type { ServiceMemories, ServiceMemory } from '../platform/service-memory';
import { defineMemory, type MemoryDesk, type WakeDesk } from '../services/service-memory';
import { lenderMemory } from './lender-memory';
import { parcelMemory } from './parcel-memory';

export type Entry = { id: string; text: string };

/** What a memory of the tests begins with. */
export type DiarySeed = { entries: Entry[] };

/** A memory that has all that one may have; `url` of a note is called when it is due, or "home" looked at. */
export const diaryMemory = defineMemory({
  kind: 'diary',
  schema: [
    `CREATE TABLE diary_entries (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, text TEXT NOT NULL, picture BLOB);
     CREATE TABLE diary_notes (id TEXT PRIMARY KEY, url TEXT NOT NULL, due INTEGER, state TEXT NOT NULL DEFAULT 'pending')
       WITHOUT ROWID;`,
    `ALTER TABLE diary_entries ADD COLUMN length INTEGER GENERATED ALWAYS AS (length(text)) VIRTUAL;
     CREATE TABLE diary_marks (entry TEXT REFERENCES diary_entries (id), "mark" TEXT, PRIMARY KEY (entry, "mark"))
       WITHOUT ROWID;`,
  ],
  tables: ['diary_entries', 'diary_notes', 'diary_marks'],
  birth({ sql }, { entries }: DiarySeed) {
    for (const { id, text } of entries) insert(sql, { id, text });
  },
  calls: {
    write({ sql }, wish: Entry & { picture?: Uint8Array }) {
      return { seq: insert(sql, wish) };
    },
    mark({ sql }, { entry, mark }: { entry: string; mark: string }) {
      sql.exec('INSERT INTO diary_marks VALUES (?, ?)', entry, mark);
    },
    read: ({ sql }) => sql.exec<Entry>('SELECT id, text FROM diary_entries ORDER BY seq').toArray(),
    sizes: ({ sql }) =>
      sql
        .exec<{ id: string; size: number | null }>('SELECT id, length(picture) AS size FROM diary_entries')
        .toArray(),
    forget({ sql }, id: string) {
      return sql.exec('DELETE FROM diary_entries WHERE id = ?', id).rowsWritten > 0;
    },
    /** Writes, and then breaks. */
    breakAfter({ sql }, wish: Entry) {
      insert(sql, wish);
      throw new Error('It broke.');
    },
    async later({ sql }: MemoryDesk, wish: Entry) {
      insert(sql, wish);
    },
    plan({ sql, now, wakeAt }, { id, url, in_ms }: { id: string; url: string; in_ms: number }) {
      sql.exec('INSERT INTO diary_notes (id, url, due) VALUES (?, ?, ?)', id, url, now + in_ms);
      wakeAt(now + in_ms);
    },
    notes: ({ sql }) =>
      sql.exec<{ id: string; state: string }>('SELECT id, state FROM diary_notes ORDER BY id').toArray(),
  },
  async wake({ now, outbound, act, place, ports, home }) {
    const time = now();
    const due = act(({ sql }) =>
      sql
        .exec<{ id: string; url: string }>(
          "SELECT id, url FROM diary_notes WHERE state = 'pending' AND due <= ?",
          time,
        )
        .toArray(),
    );
    for (const { id, url } of due) {
      if (url === 'broken') throw new Error('The wake broke.');
      if (url === 'home') {
        const around = JSON.stringify(await seenAround(ports, await home()));
        act(({ sql }) => sql.exec('UPDATE diary_notes SET state = ? WHERE id = ?', around, id));
        continue;
      }
      const headers = new Headers({ 'x-world': place.world });
      const sent = await outbound.send({
        url,
        method: 'POST',
        headers,
        body: id,
        timeoutMs: 1_000,
        mostBytes: 1_000,
        redirects: 0,
      });
      const state = sent.ok ? String(sent.response.status) : sent.because;
      act(({ sql }) => sql.exec('UPDATE diary_notes SET state = ? WHERE id = ?', state, id));
    }
    act(({ sql, wakeAt }) => {
      const next = sql.exec<{ due: number | null }>(
        "SELECT min(due) AS due FROM diary_notes WHERE state = 'pending'",
      );
      const { due: at } = next.one();
      if (at !== null) wakeAt(at);
    });
  },
  forked({ sql }) {
    sql.exec("UPDATE diary_notes SET state = 'left' WHERE state = 'pending'");
  },
});

/** A memory that begins with nothing. */
export const ledgerMemory = defineMemory({
  kind: 'ledger',
  schema: ['CREATE TABLE ledger_lines (id TEXT PRIMARY KEY) WITHOUT ROWID'],
  tables: ['ledger_lines'],
  calls: {
    add({ sql }, id: string) {
      sql.exec('INSERT OR IGNORE INTO ledger_lines VALUES (?)', id);
      return sql.exec<{ count: number }>('SELECT count(*) AS count FROM ledger_lines').one().count;
    },
    all: ({ sql }) => sql.exec<{ id: string }>('SELECT id FROM ledger_lines').toArray(),
  },
});

export const TEST_MEMORIES: ServiceMemories = new Map<string, ServiceMemory>([
  [lenderMemory.kind, lenderMemory],
  [diaryMemory.kind, diaryMemory],
  [ledgerMemory.kind, ledgerMemory],
  [parcelMemory.kind, parcelMemory],
]);

async function seenAround(ports: WakeDesk['ports'], at: Awaited<ReturnType<WakeDesk['home']>>) {
  if (!at) return null;
  const neighbours = await ports.neighbours(at.group);
  const { group, config, now } = at;
  return { slug: group.slug, config, now, neighbours: neighbours.map(({ slug }) => slug) };
}

function insert(sql: SqlStorage, { id, text, picture }: Entry & { picture?: Uint8Array }): number {
  return sql
    .exec<{ seq: number }>(
      'INSERT INTO diary_entries (id, text, picture) VALUES (?, ?, ?) RETURNING seq',
      id,
      text,
      picture ?? null,
    )
    .one().seq;
}
