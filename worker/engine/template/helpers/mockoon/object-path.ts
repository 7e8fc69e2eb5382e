import { isPlainRecord } from '../../../json/plain-record';
import { HelperError } from '../../template-helper';

const PARTS_MOST = 100;
const INDEX_MOST = 10_000;

/** a.b.0 with \. for a dot inside of a name. */
export function pathParts(path: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (let index = 0; index < path.length; index++) {
    const char = path.charAt(index);
    if (char === '\\' && path.charAt(index + 1) === '.') {
      part += '.';
      index += 1;
    } else if (char === '.') {
      parts.push(part);
      part = '';
    } else {
      part += char;
    }
  }
  parts.push(part);
  if (parts.length > PARTS_MOST) throw new HelperError(`a path has at most ${PARTS_MOST} parts`);
  return parts;
}

/** Own properties only; undefined when nothing is there. */
export function valueAt(value: unknown, parts: readonly string[]): unknown {
  let found = value;
  for (const part of parts) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined;
    found = Reflect.get(found, part);
  }
  return found;
}

/** A copy in which `change` has been applied to what is at the path; records are made on the way where there is none. */
export function withChangeAt(
  value: unknown,
  parts: readonly string[],
  change: (found: unknown) => unknown,
): unknown {
  const [part, ...rest] = parts;
  if (part === undefined) return change(value);
  if (Array.isArray(value)) {
    const copy = [...value];
    const index = listIndex(part);
    copy[index] = withChangeAt(copy[index], rest, change);
    return Array.from(copy, (item) => item ?? null);
  }
  const record = isPlainRecord(value) ? value : {};
  const inner = Object.hasOwn(record, part) ? record[part] : undefined;
  // Entries make own properties of every name, __proto__ too.
  return Object.fromEntries([
    ...Object.entries(record).filter(([name]) => name !== part),
    [part, withChangeAt(inner, rest, change)],
  ]);
}

/** A copy without what is at the path. */
export function withoutValueAt(value: unknown, parts: readonly string[]): unknown {
  const last = parts.at(-1);
  if (last === undefined || valueAt(value, parts) === undefined) return value;
  return withChangeAt(value, parts.slice(0, -1), (parent) => {
    if (Array.isArray(parent)) return parent.filter((_, index) => String(index) !== last);
    return isPlainRecord(parent)
      ? Object.fromEntries(Object.entries(parent).filter(([name]) => name !== last))
      : parent;
  });
}

function listIndex(part: string): number {
  const index = Number(part);
  if (!/^\d+$/.test(part) || index > INDEX_MOST) {
    throw new HelperError(
      `"${part.slice(0, 50)}" is not a place in a list: write a number from 0 to ${INDEX_MOST}`,
    );
  }
  return index;
}
