import { isJsonObject } from '../json/json-object';
import { type Condition, QUERY_LIMITS } from './collection-query';
import { isV1Operator, v1Comparison } from './operators';
import type { QueryDraft } from './query-draft';

/** json-server 1.x: `_where={"views":{"gt":100},"or":[…]}`. */
export function readWhere(draft: QueryDraft, text: string): Condition | null {
  const where = parse(text);
  if (!isJsonObject(where))
    return draft.refuse('_where', 'It must be a JSON object.', '_where={"views":{"gt":100}}');
  return allOf(draft, where, '', 0);
}

function allOf(draft: QueryDraft, where: object, prefix: string, depth: number): Condition | null {
  if (depth > QUERY_LIMITS.nesting)
    return draft.refuse('_where', `It is nested deeper than ${QUERY_LIMITS.nesting} levels.`);
  const of = Object.entries(where).flatMap(
    ([key, value]) => conditionOf(draft, key, value, prefix, depth) ?? [],
  );
  return { kind: 'all', of };
}

function conditionOf(
  draft: QueryDraft,
  key: string,
  value: unknown,
  prefix: string,
  depth: number,
): Condition | null {
  if ((key === 'or' || key === 'and') && Array.isArray(value)) {
    const of = value.flatMap((one) =>
      isJsonObject(one) ? (allOf(draft, one, prefix, depth + 1) ?? []) : [],
    );
    return { kind: key === 'or' ? 'any' : 'all', of };
  }
  const isOperator = prefix !== '' && isV1Operator(key);
  if (isJsonObject(value) && !isOperator)
    return allOf(draft, value, prefix === '' ? key : `${prefix}.${key}`, depth + 1);
  const field = isOperator ? prefix : prefix === '' ? key : `${prefix}.${key}`;
  const wish = v1Comparison(isOperator ? key : 'eq', textsOf(value));
  return wish && draft.comparison('_where', field, wish);
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return [typeof value === 'string' ? value : JSON.stringify(value)];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whoever sent it learns that it is no JSON object.
    return null;
  }
}
