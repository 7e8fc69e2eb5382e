import type { Condition, Dialect, ParsedQuery } from './collection-query';
import { readFilter } from './filter-parameters';
import { readPage } from './page-parameters';
import { QueryDraft } from './query-draft';
import { firstOf, groupParameters, type QueryParameters } from './query-parameters';
import { readSort } from './sort-parameters';
import { readWhere } from './where-parameter';

const HOUSE = ['__world', '_cursor', '_dependent', 'callback', '_'];
const V0 = ['q', '_start', '_end', '_page', '_limit', '_sort', '_order', '_embed', '_expand', '_delay'];
const V1 = ['_sort', '_page', '_per_page', '_embed', '_where'];

/** The words that are no filters. */
const OWN_WORDS: Record<Dialect, ReadonlySet<string>> = {
  v0: new Set([...HOUSE, ...V0]),
  v1: new Set([...HOUSE, ...V1]),
  auto: new Set([...HOUSE, ...V0, ...V1]),
  mockoon: new Set([...HOUSE, 'search', 'sort', 'order', 'page', 'limit']),
};

/** The query of a list in the words of a dialect. */
export function parseCollectionQuery(
  query: readonly (readonly [string, string])[],
  dialect: Dialect,
): ParsedQuery {
  const parameters = groupParameters(query);
  const draft = new QueryDraft();
  const own = OWN_WORDS[dialect];
  const where = own.has('_where') ? firstOf(parameters, '_where') : null;
  if (where !== null) {
    const condition = readWhere(draft, where);
    if (condition) draft.conditions.push(condition);
  } else {
    for (const [name, values] of parameters) if (!own.has(name)) readFilter(draft, dialect, name, values);
  }
  readSort(draft, parameters, dialect);
  draft.page = readPage(parameters, dialect);
  draft.search = searchOf(parameters, dialect);
  if (dialect !== 'mockoon') draft.join('embed', namesOf(parameters, '_embed'));
  if (own.has('_expand')) draft.join('expand', namesOf(parameters, '_expand'));
  if (draft.findings.length > 0) return { ok: false, findings: draft.findings };
  const { search, sort, page, embed, expand } = draft;
  return { ok: true, query: { condition: conditionOf(draft.conditions), search, sort, page, embed, expand } };
}

function conditionOf(conditions: Condition[]): Condition | null {
  const [first, ...others] = conditions;
  if (!first) return null;
  return others.length === 0 ? first : { kind: 'all', of: conditions };
}

function searchOf(parameters: QueryParameters, dialect: Dialect): string | null {
  if (dialect === 'v1') return null;
  return firstOf(parameters, dialect === 'mockoon' ? 'search' : 'q');
}

function namesOf(parameters: QueryParameters, name: string): string[] {
  return (parameters.get(name) ?? []).flatMap((value) => value.split(',')).filter((one) => one !== '');
}
