import type { SortKey } from '../../engine/collections/collection-query';
import type { Sql } from './condition-sql';
import { orderTerms, sortTerms } from './field-sql';
import type { CursorPlace } from './page-cursor';

/** One range of the index, and what is left to sort by in it. */
export type Segment = { where: Sql; order: string };

type Value = string | number | null;

/**
 * What comes behind a place in a sorted list: first the items that are equal in all keys, then those equal in all but the
 * last, and so on. SQLite finds each in the index; one condition for all of it, it would find by walking there.
 */
export function behind(sort: readonly SortKey[], { values, seq }: CursorPlace): Segment[] {
  const segments: Segment[] = [];
  for (let same = sort.length; same >= 0; same--) {
    const equal = sort.slice(0, same).map((key, index) => equalTo(key, values[index] ?? null));
    const key = sort[same];
    const lasts = key ? afterValue(key, values[same] ?? null) : [{ text: 'seq > ?', bindings: [seq] }];
    // Whether the key is missing is the same all over the range; SQLite would not see that and sort.
    const order = [...orderTerms(sort.slice(same)).slice(1), 'seq'].join(', ');
    for (const last of lasts) segments.push({ where: allOf([...equal, last]), order });
  }
  return segments;
}

function equalTo(key: SortKey, value: Value): Sql {
  const [isMissing, term] = sortTerms(key);
  if (value === null) return { text: `${isMissing} = 1`, bindings: [] };
  return { text: `${isMissing} = 0 AND ${term} = ?`, bindings: [value] };
}

/** Items without the field are the greatest: the last of an ascending list, the first of a descending one. */
function afterValue(key: SortKey, value: Value): Sql[] {
  const [isMissing, term] = sortTerms(key);
  const missing = { text: `${isMissing} = 1`, bindings: [] };
  const sign = key.direction === 'desc' ? '<' : '>';
  if (value === null) return key.direction === 'desc' ? [{ text: `${isMissing} = 0`, bindings: [] }] : [];
  const beyond = { text: `${isMissing} = 0 AND ${term} ${sign} ?`, bindings: [value] };
  return key.direction === 'desc' ? [beyond] : [beyond, missing];
}

function allOf(parts: readonly Sql[]): Sql {
  return {
    text: parts.map(({ text }) => text).join(' AND '),
    bindings: parts.flatMap(({ bindings }) => bindings),
  };
}
