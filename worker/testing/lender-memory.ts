import { MAIN_WORLD } from '../engine/collections/memory-name';
import { openServiceMemory } from '../services/ask-memory';
import { defineMemory, type MemoryDesk, type WakeDesk } from '../services/service-memory';

const KIND = 'lender';

/** A memory that has something elsewhere, and a book of its own of what becomes of it. */
export const lenderMemory = defineMemory({
  kind: KIND,
  schema: [
    `CREATE TABLE lender_loans (id TEXT PRIMARY KEY);
     CREATE TABLE lender_book (line TEXT NOT NULL);`,
  ],
  tables: ['lender_loans'],
  calls: {
    lend({ sql }, id: string) {
      sql.exec('INSERT INTO lender_loans VALUES (?)', id);
    },
    loans: ({ sql }) => sql.exec<{ id: string }>('SELECT id FROM lender_loans').toArray(),
    book: ({ sql }) => linesOf(sql),
    write: (desk: MemoryDesk, line: string) => write(desk, line),
  },
  copied: (desk) => write(desk, 'copied'),
  emptied(desk) {
    write(desk, 'emptied');
    desk.wakeAt(desk.now + 3_600_000);
  },
  ending,
  wake: async ({ act }) => act((desk) => write(desk, 'woken')),
});

/** What it has lent is the main world's then. */
async function ending({ place, ports, act }: WakeDesk): Promise<void> {
  const ids = act(({ sql }) => sql.exec<{ id: string }>('SELECT id FROM lender_loans').toArray());
  if (ids.some(({ id }) => id === 'stuck')) throw new Error('It cannot be given back.');
  if (place.world === MAIN_WORLD) return;
  const main = openServiceMemory(lenderMemory, ports.memory, { ...place, world: MAIN_WORLD });
  await main.write(`${place.world} left ${ids.map(({ id }) => id).join()}`);
}

function write({ sql }: MemoryDesk, line: string): void {
  sql.exec('INSERT INTO lender_book VALUES (?)', line);
}

function linesOf(sql: SqlStorage): string[] {
  return sql
    .exec<{ line: string }>('SELECT line FROM lender_book ORDER BY rowid')
    .toArray()
    .map(({ line }) => line);
}
