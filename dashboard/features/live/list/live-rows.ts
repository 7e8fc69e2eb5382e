import type { ExchangeSummary } from '../../../api/worker-types';

/** A place where some were not told: how many, where that is known. */
export type Gap = { id: string; at: number; gap: true; count: number | null };

export type LiveRow = ExchangeSummary | Gap;

export function isGap(row: LiveRow): row is Gap {
  return 'gap' in row;
}

/** Newest first, each once; of the same millisecond what was added stands above. `added` is newest first as well. */
export function mergeRows(rows: readonly LiveRow[], added: readonly LiveRow[]): LiveRow[] {
  const known = new Set(rows.map(({ id }) => id));
  const fresh = added.filter(({ id }) => !known.has(id) && known.add(id)).sort(newestFirst);
  const oldest = fresh.at(-1);
  if (!oldest) return [...rows];
  if (!rows[0] || oldest.at >= rows[0].at) return [...fresh, ...rows];
  const merged: LiveRow[] = [];
  let next = 0;
  for (const row of rows) {
    for (let one = fresh[next]; one && one.at >= row.at; one = fresh[next]) {
      merged.push(one);
      next++;
    }
    merged.push(row);
  }
  return [...merged, ...fresh.slice(next)];
}

/** What a page brings that reaches further back: below all that is known. */
export function appendRows(rows: readonly LiveRow[], older: readonly LiveRow[]): LiveRow[] {
  const known = new Set(rows.map(({ id }) => id));
  return [...rows, ...older.filter(({ id }) => !known.has(id))];
}

/** The filter that finds what is missing at a gap: what came between its neighbours. */
export function gapFilter(rows: readonly LiveRow[], gapId: string, q: string): string | undefined {
  const place = rows.findIndex(({ id }) => id === gapId);
  if (place < 0) return undefined;
  const newer = rows[place - 1];
  const older = rows[place + 1];
  const terms = [
    q,
    older && `after:${isoTime(older.at)}`,
    // The last millisecond belongs to it: several exchanges may share it.
    newer && `before:${isoTime(newer.at + 1)}`,
  ];
  return terms.filter(Boolean).join(' ');
}

export function olderFilter(oldest: LiveRow, q: string): string {
  return [q, `before:${isoTime(oldest.at + 1)}`].filter(Boolean).join(' ');
}

/** A call is in the log when it has ended, under the time when it began: the slow ones come behind newer ones. */
const SLOW_MS = 30_000;

/** The filter that finds what was written since `newest`. */
export function newerFilter(newest: LiveRow | undefined, q: string): string {
  return [q, newest && `after:${isoTime(newest.at - SLOW_MS)}`].filter(Boolean).join(' ');
}

function isoTime(at: number): string {
  return new Date(at).toISOString();
}

function newestFirst(one: LiveRow, other: LiveRow): number {
  return other.at - one.at;
}
