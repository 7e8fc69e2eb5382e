import { hashKey, type QueryKey } from '@tanstack/query-core';
import type { QueryClient } from './query/client';

const PREFIX = 'understudy.kept.';
const LARGEST = 200_000;

type Part = (answer: unknown) => unknown;
type Kept = { meta: { isKept: true; part: Part | undefined } };

/**
 * Options of a query whose last answer this device keeps, so that a reload shows it at once and then asks anew.
 * Their type hides the first answer: it may be there or not, and a query is typed by which. Of a long answer only a part is kept.
 */
export function kept(queryKey: QueryKey, part?: Part): Kept {
  const meta = { isKept: true, part } as const;
  const first = { meta, initialData: readKept(queryKey), initialDataUpdatedAt: 0 };
  return first.initialData === undefined ? { meta } : first;
}

export function keepAnswers(client: QueryClient): void {
  client.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'updated' || !query.meta?.isKept || query.state.status !== 'success') return;
    if (query.state.dataUpdatedAt === 0 || query.state.data === null) return;
    const part = query.meta.part as Part | undefined;
    write(query.queryKey, part ? part(query.state.data) : query.state.data);
  });
}

/** Who signs out leaves nothing behind. */
export function forgetAnswers(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) localStorage.removeItem(name);
  } catch {
    // A browser that forbids keeping has kept nothing.
  }
}

function readKept(queryKey: QueryKey): unknown {
  try {
    const text = localStorage.getItem(PREFIX + hashKey(queryKey));
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function write(queryKey: QueryKey, answer: unknown): void {
  const text = JSON.stringify(answer) ?? '';
  try {
    if (text.length <= LARGEST) localStorage.setItem(PREFIX + hashKey(queryKey), text);
    else localStorage.removeItem(PREFIX + hashKey(queryKey));
  } catch {
    // Full, or forbidden: the next reload waits for the server.
  }
}
