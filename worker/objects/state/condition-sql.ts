import type { FieldPath } from '../../engine/collections/collection-model';
import type { Comparison, Condition } from '../../engine/collections/collection-query';
import { asNumber, bound } from '../../engine/collections/evaluate-condition';
import { fieldList, fieldText, fieldType, fieldValue, sortTerms } from './field-sql';

/** What a field holds in the items that have it: a range over both kinds at once is two ranges of the index. */
export type FieldKind = 'numbers' | 'texts' | 'mixed';

export type KindOf = (path: FieldPath) => FieldKind;

export type Sql = { text: string; bindings: SqlStorageValue[] };

const TRUE: Sql = { text: '1', bindings: [] };
const FALSE: Sql = { text: '0', bindings: [] };

/** The condition as SQL; null where only JavaScript can tell. */
export function conditionSql(condition: Condition, kindOf: KindOf): Sql | null {
  if (condition.kind === 'compare') return comparisonSql(condition, kindOf);
  const parts: Sql[] = [];
  for (const one of condition.of) {
    const part = conditionSql(one, kindOf);
    if (!part) return null;
    parts.push(part);
  }
  return condition.kind === 'all' ? joined(parts, ' AND ', TRUE) : joined(parts, ' OR ', FALSE);
}

export function joined(parts: readonly Sql[], by: string, empty: Sql): Sql {
  if (parts.length === 0) return empty;
  return {
    text: `(${parts.map(({ text }) => text).join(by)})`,
    bindings: parts.flatMap(({ bindings }) => bindings),
  };
}

function comparisonSql(comparison: Comparison, kindOf: KindOf): Sql | null {
  const { path, operator, values } = comparison;
  if (operator === 'eq') return among(fieldText(path), values.flatMap(jsonTexts));
  if (operator === 'ne') return noneOf(comparison);
  const parts: Sql[] = [];
  for (const value of values) {
    const part = oneSql(comparison, value, kindOf);
    if (!part) return null;
    parts.push(part);
  }
  return joined(parts, ' OR ', FALSE);
}

/** Texts in one binding, however many: a statement takes 100. */
export function among(expression: string, texts: readonly string[]): Sql {
  if (texts.length <= 2)
    return { text: `${expression} IN (${texts.map(() => '?').join(', ')})`, bindings: [...texts] };
  return { text: `${expression} IN (SELECT value FROM json_each(?))`, bindings: [JSON.stringify(texts)] };
}

function noneOf({ path, values, passesWithout }: Comparison): Sql {
  const text = fieldText(path);
  const { text: isAmong, bindings } = among(text, values.flatMap(jsonTexts));
  if (passesWithout === 'always') return { text: `(NOT ${isAmong} OR ${text} IS NULL)`, bindings };
  if (passesWithout === 'null') return { text: `(NOT ${isAmong})`, bindings };
  return { text: `(NOT ${isAmong} AND ${text} <> 'null')`, bindings };
}

/** How the value may stand in JSON: as a string, and as what else is written so. */
export function jsonTexts(value: string): string[] {
  const number = asNumber(value);
  const asString = JSON.stringify(value);
  if (number !== null) return [asString, JSON.stringify(number)];
  return ['true', 'false', 'null'].includes(value) ? [asString, value] : [asString];
}

function oneSql({ path, operator }: Comparison, value: string, kindOf: KindOf): Sql | null {
  if (operator === 'lt' || operator === 'lte' || operator === 'gt' || operator === 'gte')
    return rangeSql({ path, operator }, value, kindOf(path));
  if (!/^[\u0020-\u007e]+$/.test(value)) return null;
  const lower = value.toLowerCase();
  if (operator === 'matches') {
    // Only a pattern that means itself.
    if (!/^[A-Za-z0-9 _@,-]+$/.test(value)) return null;
    const shown = `CASE ${fieldType(path)} WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' WHEN 'array' THEN ${fieldList(path)} ELSE ${fieldValue(path)} END`;
    return { text: `instr(lower(${shown}), ?) > 0`, bindings: [lower] };
  }
  const text = `lower(${fieldValue(path)})`;
  const isText = `${fieldType(path)} = 'text'`;
  if (operator === 'contains') return { text: `(${isText} AND instr(${text}, ?) > 0)`, bindings: [lower] };
  const part =
    operator === 'starts_with'
      ? `substr(${text}, 1, ${lower.length}) = ?`
      : `substr(${text}, -${lower.length}) = ?`;
  return { text: `(${isText} AND ${part})`, bindings: [lower] };
}

const SIGNS = { lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

type Range = { path: FieldPath; operator: keyof typeof SIGNS };

/** Numbers are compared with numbers, texts with texts. In SQLite's order numbers come first, and '' is the least text. */
function rangeSql({ path, operator }: Range, value: string, kind: FieldKind): Sql {
  const [isMissing, field] = sortTerms({ path, ignoresCase: false });
  const sign = SIGNS[operator];
  const isUp = operator === 'gt' || operator === 'gte';
  const number = bound(value);
  const there = `${isMissing} = 0 AND ${field} ${sign} ?`;
  const asNumbers: Sql[] =
    number === null || kind === 'texts'
      ? []
      : [
          {
            text: isUp && kind === 'mixed' ? `(${there} AND ${field} < '')` : `(${there})`,
            bindings: [number],
          },
        ];
  const asTexts: Sql[] =
    kind === 'numbers'
      ? []
      : [
          {
            text: isUp || kind === 'texts' ? `(${there})` : `(${there} AND ${field} >= '')`,
            bindings: [value],
          },
        ];
  return joined([...asNumbers, ...asTexts], ' OR ', FALSE);
}
