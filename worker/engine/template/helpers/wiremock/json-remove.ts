import { isPlainRecord } from '../../../json/plain-record';
import type { HelperCall } from '../../template-helper';
import { jsonPathOf } from './json-values';

/** .name, ['name'], [0] or [?(...)] at the end of a path. */
const LAST_SEGMENT = /(?:\.([\w$-]+)|\['([^'\]]*)'\]|\["([^"\]]*)"\]|\[(-?\d+)\])$/;

/** Changes `root`, which is the caller's own copy. */
export function removeAt(call: HelperCall, root: unknown, source: string): void {
  const found = jsonPathOf(call, source).find(root);
  const last = LAST_SEGMENT.exec(source.trim());
  if (last) {
    const name = last[1] ?? last[2] ?? last[3] ?? last[4] ?? '';
    removeNamed(holdersOf(call, root, source.trim().slice(0, last.index)), name, found);
    return;
  }
  const open = source.lastIndexOf('[');
  const holders = open > 0 ? holdersOf(call, root, source.slice(0, open).replace(/(?<=[^.])\.$/, '')) : [];
  removeFound(holders, new Set(found));
}

/** Where the last segment is read from. Behind ".." that is everything. */
function holdersOf(call: HelperCall, root: unknown, path: string): unknown[] {
  if (path === '' || path === '$') return [root];
  if (!path.endsWith('.')) return jsonPathOf(call, path).find(root);
  const from = path.slice(0, -1) || '$';
  return [...holdersOf(call, root, from), ...jsonPathOf(call, `${from}..*`).find(root)];
}

function removeNamed(holders: readonly unknown[], name: string, found: readonly unknown[]): void {
  if (found.length === 0) return;
  for (const holder of holders) {
    if (Array.isArray(holder) && /^-?\d+$/.test(name)) {
      const index = Number(name) < 0 ? holder.length + Number(name) : Number(name);
      if (index >= 0) holder.splice(index, 1);
    } else if (isPlainRecord(holder)) delete holder[name];
  }
}

function removeFound(holders: readonly unknown[], found: ReadonlySet<unknown>): void {
  for (const holder of holders) {
    if (Array.isArray(holder)) {
      const kept = holder.filter((item) => !found.has(item));
      holder.splice(0, holder.length, ...kept);
    } else if (isPlainRecord(holder)) {
      for (const [key, value] of Object.entries(holder)) if (found.has(value)) delete holder[key];
    }
  }
}
