import type { Level, Method, OperationRow } from './operation-row';
import { OPERATIONS, type OperationName } from './operations';
import { SUBRESOURCES } from './subresources';

type Need = { name: string; value: string | null };
type DetectRow = { name: OperationName; method: Method; header: string | null; needs: readonly Need[] };

/** By level, method and subresource; who asks for more comes first. */
const ROWS: ReadonlyMap<string, readonly DetectRow[]> = rowsByPlace();

export function operationsFor(
  level: Level,
  method: string,
  subresource: string | null,
): readonly DetectRow[] {
  return ROWS.get(place(level, method, subresource)) ?? [];
}

function rowsByPlace(): Map<string, DetectRow[]> {
  const rows = new Map<string, DetectRow[]>();
  for (const [name, row] of namedRows()) {
    const needs = needsOf(row);
    const subresource = needs.find((need) => SUBRESOURCES.has(need.name))?.name ?? null;
    const key = place(row.level, row.method, subresource);
    const here = rows.get(key) ?? [];
    here.push({ name, method: row.method, header: row.header, needs });
    here.sort((one, other) => weight(other) - weight(one));
    rows.set(key, here);
  }
  return rows;
}

function namedRows(): [OperationName, OperationRow][] {
  // The keys of the table are its names, which Object.entries does not say.
  return Object.entries(OPERATIONS) as [OperationName, OperationRow][];
}

function needsOf({ query }: OperationRow): Need[] {
  if (query === '') return [];
  return query.split('&').map((pair) => {
    const [name = '', value = null] = pair.split('=');
    return { name, value };
  });
}

function weight({ needs, header }: DetectRow): number {
  return needs.length + (header === null ? 0 : 1);
}

function place(level: Level, method: string, subresource: string | null): string {
  return `${level} ${method} ${subresource ?? ''}`;
}
